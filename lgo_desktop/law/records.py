"""What is a dated record, and is this file of them sound?

Every number, date, address and provision stands in `resources/law/*.toml` with the place
where it can be read, the day somebody last looked, and how sure it is. A file that is not
sound is refused with an `OwnFault` that names the file, the record and the key.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from lgo_desktop.errors import OwnFault

ADVICE = "Your answers are not affected. Please install the program again."
"""What to do about a fault in the files of law."""

_ONE_DAY = timedelta(days=1)


class Status(StrEnum):
    """How sure a record is.

    `confirmed`: the text of the law or the body's own page was read. `second_hand`: a
    reliable page reports it. `not_confirmed`: known or likely, and never printed as fact.
    """

    CONFIRMED = "confirmed"
    SECOND_HAND = "second_hand"
    NOT_CONFIRMED = "not_confirmed"


class Part(BaseModel):
    """A part of a record: frozen, and refusing keys that it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Version(Part):
    """What a record says during one time.

    `in_force_to` is the last day. A first version without `in_force_from` holds for every
    earlier day too: nothing different was found. `reference` and `status` stand here only
    where they differ from the record's own.
    """

    in_force_from: date | None = None
    in_force_to: date | None = None
    reference: str | None = Field(default=None, min_length=1)
    status: Status | None = None

    def holds_on(self, day: date) -> bool:
        """True if this version is in force on `day`."""
        begun = self.in_force_from is None or self.in_force_from <= day
        return begun and (self.in_force_to is None or day <= self.in_force_to)


V = TypeVar("V", bound=Version)


class Record(Part, Generic[V]):
    """One rule, number or body, with its versions by date of effect.

    `text` says in plain words what it is. `reference` is how it is cited, `source` where it
    was read, `checked_on` when, and `review_by` when it must be looked at again.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    text: str = Field(min_length=1)
    reference: str = Field(min_length=1)
    source: str = Field(min_length=1)
    checked_on: date
    review_by: date
    status: Status
    versions: tuple[V, ...] = Field(min_length=1)

    def version_on(self, day: date) -> V | None:
        """The version in force on `day`; None before the first and after the last."""
        return next((version for version in self.versions if version.holds_on(day)), None)

    def reference_on(self, day: date) -> str:
        """How the record is cited on `day`."""
        version = self.version_on(day)
        return (version.reference if version else None) or self.reference

    def status_on(self, day: date) -> Status:
        """How sure the record is for `day`."""
        version = self.version_on(day)
        return (version.status if version else None) or self.status


R = TypeVar("R", bound=Record)  # type: ignore[type-arg]  # any kind of version


def read_records(text: str, file: str, kind: type[R]) -> Mapping[str, R]:
    """The records of one TOML file by id, in the order of the file.

    Raises `OwnFault`, naming `file`, the record and the key, if the text is not TOML, if a
    key is unknown or missing, if a date does not exist or a status is not known, if an id
    comes twice, or if the versions of a record leave a gap or overlap.
    """
    records: dict[str, R] = {}
    for place, raw in enumerate(_raw_records(text, file), start=1):
        record = _record(raw, file, place, kind)
        if record.id in records:
            raise OwnFault(f"{file}: the id “{record.id}” comes twice.", ADVICE)
        _check_timeline(record, file)
        records[record.id] = record
    return MappingProxyType(records)


def _raw_records(text: str, file: str) -> list[object]:
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise OwnFault(f"{file} cannot be read{_near(text, fault)}: {fault}.", ADVICE) from fault
    unknown = sorted(tree.keys() - {"record"})
    if unknown:
        raise OwnFault(f"{file}: unknown key “{unknown[0]}”.", ADVICE)
    raw = tree.get("record")
    if not isinstance(raw, list) or not raw:
        raise OwnFault(f"{file}: the key “record” is missing.", ADVICE)
    return list(raw)


_LINE = re.compile(r"\(at line ([0-9]+),")
_ID = re.compile(r'^id = "(.*)"$', re.MULTILINE)


def _near(text: str, fault: tomllib.TOMLDecodeError) -> str:
    """Which record and key the reader stopped at, where it says a line."""
    line = _LINE.search(str(fault))
    if line is None:
        return ""
    before = text.splitlines(keepends=True)[: int(line[1])]
    key = before[-1].partition("=")[0].strip() if before else ""
    names = _ID.findall("".join(before))
    return f", record “{names[-1] if names else 'number 1'}”, key “{key}”"


def _record(raw: object, file: str, place: int, kind: type[R]) -> R:
    name = raw.get("id", f"number {place}") if isinstance(raw, dict) else f"number {place}"
    try:
        return kind.model_validate(raw)
    except ValidationError as fault:
        raise OwnFault(_fault_text(fault, file, str(name)), ADVICE) from fault


def _fault_text(fault: ValidationError, file: str, name: str) -> str:
    """The first fault of a record in words."""
    first = fault.errors(include_url=False)[0]
    key = ".".join(str(step) for step in first["loc"]) or "the record"
    match first["type"]:
        case "extra_forbidden":
            said = f"unknown key “{key}”"
        case "missing":
            said = f"the key “{key}” is missing"
        case _:
            said = f"the key “{key}” is wrong: {first['msg']}"
    return f"{file}, record “{name}”: {said}."


def _check_timeline(record: Record[V], file: str) -> None:
    """Refuse versions that run backwards, leave a gap or overlap."""
    before: Version | None = None
    for place, version in enumerate(record.versions):
        said = _timeline_fault(before, version)
        if said:
            raise OwnFault(
                f"{file}, record “{record.id}”: the key “versions.{place}” {said}.", ADVICE
            )
        before = version


def _timeline_fault(before: Version | None, version: Version) -> str:
    """What is wrong with the dates of `version`, coming after `before`; empty if nothing."""
    starts, ends = version.in_force_from, version.in_force_to
    if starts is not None and ends is not None and ends < starts:
        return "ends before it begins"
    if before is None:
        return ""
    if starts is None or before.in_force_to is None or starts <= before.in_force_to:
        return "overlaps the version before it"
    if starts != before.in_force_to + _ONE_DAY:
        return "leaves a gap after the version before it"
    return ""
