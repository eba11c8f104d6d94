"""Has nobody touched the keyboard or the mouse for a while?"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_MINUTE = 60_000  # milliseconds
_SIGNS = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class Idle(QObject):
    """Sends `idle` once nobody has done anything for `minutes`; never where that is 0.

    `minutes` is asked at every sign of life: another choice counts at once.
    """

    idle = Signal()

    def __init__(self, minutes: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.idle)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
            self._watch(QGuiApplication.focusWindow())
        self.touched()

    def touched(self) -> None:
        """Begin anew: somebody is there."""
        minutes = self._minutes()
        if minutes > 0:
            self.timer.start(minutes * _MINUTE)
        else:
            self.timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin anew at every sign of life."""
        if event.type() in _SIGNS:
            self.touched()
        return False

    def _watch(self, window: QWindow | None) -> None:
        """Hear what comes to a window from outside: it is all that the person does.

        To hear all that goes on between the parts of the program, as a filter on the whole of
        it does, takes longer than to draw a page.
        """
        # Qt gives None where no window of ours has the focus.
        if window is not None:
            window.installEventFilter(self)
            self.touched()
