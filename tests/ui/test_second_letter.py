"""A letter that is written anew after an answer is another one, and its card says so."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from lgo_desktop.case.model import Case
from lgo_desktop.letters.document import Kind
from tests.helpers.cases import changed
from tests.helpers.driver import Driver, kent
from ui.home import HomePage

pytestmark = pytest.mark.window

KIND = Kind.RECTIFICATION_REQUEST
SENT = {"letter": str(KIND), "to": "council", "when": "2026-10-01", "how": "email"}
ASKED = {"state": "partly", "made": "2026-10-01", "answered": "2026-11-02"}


def test_a_letter_of_the_same_kind_after_an_answer_is_another_one(driver: Driver) -> None:
    """Nobody reads that a letter was sent which they have never seen: it tells of the answer."""
    begun = changed(kent(), steps=Case().steps.model_dump())
    driver.begin(changed(begun, sent=(SENT,), steps__rectification=ASKED))
    driver.go_to("home")
    page = driver.page_of_kind(HomePage)
    (card,) = (one for one in page.letters if one.kind == KIND)
    lines = [one.text() for one in card.lines if isinstance(one, QLabel)]
    assert "A letter of this kind went out on 1 October 2026." in lines[-1]
    assert not any("You sent it" in line for line in lines)
    assert "Further rectification request" in card.accessibleName()
