"""The paper of an advice centre: for its clients alone, and never for anybody's own letter."""

from __future__ import annotations

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.interview.advising import for_client
from lgo_desktop.letters.document import Document, Kind, LetterHead, Signature
from lgo_desktop.settings import Centre
from tests.helpers import letter_cases
from tests.helpers.cases import changed, kent
from tests.helpers.packs import composed, documents, letters, text

SAM = Centre(
    adviser="Sam Taylor",
    name="Elm Street Advice",
    address="1 Elm Street\nMaidstone",
    phone="01622 000000",
    email="sam@example.org",
    reference="ESA/2026/17",
)
CLIENTS = {
    "kent": kent,
    "late answers": letter_cases.late_answers,
    "all stages done": letter_cases.all_stages_done,
}


def _signed(case: Case, **more: object) -> Case:
    """The case of a client of the centre who has signed the authority."""
    begun = for_client(SAM, changed(case, representative=None))
    own = {"representative__reference": "ESA/2026/17", **more}
    return changed(begun, representative__has_written_authority="yes", **own)


def _head(document: Document) -> LetterHead:
    (head,) = (block for block in document.blocks if isinstance(block, LetterHead))
    return head


@pytest.mark.parametrize("name", CLIENTS)
def test_a_clients_letters_carry_the_centre(name: str) -> None:
    """Name, address and phone on top; the adviser below it, who signs for the client."""
    case = _signed(CLIENTS[name]())
    made = letters(case)
    assert made or name == "all stages done"
    posted = [one for one in documents(case).values() if one.kind in {*made, Kind.COVER_NOTE}]
    for document in posted:
        head = _head(document)
        centre = ("Elm Street Advice", "1 Elm Street", "Maidstone", "01622 000000")
        assert head.letterhead == centre
        assert head.sender == ("Sam Taylor", "sam@example.org")
        assert head.references[0] == "Our reference: ESA/2026/17"
        (signature,) = (block for block in document.blocks if isinstance(block, Signature))
        client = case.complainant.person.name
        assert signature.name == "Sam Taylor"
        assert signature.capacity == f"for {client}, with written authority"


@pytest.mark.parametrize("authority", ["no", None])
def test_without_written_authority_it_is_the_clients_own_letter(authority: str | None) -> None:
    """The centre is in none of what leaves the house until the client has signed."""
    case = changed(for_client(SAM, kent()), representative__has_written_authority=authority)
    for document in letters(case).values():
        assert _head(document).letterhead == ()
        assert _head(document).references == _head(letters(kent())[document.kind]).references
        assert "Elm Street" not in text(document)
        assert "Sam Taylor" not in text(document)


@pytest.mark.parametrize("name", CLIENTS)
def test_nobody_writes_for_themselves_on_a_letterhead(name: str) -> None:
    """Nor does a friend, who works nowhere that the letter speaks of."""
    own = changed(CLIENTS[name](), representative=None)
    friend = changed(_signed(own), representative__organisation="")
    for case in (own, friend):
        for document in composed(case).documents:
            heads = [block for block in document.blocks if isinstance(block, LetterHead)]
            assert [head.letterhead for head in heads] == [()] * len(heads)


def test_a_number_is_on_the_paper_only_where_a_call_is_welcome() -> None:
    """Who asked for e-mail only is not called at the centre either."""
    mailed = _signed(kent(), complainant__adjustments=("email_only",))
    for document in letters(mailed).values():
        assert _head(document).letterhead == ("Elm Street Advice", "1 Elm Street", "Maidstone")


def test_both_references_stand_below_each_other() -> None:
    """Ours first; a request for what is about nobody leads to no file of the council's."""
    case = _signed(kent(), organisation__your_reference="CS/1", wants=("see_rules",))
    ours, theirs = "Our reference: ESA/2026/17", "Your reference: CS/1"
    for kind, document in letters(case).items():
        expected = (ours,) if kind is Kind.INFORMATION_REQUEST else (ours, theirs)
        assert _head(document).references == expected
    assert Kind.INFORMATION_REQUEST in letters(case)


def test_a_reference_is_one_line() -> None:
    """Whatever was typed into it."""
    case = changed(_signed(kent()), representative__reference=" ESA\n 7 ")
    assert _head(letters(case)[Kind.ACCESS_REQUEST]).references[0] == "Our reference: ESA 7"
