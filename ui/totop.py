"""Bringing something that has just been put on a page to where it is read: the top."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from ui.layouts import lay_out_now


class ToTop(QObject):
    """Scrolls one area. Until a page is laid out there may be no room to scroll so far.

    Then it goes on as the page grows, and ends once all is in its place, or the person goes
    somewhere else with the focus.
    """

    def __init__(self, area: QScrollArea, around: int) -> None:
        """`around`: so many pixels stay free above."""
        super().__init__(area)
        self._area, self._around = area, around
        self._wanted: QWidget | None = None
        self._focus: QWidget | None = None
        area.verticalScrollBar().rangeChanged.connect(self._grown)

    def bring(self, widget: QWidget) -> None:
        """Put the upper edge of a widget there, or as near to it as the page reaches.

        Whatever shall have the focus then has it already.
        """
        self._wanted, self._focus = widget, QApplication.focusWidget()
        self._scroll(widget)

    def _scroll(self, widget: QWidget) -> None:
        lay_out_now()
        top = widget.mapTo(self._area.widget(), QPoint(0, 0)).y()
        self._area.verticalScrollBar().setValue(top - self._around)

    def _grown(self) -> None:
        widget, inside = self._wanted, self._area.widget()
        if widget is None:
            return
        if not isValid(widget) or QApplication.focusWidget() is not self._focus:
            self._wanted = None
            return
        self._scroll(widget)
        if inside.height() >= inside.heightForWidth(inside.width()):
            self._wanted = None
