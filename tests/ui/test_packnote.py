"""Promises of the short list of what is set for the pack, where the letters are saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from lgo_desktop.case.model import Case
from lgo_desktop.interview.walk import Step
from tests.helpers.cases import changed
from tests.helpers.driver import Driver, kent, lay_out
from ui.preview import LettersPage
from ui.save import SavePage

pytestmark = pytest.mark.window


def saving(driver: Driver, case: Case) -> SavePage:
    """The page on which the letters of a case are saved, with what is set."""
    driver.begin(case)
    driver.go_to("pack")
    page = driver.page_of_kind(SavePage)
    driver.until(lambda: bool(page.pack.lines))
    return page


def said(page: SavePage) -> str:
    """What is set, as it is read."""
    lay_out()
    return "\n".join(line.text() for line in page.pack.lines if line.isVisible())


def test_what_is_set_is_said_before_saving(driver: Driver) -> None:
    """Both sides, what is left out, who sees names, and the drafts: a line for each."""
    told = said(saving(driver, kent()))
    assert "Left out: nothing." in told
    assert "Printed on both sides: no." in told
    assert "E-mail drafts: yes" in told
    assert "Names of other people" not in told


def test_what_was_decided_is_said(driver: Driver) -> None:
    """Each choice changes its line, and names what it is about."""
    others = ({"name": "Abel Harrow", "who": "child"},)
    letters = {
        "double_sided": True,
        "switched_off": ({"kind": "access_request", "recipient": "council"},),
    }
    told = said(saving(driver, changed(kent(), others=others, letters=letters)))
    assert "Printed on both sides: yes." in told
    assert "Left out: Subject access request to Kent County Council." in told
    assert "Names of other people: initials in every letter." in told
    letters["full_names_to"] = ("social_work_england",)
    told = said(saving(driver, changed(kent(), others=others, letters=letters)))
    assert "initials. In full only for: Social Work England." in told


def test_where_there_is_no_letter_nothing_is_set(driver: Driver) -> None:
    """A case without answers has no pack to speak of."""
    driver.begin(Case())
    driver.go_to("pack")
    page = driver.page_of_kind(SavePage)
    driver.until(lambda: page.is_noticed)
    assert not page.pack.isVisible()


def test_the_link_goes_where_it_is_set_and_continue_comes_back(
    driver: Driver, tmp_path: Path
) -> None:
    """It is open there, with the focus; what was changed and the folder typed are there again."""
    page = saving(driver, kent())
    page.folder.setText(str(tmp_path / "mine"))
    driver.tab_to(page.pack.change)
    page.pack.change.click()
    driver.until(lambda: driver.step() == Step("letters"))
    letters = driver.page_of_kind(LettersPage)
    driver.settled()
    driver.until(letters.pack.paper.isVisible)
    assert QApplication.focusWidget() is letters.pack_link.link
    letters.pack.paper.cards["both"].click()
    driver.until(lambda: driver.case().letters.double_sided)
    driver.go_on()
    again = driver.page_of_kind(SavePage)
    driver.until(lambda: bool(again.pack.lines))
    assert "Printed on both sides: yes." in said(again)
    assert again.folder.text() == str(tmp_path / "mine")
    driver.go_to("letters")
    assert not driver.page_of_kind(LettersPage).pack.isVisible()
