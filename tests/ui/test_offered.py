"""Promises about what a question offers to choose from."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.helpers.cases import changed
from tests.helpers.driver import Driver, kent
from ui.controls import ChoiceControl

pytestmark = pytest.mark.window


def test_an_answer_that_is_offered_no_more_is_not_lost(driver: Driver) -> None:
    """What an older case says stays when its page is left, until something else is chosen."""
    record = {"says": "It says so.", "fallback": "show_amended"}
    driver.begin(changed(kent(), records=(record,)))
    driver.go_to("record", 0)
    driver.go_on()
    assert driver.case().records[0].fallback == "show_amended"
    driver.go_to("record", 0)
    driver.choose("records[].fallback", "add_statement")
    driver.go_on()
    assert driver.case().records[0].fallback == "add_statement"
    driver.begin(changed(kent(), records=(record,)))
    driver.go_to("record", 0)
    driver.choose("records[].fallback", "")
    driver.go_on()
    assert driver.case().records[0].fallback is None


def test_what_is_asked_for_first_is_no_second_best(driver: Driver) -> None:
    """It is not offered again, by the keyboard neither; another first wish offers it again."""
    record = {"says": "It says so.", "change": "delete", "fallback": "correct"}
    driver.begin(changed(kent(), records=(record,)))
    driver.go_to("record", 0)
    rows = driver.form().rows
    control = rows["records[].fallback"].control
    assert isinstance(control, ChoiceControl)
    assert not control.cards["delete"].isVisible()
    assert control.answer() == "correct"
    driver.choose("records[].change", "correct")
    assert not control.cards["correct"].isVisible()
    assert control.cards["delete"].isVisible()
    assert control.answer() == ""
    driver.tab_to(control.first())
    for _ in control.cards:
        driver.key(Qt.Key.Key_Down)
        assert control.answer() != "correct"
    driver.go_on()
    assert driver.case().records[0].change == "correct"
    assert driver.case().records[0].fallback != "correct"
