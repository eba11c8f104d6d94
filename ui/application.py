"""The application of Qt, and the file that the system asks it to open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Sends `file_wanted` with the path of a file that was opened with the program.

    macOS tells it so; the other systems name the file where the program is started.
    """

    file_wanted = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Hear which file is wanted."""
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.file_wanted.emit(event.file())
            return True
        return super().event(event)
