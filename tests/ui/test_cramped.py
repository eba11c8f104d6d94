"""Promises to whoever reads large words on a small screen: 640 by 360 pixels, up to 18 pt."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QWidget

from lgo_desktop.errors import InputFault
from tests.helpers.driver import Driver, kent, lay_out, name_of
from tests.helpers.every_page import EVERY, case_that_meets
from tests.helpers.plain_pages import PLAIN_PAGES
from tests.helpers.window import plain
from ui.companions import question_of
from ui.form import FormPage
from ui.theme import LIGHT, Look
from ui.unlock import UnlockPage

pytestmark = pytest.mark.window

WIDTH, HEIGHT = 640, 360
MOST = HEIGHT // 2
LARGE = pytest.mark.parametrize("scale", [14 / 9, 2.0], ids=["14pt", "18pt"])


@pytest.fixture
def cramped(open_program: Callable[[Look], Driver]) -> Callable[[float], Driver]:
    """Opens the window with large words on a small screen."""

    def opened(scale: float) -> Driver:
        driver = open_program(Look(LIGHT, scale))
        driver.window.resize(WIDTH, HEIGHT)
        return driver

    return opened


def form_pages(driver: Driver) -> Iterator[FormPage]:
    """Every page that asks something, one after the other."""
    for page, index in EVERY:
        driver.begin(case_that_meets(page))
        shown = driver.go_to(page, index)
        if isinstance(shown, FormPage):
            yield shown


def in_view(area: QScrollArea, widget: QWidget) -> bool:
    """Whether all of a widget can be seen where its page is scrolled to."""
    port = area.viewport()
    place = QRect(widget.mapTo(port, QPoint(0, 0)), widget.size())
    return port.rect().contains(place)


@LARGE
def test_the_page_has_most_of_the_window_and_its_heading_fits(
    cramped: Callable[[float], Driver], scale: float
) -> None:
    """On every page of a case and outside one: whoever comes to it can read what it is."""
    driver = cramped(scale)
    for page, index in EVERY:
        driver.begin(case_that_meets(page))
        shown = driver.go_to(page, index)
        assert shown.area.viewport().height() > MOST, page
        assert shown.heading.height() <= shown.area.viewport().height(), page
    for name, make in PLAIN_PAGES.items():
        outside = make(driver.program.kit)
        driver.window.show_plain(outside)
        driver.until(lambda: outside.full)  # noqa: B023 - at once
        lay_out()
        assert outside.area.viewport().height() > MOST, name
        assert outside.heading.height() <= outside.area.viewport().height(), name


@LARGE
def test_tab_brings_a_field_into_view_with_its_question(
    cramped: Callable[[float], Driver], scale: float
) -> None:
    """On every page, on the way down and on the way up, wherever there is room for both."""
    driver = cramped(scale)
    for page in form_pages(driver):
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            page.heading.setFocus()
            lay_out()
            for focus in reached_by(driver, key, page):
                lay_out()
                question = question_of(focus, page.canvas)
                room = page.area.viewport().height()
                if isinstance(focus, QLineEdit):
                    assert in_view(page.area, focus), (page.step, name_of(focus))
                if question is not None and height_of(question, focus) <= room:
                    assert in_view(page.area, focus), (page.step, name_of(focus))
                    assert in_view(page.area, question), (page.step, question.text())


def reached_by(driver: Driver, key: Qt.Key, page: FormPage) -> Iterator[QWidget]:
    """Everything that a key reaches on a page, as it is reached."""
    for _ in range(200):
        driver.key(key)
        focus = QApplication.focusWidget()
        if focus is page.heading or focus is None:
            return
        if page.canvas.isAncestorOf(focus):
            yield focus


def height_of(question: QWidget, field: QWidget) -> int:
    """How high a field is with its question and all that stands between them."""
    top = question.mapTo(field.window(), QPoint(0, 0)).y()
    return field.mapTo(field.window(), QPoint(0, field.height())).y() - top


@pytest.mark.parametrize(
    ("name", "path"),
    [("contact", "complainant.contact.email"), ("name", "complainant.person.former_names")],
)
def test_the_room_is_enough_for_a_question_its_hint_and_its_field(
    cramped: Callable[[float], Driver], name: str, path: str
) -> None:
    """At 18 pt too, also where what is said of the question takes two lines."""
    driver = cramped(2.0)
    driver.begin(kent())
    page = driver.go_to(name)
    assert isinstance(page, FormPage)
    row = page.rows[path]
    driver.tab_to(row.first())
    lay_out()
    question = question_of(row.first(), page.canvas)
    assert question is not None
    assert in_view(page.area, question)
    assert in_view(page.area, row.first())


def test_a_field_outside_a_case_is_seen_with_its_question(
    cramped: Callable[[float], Driver],
) -> None:
    """The words of a locked case are asked for where their field is."""
    driver = cramped(2.0)
    driver.window.show_plain(PLAIN_PAGES["unlock"](driver.program.kit))
    page = plain(driver, UnlockPage)
    driver.tab_to(page.field)
    lay_out()
    question = question_of(page.field, page.canvas)
    assert isinstance(question, QLabel)
    assert in_view(page.area, question)
    assert in_view(page.area, page.field)


def test_a_click_moves_nothing(cramped: Callable[[float], Driver]) -> None:
    """What is clicked stays under the pointer, even where its question is out of sight."""
    driver = cramped(2.0)
    driver.begin(kent())
    page = driver.go_to("contact")
    assert isinstance(page, FormPage)
    field = page.rows["complainant.contact.email"].first()
    bar = page.area.verticalScrollBar()
    bar.setValue(field.mapTo(page.canvas, QPoint(0, 0)).y())
    lay_out()
    before = bar.value()
    QTest.mousePress(field, Qt.MouseButton.LeftButton)
    lay_out()
    assert field.hasFocus()
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton)
    assert bar.value() == before


def test_that_nothing_was_saved_never_scrolls_away(cramped: Callable[[float], Driver]) -> None:
    """A fault of saving stands beside the way out, whatever room it takes; a calm word does not."""
    driver = cramped(2.0)
    driver.begin(kent())
    page = driver.go_to("contact")
    strip = driver.window.strip
    assert not strip.safety.isVisible()
    driver.program.keeper.failed.emit(InputFault("The disk is full.", "Make room."))
    lay_out()
    assert strip.safety.isVisible()
    assert "The disk is full." in strip.safety.text()
    assert strip.safety.height() >= strip.safety.heightForWidth(strip.safety.width())
    assert not page.place_label.isVisible()
