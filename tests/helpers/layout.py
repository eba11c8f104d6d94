"""What is cut off on a page? Every text that is shown has the room that it needs."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from ui.page import StepPage


def cut_off(window: QWidget, page: StepPage) -> list[str]:
    """Every text in a window with a page that has too little room, by its words; best none."""
    found = [
        _words_of(widget)
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.window() is window and _lacks_room(widget)
    ]
    canvas = page.canvas
    for widget in canvas.findChildren(QWidget):
        if widget.isVisible() and not isinstance(widget.parentWidget(), QAbstractButton):
            place = QRect(widget.mapTo(canvas, QPoint(0, 0)), widget.size())
            if place.left() < 0 or place.right() > canvas.width():
                found.append(f"beside the page: {_words_of(widget)}")
    return found


def _lacks_room(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.text()) and _label_lacks_room(widget)
    if not isinstance(widget, QAbstractButton):
        return False
    if widget.hasHeightForWidth():
        return widget.height() < widget.heightForWidth(widget.width())
    return isinstance(widget, QPushButton) and widget.width() < widget.minimumSizeHint().width()


def _label_lacks_room(label: QLabel) -> bool:
    if not label.wordWrap():
        return label.width() < label.sizeHint().width()
    if label.height() < label.heightForWidth(label.width()):
        return True
    metrics = QFontMetrics(label.font())
    # Rich text is ours alone, and only ever bold: its tags are no words. No word can wrap.
    words = re.split(r"<b>|</b>|\s|\u200b", label.text())  # the last is an unseen place to break
    return max(map(metrics.horizontalAdvance, words), default=0) > label.width()


def _words_of(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
    return f"{type(widget).__name__} “{widget.accessibleName() or text}”"
