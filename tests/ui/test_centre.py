"""In the window of an advice centre: a case for a client, and what is filled in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import RequestState
from lgo_desktop.interview.walk import HOME, Step, first_step
from lgo_desktop.letters.document import Kind
from lgo_desktop.settings import Centre
from tests.helpers.cases import changed
from tests.helpers.driver import Driver, kent
from tests.helpers.vaults import NOW
from tests.helpers.window import plain, whole
from ui.casepages import DonePage
from ui.centrefields import CentreFields
from ui.datefields import DateControl
from ui.home import HomePage
from ui.keeping import Keeping
from ui.newpage import NewPage
from ui.start import StartPage

pytestmark = pytest.mark.window

SAM = Centre(
    adviser="Sam Taylor",
    name="Elm Street Advice",
    address="1 Elm Street\nMaidstone",
    email="sam@example.org",
    reference="ESA/2026",
)


def begin_for_client(driver: Driver) -> None:
    """Start a case for a client by the keys, in a file of its own."""
    driver.program.preferences.choose(centre=SAM)
    driver.program.desk.start()
    page = plain(driver, StartPage)
    assert page.client is not None
    driver.tab_to(page.client)
    driver.key(Qt.Key.Key_Space)
    whole(driver, NewPage).act()
    driver.until(lambda: driver.program.keeper.is_keeping)


def test_a_person_for_themselves_is_not_asked_about_clients(at_start: Driver) -> None:
    """Without a centre the start page has nothing more on it."""
    assert plain(at_start, StartPage).client is None


def test_a_case_for_a_client_is_kept_with_who_acts(at_start: Driver) -> None:
    """It begins at the first question; who acts is filled in where it is asked."""
    begin_for_client(at_start)
    assert at_start.step() == first_step()
    file = at_start.program.keeper.file
    assert file is not None
    acting = file.case().representative
    assert acting is not None
    assert acting.name == "Sam Taylor"
    at_start.go_to("helper")
    shown = {path: row.answer() for path, row in at_start.form().rows.items()}
    assert shown["representative.name"] == "Sam Taylor"
    assert shown["representative.organisation"] == "Elm Street Advice"
    assert shown["representative.reference"] == ""
    assert shown["representative.contact.address"] == "1 Elm Street\nMaidstone"
    assert shown["representative.has_written_authority"] == ""


def test_an_adviser_is_asked_about_the_client(at_start: Driver) -> None:
    """Title, questions, options, task list and main button speak of the client, not to them."""
    begin_for_client(at_start)
    begun = at_start.page().heading.accessibleDescription()
    assert begun.count("your client") == 2, "the hint and the body, each once"
    page = at_start.go_to("name")
    assert page.heading.text() == "Your client’s name"
    assert at_start.form().rows["complainant.person.name"].asked == "Their full name"
    assert at_start.window.rail.tasks[1].task is not None
    assert "Your client" in at_start.window.rail.tasks[1].accessibleName()
    page = at_start.go_to("pack")
    assert page.heading.text() == "Save your client’s letters"


def test_somebody_who_answers_for_themselves_is_spoken_to(at_start: Driver) -> None:
    """An adviser who hands the keyboard over says so, and from then on “you” is the client."""
    begin_for_client(at_start)
    at_start.go_to("helper")
    at_start.form().rows["representative.fills_in"].control.put("no")
    assert at_start.go_to("name").heading.text() == "Your name"


def test_the_reference_of_one_client_is_in_no_other_case(at_start: Driver) -> None:
    """An old one for all is shown where there is one, until it is emptied; no case has it."""
    begin_for_client(at_start)
    at_start.program.preferences.choose(centre=replace(SAM, reference=""))
    page = at_start.go_to("settings")
    assert "reference" not in page.findChildren(CentreFields)[0].fields
    at_start.program.preferences.choose(centre=SAM)
    at_start.go_to("doors")
    page = at_start.go_to("settings")
    fields = page.findChildren(CentreFields)[0]
    assert fields.fields["reference"].answer() == "ESA/2026"
    fields.keep()
    assert at_start.program.preferences.settings.centre == SAM
    fields.fields["reference"].put("")
    fields.keep()
    assert at_start.program.preferences.settings.centre.reference == ""


def test_the_files_of_clients_are_told_apart_by_the_day(at_start: Driver, keeping: Keeping) -> None:
    """No name and no reference is proposed: whoever sees the folder reads it."""
    begin_for_client(at_start)
    file = at_start.program.keeper.file
    assert file is not None
    assert file.path == keeping.documents() / "Client 2026-11-24.lgocase"
    at_start.program.desk.new_for_client()
    at_start.until(lambda: isinstance(at_start.window.plain(), NewPage))
    place = whole(at_start, NewPage).place
    assert place is not None
    assert place.name == "Client 2026-11-24 2.lgocase"


def test_back_leads_to_the_start_page(at_start: Driver) -> None:
    """Nothing was made yet, and nothing is kept."""
    at_start.program.preferences.choose(centre=SAM)
    at_start.program.desk.new_for_client()
    whole(at_start, NewPage).back_wanted.emit()
    assert plain(at_start, StartPage).client is not None
    assert not at_start.program.keeper.is_keeping


def test_who_did_what_is_listed_by_the_advisers_name(at_start: Driver) -> None:
    """A letter that was posted, and that taken back, stand in the list of the case."""
    begin_for_client(at_start)
    keeper, session = at_start.program.keeper, at_start.program.session
    file = keeper.file
    assert file is not None
    file.note_letter("access_request", "council", "00", NOW)
    told = changed(
        session.case, sent=({"letter": "access_request", "to": "council", "when": "2026-11-24"},)
    )
    session.go_on_with(told)
    at_start.until(lambda: file.letters()[0].sent_on == date(2026, 11, 24))
    said = done(at_start)
    assert "was sent: a request for the records. (Sam Taylor)" in said
    assert "Sent on 24 November 2026." in said
    at_start.window.begin()
    at_start.program.cases.undo()
    at_start.until(lambda: session.case.sent == ())
    assert file.letters()[0].sent_on is None
    said = done(at_start)
    assert "It was taken back that this was sent: a request for the records. (Sam Taylor)" in said
    assert "went back one step. (Sam Taylor)" in said
    assert "The answers were saved" in said


def done(driver: Driver) -> str:
    """All that the page of what was done says, which is not shown yet."""
    assert not isinstance(driver.window.plain(), DonePage)
    driver.program.cases.show_done()
    driver.until(lambda: isinstance(driver.window.plain(), DonePage))
    return plain(driver, DonePage).heading.accessibleDescription()


def test_a_letter_is_posted_by_the_keys(at_start: Driver) -> None:
    """“I sent it” on the page of the case, then its day: the file knows it, and undo forgets it."""
    begin_for_client(at_start)
    file = at_start.program.keeper.file
    assert file is not None
    file.note_letter("access_request", "council", "00", NOW)
    at_start.program.session.go_on_with(changed(kent(), steps=Case().steps.model_dump()), HOME)
    at_start.program.window.begin()
    at_start.settled()
    cards = at_start.page_of_kind(HomePage).letters
    at_start.tab_to(next(one.tell for one in cards if one.kind is Kind.ACCESS_REQUEST))
    at_start.key(Qt.Key.Key_Space)
    at_start.until(lambda: at_start.step() == Step("sent", 0))
    control = at_start.form().rows["sent[].when"].control
    assert isinstance(control, DateControl)
    for box, text in ((control.day, "24"), (control.month, "11"), (control.year, "2026")):
        at_start.tab_to(box)
        at_start.type(text)
    at_start.key(Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    at_start.until(lambda: file.letters()[0].sent_on == date(2026, 11, 24))
    assert ("Sam Taylor", "sent access_request") in {(one.who, one.what) for one in file.deeds()}
    assert at_start.case().steps.access.state is RequestState.WAITING
    at_start.program.cases.undo()
    at_start.until(lambda: at_start.case().sent == ())
    assert at_start.case().steps.access.state is not RequestState.WAITING
    assert file.case() == at_start.case()
    assert file.letters()[0].sent_on is None


def test_a_volunteer_finds_where_to_begin(at_start: Driver) -> None:
    """One link on the start page leads to where a centre says who it is; then it is gone."""
    page = plain(at_start, StartPage)
    assert page.centre is not None
    at_start.tab_to(page.centre)
    at_start.key(Qt.Key.Key_Return)
    at_start.until(lambda: at_start.step() == Step("settings"))
    at_start.until(at_start.page().findChildren(CentreFields)[0].first().hasFocus)
    fields = at_start.page().findChildren(CentreFields)[0]
    fields.fields["adviser"].put("Sam Taylor")
    at_start.program.desk.start()
    page = plain(at_start, StartPage)
    assert page.centre is None
    assert page.client is not None
