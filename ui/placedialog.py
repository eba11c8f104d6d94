"""Which folder, which file? A dialog that keeps no list of the places that were chosen."""

from __future__ import annotations

import os

from PySide6.QtCore import QDir, QObject, QSettings, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from lgo_desktop import paths
from ui.centre import centre
from ui.leaving import lets_leave

_USER, _NATIVE = QSettings.Scope.UserScope, QSettings.Format.NativeFormat


class PlaceDialog(QFileDialog):
    """The system's own dialog, or Qt's, gone when it is closed; `title` without its ampersand.

    It begins in the folder for documents, where new files go and people look for what is theirs.

    Qt notes the last folders of every such dialog among the settings of the person, also
    where the system draws it; a folder's name may tell of a case. Qt writes them while the
    dialog is taken apart, so they are taken out again after that.
    """

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, title.replace("&", ""))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setDirectory(_where_to_start())
        self.destroyed.connect(_forget_places)
        lets_leave(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Stand in the middle of the window."""
        super().showEvent(event)
        centre(self)


def keep_no_places() -> None:
    """Give Qt no file to note folders in, where it would be a file, from now on.

    Windows has no such file: there `PlaceDialog` takes out what was noted.
    """
    QSettings.setPath(_NATIVE, _USER, os.devnull)


def _where_to_start() -> str:
    """The person's documents, or their own folder where the system has no such place."""
    documents = paths.documents_folder()
    return str(documents) if documents.is_dir() else QDir.homePath()


def _forget_places(_dialog: QObject) -> None:
    settings = QSettings(_USER, "QtProject")
    for name in ("history", "lastVisited"):
        settings.remove(f"FileDialog/{name}")
