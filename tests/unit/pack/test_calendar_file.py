"""The calendar file: every date once, calm to look at, and always the same bytes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from icalendar import Calendar

from lgo_desktop.letters.diary import DiaryDate
from lgo_desktop.pack.calendar_file import prove_calendar, render_calendar

DAY = date(2026, 11, 24)
ANSWER = DiaryDate(
    "a" * 32, date(2026, 12, 24), "Letter: answer due", "See “x”; y, z.", for_them=False
)
LAST = DiaryDate("b" * 32, date(2027, 1, 31), "Letter: last day", "Our count.", for_them=True)
DATES = (ANSWER, LAST)


def test_each_date_is_a_private_event_of_one_day_that_blocks_no_time() -> None:
    """All-day, marked private and free, with a title that gives nothing away."""
    answer, last = Calendar.from_ical(render_calendar(DATES, made_on=DAY)).walk("VEVENT")
    assert (answer.decoded("dtstart"), answer.decoded("dtend")) == (
        date(2026, 12, 24),
        date(2026, 12, 25),
    )
    assert (str(answer["class"]), str(answer["transp"])) == ("PRIVATE", "TRANSPARENT")
    assert (str(answer["summary"]), str(last["summary"])) == (ANSWER.title, LAST.title)
    assert str(answer["description"]) == ANSWER.about


def test_a_day_to_keep_is_called_to_mind_before_it_comes() -> None:
    """A week and a day ahead where the person must act; on the day where others must."""
    answer, last = Calendar.from_ical(render_calendar(DATES, made_on=DAY)).walk("VEVENT")
    nine = timedelta(hours=9)
    assert [alarm.decoded("trigger") for alarm in answer.walk("VALARM")] == [nine]
    assert [alarm.decoded("trigger") for alarm in last.walk("VALARM")] == [
        nine - timedelta(days=7),
        nine - timedelta(days=1),
    ]


def test_the_same_dates_make_the_same_bytes_and_keep_their_names() -> None:
    """Made again on a later day, an event is the same event: a calendar takes it for that."""
    first, again = render_calendar(DATES, made_on=DAY), render_calendar(DATES, made_on=DAY)
    assert first == again
    later = render_calendar(DATES, made_on=date(2027, 1, 2))
    uids = [[str(e["uid"]) for e in Calendar.from_ical(c).walk("VEVENT")] for c in (first, later)]
    assert uids[0] == uids[1]
    assert len(set(uids[0])) == 2


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        (b"20261224", b"20261225"),
        (b"answer due", b"answer"),
        (b"Our count", b"Your count"),
        (b"TRIGGER:PT9H", b"TRIGGER:PT8H"),
        (b"END:VCALENDAR", b""),
    ],
)
def test_a_fault_in_the_file_is_found(was: bytes, becomes: bytes) -> None:
    """A date, a title, a text or the end of the file: what is wrong fails the proof."""
    good = render_calendar(DATES, made_on=DAY)
    assert prove_calendar(good, DATES).ok
    assert was in good
    assert not prove_calendar(good.replace(was, becomes), DATES).ok
