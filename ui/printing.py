"""Letters on paper: through the system's own dialog, drawn off the GUI thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from lgo_desktop.errors import PlaceFault
from lgo_desktop.letters.document import Document
from lgo_desktop.pack.pictures import PagePicture
from lgo_desktop.wording import message
from ui.core import Core
from ui.jobs import Job
from ui.leaving import lets_leave
from ui.pictures import POINTS_WIDE

_FINEST = 300  # dots to the inch; more is not seen in a letter, and a page of it is 140 MB


def there_is_a_printer() -> bool:
    """Whether this computer knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def paper() -> QPrinter:
    """A printer with A4 paper, for the dialog to fill in. The pages bring their own margins."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    return printer


def print_dialog(parent: QWidget, printer: QPrinter, title: str) -> QPrintDialog:
    """The system's own dialog: which printer, which pages, how many copies."""
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title.replace("&", ""))
    lets_leave(dialog)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    return dialog


class Printing:
    """The printing of some documents, one after the other, as one piece of work.

    A range of pages counts through all of them. `name` is what the list of the printer's jobs
    shows: it holds no word of the person's own.
    """

    def __init__(
        self, core: Core, documents: Sequence[Document], on: date, printer: QPrinter, name: str
    ) -> None:
        self._core, self._documents, self._on = core, tuple(documents), on
        self._printer = printer
        self._printer.setDocName(name)

    def run(self, job: Job) -> int:
        """Print them; gives the number of pages that went to the printer, 0 if stopped.

        Raises `PlaceFault` if the printer does not take them.
        """
        painter = QPainter()
        try:
            printed = self._print(painter, job)
        except BaseException:
            self._printer.abort()
            if painter.isActive():
                painter.end()
            raise
        if painter.isActive() and not painter.end():
            raise _refused()
        return printed

    def _print(self, painter: QPainter, job: Job) -> int:
        dots = min(self._printer.resolution(), _FINEST)
        printed = 0
        for picture in self._wanted(job, dots / 72):
            if job.cancelled():
                self._printer.abort()
                return 0
            ready = self._printer.newPage() if printed else painter.begin(self._printer)
            if not ready:
                raise _refused()
            painter.drawImage(self._sheet(), _image(picture))
            printed += 1
            job.progress(printed, 0, "")
        return printed

    def _wanted(self, job: Job, scale: float) -> Iterator[PagePicture]:
        """The pages that were asked for. Page 0 as the first or last means all of them."""
        first, last = self._printer.fromPage(), self._printer.toPage()
        number = 0
        for document in self._documents:
            for picture in self._core.each_page(document, self._on, scale, job):
                number += 1
                if number >= first and (not last or number <= last):
                    yield picture

    def _sheet(self) -> QRectF:
        """The whole sheet of paper; a letter is A4 and keeps its shape on another paper."""
        sheet = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        shape = POINTS_WIDE / 842.0
        width = min(sheet.width(), sheet.height() * shape)
        return QRectF(0, 0, width, width / shape)


def _image(picture: PagePicture) -> QImage:
    made = QImage(picture.rgba, picture.width, picture.height, QImage.Format.Format_RGBA8888)
    return made.copy()


def _refused() -> PlaceFault:
    return PlaceFault(
        message("fault-printer"),
        message("fault-printer-todo"),
    )
