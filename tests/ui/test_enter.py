"""Enter does what stands under the focus: a button is pressed, a field goes on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lgo_desktop.interview.walk import Step
from tests.helpers.driver import Driver, kent, lay_out
from tests.helpers.window import plain
from ui.focus import FocusRing
from ui.newpage import NewPage
from ui.start import StartPage

pytestmark = pytest.mark.window

RETURN = Qt.Key.Key_Return


def test_enter_on_a_button_of_the_page_presses_it(driver: Driver) -> None:
    """“Add another” adds another: it does not go on."""
    driver.begin(kent())
    page = driver.go_to("event", 0)
    count = len(driver.case().events)
    driver.tab_to(driver.form().add_button)
    driver.key(RETURN)
    driver.until(lambda: driver.page() is not page)
    assert driver.step() == Step("event", count)


def test_enter_on_a_link_opens_it(driver: Driver) -> None:
    """“Why we ask” tells why, and the page stays."""
    page = driver.go_to("you")
    driver.tab_to(page.why.link)
    driver.key(RETURN)
    assert driver.page() is page
    assert page.why.inside.isVisible()


@pytest.mark.parametrize("name", ["back", "main"])
def test_enter_on_the_bar_presses_its_button(driver: Driver, name: str) -> None:
    """Back goes back and Continue goes on."""
    driver.begin(kent())
    page = driver.go_to("contact")
    driver.tab_to(getattr(driver.window.bar, name))
    driver.key(RETURN)
    driver.until(lambda: driver.page() is not page)
    assert driver.step() == Step("name" if name == "back" else "helper")


def test_enter_on_another_button_of_a_plain_page_begins_nothing(at_start: Driver) -> None:
    """On “Back” it goes back: no case is made by a slip."""
    start = plain(at_start, StartPage)
    at_start.tab_to(start.new)
    at_start.key(RETURN)
    page = plain(at_start, NewPage)
    assert page.back is not None
    at_start.tab_to(page.back)
    at_start.key(RETURN)
    assert isinstance(at_start.window.plain(), StartPage)
    assert not at_start.program.keeper.is_keeping


def test_the_ring_of_a_link_stands_around_its_words(driver: Driver) -> None:
    """A link is as wide as the page, so that it can wrap; its ring is as wide as what it says."""
    page = driver.go_to("you")
    driver.tab_to(page.why.link)
    lay_out()
    (ring,) = driver.window.findChildren(FocusRing)
    assert ring.isVisible()
    words = page.why.link.where_the_words_are()
    assert 0 < words.width() < page.why.link.width() // 2
    assert abs(ring.width() - words.width()) < 20
