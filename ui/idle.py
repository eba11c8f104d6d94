"""Has nobody touched the keyboard or the mouse for a while?"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

_MINUTE = 60_000  # milliseconds
_SIGNS = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
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
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._begin()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin anew at every sign of life."""
        if event.type() in _SIGNS:
            self._begin()
        return False

    def _begin(self) -> None:
        minutes = self._minutes()
        if minutes > 0:
            self.timer.start(minutes * _MINUTE)
        else:
            self.timer.stop()
