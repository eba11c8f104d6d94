"""Leaving quickly leaves nothing on the screen, whatever stood over the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from lgo_desktop.vault.opening import new_case
from tests.helpers.cases import kent
from tests.helpers.driver import KENT, Driver, lay_out
from tests.helpers.vaults import NOW, retold
from tests.helpers.window import plain
from ui.keeping import Keeping
from ui.newpage import NewPage
from ui.plainpage import PlainPage
from ui.reportdialog import ReportDialog
from ui.start import StartPage

pytestmark = pytest.mark.window


def in_sight() -> list[str]:
    """What kinds of windows are on the screen."""
    return [type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible()]


def dialogs() -> list[QWidget]:
    """The dialogs that are on the screen."""
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def _question(driver: Driver) -> None:
    driver.program.house.cases.erase()


def _place(driver: Driver) -> None:
    driver.program.desk.open_case()


def _report(driver: Driver) -> None:
    ReportDialog(driver.window, driver.program.kit, "A report.").open()


OVER = [_question, _place, _report]


@pytest.mark.parametrize("over", OVER)
def test_a_dialog_goes_with_the_window(driver: Driver, over: Callable[[Driver], None]) -> None:
    """A question that says “Erase this case?” over an empty screen tells of a case."""
    driver.begin(retold(kent(), "Ann"))
    over(driver)
    driver.until(lambda: bool(dialogs()))
    driver.program.desk.leave()
    assert in_sight() == []


@pytest.mark.parametrize("over", OVER)
def test_the_keys_work_in_a_dialog(driver: Driver, over: Callable[[Driver], None]) -> None:
    """Whoever is surprised while a dialog is open need not close it first."""
    driver.begin(retold(kent(), "Ann"))
    over(driver)
    driver.until(lambda: bool(dialogs()))
    (dialog,) = dialogs()
    driver.until(dialog.isActiveWindow)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(dialog, Qt.Key.Key_L, keys)
    assert in_sight() == []


def _forgetting(driver: Driver) -> None:
    """Work whose end is told in a notice."""
    driver.program.house.cases.forget()
    driver.question().button_of("yes").click()


def _opening(driver: Driver) -> None:
    """Work that fails."""
    driver.program.desk.open_dropped(str(KENT.with_name("no such case.json")))


def _trouble(driver: Driver) -> None:
    """A fault of our own, that is told once the loop is at rest."""
    fault = ValueError("out of nothing")
    driver.program.trouble.caught(ValueError, fault, None)


class _Shown(QObject):
    """Notes each window that comes up."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note it, and let it come."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("begin", [_forgetting, _opening, _trouble])
def test_nothing_comes_up_once_one_has_left(
    driver: Driver, begin: Callable[[Driver], None]
) -> None:
    """Work that was under way ends without a word: the screen belongs to somebody else by now."""
    driver.program.trouble.show_over(driver.window)
    shown = _Shown()
    gone: list[bool] = []
    driver.window.closed.connect(partial(gone.append, True))
    begin(driver)
    driver.program.desk.leave()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(shown)
    driver.until(lambda: bool(gone))
    driver.program.runner.close()
    lay_out()
    assert shown.windows == []
    assert in_sight() == []


def _papers(driver: Driver) -> None:
    driver.program.papers.show()


def _done(driver: Driver) -> None:
    driver.program.cases.show_done()


def _words(driver: Driver) -> None:
    driver.program.cases.change_words()


def _hand_over(driver: Driver) -> None:
    driver.program.cases.hand_over()


def _until(driver: Driver) -> None:
    driver.program.cases.choose_until()


@pytest.mark.parametrize("show", [_papers, _done, _words, _hand_over, _until])
def test_the_way_out_is_in_sight_on_the_pages_of_an_open_case(
    driver: Driver, keeping: Keeping, show: Callable[[Driver], None]
) -> None:
    """A button that says so, on a small screen with large words too; one press, and all is gone."""
    path = keeping.documents() / "case.lgocase"
    opened = new_case(path, "six words", kent(), NOW, keeping.computer.keys)
    driver.program.keeper.hold(opened, opened.file.case())
    driver.begin(kent())
    driver.program.keeper.hold(opened, opened.file.case())
    show(driver)
    driver.until(lambda: driver.window.plain() is not None)
    page = plain(driver, PlainPage)
    lay_out()
    assert page.leave is not None
    assert page.leave.text() == driver.words.text("window-leave")
    assert page.leave.accessibleDescription() == driver.words.text("window-leave-hint")
    corner = page.leave.mapTo(driver.window, page.leave.rect().bottomRight())
    assert driver.window.rect().contains(corner)
    page.leave.click()
    assert in_sight() == []


def test_answers_that_are_kept_nowhere_have_a_way_out_of_their_page(driver: Driver) -> None:
    """While a file is chosen for them, it says that they will be gone."""
    driver.begin(retold(kent(), "Ann"))
    driver.program.desk.keep_case()
    page = plain(driver, NewPage)
    assert page.leave is not None
    hint = driver.words.text("window-leave-hint-nowhere")
    assert page.leave.accessibleDescription() == hint


def test_where_nothing_is_open_there_is_nothing_to_leave(at_start: Driver) -> None:
    """The start page, and the page for a new case: no answer is there that somebody could see."""
    assert plain(at_start, StartPage).leave is None
    at_start.program.desk.new()
    assert plain(at_start, NewPage).leave is None
