"""The sheet with the words that open a case."""

from __future__ import annotations

from datetime import date

from lgo_desktop.letters.words_sheet import words_sheet
from lgo_desktop.wording import load_wording

WORDS = "wharf lemon quilt sandal violin pepper"


def test_the_words_stand_in_their_order_and_nothing_of_the_case() -> None:
    """Each word once, as it was drawn; words of one's own with braces and marks as typed."""
    sheet = words_sheet(WORDS, load_wording(), date(2026, 11, 24))
    lines = list(sheet.lines())
    assert lines[2:8] == WORDS.split()
    own = list(words_sheet("{ $x } <b>", load_wording(), date(2026, 11, 24)).lines())
    assert own[2:6] == ["{", "$x", "}", "<b>"]
