"""How does the system ask the program to end? Signals, and the end of a session."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QSessionManager

_ASKS_TO_END = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
_TICK = 250  # milliseconds


class Ending(QObject):
    """Turns the signals that end a program into `wanted`, sent on the GUI thread.

    Python runs its own handlers only when it is in control again, and in Qt's loop it is not.
    So the interpreter writes each signal into a pipe, and Qt watches the other end of that.
    Windows cannot watch a pipe; there the loop hands over control a few times a second.
    A signal that comes before the loop runs is not lost. Use it on the main thread only.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._before: dict[int, Callable[[int, FrameType | None], object] | int | None] = {}
        self._ends: tuple[int, ...] = ()
        self._fd_before = -1

    def set_up(self) -> None:
        """Take the signals, from now on."""
        if os.name != "nt":
            self._ends = os.pipe()
            for end in self._ends:
                os.set_blocking(end, False)
            self._fd_before = signal.set_wakeup_fd(self._ends[1], warn_on_full_buffer=False)
        for name in _ASKS_TO_END:
            number = getattr(signal, name, None)
            # What whoever started us had us overlook, as `nohup` does, stays overlooked.
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, self._came)

    def watch(self, application: QGuiApplication, let_go: Callable[[], None]) -> None:
        """Watch for the signals; `let_go` is called when the session of the person ends.

        A session may go on after all, so `let_go` has to leave the window as it is.
        """
        if self._ends:
            notifier = QSocketNotifier(self._ends[0], QSocketNotifier.Type.Read, self)
            notifier.activated.connect(self._heard)
        else:
            ticks = QTimer(self)
            ticks.timeout.connect(self._breathe)
            ticks.start(_TICK)
        self._let_go = let_go
        application.commitDataRequest.connect(self._session_ends)
        application.aboutToQuit.connect(let_go)

    def take_down(self) -> None:
        """Leave the signals as they were before `set_up`."""
        for number, handler in self._before.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)
        self._before = {}
        if self._ends:
            signal.set_wakeup_fd(self._fd_before)
            for end in self._ends:
                os.close(end)
            self._ends = ()

    def _came(self, _number: int, _frame: FrameType | None) -> None:
        if not self._ends:
            self.wanted.emit()

    def _heard(self) -> None:
        os.read(self._ends[0], 64)
        self.wanted.emit()

    def _breathe(self) -> None:
        """Python is in control while this runs, and sees to signals that are waiting."""

    def _session_ends(self, _manager: QSessionManager) -> None:
        self._let_go()
