"""A document as PDF: A4, tagged for screen readers (PDF/UA-1) and for keeping (PDF/A-2a)."""

from __future__ import annotations

from datetime import date

from lgo_desktop.law.calendar import say_day
from lgo_desktop.letters.document import Document, LetterHead, said
from lgo_desktop.pack import sheet, strips, words
from lgo_desktop.pack.blocks import Composer
from lgo_desktop.pack.fonts import FontBook
from lgo_desktop.pack.pen import Pen
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
    pages = strips.paginate(composer.compose(document), sheet.TEXT_HEIGHT) or [[]]
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
        self._letter = any(isinstance(block, LetterHead) for block in document.blocks)
        self._title = document.title
        self._day = say_day(made_on)
        self._foot = setter.lines(said(document.footer), sheet.FURNITURE, 0.75 * sheet.TEXT_WIDTH)

    def header(self, pen: Pen, number: int) -> None:
        """The day, and from the second page on the title; a letter has none."""
        if self._letter:
            return
        if number > 1:
            title = self._setter.lines(said(self._title), sheet.FURNITURE, 0.75 * sheet.TEXT_WIDTH)
            self._left(pen, title[:1], _HEADER_TOP, Artifact.HEADER)
        self._right(pen, self._day, _HEADER_TOP, Artifact.HEADER)

    def footer(self, pen: Pen, number: int, count: int) -> None:
        """The footer of the document, and which page this is."""
        self._left(pen, self._foot, _FOOTER_TOP, Artifact.FOOTER)
        self._right(pen, words.page_of(number, count), _FOOTER_TOP, Artifact.FOOTER)

    def _left(self, pen: Pen, lines: tuple[Line, ...], top: float, kind: Artifact) -> None:
        for place, line in enumerate(lines):
            height = top + place * sheet.FURNITURE.leading
            pen.text(line, sheet.FURNITURE, sheet.LEFT, height, kind)

    def _right(self, pen: Pen, text: str, top: float, kind: Artifact) -> None:
        for line in self._setter.lines(said(text), sheet.FURNITURE, sheet.TEXT_WIDTH):
            pen.text(line, sheet.FURNITURE, sheet.RIGHT - line.width, top, kind)
