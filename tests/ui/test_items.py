"""Promises of the list below a record or a person: every one of them is one key away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lgo_desktop.interview.walk import Step
from tests.helpers.cases import changed
from tests.helpers.driver import Driver, kent, lay_out
from ui.itempage import ItemPage

pytestmark = pytest.mark.window

ITEMS = {
    "record": ("records", "document"),
    "person": ("professionals", "name"),
    "other": ("others", "name"),
}
EVERY_LIST = pytest.mark.parametrize("page", ITEMS)


def show(driver: Driver, page: str, count: int, index: int = 0) -> ItemPage:
    """One of so many items."""
    items, field = ITEMS[page]
    driver.begin(changed(kent(), **{items: [{field: f"Name {n}"} for n in range(count)]}))
    driver.go_to(page, index)
    return driver.page_of_kind(ItemPage)


@EVERY_LIST
def test_a_long_list_is_folded_and_leads_to_each_item(driver: Driver, page: str) -> None:
    """From the first of forty to the thirty-seventh by the keyboard, and what was typed is kept."""
    shown = show(driver, page, 40)
    assert shown.folded is not None
    assert shown.links == {}, "it is made when it is opened"
    assert "40" in shown.folded.link.accessibleName()
    items, field = ITEMS[page]
    driver.write(f"{items}[].{field}", " and more")
    driver.tab_to(shown.folded.link)
    driver.key(Qt.Key.Key_Space)
    lay_out()
    assert sorted(shown.links) == list(range(1, 40))
    driver.tab_to(shown.links[36])
    driver.key(Qt.Key.Key_Space)
    driver.until(lambda: driver.step() == Step(page, 36))
    assert QApplication.focusWidget() is driver.page().heading
    assert getattr(getattr(driver.case(), items)[0], field).endswith("and more")


@EVERY_LIST
def test_a_short_list_is_in_sight(driver: Driver, page: str) -> None:
    """Two items need no key to be seen; the one that is shown leads nowhere."""
    shown = show(driver, page, 2, index=1)
    assert shown.folded is None
    assert [*shown.links] == [0]
    assert shown.links[0].isVisible()
    assert shown.links[0].accessibleName().endswith("1: Name 0")


@EVERY_LIST
def test_one_item_has_no_list(driver: Driver, page: str) -> None:
    """There is nothing to find."""
    assert show(driver, page, 1).links == {}
