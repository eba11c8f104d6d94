"""Writing that runs from right to left: found, joined, and put in drawing order.

The order on the page is that of the Unicode bidirectional algorithm. What is drawn no
longer is the text, letter for letter, so each stretch keeps its logical text beside it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from arabic_reshaper import ArabicReshaper
from bidi import get_display

from lgo_desktop.pack.plaintext import drawn

_STRONG = frozenset({"R", "AL"})
_NUMBER = frozenset({"EN", "AN"})
_PASSES = frozenset({"ES", "ET", "CS", "ON", "WS", "BN", "B", "S"}) | _NUMBER
# See `_shape`: from a letter that runs leftwards to the last one, or to a number after it.
_LEFTWARDS = re.compile("r(?:[rnpm]*[rnm])?")


@dataclass(frozen=True)
class Stretch:
    """Text of one direction, as read (`text`)."""

    text: str
    leftwards: bool


def has_leftwards(text: str) -> bool:
    """Whether any letter of the text runs from right to left."""
    return not text.isascii() and any(_kind(character) in _STRONG for character in text)


def begins_leftwards(text: str) -> bool:
    """Whether the first letter runs from right to left, and so the paragraph does."""
    if text.isascii():
        return False
    strong = (_kind(c) for c in text if _kind(c) in {"L", *_STRONG})
    return next(strong, "L") in _STRONG


def stretches(text: str) -> tuple[Stretch, ...]:
    """Cut a line that runs from left to right where the direction changes.

    A stretch that runs leftwards goes from its first to its last such letter, with the
    numbers that follow it, and never ends in a space.
    """
    if not has_leftwards(text):
        return (Stretch(text, leftwards=False),) if text else ()
    found: list[Stretch] = []
    place = 0
    for match in _LEFTWARDS.finditer(_shape(text)):
        if match.start() > place:
            found.append(Stretch(text[place : match.start()], leftwards=False))
        end = _with_bracket(text, match.start(), match.end())
        found.append(Stretch(text[match.start() : end], leftwards=True))
        place = end
    if place < len(text):
        found.append(Stretch(text[place:], leftwards=False))
    return tuple(found)


def visual(text: str) -> str:
    """The text joined, mirrored and in the order in which it is drawn, left to right."""
    return str(get_display(drawn(_joined(text)), base_dir="R"))


def visual_unjoined(text: str) -> str:
    """The same with every letter in its own form, for fonts without the joined ones."""
    return str(get_display(drawn(text), base_dir="R"))


def _joined(text: str) -> str:
    """Arabic letters in the forms that they take beside their neighbours."""
    return str(_reshaper().reshape(text))


@cache
def _reshaper() -> ArabicReshaper:
    return ArabicReshaper({"delete_harakat": False, "support_zwj": True})


def _with_bracket(text: str, start: int, end: int) -> int:
    """The end of a stretch, with the bracket that closes one opened inside it."""
    inside = text[start:end]
    if text[end : end + 1] == ")" and inside.count("(") > inside.count(")"):
        return end + 1
    return end


def _shape(text: str) -> str:
    """One letter a character.

    r runs leftwards, l runs rightwards, n is a number, m stands on its neighbour, and
    p goes with its neighbours.
    """
    return "".join(_letter(_kind(character)) for character in text)


def _letter(kind: str) -> str:
    if kind in _STRONG:
        return "r"
    if kind in _NUMBER:
        return "n"
    if kind == "NSM":
        return "m"
    return "p" if kind in _PASSES else "l"


def _kind(character: str) -> str:
    return unicodedata.bidirectional(character)
