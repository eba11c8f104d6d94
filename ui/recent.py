"""The start page with the cases that this computer knows, as its list becomes known."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lgo_desktop.vault.computer import ThisComputer
from ui.jobs import Job
from ui.kit import Kit
from ui.start import StartPage
from ui.window import Window

if TYPE_CHECKING:
    from lgo_desktop.vault.index import Entry


class Recent(QObject):
    """Shows the page at once and fills it once the key store has answered.

    Nothing is asked before `begin`: the first page comes first.
    """

    def __init__(self, kit: Kit, computer: ThisComputer, window: Window) -> None:
        super().__init__(window)
        self._kit, self._computer, self._window = kit, computer, window
        self._begun = False

    def show(self) -> StartPage:
        """A new start page, on the screen."""
        page = StartPage(self._kit)
        page.search_wanted.connect(self._search)
        self._window.show_plain(page)
        self._fill()
        return page

    def begin(self) -> None:
        """Fill the page that is shown, and from now on each as it is shown."""
        self._begun = True
        if isinstance(self._window.plain(), StartPage):
            self._fill()

    def _fill(self) -> None:
        if self._begun:
            self._search("")
            work = partial(_due, self._computer, self._kit.today())
            self._kit.runner.start(work, self._show_due, self._no_list)

    def _search(self, text: str) -> None:
        work = partial(_search, self._computer, text)
        self._kit.runner.start(work, self._show_found, self._no_list)

    def _show_found(self, found: object) -> None:
        page = self._window.plain()
        if isinstance(page, StartPage) and isinstance(found, tuple):
            text, entries = found
            if text == page.search.text():  # more was typed meanwhile: its answer is on its way
                page.show_cases(entries)

    def _show_due(self, found: object) -> None:
        page = self._window.plain()
        if isinstance(page, StartPage) and isinstance(found, tuple):
            page.show_due(found)

    def _no_list(self, _fault: object) -> None:
        """Without a list a case is opened from its file."""


def _search(computer: ThisComputer, text: str, _job: Job) -> tuple[str, tuple[Entry, ...]]:
    return text, computer.recent(text)


def _due(computer: ThisComputer, on: date, _job: Job) -> tuple[Entry, ...]:
    return computer.due(on)
