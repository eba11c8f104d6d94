"""The structure tree: what the parts of a document are, in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from reportlab.pdfbase import pdfdoc

from lgo_desktop.pack.tagging.inner import inner, reference


@dataclass(frozen=True)
class Content:
    """A stretch of marked content: page number from 0, and its number on that page."""

    page: int
    number: int


@dataclass(frozen=True)
class Annotation:
    """A link area that stands on a page: page number from 0, and its object."""

    page: int
    area: pdfdoc.PDFObjectReference


Kid: TypeAlias = "Element | Content | Annotation"


@dataclass(eq=False)
class Element:
    """One element of the structure tree.

    Elements are made in reading order, before anything is drawn; the pen adds the marks
    it makes to `kids`. `actual` is the text to read instead of what is drawn; `attributes`
    are the entries of the attribute dictionary, its owner included; `language` is set where it
    is another than that of the document. A picture has words for it (`alt`) and the `box` on the
    page that it fills, in points from the foot.
    """

    tag: str
    actual: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    kids: list[Kid] = field(default_factory=list)
    language: str = ""
    alt: str = ""
    box: tuple[float, float, float, float] | None = None

    def add(self, tag: str, actual: str = "", **attributes: str) -> Element:
        """A new element as the last kid of this one."""
        child = Element(tag, actual, attributes)
        self.kids.append(child)
        return child

    def walk(self) -> Iterator[Element]:
        """This element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.walk()


# Elements that mean something even when nothing was drawn for them: an empty cell.
_STAND_EMPTY = frozenset({"TD", "TH"})


def prune(element: Element) -> bool:
    """Drop elements below `element` that hold nothing; true if anything is left of it."""
    element.kids = [kid for kid in element.kids if not isinstance(kid, Element) or prune(kid)]
    return bool(element.kids) or element.tag in _STAND_EMPTY


def write_tree(
    document: pdfdoc.PDFDocument, root: Element, pages: list[pdfdoc.PDFObjectReference]
) -> dict[Element, pdfdoc.PDFObjectReference]:
    """Write the tree as objects of `document`; hang it into the catalogue.

    Returns where each element went, so that the parent tree can point at it.
    """
    prune(root)
    top = pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("StructTreeRoot")})
    trunk = reference(document, top)
    places = _reserve(document, root)
    parents = {kid: element for element in root.walk() for kid in _children(element)}
    for element, entry in places.items():
        above = places[parents[element]][0] if element in parents else trunk
        _fill(entry[1], element, above, _Where(pages, places))
    top["K"] = pdfdoc.PDFArray([places[root][0]])
    inner(document).Catalog.StructTreeRoot = top
    inner(document).Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
    return {element: entry[0] for element, entry in places.items()}


_Places: TypeAlias = dict[Element, tuple[pdfdoc.PDFObjectReference, pdfdoc.PDFDictionary]]


@dataclass(frozen=True)
class _Where:
    pages: list[pdfdoc.PDFObjectReference]
    places: _Places


def _children(element: Element) -> Iterator[Element]:
    return (kid for kid in element.kids if isinstance(kid, Element))


def _reserve(document: pdfdoc.PDFDocument, root: Element) -> _Places:
    places: _Places = {}
    for element in root.walk():
        entry = pdfdoc.PDFDictionary({})
        places[element] = (reference(document, entry), entry)
    return places


def _fill(
    entry: pdfdoc.PDFDictionary,
    element: Element,
    above: pdfdoc.PDFObjectReference,
    where: _Where,
) -> None:
    entry["Type"] = pdfdoc.PDFName("StructElem")
    entry["S"] = pdfdoc.PDFName(element.tag)
    entry["P"] = above
    if element.actual:
        entry["ActualText"] = pdfdoc.PDFString(element.actual)
    if element.language:
        entry["Lang"] = pdfdoc.PDFString(element.language)
    if element.alt:
        entry["Alt"] = pdfdoc.PDFString(element.alt)
    if element.box is not None:
        layout = {"O": pdfdoc.PDFName("Layout"), "BBox": pdfdoc.PDFArray(list(element.box))}
        entry["A"] = pdfdoc.PDFDictionary({**layout, "Placement": pdfdoc.PDFName("Block")})
    if element.attributes:
        names = {key: pdfdoc.PDFName(value) for key, value in element.attributes.items()}
        entry["A"] = pdfdoc.PDFDictionary(names)
    home = next((kid.page for kid in element.kids if isinstance(kid, Content)), None)
    if home is not None:
        entry["Pg"] = where.pages[home]
    entry["K"] = pdfdoc.PDFArrayCompact([_kid(kid, home, where) for kid in element.kids])


def _kid(kid: Kid, home: int | None, where: _Where) -> object:
    """One entry of /K. A mark on the element's own page is a bare number."""
    match kid:
        case Element():
            return where.places[kid][0]
        case Content(page=page, number=number):
            if page == home:
                return number
            entries: dict[str, object] = {"Type": pdfdoc.PDFName("MCR"), "MCID": number}
            return pdfdoc.PDFDictionary(entries | {"Pg": where.pages[page]})
        case Annotation(page=page, area=area):
            entries = {"Type": pdfdoc.PDFName("OBJR"), "Obj": area}
            return pdfdoc.PDFDictionary(entries | {"Pg": where.pages[page]})
