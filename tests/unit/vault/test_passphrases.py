"""Passphrases: drawn by lot, or a person's own."""

from __future__ import annotations

import pytest

from lgo_desktop.vault.drawn_words import word_list
from lgo_desktop.vault.passphrases import Strength, draw, estimate


def test_the_list_holds_words_that_can_be_read_out() -> None:
    """At least 2,048 words, each once, of four to eight plain letters."""
    words = word_list()
    assert len(words) >= 2048
    assert len(set(words)) == len(words)
    assert all(w.isascii() and w.isalpha() and w.islower() and 4 <= len(w) <= 8 for w in words)


def test_six_words_are_drawn() -> None:
    """Six words of the list, or as many more as are asked for; never fewer."""
    drawn = draw().split(" ")
    assert len(drawn) == 6
    assert set(drawn) <= set(word_list())
    assert len(draw(8).split()) == 8
    with pytest.raises(ValueError, match="fewer than six"):
        draw(5)


def test_two_draws_differ() -> None:
    """A hundred passphrases are a hundred different ones."""
    assert len({draw() for _ in range(100)}) == 100


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.WEAK),
        ("   ", Strength.WEAK),
        ("password1", Strength.WEAK),
        ("Kent2023!", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("my cat likes fish", Strength.FAIR),
        ("wharf lemon quilt sandal violin pepper", Strength.STRONG),
        ("wharf lemon quilt sandal violin pepper " * 20, Strength.STRONG),
        ("мой старый дом стоит на краю деревни", Strength.STRONG),
    ],
)
def test_an_estimate_tells_weak_from_strong(passphrase: str, strength: Strength) -> None:
    """What a stranger's computer finds soon is weak; six unconnected words are strong."""
    assert estimate(passphrase).strength is strength


def test_what_belongs_to_the_person_is_weaker() -> None:
    """A name that stands in the case is guessed first."""
    name = "Marigoldina Featherstonehaugh"
    assert estimate(name, tuple(name.split())).guesses < estimate(name).guesses


def test_whatever_is_drawn_is_strong() -> None:
    """The estimate agrees with the lot."""
    assert all(estimate(draw()).strength is Strength.STRONG for _ in range(20))
