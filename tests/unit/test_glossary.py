"""Words are explained where they stand, and only where they really stand."""

from __future__ import annotations

import pytest

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


def test_every_word_has_its_meaning_and_every_meaning_its_word() -> None:
    """None is without the other, and no word has two meanings."""
    words = {name.removeprefix("word-") for name in WORDS.ids() if name.startswith("word-")}
    means = {name.removeprefix("meaning-") for name in WORDS.ids() if name.startswith("meaning-")}
    assert words == means == {term.id for term in GLOSSARY.terms()}
    names = [term.name for term in GLOSSARY.terms()]
    assert len(set(names)) == len(names) > 10


def test_a_meaning_uses_no_word_that_it_explains() -> None:
    """“A controller is a controller” helps nobody."""
    for term in GLOSSARY.terms():
        if term.id not in {"ico", "certificate", "stage"}:
            assert term.id not in {one.id for one in GLOSSARY.terms_in(term.means)}, term.id


def test_every_word_stands_somewhere() -> None:
    """A word that is met nowhere needs no meaning."""
    kept = [n for n in WORDS.ids() if not n.startswith(("word-", "meaning-"))]
    said = "\n".join(
        WORDS.text(n, **dict.fromkeys(WORDS.variables(n), "x"))
        for n in kept
        if not WORDS.variables(n)
    )
    missing = {term.id for term in GLOSSARY.terms()} - {t.id for t in GLOSSARY.terms_in(said)}
    assert missing <= {"controller"}


def test_a_word_without_a_meaning_is_told() -> None:
    """The fault comes when the program starts, not when somebody asks."""
    with pytest.raises(Exception, match="meaning-x"):
        Glossary(Wording({"a.ftl": "word-x = x"}))
