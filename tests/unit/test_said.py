"""What is said in English in a letter can be said in any language in the window."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.law.calendar import say_count, say_date, say_day, say_days
from lgo_desktop.wording import Said, load_wording, message
from tests.helpers.pseudo import pseudo

WORDS, OTHER = load_wording(), pseudo("ar")
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
UNITS = ("day", "week", "month", "working day", "year")


def same(said: str) -> None:
    """Hold something that is said to it: English as it stands, another language in its own."""
    assert isinstance(said, Said)
    assert WORDS.say(said.message) == said
    put = message("said-on", date=said)
    assert WORDS.say(put) == f"on {said}"
    assert not any("a" <= letter <= "z" for letter in OTHER.say(put).casefold())


@given(DAYS)
def test_a_day(day: date) -> None:
    """With its weekday and without."""
    same(say_day(day))
    same(say_date(day))


@given(DAYS, st.lists(st.integers(1, 50), max_size=5))
def test_several_days(first: date, steps: list[int]) -> None:
    """In one month or in several."""
    days = [first]
    for step in steps:
        days.append(days[-1] + timedelta(days=step))
    same(say_days(days))


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("count", [0, 1, 2, 20])
def test_a_number_of_something(unit: str, count: int) -> None:
    """One and many."""
    same(say_count(count, unit))


@pytest.mark.parametrize(
    "edtf",
    [
        "2023-03-14",
        "2023-03-14~",
        "2022-05",
        "2022-05~",
        "2023-21",
        "2023-22~",
        "2023-23",
        "2023-24",
        "2020-01/2021-02-03",
        "2020-22/..",
        "../2020-05~",
    ],
)
def test_a_date_that_is_known_about(edtf: str) -> None:
    """Months, seasons, about, between, earlier and later; also where it stands in a sentence."""
    same(ApproxDate(edtf).say())
    same(ApproxDate(edtf).say_when())
