"""What does not fit together in a case is told, and what is merely unknown is not blamed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.case.model import Case, Record
from lgo_desktop.interview.checks import doubts, doubts_at, gaps, look_over
from lgo_desktop.interview.walk import Step
from lgo_desktop.law.authorities import councils
from lgo_desktop.wording import load_wording
from tests.helpers.cases import cases, changed, kent
from tests.helpers.days import KENT_DAY

WORDS = load_wording()


def _found(case: Case) -> set[tuple[str, str, str]]:
    return {(one.path, one.kind, one.what.id) for one in look_over(case, KENT_DAY)}


def test_the_example_is_whole_and_free_of_contradictions() -> None:
    """There is nothing to remark on in the example."""
    assert look_over(kent(), KENT_DAY) == ()


@pytest.mark.parametrize(
    ("values", "path", "kind", "what"),
    [
        ({"first_knew": "2027"}, "first_knew", "contradiction", "check-in-the-future"),
        (
            {"subject": {"name": "A", "date_of_birth": "2030-05-14"}},
            "subject.date_of_birth",
            "contradiction",
            "check-in-the-future",
        ),
        (
            {"steps__complaint__last_reply": "2022"},
            "steps.complaint.last_reply",
            "contradiction",
            "check-answer-before-question",
        ),
        (
            {"scope__since": "2024", "scope__until": "2023"},
            "scope.until",
            "contradiction",
            "check-until-before-since",
        ),
        (
            {"steps__complaint__stage": "not_made"},
            "steps.complaint.stage",
            "contradiction",
            "check-not-made-but-dated",
        ),
        ({"scope__since": "2031"}, "scope.since", "contradiction", "check-in-the-future"),
        ({"scope__until": "2031"}, "scope.until", "contradiction", "check-in-the-future"),
        (
            {"representative": {"name": "Sam", "contact": {"email": "no mail"}}},
            "representative.contact.email",
            "doubt",
            "check-email",
        ),
        (
            {"complainant__adjustments": ("email_only",), "complainant__contact__email": ""},
            "complainant.adjustments",
            "doubt",
            "check-email-only",
        ),
        (
            {"complainant__contact__email": "ann at example.org"},
            "complainant.contact.email",
            "doubt",
            "check-email",
        ),
        ({"records": ()}, "records", "gap", "check-gap-records"),
        (
            {"records": (), "issues": ("falsified_records",)},
            "records",
            "gap",
            "check-gap-records",
        ),
        ({"records": ({"says": "x"},)}, "records[0].truth", "gap", "check-gap-records-truth"),
        ({"issues": ()}, "issues", "gap", "check-gap-issues"),
        (
            {"steps__access": {"state": "waiting"}},
            "steps.access.made",
            "gap",
            "check-gap-steps-access-made",
        ),
        (
            {"steps__dp_complaint": {"state": "waiting"}},
            "steps.dp_complaint.made",
            "gap",
            "check-gap-steps-dp-complaint-made",
        ),
        (
            {"steps__ico": {"made": "yes", "when": "2027"}},
            "steps.ico.when",
            "contradiction",
            "check-in-the-future",
        ),
    ],
)
def test_each_remark_comes_with_its_place(
    values: dict[str, object], path: str, kind: str, what: str
) -> None:
    """One thing changed in the example gives that one remark."""
    assert _found(changed(kent(), **values)) == {(path, kind, what)}


def test_dates_that_may_fit_are_not_blamed() -> None:
    """An answer in “2023” to a letter of “summer 2023” may well have come after it."""
    assert _found(changed(kent(), steps__complaint__first_reply="2023")) == set()
    assert _found(changed(kent(), first_knew="2026")) == set()


def test_one_date_is_remarked_on_once() -> None:
    """An answer before both the complaint and the first answer is one thing to look at."""
    case = changed(kent(), steps__complaint__last_reply="2020")
    assert [one.path for one in look_over(case, KENT_DAY)] == ["steps.complaint.last_reply"]


@given(cases(), st.dates(date(2018, 1, 1), date(2035, 12, 31)))
def test_every_remark_can_be_said(case: Case, on: date) -> None:
    """Whatever the case, remarks have words, one of three kinds, and are not repeated."""
    remarks = look_over(case, on)
    assert all(WORDS.say(one.what) for one in remarks)
    assert {one.kind for one in remarks} <= {"contradiction", "doubt", "gap"}
    assert len({(one.path, one.what.id) for one in remarks}) == len(remarks)


def _doubted(case: Case) -> list[str]:
    return [one.path for one in doubts(case, KENT_DAY, councils())]


@pytest.mark.parametrize(
    ("email", "good"),
    [
        ("", True),
        ("ann.o'neill+kent@mail.example.org", True),
        ("ann@example.org", True),
        ("ann", False),
        ("ann@example", False),
        ("@example.org", False),
        ("ann@@example.org", False),
        ("ann smith@example.org", False),
        ("ann@example..org", False),
    ],
)
def test_an_address_that_cannot_be_one_is_doubted(email: str, good: bool) -> None:
    """Only what no address could be is remarked on; no address is no slip."""
    found = _found(changed(kent(), complainant__contact__email=email))
    assert found == (set() if good else {("complainant.contact.email", "doubt", "check-email")})


@pytest.mark.parametrize(
    ("values", "doubted"),
    [
        ({"organisation__name": "Kent"}, []),
        ({"organisation__name": "KENT county council"}, []),
        ({"organisation__name": ""}, []),
        ({"organisation__name": "Ashford Borough Council"}, ["organisation.name"]),
        ({"organisation__name": "Kent Police", "organisation__kind": "police"}, []),
        ({"organisation__name": "Cardiff Council", "organisation__nation": "wales"}, []),
    ],
)
def test_a_council_that_is_not_on_the_list_is_doubted(
    values: dict[str, object], doubted: list[str]
) -> None:
    """The person hears what is not known of it; a body of another kind or nation is no council."""
    case = changed(kent(), **values)
    assert _doubted(case) == doubted
    assert doubts(case, KENT_DAY) == (), "a list that could not be read doubts nobody"


def test_a_doubt_stands_where_its_question_is_asked() -> None:
    """Each doubt is found at its own step, by its question; of a list, at its own item."""
    records = tuple(one.model_dump() for one in kent().records)
    case = changed(kent(), records=(records[0], {**records[1], "when": "2027"}), first_knew="2028")
    assert [*doubts_at(case, Step("record", 1), KENT_DAY)] == ["records[].when"]
    assert doubts_at(case, Step("record", 0), KENT_DAY) == {}
    assert doubts_at(case, Step("story"), KENT_DAY)["first_knew"].id == "check-in-the-future"


def test_what_is_not_asked_for_is_not_doubted() -> None:
    """An answer to a question that no longer matters troubles nobody, and no gap is a doubt."""
    asked = changed(kent(), steps__ico={"made": "yes", "when": "2027"}, issues=())
    assert _doubted(asked) == ["steps.ico.when"]
    assert _doubted(changed(asked, steps__ico={"made": "no", "when": "2027"})) == []


@pytest.mark.parametrize(
    ("values", "path"),
    [
        ({"effect": "I will take the Council to COURT."}, "effect"),
        ({"steps__complaint__still_wrong": "My solicitor will write."}, "still_wrong"),
        (
            {
                "steps__complaint__stage": "final_response",
                "steps__complaint__childrens_procedure": "stage1",
            },
            "steps.complaint.stage",
        ),
    ],
)
def test_what_may_do_harm_is_asked_about(values: dict[str, object], path: str) -> None:
    """A plan for a court in the council's letter; a first answer that is taken for the last."""
    found = [one for one in look_over(changed(kent(), **values), KENT_DAY) if one.kind == "doubt"]
    assert [one.path.endswith(path) for one in found] == [True]


@pytest.mark.parametrize(
    ("service", "doubted"), [("children", True), (None, True), ("adult_social_care", False)]
)
def test_a_court_is_doubted_only_where_it_may_stop_the_complaint(
    service: str | None, *, doubted: bool
) -> None:
    """The rule is one of the children's procedure: about other care a solicitor may be named."""
    case = changed(kent(), organisation__service=service, effect="Her solicitor has it.")
    assert ("effect" in {one.path for one in look_over(case, KENT_DAY)}) is doubted


def test_a_word_that_only_holds_court_is_no_doubt() -> None:
    """Courteous is not court, and pursue is not sue."""
    case = changed(kent(), effect="They were not courteous. I pursue nothing.")
    assert [one for one in look_over(case, KENT_DAY) if one.kind == "doubt"] == []


_PANEL: dict[str, object] = {
    "organisation__service": "children",
    "steps__complaint__stage": "stage1_done",
    "steps__complaint__childrens_procedure": "stage2",
}


@pytest.mark.parametrize(
    ("values", "lacking"),
    [
        ({}, True),
        ({"steps__complaint__still_wrong": "The visit."}, False),
        ({"steps__complaint__childrens_procedure": "stage1"}, False),
        ({"steps__complaint__stage": "final_response"}, False),
    ],
)
def test_a_panel_without_reasons_is_a_gap(values: dict[str, object], *, lacking: bool) -> None:
    """It is asked for with reasons and in twenty working days (SI 2006/1738 reg 18(2))."""
    case = changed(Case(), **(_PANEL | values))
    assert ("steps.complaint.still_wrong" in {one.path for one in gaps(case)}) is lacking


@pytest.mark.parametrize(
    ("values", "lacking"),
    [
        ({"steps__court": {"state": "concluded"}}, True),
        ({"issues": ("court_evidence",)}, True),
        ({"steps__court": {"state": "could_be_used"}}, False),
        ({"records": ({"says": "x", "truth": "y", "court_papers": "no"},)}, False),
    ],
)
def test_whether_a_record_is_from_a_court_has_to_be_told(
    values: dict[str, object], *, lacking: bool
) -> None:
    """Near a court, each record needs the answer before it is quoted."""
    case = changed(Case(records=(Record(says="x", truth="y"),)), **values)
    assert ("records[0].court_papers" in {one.path for one in gaps(case)}) is lacking


def test_an_item_that_nobody_filled_in_lacks_nothing() -> None:
    """“Add another record” pressed by a slip leaves no gap, and an empty list is still one."""
    case = changed(kent(), records=(*(one.model_dump() for one in kent().records), {}))
    assert _found(case) == _found(kent())
    nothing = changed(kent(), records=({},))
    assert ("records", "gap", "check-gap-records") in _found(nothing)


@pytest.mark.parametrize("values", [{"at_risk_now": "yes"}, {"issues": ("data_breach",)}])
def test_an_address_that_is_left_out_is_told(values: dict[str, object]) -> None:
    """A tick that another answer took away is asked about; one that was decided is not."""
    path, told = "complainant.contact.show_address_to", "check-address-left-out"
    case = changed(kent(), complainant__contact__show_address_to=None, **values)
    assert (path, "doubt", told) in _found(case)
    for chosen in ((), ("council",)):
        decided = changed(case, complainant__contact__show_address_to=chosen)
        assert (path, "doubt", told) not in _found(decided)
    nowhere = changed(case, complainant__contact__address="")
    assert (path, "doubt", told) not in _found(nowhere)
