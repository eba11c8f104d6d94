"""Who did what when with a case? Its savings and its deeds, in one list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from lgo_desktop.vault.answers import Saving
from lgo_desktop.vault.deeds import Deed

SAVED = "saved"


@dataclass(frozen=True)
class Entry:
    """One line: when, by whom (empty: the person's own), what, and how often in a row.

    `letter` is the kind of the letter that it is about, if it is about one.
    """

    at: datetime
    who: str
    what: str
    letter: str = ""
    count: int = 1


def audit(savings: Sequence[Saving], deeds: Sequence[Deed]) -> tuple[Entry, ...]:
    """The list, the first first.

    Savings of one person on one day in a row are one entry, with the time of the last of them.
    """
    entries = [Entry(saving.at, saving.who, SAVED) for saving in savings]
    entries += [entry_of(deed) for deed in deeds]
    told: list[Entry] = []
    for entry in sorted(entries, key=_moment):
        if told and _goes_on(told[-1], entry):
            told[-1] = replace(entry, count=told[-1].count + 1)
        else:
            told.append(entry)
    return tuple(told)


def entry_of(deed: Deed) -> Entry:
    """A deed as a line of the list."""
    what, _, letter = deed.what.partition(" ")
    return Entry(deed.at, deed.who, what, letter)


def _moment(entry: Entry) -> datetime:
    return entry.at


def _goes_on(before: Entry, entry: Entry) -> bool:
    same = (before.what, before.who) == (entry.what, entry.who) == (SAVED, entry.who)
    return same and before.at.astimezone().date() == entry.at.astimezone().date()
