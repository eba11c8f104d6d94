"""Promises of the pages that show: doors, letters, saving."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel

from lgo_desktop.case.model import Case
from lgo_desktop.interview.tasklist import TaskState
from lgo_desktop.interview.walk import Step
from tests.helpers.cases import changed
from tests.helpers.driver import Driver, kent, lay_out, name_of
from ui.disclosure import Disclosure
from ui.doors import DoorsPage
from ui.preview import LettersPage
from ui.save import SavePage

pytestmark = pytest.mark.window


class Opener(QObject):
    """Stands in for the system's own way of opening a folder."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Note what would be opened."""
        self.opened.append(Path(url.toLocalFile()))


def doors(driver: Driver) -> DoorsPage:
    """The doors of the example case."""
    driver.begin(kent())
    driver.go_to("doors")
    return driver.page_of_kind(DoorsPage)


def letters(driver: Driver, case: Case) -> LettersPage:
    """The letters of a case."""
    driver.begin(case)
    driver.go_to("letters")
    return driver.page_of_kind(LettersPage)


def saving(driver: Driver, folder: Path) -> SavePage:
    """The last page of the example case, with a folder chosen."""
    driver.begin(kent())
    driver.go_to("pack")
    page = driver.page_of_kind(SavePage)
    page.folder.setText(str(folder))
    return page


def test_what_no_font_can_print_is_told_before_it_is_saved(driver: Driver) -> None:
    """A character without a font is named on the page that shows the letters, with its letter."""
    page = letters(driver, changed(kent(), complainant__person__name="Min 𒀀 (example)"))
    told = [notice.text() for notice in page.notes.notices]
    assert told
    assert all("cuneiform sign a [U+12000]" in notice for notice in told)
    assert letters(driver, kent()).notes.notices == []


def test_what_no_font_can_print_is_told_where_it_is_saved_too(
    driver: Driver,
) -> None:
    """Who goes straight to the last page reads it there, above the button that saves."""
    driver.begin(changed(kent(), complainant__person__name="Min 𒀀 (example)"))
    driver.go_to("pack")
    page = driver.page_of_kind(SavePage)
    driver.until(lambda: page.before is not None and page.before.isVisible())
    assert page.before is not None
    told = " ".join(one.text() for one in page.before.findChildren(QLabel))
    assert "cuneiform sign a [U+12000]" in told
    assert page.written is None


def test_the_first_door_says_where_to_start(driver: Driver) -> None:
    """Each card has its status in words first; the first says “Start here”."""
    page = doors(driver)
    names = [card.accessibleName() for card in page.cards]
    assert names[0].startswith(driver.words.text("status-start-here"))
    assert len(names) == len(set(names))


def test_how_a_date_was_worked_out_is_shown_when_asked(driver: Driver) -> None:
    """The working is hidden at first; the link shows it and then offers to hide it."""
    page = doors(driver)
    working = page.cards[0].findChildren(Disclosure)[0]
    assert not working.inside.isVisible()
    working.link.click()
    assert working.inside.isVisible()
    said = " ".join(label.text() for label in working.inside.findChildren(QLabel))
    assert "2026" in said
    assert working.link.accessibleName() == driver.words.text("window-working-hide")
    working.link.click()
    assert not working.inside.isVisible()


def panel_of(page: DoorsPage) -> QFrame:
    """The panel of the limits that go on while one waits."""
    title = page.kit.words.text("running-title")
    found = next(one for one in page.findChildren(QLabel) if one.text() == title).parentWidget()
    assert isinstance(found, QFrame)
    return found


def test_the_limits_that_run_on_show_how_they_were_worked_out(driver: Driver) -> None:
    """The panel has the same link as a card, with the working of each of its dates."""
    page = doors(driver)
    over, working = panel_of(page).findChildren(Disclosure)
    assert not over.inside.isVisible()
    over.link.click()
    shown = over.inside.findChildren(QLabel)
    passed = [one.text() for one in shown if one.property("kind") == "body"]
    assert passed
    assert all(" was " in one for one in passed)
    assert not working.inside.isVisible()
    working.link.click()
    assert working.inside.isVisible()
    said = [one.text() for one in working.inside.findChildren(QLabel)]
    assert said
    assert all("202" in one and len(one.splitlines()) > 1 for one in said), said


@pytest.mark.parametrize("at_risk", ["yes", "no"])
def test_safety_stands_before_every_limit(driver: Driver, at_risk: str) -> None:
    """Whoever is in danger reads that first; for all others the limits of a court come first."""
    driver.begin(changed(kent(), at_risk_now=at_risk))
    driver.go_to("doors")
    page = driver.page_of_kind(DoorsPage)
    limits, first = (one.mapTo(page, QPoint(0, 0)).y() for one in (panel_of(page), page.cards[0]))
    assert (first < limits) is (at_risk == "yes")
    second = page.cards[1].mapTo(page, QPoint(0, 0)).y()
    assert limits < second


class Heights(QObject):
    """Notes how high each card is, and how high it should be, as soon as they are shown."""

    def __init__(self, page: DoorsPage) -> None:
        super().__init__()
        self._page = page
        self.seen: list[tuple[int, int]] = []

    @Slot()
    def look(self) -> None:
        """Note it."""
        self.seen = [
            (card.height(), card.heightForWidth(card.width())) for card in self._page.cards
        ]


def test_the_cards_are_whole_as_soon_as_they_are_there(driver: Driver) -> None:
    """No card is drawn before its words are in their places."""
    driver.begin(kent())
    driver.window.wizard.show_step(Step("doors"))
    page = driver.page_of_kind(DoorsPage)
    heights = Heights(page)
    page.filled.connect(heights.look)
    driver.until(lambda: bool(heights.seen))
    assert len(heights.seen) > 3
    assert all(is_ == wanted for is_, wanted in heights.seen), heights.seen
    assert page.area.updatesEnabled()


def test_a_question_that_could_change_a_door_can_be_gone_to(driver: Driver) -> None:
    """The link of an unanswered question leads to it and gives it the focus."""
    page = doors(driver)
    links = [(card, path) for card in page.cards for path in card.paths()]
    assert links, "the example leaves nothing open"
    card, path = links[0]
    card.question_chosen.emit(path)
    assert path in driver.form().rows
    driver.until(lambda: driver.form().rows[path].first().hasFocus())


def test_the_pack_is_written_and_then_its_folder_offered(driver: Driver, tmp_path: Path) -> None:
    """Saving writes every file; the main action then opens the folder; what is next is said."""
    folder = tmp_path / "letters"
    page = saving(driver, folder)
    driver.window.bar.main.click()
    driver.until(lambda: page.written == folder)
    files = [path.name for path in folder.iterdir() if path.suffix == ".pdf"]
    assert files
    assert (folder / "More").is_dir()
    lay_out()
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert driver.words.text("window-next") in said
    assert driver.words.text("window-written-more") in said
    assert set(files) <= set(said)
    action = driver.words.text("window-open-folder")
    assert driver.window.bar.main.text() == action
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")  # type: ignore[arg-type]  # it takes text; its types say bytes
    driver.window.bar.main.click()
    QDesktopServices.unsetUrlHandler("file")
    assert opener.opened == [folder]


def test_once_the_letters_are_saved_that_step_is_done(driver: Driver, tmp_path: Path) -> None:
    """The task list has its tick, and the page speaks of e-mails only where there are some."""
    driver.begin(kent())
    driver.go_to("pack")
    page = driver.page_of_kind(SavePage)
    page.folder.setText(str(tmp_path / "Letters"))
    page.act()
    driver.until(lambda: page.written is not None)
    mails = list((tmp_path / "Letters").rglob("*.eml"))
    said = [one.text() for one in page.canvas.findChildren(QLabel)]
    assert any("e-mails to send" in one for one in said) is bool(mails)
    driver.go_to("doors")
    states = {task.section: task.state for task in driver.program.session.tasks()}
    assert states["pack"] is TaskState.DONE


def test_an_earlier_pack_is_never_replaced_unasked(driver: Driver, tmp_path: Path) -> None:
    """“Keep the old ones” leaves every byte; “Replace” puts the new ones in their place."""
    folder = tmp_path / "letters"
    page = saving(driver, folder)
    driver.window.bar.main.click()
    driver.until(lambda: page.written == folder)
    first = min(folder.glob("*.pdf"))
    first.write_bytes(b"mine")
    page.folder.setText(str(folder) + "/")
    driver.window.bar.main.click()
    driver.answer("stay")
    assert first.read_bytes() == b"mine"
    assert page.written is None
    driver.window.bar.main.click()
    driver.answer("replace")
    driver.until(lambda: page.written is not None)
    assert first.read_bytes().startswith(b"%PDF")


def test_letters_of_two_clients_can_lie_beside_each_other(driver: Driver, tmp_path: Path) -> None:
    """“Keep both” puts the new ones into a folder with a number; Escape does nothing at all."""
    folder = tmp_path / "letters"
    page = saving(driver, folder)
    driver.window.bar.main.click()
    driver.until(lambda: page.written == folder)
    first = min(folder.glob("*.pdf"))
    first.write_bytes(b"those of somebody else")
    for file in folder.glob("*.pdf"):
        os.utime(file, (1_760_011_200, 1_760_011_200))
    page.folder.setText(str(folder) + "/")
    driver.window.bar.main.click()
    assert "The newest was saved on 9 October 2025." in driver.question().more()
    QTest.keyClick(driver.question(), Qt.Key.Key_Escape)
    assert first.read_bytes() == b"those of somebody else"
    driver.window.bar.main.click()
    driver.answer("beside")
    beside = tmp_path / "letters 2"
    driver.until(lambda: page.written == beside)
    assert first.read_bytes() == b"those of somebody else"
    assert (beside / first.name).read_bytes().startswith(b"%PDF")


def test_the_folder_bears_the_day_and_no_name(driver: Driver) -> None:
    """It is seen by whoever looks into the documents."""
    driver.begin(kent())
    driver.go_to("pack")
    page = driver.page_of_kind(SavePage)
    assert Path(page.folder.text()).name == "Right Door letters 2026-11-24"


@pytest.mark.skipif(os.name == "nt", reason="a file as a folder is refused differently there")
@pytest.mark.parametrize("size", [(1366, 768), (800, 600), (640, 360)])
def test_how_it_ended_is_seen_at_once(
    driver: Driver, tmp_path: Path, size: tuple[int, int]
) -> None:
    """A fault, and then that all is saved: its first line is in view, however small the window."""
    driver.window.resize(*size)
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    page = saving(driver, tmp_path / "file")
    driver.until(lambda: bool(page.pack.lines))
    for folder, kind in (("file", "danger"), ("letters", "good")):
        page.folder.setText(str(tmp_path / folder))
        driver.window.bar.main.click()
        panel = how_it_ended(driver, page, kind)
        assert panel.hasFocus()
        first = panel.findChildren(QLabel)[0]
        top = first.mapTo(page.area.viewport(), QPoint(0, 0)).y()
        assert 0 <= top < page.area.viewport().height() - first.height(), (folder, size)
        bar = page.area.verticalScrollBar()
        assert top < 60 or bar.value() == bar.maximum(), (folder, size)


def how_it_ended(driver: Driver, page: SavePage, kind: str) -> QFrame:
    """The panel of this kind, once it is on the page and laid out."""
    driver.until(lambda: shown_panel(page, kind) is not None)
    if kind == "danger":
        driver.until(lambda: page.found is not None and bool(page.found.text()))
    lay_out()
    panel = shown_panel(page, kind)
    assert panel is not None
    return panel


def shown_panel(page: SavePage, kind: str) -> QFrame | None:
    """The panel of this kind that is on a page now."""
    frames = page.findChildren(QFrame)
    return next((f for f in frames if f.property("kind") == kind and f.isVisible()), None)


@pytest.mark.skipif(os.name == "nt", reason="a file as a folder is refused differently there")
def test_a_folder_that_cannot_be_used_is_explained(driver: Driver, tmp_path: Path) -> None:
    """The fault stands on the page in plain words, with the answers still there."""
    taken = tmp_path / "taken"
    taken.write_text("a file", encoding="utf-8")
    page = saving(driver, taken)
    driver.window.bar.main.click()
    here = driver.words.text("window-answers-here")

    def said() -> list[str]:
        return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]

    driver.until(lambda: here in said())
    assert page.written is None
    assert taken.read_text(encoding="utf-8") == "a file"
    assert driver.window.bar.main.isEnabled()
    assert driver.case() == kent()


def test_a_home_that_nobody_has_is_explained(driver: Driver) -> None:
    """“~name” for a name that this computer does not know gives a sentence, and no trouble."""
    page = saving(driver, Path("~no-such-person/letters"))
    driver.window.bar.main.click()
    lay_out()
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert driver.words.text("window-no-such-home") in said
    assert driver.window.bar.main.isEnabled()


def test_no_folder_is_no_dead_button_without_a_reason(driver: Driver) -> None:
    """Without a folder the button waits; the field says what is asked."""
    page = saving(driver, Path("x"))
    page.folder.setText("  ")
    assert not driver.window.bar.main.isEnabled()
    page.folder.setText("y")
    assert driver.window.bar.main.isEnabled()


def test_pictures_are_drawn_at_the_size_of_the_page(driver: Driver) -> None:
    """A page keeps the shape of A4 and is as wide as the text of the window."""
    page = letters(driver, kent())
    lay_out()
    view = page.pages.views[0]
    assert abs(view.height() / view.width() - 297 / 210) < 0.02
    inked = view.grab().toImage()
    colours = {inked.pixel(x, y) for x in range(0, view.width(), 3) for y in range(0, 200, 3)}
    assert len(colours) > 2, "the picture is blank"


def test_a_door_can_be_heard(driver: Driver) -> None:
    """Each card is reached by Tab, and told with its reasons and its next step."""
    page = doors(driver)
    for card in page.cards:
        driver.tab_to(card)
        assert card.accessibleDescription().count(driver.words.text("sum-next")) == 1


def test_the_first_page_can_be_heard(driver: Driver) -> None:
    """A page without questions is told whole with its heading, but for why: that is asked for."""
    told = driver.page().heading.accessibleDescription()
    for name in driver.words.starting("page-before-"):
        if name == "page-before-why":
            continue
        assert driver.words.text(name).split("\n\n")[0] in told, name
    assert "client" not in told, "words for an adviser are told to somebody else"


def test_the_outcome_can_be_heard(driver: Driver, tmp_path: Path) -> None:
    """What came of the saving takes the focus and has a name."""
    page = saving(driver, tmp_path / "letters")
    driver.window.bar.main.click()
    driver.until(lambda: page.written is not None)
    written = driver.words.text("window-written")
    driver.until(lambda: name_of_focus() == written)


def name_of_focus() -> str:
    """What a screen reader calls what has the focus."""
    focus = QApplication.focusWidget()
    return name_of(focus) if focus is not None else ""
