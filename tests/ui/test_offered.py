"""Promises about what a question offers to choose from."""

from __future__ import annotations

import pytest

from tests.helpers.cases import changed
from tests.helpers.driver import Driver, kent

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
