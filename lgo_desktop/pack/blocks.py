"""Blocks of a document as strips of a page, and as elements of its structure."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest

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
    Style,
    Table,
    plain,
    said,
)
from lgo_desktop.pack import sheet, words
from lgo_desktop.pack.letterhead import head_strip
from lgo_desktop.pack.levels import door_level, heading_level
from lgo_desktop.pack.setting import Face, Setter
from lgo_desktop.pack.strips import (
    Cell,
    FigureStrip,
    Label,
    Row,
    RowStrip,
    Strip,
    TextStrip,
    sliced,
)
from lgo_desktop.pack.tagging import images
from lgo_desktop.pack.tagging.structure import Element
from lgo_desktop.wording import Inline

_FACES = {
    Style.BODY: sheet.BODY,
    Style.LEAD: sheet.LEAD,
    Style.NOTE: sheet.NOTE,
    Style.QUIET: sheet.QUIET,
    Style.QUOTE: sheet.BODY,
}
_INDENT = 20.0  # of list items
_BAR_INDENT = 12.0
_COLUMN_GAP = 12.0
_SIGNATURE_ROOM = 15 * sheet.MM
_WHOLE_ROW = 18  # lines: a longer row may be cut between pages
_HIGHEST = sheet.TEXT_HEIGHT - 60  # of a picture: a heading may stand above it
_HEAD_LIMIT = sheet.TEXT_HEIGHT / 3  # a taller table head is not repeated

_NUMBERING = {Marker.NUMBER: "Decimal", Marker.BULLET: "Disc", Marker.BOX: "Square"}


class Composer:
    """Turns the blocks of one document into strips, and builds its structure beside them.

    The structure grows below `root`, or stands by itself where none is given.
    """

    def __init__(self, setter: Setter, root: Element | None = None) -> None:
        self.root = Element("Document") if root is None else root
        self.strips: list[Strip] = []
        self._setter = setter
        self._level = 0
        self._section = 0
        self._letter = False
        self._after_heading = False
        self._new_page = False

    def compose(self, document: Document) -> list[Strip]:
        """All blocks in order."""
        self._letter = any(isinstance(block, LetterHead) for block in document.blocks)
        for block, following in zip_longest(document.blocks, document.blocks[1:]):
            made = self._block(block)
            if made and self._new_page:
                made[0] = replace(made[0], starts_page=True)
                self._new_page = False
            if made and _leads_in(block, following):
                made[-1] = replace(made[-1], sticks=True)
            self.strips += made
            self._after_heading = isinstance(block, Heading | Door)
        return self.strips

    def _block(self, block: Block) -> list[Strip]:
        made: list[Strip] = []
        match block:
            case Heading():
                made = self._heading(block)
            case Paragraph():
                made = self._paragraph(block)
            case ItemList():
                made = self._list(block)
            case Table():
                made = self._table(block)
            case LetterHead():
                made = [head_strip(block, self._setter, self.root)]
            case Signature():
                made = self._signature(block)
            case Door():
                made = self._door(block)
            case Figure():
                made = [self._figure(block)]
            case PageBreak():
                self._new_page = True
        return made

    def _heading(self, heading: Heading) -> list[Strip]:
        title = self._setter.title(heading.text)
        if not title:
            return []
        self._level = self._section = heading_level(heading.level, self._level)
        face = sheet.HEADINGS[min(self._level, len(sheet.HEADINGS)) - 1]
        if self._level == 1 and not self._letter:
            face = sheet.TITLE
        before = (20, 15, 11)[min(self._level, 3) - 1]
        element = self.root.add(f"H{self._level}")
        strips = self._lines(said(heading.text), face, element, before=before)
        strips[0] = replace(strips[0], bookmark=(title, self._level - 1))
        return [replace(strip, sticks=True) for strip in strips]

    def _paragraph(self, paragraph: Paragraph) -> list[Strip]:
        face = _FACES[paragraph.style]
        note = paragraph.style is Style.NOTE
        before = 4.0 if self._after_heading else 8.0
        indent = {Style.NOTE: _BAR_INDENT, Style.QUOTE: _INDENT}.get(paragraph.style, 0.0)
        strips = self._lines(
            paragraph.runs, face, self.root.add("P"), before=before + 2 * note, indent=indent
        )
        bar = "accent" if note else ""
        # Only whole paragraphs stand at the right: a name in a list stays beside its number.
        return [replace(strip, bar=bar, ranged=sheet.TEXT_WIDTH - indent) for strip in strips]

    def _list(self, block: ItemList, home: Element | None = None, left: float = 0) -> list[Strip]:
        """The items, and below each its own list; `left` is how far in the labels stand."""
        numbering = _NUMBERING[block.marker]
        listed = (home or self.root).add("L", O="List", ListNumbering=numbering)
        before = 7.0 if block.marker is Marker.BOX else 5.0
        strips: list[Strip] = []
        for place, item in enumerate(block.items):
            entry = listed.add("LI")
            label = self._label(block, place, entry, sheet.LEFT + left)
            body = entry.add("LBody")
            below = block.below(place)
            text = body if below is None else body.add("P")
            made = self._lines(item, sheet.BODY, text, before=before, indent=left + _INDENT)
            if made:
                made[0] = replace(made[0], label=label)
            strips += made
            if below is not None:
                strips += self._list(below, body, left + _INDENT)
        return strips

    def _label(self, block: ItemList, place: int, entry: Element, x: float) -> Label:
        if block.marker is Marker.BOX:
            return Label(line=None, element=entry.add("Lbl", words.TO_TICK), x=x)
        text = "•" if block.marker is Marker.BULLET else f"{block.start + place}."
        (line,) = self._setter.lines(said(text), sheet.BODY, _INDENT * 2)
        return Label(line=line, element=entry.add("Lbl"), x=x)

    def _table(self, table: Table) -> list[Strip]:
        element = self.root.add("Table")
        strips: list[Strip] = []
        if table.caption:
            caption = element.add("Caption")
            made = self._lines(said(table.caption), sheet.CAPTION, caption, before=11)
            strips += [replace(strip, sticks=True) for strip in made]
        columns = _columns(table)
        cells = tuple(said(text) for text in table.header)
        head_row = element.add("THead").add("TR")
        head = self._row(cells, columns, head_row, head=True)
        strips += [replace(strip, sticks=True) for strip in sliced(head, None, whole=True)]
        strips[0] = replace(strips[0], before=11)
        repeats = _repeated(head)
        body = element.add("TBody")
        for cells in table.rows:
            row = self._row(cells, columns, body.add("TR"), head=False)
            strips += sliced(row, repeats, whole=row.count <= _WHOLE_ROW)
        strips.append(Strip(height=4))
        return strips

    def _row(
        self,
        cells: tuple[Inline, ...],
        columns: list[tuple[float, float]],
        element: Element,
        *,
        head: bool,
    ) -> Row:
        face = sheet.CELL_HEAD if head else sheet.CELL
        made: list[Cell] = []
        for runs, (x, room) in zip(cells, columns, strict=True):
            cell = element.add("TH", O="Table", Scope="Column") if head else element.add("TD")
            lines = self._setter.lines(runs, face, room) if plain(runs) else ()
            made.append(Cell(lines, x, room, cell.add("P")))
        rule = (0.9, "ink") if head else (0.5, "line")
        return Row(tuple(made), face, 2 if head else 5, 5, rule)

    def _signature(self, signature: Signature) -> list[Strip]:
        """The closing, room to sign and the name: together, and never alone on a page."""
        if self.strips:
            self.strips[-1] = replace(self.strips[-1], sticks=True)
        strips: list[Strip] = []
        strips += self._lines(said(signature.closing), sheet.BODY, self.root.add("P"), before=12)
        strips.append(Strip(height=_SIGNATURE_ROOM))
        strips += self._lines(said(signature.name), sheet.BODY, self.root.add("P"), before=0)
        if signature.capacity:
            capacity = self.root.add("P")
            strips += self._lines(said(signature.capacity), sheet.BODY, capacity, before=0)
        return [*(replace(strip, sticks=True) for strip in strips[:-1]), strips[-1]]

    def _door(self, door: Door) -> list[Strip]:
        """A door is one heading: who jumps from heading to heading hears how it stands."""
        if not self._setter.title(door.tag + door.strand + door.name):
            return []
        self._level = door_level(self._section, self._level)
        element = self.root.add(f"H{self._level}")
        title = self._setter.title(door.name) or self._setter.title(door.tag + door.strand)
        strips = self._tag(door, element)
        strips += self._lines(said(door.name), sheet.DOOR, element, before=0, indent=_BAR_INDENT)
        strips = [replace(strip, bar=door.tone, sticks=True) for strip in strips]
        strips[0] = replace(strips[0], bookmark=(title, self._level - 1))
        return list(strips)

    def _figure(self, figure: Figure) -> Strip:
        """A picture as wide as asked, and never higher than a page."""
        size = images.measure(figure.picture)
        width = figure.share * sheet.TEXT_WIDTH
        width = min(width, _HIGHEST * size.width / size.height)
        element = self.root.add("Figure")
        element.alt = self._setter.title(figure.says)
        return FigureStrip(
            height=width * size.height / size.width,
            before=8,
            picture=images.image_stream(figure.picture, width),
            width=width,
            element=element,
        )

    def _tag(self, door: Door, element: Element) -> list[TextStrip]:
        """How the door stands and for which part of the story, on one line if they fit."""
        face = replace(sheet.TAG, colour=door.tone)
        before = 9.0 if self._after_heading else 20.0
        tags = self._lines(_ended(door.tag), face, element, before=before, indent=_BAR_INDENT)[:-1]
        strands = self._lines(
            _ended(door.strand), sheet.STRAND, element, before=0, indent=_BAR_INDENT
        )[:-1]
        if len(tags) == len(strands) == 1:
            width = tags[0].line.width + strands[0].line.width
            if width <= sheet.TEXT_WIDTH - 2 * _BAR_INDENT:
                return [replace(tags[0], aside=(strands[0].line, sheet.STRAND))]
        return [*tags, *strands]

    def _lines(
        self,
        runs: Inline,
        face: Face,
        element: Element,
        *,
        before: float,
        indent: float = 0,
    ) -> list[TextStrip]:
        """Lines of one paragraph; never fewer than two of them on either side of a page end."""
        if not plain(runs):
            return []
        x = sheet.LEFT + indent
        room = sheet.TEXT_WIDTH - indent
        lines = self._setter.lines(runs, face, room)
        return [
            TextStrip(
                line=line,
                face=face,
                x=x,
                element=element,
                height=face.leading,
                before=before if place == 0 else 0,
                sticks=place < len(lines) - 1 and place in {0, len(lines) - 2},
            )
            for place, line in enumerate(lines)
        ]


def _ended(text: str) -> Inline:
    """A text after which another follows in the same element: its last line ends in a space."""
    return said(f"{text}\n") if text else ()


def _leads_in(block: Block, following: Block | None) -> bool:
    """Whether a block must not be parted from what follows it: “Please send me:”."""
    return isinstance(block, Paragraph) and isinstance(following, ItemList | Table)


def _columns(table: Table) -> list[tuple[float, float]]:
    """The left edge and the width of each column."""
    gaps = _COLUMN_GAP * (len(table.widths) - 1)
    room = sheet.TEXT_WIDTH - gaps
    whole = sum(table.widths)
    columns: list[tuple[float, float]] = []
    x = sheet.LEFT
    for share in table.widths:
        width = room * share / whole
        columns.append((x, width))
        x += width + _COLUMN_GAP
    return columns


def _repeated(head: Row) -> RowStrip | None:
    height = head.above + head.below + head.count * head.face.leading
    if height > _HEAD_LIMIT:
        return None
    return RowStrip(row=head.again(), first=0, last=head.count, height=height)
