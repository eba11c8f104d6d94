"""Promises about the way through the window, by the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea

from lgo_desktop.case.model import (
    Case,
    Record,
)
from lgo_desktop.case.vocabulary import (
    Issue,
    Role,
)
from lgo_desktop.interview import walk
from lgo_desktop.interview.applying import that_apply
from lgo_desktop.interview.tasklist import TaskState
from lgo_desktop.interview.walk import Step
from lgo_desktop.settings import Settings, TextSize
from tests.helpers.driver import Driver, description_of, kent, lay_out
from ui.controls import ChoiceControl
from ui.form import FormPage
from ui.preferences import look_of
from ui.rail import TaskButton
from ui.theme import Look

pytestmark = pytest.mark.window


def test_a_case_can_be_told_without_a_mouse(driver: Driver) -> None:
    """What is typed and chosen by the keyboard stands in the case, page after page."""
    driver.go_on()
    driver.choose("at_risk_now", "no")
    driver.go_on()
    driver.choose("complainant.role", "self")
    driver.go_on()
    driver.write("complainant.person.name", "Ann & Bob <b>O’Neill</b>")
    driver.tab_to(driver.form().rows["complainant.person.date_of_birth"].first())
    for part in ("27", "3", "1984"):
        driver.type(part)
        driver.key(Qt.Key.Key_Tab)
    driver.go_on()
    driver.write("complainant.contact.email", "ann@example.org")
    for _ in ("the way to reach them", "who acts for them", "the kind of body"):
        driver.go_on()
    driver.write("organisation.name", "Kent County Council")
    driver.close_list()
    driver.choose("organisation.service", "children")
    driver.go_on()
    driver.go_on()
    driver.choose("issues", "inaccurate_records")
    driver.choose("issues", "falsified_records")
    driver.go_on()
    case = driver.case()
    assert driver.step() == Step("story")
    assert case.complainant.role is Role.SELF
    assert case.complainant.person.name == "Ann & Bob <b>O’Neill</b>"
    born = case.complainant.person.date_of_birth
    assert born is not None
    assert born.edtf == "1984-03-27"
    assert case.organisation.name == "Kent County Council"
    assert case.issues == (Issue.INACCURATE_RECORDS, Issue.FALSIFIED_RECORDS)


def test_continue_goes_through_every_step_to_the_last(driver: Driver) -> None:
    """Continue visits exactly the steps of the walk, in their order."""
    driver.begin(kent())
    seen = [driver.step()]
    while walk.next_step(driver.case(), driver.step()) is not None:
        driver.go_on()
        seen.append(driver.step())
    assert tuple(seen) == walk.steps(driver.case())


def test_back_is_the_step_before(driver: Driver) -> None:
    """From the last step Back visits every step once, in the opposite order."""
    driver.begin(kent())
    driver.go_to("pack")
    seen = [driver.step()]
    while walk.previous_step(driver.case(), driver.step()) is not None:
        driver.go_back()
        seen.append(driver.step())
    assert tuple(reversed(seen)) == walk.steps(driver.case())
    assert not driver.window.bar.back.isVisible()


def test_walking_through_an_example_changes_nothing_in_it(driver: Driver) -> None:
    """A case that is only read, page by page, stays the case that it was."""
    driver.begin(kent())
    while walk.next_step(driver.case(), driver.step()) is not None:
        driver.go_on()
    assert driver.case() == kent()


def test_enter_in_a_field_continues(driver: Driver) -> None:
    """Enter in a line of text takes the answer and goes on."""
    driver.go_to("name")
    driver.write("complainant.person.name", "Ann")
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.step() == Step("contact"))
    assert driver.case().complainant.person.name == "Ann"


def test_a_new_line_in_a_story_is_a_new_line(driver: Driver) -> None:
    """Enter in a box of text starts a line there, and Tab leaves the box."""
    driver.go_to("story")
    driver.write("story", "First.")
    driver.key(Qt.Key.Key_Return)
    driver.type("Second.")
    driver.key(Qt.Key.Key_Tab)
    assert driver.step() == Step("story")
    driver.go_on()
    assert driver.case().story == "First.\nSecond."


def test_the_heading_has_the_focus_on_every_new_page(driver: Driver) -> None:
    """After each change of page the focus is on the heading, so that it is read out."""
    driver.begin(kent())
    for _ in range(4):
        driver.go_on()
        driver.until(lambda: QApplication.focusWidget() is driver.page().heading)


def test_the_task_list_leads_anywhere_and_keeps_what_was_typed(driver: Driver) -> None:
    """A line of the task list goes to its page; the page that is left keeps its answers."""
    driver.go_to("name")
    driver.write("complainant.person.name", "Ann")
    line = next(one for one in driver.window.rail.tasks if one.task and one.task.section == "wants")
    line.click()
    assert driver.step() == Step("wants")
    assert driver.case().complainant.person.name == "Ann"


def states(driver: Driver) -> dict[str, TaskState]:
    """Where each section of the task list stands, as the rail shows it."""
    tasks = (one.task for one in driver.window.rail.tasks if not one.isHidden())
    return {task.section: task.state for task in tasks if task is not None}


def test_going_back_by_the_task_list_keeps_the_ticks(driver: Driver) -> None:
    """What was gone through stays done while somebody looks at an earlier page again."""
    driver.begin(kent())
    while driver.step() != Step("doors"):
        driver.go_on()
    before = states(driver)
    line = next(one for one in driver.window.rail.tasks if one.task and one.task.section == "you")
    line.click()
    after = states(driver)
    assert after.pop("you") is TaskState.NOW
    assert after.pop("doors") is TaskState.TO_DO, "it was seen, but not gone through"
    assert all(after[section] is before[section] for section in after)
    assert after["story"] is TaskState.DONE
    done = driver.words.text("window-task-done")
    assert any(done in one.text() for one in driver.window.strip.menu.actions()[6:])


def test_a_step_that_was_jumped_over_is_not_done_on_the_way_back(driver: Driver) -> None:
    """Only what was gone through keeps its tick."""
    driver.go_to("pack")
    jumped = states(driver)
    assert jumped.pop("pack") is TaskState.NOW
    assert set(jumped.values()) == {TaskState.TO_DO}, "nothing before it was looked at"
    driver.go_to("name")
    assert TaskState.DONE not in {states(driver)["story"], states(driver)["letters"]}


def test_what_was_gone_through_without_its_answer_lacks_something(driver: Driver) -> None:
    """It has no tick: it is told in words and by another shape, until it is answered."""
    driver.go_to("issues")
    driver.go_on()
    assert states(driver)["issues"] is TaskState.LACKING
    lines = {one.task.section: one for one in driver.window.rail.tasks if one.task}
    said = driver.words.text("window-task-lacking")
    assert description_of(lines["issues"]) == said
    assert any(said in one.text() for one in driver.window.strip.menu.actions())
    pictures = [drawn(lines[section]) for section in ("issues", "council", "before")]
    assert pictures[0] != pictures[1]
    assert pictures[1] == pictures[2], "two that are still to look at look alike"
    driver.go_back()
    driver.choose("issues", "delay")
    driver.go_on()
    assert states(driver)["issues"] is TaskState.DONE
    assert drawn(lines["issues"]) not in pictures


def drawn(line: TaskButton) -> bytes:
    """The shape before the words of a line of the task list."""
    picture = line.grab().copy(8, 0, 28, line.height()).toImage()
    return bytes(picture.convertToFormat(QImage.Format.Format_Grayscale8).constBits())


def test_another_case_begins_without_ticks(driver: Driver) -> None:
    """What was done in one case is not done in the next."""
    driver.begin(kent())
    while driver.step() != Step("issues"):
        driver.go_on()
    driver.begin(Case())
    assert TaskState.DONE not in states(driver).values()


@pytest.mark.parametrize("page", ["name", "story", "doors", "pack"])
def test_the_task_list_follows_where_the_person_is(driver: Driver, page: str) -> None:
    """In a low window the line of now is in view, however long the list is."""
    driver.begin(kent())
    driver.window.resize(800, 600)
    lay_out()
    assert driver.window.rail.isVisible()
    driver.go_to(page)
    lay_out()
    lines = driver.window.rail.tasks
    line = next(one for one in lines if one.task and one.task.state is TaskState.NOW)
    view = driver.window.rail.findChildren(QScrollArea)[0].viewport()
    for corner in (line.rect().topLeft(), line.rect().bottomRight()):
        assert view.rect().contains(line.mapTo(view, corner))


@pytest.mark.parametrize("size", [TextSize.LARGE, TextSize.LARGER, TextSize.LARGEST])
def test_large_words_leave_a_list_to_read(
    open_program: Callable[[Look], Driver], size: TextSize
) -> None:
    """Where the task list stands beside the page, six lines of it can be seen, the last too."""
    driver = open_program(look_of(Settings(text_size=size)))
    driver.begin(kent())
    driver.go_to("pack")
    rail, seen = driver.window.rail, 0
    view = rail.findChildren(QScrollArea)[0].viewport()
    for height in range(600, 1100, 100):
        driver.window.resize(2000, height)
        lay_out()
        if rail.isVisible():
            seen += 1
            centres = (one.mapTo(view, one.rect().center()) for one in rail.tasks)
            assert sum(view.rect().contains(one) for one in centres) >= 5
            last = rail.tasks[-1]
            assert view.rect().contains(last.mapTo(view, last.rect().center()))
        else:
            assert driver.window.strip.steps.isVisible()
    assert seen


def test_records_can_be_added_and_removed(driver: Driver) -> None:
    """“Add another” keeps this record and opens an empty one; “Remove” takes it away."""
    driver.go_to("record", 0)
    driver.write("records[].document", "Case note")
    driver.key(Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    driver.until(lambda: driver.step() == Step("record", 1))
    driver.write("records[].document", "Assessment")
    driver.go_back()
    assert driver.step() == Step("record", 0)
    assert [one.document for one in driver.case().records] == ["Case note", "Assessment"]
    driver.key(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    driver.until(lambda: [one.document for one in driver.case().records] == ["Assessment"])
    assert driver.form().rows["records[].document"].answer() == "Assessment"


def test_a_page_that_is_left_writes_nothing_any_more(driver: Driver) -> None:
    """A field that loses the focus because its page goes does not bring its answer back."""
    driver.begin(kent())
    driver.go_to("record", 1)
    driver.write("records[].document", "Gone with it")
    driver.key(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    driver.until(lambda: len(driver.case().records) == len(kent().records) - 1)
    lay_out()
    assert all("Gone" not in one.document for one in driver.case().records)
    driver.go_to("name")
    driver.write("complainant.person.former_names", "Of another case")
    driver.begin(Case())
    lay_out()
    assert driver.case() == Case()


def test_a_removed_record_can_be_put_back(driver: Driver) -> None:
    """The page says that it is gone and offers to put it back, in its place and whole."""
    driver.begin(kent())
    driver.go_to("record", 1)
    driver.write("records[].truth", " Just typed.")
    driver.form().remove_button.click()
    driver.until(lambda: len(driver.case().records) == len(kent().records) - 1)
    driver.go_to("name")
    driver.write("complainant.person.former_names", "Meanwhile")
    driver.go_to("record", 0)
    driver.tab_to(driver.form().put_back_button)
    driver.key(Qt.Key.Key_Space)
    driver.until(lambda: len(driver.case().records) == len(kent().records))
    assert driver.step() == Step("record", 1)
    before, after = kent().records, driver.case().records
    assert (after[0], after[2:]) == (before[0], before[2:])
    assert after[1].says == before[1].says
    assert after[1].truth.startswith("Just typed.")
    assert driver.case().complainant.person.former_names == "Meanwhile"
    assert not driver.program.session.can_put_back(driver.step())


def test_forty_records_are_forty_pages(driver: Driver) -> None:
    """Many records are no fault: each has its page, and the last leads on."""
    records = tuple(Record(document=f"Note {number}") for number in range(40))
    driver.begin(kent().model_copy(update={"records": records}))
    driver.go_to("record", 39)
    assert driver.form().rows["records[].document"].answer() == "Note 39"
    driver.go_on()
    assert driver.step().page != "record"


def test_the_rail_folds_where_the_window_is_narrow(driver: Driver) -> None:
    """In a narrow window one line stands for the task list, and its menu leads anywhere."""
    driver.window.resize(640, 480)
    lay_out()
    assert not driver.window.rail.isVisible()
    assert driver.window.strip.isVisible()
    page = driver.page()
    assert not page.place_label.isVisible(), "the line above says it already"
    assert page.heading.mapTo(page, QPoint(0, 0)).x() <= 24
    actions = driver.window.strip.menu.actions()
    next(one for one in actions if one.data() == Step("story")).trigger()
    assert driver.step() == Step("story")
    driver.window.resize(1104, 760)
    lay_out()
    assert driver.window.rail.isVisible()


def test_answers_shown_before_are_shown_again(driver: Driver) -> None:
    """“Not sure” is shown as chosen only where it was: what was left blank stays blank."""
    driver.go_to("you")
    control = driver.form().rows["complainant.role"].control
    assert isinstance(control, ChoiceControl)
    assert control.answer() == ""
    assert not control.cards[""].isChecked()
    driver.go_on()
    driver.go_back()
    again = driver.page_of_kind(FormPage).rows["complainant.role"].control
    assert isinstance(again, ChoiceControl)
    assert not any(card.isChecked() for card in again.cards.values())
    driver.choose("complainant.role", "")
    driver.go_on()
    driver.go_back()
    chosen = driver.page_of_kind(FormPage).rows["complainant.role"].control
    assert isinstance(chosen, ChoiceControl)
    assert chosen.cards[""].isChecked()
    assert that_apply(driver.case()) == Case(), "to every letter it is as a blank is"
