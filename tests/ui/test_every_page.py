"""Promises that hold on every page: names, shortcuts, the way of the Tab key, room."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenuBar, QPushButton, QWidget

from tests.helpers.cases import changed
from tests.helpers.colours import EVERY_SET, contrast
from tests.helpers.driver import (
    Driver,
    description_of,
    kent,
    lay_out,
    name_of,
    reads_after,
    tab_stops,
)
from tests.helpers.every_page import EVERY, case_that_meets
from tests.helpers.layout import cut_off
from ui.form import FormPage
from ui.page import StepPage
from ui.preferences import TOKENS
from ui.preview import LettersPage
from ui.theme import LIGHT, Look, Tokens

pytestmark = pytest.mark.window


class WindowsShown(QObject):
    """Keeps the name of every window that comes up while it watches."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a window."""
        shown = event.type() is QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


def open_page(driver: Driver, page: str, index: int | None) -> StepPage:
    """A page of the example case, changed so that it meets every page."""
    driver.begin(case_that_meets(page))
    shown = driver.go_to(page, index)
    assert shown.step.page == page
    if isinstance(shown, LettersPage):
        open_letters(driver, shown)
    return shown


def open_letters(driver: Driver, page: LettersPage) -> None:
    """Open all that the page of the letters can show: the boxes, and a paragraph to change."""
    chooser = page.chooser
    assert chooser is not None
    chooser.cards["1"].setChecked(True)
    page.pack_link.link.click()
    page.editor_link.link.click()
    driver.until(page.is_settled)
    assert page.editor.cards is not None
    page.editor.cards.cards["1"].setChecked(True)
    page.heading.setFocus(Qt.FocusReason.OtherFocusReason)
    lay_out()


def every_page(driver: Driver) -> Iterator[StepPage]:
    """Every page that there is, one after the other, each as the window shows it."""
    for page, index in EVERY:
        yield open_page(driver, page, index)


def test_no_other_window_appears(driver: Driver) -> None:
    """Opening a page shows that page and never, even for a moment, a window beside it."""
    watch = WindowsShown()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    shown = [page.page.id for page in every_page(driver)]
    application.removeEventFilter(watch)
    assert len(shown) == len(EVERY)
    assert watch.names == []


def test_every_control_has_a_name(driver: Driver) -> None:
    """A screen reader can name everything that the keyboard can reach."""
    for shown in every_page(driver):
        unnamed = [type(w).__name__ for w in tab_stops(driver.window) if not name_of(w).strip()]
        assert unnamed == [], shown.page.id


def test_hints_are_told(driver: Driver) -> None:
    """The hint of a question is the description of its control, or of the group of it."""
    for shown in every_page(driver):
        if not isinstance(shown, FormPage):
            continue
        for row in shown.rows.values():
            hint = driver.words.maybe(f"{row.field.key}-hint")
            told = f"{description_of(row.first())} {row.control.accessibleDescription()}"
            assert hint in told, row.field.path
            asked = f"{name_of(row.first())} {row.control.accessibleName()}"
            assert row.asked in asked, row.field.path


@pytest.mark.parametrize("fills_in", [None, "yes"], ids=["own", "client"])
def test_shortcuts_are_unique(driver: Driver, fills_in: str | None) -> None:
    """No two controls that are shown answer to the same Alt key, whoever is spoken to."""
    acting = {"name": "Sam Taylor", "fills_in": fills_in}
    for page, index in EVERY:
        driver.begin(changed(case_that_meets(page), representative=acting))
        shown = driver.go_to(page, index)
        letters = [
            match.group(1).casefold()
            for widget in driver.window.findChildren(QWidget)
            if widget.isVisible() and (match := re.search(r"&([^&\s])", _mnemonic_text(widget)))
        ]
        letters += [
            match.group(1).casefold()
            for action in driver.window.menuBar().actions()
            if (match := re.search(r"&([^&\s])", action.text()))
        ]
        twice = [letter for letter, count in Counter(letters).items() if count > 1]
        assert twice == [], shown.page.id


def test_tab_goes_from_the_heading_through_every_field_and_round(driver: Driver) -> None:
    """Tab starts at the heading, goes down the page, then the bar, and comes round again."""
    for shown in every_page(driver):
        driver.until(lambda: QApplication.focusWidget() is driver.page().heading)
        heading = driver.page().heading
        reached: list[QWidget] = [heading]
        for _ in range(300):
            driver.key(Qt.Key.Key_Tab)
            focus = QApplication.focusWidget()
            assert focus is not None
            if focus is heading:
                break
            assert focus not in reached, f"Tab is caught at {name_of(focus)}"
            if not driver.window.so_far.isAncestorOf(focus):
                reached.append(focus)
        else:
            pytest.fail("Tab never comes round to the heading")
        so_far = driver.window.so_far
        stops = [w for w in tab_stops(driver.window) if not so_far.isAncestorOf(w)]
        missed = [name_of(w) for w in stops if w not in reached]
        assert missed == [], shown.page.id
        inside = [w for w in reached if shown.isAncestorOf(w)]
        for before, after in pairwise(inside):
            assert reads_after(after, before, shown), (name_of(before), name_of(after))
        bar = driver.window.bar
        following = [w for w in (bar.back, bar.stop, bar.main) if w.isVisible()]
        assert reached[len(inside) : len(inside) + len(following)] == following
        for expected in [*reversed(reached[1:]), heading]:
            driver.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
            while (focus := QApplication.focusWidget()) and so_far.isAncestorOf(focus):
                driver.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
            assert QApplication.focusWidget() is expected, "Shift and Tab lead elsewhere"


def test_targets_are_large_enough(driver: Driver) -> None:
    """Everything that can be clicked is at least 24 pixels high and wide."""
    for shown in every_page(driver):
        small = [
            (name_of(w), w.width(), w.height())
            for w in driver.window.findChildren(QAbstractButton)
            if w.isVisible() and min(w.width(), w.height()) < 24 and not _part_of_a_menu(w)
        ]
        assert small == [], shown.page.id


@pytest.mark.parametrize("scale", [1.0, 14 / 9, 2.0], ids=["9pt", "14pt", "18pt"])
def test_every_page_fits_a_small_screen(
    open_program: Callable[[Look], Driver], scale: float
) -> None:
    """At 640 by 360 pixels nothing is cut off sideways and the buttons stay in reach."""
    driver = open_program(Look(LIGHT, scale))
    for page, index in EVERY:
        open_page(driver, page, index)
        driver.window.resize(640, 360)
        lay_out()
        assert (driver.window.width(), driver.window.height()) == (640, 360), page
        area = driver.page().area
        canvas = area.widget()
        assert canvas is not None
        assert canvas.width() <= area.viewport().width(), page
        assert area.viewport().height() > 180, page
        for widget in canvas.findChildren(QWidget):
            if widget.isVisible() and not isinstance(widget.parentWidget(), QAbstractButton):
                right = widget.mapTo(canvas, widget.rect().bottomRight()).x()
                assert right <= canvas.width(), (page, type(widget).__name__, name_of(widget))
        parts = [driver.window.bar, driver.window.strip]
        for part in (one for where in parts for one in where.findChildren(QPushButton)):
            if part.isVisible():
                corner = part.mapTo(driver.window, part.rect().bottomRight())
                assert driver.window.rect().contains(corner), (page, part.text())
                assert part.width() >= part.sizeHint().width(), (page, part.text())


@pytest.mark.parametrize(
    "look",
    [*(Look(one) for one in TOKENS.values()), Look(LIGHT, 14 / 9), Look(LIGHT, 2.0)],
    ids=[*TOKENS, "14pt", "18pt"],
)
def test_no_text_is_cut_off(open_program: Callable[[Look], Driver], look: Look) -> None:
    """Every text of the window has its room: labels, links, choices and buttons."""
    driver = open_program(look)
    for page, index in EVERY:
        shown = open_page(driver, page, index)
        assert cut_off(driver.window, shown) == [], page


@EVERY_SET
def test_every_text_stands_out(open_program: Callable[[Look], Driver], tokens: Tokens) -> None:
    """On the pixels of every page: the words of each label stand out by 4.5 at least."""
    driver = open_program(Look(tokens))
    for page, index in EVERY:
        shown = open_page(driver, page, index)
        for whole in (shown.canvas, driver.window.rail):
            image = whole.grab().toImage()
            for label in whole.findChildren(QLabel):
                if label.isVisible() and label.text().strip():
                    place = QRect(label.mapTo(whole, QPoint(0, 0)), label.size())
                    assert contrast_in(image, place) >= 4.5, (page, label.text())


def contrast_in(image: QImage, place: QRect) -> float:
    """The contrast between the ground of a place, its commonest colour, and what differs most."""
    found = Counter(
        image.pixel(x, y)
        for y in range(place.top(), min(place.bottom(), place.top() + 60))
        for x in range(place.left(), min(place.right(), place.left() + 120))
    )
    ((common, _),) = found.most_common(1)
    ground = QColor.fromRgb(common)
    return max(contrast(QColor.fromRgb(pixel), ground) for pixel in found)


def test_every_dialog_is_named_and_can_be_walked(driver: Driver) -> None:
    """A question says what it asks; its buttons are named, and no two answer to one Alt key."""
    driver.begin(kent())
    driver.go_to("name")
    driver.write("complainant.person.name", "Ann")
    driver.window.close()
    asked = driver.question()
    assert name_of(asked).strip() or asked.windowTitle().strip()
    buttons = [one for one in asked.findChildren(QPushButton) if one.isVisible()]
    assert buttons
    assert all(name_of(one).strip() and min(one.width(), one.height()) >= 24 for one in buttons)
    letters = [found[1] for one in buttons if (found := re.search(r"&([^&\s])", one.text()))]
    assert len(letters) == len(set(letters))
    before = QApplication.focusWidget()
    for _ in buttons:
        QTest.keyClick(asked, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is before
    driver.answer("stay")


def _mnemonic_text(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&&", "")
    if isinstance(widget, QLabel) and widget.buddy() is not None:
        return widget.text().replace("&&", "")
    return ""


def _part_of_a_menu(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QMenuBar)
