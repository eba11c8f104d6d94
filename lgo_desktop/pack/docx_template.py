"""The empty .docx that every editable copy starts from, made of plain XML in `resources/docx/`.

The library's own template brings two hundred styles that nobody needs, a picture, American
paper and an American tongue. Ours holds A4, en-GB, and one style for each thing a letter has.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from functools import cache

from lgo_desktop import assets

_PARTS = {
    "[Content_Types].xml": "content_types.xml",
    "_rels/.rels": "package_rels.xml",
    "word/_rels/document.xml.rels": "document_rels.xml",
    "word/document.xml": "document.xml",
    "word/styles.xml": "styles.xml",
    "word/numbering.xml": "numbering.xml",
    "word/fontTable.xml": "fontTable.xml",
    "word/settings.xml": "settings.xml",
}


@cache
def template() -> bytes:
    """The empty file. Raises `OwnFault` if a part of it is missing from the program."""
    return zipped((name, assets.read_bytes("docx", file)) for name, file in _PARTS.items())


def zipped(parts: Iterable[tuple[str, bytes]]) -> bytes:
    """Parts as a zip file that is always the same for the same parts: no time of day, no owner."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in parts:
            entry = zipfile.ZipInfo(name)  # dated 1980, as far back as a zip file goes
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # the same on every system
            archive.writestr(entry, data, compresslevel=6)
    return made.getvalue()


def rezipped(data: bytes) -> bytes:
    """A zip file with the same parts in the same order, made by `zipped`."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return zipped([(entry.filename, archive.read(entry)) for entry in archive.infolist()])
