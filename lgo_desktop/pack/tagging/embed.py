"""Fonts and streams as PDF/UA and PDF/A want them.

ReportLab's own are close but not quite: its map from codes back to characters sends unused
codes to U+0000, writes characters beyond U+FFFF with five digits, and its streams lack the
line end that PDF/A asks for before `endstream`. Both are put right here without touching
ReportLab for anybody else.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfbase import pdfdoc, ttfonts

from lgo_desktop.pack.tagging.inner import inner

_BLOCK = 100  # the most entries that one block of a character map may have

_MAP_HEAD = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<{lowest}> <{highest}>
endcodespacerange
"""
_MAP_FOOT = """\
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class ClosedStream(pdfdoc.PDFStream):
    """A compressed stream with a line end before `endstream` (ISO 19005-2, 6.1.7.1).

    The line end has both its characters: after data that happens to end in a carriage return,
    a line feed alone would look as if the return belonged to it.
    """

    def __init__(self, content: str | bytes, **entries: object) -> None:
        dictionary = pdfdoc.PDFDictionary(entries)
        super().__init__(dictionary, content, filters=[pdfdoc.PDFZCompress])

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        """The stream as it stands in the file."""
        ending = b"endstream\n"
        return super().format(document).removesuffix(ending) + b"\r\n" + ending


class PlainStream(ClosedStream):
    """The same without compression: for metadata, which PDF/A wants in the clear."""

    def __init__(self, content: str | bytes, **entries: object) -> None:
        super().__init__(content, **entries)
        self.filters = None


class EmbeddedFont(ttfonts.TTFont):
    """A TrueType font, embedded in part, whose text can be read back to the character."""

    def __init__(self, name: str, path: str) -> None:
        """Load the font file at `path`; raises ReportLab's `TTFError` if it cannot be read."""
        super().__init__(name, path, asciiReadable=False, shapable=False)

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:  # noqa: N802 - ReportLab's name
        """Add the font to the document and put its streams right."""
        state = self.state[doc]
        subsets: list[list[int]] = [list(subset) for subset in state.subsets]
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            fonts = inner(doc.idToObject["BasicFonts"]).dict
            font = inner(fonts[f"{state.internalName}+{number}"])
            letters = [chr(character) if character else "" for character in subset]
            _replace(doc, font.ToUnicode, ClosedStream(character_map(letters)))
            _close_font_file(doc, font)


def character_map(letters: Sequence[str], *, digits: int = 2) -> str:
    """The map from the codes of a font to the letters that they stand for.

    A code is written with so many hexadecimal `digits`; one without letters is not used.
    """
    entries = [
        f"<{code:0{digits}X}> <{text.encode('utf-16-be').hex().upper()}>"
        for code, text in enumerate(letters)
        if text
    ]
    head = _MAP_HEAD.format(lowest="0" * digits, highest="F" * digits)
    blocks = [entries[start : start + _BLOCK] for start in range(0, len(entries), _BLOCK)]
    body = "".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks
    )
    return head + body + _MAP_FOOT


def _close_font_file(doc: pdfdoc.PDFDocument, font: pdfdoc.PDFTrueTypeFont) -> None:
    descriptor = inner(doc.idToObject[inner(font).FontDescriptor.name])
    file = inner(doc.idToObject[descriptor.dict["FontFile2"].name])
    closed = ClosedStream(file.content, Length1=len(file.content))
    _replace(doc, descriptor.dict["FontFile2"], closed)


def _replace(
    doc: pdfdoc.PDFDocument, reference: pdfdoc.PDFObjectReference, stream: ClosedStream
) -> None:
    """Put `stream` in the place of the object that `reference` names."""
    setattr(stream, pdfdoc.__InternalName__, reference.name)
    doc.idToObject[reference.name] = stream
