"""One program at a time, with a drafts folder and a clock of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lgo_desktop.wording import Wording
from tests.helpers.driver import Driver
from ui import theme
from ui.app import Program
from ui.placedialog import keep_no_places
from ui.roles import tell_roles
from ui.sheet import style_sheet
from ui.theme import Look

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

NOW = datetime(2026, 11, 24, 14, 2)  # noqa: DTZ001 - a clock on the wall has no zone


def now() -> datetime:
    """The time in every test of the window."""
    return NOW


class OpenProgram(Protocol):
    """Opens the window in a look."""

    def __call__(self, look: Look, wording: Wording | None = None) -> Driver:
        """The driver of the window that was opened."""


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application with the program's own fonts and look, and no settings of this person."""
    keep_no_places()
    tell_roles()
    theme.load_fonts()
    theme.dress(qapp, Look(), style_sheet(Look()))
    return qapp


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    """A private folder for drafts."""
    folder = tmp_path / "drafts"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def open_program(qtbot: QtBot, dressed: QApplication, drafts: Path) -> Iterator[OpenProgram]:
    """Opens the window in a given look, and in other words than the English ones if any.

    Whatever was opened is closed after the test.
    """
    opened: list[Program] = []

    def open_one(look: Look, wording: Wording | None = None) -> Driver:
        theme.dress(dressed, look, style_sheet(look))
        program = Program(look, now, lambda: drafts, wording=wording)
        opened.append(program)
        with qtbot.waitActive(program.window, timeout=20_000):
            program.window.show()
            program.window.activateWindow()
        return Driver(qtbot, program)

    yield open_one
    for program in opened:
        program.close()
        program.deleteLater()
    opened.clear()
    # A style sheet reaches every window that there is: those that are closed have to be gone.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.dress(dressed, Look(), style_sheet(Look()))


@pytest.fixture
def driver(open_program: OpenProgram) -> Driver:
    """The program in its usual look, at its first page."""
    return open_program(Look())
