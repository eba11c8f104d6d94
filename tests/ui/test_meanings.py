"""Promises about help on the page: why we ask, and words explained where they stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from lgo_desktop.interview.pages import PAGES
from tests.helpers.driver import Driver, kent, lay_out
from ui.disclosure import Disclosure
from ui.page import StepPage

pytestmark = pytest.mark.window


def opened(driver: Driver, disclosure: Disclosure) -> str:
    """What a disclosure shows, once it was opened by the keyboard."""
    driver.tab_to(disclosure.link)
    driver.key(Qt.Key.Key_Space)
    driver.until(disclosure.inside.isVisible)
    return " ".join(label.text() for label in disclosure.inside.findChildren(QLabel))


def test_why_we_ask_is_there_for_whoever_asks(driver: Driver) -> None:
    """On every page that asks: hidden at first, opened and hidden again by the keyboard."""
    driver.begin(kent())
    for page in ("safety", "contact", "story", "doors"):
        shown = driver.go_to(page)
        assert shown.why.inside.isHidden()
        assert opened(driver, shown.why) == driver.words.text(f"page-{page}-why")
        driver.key(Qt.Key.Key_Space)
        driver.until(shown.why.inside.isHidden)


def test_a_word_is_explained_in_place_and_once(driver: Driver) -> None:
    """The page about other bodies explains each of them where its question stands."""
    driver.begin(kent())
    page = driver.go_to("outside")
    links = words_of(page, driver)
    asked = [link.link.accessibleName() for link in links]
    assert len(set(asked)) == len(asked)
    for word in ("ICO", "regulator", "Ombudsman"):
        assert driver.words.text("window-word-show", word=word) in asked
    row = driver.form().rows["steps.ico.made"]
    (ico,) = (link for link in links if row.isAncestorOf(link))
    assert opened(driver, ico) == driver.words.text("meaning-ico").partition(": ")[2]
    assert driver.words.text("window-word-hide", word="ICO") == ico.link.accessibleName()


def test_nothing_stands_between_a_question_and_its_choices(driver: Driver) -> None:
    """The words of a question are explained below what it is answered with."""
    driver.begin(kent())
    page = driver.go_to("outside")
    lay_out()
    row = driver.form().rows["steps.ico.made"]
    (ico,) = (link for link in words_of(page, driver) if row.isAncestorOf(link))
    choices = bottom_of(row.control, page)
    assert choices <= ico.mapTo(page, ico.rect().topLeft()).y()


def test_words_of_the_doors_are_explained_on_their_cards(driver: Driver) -> None:
    """A door that names the Ombudsman offers to say who that is."""
    driver.begin(kent())
    page = driver.go_to("doors")
    lay_out()
    assert words_of(page, driver)


def bottom_of(widget: QWidget, page: StepPage) -> int:
    """Where a widget ends on its page."""
    return widget.mapTo(page, widget.rect().bottomLeft()).y()


def words_of(page: StepPage, driver: Driver) -> list[Disclosure]:
    """Every word that a page offers to explain."""
    beginning = driver.words.text("window-word-show", word="|").split("|")[0]
    return [
        one
        for one in page.findChildren(Disclosure)
        if one.link.accessibleName().startswith(beginning)
    ]


def test_no_page_asks_without_a_reason(driver: Driver) -> None:
    """Each page with a question says why it is asked."""
    silent = [
        page.id for page in PAGES if page.fields and not driver.words.maybe(f"page-{page.id}-why")
    ]
    assert silent == []
