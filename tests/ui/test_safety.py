"""The window says whether the answers are safe, in every layout that it has."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel

from lgo_desktop.case.model import Case
from lgo_desktop.vault.opening import new_case
from lgo_desktop.vault.store import CaseFile
from tests.helpers.driver import Driver, kent, lay_out
from tests.helpers.vaults import NOW
from ui.keeping import Keeping
from ui.theme import LIGHT, Look

pytestmark = pytest.mark.window


def shown_whole(driver: Driver, words: str) -> list[QLabel]:
    """The labels outside the page that hold these words, each of them whole in the window."""
    window = driver.window
    found = [
        label
        for side in (window.rail, window.strip)
        for label in side.findChildren(QLabel)
        if label.isVisible() and words in label.text()
    ]
    for label in found:
        corners = (label.rect().topLeft(), label.rect().bottomRight())
        assert all(window.rect().contains(label.mapTo(window, one)) for one in corners)
        assert label.height() >= label.heightForWidth(label.width())
    return found


def said_on_page(driver: Driver, words: str) -> list[QLabel]:
    """The labels at the top of the page that hold these words, with room for all of them."""
    page = driver.page()
    assert page.area.verticalScrollBar().value() == 0
    return [
        one
        for one in page.canvas.findChildren(QLabel)
        if one.isVisible()
        and words in one.text()
        and one.height() >= one.heightForWidth(one.width())
    ]


@pytest.mark.parametrize("scale", [1.0, 14 / 9, 2.0], ids=["9pt", "14pt", "18pt"])
@pytest.mark.parametrize("size", [(1104, 760), (1104, 480), (640, 360), (360, 480)], ids=str)
def test_where_the_answers_are_is_said_in_every_layout(
    open_program: Callable[[Look], Driver], keeping: Keeping, scale: float, size: tuple[int, int]
) -> None:
    """“In a locked file” and the time of saving stand once in the window, at any size.

    Where large words leave hardly any room, that is at the top of the page, and scrolls with it.
    """
    driver = open_program(Look(LIGHT, scale))
    keep(driver, keeping)
    driver.until(lambda: "14:02" in driver.window.rail.saved.text())
    driver.window.resize(*size)
    lay_out()
    for words in (driver.words.text("vault-locked"), "14:02"):
        assert len(shown_whole(driver, words)) + len(said_on_page(driver, words)) == 1


def keep(driver: Driver, keeping: Keeping) -> CaseFile:
    """Keep the example in a locked file, and change an answer so that it is saved."""
    path = keeping.documents() / "case.lgocase"
    opened = new_case(path, "six plain words", Case(), NOW, keeping.computer.keys)
    driver.begin(Case())
    driver.program.keeper.hold(opened, Case())
    driver.program.session.go_on_with(kent())
    return opened.file


@pytest.mark.parametrize("width", [1104, 640])
def test_a_disk_that_takes_nothing_is_told_in_every_layout(
    open_program: Callable[[Look], Driver], keeping: Keeping, width: int
) -> None:
    """Where the answers cannot be saved, the window says so, with the rail and without it."""
    driver = open_program(Look())
    driver.window.resize(width, 480)
    file = keep(driver, keeping)
    driver.until(lambda: driver.program.keeper.is_kept(kent()))
    file.path.unlink()
    file.path.mkdir()
    driver.program.session.go_on_with(Case(title="more"))
    driver.until(lambda: "could not be saved" in driver.window.rail.saved.text())
    lay_out()
    assert len(shown_whole(driver, "could not be saved")) == 1
    file.path.rmdir()
