"""Promises to whoever comes back: what is new is written down, and the next step is offered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import RequestState, Stage
from lgo_desktop.interview.answers import TypedDate
from lgo_desktop.interview.walk import HOME, Step
from lgo_desktop.letters.document import Kind
from tests.helpers.cases import changed
from tests.helpers.driver import Driver, kent, lay_out, name_of
from ui.datefields import DateControl
from ui.home import HomePage
from ui.homecards import LetterCard
from ui.preview import LettersPage

pytestmark = pytest.mark.window

NEW = changed(kent(), steps=Case().steps.model_dump())


def home(driver: Driver, case: Case) -> HomePage:
    """The page on which one comes back to a case."""
    driver.begin(case)
    driver.go_to("home")
    return driver.page_of_kind(HomePage)


def letter(page: HomePage, kind: Kind) -> LetterCard:
    """The card of one letter."""
    return next(card for card in page.letters if card.kind == kind)


def type_date(driver: Driver, path: str, day: str, month: str, year: str) -> None:
    """Type a date by the keyboard."""
    control = driver.form().rows[path].control
    assert isinstance(control, DateControl)
    for box, text in ((control.day, day), (control.month, month), (control.year, year)):
        driver.tab_to(box)
        driver.type(text)


def write_down(driver: Driver) -> HomePage:
    """Press the main button, and wait for the page where the case stands."""
    driver.key(Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    driver.until(lambda: driver.step() == HOME)
    driver.settled()
    return driver.page_of_kind(HomePage)


def test_the_first_letter_is_marked_and_each_can_be_read(driver: Driver) -> None:
    """One card says where to begin; “Read it” leads to that very letter."""
    page = home(driver, NEW)
    marked = [card.kind for card in page.letters if "Start here" in card.accessibleName()]
    assert marked == [page.letters[0].kind]
    driver.tab_to(letter(page, Kind.ACCESS_REQUEST).read)
    driver.key(Qt.Key.Key_Space)
    driver.until(lambda: driver.step() == Step("letters"))
    shown = driver.page_of_kind(LettersPage)
    driver.settled()
    assert shown.chooser is not None
    assert shown.composed is not None
    chosen = shown.composed.to_read[int(str(shown.chooser.answer()))]
    assert chosen.kind is Kind.ACCESS_REQUEST
    driver.until(shown.another.hasFocus)
    assert shown.another.mapTo(shown, QPoint(0, 0)).y() < shown.height() // 2


def test_no_letter_is_the_first_once_one_was_sent(driver: Driver) -> None:
    """What waits for an answer came first: no other letter says that it is where to start."""
    waits = {"state": "waiting", "made": "2026-11-20"}
    page = home(driver, changed(NEW, steps__access=waits))
    assert page.letters
    assert not any("Start here" in card.accessibleName() for card in page.letters)


def test_a_complaint_that_was_answered_says_so(driver: Driver) -> None:
    """It may go on, but nobody is told that the answer they have told of is still to come."""
    replied = {"stage": "stage1_done", "made": "2026-07-01", "last_reply": "2026-09-01"}
    page = home(driver, changed(NEW, steps__complaint=replied))
    lines = [one.text() for one in page.matters["complaint"].lines if isinstance(one, QLabel)]
    assert "The newest answer came on 1 September 2026. There may be more to come." in lines


def test_of_a_posted_letter_the_day_of_posting_is_told(driver: Driver) -> None:
    """Nobody knows when it arrives: the page says what is known, and what we allow."""
    sent = {"letter": "access_request", "to": "council", "when": "2026-11-20", "how": "post"}
    asked = {"state": "waiting", "made": "2026-11-20/2026-11-27"}
    page = home(driver, changed(NEW, sent=(sent,), steps__access=asked))
    lines = [one.text() for one in page.matters["access"].lines if isinstance(one, QLabel)]
    assert any(line.startswith("You sent it on 20 November 2026.") for line in lines)
    assert not any("between" in line for line in lines)


def test_what_was_sent_and_what_came_stands_there(driver: Driver) -> None:
    """Every letter and every answer with its day, the oldest first."""
    sent = {"letter": "access_request", "to": "council", "when": "2026-10-01", "how": "email"}
    asked = {"state": "partly", "made": "2026-10-01", "answered": "2026-11-02"}
    page = home(driver, changed(NEW, sent=(sent,), steps__access=asked))
    lines = [one.text() for one in page.log.findChildren(QLabel)]
    assert lines == [
        "1 October 2026: you sent it. Your request to see records.",
        "2 November 2026: an answer came. Your request to see records.",
    ]


def test_a_letter_that_was_sent_is_waited_for(driver: Driver) -> None:
    """By the keyboard: I sent it, by e-mail, on this day; then its date stands on the page."""
    page = home(driver, NEW)
    driver.tab_to(letter(page, Kind.ACCESS_REQUEST).tell)
    driver.key(Qt.Key.Key_Space)
    driver.until(lambda: driver.step() == Step("sent", 0))
    type_date(driver, "sent[].when", "24", "11", "2026")
    driver.choose("sent[].how", "email")
    page = write_down(driver)
    assert driver.case().steps.access.made == ApproxDate("2026-11-24")
    due = page.matters["access"].due
    assert due is not None
    assert due.limit.start.exact == driver.program.kit.today()
    assert Kind.ACCESS_REQUEST not in {card.kind for card in page.letters}
    assert page.told.text() == driver.words.text("window-home-next")


def test_a_letter_without_a_day_is_not_written_down(driver: Driver) -> None:
    """The page stays, says why beside the field, and going back leaves no trace."""
    page = home(driver, NEW)
    letter(page, Kind.ACCESS_REQUEST).tell.click()
    driver.until(lambda: driver.step() == Step("sent", 0))
    driver.key(Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    driver.until(lambda: driver.form().rows["sent[].when"].fault() != "")
    assert driver.form().summary.isVisible()
    driver.go_back()
    assert driver.step() == HOME
    assert driver.case() == NEW


def test_an_answer_that_came_opens_the_next_letter(driver: Driver) -> None:
    """A refusal ends the wait and brings the letter that follows from it."""
    waits = changed(NEW, steps__access__state="waiting", steps__access__made="2026-11-01")
    page = home(driver, waits)
    before = {card.kind for card in page.letters}
    driver.tab_to(page.matters["access"].reply)
    driver.key(Qt.Key.Key_Space)
    driver.until(lambda: driver.step() == Step("reply-access"))
    type_date(driver, "steps.access.answered", "20", "11", "2026")
    driver.choose("steps.access.state", "refused")
    page = write_down(driver)
    assert driver.case().steps.access.state is RequestState.REFUSED
    assert "access" not in page.matters
    assert Kind.DATA_COMPLAINT in {card.kind for card in page.letters} - before


def test_a_second_letter_about_the_records_is_waited_for(driver: Driver) -> None:
    """After an answer in part: by the keyboard, I sent it again; it waits, then it is late."""
    partly = {"state": "partly", "made": "2026-07-01", "answered": "2026-08-03"}
    page = home(driver, changed(NEW, steps__rectification=partly))
    assert "rectification" not in page.matters
    driver.tab_to(letter(page, Kind.RECTIFICATION_REQUEST).tell)
    driver.key(Qt.Key.Key_Space)
    driver.until(lambda: driver.step() == Step("sent", 0))
    type_date(driver, "sent[].when", "1", "10", "2026")
    driver.choose("sent[].how", "email")
    page = write_down(driver)
    assert driver.case().steps.rectification.answered == ApproxDate("2026-08-03")
    matter = page.matters["rectification"]
    assert matter.due is not None
    assert str(matter.due.limit.start) == "2026-10-01"
    assert matter.passed is not None
    assert Kind.CHASER in {card.kind for card in page.letters}
    assert Kind.RECTIFICATION_REQUEST not in {card.kind for card in page.letters}


def test_what_is_half_told_waits_without_reproach(driver: Driver) -> None:
    """Gone away in the middle: what was typed is there again, said gently, and can be finished."""
    waits = changed(NEW, steps__access__state="waiting", steps__access__made="2026-11-01")
    home(driver, waits)
    driver.go_to("reply-access")
    gently = driver.words.text("return-not-finished")
    assert gently not in said_on(driver)
    type_date(driver, "steps.access.answered", "20", "11", "2026")
    driver.go_to("story")
    driver.go_to("reply-access")
    assert gently in said_on(driver)
    assert not any(row.fault() for row in driver.form().rows.values())
    assert driver.form().rows["steps.access.answered"].answer() == TypedDate("20", "11", "2026")
    driver.key(Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    driver.until(driver.form().summary.isVisible)
    driver.choose("steps.access.state", "refused")
    write_down(driver)
    driver.go_to("reply-access")
    assert gently not in said_on(driver)
    assert driver.form().rows["steps.access.answered"].answer() == TypedDate()


def test_today_is_one_key_where_it_is_likely(driver: Driver) -> None:
    """“Today” puts in the day of the clock; where a day is seldom today, it is not offered."""
    page = home(driver, NEW)
    letter(page, Kind.ACCESS_REQUEST).tell.click()
    driver.until(lambda: driver.step() == Step("sent", 0))
    when = date_of(driver, "sent[].when")
    assert when.today is not None
    assert name_of(when.today) == "When did you send it? Today"
    when.about.setChecked(True)
    driver.tab_to(when.today)
    driver.key(Qt.Key.Key_Space)
    assert when.answer() == TypedDate("24", "November", "2026")
    assert date_of(driver, "sent[].arrived").today is None
    write_down(driver)
    assert driver.case().sent[0].when == ApproxDate("2026-11-24")
    for answer in ("access", "complaint"):
        driver.go_to(f"reply-{answer}")
        first = next(iter(driver.form().rows))
        assert date_of(driver, first).today is not None
    driver.go_to("story")
    assert date_of(driver, "first_knew").today is None


def date_of(driver: Driver, path: str) -> DateControl:
    """The fields of a date."""
    control = driver.form().rows[path].control
    assert isinstance(control, DateControl)
    return control


def test_nobody_with_an_answer_is_asked_whether_they_asked(driver: Driver) -> None:
    """The page of an answer asks what came."""
    home(driver, NEW)
    for name in ("access", "rectification", "dp-complaint", "information", "complaint"):
        driver.go_to(f"reply-{name}")
        asked = [row.asked for row in driver.form().rows.values()]
        assert not any(one.startswith("Have you") for one in asked), name


def said_on(driver: Driver) -> list[str]:
    """Everything that stands on the page in words."""
    return [one.text() for one in driver.form().canvas.findChildren(QLabel)]


def test_what_is_left_empty_wipes_nothing(driver: Driver) -> None:
    """An answer page begins empty, and only what is filled in changes the case."""
    case = changed(
        NEW,
        steps__complaint__stage="stage1_done",
        steps__complaint__made="2026-08-01",
        steps__complaint__last_reply="2026-09-01",
        steps__complaint__still_wrong="All of it",
    )
    home(driver, case)
    driver.go_to("reply-complaint")
    rows = driver.form().rows.values()
    assert not any(row.control.answer() for row in rows if row.field.kind == "long_text")
    driver.go_back()
    assert driver.case() == case


def test_a_date_that_has_passed_offers_the_reminder(driver: Driver) -> None:
    """No answer came: the complaint is late, and the reminder can be sent."""
    case = changed(
        NEW,
        steps__access__state="waiting",
        steps__access__made="2026-09-01",
        steps__complaint__stage="awaiting_reply",
        steps__complaint__made="2025-11-10",
        steps__complaint__about="A visit",
    )
    page = home(driver, case)
    assert Kind.CHASER in {card.kind for card in page.letters}
    late = [name for name, matter in page.matters.items() if matter.passed is not None]
    assert "access" in late
    passed = page.matters["access"].passed
    assert passed is not None
    driver.tab_to(passed)
    driver.key(Qt.Key.Key_Space)
    driver.until(lambda: driver.page() is not page)
    driver.settled()
    told = driver.page_of_kind(HomePage)
    assert told.told.text() == driver.words.text("window-home-next")
    assert driver.case().steps.access == case.steps.access
    if "complaint" in late:
        last = told.matters["complaint"].passed
        assert last is not None
        last.click()
        assert driver.case().steps.complaint.stage is Stage.OVERDUE


def test_before_its_date_nobody_can_say_that_it_has_passed(driver: Driver) -> None:
    """Only the answer can be told of what is not late by our count."""
    page = home(
        driver, changed(NEW, steps__access__state="waiting", steps__access__made="2026-11-20")
    )
    assert page.matters["access"].passed is None


def test_it_is_offered_from_the_task_list_at_any_time(driver: Driver) -> None:
    """The first line of the list, once there is a case; by a click it is there."""
    assert not driver.window.rail.home.isVisible()
    driver.begin(kent())
    driver.go_to("story")
    rail = driver.window.rail
    assert rail.home.isVisible()
    rail.home.click()
    driver.until(lambda: driver.step() == HOME)
    driver.settled()
    lay_out()
    assert next(task.task.section for task in rail.tasks if task.task is not None) == "before"
    driver.window.strip.menu.actions()[0].trigger()
    assert driver.step() == HOME


def test_continue_leads_to_the_doors(driver: Driver) -> None:
    """From where the case stands, the main action goes to where one can take it."""
    home(driver, kent())
    driver.go_on()
    assert driver.step() == Step("doors")


def test_a_letter_that_is_out_stands_apart(driver: Driver) -> None:
    """What was sent is no longer among what can be done now, and can still be sent again."""
    late = {"state": "waiting", "made": "2026-09-01"}
    out = ({"letter": "chaser", "to": "council", "when": "2026-11-20"},)
    page = home(driver, changed(NEW, steps__access=late))
    assert not letter(page, Kind.CHASER).is_out
    page = home(driver, changed(NEW, steps__access=late, sent=out))
    assert letter(page, Kind.CHASER).is_out
    assert letter(page, Kind.CHASER).tell.isEnabled()
    tops = {card.kind: card.mapTo(page.canvas, QPoint(0, 0)).y() for card in page.letters}
    assert tops.pop(Kind.CHASER) > max(tops.values())
