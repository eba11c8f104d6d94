"""Fonts that are drawn glyph by glyph, for scripts whose letters change beside each other.

A letter of Bengali or Arabic may be drawn by another glyph than its own, by two, or together
with its neighbour by one. Such text is written into the file as glyph numbers (a composite font,
ISO 32000-1, 9.7). Every code stands for one glyph and the letters that it is drawn for, so that
the text can be read back from the drawing alone; the font file holds only what is drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc, pdfmetrics

from lgo_desktop.pack.tagging.embed import ClosedStream, character_map
from lgo_desktop.pack.tagging.inner import inner, reference

_NO_LETTER = "\u200b"  # a glyph more than there are letters: a space without width
_SMALLEST = 0.5  # thousandths of the size: nobody sees a smaller shift
# A viewer needs none of the tables that say how letters are chosen: they have been chosen.
_NOT_NEEDED = ("GSUB", "GPOS", "GDEF", "STAT", "OS/2", "cmap", "name", "post", "gasp")


@dataclass(frozen=True)
class Glyph:
    """One glyph of a font, measured in thousandths of the size of the letters.

    `text` are the letters that it is drawn for, as read: those of all glyphs together are the
    text. `wide` is its own width, `advance` how far the next one is, and it is drawn `right` of
    and `up` from where the pen stands.
    """

    number: int
    text: str
    wide: float
    advance: float
    right: float = 0
    up: float = 0


class GlyphFont:
    """The glyphs of one font that one document draws. `name` is its name in the file."""

    def __init__(self, name: str, font: str, face: hb.Face) -> None:
        """`font` is the name under which ReportLab knows the same font."""
        self.name = name
        self._font = font
        self._face = face
        self._codes: dict[tuple[int, str], int] = {}
        self._glyphs: list[Glyph] = []

    def show(self, glyphs: Sequence[Glyph], size: float) -> str:
        """The operators that draw `glyphs` from where the pen stands."""
        lines: list[str] = []
        row: list[str] = []
        moved = up = 0.0
        for glyph in glyphs:
            if glyph.up != up:
                lines += [f"[{''.join(row)}] TJ", f"{glyph.up * size / 1000:.3f} Ts"]
                row, up = [], glyph.up
            moved += glyph.right
            row.append(_moved(moved) + f"<{self._code(glyph):04X}>")
            moved = glyph.advance - glyph.right - glyph.wide
        lines.append(f"[{''.join(row)}{_moved(moved)}] TJ")
        if up:
            lines.append("0 Ts")
        return "\n".join([f"/{self.name} {size:g} Tf", *lines])

    def _code(self, glyph: Glyph) -> int:
        key = (glyph.number, glyph.text)
        if key not in self._codes:
            self._glyphs.append(glyph)
            self._codes[key] = len(self._glyphs)
        return self._codes[key]

    def write(self, document: pdfdoc.PDFDocument) -> pdfdoc.PDFObjectReference:
        """The font as objects of `document`."""
        shape = inner(pdfmetrics.getFont(self._font)).face
        name = f"GLYPHS+{shape.name.decode('ascii')}"
        program, numbers = self._subset()
        letters = [""] + [glyph.text or _NO_LETTER for glyph in self._glyphs]
        descriptor = {
            "Type": pdfdoc.PDFName("FontDescriptor"),
            "FontName": pdfdoc.PDFName(name),
            "Flags": 4,
            "FontBBox": pdfdoc.PDFArray(shape.bbox),
            "ItalicAngle": shape.italicAngle,
            "Ascent": shape.ascent,
            "Descent": shape.descent,
            "CapHeight": shape.capHeight,
            "StemV": shape.stemV,
            "FontFile2": reference(document, ClosedStream(program, Length1=len(program))),
        }
        codes = b"".join(number.to_bytes(2, "big") for number in (0, *numbers))
        descendant = {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("CIDFontType2"),
            "BaseFont": pdfdoc.PDFName(name),
            "CIDSystemInfo": _identity(),
            "FontDescriptor": reference(document, pdfdoc.PDFDictionary(descriptor)),
            "W": pdfdoc.PDFArray([1, pdfdoc.PDFArray([_number(g.wide) for g in self._glyphs])]),
            "CIDToGIDMap": reference(document, ClosedStream(codes)),
        }
        whole = {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("Type0"),
            "BaseFont": pdfdoc.PDFName(name),
            "Encoding": pdfdoc.PDFName("Identity-H"),
            "DescendantFonts": pdfdoc.PDFArray(
                [reference(document, pdfdoc.PDFDictionary(descendant))]
            ),
            "ToUnicode": reference(document, ClosedStream(character_map(letters, digits=4))),
        }
        return reference(document, pdfdoc.PDFDictionary(whole))

    def _subset(self) -> tuple[bytes, list[int]]:
        """The font file with only the glyphs that are drawn, and their new numbers in it."""
        wanted = hb.SubsetInput()
        wanted.glyph_set.update({glyph.number for glyph in self._glyphs})
        wanted.drop_table_tag_set.update(
            int.from_bytes(table.encode("ascii"), "big") for table in _NOT_NEEDED
        )
        wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        plan = hb.SubsetPlan(self._face, wanted)
        renumbered = plan.old_to_new_glyph_mapping
        return plan.execute().blob.data, [renumbered[glyph.number] for glyph in self._glyphs]


def _moved(distance: float) -> str:
    """An adjustment between two strings; it counts to the left."""
    return f"{_number(-distance)} " if abs(distance) >= _SMALLEST else ""


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _identity() -> pdfdoc.PDFDictionary:
    return pdfdoc.PDFDictionary(
        {
            "Registry": pdfdoc.PDFString("Adobe"),
            "Ordering": pdfdoc.PDFString("Identity"),
            "Supplement": 0,
        }
    )
