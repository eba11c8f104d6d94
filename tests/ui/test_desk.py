"""Promises about opening, saving, starting anew and stopping."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from lgo_desktop import __version__
from lgo_desktop.case.form import to_json
from lgo_desktop.case.model import Case
from lgo_desktop.interview.resume import where_to_begin
from lgo_desktop.interview.tasklist import TaskState
from lgo_desktop.interview.walk import HOME, first_step
from lgo_desktop.law.calendar import say_day
from lgo_desktop.law.library import read_law
from tests.helpers.driver import Driver, kent, lay_out
from tests.helpers.window import whole
from ui.dialogs import Question
from ui.keeping import Keeping
from ui.newpage import NewPage
from ui.placedialog import PlaceDialog

pytestmark = pytest.mark.window


def file_dialog(driver: Driver) -> QFileDialog:
    """The dialog for a file that is open over the window."""

    def opened() -> list[QFileDialog]:
        return [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, QFileDialog) and one.isVisible()
        ]

    driver.until(lambda: bool(opened()))
    return opened()[0]


def choose(driver: Driver, path: Path) -> None:
    """Choose a file in the dialog that is open."""
    dialog = file_dialog(driver)
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_nothing_typed_closes_without_a_question(driver: Driver) -> None:
    """An empty case is nothing to ask about."""
    driver.window.close()
    driver.until(lambda: not driver.window.isVisible())


def test_escape_alone_never_closes(driver: Driver) -> None:
    """Escape is often a slip: with nothing typed, or all of it saved, it does nothing."""
    for case in (Case(), kent()):
        driver.begin(case)
        driver.key(Qt.Key.Key_Escape)
        lay_out()
        assert driver.window.isVisible()
        assert driver.case() == case


def test_what_could_not_be_taken_is_not_nothing(driver: Driver) -> None:
    """Half a date is no answer yet, but somebody typed it: closing asks."""
    driver.go_to("name")
    driver.tab_to(driver.form().rows["complainant.person.date_of_birth"].first())
    driver.type("27")
    driver.window.close()
    driver.answer("stay")
    assert driver.window.isVisible()


def test_stopping_asks_what_becomes_of_the_answers(driver: Driver) -> None:
    """Escape, “Save and stop” and the cross of the window all ask; “Go on” goes on."""
    driver.go_to("name")
    driver.write("complainant.person.name", "Ann")
    for stop in (
        lambda: driver.key(Qt.Key.Key_Escape),
        driver.window.bar.stop.click,
        driver.window.close,
    ):
        stop()
        driver.answer("stay")
        assert driver.window.isVisible()
        assert driver.case().complainant.person.name == "Ann"


def test_stopping_offers_to_save_first(driver: Driver) -> None:
    """The main answer keeps them; the next one says what becomes of the answers."""
    driver.go_to("name")
    driver.write("complainant.person.name", "Ann")
    driver.window.bar.stop.click()
    asked = driver.question()
    said = {name: asked.button_of(name).accessibleName() for name in ("keep", "discard", "stay")}
    assert said["keep"] == "Keep them in a locked file"
    assert said["discard"] == "Do not keep them"
    assert said["stay"].startswith("Go on")
    assert asked.default() is asked.button_of("keep")
    driver.answer("stay")


def test_dialogs_stand_in_the_middle_of_the_window(driver: Driver) -> None:
    """A question and the choice of a file, wherever they were put before they were shown."""
    driver.window.resize(640, 480)
    driver.window.move(90, 110)
    lay_out()
    question = Question(driver.window, driver.program.kit, "Which?", "One.", [("one", "One")])
    for dialog in (question, PlaceDialog(driver.window, "Where?")):
        dialog.move(5, 5)
        dialog.open()
        # A window manager puts both in their places in its own time.
        driver.until(partial(_in_the_middle, dialog, driver.window))
        dialog.close()


def _in_the_middle(dialog: QWidget, window: QWidget) -> bool:
    apart = dialog.frameGeometry().center() - window.frameGeometry().center()
    return dialog.width() > 1 and apart.manhattanLength() <= 3


@pytest.mark.parametrize("there", [True, False])
def test_files_are_looked_for_among_the_documents(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, there: bool
) -> None:
    """Opening begins there, or in the person's own folder if there is no such place."""
    home = tmp_path / "home"
    documents = home / "Documents"
    (documents if there else home).mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(documents))
    driver.program.desk.open_case()
    dialog = file_dialog(driver)
    assert Path(dialog.directory().absolutePath()) == (documents if there else home)
    dialog.close()


def test_about_tells_version_law_and_licence(driver: Driver) -> None:
    """Whoever asks learns how new the program is, how old its law, and that it is free."""
    driver.program.desk.about()
    page = driver.settled()
    told = " ".join(label.text() for label in page.findChildren(QLabel))
    assert __version__ in told
    assert say_day(read_law().about.as_at) in told
    assert "MIT" in told


def test_stopping_can_keep_nothing(driver: Driver, keeping: Keeping) -> None:
    """“Do not keep them” closes the window and leaves no file."""
    driver.go_to("name")
    driver.write("complainant.person.name", "Ann")
    driver.window.close()
    driver.answer("discard")
    driver.until(lambda: not driver.window.isVisible())
    assert list(keeping.documents().iterdir()) == []


def test_a_file_in_plain_text_opens_where_the_person_stopped(
    driver: Driver, tmp_path: Path
) -> None:
    """Answers in JSON are shown, kept nowhere, until the person chooses a locked file."""
    path = tmp_path / "saved.json"
    path.write_text(to_json(kent()), encoding="utf-8")
    driver.program.desk.open_case()
    choose(driver, path)
    driver.until(lambda: driver.case() == kent())
    assert driver.step() == where_to_begin(kent()) == HOME
    states = [one.task.state for one in driver.window.rail.tasks if one.task is not None]
    assert states[0] is TaskState.TO_DO, "nobody has said whether someone is in danger"
    assert states[1:5] == [TaskState.DONE] * 4
    assert driver.window.rail.safety.text() == driver.words.text("vault-nowhere")


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00\xff\xfe", b'{"format": "right-door-case"', b'{"format": "other"}'],
    ids=["empty", "binary", "truncated", "foreign"],
)
def test_a_bad_file_is_explained(driver: Driver, tmp_path: Path, content: bytes) -> None:
    """A file that is no case gives one plain notice, and the start page is there again."""
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    driver.program.desk.open_case()
    choose(driver, path)
    asked = driver.question()
    assert asked.text()
    assert driver.words.text("window-answers-here") in asked.more()
    driver.answer("close")
    assert driver.case() == Case()


def test_a_place_that_takes_no_file_is_explained(driver: Driver, tmp_path: Path) -> None:
    """A new file in what is no folder gives a plain sentence; words and answers stay."""
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    driver.go_to("name")
    driver.write("complainant.person.name", "Ann")
    driver.window.close()
    driver.answer("keep")
    page = whole(driver, NewPage)
    page.place = tmp_path / "taken" / "My case.lgocase"
    page.act()
    driver.until(lambda: bool(page.told()))
    assert page.main is not None
    assert page.main.isEnabled()
    page.back_wanted.emit()
    assert driver.case().complainant.person.name == "Ann"


def test_the_example_opens_from_the_menu(driver: Driver) -> None:
    """The example is there without a question while nothing is typed."""
    driver.program.desk.open_example()
    driver.until(lambda: driver.case() == kent())
    assert driver.step() == first_step()


def test_the_example_is_marked_as_one(driver: Driver) -> None:
    """The title, the rail and the strip say that it is made up, and only of the example."""
    driver.begin(kent())
    assert "made-up details" in driver.window.windowTitle()
    assert driver.window.rail.example.isVisible()
    driver.window.resize(640, 480)
    lay_out()
    short = driver.words.text("window-example-short")
    assert driver.window.strip.safety.text().startswith(short)
    driver.begin(Case())
    assert "made-up" not in driver.window.windowTitle()
    assert short not in driver.window.strip.safety.text()
    driver.window.resize(1104, 760)
    lay_out()
    assert not driver.window.rail.example.isVisible()


def test_the_title_bar_says_what_this_is_not(driver: Driver) -> None:
    """Not legal advice, and not the Ombudsman: every title bar says so."""
    title = driver.window.windowTitle()
    assert title.startswith(driver.words.text("title"))
    assert "Not legal advice, not the Ombudsman" in title
