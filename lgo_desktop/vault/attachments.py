"""Papers that are kept with a case: any size, never whole in memory.

Each is laid down in pieces of a quarter of a megabyte, with its length and its SHA-256.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO

from lgo_desktop.errors import InputFault, PlaceFault
from lgo_desktop.vault.cipher import Connection
from lgo_desktop.vault.faults import DamagedCase
from lgo_desktop.wording import message

PIECE = 256 * 1024
MOST_BYTES = 2 * 1024**3  # in one case


@dataclass(frozen=True)
class Attachment:
    """What is known of one paper without reading it."""

    number: int
    name: str
    media_type: str
    size: int
    sha256: str
    added_at: datetime


def listed(connection: Connection) -> tuple[Attachment, ...]:
    """Every paper of the case, in the order in which they came."""
    rows = connection.execute(
        "SELECT number, name, media_type, size, sha256, added_at FROM attachments ORDER BY number"
    )
    return tuple(_attachment(row) for row in rows)


def one(connection: Connection, number: int) -> Attachment:
    """The paper of this number. Raises `KeyError` if there is none."""
    row = connection.execute(
        "SELECT number, name, media_type, size, sha256, added_at FROM attachments WHERE number = ?",
        (number,),
    ).fetchone()
    if row is None:
        raise KeyError(number)
    return _attachment(row)


def _attachment(row: tuple[Any, ...]) -> Attachment:
    number, name, kind, size, sha, at = row
    return Attachment(number, name, kind, size, sha.hex(), datetime.fromisoformat(at))


def add(
    connection: Connection, source: BinaryIO, name: str, media_type: str, now: datetime
) -> Attachment:
    """Read a paper from `source` to its end and keep it, inside the caller's transaction.

    Raises `InputFault` where the case would hold more than 2 GB, `PlaceFault` where the source
    cannot be read to its end.
    """
    (held,) = connection.execute("SELECT coalesce(sum(size), 0) FROM attachments").fetchone()
    name = name.encode("utf-8", "replace").decode("utf-8")  # a name of a file need not be text
    number = connection.execute(
        "INSERT INTO attachments (name, media_type, size, sha256, added_at)"
        " VALUES (?, ?, 0, x'', ?)",
        (name, media_type, now.isoformat()),
    ).lastrowid
    digest, size, place = hashlib.sha256(), 0, 0
    while piece := _read(source):
        digest.update(piece)
        size += len(piece)
        if held + size > MOST_BYTES:
            raise InputFault(
                message("fault-paper-too-much"),
                message("fault-paper-too-much-todo"),
            )
        connection.execute(
            "INSERT INTO pieces (attachment, place, content) VALUES (?, ?, ?)",
            (number, place, piece),
        )
        place += 1
    connection.execute(
        "UPDATE attachments SET size = ?, sha256 = ? WHERE number = ?",
        (size, digest.digest(), number),
    )
    return Attachment(number or 0, name, media_type, size, digest.hexdigest(), now)


def _read(source: BinaryIO) -> bytes:
    try:
        return source.read(PIECE)
    except OSError:
        raise PlaceFault(
            message("fault-paper-not-read"),
            message("fault-paper-not-read-todo"),
        ) from None


def write_out(connection: Connection, attachment: Attachment, target: BinaryIO) -> None:
    """Write one paper to `target`, and see that it is what was kept.

    Raises `DamagedCase` if it is not; `target` then holds what could be read.
    """
    digest, size = hashlib.sha256(), 0
    rows = connection.execute(
        "SELECT content FROM pieces WHERE attachment = ? ORDER BY place", (attachment.number,)
    )
    for (piece,) in rows:
        digest.update(piece)
        size += len(piece)
        target.write(piece)
    if (size, digest.hexdigest()) != (attachment.size, attachment.sha256):
        raise DamagedCase


def remove(connection: Connection, number: int) -> bool:
    """Take one paper out of the case, inside the caller's transaction; False if none is there."""
    connection.execute("DELETE FROM pieces WHERE attachment = ?", (number,))
    return connection.execute("DELETE FROM attachments WHERE number = ?", (number,)).rowcount > 0


def fill_up(connection: Connection, size: int) -> None:
    """Make a file at least `size` bytes long with pieces that hold nothing, for a recovery."""
    number = connection.execute(
        "INSERT INTO attachments (name, media_type, size, sha256, added_at)"
        " VALUES ('', '', 0, x'', '')"
    ).lastrowid
    for place in range(size // PIECE + 1):
        connection.execute(
            "INSERT INTO pieces (attachment, place, content) VALUES (?, ?, zeroblob(?))",
            (number, place, PIECE),
        )
