"""Writing from right to left: stretches, and the order in which they are drawn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.pack.direction import (
    begins_leftwards,
    has_leftwards,
    in_drawing_order,
    stretches,
)

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
def test_drawing_order_keeps_every_letter(text: str) -> None:
    """Every letter is drawn once, and those that run leftwards in parts that do."""
    parts = in_drawing_order(text)
    assert sorted("".join(part.text for part in parts)) == sorted(text)
    assert all(part.leftwards for part in parts if has_leftwards(part.text))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("שלום 12", ["12", "שלום "]),
        ("שלום (ab 1) עולם", [") עולם", "ab 1", "שלום ("]),
        ("a שלום", [" שלום", "a"]),
        ("محمد ۱۲", ["۱۲", "محمد "]),
        ("می\u200cگیرم", ["می\u200cگیرم"]),
        ("\u200cש", ["\u200cש"]),
    ],
)
def test_what_stands_first_in_the_text_stands_at_the_right(text: str, parts: list[str]) -> None:
    """Numbers and other writing stand the right way round between it; joiners stay in place."""
    assert [part.text for part in in_drawing_order(text)] == parts


def test_the_first_letter_decides_for_a_paragraph() -> None:
    """Numbers and marks do not count."""
    assert begins_leftwards("1. (שלום) and so on")
    assert not begins_leftwards("1. and so on: שלום")
