"""Strips: the smallest pieces that a page is made of, and how pages are filled with them.

A strip is a line of text, a slice of a table row, the head of a letter. It knows its height
and whether it may be the last one on a page; that is all that pages need to be made.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lgo_desktop.pack import sheet
from lgo_desktop.pack.pen import Pen
from lgo_desktop.pack.setting import Face, Line
from lgo_desktop.pack.tagging.canvas import Artifact
from lgo_desktop.pack.tagging.embed import PlainStream
from lgo_desktop.pack.tagging.structure import Element


@dataclass(frozen=True, kw_only=True)
class Strip:
    """A piece of a page that is never cut.

    `before` is the space above it unless it stands at the top of a page. A strip that
    `sticks` is not the last one on a page as long as there is another way. `repeats` is
    drawn again where a page begins with this strip: the head of a table.
    """

    height: float
    before: float = 0
    sticks: bool = False
    starts_page: bool = False
    repeats: Strip | None = None

    def paint(self, pen: Pen, top: float) -> None:
        """Draw it, its upper edge at `top`. A plain strip is empty space."""

    def joined(self, following: Strip) -> Strip | None:
        """This strip and the one that follows it as one, if they belong together."""
        del following
        return None


@dataclass(frozen=True, kw_only=True)
class Label:
    """What stands before the first line of a list item: a text, or nothing for a box."""

    line: Line | None
    element: Element
    x: float


@dataclass(frozen=True, kw_only=True)
class TextStrip(Strip):
    """One line of text.

    `bar` is the colour of a bar down its left side, if it has one, `bar_before` how far it
    reaches above the line. `aside` is more text on the same line, in another face. `ranged`
    is the width in which a line that runs from right to left stands at the right end, or 0
    for the left.
    """

    line: Line
    face: Face
    x: float
    element: Element
    ranged: float = 0
    label: Label | None = None
    bar: str = ""
    bar_before: float = 0
    bookmark: tuple[str, int] | None = None
    aside: tuple[Line, Face] | None = None

    def paint(self, pen: Pen, top: float) -> None:
        """Label, line and bar."""
        if self.bookmark is not None:
            pen.canvas.outline(*self.bookmark, sheet.HEIGHT - top + 4)
        if self.label is not None:
            self._paint_label(pen, self.label, top)
        x = self.x + (self.ranged - self.line.width if self.line.leftwards and self.ranged else 0)
        pen.text(self.line, self.face, x, top, self.element)
        if self.aside is not None:
            line, face = self.aside
            pen.text(line, face, x + self.line.width + _ASIDE_GAP, top, self.element)
        if self.bar:
            pen.bar(
                self.x - _BAR_GAP, top - self.bar_before, top + self.height, _BAR_WIDTH, self.bar
            )

    def _paint_label(self, pen: Pen, label: Label, top: float) -> None:
        if label.line is not None:
            pen.text(label.line, self.face, label.x, top, label.element)
            return
        side = 0.86 * self.face.size
        middle = top + sheet.baseline(self.face) - 0.335 * self.face.size
        pen.box(label.x, middle - side / 2, side, label.element)


_BAR_GAP, _BAR_WIDTH = 10, 2.25
_ASIDE_GAP = 9


@dataclass(frozen=True, kw_only=True)
class FigureStrip(Strip):
    """A picture, so wide and as high as the strip."""

    picture: PlainStream
    width: float
    element: Element

    def paint(self, pen: Pen, top: float) -> None:
        """The picture, at the left of the text."""
        corner = (sheet.LEFT, sheet.HEIGHT - top - self.height)
        pen.canvas.picture(self.element, self.picture, corner, (self.width, self.height))


@dataclass(frozen=True)
class Cell:
    """A cell of a table: its lines, and where they stand: one that runs leftwards at the right."""

    lines: tuple[Line, ...]
    x: float
    room: float
    element: Element | Artifact


@dataclass(frozen=True)
class Row:
    """A row of a table, all its cells in one face. `rule` is the line beneath it."""

    cells: tuple[Cell, ...]
    face: Face
    above: float
    below: float
    rule: tuple[float, str]

    @property
    def count(self) -> int:
        """How many lines the longest cell has; never less than one."""
        return max(1, *(len(cell.lines) for cell in self.cells))

    def again(self) -> Row:
        """The same row for a later page, where it is not read out a second time."""
        cells = tuple(replace(cell, element=Artifact.REPEATED) for cell in self.cells)
        return replace(self, cells=cells)


@dataclass(frozen=True, kw_only=True)
class RowStrip(Strip):
    """The lines `first` up to `last` of every cell of a row."""

    row: Row
    first: int
    last: int

    def paint(self, pen: Pen, top: float) -> None:
        """Cell by cell, so that a reader that knows no tags meets whole cells."""
        face = self.row.face
        start = top + (self.row.above if self.first == 0 else 0)
        for cell in self.row.cells:
            for place, line in enumerate(cell.lines[self.first : self.last]):
                x = cell.x + (cell.room - line.width if line.leftwards else 0)
                pen.text(line, face, x, start + place * face.leading, cell.element)
        if self.last == self.row.count:
            width, colour = self.row.rule
            pen.rule(sheet.LEFT, top + self.height, sheet.RIGHT, width, colour)

    def joined(self, following: Strip) -> Strip | None:
        """Slices of one row on one page are drawn as one."""
        if isinstance(following, RowStrip) and following.row is self.row:
            height = self.height + following.height
            return replace(self, last=following.last, height=height, sticks=following.sticks)
        return None


def sliced(row: Row, repeats: Strip | None, *, whole: bool) -> list[Strip]:
    """A row as strips, one a line. Where it is `whole` it is not cut between pages."""
    strips: list[Strip] = []
    for place in range(row.count):
        height = row.face.leading
        height += row.above if place == 0 else 0
        height += row.below if place == row.count - 1 else 0
        inside = place < row.count - 1
        sticks = inside and (whole or place == 0 or place == row.count - 2)
        strips.append(
            RowStrip(
                row=row,
                first=place,
                last=place + 1,
                height=height,
                sticks=sticks,
                repeats=repeats,
            )
        )
    return strips


NEARLY_EMPTY = 0.15
"""A last page with less than this share of its height in use is better not there."""

_CLOSER = (0.85, 0.7, 0.55)
"""To what share of itself the space between strips may shrink for that, the widest first."""


def drawn_together(strips: Sequence[Strip], room: float) -> list[list[Strip]]:
    """As `paginate`, with less space between strips where that spares a nearly empty page.

    That is looked at for the end, and for each place where a new page is asked for. Where no
    page is spared, the space stays as it is.
    """
    starts = [0, *(place for place, strip in enumerate(strips) if place and strip.starts_page)]
    parts = (strips[start:end] for start, end in zip(starts, [*starts[1:], None], strict=True))
    return [page for part in parts for page in _part_drawn_together(part, room)]


def _part_drawn_together(strips: Sequence[Strip], room: float) -> list[list[Strip]]:
    pages = paginate(strips, room)
    if len(pages) < _A_SECOND or _used(pages[-1]) >= NEARLY_EMPTY * room:
        return pages
    for share in _CLOSER:
        closer = paginate([_closer(strip, share) for strip in strips], room)
        if len(closer) < len(pages):
            return closer
    return pages


_A_SECOND = 2


def _closer(strip: Strip, share: float) -> Strip:
    if isinstance(strip, TextStrip):
        # The bar beside a paragraph reaches up to the line before it, and no further.
        return replace(strip, before=share * strip.before, bar_before=share * strip.bar_before)
    return replace(strip, before=share * strip.before)


def _used(page: Sequence[Strip]) -> float:
    return sum(strip.height + (strip.before if place else 0) for place, strip in enumerate(page))


def paginate(strips: Sequence[Strip], room: float) -> list[list[Strip]]:
    """Share strips out on pages that are `room` points high, in order, none left out."""
    pages: list[list[Strip]] = []
    start = 0
    while start < len(strips):
        end = _page_end(strips, start, room)
        opening = strips[start].repeats
        page = [] if opening is None or start == 0 else [opening]
        pages.append(page + list(strips[start:end]))
        start = end
    return pages


def _page_end(strips: Sequence[Strip], start: int, room: float) -> int:
    """Where the page that begins with the strip `start` has to end."""
    opening = strips[start].repeats
    used = opening.height if opening is not None and start else 0.0
    for place in range(start, len(strips)):
        strip = strips[place]
        if place > start and strip.starts_page:
            return place
        used += strip.height + (strip.before if place > start else 0)
        if used > room and place > start:
            return _good_end(strips, start, place)
    return len(strips)


def _good_end(strips: Sequence[Strip], start: int, end: int) -> int:
    """The last place up to `end` where a page may end; `end` itself if there is none."""
    for place in range(end, start, -1):
        if not strips[place - 1].sticks:
            return place
    return end


def paint(strips: Sequence[Strip], pen: Pen, top: float) -> None:
    """Draw one page of strips from `top` downwards."""
    waiting: Strip | None = None
    above = top
    for place, strip in enumerate(strips):
        joined = waiting.joined(strip) if waiting is not None else None
        if joined is not None:
            waiting = joined
            continue
        if waiting is not None:
            waiting.paint(pen, above)
            above += waiting.height + (strip.before if place else 0)
        waiting = strip
    if waiting is not None:
        waiting.paint(pen, above)
