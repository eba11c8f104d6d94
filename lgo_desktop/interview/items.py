"""Which records or people were told of so far? Each in a few words, to find it again by."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

from lgo_desktop.case.model import Case, OtherPerson, Professional, Record
from lgo_desktop.wording import Message, message

_LONGEST = 90  # letters of what somebody typed


def lines_of(case: Case, page: str) -> tuple[Message, ...]:
    """A line for each item of a repeated page, in the order of the case.

    Empty for a page whose items are not listed so: events have a list of their own, by date.
    """
    listed = _LISTED.get(page)
    return () if listed is None else listed(case)


def _records(case: Case) -> tuple[Message, ...]:
    return tuple(_record(number, record) for number, record in enumerate(case.records, 1))


def _record(number: int, record: Record) -> Message:
    what = _short(record.document) or _short(record.says)
    if what and record.when is not None:
        return message("items-record-dated", number=str(number), what=what, when=record.when.say())
    when = "" if record.when is None else record.when.say()
    return _line("record", number, what or when)


def _workers(case: Case) -> tuple[Message, ...]:
    return _people(case.professionals)


def _others(case: Case) -> tuple[Message, ...]:
    return _people(case.others)


def _people(people: tuple[Professional | OtherPerson, ...]) -> tuple[Message, ...]:
    return tuple(
        _line("person", number, _short(person.name)) for number, person in enumerate(people, 1)
    )


def _line(kind: str, number: int, what: str) -> Message:
    if not what:
        return message(f"items-{kind}-empty", number=str(number))
    return message(f"items-{kind}", number=str(number), what=what)


def _short(text: str) -> str:
    return textwrap.shorten(text, _LONGEST, placeholder="…")


_LISTED: dict[str, Callable[[Case], tuple[Message, ...]]] = {
    "record": _records,
    "person": _workers,
    "other": _others,
}
