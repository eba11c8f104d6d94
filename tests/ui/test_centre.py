"""In the window of an advice centre: a case for a client, and what is filled in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lgo_desktop.interview.walk import first_step
from lgo_desktop.settings import Centre
from tests.helpers.driver import Driver
from tests.helpers.window import plain
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
    plain(driver, NewPage).act()
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
    assert (acting.name, acting.reference) == ("Sam Taylor", "ESA/2026")
    at_start.go_to("helper")
    shown = {path: row.answer() for path, row in at_start.form().rows.items()}
    assert shown["representative.name"] == "Sam Taylor"
    assert shown["representative.organisation"] == "Elm Street Advice"
    assert shown["representative.reference"] == "ESA/2026"
    assert shown["representative.contact.address"] == "1 Elm Street\nMaidstone"
    assert shown["representative.has_written_authority"] == ""


def test_back_leads_to_the_start_page(at_start: Driver) -> None:
    """Nothing was made yet, and nothing is kept."""
    at_start.program.preferences.choose(centre=SAM)
    at_start.program.desk.new_for_client()
    plain(at_start, NewPage).back_wanted.emit()
    assert plain(at_start, StartPage).client is not None
    assert not at_start.program.keeper.is_keeping
