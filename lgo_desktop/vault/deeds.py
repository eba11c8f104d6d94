"""What was done with a case: who did what when, which letters were made, and which were sent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from lgo_desktop.vault.cipher import Connection

_LETTER = ".pdf"
_ALL_IN_ONE = "whole_pack"  # the file in which all of them stand once more


@dataclass(frozen=True)
class Deed:
    """Something that was done with the case, for the list of who did what when."""

    at: datetime
    who: str
    what: str


@dataclass(frozen=True)
class Letter:
    """A file that left the case: for whom, with which hash, and when it was sent, if it was."""

    number: int
    kind: str
    recipient: str
    sha256: str
    made_at: datetime
    sent_on: date | None


class MadeFile(Protocol):
    """A file of a pack, as far as the case remembers it."""

    @property
    def kind(self) -> str:
        """What the letter is for."""

    @property
    def recipient(self) -> str:
        """The door that it is for, or `you`."""

    @property
    def path(self) -> Path:
        """Where it was written."""

    @property
    def sha256(self) -> str:
        """The fingerprint of its bytes."""


def letters_among(files: Iterable[MadeFile]) -> tuple[MadeFile, ...]:
    """The letters themselves, without the other forms of them that lie beside them in a pack."""
    return tuple(f for f in files if f.path.suffix == _LETTER and f.kind != _ALL_IN_ONE)


def put_deed(connection: Connection, what: str, now: datetime, who: str) -> None:
    """Put down a deed, inside the caller's transaction."""
    connection.execute(
        "INSERT INTO deeds (at, who, what) VALUES (?, ?, ?)", (now.isoformat(), who, what)
    )


def deeds(connection: Connection) -> tuple[Deed, ...]:
    """Every deed, the first first."""
    rows = connection.execute("SELECT at, who, what FROM deeds ORDER BY number")
    return tuple(Deed(datetime.fromisoformat(at), who, what) for at, who, what in rows)


def put_letter(
    connection: Connection, kind: str, recipient: str, sha256: str, now: datetime
) -> None:
    """Put down that a file was made, inside the caller's transaction."""
    connection.execute(
        "INSERT INTO produced (kind, recipient, sha256, made_at) VALUES (?, ?, ?, ?)",
        (kind, recipient, sha256, now.isoformat()),
    )


def put_sent(connection: Connection, number: int, on: date | None) -> bool:
    """Put down when a file was sent, or that it was not; False if there is none of that number."""
    sent = on.isoformat() if on else None
    changed = connection.execute("UPDATE produced SET sent_on = ? WHERE number = ?", (sent, number))
    return changed.rowcount > 0


def letters(connection: Connection) -> tuple[Letter, ...]:
    """Every file that was made, the first first."""
    rows = connection.execute(
        "SELECT number, kind, recipient, sha256, made_at, sent_on FROM produced ORDER BY number"
    )
    return tuple(
        Letter(
            number,
            kind,
            recipient,
            sha256,
            datetime.fromisoformat(made),
            date.fromisoformat(sent) if sent else None,
        )
        for number, kind, recipient, sha256, made, sent in rows
    )
