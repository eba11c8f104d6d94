"""Leaving quickly leaves nothing on the screen, whatever stood over the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.helpers.cases import kent
from tests.helpers.driver import Driver
from tests.helpers.vaults import retold
from ui.reportdialog import ReportDialog

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
