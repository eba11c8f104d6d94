"""The whole pack as one PDF that stays at home: title page, contents, and every document.

Each document looks as it does by itself, on pages of its own; the footer of every page says
that it is not to be sent, and the pages are counted through. Printed on both sides, each
document begins on a right-hand page, and the margin at the binding is the wider one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from lgo_desktop.letters.binder import Binder
from lgo_desktop.letters.document import Document, Heading
from lgo_desktop.pack import sheet, strips
from lgo_desktop.pack.blocks import Composer
from lgo_desktop.pack.contents import Entry, contents_strips
from lgo_desktop.pack.fonts import FontBook
from lgo_desktop.pack.pdf import Furniture
from lgo_desktop.pack.pen import Pen
from lgo_desktop.pack.setting import Setter
from lgo_desktop.pack.strips import Strip
from lgo_desktop.pack.tagging.canvas import TaggedCanvas
from lgo_desktop.pack.tagging.metadata import About
from lgo_desktop.pack.tagging.structure import Element


@dataclass(frozen=True)
class _Section:
    """A document on its pages."""

    document: Document
    pages: list[list[Strip]]


def render_whole(binder: Binder, *, made_on: date) -> bytes:
    """The binder as the bytes of one PDF file, tagged as every file of the pack is.

    The same binder and day always give the same bytes. Raises `OwnFault` if a font is missing
    from the program.
    """
    fonts = FontBook()
    setter = Setter(fonts)
    root = Element("Document")
    front = root.add("Part")
    sections = [_section(part, setter, root.add("Part")) for part in binder.parts]
    if binder.double_sided:
        sections = [*map(_on_whole_sheets, sections[:-1]), *sections[-1:]]
    opening = _front(binder, sections, setter, front)
    title, both = fonts.printable(binder.cover.title), binder.double_sided
    about = About(title, binder.cover.language, made_on, both)
    canvas = TaggedCanvas(about, root, (sheet.WIDTH, sheet.HEIGHT), fonts.body)
    _draw(canvas, [opening, *sections], setter, made_on, double_sided=both)
    return canvas.finish()


def mark_of(number: int) -> str:
    """The name of the place where document `number` begins, counted from 1."""
    return f"part{number}"


def with_contents(binder: Binder) -> Document:
    """The title page with the heading of the contents at its end."""
    cover = binder.cover
    return replace(cover, blocks=(*cover.blocks, Heading(2, binder.contents)))


def _section(document: Document, setter: Setter, root: Element) -> _Section:
    made = Composer(setter, root).compose(document)
    return _Section(document, strips.drawn_together(made, sheet.TEXT_HEIGHT) or [[]])


def _front(binder: Binder, sections: Sequence[_Section], setter: Setter, root: Element) -> _Section:
    """Title page and contents. How many pages they take does not depend on the numbers."""
    whole = _on_whole_sheets if binder.double_sided else _as_it_is
    trial = whole(_opening(binder, [0] * len(sections), setter, Element("Part")))
    first = len(trial.pages) + 1
    starts = []
    for section in sections:
        starts.append(first)
        first += len(section.pages)
    return whole(_opening(binder, starts, setter, root))


def _as_it_is(section: _Section) -> _Section:
    return section


def _on_whole_sheets(section: _Section) -> _Section:
    """With an empty last page where the next document would begin on the back of this one."""
    return replace(section, pages=[*section.pages, []]) if len(section.pages) % 2 else section


def _opening(binder: Binder, starts: Sequence[int], setter: Setter, root: Element) -> _Section:
    document = with_contents(binder)
    entries = [
        Entry(part.title, start, mark_of(number))
        for number, (part, start) in enumerate(zip(binder.parts, starts, strict=True), start=1)
    ]
    made = Composer(setter, root).compose(document)
    made = [*made, *contents_strips(entries, setter, root)]
    return _Section(document, strips.drawn_together(made, sheet.TEXT_HEIGHT))


def _draw(
    canvas: TaggedCanvas,
    sections: Sequence[_Section],
    setter: Setter,
    made_on: date,
    *,
    double_sided: bool,
) -> None:
    """All pages, counted through; the first page of each section is a place to jump to."""
    pen = Pen(canvas)
    footer = sections[0].document.footer
    count = sum(len(section.pages) for section in sections)
    number = 0
    for place, section in enumerate(sections):
        furniture = Furniture(replace(section.document, footer=footer), made_on, setter)
        for own, page in enumerate(section.pages, start=1):
            number += 1
            if double_sided:
                canvas.move(sheet.GUTTER if number % 2 else -sheet.GUTTER)
            if own == 1:
                canvas.mark_page(mark_of(place), sheet.HEIGHT)
            if page or own == 1:
                furniture.header(pen, own)
            strips.paint(page, pen, sheet.MARGIN)
            furniture.footer(pen, number, count)
            canvas.showPage()
