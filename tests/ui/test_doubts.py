"""Promises about answers that can be read but can hardly be right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lgo_desktop.interview.answers import TypedDate
from lgo_desktop.interview.walk import Step
from tests.helpers.cases import changed
from tests.helpers.driver import Driver, description_of, kent
from ui.datefields import DateControl
from ui.doors import DoorsPage

pytestmark = pytest.mark.window

BORN, EMAIL = "complainant.person.date_of_birth", "complainant.contact.email"
KNEW = "first_knew"
FIRST_REPLY = "steps.complaint.first_reply"


def continue_and_stay(driver: Driver) -> None:
    """Press Continue, which shows what to look at again."""
    driver.window.bar.main.click()
    assert driver.form().summary.isVisible()


def type_date(driver: Driver, path: str, day: str, month: str, year: str) -> None:
    """Type a date into the three fields of a question, and leave them."""
    driver.tab_to(driver.form().rows[path].first())
    for part in (day, month, year):
        driver.type(part)
        driver.key(Qt.Key.Key_Tab)


def test_a_birth_date_to_come_is_told_at_once_and_never_stands(driver: Driver) -> None:
    """It is told beside the field; however often Continue is pressed, it is not taken."""
    driver.go_to("name")
    type_date(driver, BORN, "27", "3", "2031")
    row = driver.form().rows[BORN]
    driver.until(lambda: "still to come" in row.fault())
    for _ in range(3):
        continue_and_stay(driver)
        assert driver.step() == Step("name")
        told = driver.form().summary.accessibleDescription()
        assert driver.words.text("window-stands-as-it-is") not in told
    driver.go_to("issues")
    assert driver.case().complainant.person.date_of_birth is None
    driver.go_to("name")
    assert driver.form().rows[BORN].answer() == TypedDate("27", "3", "2031")


def test_another_date_to_come_is_told_at_once_and_can_stand(driver: Driver) -> None:
    """It is told beside the field; Continue asks once, and the same again goes on with it."""
    driver.go_to("story")
    type_date(driver, KNEW, "27", "3", "2031")
    row = driver.form().rows[KNEW]
    driver.until(lambda: "still to come" in row.fault())
    assert row.fault() in description_of(row.first())
    assert not driver.form().summary.isVisible()
    continue_and_stay(driver)
    summary = driver.form().summary
    assert QApplication.focusWidget() is summary
    assert driver.words.text("window-stands-as-it-is") in summary.accessibleDescription()
    assert driver.window.bar.main.isEnabled()
    driver.go_on()
    known = driver.case().first_knew
    assert known is not None
    assert known.edtf == "2031-03-27"


@pytest.mark.parametrize("summed_up", [False, True])
def test_what_is_said_of_an_answer_goes_with_the_key_that_mends_it(
    driver: Driver, *, summed_up: bool
) -> None:
    """Beside the field and in the box on top, without leaving the field; the focus stays."""
    driver.go_to("name")
    type_date(driver, BORN, "27", "3", "2031")
    row = driver.form().rows[BORN]
    driver.until(lambda: bool(row.fault()))
    if summed_up:
        continue_and_stay(driver)
    control = row.control
    assert isinstance(control, DateControl)
    driver.tab_to(control.year)
    control.year.clear()
    driver.type("198")
    assert row.fault(), "half a year mends nothing"
    driver.type("4")
    assert row.fault() == ""
    assert not driver.form().summary.isVisible()
    assert QApplication.focusWidget() is control.year


def test_a_box_of_two_faults_keeps_the_one_that_is_left(driver: Driver) -> None:
    """Of two answers to look at again, the one that is mended goes and the other stays."""
    driver.begin(
        changed(kent(), steps__complaint__first_reply="2020", steps__complaint__made="2030")
    )
    driver.go_to("complaint")
    continue_and_stay(driver)
    before = [link.path for link in driver.form().summary.links]
    assert len(before) > 1
    control = driver.form().rows["steps.complaint.made"].control
    assert isinstance(control, DateControl)
    control.year.setText("2024")
    assert [one.path for one in driver.form().summary.links] == [FIRST_REPLY]
    assert driver.form().summary.isVisible()
    assert driver.words.counted("window-faults", 1) in driver.form().summary.accessibleName()


def test_a_mended_answer_is_doubted_no_more(driver: Driver) -> None:
    """With a good date in its place the words beside the field go, and Continue goes on."""
    driver.go_to("name")
    type_date(driver, BORN, "27", "3", "2031")
    row = driver.form().rows[BORN]
    driver.until(lambda: bool(row.fault()))
    control = row.control
    assert isinstance(control, DateControl)
    control.year.setText("1984")
    driver.tab_to(control.year)
    driver.key(Qt.Key.Key_Tab)
    driver.go_on()
    assert driver.step() == Step("contact")


def test_another_doubtful_answer_is_asked_about_anew(driver: Driver) -> None:
    """Whoever stood by one date to come has not stood by another one."""
    driver.go_to("story")
    type_date(driver, KNEW, "27", "3", "2031")
    continue_and_stay(driver)
    control = driver.form().rows[KNEW].control
    assert isinstance(control, DateControl)
    control.year.setText("2032")
    continue_and_stay(driver)
    driver.go_on()
    assert driver.step().page != "story"


def test_a_date_that_cannot_be_is_never_stood_by(driver: Driver) -> None:
    """However often Continue is pressed, 31 February keeps the page and is told."""
    driver.go_to("name")
    type_date(driver, BORN, "31", "2", "1984")
    for _ in range(3):
        continue_and_stay(driver)
        assert driver.step() == Step("name")
        told = driver.form().summary.accessibleDescription()
        assert driver.words.text("window-stands-as-it-is") not in told


def test_a_malformed_address_is_told_when_the_field_is_left(driver: Driver) -> None:
    """Not while it is typed, but as soon as the person moves on."""
    driver.go_to("contact")
    driver.write(EMAIL, "ann.example.org")
    row = driver.form().rows[EMAIL]
    driver.until(lambda: driver.case().complainant.contact.email == "ann.example.org")
    assert row.fault() == ""
    driver.key(Qt.Key.Key_Tab)
    assert "name@example.org" in row.fault()
    continue_and_stay(driver)
    driver.go_on()
    assert driver.case().complainant.contact.email == "ann.example.org"


def test_a_reply_before_the_complaint_is_told_on_its_page(driver: Driver) -> None:
    """The page that asks for the reply says that it comes too early; nothing is changed."""
    driver.begin(changed(kent(), steps__complaint__first_reply="2020"))
    driver.go_to("complaint")
    continue_and_stay(driver)
    assert "before the thing that it answers" in driver.form().rows[FIRST_REPLY].fault()
    driver.go_on()
    reply = driver.case().steps.complaint.first_reply
    assert reply is not None
    assert reply.edtf == "2020"


def test_the_doors_show_again_what_does_not_fit(driver: Driver) -> None:
    """Before the letters every doubt is a link to its question, of a list to its own item."""
    records = tuple(one.model_dump() for one in kent().records)
    case = changed(
        kent(),
        records=(records[0], {**records[1], "when": "2027"}),
        steps__complaint__first_reply="2020",
    )
    driver.begin(case)
    driver.go_to("doors")
    page = driver.page_of_kind(DoorsPage)
    assert [one.path for one in page.doubts] == ["records[1].when", FIRST_REPLY]
    next(one for one in page.doubts if one.path.startswith("records")).click()
    assert driver.step() == Step("record", 1)
    driver.until(lambda: driver.form().rows["records[].when"].first().hasFocus())


def test_a_case_that_fits_shows_no_doubt(driver: Driver) -> None:
    """The example has nothing to look at again."""
    driver.begin(kent())
    driver.go_to("doors")
    assert driver.page_of_kind(DoorsPage).doubts == []
