"""The keys that move a page, wherever on it the focus is, unless a field wants them itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea

from ui.theme import Look

_LINE = 40  # pixels of the design that an arrow moves


def scroll_by_key(area: QScrollArea, look: Look, event: QKeyEvent) -> bool:
    """Move a page by an arrow, a page key, Home or End (also with Ctrl); whether it was one.

    The focus stays where it is: what is read out next is what was to be read out next.
    """
    bar = area.verticalScrollBar()
    where = {
        Qt.Key.Key_Down: bar.value() + look.px(_LINE),
        Qt.Key.Key_Up: bar.value() - look.px(_LINE),
        Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
        Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
        Qt.Key.Key_Home: bar.minimum(),
        Qt.Key.Key_End: bar.maximum(),
    }.get(Qt.Key(event.key()))
    if where is None:
        return False
    bar.setValue(where)
    return True
