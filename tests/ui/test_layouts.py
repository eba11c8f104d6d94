"""Promises about reading layouts: what Qt frees behind Python's back leaves nothing there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget, QWidgetItem
from shiboken6 import Shiboken

from tests.helpers.driver import Driver
from tests.helpers.every_page import EVERY, case_that_meets
from ui.flow import FlowLayout
from ui.layouts import add_layout, parts

pytestmark = pytest.mark.window


def items_left(window: QWidget) -> int:
    """How many items of layouts Python knows, but for those of flowing layouts: theirs."""
    flowing = {
        id(layout.itemAt(place))
        for layout in window.findChildren(FlowLayout)
        for place in range(layout.count())
    }
    known = Shiboken.getAllValidWrappers()
    return sum(isinstance(one, QWidgetItem) and id(one) not in flowing for one in known)


def test_reading_a_layout_leaves_no_trace(dressed: object) -> None:
    """Also where it was filled before it was put into another; the widgets are all there."""
    del dressed
    widget, label = QWidget(), QLabel("a")
    before = items_left(widget)
    outer, inner = QVBoxLayout(widget), QVBoxLayout()
    inner.addWidget(label)
    add_layout(outer, inner)
    assert list(parts(outer)) == [inner]
    assert list(parts(inner)) == [label]
    assert items_left(widget) == before
    assert Shiboken.isValid(label)


def test_no_page_leaves_one(driver: Driver) -> None:
    """An event that came to lie where an item was would be taken for it."""
    before = items_left(driver.window)
    for page, index in EVERY:
        driver.begin(case_that_meets(page))
        driver.go_to(page, index)
        assert items_left(driver.window) <= before, page
    driver.program.desk.start()
    assert items_left(driver.window) <= before
    assert before == 0
