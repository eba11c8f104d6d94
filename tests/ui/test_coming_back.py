"""Promises to whoever stops and comes back: what they had chosen and done is there as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.vault.opening import new_case
from tests.helpers.driver import Driver
from tests.helpers.vaults import NOW
from ui.controls import ChoiceControl
from ui.keeping import Keeping

pytestmark = pytest.mark.window

ROLE = "complainant.role"


@pytest.fixture
def path(driver: Driver, keeping: Keeping) -> Path:
    """A case of nobody in a locked file that this computer opens; it is open at its first page."""
    path = keeping.documents() / "case.lgocase"
    new_case(path, "six words", Case(), NOW, keeping.computer.keys).file.close()
    come_back(driver, path)
    return path


def come_back(driver: Driver, path: Path) -> None:
    """Open the file, after whatever was open is saved and closed."""
    driver.program.desk.start()
    driver.until(lambda: driver.program.keeper.file is None)
    driver.program.desk.open_path(path)
    driver.until(lambda: driver.window.plain() is None and driver.program.keeper.is_keeping)


def is_not_sure(driver: Driver, path: str) -> bool:
    """Whether “not sure” is shown as chosen."""
    control = driver.form().rows[path].control
    assert isinstance(control, ChoiceControl)
    return control.is_unsure()


def click(driver: Driver, path: str, value: str) -> None:
    """Choose a card with the pointer: the arrow keys choose those on the way to it as well."""
    control = driver.form().rows[path].control
    assert isinstance(control, ChoiceControl)
    control.cards[value].click()


def test_not_sure_is_shown_again(driver: Driver, path: Path) -> None:
    """It was chosen: it is no blank, and the person goes on where they said so."""
    driver.go_to("you")
    driver.choose(ROLE, "")
    driver.go_on()
    come_back(driver, path)
    assert driver.step().page == "you"
    assert is_not_sure(driver, ROLE)
    driver.choose(ROLE, "self")
    driver.go_on()
    come_back(driver, path)
    driver.go_to("you")
    assert not is_not_sure(driver, ROLE)
    assert driver.case().not_sure == ()


def test_not_sure_can_be_undone(driver: Driver, path: Path) -> None:
    """As any answer: what was there before stands there again, and it can be taken back."""
    driver.go_to("you")
    driver.choose(ROLE, "self")
    driver.go_on()
    driver.go_back()
    before = driver.case()
    click(driver, ROLE, "")
    driver.go_on()
    driver.go_back()
    after = driver.case()
    come_back(driver, path)
    driver.program.cases.undo()
    driver.until(lambda: driver.case() == before)
    driver.go_to("you")
    assert driver.form().rows[ROLE].answer() == "self"
    driver.program.cases.redo()
    driver.until(lambda: driver.case() == after)
    driver.go_to("you")
    assert is_not_sure(driver, ROLE)
