"""File names that sort in sending order and are safe on Windows, macOS and Linux."""

from __future__ import annotations

import re
import unicodedata

from lgo_desktop.letters.document import Document

_LONGEST = 100
_UNSAFE = re.compile(r"[^A-Za-z0-9 ,()_'-]+")


def file_name(number: int, document: Document) -> str:
    """The file name of the document that is sent as number `number`, such as `01 Summary.pdf`.

    It is made from the document's stem, which holds no word of the person's own. The number
    in front keeps it clear of the names that Windows reserves.
    """
    plain = unicodedata.normalize("NFKD", document.stem).replace("’", "'")
    ascii_only = plain.encode("ascii", "ignore").decode("ascii")
    stem = " ".join(_UNSAFE.sub(" ", ascii_only).split()) or str(document.kind).replace("_", " ")
    start, ending = f"{number:02d} ", ".pdf"
    return start + stem[: _LONGEST - len(start) - len(ending)].rstrip(" ") + ending
