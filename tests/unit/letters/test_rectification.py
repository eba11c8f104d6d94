"""The rectification request: what went before it stands in it."""

from __future__ import annotations

from lgo_desktop.letters.document import Kind
from tests.helpers.cases import changed, kent
from tests.helpers.packs import documents, text


def _letter(**complaint: object) -> str:
    case = changed(
        kent(), steps__rectification={"state": "not_made"}, steps__complaint={**complaint}
    )
    return text(documents(case)[Kind.RECTIFICATION_REQUEST])


def test_the_council_is_reminded_of_the_complaint_that_it_has_answered() -> None:
    """A fresh request says what went before it, with its dates."""
    told = _letter(
        stage="final_response", made="2026-06-02", last_reply="2026-09-14", verdict="not_upheld"
    )
    assert "2 June 2026" in told
    assert "14 September 2026" in told


def test_a_complaint_that_was_not_made_is_not_told_of() -> None:
    """A date left over from an earlier answer stands in no letter."""
    assert "2 June" not in _letter(stage="not_made", made="2026-06-02")
