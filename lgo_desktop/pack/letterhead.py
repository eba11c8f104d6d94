"""The head of a letter: who writes, to whom, references and date, and the fold marks."""

from __future__ import annotations

from dataclasses import dataclass

from lgo_desktop.letters.document import LetterHead, lettering, said
from lgo_desktop.pack import sheet
from lgo_desktop.pack.pen import Pen
from lgo_desktop.pack.setting import Face, Line, Setter
from lgo_desktop.pack.strips import Strip
from lgo_desktop.pack.tagging.structure import Element

# An address of up to six lines stands in the window at full size; a longer one gets smaller.
_ADDRESS_FACES = (Face(11, 13.2), Face(10, 12), Face(9, 10.8), Face(8, 9.6))
_SENDER_FACE = Face(11, 14.2)
_FOLD_FROM, _FOLD_TO = 4 * sheet.MM, 8.5 * sheet.MM
_GAP = 5 * sheet.MM


@dataclass(frozen=True)
class _Group:
    """Lines that stand below each other and are one paragraph."""

    lines: tuple[Line, ...]
    face: Face
    x: float
    top: float
    element: Element
    right: bool = False

    @property
    def bottom(self) -> float:
        return self.top + len(self.lines) * self.face.leading

    def paint(self, pen: Pen) -> None:
        for place, line in enumerate(self.lines):
            x = self.x - line.width if self.right else self.x
            pen.text(line, self.face, x, self.top + place * self.face.leading, self.element)


@dataclass(frozen=True, kw_only=True)
class HeadStrip(Strip):
    """The whole head; it always stands at the top of a page."""

    groups: tuple[_Group, ...]

    def paint(self, pen: Pen, top: float) -> None:
        """Every group in its own place, whatever `top` is, and the fold marks."""
        del top
        for group in self.groups:
            group.paint(pen)
        for fold in sheet.FOLDS:
            pen.rule(_FOLD_FROM, fold, _FOLD_TO, 0.5, "line")


def head_strip(head: LetterHead, setter: Setter, root: Element) -> HeadStrip:
    """The head of a letter as one strip that opens a page."""
    letterhead, sender = _senders(head, setter, root)
    address = _address(head, setter, root.add("P"))
    top = max(sheet.REFERENCES_TOP, address.bottom + _GAP, sender.bottom + _GAP)
    references = _Group(
        _each(head.references, setter, sheet.BODY, 0.62 * sheet.TEXT_WIDTH),
        sheet.BODY,
        sheet.LEFT,
        top,
        root.add("P"),
    )
    day = setter.lines(said(head.date), sheet.BODY, 0.36 * sheet.TEXT_WIDTH)
    dated = _Group(day, sheet.BODY, sheet.RIGHT, top, root.add("P"), right=True)
    bottom = max(references.bottom, dated.bottom)
    return HeadStrip(
        height=bottom - sheet.MARGIN,
        groups=(letterhead, sender, address, references, dated),
        starts_page=True,
        sticks=True,
    )


def fits_window(head: LetterHead, setter: Setter) -> bool:
    """Whether the address can be read whole through the window of a DL envelope."""
    address = _address(head, setter, Element("P"))
    return address.bottom <= sheet.SAFE.bottom + 0.01


def _senders(head: LetterHead, setter: Setter, root: Element) -> tuple[_Group, _Group]:
    """Whose paper it is, and below it who writes; a person's own paper is nobody's.

    All lines begin below each other, and the longest of them ends at the margin.
    """
    width = sheet.SENDER.width
    paper = setter.lines(lettering(head.letterhead), _SENDER_FACE, width)
    sender = _each(head.sender, setter, _SENDER_FACE, width)
    left = sheet.RIGHT - max((line.width for line in (*paper, *sender)), default=0)
    above = _Group(paper, _SENDER_FACE, left, sheet.SENDER.top, root.add("P"))
    top = above.bottom + _GAP if paper else above.top
    return above, _Group(sender, _SENDER_FACE, left, top, root.add("P"))


def _address(head: LetterHead, setter: Setter, element: Element) -> _Group:
    room = sheet.ADDRESS.height + 0.01
    lines: tuple[Line, ...] = ()
    face = _ADDRESS_FACES[0]
    for face in _ADDRESS_FACES:
        lines = _each(head.addressee, setter, face, sheet.ADDRESS.width)
        if len(lines) * face.leading <= room:
            break
    return _Group(lines, face, sheet.ADDRESS.left, sheet.ADDRESS.top, element)


def _each(texts: tuple[str, ...], setter: Setter, face: Face, width: float) -> tuple[Line, ...]:
    """Every text on lines of its own, one paragraph together."""
    return setter.lines(said("\n".join(texts)), face, width)
