"""The list of contents: each entry leads to its page and names it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lgo_desktop.letters.document import said
from lgo_desktop.pack import sheet
from lgo_desktop.pack.links import Link
from lgo_desktop.pack.pen import Pen
from lgo_desktop.pack.setting import Line, Setter
from lgo_desktop.pack.strips import Strip, TextStrip
from lgo_desktop.pack.tagging.structure import Element

_NUMBER_ROOM = 44.0
_BEFORE = 9.0
_RULE_DEPTH = 3.5


@dataclass(frozen=True)
class Entry:
    """One line of the contents: a title, the page it begins on, and the name of that place."""

    title: str
    page: int
    mark: str


@dataclass(frozen=True, kw_only=True)
class EntryStrip(TextStrip):
    """A line of an entry; the last one of it has the number of the page at its end."""

    number: Line | None = None

    def paint(self, pen: Pen, top: float) -> None:
        """The line, the number at the right, and a thin rule that leads the eye to it."""
        super().paint(pen, top)
        if self.number is not None:
            x = sheet.RIGHT - self.number.width
            pen.text(self.number, self.face, x, top, self.element)
            rule = top + self.height + _RULE_DEPTH
            pen.rule(sheet.LEFT, rule, sheet.RIGHT, 0.5, "line")


def contents_strips(entries: Sequence[Entry], setter: Setter, root: Element) -> list[Strip]:
    """The entries as strips, and as a list of contents below `root`."""
    table = root.add("TOC")
    strips: list[Strip] = []
    for entry in entries:
        reference = table.add("TOCI").add("Reference")
        link = Link(entry.mark, setter.title(entry.title), Element("Link"), inside=True)
        # The line break leaves a space in the text between the title and the number.
        lines = setter.lines(said(f"{entry.title}\n"), sheet.BODY, sheet.TEXT_WIDTH - _NUMBER_ROOM)[
            :-1
        ]
        (number,) = setter.lines(said(str(entry.page)), sheet.BODY, _NUMBER_ROOM)
        for place, line in enumerate(lines):
            last = place == len(lines) - 1
            strips.append(
                EntryStrip(
                    line=_leading(line, link),
                    number=_leading(number, link) if last else None,
                    face=sheet.BODY,
                    x=sheet.LEFT,
                    element=reference,
                    height=sheet.BODY.leading,
                    before=0 if place else _BEFORE,
                    sticks=not last,
                )
            )
    return strips


def _leading(line: Line, link: Link) -> Line:
    return replace(line, spans=tuple(replace(span, link=link) for span in line.spans))
