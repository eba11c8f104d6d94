"""The pen: draws lines of text, rules and boxes, and says what each of them is."""

from __future__ import annotations

from reportlab.lib.colors import HexColor

from lgo_desktop.pack import shaping, sheet
from lgo_desktop.pack.setting import Face, Line, Span
from lgo_desktop.pack.tagging.canvas import Artifact, TaggedCanvas
from lgo_desktop.pack.tagging.structure import Element

_INKS = {name: HexColor(colour) for name, colour in sheet.COLOURS.items()}
_UNDERLINE_DEPTH, _UNDERLINE_WIDTH = 0.14, 0.05  # of the size of the letters


class Pen:
    """Draws on one canvas. Heights are counted from the top of the sheet, in points."""

    def __init__(self, canvas: TaggedCanvas) -> None:
        self.canvas = canvas

    def text(self, line: Line, face: Face, x: float, top: float, into: Element | Artifact) -> None:
        """One line of text, its left end at `x`, the top of its leading at `top`."""
        y = sheet.HEIGHT - top - sheet.baseline(face)
        for span in line.spans:
            self._span(span, face, x, y, into)
            x += span.width

    def rule(self, x: float, top: float, end: float, width: float, colour: str) -> None:
        """A line across the sheet; decoration, never text."""
        self.canvas.artifact(Artifact.RULE)
        self._stroke(x, sheet.HEIGHT - top, end, sheet.HEIGHT - top, width, colour)

    def bar(self, x: float, top: float, bottom: float, width: float, colour: str) -> None:
        """A line down the sheet; decoration, never text."""
        self.canvas.artifact(Artifact.RULE)
        self._stroke(x, sheet.HEIGHT - top, x, sheet.HEIGHT - bottom, width, colour)

    def box(self, x: float, top: float, side: float, label: Element) -> None:
        """An empty box to tick, as the label of a list item."""
        self.canvas.tag(label)
        self.canvas.setStrokeColor(_INKS["edge"])
        self.canvas.setLineWidth(0.9)
        self.canvas.rect(x, sheet.HEIGHT - top - side, side, side, stroke=1, fill=0)

    def _span(self, span: Span, face: Face, x: float, y: float, into: Element | Artifact) -> None:
        if isinstance(into, Artifact):
            self.canvas.artifact(into)
            self._glyphs(span, face, x, y)
            return
        home = into
        if span.link is not None:
            home = span.link.element
            if home not in into.kids:
                into.kids.append(home)
        if span.reads or span.language:
            home = home.add("Span", actual=span.reads)
            home.language = span.language
        self.canvas.tag(home)
        self._glyphs(span, face, x, y)
        if span.link is not None:
            self._link(span, face, x, y)

    def _glyphs(self, span: Span, face: Face, x: float, y: float) -> None:
        text = self.canvas.beginText(x, y)
        text.setFillColor(_INKS["accent" if span.link else face.colour])
        for piece in span.glyphs:
            text.setFont(piece.font, face.size)
            if piece.shaped:
                self.canvas.draw_glyphs(
                    text, piece.font, shaping.face(piece.font), piece.shaped, face.size
                )
            else:
                text.textOut(piece.text)
        self.canvas.drawText(text)

    def _link(self, span: Span, face: Face, x: float, y: float) -> None:
        link = span.link
        if link is None:
            return
        end = x + span.width
        area = (x, y - sheet.DESCENT * face.size, end, y + sheet.ASCENT * face.size)
        lead = self.canvas.jump if link.inside else self.canvas.link
        lead(link.element, link.address, area, link.says)
        if link.inside:  # a list of contents needs no underlines: its rows are ruled
            return
        self.canvas.artifact(Artifact.RULE)
        depth = y - _UNDERLINE_DEPTH * face.size
        self._stroke(x, depth, end, depth, _UNDERLINE_WIDTH * face.size, "accent")

    def _stroke(
        self, x: float, y: float, to_x: float, to_y: float, width: float, colour: str
    ) -> None:
        self.canvas.setStrokeColor(_INKS[colour])
        self.canvas.setLineWidth(width)
        self.canvas.line(x, y, to_x, to_y)
