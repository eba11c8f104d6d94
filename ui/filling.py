"""What of a page is on the screen is made at once, and the rest of it in turns."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

_IN_A_TURN = 2
"""How many parts are made before keys and clicks have their turn again."""


class Filling(QObject):
    """Makes the parts of a page from its top down.

    A part is made by being called, and gives how high it is at least. As many as fill the
    screen are made by `begin`: nothing that can be seen comes late or moves, for all that comes
    later stands below. `done` is sent when the last of those was made; never, if `begin` made
    all of them.
    """

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: list[Callable[[], int]] = []
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._make_some)

    def begin(self, parts: Sequence[Callable[[], int]], gap: int) -> None:
        """Make what is on the screen, and see to the rest. `gap` is the room between two."""
        self._parts = list(parts)
        room = _screen_height()
        while self._parts and room > 0:
            room -= self._parts.pop(0)() + gap
        if self._parts:
            self._turn.start()

    @property
    def is_done(self) -> bool:
        """Whether all is made."""
        return not self._parts

    def finish(self) -> None:
        """Make the rest now: somebody is led to it."""
        while self._parts:
            self._make_some()

    def stop(self) -> None:
        """The page is about to go: make no more of it."""
        self._turn.stop()

    def _make_some(self) -> None:
        for part in self._parts[:_IN_A_TURN]:
            part()
            self._parts.remove(part)
        if not self._parts:
            self._turn.stop()
            self.done.emit()


def _screen_height() -> int:
    """No window is higher, whatever its own size is going to be."""
    return max((one.availableSize().height() for one in QGuiApplication.screens()), default=0)
