"""Promises of the Case menu: every thing that can be done with a locked file from the window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from lgo_desktop.case.form import read_case, to_json
from lgo_desktop.case.model import Case
from lgo_desktop.letters.document import Kind
from lgo_desktop.vault.faults import WrongPassphrase
from lgo_desktop.vault.opening import new_case, open_case
from lgo_desktop.vault.sources import PassphraseSource
from lgo_desktop.vault.store import CaseFile
from tests.helpers.driver import Driver, kent
from tests.helpers.vaults import NOW
from tests.helpers.window import plain, whole
from ui.casepages import DonePage, UntilPage
from ui.keeping import Keeping
from ui.newpage import HandOverPage, WordsPage
from ui.papers import PapersPage
from ui.start import StartPage
from ui.stopped import StoppedPage
from ui.unlock import HiddenPage

pytestmark = pytest.mark.window

WORDS = "wharf lemon quilt sandal violin pepper"


@pytest.fixture
def kept(driver: Driver, keeping: Keeping) -> Driver:
    """The example in a locked file that this computer opens, shown at its first page."""
    path = keeping.documents() / "case.lgocase"
    opened = new_case(path, WORDS, kent(), NOW, keeping.computer.keys)
    driver.begin(kent())
    driver.program.keeper.hold(opened, kent())
    return driver


def test_save_and_stop_says_what_was_saved_and_where(kept: Driver) -> None:
    """By the keyboard: one key saves, one reads where, Enter closes; the file has the answer."""
    kept.go_to("name")
    kept.write("complainant.person.former_names", "Formerly")
    path = file_of(kept).path
    kept.key(Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    kept.until(lambda: isinstance(kept.window.plain(), StoppedPage))
    page = plain(kept, StoppedPage)
    assert page.heading.text() == "Saved at 14:02"
    told = page.heading.accessibleDescription()
    assert path.name in told
    assert str(path.parent) in told
    assert kept.program.keeper.file is None
    assert kept.case() == Case(), "nothing of the case is left in the window"
    kept.key(Qt.Key.Key_Return)
    kept.until(lambda: not kept.window.isVisible())
    again = open_case(path, (PassphraseSource(lambda: WORDS),))
    assert "Formerly" in again.file.case().complainant.person.former_names
    again.file.close()


def test_from_there_the_next_case_is_one_key_away(kept: Driver) -> None:
    """Whoever has another case to do goes to the start page."""
    kept.window.bar.stop.click()
    kept.until(lambda: isinstance(kept.window.plain(), StoppedPage))
    kept.key(Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    kept.until(lambda: isinstance(kept.window.plain(), StartPage))
    assert kept.window.isVisible()


def test_the_cross_of_the_window_just_closes_it(kept: Driver) -> None:
    """All of it is saved: nothing more is said or asked."""
    kept.window.close()
    kept.until(lambda: not kept.window.isVisible())


def file_of(driver: Driver) -> CaseFile:
    """The open file."""
    file = driver.program.keeper.file
    assert file is not None
    return file


def choose(driver: Driver, path: Path) -> None:
    """Choose a file in the dialog that is open."""

    def opened() -> list[QFileDialog]:
        tops = QApplication.topLevelWidgets()
        return [one for one in tops if isinstance(one, QFileDialog) and one.isVisible()]

    driver.until(lambda: bool(opened()))
    dialog = opened()[0]
    dialog.fileSelected.emit(str(path))
    dialog.filesSelected.emit([str(path)])
    dialog.close()


def read(path: Path, words: str) -> Case:
    """What stands in a locked file."""
    with open_case(path, (PassphraseSource(lambda: words),), read_only=True).file as file:
        return file.case()


def test_other_words(kept: Driver) -> None:
    """The new words open the file, the old ones no more, and the window goes on saving."""
    kept.program.cases.change_words()
    page = whole(kept, WordsPage)
    words = page.words.passphrase()
    page.act()
    assert "other words" in kept.question().text()
    kept.answer("close")
    kept.window.activateWindow()
    kept.until(kept.window.isActiveWindow)
    kept.go_to("name")
    kept.write("complainant.person.name", "2")
    kept.go_on()
    kept.until(lambda: kept.program.keeper.is_kept(kept.case()))
    path = file_of(kept).path
    assert read(path, words) == kept.case()
    with pytest.raises(WrongPassphrase):
        read(path, WORDS)


def test_a_step_back_stops_at_no_answer_that_was_only_passed_over(kept: Driver) -> None:
    """Three times the arrow key on the way to an answer are one change of it."""
    before = kept.case()
    kept.go_to("complaint")
    control = kept.form().rows["steps.complaint.stage"].control
    kept.tab_to(control.first())
    for _ in range(3):
        kept.key(Qt.Key.Key_Up)
    assert kept.case() == before
    kept.key(Qt.Key.Key_Tab)
    assert kept.case() != before
    kept.until(lambda: kept.program.keeper.is_kept(kept.case()))
    kept.program.cases.undo()
    kept.until(lambda: kept.case() == before)


def test_a_step_back_waits_for_what_is_still_to_be_saved(kept: Driver) -> None:
    """Two quick changes and a step back: the first stands, in the window and in the file."""
    session, keeper = kept.program.session, kept.program.keeper
    first, second = Case(title="first"), Case(title="second")
    session.go_on_with(first)
    session.go_on_with(second)
    kept.program.cases.undo()
    kept.until(lambda: session.case == first and keeper.is_kept(first))
    assert read(file_of(kept).path, WORDS) == first
    kept.program.cases.redo()
    kept.until(lambda: session.case == second and keeper.is_kept(second))


def test_what_changes_while_a_step_back_is_under_way_is_not_left_in_the_file(kept: Driver) -> None:
    """What the window shows at the end is what stands in the file."""
    session, keeper = kept.program.session, kept.program.keeper
    before = session.case
    session.go_on_with(Case(title="first"))
    kept.program.cases.undo()
    session.go_on_with(Case(title="second"))
    kept.until(lambda: session.case == before and keeper.is_kept(before))
    assert read(file_of(kept).path, WORDS) == before


def test_a_copy_to_hand_over_has_its_own_words_and_no_history(kept: Driver, tmp_path: Path) -> None:
    """Only the words on the page open it, and it does not say how the answers came about."""
    kept.program.session.go_on_with(Case(title="now"))
    kept.until(lambda: kept.program.keeper.is_kept(kept.case()))
    kept.program.cases.hand_over()
    page = whole(kept, HandOverPage)
    words = page.words.passphrase()
    page.act()
    choose(kept, tmp_path / "copy")
    assert "ready to hand over" in kept.question().text()
    kept.answer("close")
    copy = tmp_path / "copy.lgocase"
    with open_case(copy, (PassphraseSource(lambda: words),), read_only=True).file as file:
        assert file.case() == Case(title="now")
        assert len(file.history()) == 1
        assert file.deeds() == ()


def test_a_copy_beside_the_file(kept: Driver) -> None:
    """The same words open it."""
    kept.program.cases.duplicate()
    kept.answer("close")
    assert read(file_of(kept).path.with_name("case 2.lgocase"), WORDS) == kent()


def test_plain_text_is_warned_of_and_read_back(kept: Driver, tmp_path: Path) -> None:
    """Saving in plain text says first that anyone can read it; taking it in can be undone."""
    path = tmp_path / "plain.json"
    kept.program.cases.save_plain()
    assert "Anyone who gets that file can read" in kept.question().more()
    kept.answer("yes")
    choose(kept, path)
    kept.answer("close")
    assert read_case(path) == kent()
    path.write_text(to_json(Case(title="other")), encoding="utf-8")
    kept.program.cases.take_in()
    kept.answer("yes")
    choose(kept, path)
    kept.until(lambda: kept.case() == Case(title="other"))
    kept.program.cases.undo()
    kept.until(lambda: kept.case() == kent())
    kept.program.cases.redo()
    kept.until(lambda: kept.case() == Case(title="other"))


def test_plain_text_never_takes_the_place_of_the_locked_file(kept: Driver) -> None:
    """Whoever chooses the open case for it is told, and the case is what it was."""
    path = file_of(kept).path
    kept.program.cases.save_plain()
    kept.answer("yes")
    choose(kept, path)
    asked = kept.question()
    assert "a file of that name" in asked.text() + asked.more()
    kept.answer("close")
    assert read(path, WORDS) == kent()


def test_there_is_no_step_before_the_first(kept: Driver) -> None:
    """It is said, and nothing changes."""
    kept.program.cases.undo()
    assert "no other step" in kept.question().text()
    kept.answer("close")
    assert kept.case() == kent()


def test_papers_are_added_saved_and_taken_out(kept: Driver, tmp_path: Path) -> None:
    """By the button or dropped on the page; a copy comes out byte by byte as it went in."""
    paper = tmp_path / "letter.pdf"
    paper.write_bytes(bytes(range(256)) * 2000)
    kept.program.papers.show()
    page = plain(kept, PapersPage)
    page.add.click()
    choose(kept, paper)
    kept.until(lambda: len(page.rows) == 1)
    assert "One paper is added" in page.said.text()
    page.save_wanted.emit(file_of(kept).attachments()[0])
    choose(kept, tmp_path / "out.pdf")
    kept.until(lambda: "copy is saved" in page.said.text())
    assert (tmp_path / "out.pdf").read_bytes() == paper.read_bytes()
    page.remove_wanted.emit(file_of(kept).attachments()[0])
    kept.answer("remove")
    kept.until(lambda: page.rows == [])
    assert file_of(kept).attachments() == ()


def test_an_idle_page_of_papers_is_hidden(kept: Driver) -> None:
    """The names of papers tell of a case as well: they do not stay on the screen."""
    kept.program.papers.show()
    kept.program.idle.timer.timeout.emit()
    plain(kept, HiddenPage)
    kept.until(lambda: kept.program.keeper.file is None)


def test_a_paper_that_cannot_be_read_is_told(kept: Driver, tmp_path: Path) -> None:
    """A folder, or a file that is gone: one sentence, and the page goes on."""
    kept.program.papers.show()
    page = plain(kept, PapersPage)
    page.dropped.emit((tmp_path,))
    kept.until(lambda: "could not be read" in page.told())


def test_what_was_done_is_listed(kept: Driver) -> None:
    """Each deed with its day, and each letter that was made from the case."""
    file_of(kept).note("exported", NOW, "Sam")
    file_of(kept).note_letter("chaser", "council", "00", NOW)
    kept.program.cases.show_done()
    kept.until(lambda: isinstance(kept.window.plain(), DonePage))
    told = plain(kept, DonePage).heading.accessibleDescription()
    assert "saved in plain text. (Sam)" in told
    assert "Letter made: a reminder" in told
    assert "The answers were saved once." in told


def test_every_letter_has_a_name_in_the_list(driver: Driver) -> None:
    """Whatever kind a letter is of, the list of what was done calls it by words."""
    kinds = set(Kind) - {Kind.WHOLE_PACK}
    unnamed = [k for k in kinds if not driver.words.maybe(f"vault-kind-{k.replace('_', '-')}")]
    assert unnamed == []


def test_the_reminder_comes_after_its_day(kept: Driver, keeping: Keeping) -> None:
    """A day is chosen; once it is over the start page asks, and nothing is erased by itself."""
    kept.program.cases.choose_until()
    page = plain(kept, UntilPage)
    page.choice.put("6")
    page.act()
    assert "24 May 2027" in kept.question().text()
    kept.answer("close")
    assert file_of(kept).keep_until() == date(2027, 5, 24)
    assert len(keeping.computer.due(date(2027, 5, 25))) == 1
    assert keeping.computer.due(date(2027, 5, 24)) == ()


def test_erasing_says_what_it_cannot_promise_and_leaves_nothing(
    kept: Driver, keeping: Keeping
) -> None:
    """The file, its key and its place on the list are gone; the start page is there."""
    path = file_of(kept).path
    kept.until(lambda: len(keeping.computer.recent()) == 1)
    kept.program.cases.erase()
    asked = kept.question()
    assert "cannot promise" in asked.more()
    assert asked.default() is asked.button_of("cancel")
    kept.answer("yes")
    kept.answer("close")
    assert not path.exists()
    assert keeping.computer.recent() == ()
    assert isinstance(kept.window.plain(), StartPage)


def test_forgetting_the_computer(kept: Driver, keeping: Keeping) -> None:
    """No case is on the list, and none opens without its words; the files stay."""
    path = file_of(kept).path
    kept.until(lambda: len(keeping.computer.recent()) == 1)
    kept.program.cases.forget()
    kept.answer("yes")
    assert "none of your cases" in kept.question().text()
    kept.answer("close")
    assert keeping.computer.recent() == ()
    assert keeping.computer.keys.find(file_of(kept).key.salt) is None
    kept.program.keeper.drop()
    kept.until(lambda: not path.with_name(f".{path.name}.lock").exists())
    assert read(path, WORDS) == kent()


def test_without_a_file_the_case_menu_offers_only_plain_text(driver: Driver) -> None:
    """What needs a file cannot be chosen where there is none."""
    menus = driver.program.menus
    assert not any(action.isEnabled() for action in (*menus.writing, *menus.reading))
    assert menus.export.isEnabled()
    assert menus.keep.isEnabled()
    driver.program.desk.start()
    assert not menus.export.isEnabled()
    assert not menus.keep.isEnabled()
