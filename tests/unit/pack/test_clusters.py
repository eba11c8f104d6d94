"""Letters as a person counts them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.pack.clusters import clusters


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("abc", ["a", "b", "c"]),
        ("e\u0301x", ["e\u0301", "x"]),
        ("क्षमा", ["क्ष", "मा"]),
        ("क् 1", ["क्", " ", "1"]),
        ("👩\u200d👧a", ["👩\u200d👧", "a"]),
        ("👍🏽👍", ["👍🏽", "👍"]),
        ("🇬🇧🇵🇱", ["🇬🇧", "🇵🇱"]),
    ],
)
def test_what_is_written_together_stays_together(text: str, letters: list[str]) -> None:
    """Marks, joined letters, families, shades and flags are one letter each."""
    assert clusters(text) == letters


@given(st.text())
def test_letters_make_up_the_text(text: str) -> None:
    """Nothing is lost where a text is cut."""
    assert "".join(clusters(text)) == text
