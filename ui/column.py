"""How wide is the text of a page, and how much room stands beside it?"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Look

WIDEST = 708
"""The width of the text of a page: about 75 letters a line at the body size."""

NARROW = 660
"""Below this width a page has narrow margins, and the rail is folded."""

_LOW = 480
"""Below this height the text needs the room that wide margins take."""

_FLAT = 300
"""Below this height of a window everything around its page gives some of its room to it."""

_MARGIN, _NARROW_MARGIN = 56, 24


def is_narrow(look: Look, width: int) -> bool:
    """Whether a width leaves no room for wide margins."""
    return width < look.px(NARROW)


def is_low(look: Look, height: int) -> bool:
    """Whether a height leaves no room for wide margins: a small screen at 200 %, for one."""
    return height < look.px(_LOW)


def is_flat(look: Look, height: int) -> bool:
    """Whether a window of this height has hardly any room: large words on a small screen."""
    return height < look.px(_FLAT)


def side_margin(look: Look, *, tight: bool) -> int:
    """The room at the sides of a page, little where it is tight."""
    return look.gap(_NARROW_MARGIN if tight else _MARGIN)


def bar_margin(look: Look, *, tight: bool, flat: bool = False) -> int:
    """The room above and below the buttons of a bar."""
    return look.gap(2) if flat else look.gap(6 if tight else 14)


class TextColumn:
    """A `canvas` to scroll, with the `column` of a page on it, never too wide to read."""

    def __init__(self, look: Look, gap: int, *, centred: bool = False) -> None:
        """`centred`: in the middle of a wide window, for a page with nothing at its side."""
        self._look = look
        self.canvas = QWidget()
        self.canvas.setProperty("kind", "canvas")
        self._row = QHBoxLayout(self.canvas)
        body = QWidget()
        body.setMaximumWidth(look.px(WIDEST))
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.gap(gap))
        self._row.addWidget(body, 1000)
        self._row.addStretch(1)
        if centred:
            self._row.insertStretch(0, 1)

    def fit(self, *, tight: bool, flat: bool = False) -> None:
        """Margins for a page, small where the window is."""
        look, side = self._look, side_margin(self._look, tight=tight)
        top, bottom = look.gap(14 if tight else 34), look.gap(14 if tight else 28)
        if flat:
            top = look.gap(6)
        self._row.setContentsMargins(side, top, side, bottom)
