"""Runs of text set into lines of a given width.

No markup is parsed anywhere: text goes in as text and comes out as glyphs, each stretch
with the text that it stands for.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import quote

from lgo_desktop.pack import direction
from lgo_desktop.pack.fonts import FontBook, Glyphs, clusters
from lgo_desktop.pack.plaintext import clean, drawn, folded
from lgo_desktop.pack.tagging.structure import Element
from lgo_desktop.wording import Inline, Run

# A no-break space is not among them: that is what it is for.
_SPACES = " \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
_CHUNK = re.compile(f"[^{_SPACES}]*[{_SPACES}]+|[^{_SPACES}]+")
_BREAKS_INSIDE = re.compile(r"(?<=[^\W\d_]-)(?=[^\W\d_])|(?<=[–—])(?=\w)")
_BREAKS_ADDRESS = re.compile(r"(?<=[/?&=#_.,;])(?=[^/?&=#_.,;])")
_LONG = 30  # characters: longer words are addresses, and may break after their marks
# Closing marks, among them the full-width comma, stop, colon, semicolon and brackets.
_NEVER_FIRST = frozenset("、。」』】〉》…’”%\uff0c\uff0e\uff1a\uff1b\uff1f\uff01\uff09")


@dataclass(frozen=True)
class Face:
    """How text is set: size and leading in points, weight, and the colour by its token."""

    size: float
    leading: float
    bold: bool = False
    colour: str = "ink"


@dataclass(eq=False)
class Link:
    """A link area to be: where it leads, and its element once it has been drawn."""

    address: str
    says: str
    element: Element


@dataclass(frozen=True)
class Span:
    """Glyphs that stand together on a line.

    `reads` is the text they stand for where it differs from what is drawn, else empty.
    """

    glyphs: tuple[Glyphs, ...]
    width: float
    reads: str = ""
    link: Link | None = None


@dataclass(frozen=True)
class Line:
    """One line: its spans from left to right, its width without the space at its end."""

    spans: tuple[Span, ...]
    width: float
    leftwards: bool = False


@dataclass(frozen=True)
class _Part:
    """A piece of one run."""

    run: int
    text: str


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
        links = tuple(_link(run) for run in ready)
        found: list[Line] = []
        for parts in _hard_lines(ready):
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
        self, parts: list[_Part], runs: tuple[Run, ...], face: Face, width: float
    ) -> list[list[_Part]]:
        """Share the chunks of one hard line out into rows."""
        rows: list[list[_Part]] = [[]]
        room = width
        for chunk in _chunks(parts):
            bare = sum(
                self._measure(part.text, face.size, bold=runs[part.run].bold)
                for part in _trimmed(chunk)
            )
            whole = sum(
                self._measure(part.text, face.size, bold=runs[part.run].bold) for part in chunk
            )
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
        chunk: list[_Part],
        runs: tuple[Run, ...],
        face: Face,
        width: float,
        rows: list[list[_Part]],
    ) -> float:
        """Set a word wider than the line, letter by letter; returns the room left."""
        room = width
        for part in chunk:
            for letter in clusters(part.text):
                needs = self._measure(letter, face.size, bold=runs[part.run].bold)
                if needs > room and rows[-1] and not letter.isspace():
                    rows.append([])
                    room = width
                _append(rows[-1], _Part(part.run, letter))
                room -= needs
        return room

    def _measure(self, text: str, size: float, *, bold: bool) -> float:
        key = (text, bold)
        if key not in self._widths:
            self._widths[key] = sum(
                self._fonts.width(glyphs, 1)
                for span in self._shaped(text, bold=bold)
                for glyphs in span[0]
            )
        return self._widths[key] * size

    def _line(
        self,
        row: list[_Part],
        runs: tuple[Run, ...],
        links: tuple[Link | None, ...],
        face: Face,
        *,
        leftwards: bool,
    ) -> Line:
        spans: list[Span] = []
        bare = 0.0
        for part in _merged(row):
            for glyphs, reads in self._shaped(
                part.text, bold=runs[part.run].bold, leftwards=leftwards
            ):
                wide = sum(self._fonts.width(piece, face.size) for piece in glyphs)
                spans.append(Span(glyphs, wide, reads, links[part.run]))
                bare += wide
        # In a line that runs leftwards the space at its end is read, but not drawn.
        return Line(tuple(spans), bare - (0 if leftwards else self._trailing(row, face)), leftwards)

    def _trailing(self, row: list[_Part], face: Face) -> float:
        text = "".join(part.text for part in row)
        space = len(text) - len(text.rstrip())
        return self._measure(text[len(text) - space :], face.size, bold=face.bold)

    def _shaped(
        self, text: str, *, bold: bool, leftwards: bool = False
    ) -> list[tuple[tuple[Glyphs, ...], str]]:
        """What is drawn for `text`, in order, each with the text to read where it differs."""
        text = text.replace("\t", "    ")
        if text.isascii():
            return [(self._fonts.glyphs(text, bold=bold), "")] if text else []
        if leftwards:
            return [self._leftwards(text, bold=bold)]
        found: list[tuple[tuple[Glyphs, ...], str]] = []
        for stretch in direction.stretches(text):
            if stretch.leftwards:
                found.append(self._leftwards(stretch.text, bold=bold))
            else:
                found += self._rightwards(stretch.text, bold=bold)
        return found

    def _leftwards(self, text: str, *, bold: bool) -> tuple[tuple[Glyphs, ...], str]:
        bare = text.rstrip()
        look = direction.visual(bare)
        if self._fonts.missing(look):  # a joined form that no font has: draw the letters apart
            look = direction.visual_unjoined(bare)
        return (self._fonts.glyphs(look, bold=bold), text)

    def _rightwards(self, text: str, *, bold: bool) -> list[tuple[tuple[Glyphs, ...], str]]:
        """Words that are drawn as they are go together; others say what they read as."""
        found: list[tuple[str, str]] = []
        for word in re.findall(r"\S+\s*|\s+", text):
            shape = drawn(word)
            look = unicodedata.normalize("NFC", shape)
            if self._fonts.missing(look):
                look = shape
            reads = word if look != shape else ""
            if found and not reads and not found[-1][1]:
                found[-1] = (found[-1][0] + look, "")
            else:
                found.append((look, reads))
        return [(self._fonts.glyphs(look, bold=bold), reads) for look, reads in found if look]


def _hard_lines(runs: tuple[Run, ...]) -> Iterator[list[_Part]]:
    """The runs cut at line breaks; where a line was broken, a space stays in the text."""
    parts: list[_Part] = []
    for number, run in enumerate(runs):
        *broken, last = run.text.split("\n")
        for text in broken:
            yield [*parts, _Part(number, f"{text} ")]
            parts = []
        if last:
            parts.append(_Part(number, last))
    yield parts


def _chunks(parts: list[_Part]) -> Iterator[list[_Part]]:
    """Pieces between which a line may end; a piece ends with the spaces after it."""
    text = "".join(part.text for part in parts)
    place = start = 0
    for end in sorted(_breaks(text)):
        chunk: list[_Part] = []
        # `start` is where the part at hand begins; a chunk may take pieces of several parts.
        while parts and start < end:
            part = parts[0]
            until = min(end, start + len(part.text))
            _append(chunk, _Part(part.run, part.text[max(place - start, 0) : until - start]))
            if until < start + len(part.text):
                break
            start += len(part.text)
            parts = parts[1:]
        yield chunk
        place = end


def _breaks(text: str) -> set[int]:
    """The places in `text` where a line may end, its own end included."""
    places: set[int] = set()
    for match in _CHUNK.finditer(text):
        word = match.group()
        places.add(match.end())
        inner = [_BREAKS_INSIDE]
        if len(word) > _LONG:
            inner.append(_BREAKS_ADDRESS)
        for pattern in inner:
            places |= {match.start() + found.start() for found in pattern.finditer(word)}
        if not word.isascii():
            places |= {match.start() + place for place in _ideograph_breaks(word)}
    return places


def _ideograph_breaks(word: str) -> Iterator[int]:
    """Between two Chinese characters a line may end, save before a closing mark."""
    for place, (before, after) in enumerate(pairwise(word), start=1):
        if (_is_wide(before) or _is_wide(after)) and after not in _NEVER_FIRST:
            yield place


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) == "W"


def _append(parts: list[_Part], part: _Part) -> None:
    """Add a part, joined to the last one if it is of the same run."""
    if parts and parts[-1].run == part.run:
        parts[-1] = _Part(part.run, parts[-1].text + part.text)
    else:
        parts.append(part)


def _merged(parts: list[_Part]) -> list[_Part]:
    whole: list[_Part] = []
    for part in parts:
        _append(whole, part)
    return whole


def _trimmed(chunk: list[_Part]) -> list[_Part]:
    """The chunk without the spaces at its end."""
    return [*chunk[:-1], _Part(chunk[-1].run, chunk[-1].text.rstrip(" \t"))]


_WEB = re.compile(r"https?://[^\s]+\Z", re.IGNORECASE)
_MAIL = re.compile(r"[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+\Z")
_SAFE = "%/:?#[]@!$&'()*+,;=-._~"


def _link(run: Run) -> Link | None:
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
