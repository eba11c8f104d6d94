"""How much of a form's field is used: counted over the text as it stands at last.

Nothing is ever cut. The count stands above the field in the sheet where the form itself has
a limit, and whoever writes too much is told by how much.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lgo_desktop.letters.document import (
    Block,
    Document,
    FormField,
    Paragraph,
    Style,
    Unit,
    plain,
)
from lgo_desktop.letters.sheet import Sheet
from lgo_desktop.wording import Inline, Message, message


@dataclass(frozen=True)
class Count:
    """How much of a field is used."""

    field: FormField
    used: int

    @property
    def over(self) -> int:
        """By how much it is too long; 0 if it fits."""
        return max(0, self.used - self.field.most)

    @property
    def said(self) -> Message:
        """The count in words."""
        count, most = f"{self.used:,}", f"{self.field.most:,}"
        if self.field.unit is Unit.WORDS:
            return message("statement-count", count=count, most=most)
        return message("ico-count", count=count, most=most)

    @property
    def too_long(self) -> Message | None:
        """That it is too long, and by how much; None if it fits."""
        if not self.over:
            return None
        if self.field.unit is Unit.WORDS:
            return message("statement-long", number=self.field.number, words=str(self.used))
        return message("ico-too-long", over=str(self.over))


def length(text: str) -> int:
    """How many characters a form on the web counts: some signs count as two there."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def counts(document: Document) -> tuple[Count, ...]:
    """Every field of a form that the document fills, in reading order."""
    parts: dict[FormField, list[str]] = {}
    for block in document.blocks:
        if isinstance(block, Paragraph) and block.field is not None:
            parts.setdefault(block.field, []).append(plain(block.runs))
    return tuple(Count(field, _used(field, "\n\n".join(texts))) for field, texts in parts.items())


def with_counts(sheet: Sheet, document: Document) -> Document:
    """The document with its counts above the fields, and a notice for each that is too long.

    Our advice on a statement is no limit of a form, so no count stands in the statement.
    """
    counted = {one.field: one for one in counts(document)}
    if not counted:
        return document
    long = (one.too_long for one in counted.values())
    notices = tuple(sheet.wording.say(said) for said in long if said is not None)
    blocks = tuple(_counted(sheet, document, counted))
    return replace(document, blocks=blocks, notices=(*document.notices, *notices))


def _counted(sheet: Sheet, document: Document, counted: dict[FormField, Count]) -> Iterator[Block]:
    printed: set[FormField] = set()
    for block in document.blocks:
        field = block.field if isinstance(block, Paragraph) else None
        if field is not None and field.unit is Unit.CHARACTERS and field not in printed:
            printed.add(field)
            one = counted[field]
            yield Paragraph(_said(sheet, one.said), Style.QUIET)
            if one.too_long is not None:
                yield Paragraph(_said(sheet, one.too_long), Style.NOTE)
        yield block


def _said(sheet: Sheet, what: Message) -> Inline:
    return sheet.inline(what.id, **what.args)


def _used(field: FormField, text: str) -> int:
    return length(text) if field.unit is Unit.CHARACTERS else len(text.split())
