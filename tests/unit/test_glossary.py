"""Words are explained where they stand, and only where they really stand."""

from __future__ import annotations

import pytest

from lgo_desktop.errors import OwnFault
from lgo_desktop.glossary import Glossary
from lgo_desktop.wording import Wording, load_wording

WORDS = load_wording()
GLOSSARY = Glossary(WORDS)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Have you complained to the ICO?", ["ico"]),
        ("The Information Commission looks after it", ["ico"]),
        ("Rectification follow-up to the controller", ["rectification", "controller"]),
        ("Ask the ombudsman, or Ombudsmen", ["ombudsman"]),
        ("All tribunals", ["tribunal"]),
        ("A panel has looked at it at Stage 2", ["panel", "stage"]),
        ("a helicopter, a comparison, a companel", []),
        ("Nicolas", []),
        ("an ico of the old kind", []),
        ("", []),
    ],
)
def test_words_are_found_whole_and_in_their_order(text: str, ids: list[str]) -> None:
    """However they are written, in one or in many, but never inside another word."""
    assert [term.id for term in GLOSSARY.terms_in(text)] == ids


def test_every_word_has_one_meaning() -> None:
    """No word is explained twice, and each entry explains one."""
    terms = GLOSSARY.terms()
    assert {term.id for term in terms} == {
        name.removeprefix("meaning-") for name in WORDS.ids() if name.startswith("meaning-")
    }
    assert len({term.name.casefold() for term in terms}) == len(terms) > 10
    assert all(term.means.endswith(".") for term in terms)


def test_a_meaning_uses_no_word_that_it_explains() -> None:
    """“A controller is a controller” helps nobody."""
    for term in GLOSSARY.terms():
        if term.id not in {"ico", "certificate", "stage"}:
            assert term.id not in {one.id for one in GLOSSARY.terms_in(term.means)}, term.id


def test_every_word_stands_somewhere() -> None:
    """A word that is met nowhere needs no meaning."""
    kept = [n for n in WORDS.ids() if not n.startswith("meaning-")]
    said = "\n".join(
        WORDS.text(n, **dict.fromkeys(WORDS.variables(n), "x"))
        for n in kept
        if not WORDS.variables(n)
    )
    missing = {term.id for term in GLOSSARY.terms()} - {t.id for t in GLOSSARY.terms_in(said)}
    assert missing <= {"controller"}


@pytest.mark.parametrize("entry", ["ICO", "ICO:", "ICO | : It is a body.", ": It is a body."])
def test_an_entry_that_explains_no_word_is_told(entry: str) -> None:
    """The fault names the entry."""
    with pytest.raises(OwnFault, match="meaning-x"):
        Glossary(Wording({"a.ftl": f'meaning-x = {{ "{entry}" }}'}))
