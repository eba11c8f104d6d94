"""A case for a client begins with who acts, and with nothing that only the client can say."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.case.form import parse_case, to_json
from lgo_desktop.case.model import Case, Representative
from lgo_desktop.interview.advising import KNOWN_BEFORE, for_client
from lgo_desktop.interview.applying import that_apply
from lgo_desktop.interview.pages import BY_ID
from lgo_desktop.settings import Centre, centre_from
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
