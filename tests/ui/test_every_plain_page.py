"""The promises of every page, held for the pages outside the interview as well."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenuBar, QPushButton, QWidget

from lgo_desktop.case.model import Case
from lgo_desktop.vault.opening import new_case
from tests.helpers.colours import EVERY_SET
from tests.helpers.driver import Driver, kent, lay_out, name_of, reads_after, tab_stops
from tests.helpers.plain_pages import LONG, PLAIN_PAGES
from tests.helpers.vaults import NOW
from tests.helpers.window import plain
from ui.keeping import Keeping
from ui.papers import PapersPage
from ui.plainpage import PlainPage
from ui.theme import LIGHT, Look, Tokens

pytestmark = pytest.mark.window


def every_page(driver: Driver) -> Iterator[tuple[str, PlainPage]]:
    """Each page, as the window shows it."""
    for name, make in PLAIN_PAGES.items():
        page = make(driver.program.kit)
        driver.window.show_plain(page)
        driver.until(lambda: page.full)  # noqa: B023 - at once
        lay_out()
        yield name, page


def test_every_control_has_a_name(driver: Driver) -> None:
    """A screen reader can name everything that the keyboard can reach."""
    for name, _ in every_page(driver):
        unnamed = [type(w).__name__ for w in tab_stops(driver.window) if not name_of(w).strip()]
        assert unnamed == [], name


def test_nothing_of_the_case_can_be_reached(driver: Driver) -> None:
    """While such a page is shown, neither the rail nor the wizard can be seen or tabbed to."""
    driver.begin(kent())
    for name, page in every_page(driver):
        outside = [name_of(w) for w in tab_stops(driver.window) if not page.isAncestorOf(w)]
        assert outside == [], name
        assert not driver.window.wizard.isVisible(), name


def test_shortcuts_are_unique(driver: Driver) -> None:
    """No two controls that are shown answer to the same Alt key, the menus among them."""
    menus = [action.text() for action in driver.window.menuBar().actions()]
    for name, page in every_page(driver):
        shown = [w.text() for w in page.findChildren(QAbstractButton) if w.isVisible()]
        texts = [text.replace("&&", "") for text in (*shown, *menus)]
        letters = [m[1].casefold() for t in texts if (m := re.search(r"&([^&\s])", t))]
        assert [one for one, count in Counter(letters).items() if count > 1] == [], name


def test_tab_goes_from_the_heading_down_the_page_and_round(driver: Driver) -> None:
    """Tab begins at the heading, reaches all as it reads, the way out last, and comes round."""
    for name, page in every_page(driver):
        page.heading.setFocus()
        driver.until(lambda: QApplication.focusWidget() is page.heading)  # noqa: B023 - at once
        reached: list[QWidget] = [page.heading]
        for _ in range(100):
            driver.key(Qt.Key.Key_Tab)
            focus = QApplication.focusWidget()
            assert focus is not None
            if focus is page.heading:
                break
            assert focus not in reached, (name, name_of(focus))
            reached.append(focus)
        missed = [name_of(w) for w in tab_stops(driver.window) if w not in reached]
        assert missed == [], name
        if page.leave is not None:
            assert reached.pop() is page.leave, name
        for before, after in pairwise(reached):
            assert reads_after(after, before, page), (name, name_of(before), name_of(after))


def test_targets_are_large_enough(driver: Driver) -> None:
    """Everything that can be clicked is at least 24 pixels high and wide."""
    for name, page in every_page(driver):
        small = [
            (name_of(w), w.width(), w.height())
            for w in page.findChildren(QAbstractButton)
            if w.isVisible()
            and min(w.width(), w.height()) < 24
            and not isinstance(w.parentWidget(), QMenuBar)
        ]
        assert small == [], name


@pytest.mark.parametrize("scale", [1.0, 14 / 9, 2.0], ids=["9pt", "14pt", "18pt"])
def test_every_page_fits_a_small_screen(
    open_program: Callable[[Look], Driver], scale: float
) -> None:
    """At 640 by 360 pixels nothing is cut off sideways and the buttons stay in reach."""
    driver = open_program(Look(LIGHT, scale))
    driver.window.resize(640, 360)
    for name, page in every_page(driver):
        lay_out()
        assert (driver.window.width(), driver.window.height()) == (640, 360), name
        canvas = page.canvas
        assert canvas.width() <= page.area.viewport().width(), name
        assert page.area.viewport().height() > 180, name
        for widget in canvas.findChildren(QWidget):
            if widget.isVisible() and not isinstance(widget.parentWidget(), QAbstractButton):
                right = widget.mapTo(canvas, widget.rect().bottomRight()).x()
                assert right <= canvas.width(), (name, type(widget).__name__, name_of(widget))
        for one in page.bar.findChildren(QPushButton):
            if one.isVisible():
                corner = one.mapTo(driver.window, one.rect().bottomRight())
                assert driver.window.rect().contains(corner), (name, one.text())
                assert one.width() >= one.sizeHint().width(), (name, one.text())


@EVERY_SET
def test_no_text_is_cut_off(open_program: Callable[[Look], Driver], tokens: Tokens) -> None:
    """Every label is as high as its words need."""
    driver = open_program(Look(tokens))
    for name, page in every_page(driver):
        for one in page.findChildren(QLabel):
            if one.isVisible() and one.wordWrap():
                assert one.height() >= one.heightForWidth(one.width()), (name, one.text())


def test_the_heading_has_the_focus_and_the_title_bar_names_nobody(
    driver: Driver, keeping: Keeping
) -> None:
    """Whoever comes to a page hears what it is; whoever looks at the screen reads no name."""
    path = keeping.documents() / "case.lgocase"
    opened = new_case(path, "six words", Case(title=LONG), NOW, keeping.computer.keys)
    opened.file.attach(io.BytesIO(b"x"), "name.txt", "text/plain", NOW)
    driver.program.keeper.hold(opened, opened.file.case())
    driver.program.papers.show()
    driver.until(lambda: QApplication.focusWidget() is plain(driver, PapersPage).heading)
    assert driver.window.windowTitle() == driver.words.text("title")
    driver.window.begin()
    assert LONG not in driver.window.windowTitle()
