"""Promises about an answer that is not finished: it is told, found again, and nothing else lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lgo_desktop.case.model import LONGEST_TEXT
from lgo_desktop.interview.walk import Step
from lgo_desktop.vault.opening import new_case
from tests.helpers.cases import changed
from tests.helpers.driver import Driver, kent
from tests.helpers.vaults import NOW
from ui.datefields import DateControl
from ui.keeping import Keeping
from ui.session import Session

pytestmark = pytest.mark.window

WORDS = "wharf lemon quilt sandal violin pepper"


@pytest.fixture
def kept(driver: Driver, keeping: Keeping) -> Driver:
    """The example in a locked file, shown at its first page."""
    opened = new_case(
        keeping.documents() / "case.lgocase", WORDS, kent(), NOW, keeping.computer.keys
    )
    driver.begin(kent())
    driver.program.keeper.hold(opened, kent())
    return driver


def type_date(driver: Driver, path: str, day: str, month: str, year: str) -> DateControl:
    """Type a date into its three fields, by the keys."""
    control = driver.form().rows[path].control
    assert isinstance(control, DateControl)
    for field, text in ((control.day, day), (control.month, month), (control.year, year)):
        driver.tab_to(field)
        field.selectAll()
        driver.key(Qt.Key.Key_Delete)
        driver.type(text)
    return control


def test_a_date_that_cannot_be_is_told_when_it_is_left(driver: Driver) -> None:
    """Inside the date nothing is said; as soon as Tab leaves it, why it cannot be."""
    driver.begin(kent())
    driver.go_to("event", 0)
    control = type_date(driver, "events[].when", "31", "2", "2024")
    row = driver.form().rows["events[].when"]
    assert row.fault() == ""
    driver.tab_to(driver.form().rows["events[].what"].first())
    assert row.fault()
    assert control.day.text() == "31"


def test_what_is_not_saved_is_not_said_to_be(kept: Driver) -> None:
    """The rail says that one answer is not saved, until it is; nothing is lost meanwhile."""
    kept.go_to("event", 0)
    type_date(kept, "events[].when", "31", "2", "2024")
    kept.tab_to(kept.form().rows["events[].what"].first())
    assert "One answer is not saved" in kept.window.rail.saved.text()
    assert "One answer is not finished" in kept.window.strip.safety.text()
    type_date(kept, "events[].when", "28", "2", "2024")
    kept.tab_to(kept.form().rows["events[].what"].first())
    assert "One answer is not saved" not in kept.window.rail.saved.text()


def test_who_comes_back_to_it_sees_what_was_wrong(driver: Driver) -> None:
    """The page shows what was typed, and why it could not be taken."""
    driver.begin(kent())
    driver.go_to("event", 0)
    type_date(driver, "events[].when", "31", "2", "2024")
    driver.go_to("wants")
    driver.go_to("event", 0)
    row = driver.form().rows["events[].when"]
    assert row.fault()
    assert isinstance(row.control, DateControl)
    assert row.control.day.text() == "31"


def test_another_item_that_goes_takes_nothing_else_with_it(driver: Driver) -> None:
    """A half-typed date stays while a record is taken away and put back."""
    driver.begin(kent())
    driver.go_to("event", 0)
    type_date(driver, "events[].when", "31", "2", "2024")
    driver.go_to("record", 0)
    driver.window.wizard.remove_item()
    driver.window.wizard.put_back()
    driver.go_to("event", 0)
    control = driver.form().rows["events[].when"].control
    assert isinstance(control, DateControl)
    assert control.day.text() == "31"


def test_what_another_answer_hid_is_not_missed(kept: Driver) -> None:
    """Half a date of a complaint that was not made after all stands in nobody's way."""
    kept.go_to("complaint")
    type_date(kept, "steps.complaint.made", "31", "2", "2024")
    kept.form().rows["steps.complaint.stage"].control.put("not_made")
    kept.go_to("wants")
    assert not kept.program.session.has_untaken


def test_whoever_stays_is_led_to_it(kept: Driver) -> None:
    """Save and stop asks; “Go on here” goes to the answer that is not finished."""
    kept.go_to("event", 0)
    type_date(kept, "events[].when", "31", "2", "2024")
    kept.go_to("wants")
    kept.key(Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    kept.answer("stay")
    assert kept.step() == Step("event", 0)
    assert kept.form().rows["events[].when"].fault()


def test_a_paste_that_is_too_long_is_refused_and_not_cut(driver: Driver) -> None:
    """More than an answer may hold says so beside the field, also in a single line."""
    driver.go_to("name")
    row = driver.form().rows["complainant.person.name"]
    row.control.put("x" * (LONGEST_TEXT + 500))
    driver.tab_to(row.first())
    driver.key(Qt.Key.Key_Tab)
    assert row.fault() == driver.words.text("answer-too-long")
    assert driver.case().complainant.person.name == ""


def test_a_long_line_is_only_looked_at(driver: Driver) -> None:
    """A long text of a file stays whole where its page is only visited."""
    session = driver.program.session
    assert isinstance(session, Session)
    case = kent()
    records = (case.records[0].model_copy(update={"document": "y " * 25_000 + "end"}),)
    driver.begin(case.model_copy(update={"records": records}))
    driver.go_to("record", 0)
    driver.go_to("wants")
    assert driver.case().records == records


def test_a_year_in_the_field_of_the_month_is_a_year(driver: Driver) -> None:
    """Somebody who knows only the year may type it one field too early."""
    driver.begin(changed(kent(), events=()))
    driver.go_to("event", 0)
    type_date(driver, "events[].when", "", "2024", "")
    driver.go_to("wants")
    when = driver.case().events[0].when
    assert when is not None
    assert when.edtf == "2024"
