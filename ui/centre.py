"""Where does a dialog stand? In the middle of the window that it belongs to."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


def centre(dialog: QDialog) -> None:
    """Put a dialog in the middle of its window, as far as the screen has room.

    Qt does so before the dialog knows how large it will be.
    """
    parent = dialog.parentWidget()
    if parent is None:
        return
    frame = dialog.frameGeometry()
    frame.moveCenter(parent.window().frameGeometry().center())
    room = parent.screen().availableGeometry()
    left = max(room.left(), min(frame.left(), room.right() + 1 - frame.width()))
    top = max(room.top(), min(frame.top(), room.bottom() + 1 - frame.height()))
    dialog.move(left, top)
