"""The limits of courts: counted from what happened, soonest first, and those ahead apart."""

from __future__ import annotations

from datetime import date

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.running import days_told, from_the_first_day, running
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY

LAW = read_law()


def test_of_an_empty_case_no_limit_is_told() -> None:
    """No day, no limit."""
    assert running(Case(), KENT_DAY, LAW) == from_the_first_day(Case(), KENT_DAY, LAW) == ()


def test_the_count_begins_with_what_happened_not_with_when_it_was_known() -> None:
    """A visit entered in May, known in June: the year begins in May (HRA 1998 s.7(5))."""
    case = changed(
        Case(),
        first_knew="2026-06-15",
        records=({"when": "2026-05-04"},),
    )
    assert [str(day) for day in days_told(case)] == ["2026-05-04", "2026-06-15"]
    by_rule = {due.limit.rule: due.limit.due for due in from_the_first_day(case, KENT_DAY, LAW)}
    assert by_rule["human_rights_claim"] == date(2027, 5, 3)


@pytest.mark.parametrize(
    ("values", "day"),
    [
        ({"events": ({"when": "2026-03-02", "what": "It was sent on."},)}, "2026-03-02"),
        ({"steps__complaint__last_reply": "2026-10-05"}, "2026-10-05"),
        ({"steps__access__answered": "2026-10-06"}, "2026-10-06"),
        ({"records": ({"when": "../2026-04-01"},)}, "../2026-04-01"),
    ],
)
def test_each_day_that_something_happened_counts(values: dict[str, object], day: str) -> None:
    """Events, entries and the council's answers are days that a claim can be about."""
    assert [str(one) for one in days_told(changed(Case(), **values))] == [day]


def test_an_old_matter_with_a_new_answer_has_a_limit_ahead() -> None:
    """What is over is told from the first day; what still runs, from the day that it runs from."""
    case = changed(kent(), steps__complaint__last_reply="2026-10-05")
    over = {due.label.id for due in from_the_first_day(case, KENT_DAY, LAW)}
    assert "due-judicial-review-was" in over
    ahead = [(due.label.id, due.limit.due) for due in running(case, KENT_DAY, LAW)]
    assert ahead[:2] == [
        ("due-judicial-review", date(2027, 1, 4)),
        ("due-human-rights-claim", date(2027, 10, 4)),
    ]
    assert [due for _, due in ahead] == sorted(due for _, due in ahead)


def test_what_is_over_does_not_run() -> None:
    """Nothing that has passed stands among the limits that run."""
    assert {due.limit.rule for due in running(kent(), KENT_DAY, LAW)} == {"data_protection_claim"}


def test_libel_only_where_something_was_passed_on() -> None:
    """A limit for libel and slander stands only beside a disclosure."""
    given = changed(Case(), first_knew="2026-10-05", issues=("disclosure_without_consent",))
    kept = changed(given, issues=("delay",))
    rules = [{due.limit.rule for due in running(one, KENT_DAY, LAW)} for one in (given, kept)]
    assert "defamation_claim" in rules[0]
    assert rules[1] == {"judicial_review", "human_rights_claim"}
