"""One program at a time, with folders, a key store and a clock of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol, TypeAlias, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lgo_desktop.case.model import Case
from lgo_desktop.vault.computer import ThisComputer
from lgo_desktop.vault.sources import KeyringSource
from lgo_desktop.wording import Wording
from tests.helpers.driver import Driver
from tests.helpers.keystore import MemoryStore
from ui import theme
from ui.app import Program
from ui.collector import Collector
from ui.keeping import Keeping
from ui.placedialog import keep_no_places
from ui.plainpage import PlainPage
from ui.roles import tell_roles
from ui.sheet import style_sheet
from ui.theme import Look

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

NOW = datetime(2026, 11, 24, 14, 2)  # noqa: DTZ001 - a clock on the wall has no zone


def now() -> datetime:
    """The time in every test of the window."""
    return NOW


Maker: TypeAlias = Callable[[], Program]
"""Makes a program that is not shown yet."""


class OpenProgram(Protocol):
    """Opens the window in a look."""

    def __call__(self, look: Look, wording: Wording | None = None) -> Driver:
        """The driver of the window that was opened."""


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application with the program's own fonts and look, and no settings of this person.

    As in the program, only the thread of the window looks through Python's waste.
    """
    collector = Collector()
    keep_no_places()
    tell_roles()
    theme.load_fonts()
    theme.dress(qapp, Look(), style_sheet(Look()))
    yield qapp
    collector.end()


@pytest.fixture
def store() -> MemoryStore:
    """The key store of the test's computer."""
    return MemoryStore()


@pytest.fixture
def keeping(tmp_path: Path, store: MemoryStore) -> Keeping:
    """Where the program keeps what it keeps."""
    folders = tmp_path / "index", tmp_path / "documents"
    for folder in folders:
        folder.mkdir(mode=0o700)
    keys = KeyringSource(partial(_store, store))
    return Keeping(ThisComputer(partial(_folder, folders[0]), keys), partial(_folder, folders[1]))


def _store(store: MemoryStore) -> MemoryStore:
    return store


def _folder(folder: Path) -> Path:
    return folder


@contextmanager
def opening(qtbot: QtBot, dressed: QApplication) -> Iterator[Callable[[Look, Maker], Driver]]:
    """Shows programs in their looks, each at the first page of an empty case, for a `with`.

    Whatever was opened is closed, and gone, after it.
    """
    opened: list[Program] = []

    def open_one(look: Look, make: Maker) -> Driver:
        theme.dress(dressed, look, style_sheet(look))
        program = make()
        opened.append(program)
        if program.preferences.settings.window is None:
            # The screen of the tests is smaller than the usual window.
            program.window.resize(look.px(1104), look.px(760))
        with qtbot.waitActive(program.window, timeout=20_000):
            program.window.show()
            program.window.activateWindow()
        driver = Driver(qtbot, program)
        driver.begin(Case())
        return driver

    yield open_one
    for program in opened:
        program.close()
        program.deleteLater()
    opened.clear()
    # A style sheet reaches every window that there is: those that are closed have to be gone.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.dress(dressed, Look(), style_sheet(Look()))


@pytest.fixture
def open_program(qtbot: QtBot, dressed: QApplication, keeping: Keeping) -> Iterator[OpenProgram]:
    """Opens the window in a given look, and in other words than the English ones if any.

    It stands at the first page of a case that is kept nowhere. What was opened is closed after
    the test.
    """
    with opening(qtbot, dressed) as opened:

        def open_one(look: Look, wording: Wording | None = None) -> Driver:
            return opened(look, partial(Program, look, now, keeping, wording=wording))

        yield open_one


@pytest.fixture
def driver(open_program: OpenProgram) -> Driver:
    """The program in its usual look, at the first page of a case that is kept nowhere."""
    return open_program(Look())


@pytest.fixture
def at_start(open_program: OpenProgram) -> Driver:
    """The program in its usual look, at its start page."""
    driver = open_program(Look())
    driver.program.desk.start()
    return driver


PageT = TypeVar("PageT", bound=PlainPage)


def plain(driver: Driver, kind: type[PageT]) -> PageT:
    """The page outside the case that is shown, which is of this kind."""
    page = driver.window.plain()
    assert isinstance(page, kind), f"{type(page).__name__} is no {kind.__name__}"
    return page


def whole(driver: Driver, kind: type[PageT]) -> PageT:
    """The same, once it shows all that it is going to show."""
    page = plain(driver, kind)
    driver.until(lambda: page.full)
    return page
