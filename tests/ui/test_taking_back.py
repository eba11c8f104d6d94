"""Promises about news told by a slip: nothing is written unasked, and all can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lgo_desktop.case.vocabulary import RequestState
from lgo_desktop.interview.walk import Step
from lgo_desktop.letters.document import Kind
from tests.helpers.cases import changed
from tests.helpers.driver import Driver
from tests.ui.test_returning import NEW, date_of, home, letter, type_date, write_down
from ui.home import HomePage

pytestmark = pytest.mark.window


def test_nothing_is_written_down_but_by_the_main_button(driver: Driver) -> None:
    """Whoever goes back has told nothing: no letter is sent, no answer has come."""
    page = home(driver, NEW)
    letter(page, Kind.RECTIFICATION_REQUEST).tell.click()
    driver.until(lambda: driver.step() == Step("sent", 0))
    today = date_of(driver, "sent[].when").today
    assert today is not None
    today.click()
    driver.go_back()
    assert driver.case() == NEW
    waits = changed(NEW, steps__access__state="waiting", steps__access__made="2026-11-01")
    home(driver, waits)
    driver.go_to("reply-access")
    driver.choose("steps.access.state", "refused")
    driver.go_back()
    assert driver.case() == waits


def test_a_doubt_about_what_is_told_writes_nothing_yet(driver: Driver) -> None:
    """A day still to come keeps the page once; going back then leaves the case as it was."""
    page = home(driver, NEW)
    letter(page, Kind.ACCESS_REQUEST).tell.click()
    driver.until(lambda: driver.step() == Step("sent", 0))
    type_date(driver, "sent[].when", "1", "12", "2027")
    driver.key(Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    driver.until(lambda: driver.form().rows["sent[].when"].fault() != "")
    driver.go_back()
    assert driver.case() == NEW


def test_a_letter_that_was_not_sent_after_all_is_taken_away(driver: Driver) -> None:
    """One link takes the line back; the step waits no more, and the letter can be sent again."""
    page = home(driver, NEW)
    letter(page, Kind.ACCESS_REQUEST).tell.click()
    driver.until(lambda: driver.step() == Step("sent", 0))
    type_date(driver, "sent[].when", "24", "11", "2026")
    page = write_down(driver)
    (back,) = page.taken_back
    driver.tab_to(back)
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.page() is not page)
    driver.settled()
    page = driver.page_of_kind(HomePage)
    assert driver.case().sent == ()
    assert driver.case().steps.access.state is RequestState.NOT_MADE
    assert Kind.ACCESS_REQUEST in {card.kind for card in page.letters}
    assert not page.matters


def test_an_answer_that_was_told_wrongly_can_be_changed(driver: Driver) -> None:
    """One link beside its line leads to the question that says what came."""
    asked = {"state": "partly", "made": "2026-10-01", "answered": "2026-11-02"}
    page = home(driver, changed(NEW, steps__access=asked))
    (change,) = page.changes
    driver.tab_to(change)
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.step() == Step("requests"))
    driver.settled()
    control = driver.form().rows["steps.access.state"].control
    focus = QApplication.focusWidget()
    assert focus is not None
    assert control.isAncestorOf(focus)


def test_what_an_early_answer_hid_is_not_waited_for(driver: Driver) -> None:
    """A regulator was told of a worker; then nothing about a worker is said any more."""
    about = {"made": "yes", "when": "2026-11-02"}
    page = home(driver, changed(NEW, steps__regulator=about))
    assert "regulator" in page.matters
    none = {"issues": ("delay",), "professionals": (), "wants": ("apology",)}
    page = home(driver, changed(NEW, steps__regulator=about, **none))
    assert "regulator" not in page.matters
