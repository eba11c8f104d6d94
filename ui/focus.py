"""Where is the focus? One ring, the same around everything that can hold it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from ui.buttons import LinkButton
from ui.labels import Heading
from ui.theme import Look, Tokens

_REACH = 5
_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
}


def bring_into_view(widget: QWidget, around: int) -> None:
    """Scroll what a widget stands in, so that it and `around` pixels beside it can be seen.

    All of it, where it fits: Qt itself is content with the line of a text that is typed in.
    """
    area = area_of(widget)
    if area is None:
        return
    room = area.viewport().height() - widget.height()
    if room < 0:
        area.ensureWidgetVisible(widget, 0, around)
        return
    around = min(around, room // 2)
    top = widget.mapTo(area.widget(), QPoint(0, 0)).y() - around
    scroll_to(area, top, top + widget.height() + 2 * around)


def area_of(widget: QWidget) -> QScrollArea | None:
    """What a widget scrolls with, if it stands in a page."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def scroll_to(area: QScrollArea, top: int, bottom: int) -> None:
    """Scroll as little as brings what lies between two heights of a page into view."""
    bar, room = area.verticalScrollBar(), area.viewport().height()
    if top < bar.value():
        bar.setValue(top)
    elif bottom > bar.value() + room:
        bar.setValue(bottom - room)


def press_focused() -> bool:
    """Press the button that has the focus, as Enter is expected to; False where none has it."""
    focus = QApplication.focusWidget()
    if not isinstance(focus, QPushButton):
        return False
    focus.click()
    return True


def cursor_of(widget: QWidget) -> int:
    """Before which letter somebody types in a field; 0 where nothing can be typed."""
    if isinstance(widget, QLineEdit):
        return widget.cursorPosition()
    return widget.textCursor().position() if isinstance(widget, QPlainTextEdit) else 0


def put_cursor(widget: QWidget, letter: int) -> None:
    """Let somebody go on typing before a letter, in a field where that can be done."""
    if isinstance(widget, QLineEdit):
        widget.setCursorPosition(letter)
    elif isinstance(widget, QPlainTextEdit):
        cursor = widget.textCursor()
        cursor.setPosition(min(letter, len(widget.toPlainText())))
        widget.setTextCursor(cursor)


class FocusRing(QWidget):
    """A ring in the colour of the focus, with one in ink around it, drawn over a window.

    It follows the focus and moves with what it surrounds; it takes no clicks.
    """

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def recolour(self, tokens: Tokens) -> None:
        """Draw in other colours, as large as before."""
        self._look = replace(self._look, tokens=tokens)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what the ring surrounds."""
        if event.type() in _FOLLOWED and watched is not self:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both rings."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        whole = QRectF(self.rect())
        for inset, width, token in ((1.0, 1.5, "focus_ring"), (3.25, 3.0, "focus")):
            painter.setPen(QPen(self._look.colour(token), width))
            painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), 7, 7)
        painter.end()

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._watched = []
        self._around = now if now is not None and self._wants(now) else None
        widget: QWidget | None = self._around
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()

    def _wants(self, widget: QWidget) -> bool:
        if widget.window() is not self._window or widget is self._window:
            return False
        return not isinstance(widget, Heading) or widget.reached_by_key

    def _place(self) -> None:
        around = self._around
        if around is None or not isValid(around) or not around.isVisible():
            self.hide()
            return
        # A link may be as wide as the page; the ring stands around its words.
        own = around.where_the_words_are() if isinstance(around, LinkButton) else around.rect()
        inner = QRect(around.mapTo(self._window, own.topLeft()), own.size())
        view = self._in_view(around)
        # Where there is no room around it, the ring goes over its edge rather than be cut off.
        room = inner.united(view)
        ring = inner.adjusted(-_REACH, -_REACH, _REACH, _REACH).intersected(room)
        seen = ring.intersected(view)
        if seen.isEmpty():
            self.hide()
            return
        self.setGeometry(ring)
        self.setMask(QRegion(seen.translated(-ring.topLeft())))
        self.show()
        self.raise_()

    def _in_view(self, widget: QWidget) -> QRect:
        """The part of the window in which a widget that scrolls can be seen."""
        view = self._window.rect()
        parent = widget.parentWidget()
        while parent is not None and parent is not self._window:
            if isinstance(parent, QAbstractScrollArea):
                port = parent.viewport()
                corner = port.mapTo(self._window, QPoint(0, 0))
                view = view.intersected(QRect(corner, port.size()))
            parent = parent.parentWidget()
        return view
