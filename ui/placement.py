"""Where does the window stand? Where it stood last, if that is still on a screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from lgo_desktop.settings import Place
from ui.preferences import Preferences

_REST = 800  # milliseconds without a move after which the place is kept
_LEAST = 200  # pixels that have to be on a screen
_FRAME = QSize(16, 48)
"""What a system puts around a window, at most: none tells before the window is on the screen."""


class Placement(QObject):
    """Puts a window where it stood last time, and notes where it is moved to from now on.

    `usual` is its size where it stood nowhere yet, or where no screen is any more, if that
    leaves all of it on the screen.
    """

    def __init__(self, window: QWidget, preferences: Preferences, usual: QSize) -> None:
        super().__init__(window)
        self._usual = usual
        self._window, self._preferences = window, preferences
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._keep)
        self._put()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that the window was moved or made larger."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize} and self._window.isVisible():
            self._rest.start()
        return super().eventFilter(watched, event)

    def _put(self) -> None:
        place = self._preferences.settings.window
        if place is None or not on_a_screen(place):
            screen = self._window.screen()
            self._window.resize(fitting(self._usual, screen.availableSize()))
            return
        self._window.setGeometry(place.left, place.top, place.width, place.height)
        if place.full:
            self._window.showMaximized()

    def _keep(self) -> None:
        full = self._window.isMaximized()
        whole = self._window.normalGeometry() if full else self._window.geometry()
        self._preferences.note(
            window=Place(
                left=whole.left(),
                top=whole.top(),
                width=max(1, whole.width()),
                height=max(1, whole.height()),
                full=full,
            )
        )


def fitting(size: QSize, room: QSize) -> QSize:
    """A size that leaves, of the room on a screen, what the frame of a window takes."""
    return size.boundedTo(room - _FRAME)


def on_a_screen(place: Place) -> bool:
    """Whether enough of a window that stood there would be in sight now."""
    whole = QRect(place.left, place.top, place.width, place.height)
    seen = (screen.availableGeometry().intersected(whole) for screen in QGuiApplication.screens())
    return any(one.width() >= _LEAST and one.height() >= _LEAST for one in seen)
