"""The words that passphrases are drawn from, and how somebody may have typed them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from lgo_desktop import assets
from lgo_desktop.errors import OwnFault
from lgo_desktop.wording import message

FEWEST_WORDS = 6  # of 2,048: 66 bits, and each guess costs 256,000 rounds
_LEAST_LISTED = 2048


@cache
def word_list() -> tuple[str, ...]:
    """The words that are drawn from, each once. Raises `OwnFault` if the list is not whole."""
    listed = tuple(assets.read_text("data", "passphrase_words.txt").split())
    if len(set(listed)) < max(_LEAST_LISTED, len(listed)):
        raise OwnFault(message("fault-word-list"), message("fault-install-again"))
    return listed


@cache
def _known() -> frozenset[str]:
    return frozenset(word_list())


def as_drawn(words: Sequence[str]) -> tuple[str, ...]:
    """The words in small letters if all may have been drawn by us, otherwise as they are.

    A capital letter at the beginning comes by itself on many keyboards, and drawn words have
    none. Words of a person's own stay as they typed them: there capitals count.
    """
    small = tuple(word.casefold() for word in words)
    drawn = len(small) >= FEWEST_WORDS and _known().issuperset(small)
    return small if drawn else tuple(words)


def places_not_listed(passphrase: str) -> tuple[int, ...]:
    """The places, from 1, of words that we never draw, among words that are mostly ours.

    Empty where all are ours, and where so few are that the words are somebody's own.
    """
    words = passphrase.casefold().split()
    strange = tuple(n for n, word in enumerate(words, 1) if word not in _known())
    mostly_ours = len(words) >= FEWEST_WORDS - 1 and 2 * len(strange) < len(words)
    return strange if mostly_ours else ()
