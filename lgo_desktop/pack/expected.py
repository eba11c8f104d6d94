"""What must be in the file: the parts of a document as a screen reader should meet them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

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
from lgo_desktop.pack.levels import door_level, heading_level


@dataclass(frozen=True)
class Part:
    """A text and its place in the structure, such as `Document/L/LI/LBody`."""

    place: str
    text: str


def parts(document: Document, say: Callable[[str], str]) -> tuple[Part, ...]:
    """Every text of `document` with its place, in reading order, as `say` renders it.

    Empty texts are left out: a page shows nothing for them.
    """
    made: list[Part] = []
    level = section = 0
    for block in document.blocks:
        if isinstance(block, Heading) and say(block.text):
            level = section = heading_level(block.level, level)
        elif isinstance(block, Door) and say("".join(lines_of(block))):
            level = door_level(section, level)
        made += (Part(f"Document/{place}", say(text)) for place, text in _block(block, level))
    return tuple(part for part in made if part.text)


def _block(block: Block, level: int) -> Iterator[tuple[str, str]]:
    match block:
        case Heading(text=text):
            yield f"H{level}", text
        case Door():
            yield f"H{level}", _together(block.tag, block.strand, block.name)
        case Paragraph(runs=runs):
            yield "P", plain(runs)
        case ItemList():
            yield from _items(block)
        case Table():
            yield from _cells(block)
        case LetterHead(date=date):
            groups = (block.letterhead, block.sender, block.addressee, block.references, (date,))
            yield from (("P", _together(*lines)) for lines in groups)
        case Signature():
            yield from (("P", text) for text in (block.closing, block.name, block.capacity))
        case Figure(says=says):
            yield "Figure", says
        case PageBreak():
            return


def _items(block: ItemList) -> Iterator[tuple[str, str]]:
    label = {Marker.BULLET: "•", Marker.BOX: words.TO_TICK}
    for place, item in enumerate(block.items):
        below = block.below(place)
        if plain(item):
            yield "L/LI/Lbl", label.get(block.marker, f"{block.start + place}.")
            yield "L/LI/LBody" + ("" if below is None else "/P"), plain(item)
        if below is not None:
            yield from ((f"L/LI/LBody/{inside}", text) for inside, text in _items(below))


def _cells(table: Table) -> Iterator[tuple[str, str]]:
    yield "Table/Caption", table.caption
    for text in table.header:
        yield "Table/THead/TR/TH/P", text
    for row in table.rows:
        for cell in row:
            yield "Table/TBody/TR/TD/P", plain(cell)


def _together(*texts: str) -> str:
    return "\n".join(text for text in texts if text)
