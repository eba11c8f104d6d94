"""Which documents a case needs, and what keeps letters from being written."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import Role
from lgo_desktop.letters.document import Kind
from lgo_desktop.routes.check import check
from lgo_desktop.routes.court_papers import may_quote
from lgo_desktop.routes.finding import Action, Status
from tests.helpers.cases import cases, changed, kent
from tests.helpers.days import KENT_DAY
from tests.helpers.packs import LAW, LETTERS, composed, documents, letters, text

ACCESS = Kind.ACCESS_REQUEST
RECTIFY = Kind.RECTIFICATION_REQUEST
FOLLOW = Kind.CORRECTION_FOLLOW_UP
COMPLAIN = Kind.DATA_COMPLAINT
CONTACT = "complainant__contact__"


def _not_asked(case: Case) -> Case:
    """The case before anybody asked for anything: a plain rectification request."""
    return changed(case, steps__rectification={})


def _reachable(case: Case) -> Case:
    """The case with what a letter needs at the least, whoever writes it."""
    if case.representative is not None:
        case = changed(case, representative__contact__email="z@example.org")
    return changed(
        case,
        complainant__person__name="Miss X",
        complainant__contact__email="x@example.org",
        organisation__name="Kent County Council",
        subject={"name": "Child Z"},
    )


def test_all_that_the_pack_holds_can_be_read_before_it_is_saved() -> None:
    """Each document, and what only the whole pack has; without a pack only what there is."""
    pack = composed(kent())
    bound = pack.companions.binder
    assert [one.kind for one in pack.to_read] == [
        *(one.kind for one in pack.documents),
        Kind.SCHEDULE,
        Kind.WHOLE_PACK,
    ]
    assert {one.title for one in (*bound.parts, bound.cover)} == {d.title for d in pack.to_read}
    lacking = composed(changed(kent(), organisation__name=""))
    assert lacking.missing
    assert lacking.to_read == lacking.documents


def test_the_example_gets_its_documents_in_the_order_of_its_doors() -> None:
    """Summary first, list last, what is sent between them as the doors stand; nothing missing."""
    pack = composed(kent())
    assert [(document.kind, document.recipient) for document in pack.documents] == [
        (Kind.SUMMARY, "you"),
        (FOLLOW, "council"),
        (ACCESS, "council"),
        (Kind.REGULATOR_CONCERN, "social_work_england"),
        (COMPLAIN, "council"),
        (Kind.COVER_NOTE, "council"),
        (Kind.COURT_SHEET, "you"),
        (Kind.CHRONOLOGY, "you"),
        (Kind.CHECKLIST, "you"),
    ]
    assert pack.missing == ()


@pytest.mark.parametrize(
    ("values", "kinds"),
    [
        ({"steps__rectification": {}}, {ACCESS, RECTIFY}),
        ({"steps__rectification": {"state": "partly"}}, {ACCESS, RECTIFY, COMPLAIN}),
        ({"steps__rectification": {"state": "refused"}}, {ACCESS, COMPLAIN}),
        ({"steps__access": {"state": "waiting"}}, {FOLLOW, COMPLAIN}),
        ({"steps__access": {"state": "done"}}, {FOLLOW, COMPLAIN}),
        ({"wants": ("apology",)}, {FOLLOW, COMPLAIN}),
        ({"wants": ()}, {ACCESS, FOLLOW, COMPLAIN}),
        ({"records": (), "steps__rectification": {}}, {ACCESS}),
        ({"records": ({},), "steps__rectification": {}}, {ACCESS}),
        ({"records": ()}, {ACCESS, FOLLOW, COMPLAIN}),
        (
            {"steps__rectification": {}, "steps__complaint": {}},
            {ACCESS, RECTIFY, Kind.COUNCIL_COMPLAINT},
        ),
        ({"steps__dp_complaint": {"state": "waiting"}}, {ACCESS, FOLLOW}),
    ],
)
def test_a_letter_is_written_where_its_door_is_open(
    values: dict[str, object], kinds: set[Kind]
) -> None:
    """A letter needs an open door, and something to write about."""
    assert letters(changed(kent(), **values)).keys() == kinds


def test_a_request_for_nothing_is_not_written_and_the_list_says_why() -> None:
    """Without one listed record there is no rectification request, and the person is told."""
    case = changed(_not_asked(kent()), records=())
    assert "list at least one record" in text(documents(case)[Kind.CHECKLIST])
    assert "list at least one record" not in text(documents(kent())[Kind.CHECKLIST])


@pytest.mark.parametrize(
    ("values", "path", "why"),
    [
        ({"complainant__person__name": " "}, "complainant.person.name", "missing-name"),
        ({"organisation__name": ""}, "organisation.name", "missing-council"),
        (
            {f"{CONTACT}email": "", f"{CONTACT}address": " \n"},
            "complainant.contact.address",
            "missing-contact",
        ),
        (
            {f"{CONTACT}email": "", f"{CONTACT}show_address_to": ()},
            "complainant.contact.address",
            "missing-contact",
        ),
        ({"complainant__role": Role.PARENT}, "subject.name", "missing-subject"),
        (
            {"complainant__role": Role.PERSON_WITH_AUTHORITY, "subject": {"name": " "}},
            "subject.name",
            "missing-subject",
        ),
    ],
)
def test_what_is_missing_is_named_and_stops_the_letters(
    values: dict[str, object], path: str, why: str
) -> None:
    """Without a name, a council, a way to answer, or whose data it is, no letter goes out."""
    case = changed(kent(), **values)
    pack = composed(case)
    assert [(one.path, one.why.id) for one in pack.missing] == [(path, why)]
    assert [document.kind for document in pack.documents] == [Kind.SUMMARY, Kind.CHECKLIST]
    assert "no letter to post" in text(documents(case)[Kind.CHECKLIST])


def test_everything_missing_is_named_at_once() -> None:
    """A case that knows nothing is told all that it lacks."""
    assert len(composed(Case()).missing) == 3
    assert len(composed(changed(Case(), complainant__role=Role.PARENT)).missing) == 4


@settings(max_examples=150)
@given(cases(), st.dates(date(2018, 5, 25), date(2035, 12, 31)))
def test_every_case_has_its_documents(case: Case, on: date) -> None:
    """No case and no day makes a letter fail; summary and checklist are always there."""
    pack = composed(_reachable(case), on)
    kinds = [document.kind for document in pack.documents]
    assert (kinds[0], kinds[-1]) == (Kind.SUMMARY, Kind.CHECKLIST)
    assert len({(d.kind, d.recipient) for d in pack.documents}) == len(kinds)
    assert pack.missing == ()
    for document in pack.documents:
        if document.kind in LETTERS:
            assert document.recipient == "council"
        assert document.title.strip()
        assert list(document.lines())


@settings(max_examples=150)
@given(cases())
def test_the_door_to_the_records_and_the_letter_for_it_go_together(case: Case) -> None:
    """Whoever is told to ask for the records finds the letter in the pack, and nobody else does."""
    case = _reachable(case)
    told = any(
        (finding.action, finding.status) == (Action.ASK_ACCESS, Status.OPEN_NOW)
        for finding in check(case, KENT_DAY, LAW)
    )
    assert (ACCESS in letters(case)) is told


@settings(max_examples=150)
@given(cases())
def test_a_persons_words_stand_whole_in_the_follow_up(case: Case) -> None:
    """What an entry says and what is true come out as typed, without the space around them."""
    # A name that is set to initials is one that the letter does not say.
    case = changed(_reachable(case), steps__rectification__state="done_unexplained", others=())
    follow_up = letters(case).get(FOLLOW)
    if follow_up is not None:
        said = text(follow_up)
        for record in case.records:
            assert record.says.strip() in said or not may_quote(case, record)
            assert record.truth.strip() in said


def test_the_day_of_the_letter_is_an_argument() -> None:
    """The same case on the same day gives the same documents."""
    assert documents(kent()) == documents(kent(), KENT_DAY)
