"""All the law that the program knows, read once and passed to whoever asks."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from pydantic import Field, ValidationError

from lgo_desktop import assets
from lgo_desktop.errors import OwnFault
from lgo_desktop.law.bodies import Body
from lgo_desktop.law.calendar import WorkingDays
from lgo_desktop.law.council_contacts import CouncilContact
from lgo_desktop.law.holidays import CalendarId, HolidayList, calendars
from lgo_desktop.law.limit_records import LimitRecord
from lgo_desktop.law.provisions import Provision, cite, find
from lgo_desktop.law.records import Part, R, read_records

Read: TypeAlias = Callable[[str], str]


class About(Part):
    """How old the law records are. `as_at` is the day they describe the law of."""

    as_at: date
    review_by: date
    covers: str = Field(min_length=1)
    caution: str = Field(min_length=1)


@dataclass(frozen=True)
class Law:
    """The law as dated records, by id. Nothing in it can be changed."""

    about: About
    provisions: Mapping[str, Provision]
    limits: Mapping[str, LimitRecord]
    bodies: Mapping[str, Body]
    council_contacts: Mapping[str, CouncilContact]
    calendars: Mapping[CalendarId, WorkingDays]

    def cite(self, provision_id: str, on: date) -> str:
        """How a provision is cited on that day. Raises `OwnFault` if it is not in force."""
        return cite(self.provisions, provision_id, on)

    def in_force(self, provision_id: str, on: date) -> bool:
        """Whether a provision may be cited on that day. Raises `OwnFault` for an unknown id."""
        return find(self.provisions, provision_id).version_on(on) is not None


def read_law(read: Read | None = None) -> Law:
    """Read `resources/law/`. Raises `OwnFault` naming file, record and key of any fault.

    `read` gives the text of a file by its name; without it, the shipped files are read.
    """
    text = read or _shipped

    def records(file: str, kind: type[R]) -> Mapping[str, R]:
        return read_records(text(file), file, kind)

    return Law(
        about=_about(text("about.toml")),
        provisions=records("provisions.toml", Provision),
        limits=records("limits.toml", LimitRecord),
        bodies=records("bodies.toml", Body),
        council_contacts=records("council_contacts.toml", CouncilContact),
        calendars=calendars(records("holidays.toml", HolidayList)),
    )


def _shipped(name: str) -> str:
    return assets.read_text("law", name)


def _about(text: str) -> About:
    try:
        return About.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as fault:
        raise OwnFault(f"about.toml cannot be read: {fault}.") from fault
    except ValidationError as fault:
        key = ".".join(str(step) for step in fault.errors()[0]["loc"])
        raise OwnFault(f"about.toml: the key “{key}” is wrong or missing.") from fault
