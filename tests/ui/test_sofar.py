"""Promises about the doors so far: there while one answers, calm, and never in the way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from lgo_desktop.interview.returning import finished
from lgo_desktop.law.library import read_law
from lgo_desktop.letters.summary import shown
from lgo_desktop.routes.check import check
from tests.helpers.cases import changed
from tests.helpers.driver import Driver, kent, lay_out
from tests.helpers.window import NOW
from ui.theme import Look

pytestmark = pytest.mark.window


def told(driver: Driver) -> list[str]:
    """What is said of each door so far."""
    return [line.text() for line in driver.window.so_far.lines if not line.isHidden()]


def test_the_doors_so_far_are_those_of_the_core(driver: Driver) -> None:
    """Opened by the keyboard, each door is named with its status and its date in words."""
    driver.begin(kent())
    driver.go_to("story")
    so_far = driver.window.so_far
    driver.until(so_far.isVisible)
    assert so_far.disclosure.inside.isHidden()
    driver.tab_to(so_far.disclosure.link)
    driver.key(Qt.Key.Key_Space)
    driver.until(so_far.disclosure.inside.isVisible)
    findings = shown(check(kent(), NOW.date(), read_law()))
    assert len(told(driver)) == len(findings)
    for line, finding in zip(told(driver), findings, strict=True):
        assert driver.words.say(finding.title).split("’")[0] in line
        assert all(driver.words.say(due.when) in line for due in finding.dates[:1])


def test_an_answer_that_matters_changes_them(driver: Driver) -> None:
    """Once the answers rest; what stays the same keeps its very line."""
    driver.begin(kent())
    driver.go_to("complaint")
    driver.until(driver.window.so_far.isVisible)
    before, first = told(driver), driver.window.so_far.lines[0]
    driver.choose("steps.complaint.stage", "not_made")
    driver.until(lambda: told(driver) != before)
    assert driver.window.so_far.lines[0] is first


def test_nothing_is_counted_before_anything_went_wrong(driver: Driver) -> None:
    """Where no strand was chosen no way forward is named; with the first one they are there."""
    driver.go_to("name")
    driver.write("complainant.person.name", "Ann")
    driver.go_to("issues")
    so_far = driver.window.so_far
    driver.until(lambda: bool(told(driver)))
    assert not so_far.isVisible()
    driver.choose("issues", "delay")
    driver.until(so_far.isVisible)
    driver.choose("issues", "delay")
    driver.until(lambda: not so_far.isVisible())


def test_answers_that_no_longer_apply_open_no_door(driver: Driver) -> None:
    """An early answer that changed takes its doors with it, here as on the page of the doors."""
    case = changed(kent(), organisation__landlord="yes")  # of a service that lets no homes
    on, law = NOW.date(), read_law()
    left = len(shown(check(finished(case), on, law)))
    assert left != len(shown(check(case, on, law)))
    driver.begin(case)
    driver.go_to("story")
    driver.until(driver.window.so_far.isVisible)
    assert len(told(driver)) == left


def test_they_are_only_beside_questions(driver: Driver) -> None:
    """Nothing is there before the first answer, nor on the pages that show the doors whole."""
    lay_out()
    assert not driver.window.so_far.isVisible()
    driver.begin(kent())
    driver.go_to("story")
    driver.until(driver.window.so_far.isVisible)
    for page in ("doors", "letters", "home", "settings"):
        driver.go_to(page)
        assert not driver.window.so_far.isVisible(), page


def test_a_low_window_belongs_to_its_page(open_program: Callable[[Look], Driver]) -> None:
    """Where there is no room the line is gone; it comes back with the room."""
    driver = open_program(Look())
    driver.begin(kent())
    driver.go_to("story")
    driver.until(driver.window.so_far.isVisible)
    driver.window.resize(640, 360)
    lay_out()
    assert not driver.window.so_far.isVisible()
    driver.window.resize(900, 700)
    lay_out()
    assert driver.window.so_far.isVisible()
