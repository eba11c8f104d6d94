"""Promises about the list of cases on the start page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from lgo_desktop.case.model import Case
from lgo_desktop.vault.opening import new_case
from tests.helpers.driver import Driver
from tests.helpers.vaults import NOW
from tests.helpers.window import plain
from ui.keeping import Keeping
from ui.start import StartPage

pytestmark = pytest.mark.window

WORDS = "wharf lemon quilt sandal violin pepper"


def test_cases_are_found_by_typing(at_start: Driver, keeping: Keeping) -> None:
    """Of many cases the newest few are shown; a field names those in which the words stand."""
    for number in range(7):
        case = Case(title=f"Case of {'Leeds' if number == 3 else 'York'} {number}")
        path = keeping.documents() / f"{number}.lgocase"
        with new_case(path, WORDS, case, NOW, keeping.computer.keys).file as file:
            keeping.computer.know(file)
    at_start.program.desk.start()
    page = plain(at_start, StartPage)
    at_start.until(lambda: len(page.links) == 5)
    others = at_start.words.counted("vault-start-others", 2)
    assert others in {one.text() for one in page.findChildren(QLabel)}
    at_start.tab_to(page.search)
    at_start.type("leeds")
    at_start.until(lambda: [one.accessibleName() for one in page.links] == ["Case of Leeds 3"])
