"""What the person sees when the program itself fails: a calm notice, never a traceback."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from lgo_desktop.errors import RightDoorError
from ui.dialogs import Question, notice
from ui.kit import Kit

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


class Trouble(QObject):
    """Takes the place of the traceback while it is set up.

    The notice names the kind of the fault and the line of the program. It never shows what
    the exception says: that could hold what a person typed. Only one notice is open at a
    time, however often something fails.
    """

    _happened = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._window: QWidget | None = None
        self._before: Hook | None = None
        self.open_notice: Question | None = None
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def show_over(self, window: QWidget) -> None:
        """Show notices over this window."""
        self._window = window

    def set_up(self) -> None:
        """Catch what nothing else caught, from now on."""
        self._before = sys.excepthook
        sys.excepthook = self.caught

    def take_down(self) -> None:
        """Leave things as they were before `set_up`."""
        if self._before is not None:
            sys.excepthook = self._before
            self._before = None

    def caught(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        """Note one fault. It is shown once the program is back in its loop."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        self._happened.emit((fault, _place(kind, trace)))

    def _show(self, what: object) -> None:
        if self.open_notice is not None or self._window is None or not isinstance(what, tuple):
            return
        fault, place = what
        words = self._kit.words
        text = words.text("window-trouble-text")
        if isinstance(fault, RightDoorError):
            text = f"{fault}\n\n{text}"
        text = f"{text}\n\n{words.text('window-trouble-place', place=place)}"
        self.open_notice = notice(self._window, self._kit, words.text("window-trouble"), text)
        self.open_notice.finished.connect(self._closed)

    def _closed(self, _result: int) -> None:
        self.open_notice = None


def _place(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of a fault and the file and line where it rose, without anyone's words."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return kind.__name__
    return f"{kind.__name__}, {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
