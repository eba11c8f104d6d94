"""The menus and their shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.leaving import LEAVE
from ui.start import StartPage
from ui.window import Window
from ui.words import Words

if TYPE_CHECKING:
    from ui.casedesk import CaseDesk
    from ui.desk import Desk
    from ui.house import House
    from ui.keeper import Keeper
    from ui.paperdesk import PaperDesk

_NEW, _OPEN = QKeySequence.StandardKey.New, QKeySequence.StandardKey.Open
_CASE = (
    "vault-menu-papers",
    "vault-menu-undo",
    "vault-menu-redo",
    "",
    "vault-menu-words",
    "vault-menu-hand-over",
    "vault-menu-copy",
    "vault-menu-until",
    "vault-menu-about",
    "",
    "vault-menu-import",
    "vault-menu-export",
    "",
    "vault-menu-erase",
)
_READING = ("vault-menu-hand-over", "vault-menu-copy", "vault-menu-about")
"""What needs a file and does not change it."""

_EXPORT = "vault-menu-export"


class Menus(QObject):
    """The menus of the window. What needs a case can be chosen only while one is shown.

    They stand from the start, before anybody is there who does what they say: `needed` is sent
    where something is chosen by then. Whoever hears it calls `serve`; then it is done.
    """

    needed = Signal()

    def __init__(self, window: Window, words: Words) -> None:
        super().__init__(window)
        self._window, self._words = window, words
        self._keeper: Keeper | None = None
        self._served = False
        bar = window.menuBar()
        self._fill_file(bar.addMenu(words.text("window-menu-file")))
        self.case = bar.addMenu(words.text("vault-menu-case"))
        self._of_case: dict[str, QAction] = {}
        for name in _CASE:
            if name:
                self._of_case[name] = self._add(self.case, name)
            else:
                self.case.addSeparator()
        helping = bar.addMenu(words.text("window-menu-help"))
        # Whoever built the window hears it: it works also where nothing else does.
        self.report = helping.addAction(words.text("window-menu-report"))
        self.about = self._add(helping, "window-menu-about")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.export = self._of_case[_EXPORT]
        self.reading = [self._of_case[name] for name in _READING]
        others = (name for name in self._of_case if name not in {*_READING, _EXPORT})
        self.writing = [self._of_case[name] for name in others]
        window.turned.connect(self._settle)
        self._settle()

    def serve(self, house: House) -> None:
        """From now on this house does what is chosen."""
        self._served, self._keeper = True, house.keeper
        desk, cases = house.desk, house.cases
        for action, slot in self._slots_of_file(desk, cases):
            _give(action, slot, self._early)
        for name, slot in _slots_of_case(cases, house.papers).items():
            _give(self._of_case[name], slot, self._early)
        _give(self.about, desk.about, self._early)
        house.keeper.changed.connect(self._settle)
        self._settle()

    def _early(self) -> None:
        """Something was chosen while nobody was there to do it: it is chosen again."""
        action = self.sender()
        self.needed.emit()
        if self._served and isinstance(action, QAction):
            action.trigger()

    def _fill_file(self, menu: QMenu) -> None:
        self._start = self._add(menu, "vault-menu-start")
        self._new = self._add(menu, "window-new", QKeySequence(_NEW))
        self._open = self._add(menu, "window-open-case", QKeySequence(_OPEN))
        self._example = self._add(menu, "window-open-example")
        menu.addSeparator()
        self.keep = self._add(menu, "vault-menu-keep")
        self.lock = self._add(menu, "vault-menu-lock", "Ctrl+Shift+H")
        self.settings = self._add(menu, "window-settings", "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self._leave = self._add(menu, "window-leave", "Ctrl+Shift+L")
        self._leave.setObjectName(LEAVE)
        self._leave.setText(self._leave.text().replace("&", ""))
        menu.addSeparator()
        self._forget = self._add(menu, "vault-menu-forget")
        menu.addSeparator()
        self._quit = self._add(menu, "window-quit", "Ctrl+Q")
        self._quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _slots_of_file(
        self, desk: Desk, cases: CaseDesk
    ) -> tuple[tuple[QAction, Callable[[], None]], ...]:
        return (
            (self._start, desk.start),
            (self._new, desk.new),
            (self._open, desk.open_case),
            (self._example, desk.open_example),
            (self.keep, desk.keep_case),
            (self.lock, desk.lock),
            (self.settings, desk.settings),
            (self._leave, desk.leave),
            (self._forget, cases.forget),
            (self._quit, desk.stop),
        )

    def _add(self, menu: QMenu, name: str, keys: QKeySequence | str = "") -> QAction:
        action = menu.addAction(self._words.text(name))
        if keys:
            action.setShortcut(keys)
        action.triggered.connect(self._early)
        return action

    def _settle(self) -> None:
        page, keeper = self._window.plain(), self._keeper
        shown = page is None
        held = keeper is not None and keeper.file is not None
        keeping = keeper is not None and keeper.is_keeping
        for action in (self.settings, self.about):
            action.setEnabled(shown or isinstance(page, StartPage))
        self.lock.setEnabled(shown or held)
        self.keep.setEnabled(shown and not keeping)
        self.export.setEnabled(shown)
        for action in self.reading:
            action.setEnabled(shown and held)
        for action in self.writing:
            action.setEnabled(shown and keeping)


def _slots_of_case(desk: CaseDesk, papers: PaperDesk) -> dict[str, Callable[[], None]]:
    return {
        "vault-menu-papers": papers.show,
        "vault-menu-undo": desk.undo,
        "vault-menu-redo": desk.redo,
        "vault-menu-words": desk.change_words,
        "vault-menu-hand-over": desk.hand_over,
        "vault-menu-copy": desk.duplicate,
        "vault-menu-until": desk.choose_until,
        "vault-menu-about": desk.show_done,
        "vault-menu-import": desk.take_in,
        "vault-menu-export": desk.save_plain,
        "vault-menu-erase": desk.erase,
    }


def _give(action: QAction, slot: Callable[[], None], before: Callable[[], None]) -> None:
    action.triggered.disconnect(before)
    action.triggered.connect(slot)
