"""Promises of a page that asks."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lgo_desktop.interview.answers import TypedDate
from lgo_desktop.interview.walk import Step
from tests.helpers.cases import changed
from tests.helpers.driver import Driver, description_of, kent, lay_out
from ui.cards import ChoiceCard
from ui.controls import ChoiceControl, GrowingEdit
from ui.councilfield import CouncilControl
from ui.datefields import DateControl
from ui.form import FormPage
from ui.theme import Look

pytestmark = pytest.mark.window

MADE, SAID = "steps.complaint.made", "steps.complaint.last_reply_said"


def type_date(driver: Driver, path: str, day: str, month: str, year: str) -> None:
    """Type a date into the three fields of a question."""
    driver.tab_to(driver.form().rows[path].first())
    for part in (day, month, year):
        driver.type(part)
        driver.key(Qt.Key.Key_Tab)


def test_questions_come_and_go_with_the_answers(driver: Driver) -> None:
    """A question is shown only while it can matter, and keeps its text while it is away."""
    driver.go_to("complaint")
    rows = driver.form().rows
    assert rows[MADE].isHidden()
    driver.choose("steps.complaint.stage", "final_response")
    assert rows[MADE].isVisible()
    driver.write(SAID, "You were right.")
    driver.choose("steps.complaint.stage", "awaiting_reply")
    assert rows[SAID].isHidden()
    assert rows[MADE].isVisible()
    driver.choose("steps.complaint.stage", "final_response")
    assert rows[SAID].answer() == "You were right."


def test_a_date_that_cannot_be_keeps_the_page_and_says_why(driver: Driver) -> None:
    """The summary takes the focus and leads to the field; the field says it again."""
    driver.go_to("name")
    path = "complainant.person.date_of_birth"
    type_date(driver, path, "31", "2", "1984")
    driver.key(Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    page = driver.form()
    driver.until(page.summary.isVisible)
    assert driver.step() == Step("name")
    driver.until(lambda: QApplication.focusWidget() is page.summary)
    row = page.rows[path]
    why = row.fault()
    assert "29" in why
    assert why in page.summary.accessibleDescription()
    assert why in description_of(row.first())
    lay_out()
    driver.tab_to(page.summary.links[0])
    driver.key(Qt.Key.Key_Space)
    driver.until(lambda: QApplication.focusWidget() is row.first())


def test_a_mended_date_lets_the_page_go(driver: Driver) -> None:
    """Once the date is right the page can be left, and the date stands in the case."""
    driver.go_to("name")
    path = "complainant.person.date_of_birth"
    type_date(driver, path, "31", "2", "1984")
    driver.key(Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    driver.until(driver.form().summary.isVisible)
    control = driver.form().rows[path].control
    assert isinstance(control, DateControl)
    control.day.setText("28")
    driver.go_on()
    born = driver.case().complainant.person.date_of_birth
    assert born is not None
    assert born.edtf == "1984-02-28"


def test_good_answers_beside_a_bad_date_are_kept(driver: Driver) -> None:
    """One bad date costs nothing else on the page, and Back does not lose what was typed."""
    driver.go_to("name")
    driver.write("complainant.person.name", "Ann")
    path = "complainant.person.date_of_birth"
    type_date(driver, path, "31", "2", "1984")
    driver.go_back()
    assert driver.case().complainant.person.name == "Ann"
    assert driver.case().complainant.person.date_of_birth is None
    driver.go_on()
    assert driver.form().rows[path].answer() == TypedDate("31", "2", "1984")


def test_a_bad_date_that_no_longer_matters_stops_nobody(driver: Driver) -> None:
    """A question that is hidden cannot keep the page."""
    driver.go_to("complaint")
    driver.choose("steps.complaint.stage", "awaiting_reply")
    type_date(driver, MADE, "31", "2", "2024")
    driver.choose("steps.complaint.stage", "not_made")
    driver.go_on()
    assert driver.step() == Step("requests")


def test_a_season_and_about_are_dates(driver: Driver) -> None:
    """“Summer 2023” is taken as it is, and “about” is ticked by the keyboard."""
    driver.go_to("story")
    row = driver.form().rows["first_knew"]
    assert isinstance(row.control, DateControl)
    driver.tab_to(row.control.month)
    driver.type("summer")
    driver.key(Qt.Key.Key_Tab)
    driver.type("2023")
    driver.key(Qt.Key.Key_Tab)
    driver.key(Qt.Key.Key_Space)
    driver.go_on()
    known = driver.case().first_knew
    assert known is not None
    assert known.edtf == "2023-22~"


def test_names_of_councils_are_offered_and_any_other_is_taken(driver: Driver) -> None:
    """What is typed brings up names that fit; a name that is on no list stands as typed."""
    driver.until(lambda: bool(driver.program.councils.find("kent")))
    driver.go_to("council")
    control = driver.form().rows["organisation.name"].control
    assert isinstance(control, CouncilControl)
    driver.write("organisation.name", "ken")
    assert "Kent County Council" in control.offered()
    driver.close_list()
    driver.type("sal Rise Parish")
    assert control.offered() == []
    driver.key(Qt.Key.Key_Tab)
    row = driver.form().rows["organisation.name"]
    assert "not on our list" in row.note()
    assert "not on our list" in description_of(row.first())
    assert row.fault() == "", "a name that is on no list is no fault"
    driver.go_on()
    assert driver.case().organisation.name == "kensal Rise Parish"


@pytest.mark.parametrize("typed", ["Essex", "essex", "Buckingham", "York"])
def test_a_part_of_a_name_brings_up_the_council_that_is_meant(driver: Driver, typed: str) -> None:
    """One council fits: its whole name is offered under the field, and one key takes it."""
    driver.until(lambda: bool(driver.program.councils.find("kent")))
    driver.go_to("council")
    row = driver.form().rows["organisation.name"]
    driver.write("organisation.name", typed)
    driver.close_list()
    driver.key(Qt.Key.Key_Tab)
    meant = {"Buckingham": "Buckinghamshire Council", "York": "City of York Council"}
    name = meant.get(typed, "Essex County Council")
    assert name in row.note()
    driver.tab_to(row.offer())
    driver.key(Qt.Key.Key_Space)
    assert row.answer() == name
    assert row.note() == ""
    assert QApplication.focusWidget() is row.first()
    assert driver.case().organisation.name == name


@pytest.mark.parametrize(
    "typed", ["Northamptonshire", "Essex County Council", "Kent County Council"]
)
def test_a_whole_name_and_one_that_fits_several_bring_up_no_offer(
    driver: Driver, typed: str
) -> None:
    """Nothing is offered where the name is whole, or where several councils have it."""
    driver.until(lambda: bool(driver.program.councils.find("kent")))
    driver.go_to("council")
    row = driver.form().rows["organisation.name"]
    driver.write("organisation.name", typed)
    driver.close_list()
    driver.key(Qt.Key.Key_Tab)
    assert not row.offer().isVisible()


def test_a_body_that_is_no_council_is_never_taken_for_one(driver: Driver) -> None:
    """A police force by the name of a county is not that county's council."""
    driver.until(lambda: bool(driver.program.councils.find("kent")))
    driver.begin(changed(kent(), organisation__kind="police", organisation__name="Essex"))
    driver.go_to("council")
    assert driver.form().rows["organisation.name"].note() == ""


def test_an_address_that_we_lack_is_told_at_once(driver: Driver) -> None:
    """The page that asks for it says so, until one is typed; where we have one it says nothing."""
    driver.until(lambda: bool(driver.program.councils.find("kent")))
    path = "organisation.address"
    driver.begin(changed(kent(), organisation__address=""))
    driver.go_to("office")
    assert driver.form().rows[path].note() == "", "we have the address of Kent"
    name = "Essex County Council"
    driver.begin(changed(kent(), organisation__name=name, organisation__address=""))
    driver.go_to("office")
    row = driver.form().rows[path]
    assert name in row.note()
    assert row.note() in description_of(row.first())
    driver.write(path, "County Hall")
    assert row.note() == ""


def test_the_whole_card_can_be_clicked(driver: Driver) -> None:
    """A click in the far corner of a card ticks it."""
    driver.go_to("issues")
    control = driver.form().rows["issues"].control
    assert isinstance(control, ChoiceControl)
    card = control.cards["delay"]
    corner = card.rect().bottomRight() - QPoint(3, 3)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, corner)
    assert control.answer() == ("delay",)


@given(text=st.text(max_size=300))
@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    deadline=None,
)
def test_any_text_is_taken_as_it_is(driver: Driver, text: str) -> None:
    """Whatever is put into a box of text stands in the case, but for spaces at its ends.

    Control characters, which nobody can see, are left out.
    Qt itself turns the three kinds of line ends into one, and drops what is no character.
    """
    driver.go_to("story")
    row = driver.form().rows["story"]
    row.control.put(text)
    shown = str(row.answer())
    driver.window.keep_answers()
    seen = (one for one in shown if one in "\n\t" or unicodedata.category(one) != "Cc")
    assert driver.case().story == "".join(seen).strip()
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    if plain.isprintable():
        assert shown == plain


def test_a_whole_document_can_be_pasted(driver: Driver) -> None:
    """Two hundred lines make the box as high as they are; the page scrolls."""
    driver.begin(kent())
    driver.go_to("story")
    row = driver.form().rows["story"]
    row.control.put("A line of the story.\n" * 200)
    lay_out()
    assert row.control.height() > 3000
    assert driver.page().area.verticalScrollBar().maximum() > 3000
    driver.window.keep_answers()
    assert driver.case().story.count("\n") == 199


def test_a_word_without_an_end_keeps_every_letter(driver: Driver) -> None:
    """As long as no page can hold a word its lines break anywhere: Qt would take seconds a key.

    Nothing of it is lost, typed or pasted, and other text goes on breaking between words.
    """
    driver.go_to("story")
    edit = driver.form().rows["story"].first()
    assert isinstance(edit, GrowingEdit)
    edit.setFocus()
    usual = edit.wordWrapMode()
    long = "a" * 199_000
    QApplication.clipboard().setText(long)
    edit.paste()
    assert edit.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere
    driver.type("b")
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    driver.type("c")
    assert edit.toPlainText() == f"c{long}b"
    driver.window.keep_answers()
    assert driver.case().story == f"c{long}b"
    edit.setPlainText("word " * 39_000)
    driver.type("d")
    assert edit.wordWrapMode() is usual
    edit.setPlainText(long)
    assert edit.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere
    edit.selectAll()
    driver.type("e")
    assert (edit.wordWrapMode(), edit.toPlainText()) == (usual, "e")


def test_what_is_typed_is_kept_without_leaving_the_page(driver: Driver) -> None:
    """A moment after the last key the answer stands in the case."""
    driver.go_to("name")
    driver.write("complainant.person.name", "Ann")
    assert isinstance(driver.page(), FormPage)
    driver.until(lambda: driver.case().complainant.person.name == "Ann")


def test_a_box_of_text_shows_all_of_its_lines(driver: Driver) -> None:
    """However much is written, the last line stands in the box and is not cut off."""
    driver.go_to("story")
    row = driver.form().rows["story"]
    edit = row.first()
    assert isinstance(edit, GrowingEdit)
    line = edit.fontMetrics().lineSpacing()
    lay_out()
    assert edit.viewport().height() >= 10 * line, "a story needs room"
    for text in ("", "One line.", "A line of the story. " * 40, "Short.\n" * 30):
        edit.setPlainText(text)
        lay_out()
        last = edit.document().lastBlock()
        below = edit.blockBoundingGeometry(last).translated(edit.contentOffset()).bottom()
        assert edit.viewport().height() >= below, len(text)


@pytest.mark.parametrize("width", [601, 607, 640])
def test_the_text_never_moves_sideways_while_it_is_typed(dressed: QApplication, width: int) -> None:
    """The space at the end of a full line does not push the first letters out of the box."""
    edit = GrowingEdit(Look(), 10)
    edit.resize(width, 300)
    edit.show()
    try:
        for letter in "The worker wrote on 3 May that Noah upheld nothing. " * 4 + " " * 90:
            QTest.keyClicks(edit, letter)
            dressed.processEvents()
            assert edit.horizontalScrollBar().value() == 0
            assert edit.horizontalScrollBar().maximum() == 0
    finally:
        edit.close()


@pytest.mark.parametrize("back", [False, True])
def test_tab_brings_all_of_a_tall_box_into_view(driver: Driver, *, back: bool) -> None:
    """A box of text is never left half under the bar, where it fits."""
    driver.go_to("story")
    driver.window.resize(800, 600)
    lay_out()
    page = driver.form()
    edit = page.rows["effect"].first()
    page.rows["first_knew"].first().setFocus()
    if back:
        driver.window.bar.back.setFocus()
        page.area.verticalScrollBar().setValue(0)
    for _ in range(6):
        if edit.hasFocus():
            break
        driver.key(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
    assert edit.hasFocus()
    lay_out()
    view = page.area.viewport()
    for corner in (edit.rect().topLeft(), edit.rect().bottomRight()):
        assert view.rect().contains(edit.mapTo(view, corner))


def test_the_arrow_keys_never_leave_the_choice_out_of_sight(driver: Driver) -> None:
    """Whichever card of a group the arrow keys come to, all of it is in view."""
    driver.go_to("you")
    driver.window.resize(640, 360)
    lay_out()
    control = driver.form().rows["complainant.role"].control
    assert isinstance(control, ChoiceControl)
    driver.tab_to(control.first())
    driver.key(Qt.Key.Key_Space)
    view = driver.page().area.viewport()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        for _ in range(len(control.cards) - 1):
            driver.key(key)
            card = QApplication.focusWidget()
            assert card in control.cards.values()
            assert isinstance(card, ChoiceCard)
            assert card.isChecked()
            for corner in (card.rect().topLeft(), card.rect().bottomRight()):
                assert view.rect().contains(card.mapTo(view, corner)), card.accessibleName()


def test_tab_goes_on_from_a_choice_that_an_arrow_key_made(driver: Driver) -> None:
    """After the arrow keys chose another card, Tab goes to the question below, not away."""
    driver.go_to("complaint")
    driver.choose("steps.complaint.stage", "final_response")
    row = driver.form().rows[MADE]
    driver.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is row.first()


def test_the_questions_call_the_body_what_it_is(driver: Driver) -> None:
    """Who complains of a school is asked about a school, also after going back to say so."""
    driver.go_to("body")
    driver.choose("organisation.kind", "school")
    driver.go_to("complaint")
    assert driver.form().heading_text == "Your complaint to the school"
    stage = driver.form().rows["steps.complaint.stage"]
    assert "The school will not look at it" in stage.texts()
    driver.go_to("body")
    driver.choose("organisation.kind", "council")
    driver.go_to("complaint")
    assert driver.form().heading_text == "Your complaint to the council"
