"""The dates that matter as one calendar file (.ics, RFC 5545), for any calendar there is.

All-day events that block no time, each with a reminder. They are marked private, and neither
title nor text says what the matter is: a calendar is often shared.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event

from lgo_desktop.letters.diary import DiaryDate
from lgo_desktop.pack.proof import Proof
from lgo_desktop.pack.tagging.metadata import PRODUCER
from lgo_desktop.wording import message

_AT_NINE = timedelta(hours=9)
_BEFORE = {
    True: (timedelta(days=-7) + _AT_NINE, timedelta(days=-1) + _AT_NINE),
    False: (_AT_NINE,),
}
"""When to remind: of a day to keep, a week and a day ahead; of an answer, on the day itself."""


def render_calendar(dates: Sequence[DiaryDate], *, made_on: date) -> bytes:
    """The dates as the bytes of an .ics file, in their order. The same dates, the same bytes."""
    calendar = Calendar()
    calendar.add("prodid", f"-//{PRODUCER}//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for entry in dates:
        calendar.add_component(_event(entry, made_on))
    return bytes(calendar.to_ical())


def uid_of(entry: DiaryDate) -> str:
    """The name of an event: always the same for the same date of the same case."""
    return str(uuid.UUID(entry.key))


def _event(entry: DiaryDate, made_on: date) -> Event:
    event = Event()
    event.add("uid", uid_of(entry))
    # RFC 5545 asks for a moment; only the day is told, as in every file of the pack.
    event.add("dtstamp", datetime.combine(made_on, time(), UTC))
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + timedelta(days=1))
    event.add("summary", entry.title)
    event.add("description", entry.about)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    for before in _BEFORE[entry.for_them]:
        event.add_component(_alarm(entry, before))
    return event


def _alarm(entry: DiaryDate, before: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", entry.title)
    alarm.add("trigger", before)
    return alarm


def prove_calendar(data: bytes, dates: Sequence[DiaryDate]) -> Proof:
    """Read an .ics file back: every date once, whole, with its reminders, and nothing else."""
    try:
        events = Calendar.from_ical(data).walk("VEVENT")
        seen = [
            (
                str(event["uid"]),
                event.decoded("dtstart"),
                str(event["summary"]),
                str(event["description"]),
                tuple(alarm.decoded("trigger") for alarm in event.walk("VALARM")),
            )
            for event in events
        ]
    except (ValueError, KeyError, IndexError):
        return Proof((message("fault-proof-calendar"),))
    wanted = [
        (uid_of(entry), entry.day, entry.title, entry.about, _BEFORE[entry.for_them])
        for entry in dates
    ]
    return Proof(() if seen == wanted else (message("fault-proof-date"),))
