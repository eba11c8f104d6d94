"""Every page can be read to its end by the keyboard, and the focus stays where it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.helpers.driver import Driver, kent, lay_out
from tests.helpers.window import plain
from ui.plainpage import PlainPage
from ui.preview import LettersPage

pytestmark = pytest.mark.window

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
END, HOME = Qt.Key.Key_End, Qt.Key.Key_Home
DOWN, UP = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp


def reads_to_the_end(driver: Driver, area: QScrollArea, held: QWidget) -> None:
    """Hold the page to it, with the focus on one of its parts."""
    lay_out()
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0, "the page fits: there is nothing to hold"
    held.setFocus()
    driver.until(lambda: QApplication.focusWidget() is held)
    for key, modifier, place in (
        (END, NONE, bar.maximum()),
        (HOME, NONE, 0),
        (END, CTRL, bar.maximum()),
        (HOME, CTRL, 0),
        (DOWN, NONE, min(bar.maximum(), bar.pageStep())),
        (UP, NONE, 0),
    ):
        driver.key(key, modifier)
        assert bar.value() == place, (key, modifier)
        assert QApplication.focusWidget() is held


def test_a_page_of_a_case_is_read_by_the_keyboard(driver: Driver) -> None:
    """From its heading, and from the buttons below it, which stand outside of what scrolls."""
    driver.begin(kent())
    driver.window.resize(700, 420)
    page = driver.go_to("letters")
    assert isinstance(page, LettersPage)
    reads_to_the_end(driver, page.area, page.heading)
    page.area.verticalScrollBar().setValue(0)
    reads_to_the_end(driver, page.area, driver.window.bar.stop)


def test_a_page_outside_a_case_is_read_by_the_keyboard(at_start: Driver) -> None:
    """The start page, from its heading and from a button on it."""
    at_start.window.resize(640, 360)
    page = plain(at_start, PlainPage)
    reads_to_the_end(at_start, page.area, page.heading)


def test_a_field_keeps_its_own_keys(driver: Driver) -> None:
    """Home and End go to the ends of the line that is typed, and the page stays."""
    driver.window.resize(640, 360)
    driver.go_to("name")
    driver.write("complainant.person.name", "Ann")
    bar = driver.page().area.verticalScrollBar()
    before = bar.value()
    driver.key(HOME)
    driver.type("Jo")
    assert bar.value() == before
    driver.form().keep()
    assert driver.case().complainant.person.name == "JoAnn"
