"""Promises to whoever tells a story and what happened when."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lgo_desktop.interview.walk import Step
from tests.helpers.cases import changed
from tests.helpers.driver import Driver, description_of, kent, lay_out
from ui.eventpage import EventPage

pytestmark = pytest.mark.window


def test_the_story_is_counted_and_never_rewritten(driver: Driver) -> None:
    """Once the keys rest, the number of words stands under the box, with a hint on its tone."""
    driver.begin(kent())
    driver.go_to("story")
    row = driver.form().rows["story"]
    driver.write("story", "The worker is a liar. ")
    driver.until(lambda: driver.words.text("telling-harsh") in description_of(row.first()))
    assert row.fault() == ""
    assert "liar" in driver.case().story
    driver.go_on()
    assert driver.step() != Step("story")


def test_what_stands_below_the_story_does_not_slip(driver: Driver) -> None:
    """The count of words and a hint have their room before there are words to count."""
    driver.begin(changed(kent(), story=""))
    driver.go_to("story")
    lay_out()
    rows = driver.form().rows
    before = rows["first_knew"].y()
    driver.write("story", "One two three. ")
    counted = driver.words.counted("telling-count", 3)
    driver.until(lambda: counted in description_of(rows["story"].first()))
    lay_out()
    assert rows["first_knew"].y() == before
    driver.write("story", "The worker is a liar. ")
    driver.until(
        lambda: driver.words.text("telling-harsh") in description_of(rows["story"].first())
    )
    lay_out()
    assert rows["first_knew"].y() == before


def test_events_are_listed_in_their_order_and_can_be_gone_to(driver: Driver) -> None:
    """By the keyboard, from the page of one event to that of another."""
    events = (
        {"when": "2025-03-01", "what": "The second thing"},
        {"when": "2023-01-01", "what": "The first thing"},
    )
    driver.begin(changed(kent(), events=events))
    driver.go_to("event", 0)
    page = driver.page_of_kind(EventPage)
    assert list(page.links) == [1, 0]
    driver.tab_to(page.links[1])
    driver.key(Qt.Key.Key_Space)
    driver.until(lambda: driver.step() == Step("event", 1))


def test_many_events_fit_on_the_page(driver: Driver) -> None:
    """Sixty events: each is listed, and the page can be left by Continue."""
    events = tuple(
        {"when": f"20{10 + n % 15}-0{n % 9 + 1}", "what": f"Thing {n}"} for n in range(60)
    )
    driver.begin(changed(kent(), events=events))
    driver.go_to("event", 59)
    assert len(driver.page_of_kind(EventPage).links) == 60
    driver.go_on()
    assert driver.step() == Step("record", 0)


def test_a_whole_document_can_be_pasted_and_too_much_is_told(driver: Driver) -> None:
    """Forty pages are taken; too much is said beside the field, and Continue says why it stays."""
    driver.begin(kent())
    driver.go_to("story")
    row = driver.form().rows["story"]
    row.control.put("A page of the report. " * 4_000)
    driver.go_on()
    assert len(driver.case().story) > 80_000
    driver.go_to("story")
    driver.form().rows["story"].control.put("word " * 40_001)
    driver.key(Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    driver.until(lambda: driver.form().rows["story"].fault() != "")
    assert driver.step() == Step("story")
    assert driver.form().summary.isVisible()
