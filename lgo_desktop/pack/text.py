"""A document as plain text: what a screen reader meets in the preview, and for web forms."""

from __future__ import annotations

from collections.abc import Iterator

from lgo_desktop.letters.document import (
    Block,
    Document,
    Door,
    Figure,
    Heading,
    ItemList,
    LetterHead,
    Marker,
    PageBreak,
    Paragraph,
    Signature,
    Table,
    lines_of,
    plain,
)
from lgo_desktop.pack import words
from lgo_desktop.pack.plaintext import clean, folded


def render_text(document: Document) -> str:
    """The document as text: blocks parted by an empty line, ending in a line break.

    Nothing is wrapped and nothing is left out. The rows of a table are written one below
    the other, every cell with its heading, so that they can be read aloud; a cell with nothing
    in it has no line. Text that a person typed stands there as typed, without control characters.
    """
    pieces = ("\n".join(line for line in _block(block)) for block in document.blocks)
    return "\n\n".join(clean(piece) for piece in pieces if piece) + "\n"


def lines_told(document: Document) -> Iterator[str]:
    """The lines of a document that its text must hold: no heading of an empty column."""
    for block in document.blocks:
        silent = _silent(block) if isinstance(block, Table) else frozenset()
        yield from (line for line in lines_of(block) if line not in silent)


def _silent(table: Table) -> frozenset[str]:
    """The headings of the columns in which nothing stands."""
    return frozenset(
        heading
        for place, heading in enumerate(table.header)
        if not any(folded(plain(row[place])) for row in table.rows)
    )


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading(text=text):
            yield text
        case Paragraph(runs=runs):
            yield plain(runs)
        case ItemList():
            yield from _items(block)
        case Table():
            yield from _rows(block)
        case LetterHead():
            yield from _head(block)
        case Signature():
            yield from (line for line in (block.closing, block.name, block.capacity) if line)
        case Door():
            yield ": ".join(text for text in (block.tag, block.strand, block.name) if text)
        case Figure(says=says):
            yield f"[{words.PICTURE} {says}]"
        case PageBreak():
            return


def _items(block: ItemList) -> Iterator[str]:
    for place, item in enumerate(block.items):
        number = block.start + place
        match block.marker:
            case Marker.NUMBER:
                yield f"{number}. {plain(item)}"
            case Marker.BULLET:
                yield f"- {plain(item)}"
            case Marker.BOX:
                yield f"[ ] {plain(item)}"
        if (below := block.below(place)) is not None:
            yield from (f"   {line}" for line in _items(below))


def _rows(table: Table) -> Iterator[str]:
    if table.caption:
        yield table.caption
    for number, row in enumerate(table.rows):
        if number or table.caption:
            yield ""
        for heading, cell in zip(table.header, row, strict=True):
            if folded(plain(cell)):
                yield f"{heading}: {plain(cell)}"


def _head(head: LetterHead) -> Iterator[str]:
    groups = (head.letterhead, head.sender, head.addressee, head.references)
    for group in (one for one in groups if one):
        yield from group
        yield ""
    yield head.date
