"""Promises about colours: contrast by the WCAG formula, and on the pixels themselves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QWidget

from lgo_desktop.settings import Colours
from tests.helpers.colours import EVERY_SET, contrast
from tests.helpers.driver import Driver, lay_out
from ui.buttons import button
from ui.controls import ChoiceControl
from ui.preferences import TOKENS
from ui.theme import LIGHT, Look, Tokens, system_scale

pytestmark = pytest.mark.window

TEXT, HINT, EDGE = 7.0, 4.5, 3.0


def test_the_formula_is_the_one_of_wcag() -> None:
    """Black on white is 21, a colour on itself 1."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#123456", "#123456") == pytest.approx(1)


@EVERY_SET
def test_text_hints_and_edges_stand_out(tokens: Tokens) -> None:
    """Text 7, hints and tags 4.5, borders and focus 3, on every ground they stand on."""
    grounds = (tokens.paper, tokens.canvas, tokens.accent_soft)
    for ground in (*grounds, tokens.warn_soft, tokens.error_soft):
        assert contrast(tokens.ink, ground) >= TEXT
    for ground in grounds:
        assert contrast(tokens.muted, ground) >= HINT
        assert contrast(tokens.disabled, ground) >= HINT
        assert contrast(tokens.accent, ground) >= HINT
        assert contrast(tokens.edge, ground) >= EDGE
    for text, ground in (
        (tokens.on_accent, tokens.accent),
        (tokens.on_accent, tokens.accent_deep),
        (tokens.on_ok, tokens.ok),
        (tokens.warn, tokens.warn_soft),
        (tokens.warn, tokens.paper),
        (tokens.error, tokens.error_soft),
        (tokens.error, tokens.canvas),
        (tokens.accent_deep, tokens.accent_soft),
    ):
        assert contrast(text, ground) >= HINT, (text, ground)
    assert contrast(tokens.focus, tokens.focus_ring) >= EDGE
    for ground in grounds:
        best = max(contrast(tokens.focus, ground), contrast(tokens.focus_ring, ground))
        assert best >= EDGE


@pytest.mark.parametrize("colours", [Colours.CONTRAST, Colours.CONTRAST_LIGHT])
def test_high_contrast_is_high(colours: Colours) -> None:
    """Every word has 7 on every ground, and the ring of the focus itself 3: not its edge alone."""
    tokens = TOKENS[colours]
    softs = (tokens.accent_soft, tokens.warn_soft, tokens.error_soft)
    for ground in (tokens.paper, tokens.canvas, *softs):
        assert contrast(tokens.focus, ground) >= EDGE
        for words in (tokens.ink, tokens.muted, tokens.accent, tokens.warn, tokens.error):
            assert contrast(words, ground) >= TEXT, (words, ground)
    for words, ground in ((tokens.on_accent, tokens.accent), (tokens.on_ok, tokens.ok)):
        assert contrast(words, ground) >= TEXT
    assert contrast(tokens.line, tokens.canvas) >= EDGE


@EVERY_SET
def test_boxes_and_edges_never_vanish(
    open_program: Callable[[Look], Driver], tokens: Tokens
) -> None:
    """On the pixels: the box of a card, the edge of a field and of a button stand out by 3."""
    driver = open_program(Look(tokens))
    driver.go_to("issues")
    control = driver.form().rows["issues"].control
    assert isinstance(control, ChoiceControl)
    card = control.cards["delay"]
    assert strongest(card, range(16, 44), card.height() // 2) >= EDGE
    back = driver.window.bar.back
    assert strongest(back, range(6), back.height() // 2) >= EDGE
    driver.go_to("name")
    line = driver.form().rows["complainant.person.name"].first()
    assert strongest(line, range(6), line.height() // 2) >= EDGE


@EVERY_SET
def test_the_focus_can_be_seen(open_program: Callable[[Look], Driver], tokens: Tokens) -> None:
    """Around the control that has the focus lies a ring that stands out by 3."""
    driver = open_program(Look(tokens))
    driver.go_to("name")
    line = driver.form().rows["complainant.person.name"].first()
    before = driver.window.grab().toImage()
    driver.tab_to(line)
    lay_out()
    after = driver.window.grab().toImage()
    corner = line.mapTo(driver.window, line.rect().topLeft())
    y = corner.y() + line.height() // 2
    changed = [
        contrast(before.pixelColor(x, y), after.pixelColor(x, y))
        for x in range(corner.x() - 8, corner.x())
    ]
    assert max(changed) >= EDGE


@EVERY_SET
def test_what_cannot_be_chosen_now_has_a_shape_of_its_own(
    open_program: Callable[[Look], Driver], tokens: Tokens
) -> None:
    """A disabled button, field or line of a menu differs by more than its colour."""
    window = open_program(Look(tokens)).window
    makers = (
        partial(QPushButton, "Continue", window),
        partial(button, "Continue", "main", window),
        partial(QLineEdit, "Continue", window),
        partial(_menu_of_one, window),
    )
    for make in makers:
        usual, disabled = _drawn_shape(make()), _drawn_shape(make(), enabled=False)
        assert len(usual ^ disabled) > 0.1 * len(usual)


def _menu_of_one(window: QWidget) -> QMenu:
    menu = QMenu(window)
    menu.addAction("Continue")
    return menu


def _drawn_shape(widget: QWidget, *, enabled: bool = True) -> set[tuple[int, int]]:
    """Where a widget draws anything that stands out, whatever its colour."""
    if isinstance(widget, QMenu):
        widget.actions()[0].setEnabled(enabled)
    else:
        widget.setEnabled(enabled)
    widget.ensurePolished()
    widget.resize(widget.sizeHint())
    image = widget.grab().toImage()
    ground = image.pixelColor(image.width() // 2, 5)
    whole = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {(x, y) for x, y in whole if contrast(image.pixelColor(x, y), ground) >= EDGE}


def test_the_ring_is_whole_on_the_rail(driver: Driver) -> None:
    """A line of the task list reaches both edges of the rail: its ring is drawn all the same."""
    driver.go_to("story")
    for line in driver.window.rail.tasks:
        driver.tab_to(line)
        lay_out()
        ring = driver.window._ring
        assert ring.isVisible()
        assert ring.mask().boundingRect() == ring.rect()
        assert ring.width() >= line.width()


@pytest.mark.parametrize("scale", [1.0, 14 / 9, 2.0], ids=["9pt", "14pt", "18pt"])
def test_the_parts_of_a_question_keep_away_from_its_edge(
    open_program: Callable[[Look], Driver], scale: float
) -> None:
    """Around the words and the buttons of a dialog there is room, and none of them is cut off."""
    driver = open_program(Look(LIGHT, scale))
    driver.go_to("name")
    driver.write("complainant.person.name", "Ann")
    driver.window.close()
    asked = driver.question()
    lay_out()
    parts = [*asked.findChildren(QPushButton), *asked.findChildren(QLabel)]
    for part in (one for one in parts if one.isVisible()):
        corner = part.mapTo(asked, part.rect().bottomRight())
        assert asked.width() - corner.x() >= 16
        assert asked.height() - corner.y() >= 16
        if isinstance(part, QPushButton):
            assert part.width() >= part.sizeHint().width(), part.text()
        elif isinstance(part, QLabel) and part.wordWrap():
            assert part.height() >= part.heightForWidth(part.width()), part.text()
    driver.answer("stay")


@pytest.mark.usefixtures("qapp")
def test_the_size_of_text_follows_the_system() -> None:
    """The scale is never below the design and never absurd."""
    assert 1.0 <= system_scale() <= 3.0


def strongest(widget: QWidget, across: range, y: int) -> float:
    """The strongest contrast between neighbours on one row of pixels of a widget."""
    image = widget.grab().toImage()
    row = [image.pixelColor(x, y) for x in across]
    return max(contrast(one, other) for one, other in zip(row, row[2:], strict=False))
