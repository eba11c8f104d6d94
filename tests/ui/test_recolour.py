"""Whatever is open when the colours change is in the new ones at once, with what is typed there."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from lgo_desktop.settings import Colours
from tests.helpers.driver import Driver, kent, lay_out
from tests.helpers.plain_pages import PLAIN_PAGES
from tests.helpers.window import plain
from ui.newpage import NewPage
from ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens
from ui.unlock import UnlockPage

pytestmark = pytest.mark.window

_BY_CHANCE = 2  # pixels


def turn(driver: Driver, colours: Colours) -> None:
    """Choose other colours, and wait until the window has them."""
    driver.program.preferences.choose(colours=colours)
    lay_out()


def left_of(shown: QWidget, before: Tokens, now: Tokens) -> set[str]:
    """The colours of the old look that are still in the picture of a widget.

    The smooth edge of a letter is a mixture of two new colours, and may meet an old one by chance:
    a pixel or two of one colour are no sign of it.
    """
    image = shown.grab().toImage()
    old = {QColor(one).rgb(): one for one in vars(before).values()}
    for one in vars(now).values():
        old.pop(QColor(one).rgb(), None)
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    found = Counter(rgb for x, y in places if (rgb := image.pixel(x, y)) in old)
    return {old[rgb] for rgb, count in found.items() if count > _BY_CHANCE}


@pytest.mark.parametrize("name", PLAIN_PAGES)
def test_every_page_outside_a_case_turns_dark(driver: Driver, name: str) -> None:
    """Links, cards, signs and all: no pixel is left of the light colours, nor on the way back."""
    driver.window.resize(700, 560)
    page = PLAIN_PAGES[name](driver.program.kit)
    driver.window.show_plain(page)
    turn(driver, Colours.DARK)
    assert driver.window.plain() is page, "the page is the same, with all that is typed there"
    assert left_of(driver.window, LIGHT, DARK) == set()
    turn(driver, Colours.CONTRAST)
    assert left_of(driver.window, DARK, CONTRAST_DARK) == set()
    turn(driver, Colours.CONTRAST_LIGHT)
    assert left_of(driver.window, CONTRAST_DARK, CONTRAST_LIGHT) == set()


def test_a_question_and_a_report_turn_too(driver: Driver) -> None:
    """A dialog that is open, over a case that is made anew below it."""
    driver.begin(kent())
    driver.program.cases.save_plain()
    asked = driver.question()
    driver.program.trouble.show_report()
    report = driver.program.trouble.open_report
    assert report is not None
    turn(driver, Colours.DARK)
    for shown in (asked, report, driver.window):
        assert left_of(shown, LIGHT, DARK) == set()
    report.reject()
    driver.answer("cancel")


def test_what_is_typed_stays(driver: Driver) -> None:
    """Words that nobody has confirmed yet are not lost to a sunset."""
    driver.window.show_plain(PLAIN_PAGES["own"](driver.program.kit))
    page = plain(driver, NewPage)
    page.words.field.setPlainText("four words of mine")
    turn(driver, Colours.DARK)
    assert plain(driver, NewPage).words.passphrase() == "four words of mine"
    driver.window.show_plain(PLAIN_PAGES["unlock"](driver.program.kit))
    told = plain(driver, UnlockPage).told()
    turn(driver, Colours.LIGHT)
    assert plain(driver, UnlockPage).told() == told
