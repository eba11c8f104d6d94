"""Which days are bank holidays, as dated records, and for which law do they count?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Literal, Self, TypeAlias

from pydantic import Field, model_validator

from lgo_desktop.errors import OwnFault
from lgo_desktop.law.calendar import WorkingDays
from lgo_desktop.law.records import Record, Version

CalendarId: TypeAlias = Literal["england_and_wales", "anywhere_in_uk"]

_ENGLAND_AND_WALES, _ELSEWHERE = "england_and_wales", "elsewhere_in_uk"


class HolidayYear(Version):
    """The bank holidays of one year that fall on a weekday."""

    in_force_from: date
    in_force_to: date
    days: tuple[date, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if list(self.days) != sorted(set(self.days)):
            raise ValueError("the days are not in order, or one comes twice")
        for day in self.days:
            if not self.holds_on(day) or day.weekday() >= 5:
                raise ValueError(f"{day.isoformat()} is outside the year or at a weekend")
        return self


class HolidayList(Record[HolidayYear]):
    """The bank holidays of one part of the United Kingdom, year by year."""


def calendars(lists: Mapping[str, HolidayList]) -> Mapping[CalendarId, WorkingDays]:
    """The working days of each law.

    `england_and_wales` serves every limit but one. `anywhere_in_uk` is for freedom of
    information, where a bank holiday in any part of the United Kingdom counts (FOIA 2000
    s.10(6)). Raises `OwnFault` if a list is missing.
    """
    home, elsewhere = (_list(lists, name) for name in (_ENGLAND_AND_WALES, _ELSEWHERE))
    known_from = max(found.versions[0].in_force_from for found in (home, elsewhere))
    known_to = min(found.versions[-1].in_force_to for found in (home, elsewhere))
    days = _days(home)
    return MappingProxyType(
        {
            "england_and_wales": WorkingDays(days, known_from, known_to),
            "anywhere_in_uk": WorkingDays(days | _days(elsewhere), known_from, known_to),
        }
    )


def _list(lists: Mapping[str, HolidayList], name: str) -> HolidayList:
    if name not in lists:
        raise OwnFault(f"holidays.toml: the record “{name}” is missing.")
    return lists[name]


def _days(found: HolidayList) -> frozenset[date]:
    return frozenset(day for year in found.versions for day in year.days)
