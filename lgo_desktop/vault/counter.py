"""How often was a file changed? A number that only grows, and by which an older copy is known.

It stands in the file, under its seal. Whoever remembers it elsewhere can tell that a whole older
copy was put in the place of the file, which nothing inside the file can tell.
"""

from __future__ import annotations

from lgo_desktop.vault.cipher import Connection

_NAME = "changes"


def count_change(connection: Connection) -> None:
    """Count one more change, inside the caller's transaction."""
    row = (_NAME, str(changes(connection) + 1))
    connection.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", row)


def changes(connection: Connection) -> int:
    """How many changes were counted; 0 in a file of before they were."""
    row = connection.execute("SELECT value FROM about WHERE name = ?", (_NAME,)).fetchone()
    return int(row[0]) if row and str(row[0]).isdecimal() else 0
