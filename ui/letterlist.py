"""The list of the letters, of which one is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lgo_desktop.letters.document import Document
from ui.cards import Room
from ui.controls import ChoiceControl
from ui.kit import Kit
from ui.labels import label
from ui.packchoice import whom_for


class LetterList(QWidget):
    """A card for each letter, and the question above them; hidden until there are letters.

    `chosen` follows every choice, `read` tells that somebody wants to read the chosen one: by
    a click, or by the space bar.
    """

    chosen = Signal()
    read = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._room = Room.WIDE
        self.chooser: ChoiceControl | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(kit.look.gap(16))
        self._column.addWidget(label(kit.words.text("window-choose-letter"), "strong"))
        self.hide()

    def show_letters(self, letters: Sequence[Document], chosen: int) -> None:
        """List these letters, and choose one of them by its number from 0."""
        if self.chooser is not None:
            self._column.removeWidget(self.chooser)
            self.chooser.hide()
            self.chooser.deleteLater()
        words = self._kit.words
        choices = [
            (str(place), letter.title, whom_for(words, letter))
            for place, letter in enumerate(letters)
        ]
        chooser = ChoiceControl(self._kit.look, choices, single=True)
        chooser.describe(words.text("window-choose-letter"), "")
        chooser.put(str(chosen))
        chooser.take_room(self._room)
        chooser.changed.connect(self.chosen)
        for card in chooser.cards.values():
            card.clicked.connect(self.read)
        self.chooser = chooser
        self._column.addWidget(chooser)
        self.show()

    def number(self) -> int:
        """The number of the chosen letter."""
        return int(str(self.chooser.answer() or 0)) if self.chooser is not None else 0

    def take_room(self, room: Room) -> None:
        """Be as large as there is room for."""
        self._room = room
        if self.chooser is not None:
            self.chooser.take_room(room)
