"""What happened when, in its order: with what lies between, and what cannot be so.

Events may be told in any order; a document sorts them in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from lgo_desktop.case.model import Case, Event
from lgo_desktop.law.calendar import add_months
from lgo_desktop.wording import Message, message

_LONG = 12  # months about which nothing is told


@dataclass(frozen=True)
class Entry:
    """One event: its place in the case, its date in words, and what somebody should know of it.

    `remarks` tell of a gap before it, or of what does not fit. Nothing is ever resolved.
    """

    index: int
    event: Event
    remarks: tuple[Message, ...] = ()


def timeline(case: Case, on: date) -> tuple[Entry, ...]:
    """Every event that says anything, earliest first, those without a date last."""
    told = [
        (index, event)
        for index, event in enumerate(case.events)
        if event.when is not None or event.what.strip()
    ]
    in_order = sorted(told, key=_place)
    before = dict(_gaps(in_order))
    return tuple(
        Entry(index, event, (*before.get(index, ()), *_remarks(case, event, on)))
        for index, event in in_order
    )


def _place(told: tuple[int, Event]) -> tuple[date, date]:
    return told[1].order


def _gaps(told: list[tuple[int, Event]]) -> Iterator[tuple[int, tuple[Message, ...]]]:
    """More than a year between the end of one thing and the beginning of the next."""
    dated = [(index, event.when) for index, event in told if event.when is not None]
    for (_, earlier), (index, later) in pairwise(dated):
        if add_months(earlier.latest, _LONG) < later.earliest:
            yield index, (message("timeline-gap"),)


def _remarks(case: Case, event: Event, on: date) -> Iterator[Message]:
    if event.when is None:
        yield message("timeline-undated")
        return
    if event.when.earliest > on:
        yield message("check-in-the-future")
    subject = case.subject if case.subject is not None else case.complainant.person
    born = subject.date_of_birth
    if born is not None and event.when.latest < born.earliest:
        yield message("timeline-before-birth")
