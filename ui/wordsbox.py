"""The words that open a case: drawn by lot and shown, or a person's own with their strength."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lgo_desktop.errors import RightDoorError
from lgo_desktop.vault.keys import tidy
from lgo_desktop.vault.passphrases import Estimate, Strength, draw, estimate
from ui.announce import announce
from ui.buttons import button
from ui.controls import GrowingEdit
from ui.flow import FlowLayout
from ui.jobs import Job
from ui.kit import Kit
from ui.labels import label, question_label


class WordsBox(QWidget):
    """Six words in large letters, that can be copied; or a field for words of one's own.

    They are drawn off the GUI thread; until they are there, the box says so and has no passphrase.
    `sheet_wanted` asks for the sheet to print, `filled` follows each change of what can be
    reached, `failed` carries why no words could be drawn.
    """

    sheet_wanted = Signal()
    filled = Signal()
    failed = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.own = False
        self._drawn = ""
        self._warned = ""
        self._build()
        self.redraw()

    def passphrase(self) -> str:
        """The words as they count; empty if nothing was typed, or none are drawn yet."""
        return tidy(self.field.toPlainText() if self.own else self._drawn)

    def objection(self) -> str:
        """Why the words are not taken, in words; empty if they are. A weak one is told once."""
        words, passphrase = self._kit.words, self.passphrase()
        if not passphrase:
            return words.text("vault-words-empty" if self.own else "vault-words-coming")
        weak = self.own and estimate(passphrase).strength is Strength.WEAK
        if weak and self._warned != passphrase:
            self._warned = passphrase
            again = words.text("vault-words-weak-again")
            return f"{words.text('vault-words-weak')} {again}"
        return ""

    @property
    def full(self) -> bool:
        """Whether words are there, or somebody types their own."""
        return self.own or bool(self._drawn)

    def redraw(self) -> None:
        """Other words. What was shown before counts no more, even before they come."""
        self._drawn = ""
        self.shown.setPlainText(self._kit.words.text("vault-words-coming"))
        self._kit.runner.start(_draw, self._show_drawn, self._not_drawn)

    def _show_drawn(self, drawn: object) -> None:
        self._drawn = str(drawn)
        self.shown.setPlainText(self._drawn)

    def _not_drawn(self, fault: RightDoorError) -> None:
        self.shown.setPlainText("")
        self.failed.emit(fault)

    def say(self, text: str) -> None:
        """Say something under the words."""
        self.told.setText(text)
        self.told.setVisible(bool(text))
        announce(self.told, text)

    def _build(self) -> None:
        words, look = self._kit.words, self._kit.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(10))
        self.shown = GrowingEdit(look, 1)
        self.shown.setReadOnly(True)
        self.shown.setProperty("kind", "words")
        self.shown.setAccessibleName(words.text("vault-words"))
        self.shown.setAccessibleDescription(words.text("vault-new-advice"))
        self.field = GrowingEdit(look, 1)
        self.field.setAccessibleName(words.text("vault-words-own-label"))
        self.field.setAccessibleDescription(words.text("vault-words-own-hint"))
        self.field.textChanged.connect(self._typed)
        self._label = question_label(words.text("vault-words-own-label"), self.field)
        self._hint = label(words.text("vault-words-own-hint"), "hint")
        self.told = label("", "hint")
        self.told.hide()
        self.copy = button(words.text("vault-words-copy"), "small")
        self.sheet = button(words.text("vault-words-sheet"), "small")
        self.other = button(words.text("vault-words-other"), "small")
        self.turn = button(words.text("vault-words-own"), "small")
        holder = QWidget()
        line = FlowLayout(holder, look.gap(10))
        for one in (self.copy, self.sheet, self.other, self.turn):
            line.addWidget(one)
        for widget in (self.shown, self._label, self._hint, self.field, self.told, holder):
            column.addWidget(widget)
        self.copy.clicked.connect(self._copy)
        self.sheet.clicked.connect(self.sheet_wanted)
        self.other.clicked.connect(self.redraw)
        self.turn.clicked.connect(self._turn)
        self._show_which()

    def _show_which(self) -> None:
        of_drawn: tuple[QWidget, ...] = (self.shown, self.other)
        of_own: tuple[QWidget, ...] = (self._label, self._hint, self.field)
        for one in (*of_drawn, *of_own):
            one.setVisible(self.own == (one in of_own))
        name = "vault-words-drawn" if self.own else "vault-words-own"
        self.turn.setText(self._kit.words.text(name))
        self.turn.setAccessibleName(self.turn.text().replace("&", ""))
        self.filled.emit()

    def _turn(self) -> None:
        self.own = not self.own
        self.say("")
        self._show_which()
        (self.field if self.own else self.shown).setFocus()

    def _copy(self) -> None:
        passphrase = self.passphrase()
        if passphrase:
            QGuiApplication.clipboard().setText(passphrase)
        self.say(self._kit.words.text("vault-words-copied") if passphrase else self.objection())

    def _typed(self) -> None:
        work = partial(_estimate, self.passphrase())
        self._kit.runner.start(work, self._estimated, self._no_estimate)

    def _estimated(self, found: object) -> None:
        if isinstance(found, Estimate) and self.own:
            typed = bool(self.passphrase())
            said = self._kit.words.text(f"vault-words-{found.strength.value}") if typed else ""
            if said != self.told.text():
                self.say(said)

    def _no_estimate(self, _fault: object) -> None:
        """Words can be chosen without it."""


def _draw(_job: Job) -> str:
    return draw()


def _estimate(passphrase: str, _job: Job) -> Estimate:
    return estimate(passphrase)
