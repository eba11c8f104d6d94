"""What a person should know about a file before they post it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from lgo_desktop.letters.document import Document, LetterHead
from lgo_desktop.pack.fonts import FontBook
from lgo_desktop.pack.letterhead import fits_window
from lgo_desktop.pack.setting import Setter


def notices(document: Document) -> tuple[str, ...]:
    """The document's own notices, and those that only its printed form can give rise to.

    In plain words, each a whole sentence or two; empty if all is well.
    """
    return tuple(dict.fromkeys([*document.notices, *_printed(document)]))


def _printed(document: Document) -> Iterator[str]:
    fonts = FontBook()
    lost = fonts.missing("\n".join([*document.lines(), document.title, document.footer]))
    if lost:
        yield (
            f"“{document.stem}” holds what none of our fonts can print: {_named(lost)}. "
            "The code stands in its place. Please write it in another way."
        )
    heads = (block for block in document.blocks if isinstance(block, LetterHead))
    if any(not fits_window(head, Setter(fonts)) for head in heads):
        yield (
            f"The address on “{document.stem}” is too long for a window envelope. "
            "Please use a plain envelope and write the address on it."
        )


_MOST_NAMED = 5


def _named(lost: tuple[str, ...]) -> str:
    """Characters by the names that Unicode gives them, and the codes that stand on the page."""
    names = [
        f"{unicodedata.name(character, 'a sign without a name').lower()} [U+{ord(character):04X}]"
        for character in lost[:_MOST_NAMED]
    ]
    more = len(lost) - len(names)
    return ", ".join(names) + (f", and {more} more" if more else "")
