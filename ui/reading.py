"""Which page of a letter is in view, and the way to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QScrollArea

from ui.pagebar import PageBar
from ui.pictures import PageStack


class Reading(QObject):
    """Knows where in the pages of a letter somebody is who scrolls an area, and says so on a bar.

    `turned` follows each page that was gone to by a button or a key.
    """

    turned = Signal()

    def __init__(self, area: QScrollArea, pages: PageStack, bar: PageBar, around: int) -> None:
        """`around`: so many pixels stay free above a page that is gone to."""
        super().__init__(area)
        self._area, self._pages, self._bar, self._around = area, pages, bar, around
        area.verticalScrollBar().valueChanged.connect(self.look)
        area.verticalScrollBar().rangeChanged.connect(self.look)
        bar.turned.connect(self.turn)

    def look(self) -> None:
        """Say which page is in view."""
        if self._pages.views:
            self._bar.show_place(self._in_view() + 1, len(self._pages.views))

    def turn(self, by: int) -> None:
        """Go so many pages on; back, if it is less than 0."""
        tops = self._pages.tops()
        if not tops:
            return
        number = min(max(0, self._in_view() + by), len(tops) - 1)
        self._area.verticalScrollBar().setValue(self._begin() + tops[number] - self._around)
        self.look()
        self.turned.emit()

    def turn_on(self) -> None:
        """Go to the next page."""
        self.turn(1)

    def turn_back(self) -> None:
        """Go to the page before."""
        self.turn(-1)

    def depth(self) -> int:
        """How far the pages are read, in pixels; less than 0 where they begin further down."""
        return self._area.verticalScrollBar().value() - self._begin()

    def go_to(self, depth: int) -> bool:
        """Go where they were read so far; nowhere, and False, if none was in view there."""
        in_view = depth > -self._area.viewport().height()
        if in_view:
            self._area.verticalScrollBar().setValue(self._begin() + depth)
        return in_view

    def _in_view(self) -> int:
        """The number from 0 of the page that is in the middle of the area, or the nearest."""
        middle = self.depth() + self._area.viewport().height() // 2
        return max(0, sum(top <= middle for top in self._pages.tops()) - 1)

    def _begin(self) -> int:
        return self._pages.mapTo(self._area.widget(), QPoint(0, 0)).y()
