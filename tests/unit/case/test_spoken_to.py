"""Words for an adviser stand in for those that speak to the person whose case it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lgo_desktop.case.model import Case, Representative
from lgo_desktop.case.spoken_to import filled_in_by_adviser, put_to_adviser
from lgo_desktop.interview.advising import for_client
from lgo_desktop.interview.pages import PAGES
from lgo_desktop.interview.pages_of_news import PAGES_OF_NEWS
from lgo_desktop.settings import Centre
from lgo_desktop.wording import load_wording
from tests.helpers.cases import changed, kent

WORDS = load_wording()
_SPOKEN_TO = re.compile(r"\b(you|your|yours|yourself|I|me|my|mine|myself)\b", re.IGNORECASE)
_CLIENT = re.compile(r"\b(your|my) client\b", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"\b(I|me|my|mine|myself)\b")

# Where “you” is whoever reads the page, adviser or not: what to type, tick or leave out.
TO_ANY_READER = frozenset(
    {
        "ask-organisation-address-hint",
        "ask-organisation-team-hint",
        "ask-others-name-hint",
        "ask-records-says",
        "ask-representative-contact-may-phone-hint",
        "ask-scope-information-hint",
        "ask-sent-arrived-hint",
        "ask-steps-court-restricted-hint",
        "page-before",
        "page-before-court",
        "page-before-shared",
        "page-council-hint",
        "page-danger-body",
        "page-home-hint",
        "page-office-hint",
        "page-office-why",
        "page-other",
        "page-outside-hint",
        "page-pack-why",
        "page-plan-why",
        "page-record-hint",
        "page-scope-hint",
        "page-scope-why",
    }
)


def _asked_words() -> Iterator[str]:
    """The names of all words of a page of the interview, and of what comes after it."""
    begins = [page.key for page in (*PAGES, *PAGES_OF_NEWS)]
    begins += [field.key for page in (*PAGES, *PAGES_OF_NEWS) for field in page.fields]
    for name in WORDS.ids():
        if any(name == start or name.startswith(f"{start}-") for start in begins):
            yield name


def _text(name: str) -> str:
    return WORDS.text(name, **dict.fromkeys(WORDS.variables(name), "the body"))


def test_an_adviser_is_never_asked_about_the_adviser() -> None:
    """Each page that speaks to the person has words of its own for whoever asks the client."""
    names = [name for name in _asked_words() if not name.endswith("-for-client")]
    assert len(names) > 400
    speaking = {name for name in names if _SPOKEN_TO.search(_text(name))}
    without = {name for name in speaking if put_to_adviser(name, WORDS) == name}
    assert without == TO_ANY_READER


def test_what_an_adviser_is_asked_speaks_of_the_client() -> None:
    """No variant has somebody say “I” or “my” but of their client or in the client's own voice."""
    variants = [name for name in WORDS.ids() if name.endswith("-for-client")]
    quoting = {
        "page-story-hint-for-client",
        "ask-steps-complaint-reason-for-lateness-hint-for-client",
    }
    saying = {name for name in variants if _FIRST_PERSON.search(_CLIENT.sub("", _text(name)))}
    assert saying == quoting


def test_every_variant_stands_in_for_words_that_are_there() -> None:
    """Its other name is known, and it asks for the same arguments but for what the body is."""
    for name in WORDS.ids():
        if name.endswith("-for-client"):
            other = name.removesuffix("-for-client")
            assert put_to_adviser(other, WORDS) == name
            free = {"the-body", "The-body"}
            assert WORDS.variables(name) - free == WORDS.variables(other) - free


def test_who_answers_is_told_by_the_case() -> None:
    """A case for a client is the adviser's to fill in; a person who names an adviser is not one."""
    assert filled_in_by_adviser(for_client(Centre(adviser="Sam Taylor", name="Elm Street Advice")))
    assert not filled_in_by_adviser(Case())
    named = changed(kent(), representative=Representative(name="A friend"))
    assert not filled_in_by_adviser(named)
    assert filled_in_by_adviser(changed(named, representative__fills_in="yes"))


def test_words_without_a_variant_stay() -> None:
    """Most words are the same for everybody."""
    assert put_to_adviser("ask-records-truth", WORDS) == "ask-records-truth"
