"""The list of a person's cases on this computer, encrypted: titles, references, names.

Its key lies in the computer's key store and nowhere else. Where there is no key store, there is no
list: it is never kept in plain text. It holds nothing that the cases do not hold, so it
may be lost: a list that cannot be read is begun anew.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Self

from lgo_desktop.case.model import Case, Person
from lgo_desktop.errors import InputFault
from lgo_desktop.vault import cipher, pages
from lgo_desktop.vault.cipher import Connection
from lgo_desktop.vault.files import journal_of, real
from lgo_desktop.vault.keys import Key, random_key
from lgo_desktop.vault.sources import KeySource

_NAME = "cases.index"
_LAYOUT = (
    """
    CREATE TABLE IF NOT EXISTS cases (
        path BLOB PRIMARY KEY,
        title TEXT NOT NULL,
        words TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        keep_until TEXT
    ) STRICT
    """,
    """
    CREATE TABLE IF NOT EXISTS marks (
        path BLOB PRIMARY KEY, salt BLOB NOT NULL, changes INTEGER NOT NULL
    ) STRICT
    """,
)


@dataclass(frozen=True)
class Mark:
    """Which file it was that was last saved here, and how often it had been changed by then."""

    salt: bytes
    changes: int


@dataclass(frozen=True)
class Entry:
    """What is known of a case without opening it."""

    path: Path
    title: str
    saved_at: datetime
    keep_until: date | None


class CaseIndex:
    """The open list. Close it when done, or use it in a `with` statement."""

    def __init__(self, connection: Connection, place: tuple[Path, Key]) -> None:
        """Not to be called: `open` makes one."""
        self._connection, self._place = connection, place

    @classmethod
    def open(cls, folder: Path, keys: KeySource, *, make: bool = True) -> Self | None:
        """The list that lies in `folder`, made if there is none; None where no key can be kept.

        Without `make` none is made: None where there is none that can be read.

        Raises `PlaceFault` where the folder cannot be written.
        """
        path = folder / _NAME
        salt = _salt_of(path)
        key = keys.find(salt) if salt is not None else None
        if key is not None:
            with suppress(InputFault):
                return cls._ready(cipher.connect(path, key), (path, key))
        elif salt is not None:
            return None  # locked for now, perhaps: what is in it may still be wanted
        if not make:
            return None
        _delete(path)
        key = random_key()
        if not keys.keep(key):
            return None
        return cls._ready(cipher.make(path, key), (path, key))

    @classmethod
    def _ready(cls, connection: Connection, place: tuple[Path, Key]) -> Self:
        try:
            with cipher.faults(*place):
                for table in _LAYOUT:
                    connection.execute(table)
        except BaseException:
            connection.close()
            raise
        return cls(connection, place)

    def __enter__(self) -> Self:
        """The list itself."""
        return self

    def __exit__(self, *_fault: object) -> None:
        """Close the list."""
        self.close()

    def close(self) -> None:
        """Let go of the list."""
        self._connection.close()

    def put(
        self,
        path: Path,
        case: Case,
        saved_at: datetime,
        keep_until: date | None,
        mark: Mark | None = None,
    ) -> None:
        """Know this case, or know it anew, by what its answers say now."""
        row = (
            _place(path),
            title_of(case),
            "\n".join(_words(case)).casefold(),
            saved_at.isoformat(),
            keep_until.isoformat() if keep_until else None,
        )
        with cipher.faults(*self._place):
            self._connection.execute("INSERT OR REPLACE INTO cases VALUES (?, ?, ?, ?, ?)", row)
            if mark is not None:
                marked = (row[0], mark.salt, mark.changes)
                self._connection.execute("INSERT OR REPLACE INTO marks VALUES (?, ?, ?)", marked)

    def mark(self, path: Path) -> Mark | None:
        """What is remembered of the file at this place; None if nothing is."""
        with cipher.faults(*self._place):
            row = self._connection.execute(
                "SELECT salt, changes FROM marks WHERE path = ?", (_place(path),)
            ).fetchone()
            return Mark(*row) if row else None

    def salts(self) -> Mapping[Path, bytes]:
        """Whose key belongs to which file, as it was last saved here: no file is needed for it."""
        with cipher.faults(*self._place):
            rows = self._connection.execute("SELECT path, salt FROM marks").fetchall()
        return {Path(os.fsdecode(path)): salt for path, salt in rows}

    def remove(self, path: Path) -> bool:
        """Know this case no longer; False if it was not known."""
        with cipher.faults(*self._place):
            place = (_place(path), os.fsencode(path.absolute()))  # older versions listed links
            self._connection.execute("DELETE FROM marks WHERE path IN (?, ?)", place)
            gone = self._connection.execute("DELETE FROM cases WHERE path IN (?, ?)", place)
            return gone.rowcount > 0

    def search(self, text: str = "") -> tuple[Entry, ...]:
        """Every case in which all words of `text` stand, the one saved last first."""
        wanted = text.casefold().split()
        with cipher.faults(*self._place):
            rows = self._connection.execute(
                "SELECT path, title, saved_at, keep_until, words FROM cases"
            ).fetchall()
        found = [
            Entry(
                Path(os.fsdecode(path)),
                title,
                datetime.fromisoformat(saved),
                date.fromisoformat(until) if until else None,
            )
            for path, title, saved, until, words in rows
            if all(word in words for word in wanted)
        ]
        return tuple(sorted(found, key=lambda entry: entry.saved_at, reverse=True))

    def due(self, on: date) -> tuple[Entry, ...]:
        """The cases that were to be kept until a day before this one: to be asked about."""
        return tuple(e for e in self.search() if e.keep_until is not None and e.keep_until < on)


def forget_list(folder: Path, keys: KeySource) -> bool:
    """Delete the list and its key, for a shared computer; True if it is certain that both are gone.

    The cases themselves stay where they are.
    """
    path = folder / _NAME
    salt = _salt_of(path)
    forgotten = salt is None or keys.forget(salt)
    _delete(path)
    return forgotten and not path.exists()


def is_there(folder: Path) -> bool:
    """Whether a list lies there, be it one that can be read or not."""
    return (folder / _NAME).exists()


def title_of(case: Case) -> str:
    """What a case is called: its title, or who it is about and against whom."""
    name, body = case.complainant.person.name, case.organisation.name
    return case.title or " – ".join(part for part in (name, body) if part)


def _words(case: Case) -> tuple[str, ...]:
    """Titles, references and names of a case: what it is searched by."""
    people = [case.complainant.person]
    people += [case.subject] if case.subject else []
    return (
        title_of(case),
        *(text for person in people for text in _of_person(person)),
        *((case.representative.name, case.representative.reference) if case.representative else ()),
        case.organisation.name,
        case.organisation.your_reference,
        *(professional.name for professional in case.professionals),
    )


def _of_person(person: Person) -> tuple[str, ...]:
    return person.name, person.former_names, person.reference


def _place(path: Path) -> bytes:
    """What a case is known by: the file that a link leads to, so that none stands here twice."""
    return os.fsencode(real(path).absolute())


def _salt_of(path: Path) -> bytes | None:
    """The salt of what may be a list; None where nothing of the kind lies there."""
    with suppress(InputFault):
        return pages.read_salt(path)
    return None


def _delete(path: Path) -> None:
    for file in (path, journal_of(path)):
        file.unlink(missing_ok=True)
