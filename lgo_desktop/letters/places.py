"""Where in a document can a person write their own words, and how is a place found again?

A place is named after the message that its text came from, or after the message before it
where the text is the person's own. A name of that kind stays when other answers change; a
running number would not. Headings, the head of a letter, its signature, and what is only said
to the person (how to use a sheet, counts) stay ours.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from lgo_desktop.letters.document import (
    Block,
    Document,
    Heading,
    ItemList,
    Paragraph,
    Style,
    Table,
    plain,
)
from lgo_desktop.wording import Inline, Run

_EDITABLE = frozenset({Style.BODY, Style.QUOTE})
_OWN, _CELL = "+", ":column-"
"""What follows the name of the message before: a text without one, or a column of a table."""


@dataclass(frozen=True)
class Place:
    """One paragraph, one item of a list or one cell of a table.

    `index` counts the places of the same name in the document from 0; `of` is how many there
    are. `block`, `row` and `column` say where it is now.
    """

    name: str
    index: int
    of: int
    text: str
    block: int
    row: int | None = None
    column: int | None = None


def places(document: Document) -> tuple[Place, ...]:
    """Every place in reading order."""
    found = tuple(_named(document))
    totals = Counter(place.name for place in found)
    seen: Counter[str] = Counter()
    numbered = []
    for place in found:
        numbered.append(replace(place, index=seen[place.name], of=totals[place.name]))
        seen[place.name] += 1
    return tuple(numbered)


def _named(document: Document) -> Iterator[Place]:
    last = ""
    for number, block in enumerate(document.blocks):
        match block:
            case Heading(source=source):
                last = source or last
            case Paragraph(runs=runs, style=style) if style in _EDITABLE and plain(runs):
                last = _source(runs) or last
                yield Place(_source(runs) or last + _OWN, 0, 1, plain(runs), number)
            case ItemList(items=items):
                for row, item in enumerate(items):
                    name = _source(item) or last + _OWN
                    yield Place(name, 0, 1, plain(item), number, row)
            case Table(rows=rows):
                yield from _cells(rows, last, number)
            case _:
                pass


def _cells(rows: tuple[tuple[Inline, ...], ...], last: str, number: int) -> Iterator[Place]:
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            # A cell that only counts the rows is no text of anybody's.
            if plain(cell) and not (column == 0 and plain(cell).isdecimal()):
                name = f"{last}{_CELL}{column}"
                yield Place(name, 0, 1, plain(cell), number, row, column)


def _source(runs: Inline) -> str:
    return next((run.source for run in runs if run.source), "")


def with_texts(document: Document, texts: Mapping[Place, str]) -> Document:
    """The document with other words in some of its places: plain text, whatever it holds."""
    blocks = list(document.blocks)
    for place, text in texts.items():
        blocks[place.block] = _with_text(blocks[place.block], place, text)
    return replace(document, blocks=tuple(blocks))


def _with_text(block: Block, place: Place, text: str) -> Block:
    runs = (Run(text),)
    match block:
        case Paragraph():
            return replace(block, runs=runs)
        case ItemList(items=items) if place.row is not None:
            changed = (*items[: place.row], runs, *items[place.row + 1 :])
            return replace(block, items=changed)
        case Table(rows=rows) if place.row is not None and place.column is not None:
            cells = rows[place.row]
            cells = (*cells[: place.column], runs, *cells[place.column + 1 :])
            return replace(block, rows=(*rows[: place.row], cells, *rows[place.row + 1 :]))
        case _:
            return block
