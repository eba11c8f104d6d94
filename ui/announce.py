"""Say something to a screen reader without moving the focus."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have `text` spoken, if a screen reader is listening. `widget` is where it belongs."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
