"""Promises about other languages: nothing is cut off, and what runs leftwards is laid out so."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from lgo_desktop.case.form import to_json
from lgo_desktop.law.calendar import MONTHS, WEEKDAYS
from lgo_desktop.vault.faults import CaseBusy
from tests.helpers.driver import Driver, kent
from tests.helpers.every_page import EVERY, case_that_meets
from tests.helpers.layout import cut_off
from tests.helpers.pseudo import pseudo
from tests.helpers.window import OpenProgram
from ui.cards import ChoiceCard
from ui.controls import ChoiceControl
from ui.dialogs import fault_notice
from ui.preview import LettersPage
from ui.theme import Look

pytestmark = pytest.mark.window

SIZES = [(1104, 760), (640, 360)]
LEFTWARDS = Look(right_to_left=True)


@pytest.mark.parametrize("locale", ["cy", "pl", "ur", "ar"])
def test_nothing_is_cut_off(open_program: OpenProgram, locale: str) -> None:
    """On every page of a translated window each text has its room, also in a small window."""
    look = LEFTWARDS if locale in {"ur", "ar"} else Look()
    driver = open_program(look, pseudo(locale))
    for width, height in SIZES:
        driver.window.resize(width, height)
        for page, index in EVERY:
            driver.begin(case_that_meets(page))
            shown = driver.go_to(page, index)
            assert cut_off(driver.window, shown) == [], (page, width)


def test_dates_are_said_in_the_language_of_the_window(open_program: OpenProgram) -> None:
    """No English month or weekday stands on the pages that show days, and a letter keeps them."""
    driver = open_program(LEFTWARDS, pseudo("ar"))
    english = re.compile("|".join((*MONTHS, *WEEKDAYS)))
    for page in ("home", "doors", "settings", "about"):
        driver.begin(case_that_meets(page))
        shown = driver.go_to(page)
        told = [one.text() for one in shown.findChildren(QLabel)]
        assert any(letter.isdigit() for one in told for letter in one) or page == "settings"
        assert [one for one in told if english.search(one)] == [], page


def test_a_language_that_runs_leftwards_is_mirrored(open_program: OpenProgram) -> None:
    """The rail stands on the right, what comes first further right, and a box before its words."""
    driver = open_program(LEFTWARDS, pseudo("ar"))
    driver.begin(kent())
    driver.go_to("contact")
    window = driver.window
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert _left(driver, window.rail) > _left(driver, window.wizard)
    assert _left(driver, window.bar.back) > _left(driver, window.bar.main)
    control = driver.form().rows["complainant.adjustments"].control
    assert isinstance(control, ChoiceControl)
    first, second, *_ = control.cards.values()
    assert _left(driver, first) > _left(driver, second)
    assert _box_is_on_the_right(first)


@pytest.mark.parametrize("locale", ["cy", "pl", "ur", "ar"])
def test_a_fault_is_told_in_the_language_of_the_window(
    open_program: OpenProgram, locale: str
) -> None:
    """A notice of a fault holds no word of the English one, and says as much."""
    driver = open_program(Look(), pseudo(locale))
    fault = CaseBusy(elsewhere=True)
    asked = fault_notice(driver.window, driver.program.kit, fault)
    told = " ".join(one.text() for one in asked.findChildren(QLabel))
    assert driver.program.kit.words.fault(fault)[1] in told
    assert [word for word in re.findall(r"[a-z]{5,}", str(fault)) if word in told] == []


def test_letters_stay_english(open_program: OpenProgram) -> None:
    """Whatever the language of the window, a council gets a letter that it can read."""
    text = _letter(open_program(LEFTWARDS, pseudo("ur")))
    assert "Kent County Council" in text
    assert text == _letter(open_program(Look()))


def _letter(driver: Driver) -> str:
    """The words of the second letter of the example, as the window shows them."""
    driver.begin(kent())
    driver.go_to("letters")
    page = driver.page_of_kind(LettersPage)
    assert page.chooser is not None
    before = page.text.toPlainText()
    page.chooser.cards["1"].click()
    driver.until(lambda: page.text.toPlainText() != before)
    return page.text.toPlainText()


def _box_is_on_the_right(card: ChoiceCard) -> bool:
    """Whether the square of a card is drawn at its right end: an upright line of one colour."""
    image = card.grab().toImage()
    middle = card.height() // 2
    for x in range(card.width() - 4, card.width() // 2, -1):
        column = {image.pixelColor(x, middle + dy).rgb() for dy in range(-6, 7)}
        edge = image.pixelColor(card.width() - 5, middle).rgb()
        if column != {edge}:
            return len(column) == 1
    return False


def _left(driver: Driver, widget: QWidget) -> int:
    return widget.mapTo(driver.window, QPoint(0, 0)).x()


def test_what_is_wrong_inside_a_file_is_told_in_that_language_too(
    open_program: OpenProgram, tmp_path: Path
) -> None:
    """Each single fault of a case in plain text has words of its own in every language."""
    driver = open_program(LEFTWARDS, pseudo("ar"))
    data = json.loads(to_json(kent()))
    data["issues"] = ["no_such_issue"]
    broken = tmp_path / "broken.json"
    broken.write_text(json.dumps(data), encoding="utf-8")
    driver.program.desk.open_path(broken)
    told = driver.question().accessibleDescription()
    assert "issues[0]: " in told
    assert "This is not one of the words" not in told
    driver.answer("close")
