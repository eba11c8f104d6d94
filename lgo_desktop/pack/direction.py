"""Writing that runs from right to left: found, and put in drawing order.

The order on the page is that of the Unicode bidirectional algorithm.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import groupby

from bidi import algorithm

_STRONG = frozenset({"R", "AL"})
_NUMBER = frozenset({"EN", "AN"})
_PASSES = frozenset({"ES", "ET", "CS", "ON", "WS", "BN", "B", "S"}) | _NUMBER
_LEFT_OUT = frozenset({"BN", "LRE", "RLE", "LRO", "RLO", "PDF"})  # UAX 9, rule X9
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


def in_drawing_order(text: str) -> tuple[Stretch, ...]:
    """A text that runs leftwards as a whole, cut by direction; what is drawn first is left.

    It must hold no marks of direction. Levels are those of the Unicode bidirectional algorithm.
    """
    levels = _levels(text)
    order: list[tuple[int, str]] = []
    for level, character in zip(levels, text, strict=True):
        if order and order[-1][0] == level:
            order[-1] = (level, order[-1][1] + character)
        else:
            order.append((level, character))
    for level in range(max(levels, default=0), 0, -1):  # UAX 9, rule L2
        order = _turned(order, level)
    return tuple(Stretch(part, leftwards=level % 2 == 1) for level, part in order)


def _turned(order: list[tuple[int, str]], lowest: int) -> list[tuple[int, str]]:
    """The parts with every row of neighbours of at least level `lowest` turned round."""
    found: list[tuple[int, str]] = []
    for turns, row in groupby(order, key=lambda part: part[0] >= lowest):
        parts = list(row)
        found += reversed(parts) if turns else parts
    return found


def _levels(text: str) -> list[int]:
    """The level of every character; a joiner has that of the one before it."""
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = 1, "R"
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    known = iter(storage["chars"])
    levels: list[int] = []
    for character in text:
        if _kind(character) in _LEFT_OUT:
            levels.append(levels[-1] if levels else 1)
        else:
            levels.append(next(known)["level"])
    return levels


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
