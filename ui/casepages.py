"""Two quiet pages of the Case menu: what was done with a case, and until when it is kept."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lgo_desktop.vault.done import kept_until, letter_made, line_of
from lgo_desktop.vault.retention import MONTHS, day_after
from ui.casework import About
from ui.controls import ChoiceControl
from ui.kit import Kit
from ui.labels import foldable, label, panel
from ui.plainpage import PlainPage

_YEAR = 12


class DonePage(PlainPage):
    """Who did what when, which letters were made, and which older copies lie beside the file."""

    why = "vault-done-why"

    def __init__(self, kit: Kit, about: About) -> None:
        self._about = about
        super().__init__(kit, kit.words.text("vault-done"), kit.words.text("vault-done-hint"))

    def build(self) -> None:
        """One line each, in the order in which it was done."""
        words, about = self.kit.words, self._about
        lines = [words.say(line_of(entry)) for entry in about.audit]
        lines += [words.say(letter_made(letter)) for letter in about.letters]
        lines += [words.text("vault-done-backup", name=path.name) for path in about.backups]
        if about.keep_until is not None:
            lines.append(words.say(kept_until(about.keep_until)))
        texts: list[QWidget] = [label(foldable(line)) for line in lines]
        self.column.addWidget(panel("card", *texts, look=self.kit.look))
        self.heading.setAccessibleDescription("\n".join(lines))
        self.add_main(words.text("vault-back-to-case"))

    def act(self) -> None:
        """Back to the case."""
        self.back_wanted.emit()


class UntilPage(PlainPage):
    """After which day to be asked whether to erase the case. `chosen` carries a day, or None."""

    chosen = Signal(object)

    why = "vault-until-why"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, kit.words.text("vault-until"), kit.words.text("vault-until-hint"))

    def build(self) -> None:
        """Never, or one of a few spans of time."""
        words = self.kit.words
        spans = [(str(months), self._span(months), "") for months in MONTHS]
        never = ("0", words.text("vault-until-never"), "")
        self.choice = ChoiceControl(self.kit.look, [never, *spans], single=True)
        self.choice.describe(words.text("vault-until"), words.text("vault-until-hint"))
        self.choice.put("0")
        self.column.addWidget(self.choice)
        self.add_back()
        self.add_main(words.text("vault-until-main"))

    def act(self) -> None:
        """Hand on what was chosen."""
        months = int(str(self.choice.answer() or 0))
        day: date | None = day_after(self.kit.today(), months) if months else None
        self.chosen.emit(day)

    def _span(self, months: int) -> str:
        if months < _YEAR:
            return self.kit.words.text("vault-until-months", months=str(months))
        return self.kit.words.counted("vault-until-years", months // _YEAR)
