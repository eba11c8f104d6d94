"""Promises about Python's waste: it goes, and never on a thread that is not the window's."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.driver import Driver

pytestmark = pytest.mark.window


class Waste:
    """Something that only a look through all can take away."""

    def __init__(self) -> None:
        self.itself = self


def test_no_other_thread_looks_through_the_waste(driver: Driver) -> None:
    """A thread that makes many objects sets nothing off; the timer of the window does."""
    assert driver.window.isVisible()
    assert not gc.isenabled()
    looked: list[str] = []

    def note(phase: str, _info: object) -> None:
        if phase == "start":
            looked.append(threading.current_thread().name)

    gc.callbacks.append(note)
    try:
        made = threading.Thread(target=_make_much, name="maker")
        made.start()
        made.join()
        assert "maker" not in looked
        driver.until(lambda: bool(looked))
    finally:
        gc.callbacks.remove(note)
    assert set(looked) == {threading.main_thread().name}


def _make_much() -> None:
    for _ in range(5000):
        Waste()


def test_waste_goes(driver: Driver, qtbot: QtBot) -> None:
    """What nothing leads to any more is gone after a while, without being asked for."""
    assert driver.window.isVisible()
    gone = weakref.ref(Waste())
    _make_much()
    qtbot.waitUntil(lambda: gone() is None, timeout=20_000)
