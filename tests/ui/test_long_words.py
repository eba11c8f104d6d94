"""A word that no line would hold is broken, wherever it was typed: nothing of it is cut off."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import Issue
from lgo_desktop.wording import Strong, load_wording
from tests.helpers.cases import changed
from tests.helpers.driver import Driver, lay_out, name_of
from tests.helpers.every_page import EVERY, case_that_meets
from tests.helpers.layout import cut_off
from ui.buttons import LinkButton
from ui.cards import ChoiceCard
from ui.labels import breakable, label, runs_label
from ui.preview import LettersPage
from ui.theme import LIGHT, Look

pytestmark = pytest.mark.window

LONG = "w" * 400


def everywhere(case: Case) -> Case:
    """A case with such a word in each answer that can stand on another page."""
    return changed(
        case,
        organisation__name=LONG,
        complainant__person__name=LONG,
        records=[{"document": LONG, "says": LONG}, {"document": LONG}],
        professionals=[{"name": LONG, "concern": LONG}, {"name": LONG}],
        others=[{"name": LONG}, {"name": LONG}],
        events=[{"what": LONG, "when": "2024-01-01"}, {"what": LONG}],
        effect=LONG,
        issues=(*case.issues, Issue.WORKER_CONDUCT),
    )


@pytest.mark.parametrize(("size", "scale"), [((1104, 760), 1.0), ((640, 360), 2.0)], ids=str)
def test_no_page_cuts_it_off(
    open_program: Callable[[Look], Driver], size: tuple[int, int], scale: float
) -> None:
    """On every page of a case, in a large window and on a small screen at 18 pt."""
    driver = open_program(Look(LIGHT, scale))
    driver.window.resize(*size)
    for page, index in EVERY:
        driver.begin(everywhere(case_that_meets(page)))
        shown = driver.go_to(page, index)
        if isinstance(shown, LettersPage):
            driver.until(shown.is_settled)
            lay_out()
        assert cut_off(driver.window, shown) == [], page


def test_a_screen_reader_is_told_it_whole(driver: Driver) -> None:
    """Where a word is broken, the signs that break it are on the screen alone."""
    said = f"The council, {LONG}, has answered."
    look = driver.program.kit.look
    shown = label(said)
    assert shown.text() == breakable(said) != said
    for one in (shown, LinkButton(look, said), ChoiceCard(look, said)):
        assert name_of(one) == said
    shown.setText("The council has answered.")
    assert name_of(shown) == "The council has answered."


@pytest.mark.usefixtures("dressed")
def test_words_of_ours_stay_as_they_are() -> None:
    """No word of the language is broken, nor one of markup."""
    assert breakable("misrepresentation of straightforwardness") == (
        "misrepresentation of straightforwardness"
    )
    made = runs_label(load_wording().inline("window-due", what="a & b", when=Strong(LONG)))
    assert isinstance(made, QLabel)
    assert "<b>www" in made.text()
    assert "a &amp; b" in made.text()
