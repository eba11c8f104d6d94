"""Promises for the day on which the program itself fails."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lgo_desktop.errors import OwnFault
from tests.helpers.driver import Driver, kent, lay_out
from ui.dialogs import Question
from ui.jobs import Job
from ui.reportdialog import ReportDialog
from ui.theme import LIGHT, Look

pytestmark = pytest.mark.window

SECRET = "Miss X of 1 Example Street"  # noqa: S105 - a person's words, not a password


def fail(driver: Driver, fault: Exception) -> None:
    """Let a fault reach the hook as one does that nothing caught."""
    try:
        raise fault
    except type(fault) as caught:
        driver.program.trouble.caught(type(caught), caught, caught.__traceback__)


def test_a_fault_shows_a_plain_notice_without_anyones_words(driver: Driver) -> None:
    """What happened, that the answers are there, what to do; nothing that was typed."""
    driver.begin(kent())
    fail(driver, ValueError(SECRET))
    asked = driver.question()
    shown = f"{asked.text()} {asked.more()}"
    assert SECRET not in shown
    assert "Traceback" not in shown
    assert "Your answers are still here" in shown
    assert "ValueError, test_trouble.py:" in shown
    driver.answer("close")
    assert driver.case() == kent()


def test_a_fault_written_for_the_person_is_shown_as_it_is(driver: Driver) -> None:
    """A sentence of ours is told."""
    fail(driver, OwnFault("A part of the program is missing.", "Install it again."))
    assert "A part of the program is missing." in driver.question().more()
    driver.answer("close")


def test_many_faults_are_one_notice(driver: Driver) -> None:
    """Something that fails again and again does not bury the screen."""
    for _ in range(20):
        fail(driver, KeyError(SECRET))
    driver.question()
    opened = [one for one in QApplication.topLevelWidgets() if isinstance(one, Question)]
    assert len(opened) == 1
    driver.answer("close")
    fail(driver, KeyError(SECRET))
    driver.question()
    driver.answer("close")


def test_the_hook_is_put_in_place_and_taken_away(driver: Driver) -> None:
    """While it is set up it takes every uncaught fault, and then leaves things as they were."""
    before = sys.excepthook
    driver.program.trouble.set_up()
    assert sys.excepthook == driver.program.trouble.caught
    driver.program.trouble.take_down()
    assert sys.excepthook is before


def report(driver: Driver) -> ReportDialog:
    """The report that is open over the window."""
    driver.until(lambda: driver.program.trouble.open_report is not None)
    shown = driver.program.trouble.open_report
    assert shown is not None
    driver.until(shown.isVisible)
    return shown


class Hearer(QObject):
    """Whoever asked for some work, and what they are told of it."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def hear(self, end: object) -> None:
        """The end of the work."""
        self.told.append(str(end))


def test_the_notice_leads_to_a_report_that_is_seen_before_it_is_saved(
    driver: Driver, tmp_path: Path
) -> None:
    """What is saved is what was shown, to the letter: versions, lines of code, nobody's words."""
    driver.begin(kent())
    fail(driver, ValueError(SECRET))
    driver.answer("report")
    shown = report(driver)
    seen = shown.text.toPlainText()
    assert "ValueError\n  tests.ui.test_trouble, line " in seen
    assert all(one in seen for one in ("Right Door: ", "Python: 3.", "Qt: 6.", "System: "))
    target = tmp_path / "Miss X" / "report.txt"
    target.parent.mkdir()
    shown.save_to(str(target))
    driver.until(lambda: driver.words.text("window-report-saved") == shown.told.text())
    assert target.read_text("utf-8") == seen
    assert not any(word in seen for word in (SECRET, "Miss X", str(Path.home()), str(tmp_path)))
    assert list(target.parent.iterdir()) == [target]
    assert driver.case() == kent()


def test_a_report_that_cannot_be_saved_says_so(driver: Driver, tmp_path: Path) -> None:
    """A folder that is gone is told, and the report can be saved in another place."""
    driver.program.menus.report.trigger()
    shown = report(driver)
    shown.save_to(str(tmp_path / "gone" / "report.txt"))
    driver.question()
    driver.answer("close")
    assert shown.save.isEnabled()


def test_help_shows_a_report_at_any_time(at_start: Driver) -> None:
    """Also where nothing failed: it says so. By the keyboard alone it is read and closed again."""
    at_start.program.menus.report.trigger()
    shown = report(at_start)
    assert at_start.words.text("window-report-none") in shown.text.toPlainText()
    assert (shown.width(), shown.height()) <= (at_start.window.width(), at_start.window.height())
    at_start.until(lambda: QApplication.focusWidget() is shown.heading)
    reached = []
    for _ in range(4):
        QTest.keyClick(shown.windowHandle(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [shown.text, shown.close_button, shown.save, shown.heading]
    QTest.keyClick(shown.windowHandle(), Qt.Key.Key_Escape)
    at_start.until(lambda: at_start.program.trouble.open_report is None)


def test_work_that_fails_is_in_the_report_and_leads_to_it(driver: Driver) -> None:
    """A fault off the GUI thread, on either thread, is told in a page; Help has the report."""

    def broken(_job: Job) -> None:
        raise LookupError(SECRET)

    hearer = Hearer()
    for runner in (driver.program.runner, driver.program.saving):
        runner.start(broken, hearer.hear, hearer.hear)
    driver.until(lambda: len(hearer.told) == 2)
    assert all("choose Help" in one and SECRET not in one for one in hearer.told)
    said = driver.program.trouble.report()
    assert said.count("LookupError\n") == 2
    assert SECRET not in said
    assert "ui.jobs, line " in said


def test_a_thread_of_its_own_that_fails_is_told_too(driver: Driver) -> None:
    """Nothing goes to a terminal: the window says it, as for any fault."""
    driver.program.trouble.set_up()
    try:
        thread = threading.Thread(target=int, args=(SECRET,))
        thread.start()
        thread.join()
    finally:
        driver.program.trouble.take_down()
    assert SECRET not in driver.question().more()
    driver.answer("close")
    assert SECRET not in driver.program.trouble.report()
    assert "ValueError" in driver.program.trouble.report()


def test_a_report_tells_of_the_last_few_faults_only(driver: Driver) -> None:
    """A program that fails again and again does not fill the memory of the computer."""
    for number in range(50):
        driver.program.trouble.note(f"told {number}.")
    said = driver.program.trouble.report()
    assert "told 49." in said
    assert said.count("told ") == 5


def test_the_report_fits_a_small_window_with_large_words(
    open_program: Callable[[Look], Driver],
) -> None:
    """Nothing lies over anything else: what has no room is scrolled to."""
    driver = open_program(Look(LIGHT, 2.0))
    driver.window.resize(640, 360)
    driver.program.trouble.show_report()
    shown = report(driver)
    lay_out()
    assert shown.width() <= 640
    assert shown.height() <= 360
    assert shown.told.height() >= shown.told.heightForWidth(shown.told.width())
    below = shown.area.mapTo(shown, shown.area.rect().bottomLeft()).y()
    for made in (shown.save, shown.close_button):
        assert made.mapTo(shown, made.rect().topLeft()).y() > below
        assert shown.rect().contains(made.mapTo(shown, made.rect().bottomRight()))
