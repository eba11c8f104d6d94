"""Links: which addresses a reader may be led to, and how they are written in the file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from lgo_desktop.pack.plaintext import clean
from lgo_desktop.pack.tagging.structure import Element
from lgo_desktop.wording import Run


@dataclass(eq=False)
class Link:
    """A link area to be: where it leads, and its element once it has been drawn.

    With `inside`, the address is a place in the same file.
    """

    address: str
    says: str
    element: Element
    inside: bool = False


_WEB = re.compile(r"https?://[^\s]+\Z", re.IGNORECASE)
_MAIL = re.compile(r"[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+\Z")
_SAFE = "%/:?#[]@!$&'()*+,;=-._~"


def link_of(run: Run) -> Link | None:
    """The link of a run, if its address is one that a reader can safely follow."""
    if not run.link:
        return None
    address = clean(run.link).strip()
    if _MAIL.match(address):
        target = "mailto:" + quote(address, safe="@.+-_")
    elif _WEB.match(address):
        target = quote(address, safe=_SAFE)
    elif _WEB.match("https://" + address) and "." in address and ":" not in address:
        target = "https://" + quote(address, safe=_SAFE)
    else:
        return None
    return Link(target, run.text, Element("Link"))
