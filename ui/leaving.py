"""“Leave quickly” while a dialog is open: its keys work there, and the dialog goes with the window.

A dialog that stands over the window keeps the keys of the window's own menu from it. A dialog
that the system draws by itself hears no key of ours. Work that ends later opens none any more.
"""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QWidget

LEAVE = "leave-quickly"
"""By this name a window knows its action."""


def lets_leave(dialog: QDialog) -> None:
    """Have the keys of “Leave quickly” work in a dialog of the window, as in the window."""
    window = _window_of(dialog)
    if window is not None:
        dialog.addActions(window.findChildren(QAction, LEAVE))


def has_left(dialog: QDialog) -> bool:
    """Whether the window is gone from the screen: nothing may come up over it any more."""
    window = _window_of(dialog)
    return window is not None and window.isHidden()


def close_dialogs() -> None:
    """Take every dialog off the screen, as if nothing had been chosen in it."""
    for one in QApplication.topLevelWidgets():
        if isinstance(one, QDialog) and one.isVisible():
            one.reject()


def _window_of(dialog: QDialog) -> QWidget | None:
    window = dialog.parentWidget()
    while window is not None and window.parentWidget() is not None:
        window = window.parentWidget()
    return window
