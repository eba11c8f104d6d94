"""Pages of a locked case: type its words, or open it again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from lgo_desktop.vault.sources import KeySource
from ui.announce import announce
from ui.cards import ChoiceCard
from ui.keyoffer import offer_if_kept
from ui.kit import Kit
from ui.labels import label, question_label
from ui.plainpage import PlainPage


class UnlockPage(PlainPage):
    """Asks for the words. `open_wanted` is sent once there are some."""

    open_wanted = Signal()

    why = "vault-unlock-why"

    def __init__(self, kit: Kit, path: Path, keys: KeySource) -> None:
        """`keys` is what this computer may keep keys in: what it cannot keep is not offered."""
        self.path, self._keys = path, keys
        words = kit.words
        super().__init__(kit, words.text("vault-unlock"), words.text("vault-unlock-hint"))

    def build(self) -> None:
        """One field, hidden as it is typed unless the person wants to see it."""
        words = self.kit.words
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(words.text("vault-unlock-words"))
        self.field.setAccessibleDescription(words.text("vault-unlock-hint"))
        self.column.addWidget(question_label(words.text("vault-unlock-words"), self.field))
        self.column.addWidget(self.field)
        self.show_typed = ChoiceCard(self.kit.look, words.text("vault-unlock-show"))
        self.show_typed.toggled.connect(self._show_typed)
        self.column.addWidget(self.show_typed)
        self.remember = ChoiceCard(
            self.kit.look,
            words.text("vault-unlock-remember"),
            words.text("vault-unlock-remember-hint"),
        )
        self.column.addWidget(self.remember)
        offer_if_kept(self.kit, self._keys, self.remember)
        self.waiting = label("", "hint")
        self.column.addWidget(self.waiting)
        self.add_back()
        self.add_main(words.text("vault-unlock-main"))

    def act(self) -> None:
        """Ask for the case to be opened with what was typed."""
        words = self.kit.words
        self.say_fault("" if self.field.text().strip() else words.text("vault-words-empty"))
        if self.field.text().strip():
            self.set_busy(busy=True)
            announce(self.heading, words.text("vault-unlocking"))
            self.open_wanted.emit()

    def set_busy(self, *, busy: bool) -> None:
        """It takes a moment: say so."""
        super().set_busy(busy=busy)
        self.waiting.setText(self.kit.words.text("vault-unlocking") if busy else "")

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.field.setEchoMode(mode.Normal if shown else mode.Password)


class HiddenPage(PlainPage):
    """Nothing of the case is on the screen. `open_wanted` asks for it again."""

    open_wanted = Signal()

    def __init__(self, kit: Kit, *, kept: bool) -> None:
        title = "vault-hidden" if kept else "vault-hidden-nowhere"
        text = "vault-hidden-text" if kept else "vault-hidden-nowhere-text"
        super().__init__(kit, kit.words.text(title), kit.words.text(text))

    def build(self) -> None:
        """One button."""
        self.add_main(self.kit.words.text("vault-hidden-main"))

    def act(self) -> None:
        """Ask for the case again."""
        self.open_wanted.emit()
