"""A document drawn by ReportLab as most people use it, without a tag: the yardstick of speed."""

from __future__ import annotations

import io
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table

from lgo_desktop.letters.document import (
    Block,
    Document,
    Heading,
    ItemList,
    lines_of,
    plain,
)
from lgo_desktop.letters.document import (
    Paragraph as OurParagraph,
)
from lgo_desktop.letters.document import (
    Table as OurTable,
)
from lgo_desktop.pack import sheet
from lgo_desktop.pack.fonts import BODY, load_font
from lgo_desktop.wording import Inline


class Untagged:
    """Draws documents with ReportLab's own paragraphs and tables, in the same fonts and sizes."""

    def __init__(self) -> None:
        self._body = self._style(sheet.BODY.size, sheet.BODY.leading, bold=False)
        self._bold = self._style(sheet.TITLE.size, sheet.TITLE.leading, bold=True)
        self._cell = self._style(sheet.CELL.size, sheet.CELL.leading, bold=False)

    @staticmethod
    def _style(size: float, leading: float, *, bold: bool) -> ParagraphStyle:
        return ParagraphStyle(
            f"{size} {bold}",
            fontName=load_font(BODY, bold=bold),
            fontSize=size,
            leading=leading,
            spaceBefore=8,
        )

    def render(self, document: Document) -> bytes:
        """The document as the bytes of a PDF file."""
        out = io.BytesIO()
        story = [flowable for block in document.blocks for flowable in self._block(block)]
        template = SimpleDocTemplate(out, pagesize=A4, title=document.title, pageCompression=1)
        template.build(story)
        return out.getvalue()

    def _block(self, block: Block) -> list[Flowable]:
        match block:
            case OurTable():
                rows = [[self._text(text, self._cell) for text in block.header]]
                rows += [[self._runs(cell, self._cell) for cell in row] for row in block.rows]
                share = sheet.TEXT_WIDTH / sum(block.widths)
                widths = [share * width for width in block.widths]
                return [Table(rows, colWidths=widths, repeatRows=1)]
            case ItemList():
                return [
                    Paragraph(escape(plain(item)), self._body, bulletText=f"{number}.")
                    for number, item in enumerate(block.items, start=1)
                ]
            case OurParagraph():
                return [self._runs(block.runs, self._body)]
            case Heading():
                return [self._text(block.text, self._bold)]
            case _:
                return [*(self._text(line, self._body) for line in lines_of(block)), Spacer(1, 9)]

    def _runs(self, runs: Inline, style: ParagraphStyle) -> Paragraph:
        pieces = (f"<b>{escape(r.text)}</b>" if r.bold else escape(r.text) for r in runs)
        return Paragraph("".join(pieces), style)

    @staticmethod
    def _text(text: str, style: ParagraphStyle) -> Paragraph:
        return Paragraph(escape(text), style)
