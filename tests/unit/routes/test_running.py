"""The limits of courts: counted from what happened, soonest first, and those ahead apart."""

from __future__ import annotations

from datetime import date

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.law.calendar import Span
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.running import any_over, ends_soon, first_day, running, still_running
from lgo_desktop.wording import load_wording
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY

LAW = read_law()


def _dates(case: Case) -> list[tuple[str, str]]:
    return [(due.label.id, str(due.limit.due)) for due in running(case, KENT_DAY, LAW)]


def test_of_an_empty_case_no_limit_is_told() -> None:
    """No day, no limit."""
    assert running(Case(), KENT_DAY, LAW) == ()
    assert first_day(Case()) is None


def test_the_count_begins_with_what_happened_not_with_when_it_was_known() -> None:
    """A visit entered in May, known in June: the year begins in May (HRA 1998 s.7(5))."""
    case = changed(Case(), first_knew="2026-06-15", records=({"when": "2026-05-04"},))
    assert first_day(case) == Span(date(2026, 5, 4), date(2026, 5, 4))
    assert ("due-human-rights-claim", "2027-05-03") in _dates(case)


def test_what_happened_was_no_later_than_any_day_told() -> None:
    """About April, and an entry of 18 March: the first day lies no later than the entry."""
    case = changed(Case(), first_knew="2026-04~", records=({"when": "2026-03-18"},))
    assert first_day(case) == Span(date(2026, 3, 1), date(2026, 3, 18))


@pytest.mark.parametrize(
    "values",
    [
        {"events": ({"when": "2026-03-02", "what": "It was sent on."},)},
        {"steps__complaint__last_reply": "2026-03-02"},
        {"steps__access__answered": "2026-03-02"},
        {"records": ({"when": "2026-03-02"},)},
    ],
)
def test_each_day_that_something_happened_counts(values: dict[str, object]) -> None:
    """Events, entries and the council's answers are days that a claim can be about."""
    assert first_day(changed(Case(), **values)) == Span(date(2026, 3, 2), date(2026, 3, 2))


def test_what_is_over_is_told_and_what_runs_from_a_later_answer_too() -> None:
    """The first day's limit first, passed as it is; then the next that a new answer starts."""
    case = changed(kent(), steps__complaint__last_reply="2026-10-05")
    reviews = [(name, due) for name, due in _dates(case) if "judicial" in name]
    assert reviews == [
        ("due-judicial-review-was", "2023-06-30"),
        ("due-judicial-review-later", "2027-01-04"),
    ]
    days = [due for _, due in _dates(case)]
    assert days == sorted(days)
    assert any_over(running(case, KENT_DAY, LAW), KENT_DAY)


def test_a_later_limit_says_what_it_is_counted_from() -> None:
    """Two days for one claim would contradict each other without it."""
    case = changed(
        Case(),
        records=({"when": "2025-01-12~"},),
        steps__rectification__answered="2026-07-20",
    )
    labels = [due.label for due in running(case, KENT_DAY, LAW)]
    (later,) = (one for one in labels if one.id == "due-human-rights-claim-later")
    assert "20 July 2026" in load_wording().say(later)


@pytest.mark.parametrize(
    "values", [{"first_knew": "2026-08"}, {"steps__access__answered": "2026-08"}]
)
def test_no_second_limit_from_a_day_that_may_be_the_first(values: dict[str, object]) -> None:
    """An entry of 10 August, and something in August: the careful limit is told alone."""
    case = changed(Case(), records=({"when": "2026-08-10"},), **values)
    assert [name for name, _ in _dates(case) if "judicial" in name] == ["due-judicial-review-was"]


def test_to_know_of_it_later_starts_no_second_limit() -> None:
    """Known in October what was entered in May: the time does not begin again."""
    case = changed(Case(), first_knew="2026-10-15", records=({"when": "2026-05-04"},))
    assert [name for name, _ in _dates(case) if "judicial" in name] == ["due-judicial-review-was"]


def test_no_limit_is_put_off_by_what_the_person_did() -> None:
    """A letter to an MP last week starts no new time."""
    case = changed(
        Case(),
        first_knew="2025-03-01",
        records=({"when": "2025-02-01"},),
        events=({"when": "2026-11-10", "what": "I wrote to my MP."},),
    )
    assert {name for name, _ in _dates(case)} == {
        "due-judicial-review-was",
        "due-human-rights-claim-was",
        "due-data-protection-claim",
    }


def test_libel_only_where_something_was_passed_on() -> None:
    """A limit for libel and slander stands only beside a disclosure of what is said to be wrong."""
    issues = ("disclosure_without_consent", "inaccurate_records")
    given = changed(Case(), first_knew="2026-10-05", issues=issues)
    true = changed(given, issues=issues[:1])
    kept = changed(given, issues=("delay",))
    rules = [{due.limit.rule for due in running(one, KENT_DAY, LAW)} for one in (given, true, kept)]
    assert "defamation_claim" in rules[0]
    assert "defamation_claim" not in rules[1]
    assert rules[2] == {"judicial_review", "human_rights_claim"}


def test_libel_runs_from_no_answer_to_the_person() -> None:
    """Passed on in January, told to the person in August: the nearer limit is the one to keep."""
    case = changed(
        Case(),
        issues=("disclosure_without_consent",),
        records=({"when": "2025-11-06", "says": "A visit."},),
        events=({"when": "2026-01-19", "what": "The school got the report."},),
        steps__access={"state": "partly", "answered": "2026-08-14"},
    )
    ends = [due.limit.due for due in running(case, KENT_DAY, LAW) if "libel" in due.label.english]
    assert ends == [date(2026, 11, 5), date(2027, 1, 18)]


@pytest.mark.parametrize(("nation", "told"), [("wales", True), ("scotland", False)])
def test_limits_are_those_of_england_and_wales(nation: str, *, told: bool) -> None:
    """Of Scotland and Northern Ireland no limit was read, so none is told."""
    case = changed(kent(), organisation__nation=nation)
    assert bool(running(case, KENT_DAY, LAW)) is told


def test_what_has_passed_stands_apart() -> None:
    """Every limit is in one of the two, in its order, by whether its last day is over."""
    dates = running(kent(), KENT_DAY, LAW)
    ahead, over = still_running(dates, KENT_DAY)
    assert sorted((*ahead, *over), key=dates.index) == list(dates)
    assert all(due.limit.passed_on(KENT_DAY) is True for due in over)
    assert not any(due.limit.passed_on(KENT_DAY) is True for due in ahead)
    assert over


@pytest.mark.parametrize(
    ("knew", "soon"), [("2026-11-01", True), ("2026-02-20", True), ("2026-03-10", False)]
)
def test_a_limit_is_near_in_its_last_three_months(knew: str, *, soon: bool) -> None:
    """What has passed is near no more, and a year that has long to go is not near yet."""
    dates = running(changed(Case(), first_knew=knew), KENT_DAY, LAW)
    assert dates
    assert ends_soon(dates, KENT_DAY) is soon


def test_the_example_has_no_limit_that_is_near() -> None:
    """Of its limits some have passed and one is years away."""
    assert not ends_soon(running(kent(), KENT_DAY, LAW), KENT_DAY)
