"""A small screen gives most of its room to the page, and still says and offers all the rest."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QLabel, QScrollArea

from lgo_desktop.case.model import Case
from tests.helpers.driver import Driver, kent, lay_out
from ui.theme import LIGHT, Look

pytestmark = pytest.mark.window


@pytest.mark.parametrize(
    ("size", "scale", "share"),
    [
        ((683, 384), 1.0, 0.57),
        ((640, 360), 1.0, 0.54),
        ((640, 360), 14 / 9, 0.59),
        ((640, 360), 2.0, 0.54),
    ],
    ids=["a laptop at 200 %", "640 by 360", "640 by 360 at 14 pt", "640 by 360 at 18 pt"],
)
def test_the_page_has_most_of_a_small_window(
    open_program: Callable[[Look], Driver],
    size: tuple[int, int],
    scale: float,
    share: float,
) -> None:
    """Beside the way out, the steps, what is saved and the buttons, the page can be read."""
    driver = open_program(Look(LIGHT, scale))
    for case in (kent(), Case()):
        driver.begin(case)
        driver.window.resize(*size)
        driver.go_to("name")
        lay_out()
        strip, page = driver.window.strip, driver.page()
        assert strip.isVisible()
        told = strip.safety if strip.safety.isVisible() else page.place_label
        assert told.isVisible()
        assert told.text() == strip.safety.text()
        assert told.height() >= told.heightForWidth(told.width())
        assert page.area.viewport().height() >= share * size[1]
        if told is strip.safety:
            assert not page.place_label.isVisible(), "the strip says it already"


def test_what_is_saved_stands_between_the_buttons_where_there_is_room(driver: Driver) -> None:
    """A short word takes no line of its own; a long one is still shown whole, below them."""
    driver.window.resize(683, 384)
    driver.go_to("name")
    strip = driver.window.strip
    for text, beside in (("Saved at 14:02", True), ("We could not save this. " * 6, False)):
        strip.say_saved("Locked", text, safe=beside)
        lay_out()
        assert (strip.safety.geometry().top() < strip.leave.geometry().bottom()) is beside
        assert strip.safety.height() >= strip.safety.heightForWidth(strip.safety.width())
        assert strip.safety.text() == f"Locked. {text}"


def test_every_step_of_the_folded_list_can_be_chosen(driver: Driver) -> None:
    """As on the rail, where one is leads to the beginning of that part of the steps."""
    driver.window.resize(640, 360)
    driver.go_to("name")
    now = driver.words.text("window-task-now")
    (here,) = (one for one in driver.window.strip.menu.actions() if f"({now})" in one.text())
    here.trigger()
    assert driver.step().page == "you"


def margins(driver: Driver) -> QMargins:
    """The margins of the page that is shown."""
    layout = driver.page().canvas.layout()
    assert layout is not None
    return layout.contentsMargins()


def test_a_large_window_has_its_margins_again(driver: Driver) -> None:
    """Nothing of the small layout stays once there is room."""
    driver.go_to("name")
    before = margins(driver)
    driver.window.resize(683, 384)
    lay_out()
    assert margins(driver) != before
    driver.window.resize(1104, 760)
    lay_out()
    assert margins(driver) == before
    assert driver.page().place_label.isVisible()


@pytest.mark.parametrize("size", [(1104, 760), (683, 384)], ids=str)
def test_what_to_do_in_danger_is_in_sight_at_once(driver: Driver, size: tuple[int, int]) -> None:
    """999 stands first on its page: nobody has to scroll to it, also on a small screen."""
    driver.begin(kent().model_copy(update={"at_risk_now": "yes"}))
    driver.window.resize(*size)
    page = driver.go_to("danger")
    words = driver.words.text("page-danger-danger")
    (call,) = (one for one in page.findChildren(QLabel) if one.text() == words)
    port = page.area.viewport()
    assert port.rect().contains(call.mapTo(port, call.rect().bottomLeft()))
    told = page.heading.accessibleDescription()
    assert told.index(words) < told.index(driver.words.text("page-danger-body").split("\n\n")[0])


@pytest.mark.parametrize("height", range(390, 520, 10))
def test_a_rail_without_room_is_folded_at_once(driver: Driver, height: int) -> None:
    """Also where a line more is shown on it with another case, as for an example."""
    driver.window.resize(1104, height)
    for case in (Case(), kent()):
        driver.begin(case)
        driver.go_to("name")
        lay_out()
        rail = driver.window.rail
        if rail.isVisible():
            (steps,) = rail.findChildren(QScrollArea)
            assert steps.geometry().bottom() < rail.safety.geometry().top()
