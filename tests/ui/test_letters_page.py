"""Promises of the page that shows the letters: each can be chosen, and read where one is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import Issue
from lgo_desktop.interview.walk import Step
from tests.helpers.driver import Driver, kent, lay_out, name_of
from ui.preview import LettersPage

pytestmark = pytest.mark.window


def letters(driver: Driver, case: Case) -> LettersPage:
    """The letters of a case."""
    driver.begin(case)
    driver.go_to("letters")
    return driver.page_of_kind(LettersPage)


def test_every_letter_can_be_read_as_pages_and_as_text(driver: Driver) -> None:
    """Each document has its pictures and, under them, its words; both change together."""
    page = letters(driver, kent())
    chooser = page.chooser
    assert chooser is not None
    seen: set[str] = set()
    for card in chooser.cards.values():
        card.setChecked(True)
        driver.until(lambda: page.text.toPlainText() not in {"", *seen})
        assert page.pages.views
        assert all(view.accessibleName() for view in page.pages.views)
        seen.add(page.text.toPlainText())
    assert len(seen) == len(chooser.cards)
    assert any("Kent County Council" in text for text in seen)


def test_tab_leads_from_the_chosen_letter_to_its_text(driver: Driver) -> None:
    """After another letter is chosen by an arrow key, Tab still goes down the page."""
    page = letters(driver, kent())
    chooser = page.chooser
    assert chooser is not None
    driver.tab_to(chooser.first())
    before = page.text.toPlainText()
    driver.key(Qt.Key.Key_Down)
    driver.until(lambda: page.text.toPlainText() != before)
    lay_out()
    driver.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.another
    driver.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is chooser.cards["1"]
    driver.tab_to(page.text)


def top_in_view(page: LettersPage, widget: QWidget) -> int:
    """How far under the top edge of what can be seen a widget begins."""
    return widget.mapTo(page.area.viewport(), QPoint(0, 0)).y()


@pytest.mark.parametrize("size", [(1104, 760), (640, 360)])
def test_a_chosen_letter_comes_into_view(driver: Driver, size: tuple[int, int]) -> None:
    """Under the list: a click, or the space bar, brings its head to the top, with the focus.

    A link leads back. Beside the list it is in view: `test_letter_list.py`.
    """
    driver.window.resize(*size)
    page = letters(driver, kent())
    chooser = page.chooser
    assert chooser is not None
    card, room = chooser.cards["1"], page.area.viewport()
    page.area.verticalScrollBar().setValue(0)
    card.click()
    driver.until(lambda: page.letter_title.text() == card.accessibleName())
    driver.until(lambda: 0 <= top_in_view(page, page.letter_title) < 40)
    lay_out()
    assert QApplication.focusWidget() is page.another
    assert 0 <= top_in_view(page, page.another) < room.height() // 2
    assert name_of(page.another) == driver.words.text("window-another-letter")
    page.another.click()
    driver.until(card.hasFocus)
    assert 0 <= top_in_view(page, card) < room.height()
    driver.key(Qt.Key.Key_Space)
    driver.until(lambda: 0 <= top_in_view(page, page.letter_title) < 40)


def test_the_arrow_keys_look_along_the_list_and_stay_there(driver: Driver) -> None:
    """Whoever goes through the letters by the arrow keys sees where they are."""
    page = letters(driver, kent())
    chooser = page.chooser
    assert chooser is not None
    driver.tab_to(chooser.first())
    before = page.text.toPlainText()
    driver.key(Qt.Key.Key_Down)
    driver.until(lambda: page.text.toPlainText() != before)
    lay_out()
    assert chooser.cards["1"].hasFocus()
    assert 0 <= top_in_view(page, chooser.cards["1"]) < page.area.viewport().height()


def test_what_is_missing_for_the_letters_is_a_link_to_its_question(driver: Driver) -> None:
    """Without a name there are no letters yet, and the page leads to the name."""
    page = letters(driver, Case(issues=(Issue.INACCURATE_RECORDS,)))
    assert page.notes.missing
    link = next(one for one in page.notes.missing if one.path == "complainant.person.name")
    link.click()
    driver.until(lambda: driver.step() == Step("name"))
