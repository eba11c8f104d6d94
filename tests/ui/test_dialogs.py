"""A question can be read and answered on every screen, and closing it is the safe answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from tests.helpers.driver import Driver, description_of, lay_out, name_of
from ui.dialogs import Question
from ui.theme import LIGHT, Look

pytestmark = pytest.mark.window

CHOICES = [("keep", "&Keep them in a file"), ("go", "Go on &without"), ("stay", "&Stay here")]
LONG = "These are many words of what has to be known before somebody can choose. " * 12


def opened(driver: Driver, text: str = LONG, choices: list[tuple[str, str]] = CHOICES) -> Question:
    """A question over the window."""
    asked = Question(driver.window, driver.program.kit, "What about your answers?", text, choices)
    asked.open()
    lay_out()
    return asked


@pytest.mark.parametrize("scale", [1.0, 14 / 9, 2.0], ids=["9pt", "14pt", "18pt"])
@pytest.mark.parametrize("text", [LONG, "", "Short."], ids=["long", "none", "short"])
def test_it_fits_a_small_window(
    open_program: Callable[[Look], Driver], scale: float, text: str
) -> None:
    """It is no larger than the window; all of its text and every button can be scrolled to."""
    driver = open_program(Look(LIGHT, scale))
    driver.window.resize(640, 360)
    asked = opened(driver, text)
    assert asked.width() <= 640
    assert asked.height() <= 360
    for one in asked.findChildren(QLabel):
        if one.isVisible():
            assert one.height() >= one.heightForWidth(one.width())
    for made in asked.findChildren(QPushButton):
        assert made.width() >= made.sizeHint().width()
        made.setFocus(Qt.FocusReason.TabFocusReason)
        lay_out()
        corner = made.mapTo(asked, made.rect().center())
        assert asked.rect().contains(corner)
        assert QApplication.widgetAt(asked.mapToGlobal(corner)) is made
    asked.reject()


def test_its_text_is_moved_by_the_keyboard(driver: Driver) -> None:
    """From any of its buttons, so that it can be read to the end."""
    driver.window.resize(640, 360)
    asked = opened(driver)
    bar = asked._area.verticalScrollBar()
    assert bar.maximum() > 0
    QTest.keyClick(asked.windowHandle(), Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(asked.windowHandle(), Qt.Key.Key_Home)
    assert bar.value() == 0
    asked.reject()


@pytest.mark.parametrize("how", ["escape", "close"])
def test_to_leave_it_is_the_safe_choice(driver: Driver, how: str) -> None:
    """Escape, and the cross of its window, are the last of the choices, once."""
    asked = opened(driver)
    said: list[str] = []
    asked.chosen.connect(said.append)
    if how == "escape":
        QTest.keyClick(asked.windowHandle(), Qt.Key.Key_Escape)
    else:
        asked.close()
    driver.until(lambda: bool(said))
    assert said == ["stay"]
    assert driver.open_questions() == []


def test_a_window_that_is_hidden_answers_nothing(driver: Driver) -> None:
    """What the program takes away itself is no answer of the person."""
    asked = opened(driver)
    said: list[str] = []
    asked.chosen.connect(said.append)
    asked.reject()
    lay_out()
    assert said == []


def test_enter_presses_what_has_the_focus(driver: Driver) -> None:
    """The main button at first; after Tab the next one."""
    for tabs, name in ((0, "keep"), (1, "go"), (2, "stay")):
        asked = opened(driver)
        said: list[str] = []
        asked.chosen.connect(said.append)
        for _ in range(tabs):
            QTest.keyClick(asked.windowHandle(), Qt.Key.Key_Tab)
        QTest.keyClick(asked.windowHandle(), Qt.Key.Key_Return)
        assert said == [name]


def test_a_screen_reader_reads_all_of_it(driver: Driver) -> None:
    """Its name is what is asked, its description what has to be known."""
    asked = opened(driver, "It has your answers & more.")
    assert name_of(asked) == "What about your answers?"
    assert description_of(asked) == "It has your answers & more."
    assert [name_of(made) for made in asked.findChildren(QPushButton)] == [
        "Keep them in a file",
        "Go on without",
        "Stay here",
    ]
    asked.reject()


def test_it_stands_in_the_middle_of_its_window(driver: Driver) -> None:
    """Also once it has its size."""
    asked = opened(driver, "Short.")
    middle = driver.window.mapToGlobal(driver.window.rect().center())
    away = asked.mapToGlobal(asked.rect().center()) - middle
    assert away.manhattanLength() <= QPoint(40, 40).manhattanLength()
    asked.reject()
