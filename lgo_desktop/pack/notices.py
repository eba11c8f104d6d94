"""What a person should know about a file before they post it."""

from __future__ import annotations

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
        codes = ", ".join(f"[U+{ord(character):04X}]" for character in lost)
        yield (
            f"“{document.stem}” holds a character that none of our fonts can print. "
            f"Its code stands in its place: {codes}. Please write it in another way."
        )
    scripts = _unjoined("\n".join(document.lines()))
    if scripts:
        yield (
            f"“{document.stem}” holds writing in {scripts}. Every letter is there, but some are "
            "not joined as they should be in print. Please look at the page before you post it."
        )
    heads = (block for block in document.blocks if isinstance(block, LetterHead))
    if any(not fits_window(head, Setter(fonts)) for head in heads):
        yield (
            f"The address on “{document.stem}” is too long for a window envelope. "
            "Please use a plain envelope and write the address on it."
        )


# Writing whose letters change their shape or their order beside each other, which our way of
# drawing does not do. The first and the last code point of each block.
_SCRIPTS = (
    ("Hindi or a language written like it", 0x0900, 0x097F),
    ("Bengali", 0x0980, 0x09FF),
    ("Panjabi", 0x0A00, 0x0A7F),
    ("Gujarati", 0x0A80, 0x0AFF),
    ("Tamil", 0x0B80, 0x0BFF),
    ("Telugu", 0x0C00, 0x0C7F),
    ("Malayalam", 0x0D00, 0x0D7F),
    ("Sinhala", 0x0D80, 0x0DFF),
)


def _unjoined(text: str) -> str:
    """The scripts in a text that are printed letter by letter, as part of a sentence."""
    if text.isascii():
        return ""
    codes = {ord(character) for character in text if "\u0900" <= character <= "\u0dff"}
    found = [name for name, first, last in _SCRIPTS if any(first <= code <= last for code in codes)]
    return " and ".join(found)
