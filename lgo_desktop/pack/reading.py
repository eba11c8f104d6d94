"""A PDF read back by other hands than those that wrote it: its structure and its text.

The file is opened with pikepdf (qpdf); text is followed from the structure tree to the marks
on the pages, as a screen reader does. Only what our own files contain is understood: simple
fonts, fonts drawn by glyph numbers, and text drawn on the page itself.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf

from lgo_desktop.pack.expected import Part
from lgo_desktop.wording import Message, message

_INLINE = frozenset({"Span", "Link"})


@dataclass
class Mark:
    """What is drawn between the beginning and the end of one mark."""

    tag: str
    number: int | None
    subtype: str = ""
    text: str = ""


@dataclass
class PageReading:
    """One page: its marks in drawing order, and whether anything is drawn outside them."""

    marks: list[Mark] = field(default_factory=list)
    unmarked: bool = False

    def text_of(self, number: int) -> str:
        """The text of the mark with this number; empty if there is none."""
        return "".join(mark.text for mark in self.marks if mark.number == number)


@dataclass
class Reading:
    """What a file says: pages, parts in reading order, and everything that is amiss.

    `languages` are those of passages in another language than the file's, in order.
    """

    pages: list[PageReading]
    parts: tuple[Part, ...]
    title: str
    language: str
    faults: tuple[Message, ...]
    languages: tuple[str, ...] = ()


def read_pdf(data: bytes) -> Reading:
    """Read one of our own files. Raises `pikepdf.PdfError` if it is not a PDF at all."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pages = [_read_page(page) for page in pdf.pages]
        faults: list[Message] = []
        found: tuple[Part, ...] = ()
        languages: tuple[str, ...] = ()
        if "/StructTreeRoot" in pdf.Root:
            walker = _Walker(pdf, pages)
            found = walker.parts()
            faults += walker.faults
            languages = tuple(dict.fromkeys(walker.languages))
        else:
            faults.append(message("fault-proof-no-structure"))
        faults += _file_faults(pdf)
        for page, reading in zip(pdf.pages, pages, strict=True):
            faults += _page_faults(page, reading)
        language = str(pdf.Root.get("/Lang", ""))
        return Reading(pages, found, _title(pdf), language, tuple(faults), languages)


def _title(pdf: pikepdf.Pdf) -> str:
    """The title in the file's metadata, if it is the same in both places where it stands."""
    info = str(pdf.docinfo.get("/Title", "")) if pdf.trailer.get("/Info") is not None else ""
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        return info if str(metadata.get("dc:title", "")) == info else ""


def _file_faults(pdf: pikepdf.Pdf) -> Iterator[Message]:
    root = pdf.Root
    if not _inside(root, "/MarkInfo").get("/Marked", False):
        yield message("fault-proof-not-tagged")
    if not _inside(root, "/ViewerPreferences").get("/DisplayDocTitle", False):
        yield message("fault-proof-title-shown")
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        if str(metadata.get("{http://www.aiim.org/pdfua/ns/id/}part", "")) != "1":
            yield message("fault-proof-pdf-ua")
        if str(metadata.get("{http://www.aiim.org/pdfa/ns/id/}part", "")) != "2":
            yield message("fault-proof-pdf-a")
    if "/ParentTree" not in _inside(root, "/StructTreeRoot"):
        yield message("fault-proof-no-way-back")


def _page_faults(page: pikepdf.Page, reading: PageReading) -> Iterator[Message]:
    if reading.unmarked:
        yield message("fault-proof-drawn")
    if page.obj.get("/Tabs") != pikepdf.Name.S or "/StructParents" not in page.obj:
        yield message("fault-proof-order")
    for font in _fonts(page).values():
        if "/ToUnicode" not in font:
            yield message("fault-proof-font-text")
        one = font.DescendantFonts[0] if "/DescendantFonts" in font else font
        if "/FontFile2" not in _inside(one, "/FontDescriptor"):
            yield message("fault-proof-font")
    for area in page.obj.get("/Annots", pikepdf.Array([])):
        if not str(area.get("/Contents", "")) or "/StructParent" not in area:
            yield message("fault-proof-link")


def _fonts(page: pikepdf.Page) -> dict[str, pikepdf.Object]:
    fonts = _inside(_inside(page.obj, "/Resources"), "/Font")
    return {name: fonts[name] for name in fonts.keys()}  # noqa: SIM118 - not a real dict


class _Walker:
    """Goes through the structure tree and collects the texts of its parts."""

    def __init__(self, pdf: pikepdf.Pdf, pages: list[PageReading]) -> None:
        self._pdf = pdf
        self._pages = pages
        self._numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        self._parents = self._parent_tree()
        self.faults: list[Message] = []
        self.languages: list[str] = []

    def parts(self) -> tuple[Part, ...]:
        """All texts with their places, in the order of the tree."""
        found: list[Part] = []
        for kid in _kids(self._pdf.Root.StructTreeRoot):
            self._element(kid, "", found)
        return tuple(part for part in found if part.text)

    def _element(self, element: pikepdf.Object, above: str, found: list[Part]) -> None:
        tag = str(element.get("/S", "/"))[1:]
        place = f"{above}/{tag}" if above else tag
        if tag == "TH" and "/Scope" not in _inside(element, "/A"):
            self.faults.append(message("fault-proof-table-head"))
        if tag == "Figure" and not ("/Alt" in element and "/BBox" in _inside(element, "/A")):
            self.faults.append(message("fault-proof-picture"))
        if tag == "L" and "/ListNumbering" not in _inside(element, "/A"):
            self.faults.append(message("fault-proof-list"))
        found.append(Part(place, self._text(element)))
        for kid in _kids(element):
            if _is_element(kid) and str(kid.S)[1:] not in _INLINE:
                self._element(kid, place, found)

    def _text(self, element: pikepdf.Object) -> str:
        """The text of an element itself, with the inline elements inside it."""
        pieces: list[str] = []
        if "/Lang" in element:
            self.languages.append(str(element.Lang))
        for kid in _kids(element):
            if _is_element(kid):
                if str(kid.S)[1:] in _INLINE:
                    pieces.append(self._text(kid))
            else:
                pieces.append(self._marked(kid, element))
        if "/Alt" in element:
            return str(element.Alt)
        return str(element.ActualText) if "/ActualText" in element else "".join(pieces)

    def _marked(self, kid: pikepdf.Object | int, element: pikepdf.Object) -> str:
        if isinstance(kid, int):
            return self._mark(element.Pg.objgen, kid, element)
        if kid.get("/Type") == pikepdf.Name.MCR:
            home = kid.Pg if "/Pg" in kid else element.Pg
            return self._mark(home.objgen, int(kid.MCID), element)
        return ""

    def _mark(self, page: tuple[int, int], number: int, element: pikepdf.Object) -> str:
        place = self._numbers[page]
        if self._parents.get((place, number)) != element.objgen:
            self.faults.append(message("fault-proof-way-back"))
        return self._pages[place].text_of(number)

    def _parent_tree(self) -> dict[tuple[int, int], tuple[int, int]]:
        """From page and mark to the element that it belongs to."""
        tree = self._pdf.Root.StructTreeRoot.get("/ParentTree")
        if tree is None:
            return {}
        numbers = list(tree.get("/Nums", pikepdf.Array([])))
        by_key = {int(k): v for k, v in zip(numbers[::2], numbers[1::2], strict=True)}
        found: dict[tuple[int, int], tuple[int, int]] = {}
        for page, number in self._numbers.items():
            key = self._pdf.get_object(page).get("/StructParents")
            if key is not None and int(key) in by_key:
                owners = enumerate(by_key[int(key)])
                found |= {(number, mark): owner.objgen for mark, owner in owners}
        return found


def _inside(thing: pikepdf.Object, key: str) -> pikepdf.Object:
    """The dictionary under `key`, or an empty one."""
    return thing[key] if key in thing else pikepdf.Dictionary()


def _is_element(kid: object) -> bool:
    return isinstance(kid, pikepdf.Dictionary) and "/S" in kid


def _kids(element: pikepdf.Object) -> list[pikepdf.Object]:
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _read_page(page: pikepdf.Page) -> PageReading:
    """Follow the drawing of one page."""
    reading = PageReading()
    maps = {name: _character_map(font) for name, font in _fonts(page).items()}
    current = _Characters(1, {})
    stack: list[Mark] = []
    for instruction in pikepdf.parse_content_stream(page):
        operator = str(instruction.operator)
        operands = instruction.operands
        if operator in {"BDC", "BMC"}:
            stack.append(_mark(operator, list(operands)))
            reading.marks.append(stack[-1])
        elif operator == "EMC":
            stack.pop()
        elif operator == "Tf":
            current = maps.get(str(operands[0]), _Characters(1, {}))
        elif operator in _DRAWS:
            if not stack:
                reading.unmarked = True
            elif operator in {"Tj", "TJ"}:
                stack[-1].text += current.read(operands[0])
    return reading


# Whatever leaves something on the paper. Our text is drawn with Tj and TJ alone.
_DRAWS = frozenset({"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do"})


def _mark(operator: str, operands: list[pikepdf.Object]) -> Mark:
    tag = str(operands[0])[1:]
    if operator == "BMC":
        return Mark(tag, None)
    properties = operands[1]
    number = properties.get("/MCID")
    return Mark(tag, None if number is None else int(number), str(properties.get("/Subtype", "")))


@dataclass(frozen=True)
class _Characters:
    """What the codes of a font stand for; each code has so many bytes."""

    length: int
    by_code: dict[int, str]

    def read(self, drawn: pikepdf.Object) -> str:
        """The text of a string, or of a row of strings with shifts between them."""
        row = list(drawn) if isinstance(drawn, pikepdf.Array) else [drawn]
        codes = b"".join(bytes(piece) for piece in row if isinstance(piece, pikepdf.String))
        return "".join(
            self.by_code.get(int.from_bytes(codes[place : place + self.length], "big"), "\ufffd")
            for place in range(0, len(codes), self.length)
        )


_ENTRY = re.compile(rb"<([0-9A-Fa-f]{2}|[0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>")


def _character_map(font: pikepdf.Object) -> _Characters:
    """From the codes of a font to characters, by the map that is in the file."""
    length = 2 if font.get("/Subtype") == pikepdf.Name.Type0 else 1
    if "/ToUnicode" not in font:
        return _Characters(length, {})
    data = font.ToUnicode.read_bytes()
    body = data.partition(b"endcodespacerange")[2]
    entries = {
        int(code, 16): bytes.fromhex(character.decode("ascii")).decode("utf-16-be")
        for code, character in _ENTRY.findall(body)
    }
    return _Characters(length, entries)
