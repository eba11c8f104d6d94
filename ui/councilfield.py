"""Which council is it? A line that offers names while one types, and takes any other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from ui.announce import announce
from ui.controls import LineControl
from ui.theme import Look
from ui.words import Words

_OFFERED = 8


class CouncilControl(LineControl):
    """One line of text; names that fit what is typed are offered under it.

    `find` gives the names that fit a text, best first. Nothing forces one of them.
    """

    def __init__(self, look: Look, words: Words, find: Callable[[str], Sequence[str]]) -> None:
        super().__init__(look)
        self._words, self._find = words, find
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setMaxVisibleItems(_OFFERED)
        popup = self._completer.popup()
        popup.setAccessibleName(words.text("window-council-list"))
        popup.setFont(look.font())
        self.edit.setCompleter(self._completer)
        self.edit.textEdited.connect(self._offer)

    def offered(self) -> list[str]:
        """The names that are offered now."""
        return self._names.stringList()

    def _offer(self, typed: str) -> None:
        names = [*self._find(typed)][:_OFFERED] if len(typed.strip()) > 1 else []
        self._names.setStringList(names)
        if not names:
            self._completer.popup().hide()
            return
        announce(self.edit, self._words.counted("window-council-found", len(names)))
