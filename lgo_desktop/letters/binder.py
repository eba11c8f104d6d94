"""The whole pack between two covers: for the person's own shelf, and for nobody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lgo_desktop.law.calendar import say_day
from lgo_desktop.letters.document import Block, Document, Kind, Paragraph, Style
from lgo_desktop.letters.entries import records_of, schedule
from lgo_desktop.letters.sheet import Sheet


@dataclass(frozen=True)
class Binder:
    """A title page, and documents behind it in order; `contents` heads the list of them.

    Where it is `double_sided`, it is to be printed on both sides of the paper.
    """

    cover: Document
    contents: str
    parts: tuple[Document, ...]
    double_sided: bool = False


def binder(sheet: Sheet, documents: Sequence[Document]) -> Binder:
    """All `documents` as they are, and the schedule of records where there are any."""
    return Binder(
        cover=cover(sheet),
        contents=sheet.text("binder-contents"),
        parts=(*documents, *_schedule(sheet)),
        double_sided=sheet.case.letters.double_sided,
    )


def cover(sheet: Sheet) -> Document:
    """The title page: what it is, whose, of which day, and that it stays at home."""
    today = say_day(sheet.on)
    name = sheet.complainant
    lead = (
        sheet.inline("binder-lead", today=today, name=name)
        if name
        else sheet.inline("binder-lead-unnamed", today=today)
    )
    blocks: list[Block] = [
        sheet.heading(1, "binder-title"),
        Paragraph(lead, Style.LEAD),
        Paragraph(sheet.inline("binder-stays"), Style.NOTE),
        Paragraph(sheet.inline("disclaimer"), Style.QUIET),
    ]
    return Document(
        kind=Kind.WHOLE_PACK,
        recipient="you",
        title=sheet.text("binder-title"),
        stem=sheet.text("binder-stem"),
        footer=sheet.text("binder-footer"),
        blocks=tuple(blocks),
    )


def _schedule(sheet: Sheet) -> tuple[Document, ...]:
    """Every entry in one table, on a page of its own."""
    if not records_of(sheet):
        return ()
    title = sheet.text("schedule-title")
    made = Document(
        kind=Kind.SCHEDULE,
        recipient="you",
        title=title,
        stem=title,
        footer=sheet.text("binder-footer"),
        blocks=(
            sheet.heading(1, "schedule-title"),
            Paragraph(sheet.inline("schedule-lead"), Style.LEAD),
            schedule(sheet),
        ),
    )
    return (made,)
