"""The schedule of disputed entries: the same table in every letter that needs it."""

from __future__ import annotations

from lgo_desktop.case.model import Record
from lgo_desktop.case.vocabulary import (
    Change,
    Nature,
)
from lgo_desktop.letters.document import Block, ItemList, Marker, Table, plain, said
from lgo_desktop.letters.sheet import Sheet, word_of
from lgo_desktop.wording import Inline


def records_of(sheet: Sheet) -> tuple[Record, ...]:
    """The entries of which anything is known."""
    empty = Record()
    return tuple(record for record in sheet.case.records if record != empty)


def schedule(sheet: Sheet, *, show_first: bool = False) -> Table:
    """One row for each entry: where it is, what it says, what is true, what is asked.

    With `show_first`, an entry for which nothing is asked is asked to be shown.
    """
    rows = tuple(
        (
            said(str(number)),
            said(where(sheet, record)),
            _quoted(record.says),
            _truth(sheet, record),
            _asked(sheet, record, Change.SHOW_AMENDED if show_first else None),
        )
        for number, record in enumerate(records_of(sheet), 1)
    )
    heads = ("entry-number", "entry-where", "entry-says", "entry-truth", "entry-ask")
    return Table(tuple(sheet.text(head) for head in heads), rows, (6, 24, 22, 23, 25))


def places(sheet: Sheet) -> Table:
    """Where the entries are, and nothing more: for a request that accuses nobody."""
    rows = tuple(
        (said(str(number)), said(where(sheet, record)))
        for number, record in enumerate(records_of(sheet), 1)
    )
    heads = (sheet.text("entry-number"), sheet.text("entry-where"))
    return Table(heads, rows, (8, 92), sheet.text("sar-table-caption"))


def where(sheet: Sheet, record: Record) -> str:
    """The document, its date and the page, as far as they are known."""
    parts = [record.document.strip() or sheet.text("entry-unnamed")]
    if record.when is not None:
        parts.append(sheet.text("entry-dated", date=record.when.say()))
    if record.page.strip():
        parts.append(sheet.text("entry-page", page=record.page.strip()))
    return ", ".join(parts)


def evidence(sheet: Sheet) -> tuple[Block, ...]:
    """What shows that an entry is wrong, by its number in the schedule."""
    items = tuple(
        sheet.inline("evidence-item", number=str(number), evidence=record.evidence.strip())
        for number, record in enumerate(records_of(sheet), 1)
        if record.evidence.strip()
    )
    if not items:
        return ()
    return (sheet.heading(2, "evidence-heading"), ItemList(items, Marker.BULLET))


def _quoted(says: str) -> Inline:
    return said(says.strip())


def _truth(sheet: Sheet, record: Record) -> Inline:
    parts = [record.truth.strip()]
    if record.nature is Nature.OPINION:
        parts.append(sheet.text("entry-opinion"))
    elif record.nature is Nature.OMISSION:
        parts.append(sheet.text("entry-omission"))
    return said(" ".join(part for part in parts if part))


def _asked(sheet: Sheet, record: Record, otherwise: Change | None) -> Inline:
    change = record.change or otherwise
    if change is None:
        return sheet.inline("entry-ask-unknown")
    asked = plain(sheet.inline(f"entry-ask-{word_of(change)}"))
    if record.fallback is None or record.fallback is change:
        return said(f"{asked}.")
    fallback = sheet.text(f"entry-fallback-{word_of(record.fallback)}")
    return said(f"{asked}. {sheet.text('entry-fallback', ask=fallback)}.")
