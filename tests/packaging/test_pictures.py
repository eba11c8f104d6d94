"""Promises of the pictures: each page from its top to its end, and the dialogs too."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from pictures import Camera, show_dialogs
from tests.helpers.cases import changed
from tests.helpers.driver import Driver, kent

pytestmark = pytest.mark.window


def test_a_page_of_many_screens_is_taken_to_its_end(driver: Driver, tmp_path: Path) -> None:
    """However long it is: each picture overlaps the one before, and the last shows its end."""
    events = [{"what": f"Visit {number}"} for number in range(60)]
    driver.begin(changed(kent(), events=events))
    driver.window.resize(640, 360)
    page = driver.go_to("event", 0)
    bar = page.area.verticalScrollBar()
    screens = bar.maximum() / bar.pageStep() + 1
    assert screens > 14
    Camera(driver.program, tmp_path).take()
    taken = sorted(tmp_path.glob("*.png"))
    assert len(taken) >= screens
    assert bar.value() == bar.maximum()
    assert QImage(str(taken[-1])) == driver.window.grab().toImage()


def test_a_question_a_fault_and_a_report_are_taken(driver: Driver, tmp_path: Path) -> None:
    """One picture of each dialog."""
    show_dialogs(driver.program, Camera(driver.program, tmp_path))
    names = sorted(one.stem for one in tmp_path.glob("*.png"))
    assert names == ["01-question", "02-trouble", "03-report"]
