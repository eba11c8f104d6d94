"""The page under the pen: every mark is either content of an element or an artifact."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from enum import StrEnum
from typing import TypeAlias

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from lgo_desktop.pack.tagging.embed import ClosedStream, PlainStream
from lgo_desktop.pack.tagging.glyphs import Glyph, GlyphFont
from lgo_desktop.pack.tagging.inner import inner, reference
from lgo_desktop.pack.tagging.metadata import About, describe
from lgo_desktop.pack.tagging.structure import Annotation, Content, Element, write_tree

Size: TypeAlias = tuple[float, float]
"""Width and height in points."""


class Artifact(StrEnum):
    """What is on the page but not part of the text, and is not read aloud."""

    HEADER = "/Artifact <</Type /Pagination /Subtype /Header>> BDC"
    FOOTER = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC"
    REPEATED = "/Artifact <</Type /Pagination>> BDC"
    RULE = "/Artifact <</Type /Layout>> BDC"


class TaggedCanvas(Canvas):
    """A ReportLab canvas that knows what it draws.

    Say `tag` or `artifact` before drawing; what follows belongs to it until the next one.
    `finish` gives the bytes of the file; the canvas cannot be used after it.
    """

    _code: list[str]
    _doc: pdfdoc.PDFDocument
    _annotationrefs: list[pdfdoc.PDFObjectReference]

    def __init__(self, about: About, root: Element, size: tuple[float, float], font: str) -> None:
        """Start the first page. `size` is in points; `font` is the name of a known font."""
        super().__init__(
            io.BytesIO(),
            pagesize=size,
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            lang=about.language,
            initialFontName=inner(font),  # the stubs take it for a number
        )
        self._about = about
        self._root = root
        self._open: Element | Artifact | None = None
        self._marks: list[list[Element]] = [[]]
        self._links: list[tuple[pdfdoc.PDFDictionary, Element]] = []
        self._bookmarks = self._pictures = 0
        self._moved = 0.0
        self._glyph_fonts: dict[str, GlyphFont] = {}

    def move(self, by: float) -> None:
        """All of this page stands `by` points further to the right. Before anything is drawn."""
        self._moved = by
        self.translate(by, 0)

    def tag(self, element: Element) -> None:
        """What is drawn from here on is the text of `element`."""
        if self._open is element:
            return
        self.close()
        marks = self._marks[-1]
        element.kids.append(Content(len(self._marks) - 1, len(marks)))
        # Readers that know no structure find the text to read beside the mark itself.
        actual = f" /ActualText {_hexadecimal(element.actual)}" if element.actual else ""
        self._code.append(f"/{element.tag} <</MCID {len(marks)}{actual}>> BDC")
        marks.append(element)
        self._open = element

    def artifact(self, kind: Artifact) -> None:
        """What is drawn from here on is not part of the text."""
        if self._open is kind:
            return
        self.close()
        self._code.append(str(kind))
        self._open = kind

    def close(self) -> None:
        """End what was begun with `tag` or `artifact`."""
        if self._open is not None:
            self._code.append("EMC")
            self._open = None

    def draw_glyphs(
        self, text: PDFTextObject, font: str, face: hb.Face, glyphs: Sequence[Glyph], size: float
    ) -> None:
        """Draw glyphs of a font, known to ReportLab as `font`, where the pen of `text` stands."""
        if font not in self._glyph_fonts:
            name = f"G{len(self._glyph_fonts)}"
            self._glyph_fonts[font] = GlyphFont(name, font, face)
        inner(text)._code.append(self._glyph_fonts[font].show(glyphs, size))  # noqa: SLF001 - its own

    def picture(
        self, element: Element, stream: PlainStream, corner: tuple[float, float], size: Size
    ) -> None:
        """A picture for a Figure element, its lower left corner at `corner` (points)."""
        (x, y), (width, height) = corner, size
        element.box = (x + self._moved, y, x + self._moved + width, y + height)
        self._pictures += 1
        name = f"picture{self._pictures}"
        place = inner(self._doc).getXObjectName(name)
        inner(self._doc).Reference(stream, place)
        inner(self)._formsinuse.append(name)  # noqa: SLF001 - its own, missing from the stubs
        self.tag(element)
        self._code.append(f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {y:.2f} cm /{place} Do Q")

    def link(self, element: Element, address: str, rect: tuple[float, ...], says: str) -> None:
        """A link area over `rect` (points) for a Link element; `says` describes it."""
        action = {
            "Type": pdfdoc.PDFName("Action"),
            "S": pdfdoc.PDFName("URI"),
            "URI": pdfdoc.PDFString(address),
        }
        self._area(element, rect, says, "A", pdfdoc.PDFDictionary(action))

    def jump(self, element: Element, mark: str, rect: tuple[float, ...], says: str) -> None:
        """The same, leading to the place in this file that `mark_page` names."""
        self._area(element, rect, says, "Dest", inner(self)._bookmarkReference(mark))  # noqa: SLF001 - missing from the stubs

    def mark_page(self, mark: str, top: float) -> None:
        """Name the height `top` (points) of this page as a place to jump to."""
        self.bookmarkPage(mark, fit="XYZ", left=0, top=top, zoom=0)

    def _area(
        self, element: Element, rect: tuple[float, ...], says: str, key: str, target: object
    ) -> None:
        left, bottom, right, top = rect
        rect = (left + self._moved, bottom, right + self._moved, top)
        area = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Annot"),
                "Subtype": pdfdoc.PDFName("Link"),
                "Rect": pdfdoc.PDFArray(list(rect)),
                "Border": pdfdoc.PDFArray([0, 0, 0]),
                "F": 4,
                "Contents": pdfdoc.PDFString(says),
                key: target,
            }
        )
        inner(self)._addAnnotation(area)  # noqa: SLF001 - its own, missing from the stubs
        self._links.append((area, element))
        element.kids.append(Annotation(len(self._marks) - 1, self._annotationrefs[-1]))

    def outline(self, title: str, level: int, top: float) -> None:
        """A bookmark to the height `top` (points) of this page; `level` counts from 0."""
        self._bookmarks += 1
        key = f"heading{self._bookmarks}"
        self.mark_page(key, top)
        self.addOutlineEntry(title, key, level, closed=False)

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """End this page and begin the next one."""
        self.close()
        super().showPage()
        self._marks.append([])
        self._moved = 0.0

    def finish(self) -> bytes:
        """The whole file. Every page must have been ended with `showPage`."""
        self._marks.pop()  # of the page that `showPage` began last, and that never was drawn on
        pages = [inner(page) for page in inner(self._doc).Pages.pages]
        references = [reference(self._doc, page) for page in pages]
        places = write_tree(self._doc, self._root, references)
        self._write_parents(places)
        describe(self._doc, self._about)
        for font in self._glyph_fonts.values():
            inner(self._doc.idToObject["BasicFonts"]).dict[font.name] = font.write(self._doc)
        fingerprint = hashlib.md5(usedforsecurity=False)
        for number, page in enumerate(pages):
            fingerprint.update(page.stream.encode("latin-1"))
            page.__NoDefault__ = [*type(page).__NoDefault__, "StructParents", "Tabs"]
            page.StructParents = number
            page.Tabs = pdfdoc.PDFName("S")
            page.Contents = ClosedStream(page.stream)
        self._doc.updateSignature(fingerprint.digest())
        return bytes(self._doc.GetPDFData(self))

    def _write_parents(self, places: dict[Element, pdfdoc.PDFObjectReference]) -> None:
        """The way back from a mark or a link area to its element."""
        numbers: list[object] = []
        for page, marks in enumerate(self._marks):
            above = pdfdoc.PDFArrayCompact([places[element] for element in marks])
            numbers += [page, reference(self._doc, above)]
        for place, (area, element) in enumerate(self._links, start=len(self._marks)):
            area["StructParent"] = place
            numbers += [place, places[element]]
        tree = pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)})
        root = inner(self._doc).Catalog.StructTreeRoot
        root["ParentTree"] = reference(self._doc, tree)
        root["ParentTreeNextKey"] = len(self._marks) + len(self._links)


def _hexadecimal(text: str) -> str:
    """A text as a string of a PDF file, in figures: nothing in it can end the string."""
    return "<FEFF" + text.encode("utf-16-be").hex().upper() + ">"
