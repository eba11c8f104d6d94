"""How does a story read? Hints on its length and tone; nothing is ever rewritten.

The hints are our own rules of thumb. Nobody is held up by them.
"""

from __future__ import annotations

import re

from lgo_desktop.wording import Message, message

MANY_WORDS = 900
"""About two pages: who reads many complaints reads the first two of a story."""

_LOUD = 4
_WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
_HARSH = frozenset(
    {
        "bastard", "bastards", "bitch", "corrupt", "disgrace", "disgraceful", "disgusting", "evil",
        "fool", "fools", "idiot", "idiots", "liar", "liars", "lying", "moron", "morons", "pathetic",
        "scum", "shit", "stupid", "vile", "wicked",
    }
)  # fmt: skip


def count_words(text: str) -> int:
    """How many words a text has."""
    return sum(1 for _ in _WORD.finditer(text))


def hints(text: str) -> tuple[Message, ...]:
    """What might help the reader of a story: on its length first, then on its tone.

    They quote nothing of it.
    """
    words = [match.group() for match in _WORD.finditer(text)]
    found = []
    if len(words) > MANY_WORDS:
        found.append(message("telling-long"))
    if sum(word.isupper() and len(word) > _LOUD for word in words) > _LOUD:
        found.append(message("telling-capitals"))
    if any(word.casefold() in _HARSH for word in words):
        found.append(message("telling-harsh"))
    return tuple(found)
