"""Which council is it? The councils of England that run social services, and a type-ahead.

Names and codes come from mySociety, websites from GOV.UK; both as of 2025-26. Councils are
being reorganised, so a list is never complete: any other name can be typed instead.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from lgo_desktop import assets
from lgo_desktop.errors import OwnFault

_COLUMNS = {
    "gss_code": "gss_code",
    "name": "name",
    "short_name": "short_name",
    "type": "authority_type",
    "tier": "tier",
    "region": "region",
    "website": "website",
    "note": "note",
}
_OPTIONAL = {"note"}


@dataclass(frozen=True)
class Council:
    """A council. `note` says what is doubtful or about to change; it may be empty."""

    gss_code: str
    name: str
    short_name: str
    type: str
    tier: str
    region: str
    website: str
    note: str


def councils(text: str | None = None) -> tuple[Council, ...]:
    """Every council on the list, by short name. `text` stands in for the shipped file.

    Raises `OwnFault` naming file and line if a column or a value is missing, or if a code
    comes twice.
    """
    return _shipped() if text is None else _read(text)


@cache
def _shipped() -> tuple[Council, ...]:
    """The list that comes with the program, read once: it is asked for several times a letter."""
    return _read(assets.read_text("data", "authorities.csv"))


def _read(source: str) -> tuple[Council, ...]:
    rows = csv.DictReader(io.StringIO(source))
    missing = set(_COLUMNS.values()) - set(rows.fieldnames or ())
    if missing:
        raise OwnFault(f"authorities.csv: the column “{min(missing)}” is missing.")
    found: dict[str, Council] = {}
    for line, row in enumerate(rows, start=2):
        council = _council(row, line)
        if council.gss_code in found:
            raise OwnFault(f"authorities.csv, line {line}: the code comes twice.")
        found[council.gss_code] = council
    return tuple(sorted(found.values(), key=_short))


def find(text: str, among: Sequence[Council] | None = None) -> list[Council]:
    """The councils of which each word typed begins a word of the name, best first.

    Capitals, accents and signs between words do not matter. A council whose short name is
    what was typed comes first, then those whose short name begins with it, then the others,
    each by name. Nothing typed finds nothing. `among` saves reading the list again.
    """
    typed = _words(text)
    if not typed:
        return []
    hits = [
        (_rank(typed, council), council)
        for council in (councils() if among is None else among)
        if _matches(typed, council)
    ]
    hits.sort(key=_by_rank)
    return [council for _, council in hits]


def named(text: str, among: Sequence[Council] | None = None) -> Council | None:
    """The council whose full or short name is exactly what was typed; None if there is none.

    Capitals, accents and signs between words do not matter.
    """
    typed = _words(text)
    for council in councils() if among is None else among:
        if typed in _spelt(council):
            return council
    return None


def _council(row: Mapping[str, str | None], line: int) -> Council:
    values = {name: (row.get(column) or "").strip() for name, column in _COLUMNS.items()}
    for name, value in values.items():
        if not value and name not in _OPTIONAL:
            raise OwnFault(f"authorities.csv, line {line}: “{_COLUMNS[name]}” is empty.")
    return Council(**values)


def _matches(typed: list[str], council: Council) -> bool:
    name, short = _spelt(council)
    words = [*name, *short]
    return all(any(word.startswith(part) for word in words) for part in typed)


def _rank(typed: list[str], council: Council) -> int:
    name, short = (" ".join(words) for words in _spelt(council))
    wanted = " ".join(typed)
    if wanted in (short, name):
        return 0
    if short.startswith(wanted) or name.startswith(wanted):
        return 1
    return 2


def _by_rank(hit: tuple[int, Council]) -> tuple[int, str]:
    return hit[0], _short(hit[1])


def _short(council: Council) -> str:
    return " ".join(_spelt(council)[1])


@lru_cache(maxsize=1000)
def _spelt(council: Council) -> tuple[list[str], list[str]]:
    """The words of its full and of its short name; kept, for every key that is typed asks."""
    return _words(council.name), _words(council.short_name)


def _words(text: str) -> list[str]:
    """The words in small letters, without accents and signs; an apostrophe joins."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "").replace("'", ""))
    letters = "".join(
        mark.casefold() if mark.isalnum() else " "
        for mark in plain
        if not unicodedata.combining(mark)
    )
    return letters.split()
