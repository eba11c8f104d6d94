"""Is the editable copy what it should be? It is opened again and read before it is done.

Another library than the one that wrote it reads the parts of the zip file as XML. What is found
is held against the document: every text, in its order, under the style that says what it is.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from itertools import zip_longest
from xml.etree import ElementTree as ET

from lgo_desktop.letters.document import Document
from lgo_desktop.pack import words
from lgo_desktop.pack.expected import Part, parts
from lgo_desktop.pack.plaintext import folded, writable
from lgo_desktop.pack.proof import Proof
from lgo_desktop.pack.running import running_head
from lgo_desktop.wording import Message, message

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_TEXTS = {f"{_W}br": "\n", f"{_W}tab": "\t", f"{_W}noBreakHyphen": "-"}
_PLACES = {
    **{f"Heading{level}": f"H{level}" for level in range(1, 7)},
    "ListNumber": "L/LI/LBody",
    "ListBullet": "L/LI/LBody",
    "ListTick": "L/LI/LBody",
    "Caption": "Table/Caption",
}
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_BROKEN = (zipfile.BadZipFile, ET.ParseError, KeyError, ValueError)


def prove_docx(data: bytes, document: Document) -> Proof:
    """Hold a finished .docx file against the document that it was made from.

    Checked are: it opens; title and language; every text whole, in order, as heading,
    paragraph, list item or cell, and no other text; the repeated head of every table; head and
    foot of the pages. Never raises for a bad file: what is wrong is in the proof, in plain words.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            problems = [*_about(archive, document), *_body(archive, document)]
            problems += [*_head(archive, document), *_foot(archive, document)]
    except _BROKEN:
        return Proof((message("fault-proof-not-opened"),))
    return Proof(tuple(problems))


def read_docx(data: bytes) -> tuple[Part, ...]:
    """Every text of a .docx file with its place, as `expected.parts` names places.

    The numbers and boxes of lists are not in it: a word processor draws them. Raises what a
    zip file or XML that cannot be read raises.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return _read(archive)


def _read(archive: zipfile.ZipFile) -> tuple[Part, ...]:
    body = _part(archive, "word/document.xml").find(f"{_W}body")
    found = () if body is None else _texts(body)
    return tuple(part for part in found if part.text)


def _part(archive: zipfile.ZipFile, name: str) -> ET.Element:
    return ET.fromstring(archive.read(name))  # noqa: S314 - the file that was made a moment ago


def _say(text: str) -> str:
    return folded(writable(text))


def _about(archive: zipfile.ZipFile, document: Document) -> Iterator[Message]:
    title = _part(archive, "docProps/core.xml").findtext(_TITLE) or ""
    if not title or not _say(document.title).startswith(title):
        yield message("fault-proof-title")
    language = _part(archive, "word/styles.xml").find(f"{_W}docDefaults//{_W}lang")
    if language is None or language.get(f"{_W}val") != document.language:
        yield message("fault-proof-language")


def _body(archive: zipfile.ZipFile, document: Document) -> Iterator[Message]:
    """Every text in its place; numbers and boxes of lists are drawn by the word processor."""
    wanted = [_flat(p) for p in parts(document, _say) if not p.place.endswith("/Lbl")]
    for number, (want, see) in enumerate(zip_longest(wanted, _read(archive)), start=1):
        if want != see:
            yield message("fault-proof-wrong-text", number=str(number), count=str(len(wanted)))
            break


def _flat(part: Part) -> Part:
    """A part as it stands in the file: which list is below which is told by how it is set."""
    return Part("Document/L/LI/LBody", part.text) if "/LBody" in part.place else part


def _texts(body: ET.Element) -> Iterator[Part]:
    for block in body:
        picture = block.find(f".//{_DRAWN}docPr")
        if picture is not None:
            yield Part("Document/Figure", picture.get("descr", ""))
        elif block.tag == f"{_W}p":
            yield Part(f"Document/{_PLACES.get(_style(block), 'P')}", _text(block))
        elif block.tag == f"{_W}tbl":
            yield from _cells(block)


def _cells(table: ET.Element) -> Iterator[Part]:
    for row in table.iter(f"{_W}tr"):
        head = row.find(f"{_W}trPr/{_W}tblHeader") is not None
        place = "Table/THead/TR/TH/P" if head else "Table/TBody/TR/TD/P"
        for cell in row.iter(f"{_W}p"):
            yield Part(f"Document/{place}", _text(cell))


def _style(paragraph: ET.Element) -> str:
    named = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return "" if named is None else named.get(f"{_W}val", "")


def _text(paragraph: ET.Element) -> str:
    pieces = (
        node.text or "" if node.tag == f"{_W}t" else _TEXTS.get(node.tag, "")
        for node in paragraph.iter()
    )
    return folded("".join(pieces))


def _furniture(archive: zipfile.ZipFile, kind: str) -> dict[str, ET.Element]:
    """The heads or feet of the pages, by which pages they stand on: first, or all others."""
    named = {
        line.get("Id"): f"word/{line.get('Target')}"
        for line in _part(archive, "word/_rels/document.xml.rels")
    }
    return {
        line.get(f"{_W}type", ""): _part(archive, named[line.get(_RELATED)])
        for line in _part(archive, "word/document.xml").iter(f"{_W}{kind}Reference")
    }


def _head(archive: zipfile.ZipFile, document: Document) -> Iterator[Message]:
    """Who writes and when, at the head of the later pages of a letter; else nothing."""
    running = running_head(document)
    apart = _part(archive, "word/document.xml").find(f".//{_W}titlePg") is not None
    found = {which: _text(head) for which, head in _furniture(archive, "header").items()}
    wanted = {}
    if running is not None:
        wanted = {"first": "", "default": _say(f"{running.name}\t{running.day}")}
    if found != wanted or apart != bool(wanted):
        yield message("fault-proof-head")


def _foot(archive: zipfile.ZipFile, document: Document) -> Iterator[Message]:
    """The footer with the number of the page, which the word processor puts in, on every page."""
    feet = _furniture(archive, "footer")
    wanted = _say(f"{document.footer} {words.page_of(1, 1)}")
    for foot in feet.values():
        fields = [field.get(f"{_W}instr") for field in foot.iter(f"{_W}fldSimple")]
        if fields != ["PAGE", "NUMPAGES"] or _text(foot) != wanted:
            yield message("fault-proof-footer")
    if set(feet) != ({"default"} if running_head(document) is None else {"default", "first"}):
        yield message("fault-proof-some-footers")
