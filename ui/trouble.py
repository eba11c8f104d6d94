"""What the person sees when the program itself fails: a calm notice, and a report to save."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QWidget

from lgo_desktop.errors import RightDoorError
from lgo_desktop.trouble_report import tell_fault, trouble_report
from ui.kit import Kit

if TYPE_CHECKING:
    from ui.dialogs import Question
    from ui.reportdialog import ReportDialog

_MOST_TOLD = 5  # faults that a report tells of, the newest of them

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


class Trouble(QObject):
    """Takes the place of the traceback while it is set up.

    The notice names the kind of the fault and the line of the program. It never shows what
    the exception says: that could hold what a person typed. Only one notice is open at a
    time, however often something fails.

    From there, and from the Help menu at any time, the person can see a report of what failed
    and save it: `lgo_desktop.trouble_report` says what it holds. Nothing of an exception is kept
    for it but that text.
    """

    _happened = Signal(object, str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._window: QWidget | None = None
        self._before: Hook | None = None
        self._before_in_threads = threading.excepthook
        self._told: deque[str] = deque(maxlen=_MOST_TOLD)
        self.open_notice: Question | None = None
        self.open_report: ReportDialog | None = None
        kit.runner.troubled.connect(self.note)
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def show_over(self, window: QWidget) -> None:
        """Show notices over this window."""
        self._window = window

    def set_up(self) -> None:
        """Catch what nothing else caught, from now on."""
        self._before, self._before_in_threads = sys.excepthook, threading.excepthook
        sys.excepthook = self.caught
        threading.excepthook = self.caught_in_thread

    def take_down(self) -> None:
        """Leave things as they were before `set_up`."""
        if self._before is not None:
            sys.excepthook = self._before
            threading.excepthook = self._before_in_threads
            self._before = None

    def caught(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        """Note one fault. It is shown once the program is back in its loop."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        said = self._kit.words.whole_fault(fault) if isinstance(fault, RightDoorError) else ""
        told = tell_fault(fault.with_traceback(trace))
        self._happened.emit((said, _place(kind, trace)), told)

    def caught_in_thread(self, failed: threading.ExceptHookArgs) -> None:
        """The same for a thread that nobody waits for."""
        if failed.exc_value is not None:
            self.caught(failed.exc_type, failed.exc_value, failed.exc_traceback)

    def note(self, told: str) -> None:
        """Keep for the report what was told of a fault that somebody else shows."""
        self._told.append(told)

    def show_report(self) -> None:
        """Show what a report would say now. It can be saved from there."""
        from ui.reportdialog import ReportDialog  # noqa: PLC0415 - for few people, and never first

        if self._window is None:
            return
        if self.open_report is None:
            self.open_report = ReportDialog(self._window, self._kit, self.report())
            self.open_report.finished.connect(self._report_closed)
            self.open_report.open()
        self.open_report.activateWindow()

    def report(self) -> str:
        """The report of all that failed since the program was started, the last few of it."""
        words = self._kit.words
        head = words.text("window-report-head")
        if not self._told:
            head = f"{head}\n\n{words.text('window-report-none')}"
        return trouble_report(
            head, (("Qt", qVersion()), ("PySide6", PySide6.__version__)), self._told
        )

    def _show(self, what: tuple[str, str], told: str) -> None:
        self.note(told)
        if self.open_notice is not None or self._window is None:
            return
        said, place = what
        words = self._kit.words
        text = words.text("window-trouble-text")
        if said:
            text = f"{said}\n\n{text}"
        text = f"{text}\n\n{words.text('window-trouble-place', place=place)}"
        choices = [("close", words.text("window-ok")), ("report", words.text("window-report-see"))]
        title = words.text("window-trouble")
        from ui.dialogs import Question  # noqa: PLC0415 - seldom, and never first

        self.open_notice = asked = Question(self._window, self._kit, title, text, choices)
        asked.set_escape(asked.button_of("close"))
        asked.finished.connect(self._closed)
        # Later: two windows that belong to one are not open at once.
        asked.chosen.connect(self._chosen, Qt.ConnectionType.QueuedConnection)
        asked.open()

    def _chosen(self, choice: str) -> None:
        if choice == "report":
            self.show_report()

    def _closed(self, _result: int) -> None:
        self.open_notice = None

    def _report_closed(self, _result: int) -> None:
        self.open_report = None


def _place(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of a fault and the file and line where it rose, without anyone's words."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return kind.__name__
    return f"{kind.__name__}, {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
