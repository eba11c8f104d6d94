"""What stands beside a page in a wide window, and on it in a narrow one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from ui.order import reading_order
from ui.theme import Look

WIDTH = 336
_LEAST_TEXT = 664
"""So much has to be left for the page: a letter drawn smaller is hard to read."""


class Beside(QScrollArea):
    """A column of its own that stays where it is while the page scrolls.

    It takes parts of the page, from where they stand, and gives them back to the same places.
    The focus stays on the part that has it.
    """

    def __init__(self, look: Look, page: QVBoxLayout) -> None:
        super().__init__()
        self._page = page
        self._taken: list[tuple[int, QWidget]] = []
        self.inside = QWidget()
        self.inside.setProperty("kind", "canvas")
        self._column = QVBoxLayout(self.inside)
        side = look.gap(18)
        self._column.setContentsMargins(side, look.gap(24), side, look.gap(14))
        self._column.setSpacing(look.gap(14))
        self._column.addStretch(1)
        self.setWidget(self.inside)
        self.setProperty("kind", "beside")
        self.setWidgetResizable(True)
        self.setFixedWidth(look.px(WIDTH))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    @staticmethod
    def has_room(look: Look, width: int) -> bool:
        """Whether a page of this width has room for it, and enough left to be read."""
        return width >= look.px(WIDTH + _LEAST_TEXT)

    @property
    def is_open(self) -> bool:
        """Whether it stands beside the page now."""
        return bool(self._taken)

    def take(self, parts: Sequence[QWidget]) -> None:
        """Stand beside the page with these parts of it, in the order in which they stand there."""
        self._taken = [(self._page.indexOf(part), part) for part in parts]
        with _keeping_focus(parts):
            for place, part in enumerate(parts):
                self._move(part, self._page, self._column, place)
            self.show()

    def give_back(self) -> None:
        """Put all parts back on the page, and be gone."""
        taken, self._taken = self._taken, []
        with _keeping_focus([part for _, part in taken]):
            for place, part in taken:
                self._move(part, self._column, self._page, place)
            self.hide()

    def order(self) -> list[QWidget]:
        """Everything in it that can have the focus, as it reads; nothing while it is gone."""
        return reading_order(self.inside) if self.is_open else []

    @staticmethod
    def _move(part: QWidget, before: QVBoxLayout, after: QVBoxLayout, place: int) -> None:
        hidden = part.isHidden()
        before.removeWidget(part)
        after.insertWidget(place, part)
        part.setHidden(hidden)


@contextmanager
def _keeping_focus(parts: Sequence[QWidget]) -> Iterator[None]:
    """Give the focus back to what had it among these parts.

    A widget that gets another parent loses it, and Qt gives it to whatever comes next: a screen
    reader would tell of that, and the page would scroll there.
    """
    focus = QApplication.focusWidget()
    if focus is None or not any(one is focus or one.isAncestorOf(focus) for one in parts):
        yield
        return
    focus.clearFocus()
    yield
    focus.setFocus(Qt.FocusReason.OtherFocusReason)
