"""The dates that matter, for a calendar that others may see.

They are those of the doors and of the courts' limits; nothing is reckoned here. A title gives
nothing away but the number of a file, and the rest says where in the papers at home the day is
explained. An answer to a letter that is not in the pack is not waited for.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from lgo_desktop.law.calendar import FIRST_DAY, LAST_DAY, say_day
from lgo_desktop.law.limits import Limit
from lgo_desktop.letters.document import Document
from lgo_desktop.letters.order import calls_for_letter, file_for
from lgo_desktop.letters.sheet import Sheet
from lgo_desktop.routes.finding import DueDate, Finding
from lgo_desktop.routes.running import running
from lgo_desktop.wording import Choice


@dataclass(frozen=True)
class DiaryDate:
    """One day for the calendar.

    `key` is the same for the same date of the same case however often it is made, and tells
    nothing of either. `for_them` is true where the person must keep the day.
    """

    key: str
    day: date
    title: str
    about: str
    for_them: bool


def diary(sheet: Sheet, letters: Sequence[Document]) -> tuple[DiaryDate, ...]:
    """Every date that is still to come, soonest first; each once, whichever doors name it."""
    found: dict[tuple[str, str, date], DiaryDate] = {}
    for due, finding in _dates(sheet):
        day = day_to_note(due.limit, sheet.on)
        file = None if finding is None else file_for(finding, letters)
        if day is not None and (file is not None or not _waits_for_a_letter(due, finding)):
            made = _entry(sheet, due, day, finding, None if file is None else file[0])
            found.setdefault((due.limit.rule, due.label.id, day), made)
    return tuple(sorted(found.values(), key=_order))


def day_to_note(limit: Limit, on: date) -> date | None:
    """The one day of a limit to write down on the day `on`; none if it is over or not known.

    Where it lies between two days: the earlier if the person must keep it, so that they are
    safe, and the later if others must, so that nobody is called late too soon.
    """
    exact = limit.earliest <= FIRST_DAY or limit.latest >= LAST_DAY
    careful = limit.earliest if limit.binds == "person" else limit.latest
    days = (limit.due if exact else careful, limit.latest)
    return next((day for day in days if on <= day < LAST_DAY), None)


def _dates(sheet: Sheet) -> Iterator[tuple[DueDate, Finding | None]]:
    """The dates of the doors with their door, then those of a court that run on."""
    for finding in sheet.findings:
        yield from ((due, finding) for due in finding.dates)
    yield from ((due, None) for due in running(sheet.case, sheet.on, sheet.law))


def _waits_for_a_letter(due: DueDate, finding: Finding | None) -> bool:
    """Whether the day is that of an answer to something that is still to be sent."""
    return due.limit.binds != "person" and finding is not None and calls_for_letter(finding)


def _entry(
    sheet: Sheet, due: DueDate, day: date, finding: Finding | None, file: str | None
) -> DiaryDate:
    """The entry; `file` is the number of the file that it goes with, if there is one."""
    for_them = due.limit.binds == "person"
    where = sheet.text("sum-title" if finding is None else "list-title")
    about = [sheet.text("diary-where", where=where)]
    if file is not None:
        about.append(sheet.text("diary-file", number=file))
    about.append(sheet.text("diary-not-promise"))
    if _waits_for_a_letter(due, finding):
        about.append(sheet.text("diary-if-today", today=say_day(sheet.on)))
    elif not for_them:
        about.append(sheet.text("diary-moves"))
    if due.caution is not None:
        about.append(sheet.wording.say(due.caution))
    kind = "last-day" if for_them else "answer"
    numbered = Choice("yes" if file is not None else "no")
    title = sheet.text(f"diary-title-{kind}", numbered=numbered, number=file or "")
    return DiaryDate(_key(sheet, due, finding), day, title, " ".join(about), for_them)


def _key(sheet: Sheet, due: DueDate, finding: Finding | None) -> str:
    """A fingerprint of the case and of the date's door, so that no two share an entry.

    The day is not in it: a calendar that gets the same date anew moves its entry, also once a
    letter was sent and its answer is waited for.
    """
    subject = "" if sheet.case.subject is None else sheet.case.subject.name
    door = ("", due.label.id) if finding is None else (finding.door, finding.strand)
    told = (sheet.complainant, subject, sheet.council, *door, due.limit.rule)
    return hashlib.sha256("\n".join(told).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _order(entry: DiaryDate) -> tuple[date, str, str]:
    return (entry.day, entry.title, entry.key)
