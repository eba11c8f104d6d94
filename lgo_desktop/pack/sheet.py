"""The sheet of paper: its measures, its faces, its colours.

All measures are in points; heights are counted from the top of the sheet.

The address and the window. A UK DL window envelope is 110 × 220 mm; its window is 35 × 90 mm,
20 mm from the left edge and 18 or 20 mm up from the foot. The letter is folded at 105 and
210 mm (as DIN 5008 has it), so that the panel that carries the address is 105 mm high and can
slip by only 5 mm in the envelope; sideways it can slip by 10 mm. Wherever it lies, what stands
between 57 and 85 mm from the top and 20 and 100 mm from the left is in the window (`SAFE`), and
what stands outside 50 to 92 mm and 10 to 110 mm is not (`VISIBLE`). The address is printed in
the first; nothing else is printed in the second.
"""

from __future__ import annotations

from dataclasses import dataclass

from lgo_desktop.pack.setting import Face

MM = 72 / 25.4
WIDTH = 210 * MM
HEIGHT = 297 * MM
MARGIN = 25 * MM
LEFT = MARGIN
RIGHT = WIDTH - MARGIN
GUTTER = 5 * MM
"""By how much a page printed on both sides moves away from the edge where it is bound."""
TEXT_WIDTH = RIGHT - LEFT
TEXT_HEIGHT = HEIGHT - 2 * MARGIN


@dataclass(frozen=True)
class Area:
    """A rectangle on the sheet, in points from its top left corner."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top


SAFE = Area(20 * MM, 57 * MM, 100 * MM, 85 * MM)
VISIBLE = Area(10 * MM, 50 * MM, 110 * MM, 92 * MM)
ADDRESS = Area(LEFT, SAFE.top, SAFE.right, SAFE.bottom)
SENDER = Area(115 * MM, MARGIN, RIGHT, VISIBLE.bottom)
FOLDS = (105 * MM, 210 * MM)
REFERENCES_TOP = 97 * MM

COLOURS = {
    "ink": "#16211F",
    "muted": "#4C5A57",
    "accent": "#0B5C5A",
    "accent_soft": "#E3EFEE",
    "edge": "#5E6E6A",
    "line": "#C3CDCA",
    "go": "#1B6B3A",
    "next": "#0B5C5A",
    "careful": "#8A4A00",
    "shut": "#4C5A57",
}

BODY = Face(11, 15.5)
LEAD = Face(12.5, 17.5)
NOTE = Face(10.5, 14.5)
QUIET = Face(9.5, 13, colour="muted")
HEADINGS = (
    Face(15, 20, bold=True),
    Face(12.5, 17, bold=True),
    Face(11, 15.5, bold=True),
)
TITLE = Face(22, 27, bold=True)
CELL = Face(9.75, 13.25)
CELL_HEAD = Face(9.75, 13.25, bold=True)
CAPTION = Face(9.75, 13.25, bold=True)
FURNITURE = Face(8.5, 11, colour="muted")
TAG = Face(10, 14, bold=True)
STRAND = Face(10, 14, colour="muted")
DOOR = Face(14, 19, bold=True)

# The share of its size that a letter of the body font reaches above and below the line.
ASCENT, DESCENT = 0.984, 0.316


def baseline(face: Face) -> float:
    """How far below the top of a line its letters stand."""
    slack = face.leading - (ASCENT + DESCENT) * face.size
    return slack / 2 + ASCENT * face.size
