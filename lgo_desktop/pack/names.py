"""File names that sort in sending order and are safe on Windows, macOS and Linux.

On opening the folder the letters stand first, then the whole pack. All other forms of the
letters lie in one folder beside them, so that nobody has to choose between four files.
"""

from __future__ import annotations

import re
import unicodedata

from lgo_desktop.letters.document import Document

MORE = "More"
EDITABLE = f"{MORE}/To change (Word)"
TEXTS = f"{MORE}/To paste (text)"
MAILS = f"{MORE}/E-mail drafts"
CALENDAR = f"{MORE}/Dates for your calendar.ics"

_LONGEST = 100
_UNSAFE = re.compile(r"[^A-Za-z0-9 ,()_'-]+")


def file_name(number: int, document: Document, ending: str = "pdf") -> str:
    """The file name of the document that is sent as number `number`, such as `01 Summary.pdf`.

    It is made from the document's stem, which holds no word of the person's own. The number
    in front keeps it clear of the names that Windows reserves.
    """
    return _shortened(f"{number:02d} ", document, ending)


def whole_name(document: Document) -> str:
    """The file name of the whole pack: letters, so that it stands after what is numbered."""
    return _shortened("", document, "pdf")


def _shortened(start: str, document: Document, ending: str) -> str:
    plain = unicodedata.normalize("NFKD", document.stem).replace("’", "'")
    ascii_only = plain.encode("ascii", "ignore").decode("ascii")
    stem = " ".join(_UNSAFE.sub(" ", ascii_only).split()) or str(document.kind).replace("_", " ")
    return start + stem[: _LONGEST - len(start) - len(ending) - 1].rstrip(" ") + f".{ending}"
