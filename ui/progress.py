"""How far the writing is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.buttons import button
from ui.kit import Kit
from ui.labels import label
from ui.layouts import add_layout


class Progress(QWidget):
    """A bar, a line of words, and a button to cancel. Hidden until something begins."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._words = kit.words
        self._said = label("", "hint")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(kit.words.text("window-writing"))
        self.cancel = button(kit.words.text("window-cancel"), "small")
        row = QHBoxLayout()
        row.setSpacing(kit.look.px(12))
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._said)
        add_layout(column, row)
        self.hide()

    def begin(self) -> None:
        """Show that the writing has begun."""
        self._said.setText(self._words.text("window-writing"))
        self._bar.setRange(0, 0)
        self.show()

    def show_at(self, done: int, total: int, name: str) -> None:
        """Show how far it is. `name` is the file that is being written, or empty."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if name:
            self._said.setText(self._words.text("window-writing-file", name=name))
