"""A case for a client begins with who acts, and with nothing that only the client can say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.case.form import parse_case, to_json
from lgo_desktop.case.model import Case, Representative
from lgo_desktop.interview.advising import (
    KNOWN_BEFORE,
    filled_in_by_adviser,
    for_client,
    put_to_adviser,
)
from lgo_desktop.interview.applying import that_apply
from lgo_desktop.interview.pages import BY_ID, PAGES
from lgo_desktop.interview.pages_of_news import PAGES_OF_NEWS
from lgo_desktop.settings import Centre, centre_from
from lgo_desktop.wording import load_wording
from tests.helpers.cases import changed, kent

SAM = Centre(
    adviser="Sam Taylor",
    name="Elm Street Advice",
    address="1 Elm Street\nMaidstone",
    phone="01622 000000",
    email="sam@example.org",
    reference="ESA/2026",
)


def test_who_acts_is_filled_in_and_nothing_else() -> None:
    """Every part of the centre has its place, and the client has said nothing yet."""
    begun = for_client(SAM)
    acting = begun.representative
    assert acting is not None
    assert (acting.name, acting.organisation) == ("Sam Taylor", "Elm Street Advice")
    assert acting.reference == ""  # it belongs to the client: the case asks for it
    assert acting.contact.address == "1 Elm Street\nMaidstone"
    assert acting.contact.email == "sam@example.org"
    assert (acting.contact.phone, acting.contact.may_phone) == ("01622 000000", "yes")
    assert begun.model_copy(update={"representative": None}) == Case()


def test_nobody_is_taken_to_have_signed() -> None:
    """Written authority, and whose records it is about, are for the client to say."""
    begun = for_client(SAM)
    assert begun.representative is not None
    assert begun.representative.has_written_authority is None
    assert begun.complainant.role is None


def test_what_the_case_says_already_stays() -> None:
    """An adviser who takes over somebody's answers does not change who acts in them."""
    assert for_client(SAM, kent()) == changed(kent(), representative=for_client(SAM).representative)
    friend = changed(kent(), representative=Representative(name="A friend"))
    assert for_client(SAM, friend) == friend


@pytest.mark.parametrize("centre", [Centre(), Centre(phone="01622 000000")])
def test_without_a_centre_it_is_an_empty_case(centre: Centre) -> None:
    """Nobody acts where nobody is known."""
    assert for_client(centre) == Case()


@given(st.fixed_dictionaries({one.name: st.text(max_size=200) for one in fields(Centre)}))
def test_whatever_the_centre_is_called_the_case_can_be_kept(typed: dict[str, str]) -> None:
    """It is saved and read again, and every answer is one that is still asked."""
    begun = for_client(centre_from(typed))
    assert parse_case(to_json(begun).encode()) == begun
    if begun.representative is not None and begun.representative.organisation:
        assert that_apply(begun) == begun


def test_the_page_that_is_known_before_asks_who_acts() -> None:
    """All of its questions are about them."""
    paths = {field.path for field in BY_ID[KNOWN_BEFORE].fields}
    assert paths
    assert all(path.startswith("representative.") for path in paths)


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
        "ask-steps-complaint-childrens-procedure-hint",
        "ask-steps-court-restricted-hint",
        "page-before",
        "page-before-court",
        "page-before-shared",
        "page-council-hint",
        "page-danger-body",
        "page-event-hint",
        "page-home-hint",
        "page-name-hint",
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
    assert filled_in_by_adviser(for_client(SAM))
    assert not filled_in_by_adviser(Case())
    named = changed(kent(), representative=Representative(name="A friend"))
    assert not filled_in_by_adviser(named)
    assert filled_in_by_adviser(changed(named, representative__fills_in="yes"))


def test_words_without_a_variant_stay() -> None:
    """Most words are the same for everybody."""
    assert put_to_adviser("ask-records-truth", WORDS) == "ask-records-truth"
