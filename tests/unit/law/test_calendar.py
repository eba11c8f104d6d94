"""Months, working days, and how a day is said."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.law.calendar import (
    FIRST_DAY,
    LAST_DAY,
    Skipped,
    Span,
    WorkingDays,
    add_months,
    days_between,
    months_beginning_with,
    say_count,
    say_date,
    say_day,
    say_days,
)

DAYS = st.dates(date(1990, 1, 1), date(2080, 12, 31))
CHRISTMAS = WorkingDays(
    frozenset({date(2026, 12, 25), date(2026, 12, 28)}), date(2026, 1, 1), date(2026, 12, 31)
)


@pytest.mark.parametrize(
    ("day", "months", "reached"),
    [
        (date(2026, 11, 24), 1, date(2026, 12, 24)),
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2027, 3, 31), -1, date(2027, 2, 28)),
    ],
)
def test_months_are_calendar_months(day: date, months: int, reached: date) -> None:
    """The corresponding day is reached, or the last day of a month that has none."""
    assert add_months(day, months) == reached


@given(DAYS, DAYS, st.integers(0, 80))
def test_a_later_day_never_ends_earlier(one: date, other: date, months: int) -> None:
    """Both ways to count months keep the order of the days they start from."""
    first, second = sorted((one, other))
    assert add_months(first, months) <= add_months(second, months)
    assert months_beginning_with(first, months) <= months_beginning_with(second, months)


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2023, 9, 24), date(2024, 9, 23)),
        (date(2024, 1, 1), date(2024, 12, 31)),
        (date(2024, 2, 29), date(2025, 2, 28)),
        (date(2023, 3, 1), date(2024, 2, 29)),
    ],
)
def test_a_period_beginning_with_a_day_ends_before_the_anniversary(day: date, last: date) -> None:
    """The day itself is the first day of the period."""
    assert months_beginning_with(day, 12) == last


def test_a_weekend_and_a_bank_holiday_are_passed_over() -> None:
    """Rolling names each day passed over and why."""
    landing = CHRISTMAS.roll(date(2026, 12, 25))
    assert landing.day == date(2026, 12, 29)
    assert landing.skipped == (
        Skipped(date(2026, 12, 25), "bank_holiday"),
        Skipped(date(2026, 12, 26), "weekend"),
        Skipped(date(2026, 12, 27), "weekend"),
        Skipped(date(2026, 12, 28), "bank_holiday"),
    )


@given(DAYS)
def test_rolling_ends_on_a_working_day_and_stays_there(day: date) -> None:
    """After rolling, the day is a working day, not earlier, and rolling again moves nothing."""
    landing = CHRISTMAS.roll(day)
    assert landing.day >= day
    assert CHRISTMAS.why_not(landing.day) is None
    assert CHRISTMAS.roll(landing.day).day == landing.day


@given(DAYS, st.integers(1, 70))
def test_working_days_add_up(day: date, count: int) -> None:
    """The days passed over and the days counted are all the days in between."""
    landing = CHRISTMAS.after(day, count)
    assert (landing.day - day).days == count + len(landing.skipped)
    assert CHRISTMAS.why_not(landing.day) is None


def test_the_list_says_what_it_knows() -> None:
    """Days outside the years of the list are not known, on either side."""
    assert CHRISTMAS.knows(date(2026, 1, 1), date(2026, 12, 31))
    assert not CHRISTMAS.knows(date(2025, 12, 31), date(2026, 2, 1))
    assert not CHRISTMAS.knows(date(2026, 12, 1), date(2027, 1, 1))


def test_days_of_overlapping_spans_count_once() -> None:
    """Both ends of a span belong to it, and no day is counted twice."""
    first = date(2026, 11, 12)
    spans = [(first, first + timedelta(days=8)), (first + timedelta(days=8), date(2026, 11, 21))]
    assert len(days_between(spans)) == 10


def test_days_are_said_without_the_computers_language() -> None:
    """Weekday and month are English words, and the day has no zero before it."""
    assert say_day(date(2026, 12, 4)) == "4 December 2026"
    assert say_date(date(2026, 12, 24)) == "Thursday 24 December 2026"
    assert say_count(1, "month") == "1 month"
    assert say_count(20, "working day") == "20 working days"


def test_several_days_are_said_month_by_month() -> None:
    """Each month is said once, behind its days."""
    days = [date(2026, 11, 28), date(2026, 11, 29), date(2026, 12, 5)]
    assert say_days(days) == "28 and 29 November 2026; 5 December 2026"


def test_a_span_says_what_is_known_of_it() -> None:
    """A span is one exact day, two days, or open at one end."""
    day, later = date(2026, 5, 1), date(2026, 5, 31)
    assert Span.of(day).exact == day
    assert Span(day, later).exact is None
    assert str(Span.of(day)) == "2026-05-01"
    assert str(Span(day, later)) == "2026-05-01/2026-05-31"
    assert str(Span(FIRST_DAY, later)) == "../2026-05-31"
    assert str(Span(day, LAST_DAY)) == "2026-05-01/.."
    assert Span.of(Span(day, later)) == Span(day, later)
