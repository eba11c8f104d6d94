"""Promises to whoever stops and comes back: what they had chosen and done is there as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.interview.tasklist import TaskState
from lgo_desktop.vault.opening import new_case
from tests.helpers.driver import Driver, kent
from tests.helpers.vaults import NOW, retold
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


def states(driver: Driver) -> dict[str, TaskState]:
    """Where each section of the task list stands, wherever one is in it."""
    driver.go_to("pack")
    return {task.section: task.state for task in driver.program.session.tasks()}


def walk_to(driver: Driver, page: str) -> None:
    """Continue, from the first page, until a page is there."""
    driver.go_to("before")
    while driver.step().page != page:
        driver.go_on()


def test_the_ticks_are_there_again(driver: Driver, path: Path) -> None:
    """Also of a section in which all was left blank; where nobody has been there is none."""
    case = kent().model_copy(update={"professionals": (), "others": ()})
    driver.program.session.go_on_with(case, through=())
    driver.window.begin()
    walk_to(driver, "wants")
    before = states(driver)
    assert before["people"] is TaskState.DONE
    assert before["wants"] is TaskState.TO_DO
    come_back(driver, path)
    assert states(driver) == before
    come_back(driver, path)
    assert states(driver) == before


def test_undo_takes_no_tick(driver: Driver, path: Path) -> None:
    """One has been there all the same; and looking at a page leaves what can be redone."""
    driver.program.session.go_on_with(kent(), through=())
    driver.window.begin()
    walk_to(driver, "story")
    more = retold(kent(), "more")
    driver.program.session.go_on_with(more, through=driver.program.session.through)
    before = states(driver)
    driver.program.cases.undo()
    driver.until(lambda: driver.case() == kent())
    assert states(driver) == before
    walk_to(driver, "record")
    come_back(driver, path)
    assert states(driver) == {**before, "story": TaskState.DONE}
    driver.program.cases.redo()
    driver.until(lambda: driver.case() == more)


def test_a_file_from_before_they_were_kept_is_told_by_its_answers(
    driver: Driver, keeping: Keeping
) -> None:
    """As far as they tell it: a tick where there is an answer."""
    path = keeping.documents() / "older.lgocase"
    case = kent().model_copy(update={"professionals": (), "others": ()})
    new_case(path, "six words", case, NOW, keeping.computer.keys).file.close()
    come_back(driver, path)
    found = states(driver)
    assert found["records"] is TaskState.DONE
    assert found["people"] is TaskState.TO_DO


@pytest.mark.usefixtures("path")
def test_a_program_that_is_ended_by_the_system_keeps_them(driver: Driver) -> None:
    """Also where no answer has changed since the last saving."""
    driver.go_to("before")
    driver.go_on()
    kept = driver.program.keeper
    driver.program.save()
    assert kept.file is not None
    assert kept.file.been() == driver.program.session.through
    assert "before" in driver.program.session.through
