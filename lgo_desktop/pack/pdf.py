"""A document as PDF: A4, tagged for screen readers (PDF/UA-1) and for keeping (PDF/A-2a)."""

from __future__ import annotations

from datetime import date

from lgo_desktop.law.calendar import say_day
from lgo_desktop.letters.document import Document, said
from lgo_desktop.pack import sheet, strips, words
from lgo_desktop.pack.blocks import Composer
from lgo_desktop.pack.fonts import FontBook
from lgo_desktop.pack.pen import Pen
from lgo_desktop.pack.running import RunningHead, running_head
from lgo_desktop.pack.setting import Line, Setter
from lgo_desktop.pack.tagging.canvas import Artifact, TaggedCanvas
from lgo_desktop.pack.tagging.metadata import About

_FOOTER_TOP = sheet.HEIGHT - 16 * sheet.MM
_HEADER_TOP = 13 * sheet.MM


def render_pdf(document: Document, *, made_on: date) -> bytes:
    """The document as the bytes of a PDF file.

    The same document and day always give the same bytes. All text of the document is in
    the file, in reading order, and is never read as markup. A character that no font has is
    printed as its code in brackets. Raises `OwnFault` if a font is missing from the program.
    """
    fonts = FontBook()
    setter = Setter(fonts)
    composer = Composer(setter)
    pages = strips.drawn_together(composer.compose(document), sheet.TEXT_HEIGHT) or [[]]
    about = About(fonts.printable(document.title), document.language, made_on)
    canvas = TaggedCanvas(about, composer.root, (sheet.WIDTH, sheet.HEIGHT), fonts.body)
    pen = Pen(canvas)
    furniture = Furniture(document, made_on, setter)
    for number, page in enumerate(pages, start=1):
        furniture.header(pen, number)
        strips.paint(page, pen, sheet.MARGIN)
        furniture.footer(pen, number, len(pages))
        canvas.showPage()
    return canvas.finish()


class Furniture:
    """What stands at the head and at the foot of every page."""

    def __init__(self, document: Document, made_on: date, setter: Setter) -> None:
        self._setter = setter
        self._running = running_head(document)
        self._title = document.title
        self._day = say_day(made_on)
        self._foot = setter.lines(said(document.footer), sheet.FURNITURE, 0.75 * sheet.TEXT_WIDTH)

    def header(self, pen: Pen, number: int) -> None:
        """The day, and from the second page on the title.

        On the first page of a letter stands its own head; its later pages bear who writes.
        """
        if self._running is not None and number == 1:
            return
        running = self._running or RunningHead(self._title, self._day)
        if number > 1:
            self._left(pen, self._line(running.name, 0.75), _HEADER_TOP, Artifact.HEADER)
        self._right(pen, self._line(running.day, 0.25), _HEADER_TOP, Artifact.HEADER)

    def footer(self, pen: Pen, number: int, count: int) -> None:
        """The footer of the document, and which page this is."""
        self._left(pen, self._foot, _FOOTER_TOP, Artifact.FOOTER)
        page = self._line(words.page_of(number, count), 0.25)
        self._right(pen, page, _FOOTER_TOP, Artifact.FOOTER)

    def _line(self, text: str, share: float) -> tuple[Line, ...]:
        """As much of it as stands on one line of that share of the width."""
        return self._setter.lines(said(text), sheet.FURNITURE, share * sheet.TEXT_WIDTH)[:1]

    def _left(self, pen: Pen, lines: tuple[Line, ...], top: float, kind: Artifact) -> None:
        for place, line in enumerate(lines):
            height = top + place * sheet.FURNITURE.leading
            pen.text(line, sheet.FURNITURE, sheet.LEFT, height, kind)

    def _right(self, pen: Pen, lines: tuple[Line, ...], top: float, kind: Artifact) -> None:
        for line in lines:
            pen.text(line, sheet.FURNITURE, sheet.RIGHT - line.width, top, kind)
