"""What has to be in view with the control that has the focus? The words that say what it is."""

from __future__ import annotations

from collections.abc import Iterator
from weakref import ref

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from ui.focus import area_of, cursor_of, scroll_to

_NEAR = 6  # pixels around what is brought into view: the ring of the focus lies there


class Companions(QObject):
    """Scrolls a page of a window so that a field that a key led to is seen with its question.

    As much as there is room for: the question with its hint, or the field alone. Nothing moves
    under a pointer that clicks, nor where a field only gets the focus back that it had, or gets
    that of one that was hidden.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._shown: ref[QWidget] | None = None  # what had the focus when all was last at rest
        # Qt scrolls by itself once the focus has moved: this has to come after that.
        self._soon = QTimer(self)
        self._soon.setInterval(0)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if old is None or now is None or clicked or now.window() is not self._window:
            return
        # What was hidden lets the focus go to its neighbour: nobody went there.
        if not old.isHidden():
            self._soon.start()

    def _show(self) -> None:
        focus = QApplication.focusWidget()
        shown = None if self._shown is None else self._shown()
        if focus is None or focus is shown:
            return
        self._shown = ref(focus)
        area = area_of(focus)
        if area is not None:
            _show_with_question(area, focus)


def question_of(widget: QWidget, inside: QWidget) -> QLabel | None:
    """The label that names a field, or the group in which it stands; `None` if it has none."""
    around: QWidget | None = widget
    while around is not None and around is not inside:
        for name in _labels_beside(around):
            buddy = name.buddy()
            if buddy is widget or around.isAncestorOf(buddy):
                return name
        around = around.parentWidget()
    return None


def _labels_beside(widget: QWidget) -> Iterator[QLabel]:
    parent = widget.parentWidget()
    if parent is not None:
        for one in parent.children():
            if isinstance(one, QLabel) and one.isVisible():
                yield one


def _show_with_question(area: QScrollArea, widget: QWidget) -> None:
    inside, bar, room = area.widget(), area.verticalScrollBar(), area.viewport().height()
    top = widget.mapTo(inside, QPoint(0, 0)).y()
    bottom = top + widget.height()
    question = question_of(widget, inside)
    first = top if question is None else question.mapTo(inside, QPoint(0, 0)).y()
    if bottom - first <= room:
        near = min(_NEAR, (room - (bottom - first)) // 2)
        scroll_to(area, first - near, bottom + near)
    elif bottom - top > room and cursor_of(widget) == 0:
        # Higher than the page: it is read from its top, with its question if that is near.
        bar.setValue((first if top - first < room // 2 else top) - _NEAR)
