"""The dates for the calendar: those of the doors, calm, and none that is over."""

from __future__ import annotations

import re
from datetime import date

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.law.calendar import say_day
from lgo_desktop.letters.diary import DiaryDate
from tests.helpers import letter_cases
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY
from tests.helpers.packs import composed, documents, text

TITLE = re.compile(r"Letter( \d\d)?: (answer due|last day)")


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
        assert TITLE.fullmatch(entry.title)
        assert "our calculation, not a guarantee" in entry.about
        assert not any(word in entry.about.casefold().split() for word in told)


def test_it_says_which_file_a_day_goes_with() -> None:
    """The number of the file is enough to find it, and gives nothing away."""
    waited = {entry.title: entry.about for entry in dates(kent()) if not entry.for_them}
    assert set(waited) == {f"Letter {number}: answer due" for number in ("02", "03", "05")}
    for title, about in waited.items():
        assert f"It goes with file {title[7:9]}." in about
        assert "as if the letter had got there on 24 November 2026" in about


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


def test_no_answer_is_waited_for_to_a_letter_that_is_not_in_the_pack() -> None:
    """A letter that was left out, or that lacks something, has no day in the calendar."""
    off = {"kind": "access_request", "recipient": "council"}
    assert "Letter 03: answer due" in {entry.title for entry in dates(kent())}
    left_out = changed(kent(), letters__switched_off=(off,))
    assert len([entry for entry in dates(left_out) if not entry.for_them]) == 2


def test_once_a_letter_was_sent_its_day_moves() -> None:
    """The entry is the same one: nobody ends up with two days for one answer."""
    before = {entry.key: entry for entry in dates(kent())}
    case = changed(kent(), steps__access={"state": "waiting", "made": "2026-11-26"})
    after = {entry.key: entry for entry in dates(case, date(2026, 11, 27))}
    moved = [key for key in before if key in after and before[key].day != after[key].day]
    days = {(before[key].day, after[key].day) for key in moved}
    assert (date(2026, 12, 24), date(2026, 12, 29)) in days
    waiting = [entry for entry in after.values() if entry.title == "Letter: answer due"]
    assert waiting
    assert not any("as if" in entry.about for entry in waiting)
