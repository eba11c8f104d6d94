"""The dates that matter, for a calendar that others may see.

They are those of the doors and of the courts' limits; nothing is reckoned here. A title gives
nothing away, and the rest says where in the papers at home the day is explained.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from lgo_desktop.law.calendar import FIRST_DAY, LAST_DAY
from lgo_desktop.law.limits import Limit
from lgo_desktop.letters.document import Document
from lgo_desktop.letters.order import file_for
from lgo_desktop.letters.sheet import Sheet
from lgo_desktop.routes.finding import DueDate, Finding
from lgo_desktop.routes.running import running


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
        if day is not None:
            made = _entry(sheet, due, day, finding, _where(sheet, finding, letters))
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


def _where(sheet: Sheet, finding: Finding | None, letters: Sequence[Document]) -> tuple[str, ...]:
    """Where the day is explained, and which file it goes with."""
    if finding is None:
        return (sheet.text("diary-where", where=sheet.text("sum-title")),)
    told = sheet.text("diary-where", where=sheet.text("list-title"))
    file = file_for(finding, letters)
    return (told,) if file is None else (told, sheet.text("diary-file", number=file[0]))


def _entry(
    sheet: Sheet, due: DueDate, day: date, finding: Finding | None, where: tuple[str, ...]
) -> DiaryDate:
    for_them = due.limit.binds == "person"
    title = sheet.text("diary-title-last-day" if for_them else "diary-title-answer")
    about = [*where, sheet.text("diary-not-promise")]
    if not for_them:
        about.append(sheet.text("diary-moves"))
    if due.caution is not None:
        about.append(sheet.wording.say(due.caution))
    return DiaryDate(_key(sheet, due, finding), day, title, " ".join(about), for_them)


def _key(sheet: Sheet, due: DueDate, finding: Finding | None) -> str:
    """A fingerprint of the case and of the date's door, so that no two share an entry.

    The day is not in it: a calendar that gets the same date anew moves its entry.
    """
    subject = "" if sheet.case.subject is None else sheet.case.subject.name
    door = ("", "") if finding is None else (finding.door, finding.strand)
    told = (sheet.complainant, subject, sheet.council, *door, due.limit.rule, due.label.id)
    return hashlib.sha256("\n".join(told).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _order(entry: DiaryDate) -> tuple[date, str, str]:
    return (entry.day, entry.title, entry.key)
