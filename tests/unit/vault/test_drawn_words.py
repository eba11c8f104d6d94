"""Words that we drew are forgiven a capital letter; what is misspelt is told by its place."""

from __future__ import annotations

import pytest

from lgo_desktop.vault.drawn_words import as_drawn, places_not_listed, word_list
from lgo_desktop.vault.keys import derive, tidy
from lgo_desktop.vault.passphrases import draw

SALT = bytes(16)
SIX = word_list()[10:16]


def test_a_capital_letter_does_not_count_in_drawn_words() -> None:
    """Many keyboards put one at the beginning; each way of typing them gives the same key."""
    passphrase = draw()
    for typed in (passphrase.capitalize(), passphrase.upper(), f" {passphrase.title()}  "):
        assert derive(typed, SALT) == derive(passphrase, SALT)


@pytest.mark.parametrize(
    "typed",
    ["Correct Horse", " ".join(SIX[:5]).title(), " ".join((*SIX[:5], "Zażółć")).title()],
    ids=["own words", "too few", "one that is not ours"],
)
def test_in_words_of_ones_own_capitals_count(typed: str) -> None:
    """What may be somebody's own is never changed."""
    assert tidy(typed) == typed
    assert as_drawn(typed.split()) == tuple(typed.split())


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        (" ".join(SIX), ()),
        (" ".join((*SIX[:2], "xqz", *SIX[3:])), (3,)),
        (" ".join(("Xqz", *SIX[1:5], "zqx")), (1, 6)),
        ("xqz zqx qxz", ()),
        (" ".join((*SIX[:3], "xqz", "zqx", "qxz")), ()),
        ("", ()),
    ],
    ids=["all ours", "one", "two", "own words", "half of them", "nothing"],
)
def test_a_word_that_is_not_ours_is_told_by_its_place(typed: str, places: tuple[int, ...]) -> None:
    """Only the place is told, never the word; and nothing where the words are somebody's own."""
    assert places_not_listed(typed) == places
