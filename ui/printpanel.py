"""How printing goes: that there is no printer, how far it is, and how it ended."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lgo_desktop.errors import RightDoorError
from lgo_desktop.letters.document import Document
from ui import printing
from ui.announce import announce
from ui.buttons import button
from ui.core import Core
from ui.jobs import Job
from ui.kit import Kit
from ui.labels import label


class PrintPanel(QWidget):
    """Asks the system's dialog, prints off the GUI thread, and says what came of it.

    Hidden until something is asked. `changed` follows each change of what it shows.
    """

    changed = Signal()

    def __init__(self, kit: Kit, core: Core) -> None:
        super().__init__()
        self._kit, self._core = kit, core
        self._asked: tuple[tuple[Document, ...], date] | None = None
        self._printer: QPrinter | None = None
        self.dialog: QPrintDialog | None = None
        self._job: Job | None = None
        self.said = label("", "hint")
        self.stop = button(kit.words.text("window-print-stop"), "small")
        self.stop.clicked.connect(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.look.px(6))
        column.addWidget(self.said)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def ask(self, documents: Sequence[Document], on: date) -> None:
        """Open the system's dialog for these documents; say it if there is no printer."""
        if self._job is not None or self.dialog is not None:
            return
        if not printing.there_is_a_printer():
            self._say("window-print-none")
            return
        self._asked = (tuple(documents), on)
        self._printer = printing.paper()
        title = self._kit.words.text("window-print-one")
        self.dialog = printing.print_dialog(self.window(), self._printer, title)
        self.dialog.accepted.connect(self._begin)
        self.dialog.finished.connect(self._closed)
        self.dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog.show()

    def begin(self, documents: Sequence[Document], on: date, printer: QPrinter) -> None:
        """Print these documents on a printer that was chosen."""
        name = self._kit.words.text("title")
        work = printing.Printing(self._core, documents, on, printer, name)
        self._job = self._kit.runner.start(work.run, self._done, self._failed)
        self._say("window-printing", stop=True)

    def _begin(self) -> None:
        if self._asked is not None and self._printer is not None:
            self.begin(*self._asked, self._printer)

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _done(self, pages: object) -> None:
        self._job = self._printer = self._asked = None
        self._say("window-printed" if pages else "window-print-stopped")

    def _failed(self, fault: RightDoorError) -> None:
        self._job = self._printer = self._asked = None
        self._show(self._kit.words.whole_fault(fault))

    def _say(self, name: str, *, stop: bool = False) -> None:
        self._show(self._kit.words.text(name), stop=stop)

    def _show(self, text: str, *, stop: bool = False) -> None:
        self.said.setText(text)
        self.stop.setVisible(stop)
        self.show()
        self.changed.emit()
        announce(self, text)
