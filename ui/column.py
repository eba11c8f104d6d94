"""How wide is the text of a page, and how much room stands beside it?"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Look

WIDEST = 708
"""The width of the text of a page: about 75 letters a line at the body size."""

NARROW = 660
"""Below this width a page has narrow margins, and the rail is folded."""

_MARGIN, _NARROW_MARGIN = 56, 24


def is_narrow(look: Look, width: int) -> bool:
    """Whether a width leaves no room for wide margins."""
    return width < look.px(NARROW)


def side_margin(look: Look, width: int) -> int:
    """The room at the sides of what is so wide."""
    return look.gap(_NARROW_MARGIN if is_narrow(look, width) else _MARGIN)


def bar_margin(look: Look, width: int) -> int:
    """The room above and below the buttons of a bar that is so wide."""
    return look.gap(6 if is_narrow(look, width) else 14)


class TextColumn:
    """A `canvas` to scroll, with the `column` of a page on it, never too wide to read."""

    def __init__(self, look: Look, gap: int) -> None:
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

    def fit(self, width: int) -> None:
        """Margins for a page that is so wide."""
        look, side = self._look, side_margin(self._look, width)
        top = look.gap(14 if is_narrow(look, width) else 34)
        self._row.setContentsMargins(side, top, side, look.gap(28))
