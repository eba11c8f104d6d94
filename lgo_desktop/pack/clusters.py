"""Letters as a person counts them: each with all that is written on it or joined to it."""

from __future__ import annotations

import unicodedata

from lgo_desktop.pack.plaintext import JOINERS

_ZERO_WIDTH_JOINER = "\u200d"
_VIRAMA = 9  # the class that Unicode gives to it in every script of India


def clusters(text: str) -> list[str]:
    """The text cut into letters; no line may end inside one of them."""
    if text.isascii():
        return list(text)
    found: list[str] = []
    for character in text:
        if found and (_stands_on(character) or _goes_on(found[-1], character)):
            found[-1] += character
        else:
            found.append(character)
    return found


def _stands_on(character: str) -> bool:
    """Whether it belongs to the letter before it: a mark, a joiner, a shade of skin."""
    shade = "\U0001f3fb" <= character <= "\U0001f3ff"
    return shade or character in JOINERS or unicodedata.category(character).startswith("M")


def _goes_on(letter: str, following: str) -> bool:
    """Whether `following` is drawn together with what stands before it.

    After a joiner; after the sign that takes a vowel away, where a letter is joined; and in a
    flag, which is two signs.
    """
    last = letter[-1]
    if last == _ZERO_WIDTH_JOINER:
        return True
    if unicodedata.combining(last) == _VIRAMA:
        return following.isalpha()
    return len(letter) == 1 and _of_a_flag(letter) and _of_a_flag(following)


def _of_a_flag(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
