"""Promises for the day on which the program itself fails."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QApplication

from lgo_desktop.errors import OwnFault
from tests.helpers.driver import Driver, kent
from ui.dialogs import Question

pytestmark = pytest.mark.window

SECRET = "Miss X of 1 Example Street"  # noqa: S105 - a person's words, not a password


def fail(driver: Driver, fault: Exception) -> None:
    """Let a fault reach the hook as one does that nothing caught."""
    try:
        raise fault
    except type(fault) as caught:
        driver.program.trouble.caught(type(caught), caught, caught.__traceback__)


def test_a_fault_shows_a_plain_notice_without_anyones_words(driver: Driver) -> None:
    """What happened, that the answers are there, what to do; nothing that was typed."""
    driver.begin(kent())
    fail(driver, ValueError(SECRET))
    asked = driver.question()
    shown = f"{asked.text()} {asked.informativeText()} {asked.detailedText()}"
    assert SECRET not in shown
    assert "Traceback" not in shown
    assert "Your answers are still here" in shown
    assert "ValueError, test_trouble.py:" in shown
    driver.answer("close")
    assert driver.case() == kent()


def test_a_fault_written_for_the_person_is_shown_as_it_is(driver: Driver) -> None:
    """A sentence of ours is told."""
    fail(driver, OwnFault("A part of the program is missing.", "Install it again."))
    assert "A part of the program is missing." in driver.question().informativeText()
    driver.answer("close")


def test_many_faults_are_one_notice(driver: Driver) -> None:
    """Something that fails again and again does not bury the screen."""
    for _ in range(20):
        fail(driver, KeyError(SECRET))
    driver.question()
    opened = [one for one in QApplication.topLevelWidgets() if isinstance(one, Question)]
    assert len(opened) == 1
    driver.answer("close")
    fail(driver, KeyError(SECRET))
    driver.question()
    driver.answer("close")


def test_the_hook_is_put_in_place_and_taken_away(driver: Driver) -> None:
    """While it is set up it takes every uncaught fault, and then leaves things as they were."""
    before = sys.excepthook
    driver.program.trouble.set_up()
    assert sys.excepthook == driver.program.trouble.caught
    driver.program.trouble.take_down()
    assert sys.excepthook is before
