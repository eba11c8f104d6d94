"""What can be done with the pages of a letter: turn them, make them larger, print them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.buttons import button
from ui.flow import FlowLayout
from ui.kit import Kit
from ui.labels import label
from ui.pictures import ZOOMS


class PageBar(QWidget):
    """Buttons over the pages, and where one is.

    `turned` carries by how many pages, `zoomed` the new size. Ctrl with Page Down, Page Up,
    plus and minus do the same.
    """

    turned = Signal(int)
    zoomed = Signal(float)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        words, look = kit.words, kit.look
        self._words = words
        self._zoom = ZOOMS.index(1.0)
        self.back = button(words.text("window-page-back"), "small")
        self.on = button(words.text("window-page-on"), "small")
        self.smaller = button(words.text("window-page-smaller"), "small")
        self.larger = button(words.text("window-page-larger"), "small")
        self.print_one = button(words.text("window-print-one"), "small")
        self.print_all = button(words.text("window-print-all"), "small")
        self.where = label("", "hint")
        buttons = QWidget()
        row = FlowLayout(buttons, look.px(8))
        for one in (
            self.back,
            self.on,
            self.smaller,
            self.larger,
            self.print_one,
            self.print_all,
        ):
            row.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(buttons)
        column.addWidget(self.where)
        self.back.clicked.connect(self._turn_back)
        self.on.clicked.connect(self._turn_on)
        self.smaller.clicked.connect(self.make_smaller)
        self.larger.clicked.connect(self.make_larger)

    def show_place(self, number: int, count: int) -> None:
        """Say which page is in view.

        No button is ever switched off: the one that has the focus would lose it at the end.
        """
        size = f"{ZOOMS[self._zoom]:.0%}"
        self.where.setText(
            self._words.text("window-page-at", number=str(number), total=str(count), size=size)
        )

    def make_larger(self) -> None:
        """Show the pages larger, if they can be."""
        self._resize(1)

    def make_smaller(self) -> None:
        """Show the pages smaller, if they can be."""
        self._resize(-1)

    def _resize(self, by: int) -> None:
        zoom = min(max(0, self._zoom + by), len(ZOOMS) - 1)
        if zoom != self._zoom:
            self._zoom = zoom
            self.zoomed.emit(ZOOMS[zoom])

    def _turn_back(self) -> None:
        self.turned.emit(-1)

    def _turn_on(self) -> None:
        self.turned.emit(1)
