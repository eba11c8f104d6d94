"""A passphrase that is strong: words drawn by lot, or a person's own with an estimate."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from enum import StrEnum

from lgo_desktop.vault.drawn_words import FEWEST_WORDS, word_list
from lgo_desktop.vault.keys import tidy

_LOOKED_AT = 72  # characters; the estimate takes long for more, and more only makes it stronger


class Strength(StrEnum):
    """How long a passphrase would hold, told in three steps."""

    WEAK = "weak"  # a stranger's computer could find it
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True)
class Estimate:
    """What a passphrase is worth: a step, and about how many guesses it takes, as a power of ten.

    It is an estimate: what somebody who knows the person would guess, it cannot know.
    """

    strength: Strength
    guesses: float


def draw(words: int = FEWEST_WORDS) -> str:
    """A passphrase of words drawn by lot from our list. Raises `OwnFault` if the list is not whole.

    Raises `ValueError` for fewer than six words.
    """
    if words < FEWEST_WORDS:
        raise ValueError("a passphrase of fewer than six words is not strong")
    listed = word_list()
    return " ".join(secrets.choice(listed) for _ in range(words))


def estimate(passphrase: str, about: tuple[str, ...] = ()) -> Estimate:
    """What a passphrase is worth. `about` holds words that belong to the person: a name, a town."""
    words = tidy(passphrase)[:_LOOKED_AT]
    if not words:
        return Estimate(Strength.WEAK, 0.0)
    # Its lists take time to load, and few commands choose a passphrase.
    from zxcvbn import zxcvbn  # noqa: PLC0415 - see above

    found = zxcvbn(words, user_inputs=about, max_length=_LOOKED_AT)
    guesses = float(found["guesses_log10"])
    if guesses >= _STRONG:
        return Estimate(Strength.STRONG, guesses)
    return Estimate(Strength.FAIR if guesses >= _FAIR else Strength.WEAK, guesses)


# Powers of ten. Each guess costs 256,000 rounds; of a machine that makes ten thousand guesses a
# second all the same, 10^12 take three years and 10^17 three hundred thousand. The estimate is kind
# to four common words in a row, which is why the steps are high.
_FAIR, _STRONG = 12.0, 17.0
