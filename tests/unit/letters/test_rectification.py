"""The rectification request: what went before it stands in it."""

from __future__ import annotations

import pytest

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


def _with_entry(**record: object) -> str:
    entry = {"document": "Case note", "says": "Worker A visited.", "truth": "Nobody came."}
    case = changed(
        kent(), steps__rectification={"state": "not_made"}, records=({**entry, **record},)
    )
    return text(documents(case)[Kind.RECTIFICATION_REQUEST])


@pytest.mark.parametrize(
    ("record", "has_second"),
    [
        ({"change": "correct"}, False),
        ({"change": "correct", "fallback": "correct"}, False),
        ({"fallback": "mark_wrong"}, False),
        ({"change": "correct", "fallback": "mark_wrong"}, True),
    ],
)
def test_a_second_wish_is_spoken_of_only_where_there_is_one(
    record: dict[str, object], *, has_second: bool
) -> None:
    """“And what I ask if you will not do that” stands where such a thing is in the table."""
    told = _with_entry(**record)
    assert ("what I ask if you will not do that" in told) is has_second
    assert ("If not:" in told) is has_second
    assert "You may have" not in told


@pytest.mark.parametrize("record", [{"change": "delete"}, {"fallback": "delete"}])
def test_what_is_to_be_deleted_is_copied_first(record: dict[str, object]) -> None:
    """“Keep all of these records” does not stand against “delete it”."""
    first = "Where you agree to delete something, please send me a copy of it first."
    assert first in _with_entry(**record)
    assert first not in _with_entry(change="correct")
