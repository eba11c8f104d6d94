"""Beside the letters a person chooses who sees the names of other people in full."""

from __future__ import annotations

import pytest

from lgo_desktop.letters.document import Kind
from tests.helpers.cases import changed
from tests.helpers.driver import Driver, description_of, kent
from tests.ui.test_own_words import choose, letters

pytestmark = pytest.mark.window


def test_who_sees_other_names_in_full_is_chosen_beside_the_letters(driver: Driver) -> None:
    """Without a tick a body gets initials; a tick shows the letter with the name, at once."""
    named = changed(kent(), others=({"name": "Oliver Brown"},), effect="Oliver Brown saw it.")
    page = letters(driver, named)
    page.pack_link.link.click()
    names = page.pack.names
    assert names is not None
    assert set(names.cards) == {"council", "social_work_england"}
    assert not names.answer()
    assert "Oliver Brown" in description_of(names.first())
    choose(driver, page, Kind.REGULATOR_CONCERN)
    assert "OB saw it." in page.text.toPlainText()
    names.cards["social_work_england"].setChecked(True)
    driver.until(page.is_settled)
    assert driver.case().letters.full_names_to == ("social_work_england",)
    assert "Oliver Brown saw it." in page.text.toPlainText()


def test_nobody_else_named_asks_nothing(driver: Driver) -> None:
    """Where no other people are named there is no question about their names."""
    page = letters(driver, kent())
    page.pack_link.link.click()
    assert page.pack.names is None


def test_printing_on_both_sides_is_chosen_beside_the_letters(driver: Driver) -> None:
    """A tick lays the whole pack out for both sides of the paper, and is kept in the case."""
    page = letters(driver, kent())
    page.pack_link.link.click()
    page.pack.paper.cards["both"].setChecked(True)
    driver.until(page.is_settled)
    assert driver.case().letters.double_sided
    assert page.composed is not None
    assert page.composed.companions.binder.double_sided
