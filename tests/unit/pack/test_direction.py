"""Writing from right to left: stretches, and the order in which they are drawn."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.pack.direction import begins_leftwards, has_leftwards, stretches, visual

MIXED = st.text(st.sampled_from("ab שלומ محمد 123 (),.-\u05b4"), max_size=30)


@pytest.mark.parametrize(
    ("text", "leftwards"),
    [
        ("he said שלום, then left", ["שלום"]),
        ("שלום 123 and more", ["שלום 123"]),
        ("123 שלום", ["שלום"]),
        ("(שלום) x", ["שלום"]),
        ("a שלום (עולם 1) b", ["שלום (עולם 1)"]),
        ("עִ", ["עִ"]),
        ("English only", []),
    ],
)
def test_where_the_direction_changes(text: str, leftwards: list[str]) -> None:
    """A stretch runs from the first such letter to the last, with the numbers after it."""
    assert [part.text for part in stretches(text) if part.leftwards] == leftwards


@given(MIXED)
def test_stretches_make_up_the_text(text: str) -> None:
    """Nothing is lost where a line is cut."""
    assert "".join(part.text for part in stretches(text)) == text
    assert any(part.leftwards for part in stretches(text)) == has_leftwards(text)


@given(MIXED.filter(has_leftwards))
def test_drawing_keeps_every_letter(text: str) -> None:
    """Joined and turned round, the letters are the same ones."""
    mirrored = str.maketrans("()", "((")
    look = unicodedata.normalize("NFKC", visual(text)).translate(mirrored)
    assert sorted(look) == sorted(unicodedata.normalize("NFKC", text).translate(mirrored))


def test_hebrew_is_turned_round_and_arabic_is_joined() -> None:
    """What stands first in the text stands at the right; Arabic letters take joined forms."""
    assert visual("שלום 12") == "12 םולש"
    assert visual("بت") == "\ufe96\ufe91"


def test_the_first_letter_decides_for_a_paragraph() -> None:
    """Numbers and marks do not count."""
    assert begins_leftwards("1. (שלום) and so on")
    assert not begins_leftwards("1. and so on: שלום")
