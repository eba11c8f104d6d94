"""Bad files and bad disks, met through the window: nothing is lost, and one sentence says it."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.vault import cipher
from lgo_desktop.vault.keys import Key, derive, new_salt
from lgo_desktop.vault.opening import open_case
from lgo_desktop.vault.sources import PassphraseSource
from lgo_desktop.vault.store import CaseFile
from tests.helpers.driver import Driver, kent, lay_out
from tests.helpers.small_disk import small_disk
from tests.helpers.vaults import names, retold
from tests.helpers.window import NOW, plain, whole
from ui.buttons import LinkButton
from ui.dialogs import Question
from ui.keeping import Keeping
from ui.newpage import NewPage
from ui.start import StartPage
from ui.unlock import UnlockPage

pytestmark = pytest.mark.window

WORDS = "wharf lemon quilt sandal violin pepper"
LONG = "It rained that day, and nobody came. " * 3000
SAVED_AT = NOW.astimezone()


def make_case(path: Path, keeping: Keeping, now: datetime = SAVED_AT) -> Key:
    """The example in a locked file that this computer opens without its words."""
    key = derive(WORDS, new_salt())
    CaseFile.create(path, key, kent(), now).close()
    keeping.computer.keys.keep(key)
    return key


def read(path: Path) -> Case:
    """What stands in a locked file, for whoever knows its words."""
    with open_case(path, (PassphraseSource(lambda: WORDS),), read_only=True).file as file:
        file.check()
        return file.case()


def open_and_wait(driver: Driver, path: Path) -> None:
    """Open a case that opens, and wait until it is on the screen."""
    driver.program.desk.open_path(path)
    driver.until(lambda: driver.program.keeper.file is not None)
    driver.until(lambda: driver.window.plain() is None)
    lay_out()


def told(driver: Driver) -> str:
    """The one notice that is open, which is closed again."""
    asked = driver.question()
    assert len(driver.open_questions()) == 1
    said = f"{asked.text()} {asked.more()}"
    assert "Traceback" not in said
    driver.answer("close")
    assert driver.open_questions() == []
    return said


def change(driver: Driver, note: str) -> Case:
    """Somebody answers a question."""
    case = retold(driver.case(), note)
    driver.program.session.go_on_with(case)
    driver.window.keep_answers()
    return case


def not_saved(driver: Driver) -> str:
    """What the window says about answers that could not be saved, once it does."""
    driver.until(lambda: "could not be saved" in driver.window.rail.saved.text())
    return driver.window.rail.saved.text()


# -- what is no case ---------------------------------------------------------------------------
def _database(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE places (url TEXT)")
    connection.close()


def _nothing(path: Path) -> None:
    path.touch()


def _pdf(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 64)


def _text(path: Path) -> None:
    path.write_text("Dear Sir or Madam, this is about my daughter. " * 200, encoding="utf-8")


def _short(path: Path) -> None:
    path.write_bytes(b"x")


def _folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (_database, "database of another program"),
        (_nothing, "is empty"),
        (_pdf, "is a PDF"),
        (_text, "not a Right Door case"),
        (_short, "not a Right Door case"),
        (_folder, "is a folder"),
    ],
)
def test_what_is_no_case_is_told_for_what_it_is(
    at_start: Driver, tmp_path: Path, make: Callable[[Path], None], says: str
) -> None:
    """One notice, the file as it was, nothing beside it, and the start page to go on from."""
    path = tmp_path / "documents" / "case.lgocase"
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    at_start.program.desk.open_path(path)
    said = told(at_start)
    assert says in said
    assert "choose a" in said
    plain(at_start, StartPage)
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert names(path.parent) == ["case.lgocase"]


def test_the_open_case_stays_when_another_file_is_none(driver: Driver, keeping: Keeping) -> None:
    """Whoever tries a bad file while a case is open has lost nothing of that case."""
    path = keeping.documents() / "case.lgocase"
    make_case(path, keeping)
    open_and_wait(driver, path)
    changed = change(driver, "told just before")
    _pdf(path.with_name("other.lgocase"))
    driver.program.desk.open_path(path.with_name("other.lgocase"))
    assert "is a PDF" in told(driver)
    assert read(path) == changed


def test_a_case_of_a_newer_program_is_left_alone(at_start: Driver, keeping: Keeping) -> None:
    """It is not guessed at: the notice names the newer version and the way on."""
    path = keeping.documents() / "case.lgocase"
    key = make_case(path, keeping)
    connection = cipher.connect(path, key)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    at_start.program.desk.open_path(path)
    said = told(at_start)
    assert "newer version of this program" in said
    assert "install the newest version" in said
    plain(at_start, StartPage)
    assert path.read_bytes() == before
    assert names(path.parent) == ["case.lgocase"]


def test_an_encrypted_database_of_another_program_is_told(at_start: Driver, tmp_path: Path) -> None:
    """It asks for words, as any locked file; wrong ones and right ones are both answered."""
    path, key = tmp_path / "documents" / "case.lgocase", derive(WORDS, new_salt())
    connection = cipher.make(path, key)
    connection.execute("CREATE TABLE answers (json)")
    connection.close()
    before = path.read_bytes()
    at_start.program.desk.open_path(path)
    at_start.until(lambda: isinstance(at_start.window.plain(), UnlockPage))
    page = plain(at_start, UnlockPage)
    for typed, says in (("no such words", "do not open"), (WORDS, "another program")):
        page.field.setText(typed)
        page.act()
        at_start.until(lambda says=says: says in page.told())  # type: ignore[misc]
    page.back_wanted.emit()
    plain(at_start, StartPage)
    assert path.read_bytes() == before


# -- where it lies -----------------------------------------------------------------------------
def test_a_folder_that_can_only_be_read(driver: Driver, keeping: Keeping, tmp_path: Path) -> None:
    """The case opens to be read, says so, and what is typed all the same is asked about."""
    with small_disk(tmp_path / "stick", 4000) as disk:
        path = disk.place / "case.lgocase"
        make_case(path, keeping)
        disk.keep_as_it_is()
        open_and_wait(driver, path)
        assert driver.window.rail.safety.text() == driver.words.text("vault-read-only")
        changed = change(driver, "typed all the same")
        driver.program.desk.stop()
        asked = driver.question()
        assert asked.default() is asked.button_of("keep")
        driver.answer("stay")
        assert driver.case() == changed
        assert read(path) == kent()
        driver.program.keeper.finish()


def test_a_disk_that_is_full(driver: Driver, keeping: Keeping, tmp_path: Path) -> None:
    """The window says so, keeps the answers, and saves them once there is room."""
    with small_disk(tmp_path / "stick", 4000) as disk:
        path = disk.place / "case.lgocase"
        make_case(path, keeping)
        open_and_wait(driver, path)
        disk.fill()
        changed = change(driver, LONG)
        assert "The disk is full" in not_saved(driver)
        assert driver.case() == changed
        assert read(path) == kent()
        driver.program.desk.stop()
        assert "The disk is full" in driver.question().more()
        disk.make_room()
        driver.answer("again")
        driver.until(lambda: not driver.window.isVisible())
        assert read(path) == changed


def test_a_case_that_no_longer_fits_on_the_disk(driver: Driver, keeping: Keeping) -> None:
    """The same, where nobody may put a disk in: the file may grow no more."""
    path = keeping.documents() / "case.lgocase"
    make_case(path, keeping)
    open_and_wait(driver, path)
    file = driver.program.keeper.file
    assert file is not None
    file._connection.execute("PRAGMA max_page_count = 1")  # SQLite takes it for what is in use
    changed = change(driver, LONG)
    assert "The disk is full" in not_saved(driver)
    file._connection.execute("PRAGMA max_page_count = 1000000")
    assert driver.case() == changed
    driver.program.desk.stop()
    driver.until(lambda: not driver.window.isVisible())
    assert read(path) == changed


def test_a_disk_that_is_pulled_out(driver: Driver, keeping: Keeping, tmp_path: Path) -> None:
    """The folder is gone: it is said, the answers stay, and are saved when it is back."""
    path, away = keeping.documents() / "case.lgocase", tmp_path / "pulled out"
    make_case(path, keeping)
    open_and_wait(driver, path)
    path.parent.rename(away)
    changed = change(driver, "told while it was gone")
    assert "stick is still there" in not_saved(driver)
    assert driver.case() == changed
    driver.program.desk.stop()
    assert driver.question().button_of("stay").isVisible()
    driver.answer("stay")
    assert driver.window.isVisible()
    away.rename(path.parent)
    driver.program.desk.stop()
    driver.until(lambda: not driver.window.isVisible())
    assert read(path) == changed


def test_a_folder_that_a_cloud_service_copies(driver: Driver, tmp_path: Path) -> None:
    """Whoever chooses it for a new case is told; another folder takes the warning back."""
    (cloud := tmp_path / "Dropbox" / "mine").mkdir(parents=True)
    driver.begin(kent())
    driver.program.desk.keep_case()
    page = whole(driver, NewPage)
    driver.until(lambda: not page.cloud.isVisible())
    page._chosen(str(cloud / "case.lgocase"))
    driver.until(page.cloud.isVisible)
    assert "Dropbox" in page.cloud.text()
    page._chosen(str(tmp_path / "case.lgocase"))
    driver.until(lambda: not page.cloud.isVisible())


def test_a_case_whose_stick_is_not_in(at_start: Driver, keeping: Keeping) -> None:
    """A case of the list that is not there any more can be looked for, or taken off the list."""
    path = keeping.documents() / "gone" / "case.lgocase"
    at_start.program.desk.open_path(path)
    assert at_start.question().text() == at_start.words.text("vault-gone")
    at_start.answer("cancel")
    plain(at_start, StartPage)


# -- the clock ---------------------------------------------------------------------------------
def test_a_clock_that_was_set_back(driver: Driver, keeping: Keeping) -> None:
    """What was saved “tomorrow” opens, is not called older, and what is told now is newer."""
    path = keeping.documents() / "case.lgocase"
    make_case(path, keeping, SAVED_AT + timedelta(days=400))
    open_and_wait(driver, path)
    assert driver.open_questions() == []
    changed = change(driver, "told on an earlier day")
    driver.program.desk.stop()
    driver.until(lambda: not driver.window.isVisible())
    assert read(path) == changed
    with CaseFile.open(path, derive(WORDS, path.read_bytes()[:16])) as file:
        first, second = file.history()
        assert (first.step, second.step) == (0, 1)
        assert second.at < first.at
        assert file.undo(NOW)
        assert file.case() == kent()


# -- its name ----------------------------------------------------------------------------------
NAMES = [
    'it\'s "quoted" “so”',
    "two\nlines\tand a tab",
    "-rf --help",
    "😀 👩‍👧 مرحبا \u202egnp.exe",
    "<b>&amp; &Menu %s {name} { $name }",
    " blanks ",
    "ä" * 118,
    "#?%2e%2e;file:&c",
]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows allows no such names")
@pytest.mark.parametrize("name", NAMES)
def test_a_name_with_any_character(driver: Driver, keeping: Keeping, name: str) -> None:
    """It is opened, saved, listed and opened again from the list; the title never shows it."""
    path = keeping.documents() / f"{name}.lgocase"
    make_case(path, keeping)
    open_and_wait(driver, path)
    changed = change(driver, "told")
    assert name not in driver.window.windowTitle()
    driver.program.desk.start()
    driver.until(lambda: isinstance(driver.window.plain(), StartPage))
    page = plain(driver, StartPage)
    driver.until(lambda: any(Path(link.path) == path for link in page.findChildren(LinkButton)))
    assert read(path) == changed
    (link,) = (one for one in page.findChildren(LinkButton) if Path(one.path) == path)
    link.click()
    driver.until(lambda: driver.case() == changed)
    driver.program.cases.duplicate()
    driver.answer("close")
    driver.program.keeper.finish()
    assert len(names(path.parent)) == 2
    assert read(path.with_name(f"{name} 2.lgocase")) == changed


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes names that are no text")
def test_a_name_that_is_no_text(driver: Driver, keeping: Keeping) -> None:
    """A name of bytes that are no UTF-8, from an old disk, is as good as any other."""
    path = keeping.documents() / "caf\udce9.lgocase"
    make_case(path, keeping)
    open_and_wait(driver, path)
    changed = change(driver, "told")
    driver.program.desk.stop()
    driver.until(lambda: not driver.window.isVisible())
    assert read(path) == changed


@pytest.mark.parametrize("length", [240, 245, 300])
def test_a_name_that_is_too_long(driver: Driver, keeping: Keeping, length: int) -> None:
    """No file is made, and the sentence asks for a shorter one."""
    path = keeping.documents() / f"{'n' * length}.lgocase"
    driver.begin(kent())
    driver.program.desk.keep_case()
    page = whole(driver, NewPage)
    page.place = path
    page.act()
    driver.until(lambda: bool(page.told()))
    assert "too long" in page.told()
    assert "shorter" in page.told()
    page.back_wanted.emit()
    assert driver.case() == kent()
    assert names(path.parent) == []
    assert not any(isinstance(one, Question) for one in driver.open_questions())
