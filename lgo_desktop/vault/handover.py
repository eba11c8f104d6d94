"""A copy of a case for somebody else: the answers as they are now, and the papers.

It is made from nothing, under the receiver's key: how the answers came about, who did what and
which letters were made are at no moment in it, also not in one that was cut off half-made.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from lgo_desktop.vault import cipher, tables
from lgo_desktop.vault.answers import Answers
from lgo_desktop.vault.keys import Key
from lgo_desktop.vault.rekey import prove
from lgo_desktop.vault.seal import put_seal

_PAPERS: Final = (
    (
        "SELECT number, name, media_type, size, sha256, added_at FROM attachments ORDER BY number",
        "INSERT INTO attachments VALUES (?, ?, ?, ?, ?, ?)",
    ),
    (
        "SELECT number, attachment, place, content FROM pieces ORDER BY number",
        "INSERT INTO pieces VALUES (?, ?, ?, ?)",
    ),
)


def hand_over(
    connection: cipher.Connection, source: tuple[Path, Key], target: Path, key: Key, now: datetime
) -> None:
    """Write the answers and the papers of an open file to a new file of another key; prove it.

    `source` is the place and the key of the open file. Raises `PlaceFault` if the new file cannot
    be written, `DamagedCase` if the open one cannot be read.
    """
    fresh = cipher.make(target, key)
    try:
        with cipher.snapshot(connection):
            state = Answers(connection).current()
            with cipher.faults(target, key), cipher.transaction(fresh):
                tables.lay_out(fresh)
                Answers(fresh).put_first(state, now, "")
                for taken, put in _PAPERS:
                    for row in _rows(connection, source, taken):
                        fresh.execute(put, row)
                put_seal(fresh)
    finally:
        fresh.close()
    prove(target, key)


def _rows(
    connection: cipher.Connection, source: tuple[Path, Key], query: str
) -> Iterator[tuple[Any, ...]]:
    """One row after the other, so that no paper is whole in memory; a fault is the source's."""
    with cipher.faults(*source):
        yield from connection.execute(query)
