"""Which day is it then? Months, working days, and how a day is said.

Days only: no times of day and no time zones, because the limits of the law end with a day.
"""

from __future__ import annotations

import calendar as months_of_the_year
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Literal, Protocol, TypeAlias

from lgo_desktop.wording import Choice, Said, message

FIRST_DAY = date(1900, 1, 1)
LAST_DAY = date(2100, 12, 31)
"""The days that the program reckons with. As one end of a span, they mean “not known”."""

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

WhyNot: TypeAlias = Literal["weekend", "bank_holiday"]

_ONE_DAY = timedelta(days=1)


class Bounds(Protocol):
    """Anything that lies between two days, such as an approximate date."""

    @property
    def earliest(self) -> date:
        """The first day that it may be; `FIRST_DAY` if nobody knows."""

    @property
    def latest(self) -> date:
        """The last day that it may be; `LAST_DAY` if nobody knows."""


@dataclass(frozen=True)
class Span:
    """The days from `earliest` to `latest`, both included."""

    earliest: date
    latest: date

    @classmethod
    def of(cls, when: date | Bounds) -> Span:
        """The span of one day, or of anything that has bounds."""
        if isinstance(when, date):
            return cls(when, when)
        return cls(when.earliest, when.latest)

    @property
    def exact(self) -> date | None:
        """The day itself, if the span is a single day."""
        return self.earliest if self.earliest == self.latest else None

    @property
    def open_start(self) -> bool:
        """True if only the latest day is known."""
        return self.earliest <= FIRST_DAY

    @property
    def open_end(self) -> bool:
        """True if only the earliest day is known."""
        return self.latest >= LAST_DAY

    def __str__(self) -> str:
        """The span in EDTF: one day, or two days with a stroke between them."""
        if self.exact is not None:
            return self.exact.isoformat()
        first = ".." if self.open_start else self.earliest.isoformat()
        last = ".." if self.open_end else self.latest.isoformat()
        return f"{first}/{last}"


@dataclass(frozen=True)
class Skipped:
    """A day that did not count, and why."""

    day: date
    why: WhyNot


@dataclass(frozen=True)
class Landing:
    """Where a count of working days ended, and each day that it passed over."""

    day: date
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True)
class WorkingDays:
    """The working days of one law: not Saturdays, Sundays or the bank holidays listed.

    The list is known from `known_from` to `known_to`. Outside these days only weekends are
    passed over, and `knows` says so; a caller tells the person.
    """

    holidays: frozenset[date]
    known_from: date
    known_to: date

    def why_not(self, day: date) -> WhyNot | None:
        """Why `day` is not a working day; None if it is one."""
        if day.weekday() >= 5:
            return "weekend"
        return "bank_holiday" if day in self.holidays else None

    def knows(self, first: date, last: date) -> bool:
        """True if the bank holidays of all days from `first` to `last` are on the list."""
        return self.known_from <= first and last <= self.known_to

    def roll(self, day: date) -> Landing:
        """`day` itself if it is a working day, otherwise the next working day."""
        skipped: list[Skipped] = []
        while (why := self.why_not(day)) is not None:
            skipped.append(Skipped(day, why))
            day += _ONE_DAY
        return Landing(day, tuple(skipped))

    def after(self, day: date, count: int) -> Landing:
        """The `count`-th working day after `day`; the next working day is the first."""
        skipped: list[Skipped] = []
        for _ in range(count):
            landing = self.roll(day + _ONE_DAY)
            skipped.extend(landing.skipped)
            day = landing.day
        return Landing(day, tuple(skipped))


def add_months(day: date, months: int) -> date:
    """The corresponding day `months` later; the last day of that month if it has none."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    last = months_of_the_year.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def months_beginning_with(day: date, months: int) -> date:
    """The last day of a period of `months` that begins with `day`, which is its first day.

    It is the day before the corresponding day (24 September 2023, twelve months: 23
    September 2024), and the last day of the month if there is no corresponding day.
    """
    corresponding = add_months(day, months)
    return corresponding - _ONE_DAY if corresponding.day == day.day else corresponding


def days_between(spans: Iterable[tuple[date, date]]) -> frozenset[date]:
    """Every day of the spans given, both ends included, each day once."""
    return frozenset(
        first + timedelta(days=step)
        for first, last in spans
        for step in range((last - first).days + 1)
    )


def say_month(month: int) -> Said:
    """The name of a month, from 1 to 12."""
    return Said(MONTHS[month - 1], message(f"said-month-{month}"))


def say_day(day: date) -> Said:
    """The day as people write it: “24 December 2026”. Does not ask the computer's language."""
    month = say_month(day.month)
    said = {"day": str(day.day), "month": month, "year": str(day.year)}
    return Said(f"{day.day} {month} {day.year}", message("said-day", **said))


def say_date(day: date) -> Said:
    """The day with its weekday: “Thursday 24 December 2026”."""
    weekday = Said(WEEKDAYS[day.weekday()], message(f"said-weekday-{day.isoweekday()}"))
    said = message("said-with-weekday", weekday=weekday, day=say_day(day))
    return Said(f"{weekday} {say_day(day)}", said)


def say_days(days: Sequence[date]) -> Said:
    """Several days in order, each month said once: “28 and 29 November 2026; 5 December 2026”."""
    groups = [_group(month, found) for month, found in groupby(days, key=_month_of)]
    said = groups[0]
    for group in groups[1:]:
        said = Said(f"{said}; {group}", message("said-groups", first=said, then=group))
    return said


def _group(of: tuple[int, int], days: Iterable[date]) -> Said:
    """The days of one month."""
    year, month = of
    numbers = [str(day.day) for day in days]
    listed: str = numbers[0]
    if len(numbers) > 1:
        first, last = ", ".join(numbers[:-1]), numbers[-1]
        listed = Said(f"{first} and {last}", message("said-list", first=first, last=last))
    name = say_month(month)
    told = message("said-day", day=listed, month=name, year=str(year))
    return Said(f"{listed} {name} {year}", told)


def _month_of(day: date) -> tuple[int, int]:
    return day.year, day.month


def say_count(count: int, one: str) -> Said:
    """A number with its unit: “1 month”, “20 working days”."""
    said = f"{count} {one}" if count == 1 else f"{count} {one}s"
    many = Choice("no" if count == 1 else "yes")
    return Said(said, message(f"said-count-{one.replace(' ', '-')}", many=many, count=str(count)))
