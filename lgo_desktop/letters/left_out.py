"""What it means that a letter was left out of the pack: no time limit stops for it."""

from __future__ import annotations

from collections.abc import Sequence

from lgo_desktop.law.calendar import Span
from lgo_desktop.letters.document import Block, Document, ItemList, Marker, Paragraph, Style, said
from lgo_desktop.letters.order import is_for
from lgo_desktop.letters.sheet import Sheet
from lgo_desktop.routes.finding import DueDate


def dates_without(sheet: Sheet, document: Document) -> tuple[DueDate, ...]:
    """The time limits that the person has to keep at the doors that this document is for."""
    return tuple(due for due in _dates(sheet, document) if due.limit.binds == "person")


def _dates(sheet: Sheet, document: Document) -> tuple[DueDate, ...]:
    """Every time limit at those doors that is not over."""
    return tuple(
        due
        for finding in sheet.findings
        if is_for(finding, document)
        for due in finding.dates
        if due.limit.passed_on(sheet.on) is not True
    )


def meaning(sheet: Sheet, document: Document) -> str:
    """What it means to leave this document out, in words, with every date that runs on."""
    dates = dates_without(sheet, document)
    if not dates:
        waits = any(due.limit.start == Span.of(sheet.on) for due in _dates(sheet, document))
        key = "left-out-not-begun" if waits else "left-out"
        return sheet.text(key, title=document.title)
    say = sheet.wording.say
    listed = "; ".join(f"{say(due.label)} {say(due.when)}" for due in dates)
    return sheet.text("left-out-running", title=document.title, dates=listed)


def not_in_the_pack(sheet: Sheet, left_out: Sequence[Document]) -> tuple[Block, ...]:
    """The section of the summary that names what was left out; nothing where nothing was."""
    if not left_out:
        return ()
    items = tuple(said(meaning(sheet, document)) for document in left_out)
    return (
        sheet.heading(2, "left-out-title"),
        ItemList(items, Marker.BULLET),
        Paragraph(sheet.inline("left-out-note"), Style.NOTE),
    )


def running_without(sheet: Sheet, left_out: Sequence[Document]) -> tuple[str, ...]:
    """A notice for each document that was left out although a time limit runs."""
    return tuple(
        meaning(sheet, document) for document in left_out if dates_without(sheet, document)
    )
