"""Which words need explaining, and what do they mean? The words stand in `glossary.ftl`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lgo_desktop.wording import Wording

_STROKE = "|"
_WORD, _MEANING = "word-", "meaning-"


@dataclass(frozen=True)
class Term:
    """A word and what it means, both ready to be shown."""

    id: str
    name: str
    means: str


class Glossary:
    """The words that are explained, each known by all of its spellings."""

    def __init__(self, wording: Wording) -> None:
        self._terms = tuple(
            (_pattern(_spellings(wording, entry)), _term(wording, entry))
            for entry in wording.ids()
            if entry.startswith(_WORD)
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


def _spellings(wording: Wording, entry: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in wording.text(entry).split(_STROKE))


def _term(wording: Wording, entry: str) -> Term:
    name = entry.removeprefix(_WORD)
    return Term(name, _spellings(wording, entry)[0], wording.text(f"{_MEANING}{name}"))


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
