"""Promises of the list of the letters: beside the letter in a wide window, on the page else."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from lgo_desktop.letters.document import Kind
from tests.helpers.driver import Driver, kent, lay_out, reads_after
from tests.helpers.every_page import case_that_meets
from tests.helpers.layout import cut_off
from ui.cards import ChoiceCard
from ui.preferences import TOKENS
from ui.preview import LettersPage
from ui.theme import LIGHT, Look

pytestmark = pytest.mark.window

WIDE, NARROW = (1366, 768), (1104, 760)


def letters(driver: Driver, size: tuple[int, int] = WIDE) -> LettersPage:
    """The letters of the example in a window of a size."""
    driver.window.resize(*size)
    driver.begin(kent())
    driver.go_to("letters")
    page = driver.page_of_kind(LettersPage)
    driver.until(page.is_settled)
    lay_out()
    return page


def card(page: LettersPage, number: int) -> ChoiceCard:
    """A card of the list."""
    assert page.chooser is not None
    return page.chooser.cards[str(number)]


def top_in_view(page: LettersPage, widget: QWidget) -> int:
    """How far under the top edge of the page a widget begins."""
    return widget.mapTo(page, QPoint(0, 0)).y()


def left(page: LettersPage, widget: QWidget) -> int:
    """How far from the left edge of the page a widget begins."""
    return widget.mapTo(page, QPoint(0, 0)).x()


def comes_to_the_top(driver: Driver, page: LettersPage, title: str) -> None:
    """Wait until a letter is shown from its head on."""
    driver.until(lambda: page.is_settled() and page.letter_title.text() == title)
    driver.until(lambda: 0 <= top_in_view(page, page.letter_title) < 40)


def test_the_list_stands_beside_the_letter_where_there_is_room(driver: Driver) -> None:
    """Both can be seen at once, side by side, and the list stays while the letter is read."""
    page = letters(driver)
    assert page.beside.isVisible()
    assert left(page, card(page, 0)) + card(page, 0).width() < left(page, page.pages)
    for widget in (page.heading, card(page, 0), page.letter_title, page.pages):
        assert 0 <= top_in_view(page, widget) < page.height() // 2
    assert not page.another.isVisible()
    before = top_in_view(page, card(page, 0))
    page.heading.setFocus()
    driver.key(Qt.Key.Key_End)
    assert page.area.verticalScrollBar().value() == page.area.verticalScrollBar().maximum() > 0
    assert top_in_view(page, card(page, 0)) == before


def test_a_letter_is_drawn_beside_the_list_as_large_as_it_can_be_read(driver: Driver) -> None:
    """In the narrowest window with a list at the side, a page is 600 pixels wide or more."""
    page = letters(driver)
    for width in range(1000, 1400, 4):
        driver.window.resize(width, 768)
        lay_out()
        if page.beside.is_open:
            break
    assert page.beside.is_open
    assert 600 <= page.pages.views[0].width() <= page.area.viewport().width()


def test_the_list_stands_on_the_page_where_there_is_no_room(
    open_program: Callable[[Look], Driver],
) -> None:
    """In a window of the usual size; and in a wide one where the words are twice as large."""
    for look, size in ((Look(LIGHT), NARROW), (Look(LIGHT, 2.0), WIDE)):
        page = letters(open_program(look), size)
        assert not page.beside.isVisible()
        assert page.canvas.isAncestorOf(page.heading)
        assert page.canvas.isAncestorOf(card(page, 0))


def test_a_look_along_the_list_shows_each_letter_from_its_head(driver: Driver) -> None:
    """The arrow keys go down the list; beside it each letter begins at the top of its part."""
    page = letters(driver)
    driver.tab_to(card(page, 0))
    for number in range(1, len(page.letters.chooser.cards) if page.letters.chooser else 0):
        page.area.verticalScrollBar().setValue(400)
        driver.key(Qt.Key.Key_Down)
        title = card(page, number).accessibleName()
        comes_to_the_top(driver, page, title)
        assert card(page, number).hasFocus()
        seen = top_in_view(page, card(page, number))
        assert 0 <= seen <= page.height() - card(page, number).height()


def test_a_click_shows_the_letter_and_leaves_the_list_where_it_is(driver: Driver) -> None:
    """Also a second click on the same one, after the letter has been scrolled."""
    page = letters(driver)
    for _ in range(2):
        before = top_in_view(page, card(page, 2))
        card(page, 2).setFocus(Qt.FocusReason.MouseFocusReason)
        card(page, 2).click()
        comes_to_the_top(driver, page, card(page, 2).accessibleName())
        assert card(page, 2).hasFocus()
        assert top_in_view(page, card(page, 2)) == before
        page.area.verticalScrollBar().setValue(page.area.verticalScrollBar().maximum())


def test_whoever_comes_for_a_letter_finds_it_chosen(driver: Driver) -> None:
    """Its card has the focus and is in sight, however far down the list it stands."""
    driver.window.resize(*WIDE)
    driver.begin(kent())
    driver.program.session.letter_wanted = (Kind.CHECKLIST, "you")
    driver.go_to("letters")
    page = driver.page_of_kind(LettersPage)
    driver.until(lambda: isinstance(QApplication.focusWidget(), ChoiceCard))
    lay_out()
    chosen = QApplication.focusWidget()
    assert isinstance(chosen, ChoiceCard)
    assert chosen.isChecked()
    assert chosen.accessibleName() == page.letter_title.text()
    assert 0 <= top_in_view(page, chosen) <= page.height() - chosen.height()


def test_tab_goes_from_the_heading_to_the_list_and_on_to_the_letter(driver: Driver) -> None:
    """As the page reads: down the list, then down the letter, then the bar; and back."""
    page = letters(driver)
    page.heading.setFocus(Qt.FocusReason.OtherFocusReason)
    reached: list[QWidget] = [page.heading]
    while QApplication.focusWidget() is not driver.window.bar.back:
        driver.key(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus not in reached
        reached.append(focus)
    assert reached[1:3] == [card(page, 0), page.pack_link.link]
    assert page.text in reached
    for before, after in pairwise(reached[:-1]):
        if page.beside.isAncestorOf(before) and not page.beside.isAncestorOf(after):
            assert after is page.pack_link.link
        else:
            assert reads_after(after, before, page)
    for expected in reversed(reached[:-1]):
        driver.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        assert QApplication.focusWidget() is expected


def test_a_screen_reader_meets_the_list_before_the_letter(driver: Driver) -> None:
    """The heading and the cards come first among the parts of the page."""
    page = letters(driver)
    whole = QAccessible.queryAccessibleInterface(page)
    inside = [whole.child(number).object() for number in range(whole.childCount())]
    assert inside.index(page.beside) < inside.index(page.area)


def test_another_width_changes_neither_choice_nor_focus_nor_order(driver: Driver) -> None:
    """The list goes to the side and back, and the page is what it was."""
    page = letters(driver, NARROW)
    driver.tab_to(card(page, 0))
    driver.key(Qt.Key.Key_Down)
    driver.until(lambda: page.letter_title.text() == card(page, 1).accessibleName())
    driver.until(page.is_settled)
    before = page.order()
    for size in (WIDE, NARROW, WIDE, NARROW):
        driver.window.resize(*size)
        lay_out()
        assert page.beside.is_open is (size is WIDE)
        assert card(page, 1).hasFocus()
        assert card(page, 1).isChecked()
        assert sorted(map(id, page.order())) == sorted(map(id, before))
        ring = driver.window._ring
        middle = card(page, 1).mapTo(driver.window, card(page, 1).rect().center())
        assert ring.isVisible()
        assert ring.geometry().contains(middle)
        if page.beside.is_open:
            assert 0 <= top_in_view(page, page.letter_title) < page.height() // 4
    assert page.order() == before
    assert page.another.isVisible()


@pytest.mark.parametrize(
    ("look", "size"),
    [
        *((Look(one), WIDE) for one in TOKENS.values()),
        (Look(LIGHT, 14 / 9), (2100, 1000)),
        (Look(LIGHT, 2.0), (2560, 1440)),
        (Look(LIGHT, right_to_left=True), WIDE),
    ],
    ids=[*TOKENS, "14pt", "18pt", "leftwards"],
)
def test_nothing_of_the_list_is_cut_off(
    open_program: Callable[[Look], Driver], look: Look, size: tuple[int, int]
) -> None:
    """In every set of colours, size of text and direction; the list stands where lines begin."""
    driver = open_program(look)
    driver.window.resize(*size)
    driver.begin(case_that_meets("letters"))
    driver.go_to("letters")
    page = driver.page_of_kind(LettersPage)
    driver.until(page.is_settled)
    lay_out()
    assert page.beside.is_open
    assert cut_off(driver.window, page) == []
    room = page.beside.viewport()
    for part in page.beside.inside.findChildren(QWidget):
        if part.isVisible():
            at = part.mapTo(room, QPoint(0, 0)).x()
            assert 0 <= at <= room.width() - part.width()
    assert (left(page, page.beside) < left(page, page.area)) is not look.right_to_left


def test_another_width_keeps_the_place_in_the_letter(driver: Driver) -> None:
    """Whoever reads the second page still has it before them, with a list at the side or not."""
    page = letters(driver, NARROW)
    card(page, 1).click()
    comes_to_the_top(driver, page, card(page, 1).accessibleName())
    driver.key(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    before = top_in_view(page, page.pages.views[1])
    assert 0 <= before < page.height() // 2
    for size in (WIDE, NARROW):
        driver.window.resize(*size)
        lay_out()
        assert abs(top_in_view(page, page.pages.views[1]) - before) < page.height() // 4
