"""Promises of a window that nobody has touched for a while: what it shows, and what opens it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from lgo_desktop.case.model import Case
from lgo_desktop.interview.walk import Step
from lgo_desktop.vault.opening import open_case
from tests.helpers.driver import Driver, kent, lay_out
from tests.helpers.keystore import MemoryStore
from tests.helpers.window import plain
from tests.ui.test_start import WORDS, begin_new, other_case, saved
from ui.datefields import DateControl
from ui.keeping import Keeping
from ui.newpage import NewPage
from ui.start import StartPage
from ui.unlock import HiddenPage, UnlockPage

pytestmark = pytest.mark.window


def type_words(driver: Driver, words: str) -> None:
    """Type the words of a case where they are asked for."""
    driver.until(lambda: isinstance(driver.window.plain(), UnlockPage))
    page = plain(driver, UnlockPage)
    page.field.setText(words)
    page.act()


def test_an_idle_window_hides_the_case_and_closes_its_file(at_start: Driver) -> None:
    """After its time nothing of the case shows, and its words bring it back."""
    path, words = begin_new(at_start)
    at_start.go_to("name")
    at_start.write("complainant.person.name", "Ann")
    at_start.program.idle.timer.timeout.emit()
    assert isinstance(at_start.window.plain(), HiddenPage)
    at_start.until(lambda: at_start.program.keeper.file is None)
    assert at_start.case() == Case()
    assert at_start.window.windowTitle() == at_start.words.text("title")
    plain(at_start, HiddenPage).act()
    type_words(at_start, words)
    at_start.until(lambda: at_start.window.plain() is None)
    assert at_start.case().complainant.person.name == "Ann"
    at_start.program.desk.start()
    at_start.until(lambda: at_start.program.keeper.file is None)
    at_start.program.desk.open_path(path)
    at_start.until(lambda: at_start.window.plain() is None)


def test_what_was_half_typed_is_there_once_the_case_is_open_again(at_start: Driver) -> None:
    """Nobody loses half a date, or their place, because the window locked while they were away."""
    _, words = begin_new(at_start)
    at_start.go_to("story")
    control = at_start.form().rows["first_knew"].control
    assert isinstance(control, DateControl)
    at_start.tab_to(control.day)
    at_start.type("31")
    at_start.program.idle.timer.timeout.emit()
    at_start.until(lambda: at_start.program.keeper.file is None)
    assert at_start.case() == Case()
    plain(at_start, HiddenPage).act()
    type_words(at_start, words)
    at_start.until(lambda: at_start.window.plain() is None)
    at_start.until(lambda: at_start.step() == Step("story"))
    control = at_start.form().rows["first_knew"].control
    assert isinstance(control, DateControl)
    assert control.day.text() == "31"
    assert at_start.form().rows["first_knew"].fault()


def test_a_locked_case_opens_by_no_other_way_without_its_words(
    at_start: Driver, keeping: Keeping, store: MemoryStore, tmp_path: Path
) -> None:
    """Not from the list, nor under another name, nor after another case; its key is kept."""
    path, _ = begin_new(at_start)
    saved(at_start)
    at_start.program.idle.timer.timeout.emit()
    at_start.until(lambda: at_start.program.keeper.file is None)
    kept = dict(store.kept)
    other, again = tmp_path / "other.lgocase", tmp_path / "again.lgocase"
    other_case(other)
    again.write_bytes(path.read_bytes())
    at_start.program.desk.open_path(other)
    type_words(at_start, WORDS)
    at_start.until(lambda: at_start.window.plain() is None)
    for way in (path, again):
        at_start.program.desk.start()
        at_start.until(lambda: at_start.program.keeper.file is None)
        at_start.program.desk.open_path(way)
        at_start.until(lambda: isinstance(at_start.window.plain(), UnlockPage))
        type_words(at_start, "not the words of it at all")
        at_start.until(lambda: bool(plain(at_start, UnlockPage).told()))
        plain(at_start, UnlockPage).back_wanted.emit()
        plain(at_start, StartPage)
    assert store.kept == kept
    with open_case(path, (keeping.computer.keys,), read_only=True).file as file:
        assert file.case() == Case()


def test_a_case_of_which_the_file_is_being_chosen_is_hidden(driver: Driver) -> None:
    """From the page for a new file, Back would show all of it."""
    driver.begin(kent())
    driver.program.desk.keep_case()
    plain(driver, NewPage)
    driver.program.idle.timer.timeout.emit()
    page = plain(driver, HiddenPage)
    said = page.heading.text(), driver.words.text("vault-hidden-nowhere")
    assert said[0] == said[1]
    page.act()
    assert driver.case() == kent()


def test_what_is_kept_nowhere_is_hidden_and_not_lost(driver: Driver) -> None:
    """An idle window without a file hides the answers, and has them still."""
    driver.begin(kent())
    driver.program.idle.timer.timeout.emit()
    plain(driver, HiddenPage).act()
    assert driver.window.plain() is None
    assert driver.case() == kent()


def _copying(driver: Driver) -> None:
    driver.program.cases.duplicate()


def _stepping_back(driver: Driver) -> None:
    driver.program.cases.undo()


def _listing(driver: Driver) -> None:
    driver.program.cases.show_done()


@pytest.mark.parametrize("begin", [_copying, _stepping_back, _listing])
def test_what_ends_once_the_case_is_hidden_does_not_show_it(
    at_start: Driver, begin: Callable[[Driver], None]
) -> None:
    """Its end names the case, or shows its page: nobody is there who may see that."""
    path, _ = begin_new(at_start)
    at_start.go_to("name")
    at_start.write("complainant.person.name", "Ann")
    begin(at_start)
    at_start.program.idle.timer.timeout.emit()
    at_start.until(lambda: at_start.program.keeper.file is None)
    lay_out()
    plain(at_start, HiddenPage)
    assert at_start.open_questions() == []
    assert at_start.case() == Case()
    copies = 2 if begin is _copying else 1
    assert len(list(path.parent.glob("*.lgocase"))) == copies, "what was begun is done"


def test_the_minutes_of_the_settings_count(at_start: Driver) -> None:
    """Another choice counts at once; “never” means never."""
    timer, preferences = at_start.program.idle.timer, at_start.program.preferences
    at_start.key(Qt.Key.Key_Shift)
    assert timer.interval() == preferences.settings.lock_minutes * 60_000
    preferences.choose(lock_minutes=1)
    at_start.key(Qt.Key.Key_Shift)
    assert timer.interval() == 60_000
    preferences.choose(lock_minutes=0)
    at_start.key(Qt.Key.Key_Shift)
    assert not timer.isActive()
