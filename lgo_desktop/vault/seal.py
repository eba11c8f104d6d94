"""The seal of a case file: one hash over what belongs together.

The cipher sees any page that was changed, but not one that was put back as it once was, for
such a page was sealed with the right key. The answers, the history and the papers stand on
pages of their own; the seal, on yet another, says which of them belong together. Each step of the
history is chained to the one before, so that the last link stands for all of them.

A whole older copy of the file, put in the place of the newer one, is not seen by this.
"""

from __future__ import annotations

import hashlib

from lgo_desktop.vault.cipher import Connection
from lgo_desktop.vault.faults import DamagedCase


def put_seal(connection: Connection) -> None:
    """Seal the file as it is now, inside the caller's transaction."""
    connection.execute("INSERT OR REPLACE INTO seal VALUES (1, ?)", (_seal(connection),))


def check_seal(connection: Connection) -> None:
    """Raise `DamagedCase` if the file is not what was sealed."""
    row = connection.execute("SELECT sha256 FROM seal").fetchone()
    if row is None or row[0] != _seal(connection):
        raise DamagedCase


def next_link(connection: Connection, step: int, text: str) -> bytes:
    """The link that chains a step of the history to the one before it."""
    row = connection.execute("SELECT chain FROM history WHERE step = ?", (step - 1,)).fetchone()
    return _link(row[0] if row else b"", step, text)


def check_history(connection: Connection) -> None:
    """Raise `DamagedCase` if any step of the history is not what was saved."""
    link = b""
    rows = connection.execute("SELECT step, difference, chain FROM history ORDER BY step")
    for number, (step, text, chain) in enumerate(rows):
        link = _link(link, step, text)
        if step != number or chain != link:
            raise DamagedCase


def _link(before: bytes, step: int, text: str) -> bytes:
    return hashlib.sha256(before + step.to_bytes(8, "big") + text.encode("utf-8")).digest()


def _seal(connection: Connection) -> bytes:
    digest = hashlib.sha256()
    for query in _SEALED:
        digest.update(b"\0")
        for row in connection.execute(query):
            for value in row:
                piece = value if isinstance(value, bytes) else str(value).encode("utf-8")
                digest.update(len(piece).to_bytes(8, "big") + piece)
    return digest.digest()


_SEALED = (
    "SELECT step, sha256 FROM answers",
    "SELECT step FROM standing",
    "SELECT step, chain FROM history ORDER BY step DESC LIMIT 1",
    "SELECT number, name, media_type, size, sha256, added_at FROM attachments ORDER BY number",
    "SELECT number, kind, recipient, sha256, made_at, sent_on FROM produced ORDER BY number",
    "SELECT number, at, who, what FROM deeds ORDER BY number",
    "SELECT name, value FROM about ORDER BY name",
)
