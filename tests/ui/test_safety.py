"""The window says whether the answers are safe, in every layout that it has."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from tests.helpers.driver import Driver, kent, lay_out
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


@pytest.mark.parametrize("scale", [1.0, 14 / 9, 2.0], ids=["9pt", "14pt", "18pt"])
@pytest.mark.parametrize("size", [(1104, 760), (1104, 480), (640, 360), (360, 480)], ids=str)
def test_not_protected_yet_is_said_in_every_layout(
    open_program: Callable[[Look], Driver], scale: float, size: tuple[int, int]
) -> None:
    """“Not protected yet” and the time of saving stand once in the window, at any size."""
    driver = open_program(Look(LIGHT, scale))
    driver.begin(kent())
    driver.until(lambda: "14:02" in driver.window.rail.saved.text())
    driver.window.resize(*size)
    lay_out()
    assert len(shown_whole(driver, driver.words.text("window-unprotected"))) == 1
    assert len(shown_whole(driver, "14:02")) == 1


@pytest.mark.parametrize("width", [1104, 640])
def test_a_full_disk_is_told_in_every_layout(
    open_program: Callable[[Look], Driver], drafts: Path, width: int
) -> None:
    """Where the answers cannot be kept, the window says so, with the rail and without it."""
    driver = open_program(Look())
    driver.window.resize(width, 480)
    drafts.rmdir()
    drafts.write_text("not a folder", encoding="utf-8")
    driver.begin(kent())
    driver.until(lambda: "could not be kept" in driver.window.rail.saved.text())
    lay_out()
    assert len(shown_whole(driver, "could not be kept")) == 1
