"""Promises of the start page, of a new case in its locked file, and of opening it again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lgo_desktop.case.model import Case
from lgo_desktop.interview.walk import Step
from lgo_desktop.vault import pages
from lgo_desktop.vault.faults import DamagedCase
from lgo_desktop.vault.keys import derive
from lgo_desktop.vault.opening import new_case, open_case
from lgo_desktop.vault.passphrases import draw
from lgo_desktop.vault.sources import NoSource, PassphraseSource
from lgo_desktop.vault.store import CaseFile
from tests.helpers.driver import Driver, description_of, kent, lay_out
from tests.helpers.keystore import MemoryStore
from tests.helpers.vaults import NOW, full
from tests.helpers.window import plain, whole
from ui.keeping import Keeping
from ui.newpage import NewPage
from ui.start import StartPage
from ui.unlock import UnlockPage

pytestmark = pytest.mark.window

WORDS = "wharf lemon quilt sandal violin pepper"


def begin_new(driver: Driver) -> tuple[Path, str]:
    """Start a new case with two presses; gives its file and its words."""
    plain(driver, StartPage).new.click()
    page = whole(driver, NewPage)
    place, words = page.place, page.words.passphrase()
    assert page.main is not None
    assert place is not None
    page.main.click()
    driver.until(lambda: driver.window.plain() is None)
    return place, words


def saved(driver: Driver) -> None:
    """Wait until everything that was answered stands in the file."""
    driver.until(lambda: driver.program.keeper.is_kept(driver.case()))


def read(path: Path, words: str) -> Case:
    """What stands in a locked file."""
    with open_case(path, (PassphraseSource(lambda: words),), read_only=True).file as file:
        return file.case()


def other_case(path: Path, case: Case | None = None) -> None:
    """A locked file of which this computer has no key."""
    new_case(path, WORDS, case or kent(), NOW, NoSource()).file.close()


def damaged_case(path: Path) -> bytes:
    """A locked file with one bit changed in what its answers need; gives its bytes."""
    other_case(path)
    key, whole = derive(WORDS, pages.read_salt(path)), path.read_bytes()
    for place in range(pages.PAGE + 100, len(whole), pages.PAGE):
        hurt = bytearray(whole)
        hurt[place] ^= 1
        path.write_bytes(hurt)
        try:
            with CaseFile.open(path, key) as file:
                file.case()
        except DamagedCase:
            return bytes(hurt)
    raise AssertionError("no page of the file is needed")


def test_a_new_case_takes_two_presses(at_start: Driver, keeping: Keeping) -> None:
    """Start, Continue: the first question is there, and the file lies among the documents."""
    path, words = begin_new(at_start)
    assert path == keeping.documents() / "My case.lgocase"
    assert len(words.split()) == 6
    assert at_start.step() == Step("before")
    assert read(path, words) == Case()


def test_a_second_case_takes_another_name(at_start: Driver, keeping: Keeping) -> None:
    """No file is ever written over."""
    (keeping.documents() / "My case.lgocase").write_text("mine", encoding="utf-8")
    path, _ = begin_new(at_start)
    assert path.name == "My case 2026-11-24.lgocase"
    assert (keeping.documents() / "My case.lgocase").read_text("utf-8") == "mine"


def test_every_answer_is_saved_and_the_time_is_told(at_start: Driver) -> None:
    """What was typed stands in the file while the window is open, and the window says when."""
    path, words = begin_new(at_start)
    at_start.go_to("name")
    at_start.write("complainant.person.name", "Ann")
    at_start.go_on()
    saved(at_start)
    assert read(path, words).complainant.person.name == "Ann"
    at_start.until(lambda: "14:02" in at_start.window.rail.saved.text())
    assert "without words" in at_start.window.rail.saved.text()


def test_the_case_is_on_the_list_and_opens_with_one_press(at_start: Driver) -> None:
    """After “Start page” the case stands there by its name, and is opened without words."""
    begin_new(at_start)
    at_start.go_to("name")
    at_start.write("complainant.person.name", "Ann Marsh")
    at_start.program.desk.start()
    at_start.until(lambda: bool(plain(at_start, StartPage).links))
    (link,) = plain(at_start, StartPage).links
    assert link.accessibleName() == "Ann Marsh"
    link.click()
    at_start.until(lambda: at_start.window.plain() is None)
    assert at_start.case().complainant.person.name == "Ann Marsh"


def test_looking_around_writes_nothing(at_start: Driver, tmp_path: Path) -> None:
    """Not one file comes to be, whatever is typed; the window says so."""
    before = sorted(tmp_path.rglob("*"))
    assert isinstance(at_start.window.plain(), StartPage)
    plain(at_start, StartPage).look_around.click()
    at_start.begin(kent())
    at_start.go_to("name")
    at_start.write("complainant.person.name", "x")
    at_start.go_on()
    assert "Kept nowhere" in at_start.window.rail.safety.text()
    assert sorted(tmp_path.rglob("*")) == before


def test_what_was_looked_at_can_be_kept_after_all(driver: Driver, keeping: Keeping) -> None:
    """“Keep these answers” puts them into a locked file and goes on at the same question."""
    driver.go_to("name")
    driver.write("complainant.person.name", "Ann")
    driver.program.desk.keep_case()
    page = whole(driver, NewPage)
    words = page.words.passphrase()
    assert page.main is not None
    page.main.click()
    driver.until(lambda: driver.window.plain() is None)
    assert driver.step() == Step("name")
    path = keeping.documents() / "My case.lgocase"
    assert read(path, words).complainant.person.name == "Ann"
    driver.until(lambda: driver.program.keeper.is_keeping)


def test_own_words_show_their_strength_and_weak_ones_are_told_once(at_start: Driver) -> None:
    """Weak words are not forbidden, but nobody takes them without having been told."""
    plain(at_start, StartPage).new.click()
    page = whole(at_start, NewPage)
    page.words.turn.click()
    at_start.tab_to(page.words.field)
    at_start.type("password")
    at_start.until(lambda: "Weak" in page.words.told.text())
    assert page.main is not None
    page.main.click()
    assert "Weak" in page.told()
    assert at_start.window.plain() is page
    page.main.click()
    at_start.until(lambda: at_start.window.plain() is None)


def test_without_a_key_store_the_person_is_asked_for_the_words(
    at_start: Driver, keeping: Keeping
) -> None:
    """“Other people use this computer”: no key and no list stay, and the words are shown again."""
    plain(at_start, StartPage).new.click()
    page = whole(at_start, NewPage)
    page.typed.setChecked(True)
    page_place = page.place
    assert page_place is not None
    words = page.words.passphrase()
    assert page.main is not None
    page.main.click()
    assert words in at_start.question().more()
    at_start.answer("have")
    at_start.until(lambda: at_start.program.keeper.is_keeping)
    at_start.program.desk.start()
    at_start.until(lambda: isinstance(at_start.window.plain(), StartPage))
    assert keeping.computer.recent() == ()
    salt = pages.read_salt(page_place)
    assert keeping.computer.keys.find(salt) is None


def test_the_words_open_a_case_and_wrong_ones_are_told(at_start: Driver, tmp_path: Path) -> None:
    """Wrong words leave the page as it is, with a sentence; the right ones open the case."""
    path = tmp_path / "other.lgocase"
    other_case(path)
    at_start.program.desk.open_path(path)
    at_start.until(lambda: isinstance(at_start.window.plain(), UnlockPage))
    page = plain(at_start, UnlockPage)
    at_start.tab_to(page.field)
    at_start.type("not these words")
    at_start.key(Qt.Key.Key_Return)
    at_start.until(lambda: "do not open the case" in page.told())
    at_start.until(lambda: QApplication.focusWidget() is not page.field)
    page.field.clear()
    page.field.setFocus()
    at_start.type(WORDS)
    at_start.key(Qt.Key.Key_Return)
    at_start.until(lambda: at_start.window.plain() is None)
    assert at_start.case() == kent()


def test_a_misspelt_word_is_told_by_its_place(at_start: Driver, tmp_path: Path) -> None:
    """Of words that we drew, one that we never draw is named by its place, and nothing scares."""
    drawn = draw().split()
    path = tmp_path / "other.lgocase"
    new_case(path, " ".join(drawn), kent(), NOW, NoSource()).file.close()
    at_start.program.desk.open_path(path)
    at_start.until(lambda: isinstance(at_start.window.plain(), UnlockPage))
    page = plain(at_start, UnlockPage)
    at_start.tab_to(page.field)
    at_start.type(" ".join((*drawn[:2], "xqz", *drawn[3:])))
    at_start.key(Qt.Key.Key_Return)
    at_start.until(lambda: "Word 3 is not one of the words that we draw" in page.told())
    assert "damaged" not in page.told()
    page.field.clear()
    page.field.setFocus()
    at_start.type(" ".join(drawn).title())
    at_start.key(Qt.Key.Key_Return)
    at_start.until(lambda: at_start.window.plain() is None)
    assert at_start.case() == kent()


def test_a_damaged_case_is_told_from_wrong_words_and_rescued(
    at_start: Driver, tmp_path: Path
) -> None:
    """What can be read goes to a new file beside it; the damaged one keeps every byte."""
    path = tmp_path / "other.lgocase"
    hurt = damaged_case(path)
    at_start.program.desk.open_path(path)
    at_start.until(lambda: isinstance(at_start.window.plain(), UnlockPage))
    page = plain(at_start, UnlockPage)
    page.field.setText(WORDS)
    page.act()
    assert "damaged" in at_start.question().text()
    at_start.answer("rescue")
    at_start.until(lambda: at_start.window.plain() is None)
    at_start.answer("close")
    assert at_start.case() == kent()
    assert path.read_bytes() == hurt
    assert (tmp_path / "other (rescued).lgocase").is_file()


def test_a_damaged_case_can_be_looked_at(at_start: Driver, tmp_path: Path) -> None:
    """Nothing is written then, and the window says that nothing is kept."""
    path = tmp_path / "other.lgocase"
    damaged_case(path)
    at_start.program.desk.open_path(path)
    at_start.until(lambda: isinstance(at_start.window.plain(), UnlockPage))
    plain(at_start, UnlockPage).field.setText(WORDS)
    plain(at_start, UnlockPage).act()
    at_start.answer("look")
    at_start.until(lambda: at_start.case() == kent())
    assert [one.name for one in tmp_path.glob("*.lgocase")] == ["other.lgocase"]
    assert "Kept nowhere" in at_start.window.rail.safety.text()


def test_a_case_that_is_open_elsewhere_opens_to_read(at_start: Driver, tmp_path: Path) -> None:
    """Two windows never write into one file; the second may read, and says so."""
    path = tmp_path / "other.lgocase"
    with new_case(path, WORDS, kent(), NOW, NoSource()).file:
        at_start.program.desk.open_path(path)
        at_start.until(lambda: isinstance(at_start.window.plain(), UnlockPage))
        plain(at_start, UnlockPage).field.setText(WORDS)
        plain(at_start, UnlockPage).act()
        at_start.answer("read")
        at_start.until(lambda: at_start.window.plain() is None)
    assert at_start.case() == kent()
    assert "read only" in at_start.window.rail.safety.text()
    assert not at_start.program.keeper.is_keeping


@pytest.mark.parametrize("content", [b"", b"hello" * 2000])
def test_a_file_that_is_no_case_is_told(at_start: Driver, tmp_path: Path, content: bytes) -> None:
    """One sentence and the start page again."""
    path = tmp_path / "other.lgocase"
    path.write_bytes(content)
    at_start.program.desk.open_path(path)
    at_start.until(
        lambda: bool(at_start.open_questions() or isinstance(at_start.window.plain(), UnlockPage))
    )
    if at_start.open_questions():
        at_start.answer("close")
        assert isinstance(at_start.window.plain(), StartPage)


def test_a_case_that_is_gone_can_be_taken_off_the_list(at_start: Driver, keeping: Keeping) -> None:
    """A file that was moved or erased elsewhere is told, and leaves the list."""
    path = keeping.documents() / "a.lgocase"
    with new_case(path, WORDS, kent(), NOW, keeping.computer.keys).file as file:
        keeping.computer.know(file)
    path.unlink()
    at_start.program.desk.start()
    at_start.until(lambda: bool(plain(at_start, StartPage).links))
    plain(at_start, StartPage).links[0].click()
    at_start.answer("drop")
    at_start.until(lambda: keeping.computer.recent() == ())


def test_an_older_copy_that_was_put_back_is_told(at_start: Driver) -> None:
    """A whole older file in the place of the newer one is seen by what the list remembers."""
    path, _ = begin_new(at_start)
    old = path.read_bytes()
    at_start.go_to("name")
    at_start.write("complainant.person.name", "Ann")
    at_start.program.desk.start()
    at_start.until(lambda: isinstance(at_start.window.plain(), StartPage))
    path.write_bytes(old)
    at_start.program.desk.open_path(path)
    assert "older" in at_start.question().text()
    at_start.answer("close")
    at_start.until(lambda: isinstance(at_start.window.plain(), StartPage))
    assert at_start.case() == Case()


def test_leaving_quickly_forgets_key_and_list_and_keeps_the_answers(
    at_start: Driver, keeping: Keeping, store: MemoryStore
) -> None:
    """Nothing on the screen at once; after that the words are needed, and open all of it."""
    path, words = begin_new(at_start)
    at_start.go_to("name")
    at_start.write("complainant.person.name", "Ann")
    at_start.program.desk.leave()
    assert not at_start.window.isVisible()
    at_start.until(lambda: store.kept == {})
    at_start.until(lambda: keeping.computer.recent() == ())
    assert read(path, words).complainant.person.name == "Ann"


def test_a_full_disk_is_told_and_closing_asks(at_start: Driver) -> None:
    """Where the answers cannot be saved, the strip says so, and stopping does not lose them."""
    path, _ = begin_new(at_start)
    saved(at_start)
    path.unlink()
    path.mkdir()
    at_start.go_to("name")
    at_start.write("complainant.person.name", "Ann")
    at_start.window.close()
    asked = at_start.question()
    assert "could not be saved" in asked.text()
    at_start.answer("stay")
    assert at_start.window.isVisible()
    assert at_start.case().complainant.person.name == "Ann"
    lay_out()
    assert "could not be saved" in at_start.window.rail.saved.text()


def test_a_whole_history_opens(at_start: Driver, tmp_path: Path) -> None:
    """A file of the command line, with papers and steps, is a case like any other."""
    full(tmp_path / "full.lgocase")
    at_start.program.desk.open_path(tmp_path / "full.lgocase")
    at_start.until(lambda: isinstance(at_start.window.plain(), UnlockPage))


def test_settings_from_the_start_page_lead_back_there(at_start: Driver) -> None:
    """Whoever looks at the settings first has not begun a case."""
    at_start.program.desk.settings()
    at_start.until(lambda: at_start.window.plain() is None)
    at_start.window.bar.main.click()
    at_start.until(lambda: isinstance(at_start.window.plain(), StartPage))


def test_another_look_keeps_the_start_page(at_start: Driver) -> None:
    """Day turns into night while the page is open: it stays, and nothing of a case shows."""
    at_start.program.dress()
    assert isinstance(at_start.window.plain(), StartPage)
    assert not at_start.window.wizard.isVisible()


def test_what_leaving_quickly_does_is_said_as_it_is(driver: Driver) -> None:
    """Of answers that are kept nowhere it is said that they are gone then."""
    leave = driver.window.rail.leave
    assert "kept nowhere" in description_of(leave)
    assert "kept nowhere" in description_of(driver.window.strip.leave)
    begin_new_here(driver)
    assert "kept nowhere" not in description_of(leave)


def begin_new_here(driver: Driver) -> None:
    """A case in a file of its own."""
    driver.program.desk.start()
    begin_new(driver)
