"""Promises about what is offered where this computer can, or cannot, keep a key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from lgo_desktop.vault.opening import new_case
from lgo_desktop.vault.sources import NoSource
from tests.helpers.driver import Driver, kent
from tests.helpers.vaults import NOW
from tests.helpers.window import plain
from ui.jobs import Job
from ui.keeping import Keeping
from ui.newpage import NewPage
from ui.start import StartPage
from ui.unlock import UnlockPage

pytestmark = pytest.mark.window


class Heard(QObject):
    """Notes that its job is over: jobs are done one after the other."""

    over = False

    def note(self, _result: object) -> None:
        """Note it."""
        self.over = True


def _nothing(_job: Job) -> None:
    """No work at all."""


def all_done(driver: Driver) -> None:
    """Wait until all that was asked for so far is done."""
    heard = Heard()
    driver.program.runner.start(_nothing, heard.note, heard.note)
    driver.until(lambda: heard.over)


def new_page(driver: Driver) -> NewPage:
    """The page for a new case."""
    plain(driver, StartPage).new.click()
    return plain(driver, NewPage)


def unlock_page(driver: Driver, folder: Path) -> UnlockPage:
    """The page that asks for the words of a case."""
    path = folder / "other.lgocase"
    if not path.exists():
        new_case(path, "correct horse", kent(), NOW, NoSource()).file.close()
    driver.program.desk.open_path(path)
    driver.until(lambda: isinstance(driver.window.plain(), UnlockPage))
    return plain(driver, UnlockPage)


def test_without_a_key_store_nobody_is_told_that_it_opens_by_itself(
    at_start: Driver, keeping: Keeping
) -> None:
    """The words are needed each time: that is said, and nothing is offered that cannot be."""
    keeping.computer.keys = NoSource()
    page = new_page(at_start)
    at_start.until(page.no_store.isVisible)
    assert not page.later.isVisible()
    assert not page.typed.isVisible()


def test_with_a_key_store_both_are_offered(at_start: Driver) -> None:
    """The usual computer: it can open the case by itself, and need not."""
    page = new_page(at_start)
    all_done(at_start)
    assert page.later.isVisible()
    assert page.typed.isVisible()
    assert not page.no_store.isVisible()


def test_what_cannot_be_kept_is_not_offered_where_the_words_are_typed(
    at_start: Driver, keeping: Keeping, tmp_path: Path
) -> None:
    """“Open it without words from now on” stands only where it can be kept."""
    page = unlock_page(at_start, tmp_path)
    all_done(at_start)
    assert page.remember.isVisible()
    keeping.computer.keys = NoSource()
    page.back_wanted.emit()
    at_start.until(lambda: isinstance(at_start.window.plain(), StartPage))
    page = unlock_page(at_start, tmp_path)
    at_start.until(lambda: not page.remember.isVisible())
