"""The dates for the calendar: those of the doors, calm, and none that is over."""

from __future__ import annotations

from datetime import date

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.law.calendar import say_day
from lgo_desktop.letters.diary import DiaryDate
from tests.helpers import letter_cases
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY
from tests.helpers.packs import composed, documents, text

TITLES = {"Letter: answer due", "Letter: last day"}


def dates(case: Case, on: date = KENT_DAY) -> tuple[DiaryDate, ...]:
    """The dates of a case on that day."""
    return composed(case, on).companions.dates


def test_the_dates_are_those_of_the_papers() -> None:
    """Each day in the calendar stands in the papers at home too: nothing is reckoned here."""
    for case in (kent(), letter_cases.late_answers(), letter_cases.next_steps()):
        papers = "\n".join(text(document) for document in documents(case).values())
        for entry in dates(case):
            assert say_day(entry.day) in papers


def test_a_glance_tells_nothing() -> None:
    """Neither title nor text names a person, a body or a matter; each says whose count it is."""
    told = ("council", "kent", "miss x", "worker", "ico", "court", "records", "claim", "complain")
    for entry in (*dates(kent()), *dates(letter_cases.late_answers())):
        assert entry.title in TITLES
        assert "our calculation, not a guarantee" in entry.about
        assert not any(word in entry.about.casefold().split() for word in told)


def test_it_says_which_file_a_day_goes_with() -> None:
    """The number of the file is enough to find it, and gives nothing away."""
    about = [entry.about for entry in dates(kent()) if not entry.for_them]
    assert len(about) == 3
    assert {line for line in about if "file 02" in line or "file 03" in line or "file 05" in line}


def test_nothing_that_is_over_comes_into_the_calendar() -> None:
    """The example's limits of 2023 and 2024 have passed: none of them is there."""
    assert all(entry.day >= KENT_DAY for entry in dates(kent()))
    assert [entry.day.year for entry in dates(kent())] == [2026, 2026, 2026, 2029]


def test_the_day_to_keep_is_the_safe_one() -> None:
    """Where a limit lies between two days and the person must keep it, the earlier is noted."""
    (last,) = [entry for entry in dates(kent()) if entry.for_them]
    assert last.day == date(2029, 3, 31)  # “(at the latest 29 June 2029)”, say the papers


def test_made_again_a_date_is_the_same_date() -> None:
    """Another day of making keeps the key; another person has other keys."""
    later = dates(kent(), date(2026, 11, 26))
    assert {entry.key for entry in dates(kent())} == {entry.key for entry in later}
    other = changed(kent(), complainant__person__name="Miss Y (example)")
    assert {entry.key for entry in dates(kent())}.isdisjoint(e.key for e in dates(other))
    assert len({entry.key for entry in later}) == len(later)


@pytest.mark.parametrize("make", [kent, letter_cases.late_answers])
def test_no_date_stands_there_twice(make: object) -> None:
    """A limit that two doors name is one day in the calendar."""
    assert callable(make)
    found = [entry.key for entry in dates(make())]
    assert len(found) == len(set(found))
