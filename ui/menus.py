"""The menus and their shortcuts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.casedesk import CaseDesk
from ui.desk import Desk
from ui.keeper import Keeper
from ui.paperdesk import PaperDesk
from ui.start import StartPage
from ui.window import Window
from ui.words import Words

_NEW, _OPEN = QKeySequence.StandardKey.New, QKeySequence.StandardKey.Open


class Menus(QObject):
    """The menus of the window. What needs a case can be chosen only while one is shown."""

    def __init__(
        self, window: Window, keeper: Keeper, desks: tuple[Desk, CaseDesk, PaperDesk], words: Words
    ) -> None:
        super().__init__(window)
        desk, case_desk, paper_desk = desks
        self._window, self._keeper = window, keeper
        bar = window.menuBar()
        file = bar.addMenu(words.text("window-menu-file"))
        _add(file, words.text("vault-menu-start"), desk.start)
        _add(file, words.text("window-new"), desk.new, QKeySequence(_NEW))
        _add(file, words.text("window-open-case"), desk.open_case, QKeySequence(_OPEN))
        _add(file, words.text("window-open-example"), desk.open_example)
        file.addSeparator()
        self.keep = _add(file, words.text("vault-menu-keep"), desk.keep_case)
        self.lock = _add(file, words.text("vault-menu-lock"), desk.lock, "Ctrl+Shift+H")
        self.settings = _add(file, words.text("window-settings"), desk.settings, "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        leave = words.text("window-leave").replace("&", "")
        _add(file, leave, desk.leave, "Ctrl+Shift+L")
        file.addSeparator()
        _add(file, words.text("vault-menu-forget"), case_desk.forget)
        file.addSeparator()
        quit_ = _add(file, words.text("window-quit"), desk.stop, "Ctrl+Q")
        quit_.setMenuRole(QAction.MenuRole.QuitRole)
        self.case = bar.addMenu(words.text("vault-menu-case"))
        self._fill_case(case_desk, paper_desk, words)
        self._help(bar.addMenu(words.text("window-menu-help")), desk, words)
        for signal in (window.turned, keeper.changed):
            signal.connect(self._settle)
        self._settle()

    def _fill_case(self, desk: CaseDesk, papers: PaperDesk, words: Words) -> None:
        self.writing: list[QAction] = []  # what changes the file
        self.reading: list[QAction] = []  # what only needs one
        for name, slot, kept in (
            ("vault-menu-papers", papers.show, self.writing),
            ("vault-menu-undo", desk.undo, self.writing),
            ("vault-menu-redo", desk.redo, self.writing),
            ("", None, None),
            ("vault-menu-words", desk.change_words, self.writing),
            ("vault-menu-hand-over", desk.hand_over, self.reading),
            ("vault-menu-copy", desk.duplicate, self.reading),
            ("vault-menu-until", desk.choose_until, self.writing),
            ("vault-menu-about", desk.show_done, self.reading),
            ("", None, None),
            ("vault-menu-import", desk.take_in, self.writing),
        ):
            if slot is None or kept is None:
                self.case.addSeparator()
            else:
                kept.append(_add(self.case, words.text(name), slot))
        self.export = _add(self.case, words.text("vault-menu-export"), desk.save_plain)
        self.case.addSeparator()
        self.writing.append(_add(self.case, words.text("vault-menu-erase"), desk.erase))

    def _help(self, menu: QMenu, desk: Desk, words: Words) -> None:
        self.about = _add(menu, words.text("window-menu-about"), desk.about)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _settle(self) -> None:
        page = self._window.plain()
        shown = page is None
        for action in (self.settings, self.about):
            action.setEnabled(shown or isinstance(page, StartPage))
        self.lock.setEnabled(shown or self._keeper.file is not None)
        self.keep.setEnabled(shown and not self._keeper.is_keeping)
        self.export.setEnabled(shown)
        for action in self.reading:
            action.setEnabled(shown and self._keeper.file is not None)
        for action in self.writing:
            action.setEnabled(shown and self._keeper.is_keeping)


def _add(
    menu: QMenu, text: str, slot: Callable[[], None], keys: QKeySequence | str = ""
) -> QAction:
    action = menu.addAction(text)
    if keys:
        action.setShortcut(keys)
    action.triggered.connect(slot)
    return action
