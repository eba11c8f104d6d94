"""Promises about a file that is dropped on the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from lgo_desktop.case.form import to_json
from lgo_desktop.interview.walk import HOME
from tests.helpers.driver import Driver, kent

pytestmark = pytest.mark.window

_COPY, _LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier


def drop(driver: Driver, *urls: QUrl) -> bool:
    """Drag some things over the window and let them go; whether the window took them."""
    data = QMimeData()
    data.setUrls(list(urls))
    entering = QDragEnterEvent(QPoint(20, 20), _COPY, data, _LEFT, _PLAIN)
    entering.ignore()
    QApplication.sendEvent(driver.window, entering)
    if not entering.isAccepted():
        return False
    event = QDropEvent(QPointF(20, 20), _COPY, data, _LEFT, _PLAIN)
    QApplication.sendEvent(driver.window, event)
    return True


def test_a_case_file_that_is_dropped_is_opened(driver: Driver, tmp_path: Path) -> None:
    """Where nothing has to be asked first, it is there at once."""
    (tmp_path / "case.json").write_text(to_json(kent()), encoding="utf-8")
    assert drop(driver, QUrl.fromLocalFile(str(tmp_path / "case.json")))
    driver.until(lambda: driver.case() == kent())
    assert driver.step() == HOME


def test_what_is_open_is_never_dropped_over_unasked(driver: Driver, tmp_path: Path) -> None:
    """The answers of now are settled first, and staying keeps them."""
    (tmp_path / "case.json").write_text(to_json(kent()), encoding="utf-8")
    driver.go_to("name")
    driver.write("complainant.person.name", "Ann")
    assert drop(driver, QUrl.fromLocalFile(str(tmp_path / "case.json")))
    driver.answer("stay")
    assert driver.case().complainant.person.name == "Ann"


def test_nothing_else_is_taken(driver: Driver, tmp_path: Path) -> None:
    """Two files, a page of the web, or nothing: the window does not even offer."""
    file = QUrl.fromLocalFile(str(tmp_path / "case.json"))
    assert not drop(driver, file, file)
    assert not drop(driver, QUrl("https://example.org/case.json"))
    assert not drop(driver)
