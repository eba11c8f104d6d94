"""A long page is made in turns: what is on the screen first, and nothing of it moves later."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from lgo_desktop.interview import walk
from lgo_desktop.interview.walk import Step
from tests.helpers.cases import changed
from tests.helpers.days import KENT_DAY
from tests.helpers.driver import Driver, kent, tab_stops
from tests.helpers.every_page import case_that_meets
from ui.form import FormPage

LONG = ["complaint", "requests", "record", "person"]


def _begin(driver: Driver, page: str) -> FormPage:
    """A page in the moment in which it comes up, before the loop has had its turn."""
    index = 0 if page in {"record", "person"} else None
    driver.program.desk.begin(case_that_meets(page), Step(page, index))
    return driver.form()


def _made(page: FormPage) -> list[QWidget]:
    """What stands on a page, as far as it is made."""
    return [one for row in page.rows.values() for one in row.findChildren(QWidget)]


def _places(widgets: list[QWidget], page: FormPage) -> list[QRect]:
    return [QRect(one.mapTo(page.canvas, QPoint(0, 0)), one.size()) for one in widgets]


@pytest.mark.parametrize("name", LONG)
def test_nothing_that_was_seen_moves(driver: Driver, name: str) -> None:
    """What a person sees first fills the window, and stays where it is while the rest comes."""
    page = _begin(driver, name)
    assert not page.full
    first = _made(page)
    layout = page.canvas.layout()
    assert layout is not None
    layout.activate()
    before, wide = _places(first, page), page.canvas.width()
    assert max(place.bottom() for place in before) > page.area.viewport().height()
    assert driver.settled() is page
    assert len(_made(page)) > len(first)
    assert _places(first, page) == before
    assert page.canvas.width() == wide
    assert page.area.verticalScrollBar().value() == 0


@pytest.mark.parametrize("name", LONG)
def test_the_tab_key_goes_through_all_of_a_long_page(driver: Driver, name: str) -> None:
    """Once it is full, the Tab key meets all of it from top to bottom, then the main button."""
    page = _begin(driver, name)
    driver.settled()
    order: list[QWidget | None] = []
    one = page.heading.nextInFocusChain()
    while one is not None and one is not page.heading:
        order.append(one)
        one = one.nextInFocusChain()
    stops = [one for row in page.rows.values() for one in tab_stops(row)]
    stops.append(driver.window.bar.main)
    assert [one for one in order if one in stops] == stops


@pytest.mark.parametrize("name", LONG)
def test_a_page_that_is_left_at_once_keeps_every_answer(driver: Driver, name: str) -> None:
    """Whoever leaves before all of a page was made loses nothing of what stands there."""
    page = _begin(driver, name)
    assert not page.full
    driver.window.wizard.show_step(Step("before"))
    driver.settled()
    assert driver.case() == case_that_meets(name)


def test_a_question_that_is_opened_at_once_is_asked(driver: Driver) -> None:
    """A choice made before all of the page is there still opens what it leads to."""
    case = changed(kent(), steps__complaint__stage="awaiting_reply")
    driver.program.desk.begin(case, Step("complaint"))
    page = driver.form()
    asked = [path for path, row in page.rows.items() if row.is_asked]
    assert not page.full
    page.rows["steps.complaint.stage"].control.put("final_response")
    assert driver.settled() is page
    opened = [row for path, row in page.rows.items() if row.is_asked and path not in asked]
    assert opened
    assert all(row.first().isVisible() for row in opened)


def test_somebody_who_is_led_to_the_last_question_finds_it(driver: Driver) -> None:
    """A way to a question at the end of a long page has all of the page made, and goes there."""
    driver.begin(kent())
    last = walk.fields_of(driver.case(), Step("complaint"), KENT_DAY)[-1].path
    driver.window.wizard.show_step(Step("complaint"), last)
    page = driver.form()
    assert page.full
    assert page.rows[last].first().hasFocus()
