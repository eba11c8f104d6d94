"""What of a person's text can stand on paper."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.pack.plaintext import clean, drawn, folded, writable

TEXT = st.text(st.characters(), max_size=60)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_every_kind_of_line_end_is_one_line_break(end: str) -> None:
    """Text from any system keeps its lines."""
    assert clean(f"a{end}b") == "a\nb"


@pytest.mark.parametrize("mark", ["\x00", "\x07", "\x1b", "\x7f", "\x9f", "\ufeff", "\u00ad"])
def test_control_characters_go(mark: str) -> None:
    """What would make a file invalid, or could not be seen, is not in the text."""
    assert clean(f"a{mark}b") == "ab"


def test_marks_of_direction_stay_until_drawn() -> None:
    """They steer their neighbours, and have no shape themselves."""
    assert clean("a\u200fb\u200dc") == "a\u200fb\u200dc"
    assert drawn("a\u200fb\u200dc") == "abc"


def test_typed_marks_stay() -> None:
    """Markup, braces and dollar signs are text."""
    typed = "<b>&amp; {name} $& $1 \\n %s"
    assert folded(typed) == typed


@given(TEXT)
def test_no_letter_digit_or_sign_is_ever_lost(text: str) -> None:
    """Every character with a shape is there afterwards, in order."""
    seen = [
        c
        for c in text
        if unicodedata.category(c)[0] in "LNPS" and c not in "\u115f\u1160\u3164\uffa0"
    ]
    kept = iter(drawn(clean(text)))
    assert all(character in kept for character in seen)


@given(TEXT)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    """A clean text is clean."""
    assert clean(clean(text)) == clean(text)
    assert folded(folded(text)) == folded(text)


@pytest.mark.parametrize("forced", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
def test_no_direction_is_forced_on_what_follows(forced: str) -> None:
    """A text cannot turn round what stands after it in a letter; marks of one letter stay."""
    assert clean(f"a{forced}b\u200f") == "ab\u200f"
    assert writable(f"a{forced}b") == "ab"
