"""Through which steps of the questions has the person been? Kept beside the answers.

It is none of them: it makes no step in the history and is never undone, and a copy for somebody
else that has no history has nothing of it either. What the steps are called is not known here.
"""

from __future__ import annotations

import json
from collections.abc import Collection

from lgo_desktop.vault.cipher import Connection

_NAME = "been"


def put_been(connection: Connection, steps: Collection[str]) -> None:
    """Keep the names of the steps, inside the caller's transaction."""
    row = (_NAME, json.dumps(sorted(steps)))
    connection.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", row)


def been(connection: Connection) -> tuple[str, ...] | None:
    """The names of the steps; `None` in a file that was never told of any."""
    row = connection.execute("SELECT value FROM about WHERE name = ?", (_NAME,)).fetchone()
    try:
        names = json.loads(row[0]) if row else None
    except (ValueError, RecursionError):
        return None
    return tuple(map(str, names)) if isinstance(names, list) else None
