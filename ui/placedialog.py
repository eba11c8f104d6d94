"""Which folder, which file? A dialog that keeps no list of the places that were chosen."""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_USER, _NATIVE = QSettings.Scope.UserScope, QSettings.Format.NativeFormat


class PlaceDialog(QFileDialog):
    """The system's own dialog, or Qt's, gone when it is closed; `title` without its ampersand.

    Qt notes the last folders of every such dialog among the settings of the person, also
    where the system draws it; a folder's name may tell of a case. Qt writes them while the
    dialog is taken apart, so they are taken out again after that.
    """

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, title.replace("&", ""))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.destroyed.connect(_forget_places)


def keep_no_places() -> None:
    """Give Qt no file to note folders in, where it would be a file, from now on.

    Windows has no such file: there `PlaceDialog` takes out what was noted.
    """
    QSettings.setPath(_NATIVE, _USER, os.devnull)


def _forget_places(_dialog: QObject) -> None:
    settings = QSettings(_USER, "QtProject")
    for name in ("history", "lastVisited"):
        settings.remove(f"FileDialog/{name}")
