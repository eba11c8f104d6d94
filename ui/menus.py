"""The menus and their shortcuts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.desk import Desk
from ui.window import Window
from ui.words import Words

_NEW, _OPEN = QKeySequence.StandardKey.New, QKeySequence.StandardKey.Open


def build_menus(window: Window, desk: Desk, words: Words) -> None:
    """Give the window its menus."""
    bar = window.menuBar()
    file = bar.addMenu(words.text("window-menu-file"))
    _add(file, words.text("window-new"), desk.new, QKeySequence(_NEW))
    _add(file, words.text("window-open-example"), desk.open_example)
    _add(file, words.text("window-open-case"), desk.open_case, QKeySequence(_OPEN))
    _add(file, words.text("window-save-case-as"), desk.save_as, QKeySequence("Ctrl+Shift+S"))
    file.addSeparator()
    settings = _add(file, words.text("window-settings"), desk.settings, QKeySequence("Ctrl+,"))
    settings.setMenuRole(QAction.MenuRole.PreferencesRole)
    leave = words.text("window-leave").replace("&", "")
    _add(file, leave, desk.leave, QKeySequence("Ctrl+Shift+L"))
    quit_ = _add(file, words.text("window-quit"), desk.stop, QKeySequence("Ctrl+Q"))
    quit_.setMenuRole(QAction.MenuRole.QuitRole)
    help_ = bar.addMenu(words.text("window-menu-help"))
    about = _add(help_, words.text("window-menu-about"), desk.about)
    about.setMenuRole(QAction.MenuRole.AboutRole)


def _add(
    menu: QMenu, text: str, slot: Callable[[], None], keys: QKeySequence | None = None
) -> QAction:
    action = menu.addAction(text)
    if keys is not None:
        action.setShortcut(keys)
    action.triggered.connect(slot)
    return action
