"""Where a line of text may end.

Text is handled as parts: pieces of runs, so that a word set in two weights stays one word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from lgo_desktop.pack.clusters import clusters
from lgo_desktop.wording import Run

# A no-break space is not among them: that is what it is for.
_SPACES = " \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
_CHUNK = re.compile(f"[^{_SPACES}]*[{_SPACES}]+|[^{_SPACES}]+")
_BREAKS_INSIDE = re.compile(r"(?<=[^\W\d_]-)(?=[^\W\d_])|(?<=[–—])(?=\w)")
_BREAKS_ADDRESS = re.compile(r"(?<=[/?&=#_.,;])(?=[^/?&=#_.,;])")
_DASH = re.compile("[-–—]")
_LONG = 30  # characters: longer words are addresses, and may break after their marks
# Closing marks, among them the full-width comma, stop, colon, semicolon and brackets.
_NEVER_FIRST = frozenset("、。」』】〉》…’”%\uff0c\uff0e\uff1a\uff1b\uff1f\uff01\uff09")


class Part(NamedTuple):
    """A piece of one run. There are thousands: a tuple is the quickest of values to make."""

    run: int
    text: str


def hard_lines(runs: tuple[Run, ...]) -> Iterator[list[Part]]:
    """The runs cut at line breaks; where a line was broken, a space stays in the text."""
    parts: list[Part] = []
    for number, run in enumerate(runs):
        *broken, last = run.text.split("\n")
        for text in broken:
            yield [*parts, Part(number, f"{text} ")]
            parts = []
        if last:
            parts.append(Part(number, last))
    yield parts


def chunks(parts: list[Part]) -> Iterator[list[Part]]:
    """Pieces between which a line may end; a piece ends with the spaces after it."""
    if len(parts) == 1:
        ((run, text),) = parts
        for start, end in pairwise([0, *_breaks(text)]):
            yield [Part(run, text[start:end])]
        return
    text = "".join(part.text for part in parts)
    place = start = 0
    for end in _breaks(text):
        chunk: list[Part] = []
        # `start` is where the part at hand begins; a chunk may take pieces of several parts.
        while parts and start < end:
            part = parts[0]
            until = min(end, start + len(part.text))
            append(chunk, Part(part.run, part.text[max(place - start, 0) : until - start]))
            if until < start + len(part.text):
                break
            start += len(part.text)
            parts = parts[1:]
        yield chunk
        place = end


def _breaks(text: str) -> list[int]:
    """The places in `text` where a line may end, its own end included, in order."""
    places: list[int] = []
    for match in _CHUNK.finditer(text):
        word = match.group()
        if len(word) > _LONG or "-" in word or not word.isascii():
            places += sorted(match.start() + place for place in _breaks_inside(word))
        places.append(match.end())
    return places


def _breaks_inside(word: str) -> set[int]:
    """The places inside a word where a line may end."""
    places: set[int] = set()
    if _DASH.search(word):
        places |= {found.start() for found in _BREAKS_INSIDE.finditer(word)}
    if len(word) > _LONG:
        places |= {found.start() for found in _BREAKS_ADDRESS.finditer(word)}
    if not word.isascii():
        places |= set(_ideograph_breaks(word))
    return places


def _ideograph_breaks(word: str) -> Iterator[int]:
    """Between two Chinese characters a line may end, save before a closing mark."""
    place = 0
    for before, after in pairwise(clusters(word)):
        place += len(before)
        if (_is_wide(before[-1]) or _is_wide(after[0])) and after not in _NEVER_FIRST:
            yield place


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) == "W"


def append(parts: list[Part], part: Part) -> None:
    """Add a part, joined to the last one if it is of the same run."""
    if parts and parts[-1].run == part.run:
        parts[-1] = Part(part.run, parts[-1].text + part.text)
    else:
        parts.append(part)


def merged(parts: list[Part]) -> list[Part]:
    """The parts with neighbours of one run joined."""
    whole: list[Part] = []
    for part in parts:
        append(whole, part)
    return whole
