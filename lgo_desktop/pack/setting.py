"""Runs of text set into lines of a given width.

No markup is parsed anywhere: text goes in as text and comes out as glyphs, each stretch
with the text that it stands for.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from lgo_desktop.pack import direction
from lgo_desktop.pack.breaking import Part, append, chunks, hard_lines, merged
from lgo_desktop.pack.clusters import clusters
from lgo_desktop.pack.fonts import FontBook, Glyphs
from lgo_desktop.pack.links import Link, link_of
from lgo_desktop.pack.plaintext import drawn, folded, joined
from lgo_desktop.pack.scripts import language_of
from lgo_desktop.pack.shaping import needs_shaping
from lgo_desktop.wording import Inline, Run


@dataclass(frozen=True)
class Face:
    """How text is set: size and leading in points, weight, and the colour by its token."""

    size: float
    leading: float
    bold: bool = False
    colour: str = "ink"


@dataclass(frozen=True)
class Span:
    """Glyphs that stand together on a line.

    `reads` is the text they stand for where it differs from what is drawn, else empty;
    `language` is that of its script, if it is written in another than the document.
    """

    glyphs: tuple[Glyphs, ...]
    width: float
    reads: str = ""
    link: Link | None = None
    language: str = ""


@dataclass(frozen=True)
class _Set:
    """A stretch of text as it is drawn; `reads` and `language` as in `Span`."""

    glyphs: tuple[Glyphs, ...]
    reads: str = ""
    language: str = ""


class _Manner(NamedTuple):
    """How a word is drawn; neighbours of the same manner are drawn together."""

    shaped: bool
    reads: bool
    language: str


@dataclass(frozen=True)
class Line:
    """One line: its spans from left to right, its width without the space at its end."""

    spans: tuple[Span, ...]
    width: float
    leftwards: bool = False


class Setter:
    """Sets runs of text in one face into lines. Asks `fonts` what draws which character."""

    def __init__(self, fonts: FontBook) -> None:
        self._fonts = fonts
        self._widths: dict[tuple[str, bool], float] = {}

    def lines(self, runs: Inline, face: Face, width: float) -> tuple[Line, ...]:
        """The runs as lines at most `width` points wide, line breaks kept.

        A word that is wider than the line is cut where it must be, with nothing added.
        Between two lines the space stays in the text, so that words do not run together.
        """
        ready = tuple(
            Run(self._fonts.printable(run.text), run.bold or face.bold, run.link) for run in runs
        )
        links = tuple(link_of(run) for run in ready)
        found: list[Line] = []
        for parts in hard_lines(ready):
            rows = self._fill(parts, ready, face, width)
            leftwards = len({p.run for p in parts}) == 1 and direction.begins_leftwards(
                "".join(part.text for part in parts)
            )
            found += [self._line(row, ready, links, face, leftwards=leftwards) for row in rows]
        return tuple(found)

    def title(self, text: str) -> str:
        """A text as it is printed, on one line, for lists of contents; empty if blank."""
        return folded(self._fonts.printable(text))

    def _fill(
        self, parts: list[Part], runs: tuple[Run, ...], face: Face, width: float
    ) -> list[list[Part]]:
        """Share the chunks of one hard line out into rows."""
        rows: list[list[Part]] = [[]]
        room = width
        for chunk in chunks(parts):
            whole = bare = 0.0
            for part in chunk:
                bold = runs[part.run].bold
                word = part.text.rstrip(" \t")
                bare = whole + self._measure(word, face.size, bold=bold)
                whole = bare + self._measure(part.text[len(word) :], face.size, bold=bold)
            if bare > room and rows[-1]:
                rows.append([])
                room = width
            if bare > room:
                room = self._cut(chunk, runs, face, width, rows)
            else:
                rows[-1] += chunk
                room -= whole
        return rows

    def _cut(
        self,
        chunk: list[Part],
        runs: tuple[Run, ...],
        face: Face,
        width: float,
        rows: list[list[Part]],
    ) -> float:
        """Set a word wider than the line, letter by letter; returns the room left."""
        room = width
        for part in chunk:
            bold = runs[part.run].bold
            whole = needs_shaping(part.text)  # its letters together are not as wide as apart
            piece, used = "", 0.0
            for letter in clusters(part.text):
                apart = used + self._measure(letter, face.size, bold=bold)
                needs = self._measure(piece + letter, face.size, bold=bold) if whole else apart
                if needs > room and rows[-1] and not letter.isspace():
                    rows.append([])
                    room, piece, needs = width, "", self._measure(letter, face.size, bold=bold)
                append(rows[-1], Part(part.run, letter))
                piece, used = piece + letter, needs
            room -= used
        return room

    def _measure(self, text: str, size: float, *, bold: bool) -> float:
        key = (text, bold)
        if key not in self._widths:
            self._widths[key] = sum(
                self._fonts.width(glyphs, 1)
                for made in self._set(text, bold=bold)
                for glyphs in made.glyphs
            )
        return self._widths[key] * size

    def _line(
        self,
        row: list[Part],
        runs: tuple[Run, ...],
        links: tuple[Link | None, ...],
        face: Face,
        *,
        leftwards: bool,
    ) -> Line:
        spans: list[Span] = []
        bare = 0.0
        for part in merged(row):
            for made in self._set(part.text, bold=runs[part.run].bold, leftwards=leftwards):
                wide = sum(self._fonts.width(piece, face.size) for piece in made.glyphs)
                link = links[part.run]
                spans.append(Span(made.glyphs, wide, made.reads, link, made.language))
                bare += wide
        # In a line that runs leftwards the space at its end is read, but not drawn; a line
        # without one letter that does is drawn as it stands, its space included.
        drawn_whole = leftwards and not all(part.text.isascii() for part in row)
        width = bare - (0 if drawn_whole else self._trailing(row, face))
        return Line(tuple(spans), width, leftwards)

    def _trailing(self, row: list[Part], face: Face) -> float:
        text = "".join(part.text for part in row)
        space = len(text) - len(text.rstrip())
        return self._measure(text[len(text) - space :], face.size, bold=face.bold)

    def _set(self, text: str, *, bold: bool, leftwards: bool = False) -> list[_Set]:
        """What is drawn for `text`, in order from left to right."""
        text = text.replace("\t", "    ")
        if text.isascii():
            return [_Set(self._fonts.glyphs(text, bold=bold))] if text else []
        if leftwards:
            return [self._leftwards(text, bold=bold)]
        found: list[_Set] = []
        for stretch in direction.stretches(text):
            if stretch.leftwards:
                found.append(self._leftwards(stretch.text, bold=bold))
            else:
                found += self._rightwards(stretch.text, bold=bold)
        return found

    def _leftwards(self, text: str, *, bold: bool) -> _Set:
        pieces: list[Glyphs] = []
        for part in direction.in_drawing_order(joined(text.rstrip())):
            pieces += self._fonts.shaped(part.text, bold=bold, leftwards=part.leftwards)
        return _Set(tuple(pieces), text, language_of(text))

    def _rightwards(self, text: str, *, bold: bool) -> list[_Set]:
        """Words that are drawn as they are go together, as do those that are not."""
        found: list[_Set] = []
        for manner, group in groupby(re.findall(r"\S+\s*|\s+", text), self._manner):
            words = list(group)
            look = "".join(self._look(word) for word in words)
            if manner.shaped:
                glyphs = self._fonts.shaped(look, bold=bold, leftwards=False)
            else:
                glyphs = self._fonts.glyphs(drawn(look), bold=bold)
            reads = "".join(words) if manner.reads else ""
            if glyphs:
                found.append(_Set(glyphs, reads, manner.language))
        return found

    def _look(self, word: str) -> str:
        """The letters that draw a word: composed ones where a font has them."""
        shape = joined(word)
        look = unicodedata.normalize("NFC", shape)
        return shape if self._fonts.missing(look) else look

    def _manner(self, word: str) -> _Manner:
        look = self._look(word)
        shaped = needs_shaping(look)
        return _Manner(shaped, shaped or look != joined(word), language_of(word))
