"""The sheet with the words that open a case: to be printed, and kept away from the computer."""

from __future__ import annotations

from datetime import date

from lgo_desktop.law.calendar import say_day
from lgo_desktop.letters.document import Document, Heading, ItemList, Kind, Paragraph, Style, said
from lgo_desktop.wording import Wording


def words_sheet(passphrase: str, wording: Wording, on: date) -> Document:
    """The words, numbered in their order, and what they are for. It names nobody and no case."""
    title = wording.text("vault-sheet-title")
    return Document(
        kind=Kind.CHECKLIST,  # a list that stays with the person; it is never part of a pack
        recipient="you",
        title=title,
        stem=wording.text("vault-sheet-file"),
        footer=title,
        blocks=(
            Heading(1, title),
            Paragraph(wording.inline("vault-sheet-lead"), Style.LEAD),
            ItemList(tuple(said(word) for word in passphrase.split())),
            Paragraph(wording.inline("vault-sheet-how")),
            Paragraph(wording.inline("vault-sheet-lost")),
            Paragraph(wording.inline("vault-sheet-made", day=say_day(on)), Style.QUIET),
        ),
    )
