"""What of a person's text can stand on paper. Decided once, here, for every output.

Nothing that can be read is ever dropped. What goes is what has no shape of its own:
control characters, halves of broken characters, byte order marks and other invisible
format characters. Every kind of line end becomes one line break.
"""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\n\v\f\x85\u2028\u2029]")
# Visible although Unicode counts them as format characters: number and end-of-verse signs.
_SHOWN = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2")
# They steer how neighbours are drawn and have no shape themselves.
JOINERS = frozenset("\u200c\u200d")
# Marks that stand for one letter of a direction. What opens, turns or closes a direction by
# force (U+202A to U+202E, U+2066 to U+2069) goes: it could turn round what we wrote after it.
_DIRECTIONS = frozenset("\u061c\u200e\u200f")
_BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0")


def clean(text: str) -> str:
    """The text without control characters and without marks that mean nothing on paper.

    Line breaks and tabs stay. Marks that steer joining or direction stay, because they
    change how their neighbours look; `drawn` takes them out at the very end. What forces a
    direction on the text that follows goes, as it does in print.
    """
    if text.isprintable():
        return text
    text = _LINE_ENDS.sub("\n", text)
    return "".join(character for character in text if _stays(character))


def writable(text: str) -> str:
    """A clean text as any XML file can hold it.

    The two code points that XML forbids (XML 1.0, 2.2) stand there as their codes in brackets,
    as they do in print.
    """
    text = clean(text)
    for character in "\ufffe\uffff":
        text = text.replace(character, f"[U+{ord(character):04X}]")
    return text


def drawn(text: str) -> str:
    """What of a clean text has a shape: the same without joiners and direction marks."""
    if text.isprintable():
        return "".join(c for c in text if not is_blank(c)) if not text.isascii() else text
    return "".join(character for character in text if not is_invisible(character))


def joined(text: str) -> str:
    """What of a clean text has a shape or joins its neighbours: `drawn`, but with joiners."""
    if text.isprintable():
        return drawn(text)
    return "".join(c for c in text if c in JOINERS or not is_invisible(c))


def folded(text: str) -> str:
    """The text as it is compared: what can be seen, with white space folded to one space."""
    return " ".join(drawn(clean(text)).split())


def is_invisible(character: str) -> bool:
    """Whether a character has no shape and takes no room."""
    if character in "\n\t":
        return False
    return is_blank(character) or (
        unicodedata.category(character) in {"Cc", "Cf", "Cs"} and character not in _SHOWN
    )


def is_blank(character: str) -> bool:
    """Variation selectors and fillers: letters and marks by name, but without a shape."""
    return (
        "\ufe00" <= character <= "\ufe0f"
        or "\U000e0100" <= character <= "\U000e01ef"
        or character in _BLANKS
    )


def _stays(character: str) -> bool:
    return character in JOINERS or character in _DIRECTIONS or not is_invisible(character)
