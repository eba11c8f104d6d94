"""How a case file is laid out inside, and how an older one is brought up to date.

Versions of the layout:

1 (2026-11)  the first.

The layout is a form that people's files have: a version that was released is never changed,
only followed by a next one with a step that leads to it. One sample file of each version is
kept in `tests/samples` and opened in the tests.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from lgo_desktop.vault.cipher import Connection, faults, transaction
from lgo_desktop.vault.faults import ForeignFile, NewerCase
from lgo_desktop.vault.keys import Key

APPLICATION = 0x52446F72  # "RDor": how SQLite marks whose file it is
VERSION = 1

Upgrade: TypeAlias = Callable[[Connection], None]

# From each older version, the step to the next one.
UPGRADES: Mapping[int, Upgrade] = MappingProxyType({})

_LAYOUT = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE answers (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    step INTEGER NOT NULL,
    json TEXT NOT NULL,
    sha256 BLOB NOT NULL
) STRICT;
CREATE TABLE standing (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    step INTEGER NOT NULL
) STRICT;
CREATE TABLE history (
    step INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    difference TEXT NOT NULL,
    chain BLOB NOT NULL
) STRICT;
CREATE TABLE attachments (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    added_at TEXT NOT NULL
) STRICT;
CREATE TABLE pieces (
    number INTEGER PRIMARY KEY,
    attachment INTEGER NOT NULL REFERENCES attachments (number) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    content BLOB NOT NULL,
    UNIQUE (attachment, place)
) STRICT;
CREATE TABLE produced (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    made_at TEXT NOT NULL,
    sent_on TEXT
) STRICT;
CREATE TABLE deeds (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL
) STRICT;
CREATE TABLE seal (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    sha256 BLOB NOT NULL
) STRICT;
"""


def lay_out(connection: Connection) -> None:
    """Make the tables of the newest version in a new file, inside the caller's transaction."""
    for statement in _LAYOUT.split(";\n"):
        if statement.strip():
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def version_of(connection: Connection, newest: int = VERSION) -> int:
    """The version of an open file.

    Raises `ForeignFile` for a database that is none of ours, `NewerCase` for one of a newer
    program.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION or version < 1:
        raise ForeignFile("fault-other-database")
    if version > newest:
        raise NewerCase
    if version == VERSION and _shape(connection) != _SHAPE:
        # Whoever handed the file over has put more into it than a case.
        raise ForeignFile
    return int(version)


_SHAPE = frozenset(re.findall(r"CREATE TABLE (\w+)", _LAYOUT))


def _shape(connection: Connection) -> frozenset[str]:
    """The names of everything in a file but the tables' own indexes."""
    rows = connection.execute("SELECT name, type FROM sqlite_master WHERE type <> 'index'")
    return frozenset(name if kind == "table" else f"{kind} {name}" for name, kind in rows)


def bring_up_to_date(
    connection: Connection,
    place: tuple[Path, Key],
    upgrades: Mapping[int, Upgrade] = UPGRADES,
    newest: int = VERSION,
) -> None:
    """Take every step from the version of the file to the newest, all or none of them."""
    version = version_of(connection, newest)
    with faults(*place), transaction(connection):
        while version < newest:
            upgrades[version](connection)
            version += 1
        connection.execute(f"PRAGMA user_version = {version}")
