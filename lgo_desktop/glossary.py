"""Which words need explaining, and what do they mean? The words stand in `glossary.ftl`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from lgo_desktop.errors import OwnFault
from lgo_desktop.wording import Wording

_STROKE, _COLON = "|", ": "
_MEANING = "meaning-"


@dataclass(frozen=True)
class Term:
    """A word and what it means, both ready to be shown."""

    id: str
    name: str
    means: str


class Glossary:
    """The words that are explained, each known by all of its spellings.

    Raises `OwnFault` for an entry without a word or without a meaning.
    """

    def __init__(self, wording: Wording) -> None:
        """Read every entry of the glossary."""
        self._terms = tuple(
            _read(entry.removeprefix(_MEANING), wording.text(entry))
            for entry in wording.ids()
            if entry.startswith(_MEANING)
        )

    def terms(self) -> tuple[Term, ...]:
        """Every word that is explained, in the order of their names."""
        return tuple(sorted((term for _, term in self._terms), key=_name))

    def terms_in(self, text: str) -> tuple[Term, ...]:
        """The words in a text that are explained, in the order in which they first stand there."""
        found = [
            (match.start(), term) for spelt, term in self._terms if (match := spelt.search(text))
        ]
        return tuple(term for _, term in sorted(found, key=_place))


@lru_cache(maxsize=2)
def glossary_of(wording: Wording) -> Glossary:
    """The glossary of these words, read once."""
    return Glossary(wording)


def _read(name: str, entry: str) -> tuple[re.Pattern[str], Term]:
    """One entry: how its word is found, and what it means."""
    known, colon, means = entry.partition(_COLON)
    spellings = tuple(one.strip() for one in known.split(_STROKE))
    if not (colon and means.strip() and all(spellings)):
        raise OwnFault(f"“{_MEANING}{name}” explains no word.")
    return _pattern(spellings), Term(name, spellings[0], means)


def _pattern(spellings: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the spellings as whole words; one in capitals is not found in small letters."""
    return re.compile("|".join(map(_one, spellings)))


def _one(spelling: str) -> str:
    whole = rf"\b{re.escape(spelling)}s?\b"
    return whole if spelling.isupper() else f"(?i:{whole})"


def _name(term: Term) -> str:
    return term.name.casefold()


def _place(found: tuple[int, Term]) -> int:
    return found[0]
