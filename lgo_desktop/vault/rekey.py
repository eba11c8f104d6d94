"""Another key for a file: a whole new file, proved, then put in the place of the old one."""

from __future__ import annotations

import os
from pathlib import Path

from lgo_desktop.errors import InputFault, PlaceFault
from lgo_desktop.vault import cipher, pages
from lgo_desktop.vault.faults import DamagedCase, place_fault
from lgo_desktop.vault.files import discard, passing, put_in_place
from lgo_desktop.vault.keys import Key
from lgo_desktop.vault.seal import check_seal


def export(connection: cipher.Connection, target: Path, key: Key) -> None:
    """Write all that is in an open file to a new file with a key of its own, and prove it.

    Nothing of it is in plain text at any moment. Raises `PlaceFault` if it cannot be written.
    """
    try:
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as fault:
        raise place_fault(fault) from None
    secret = f"x'{key.secret.hex()}{key.salt.hex()}'"
    # As bytes: a name of a file need not be text.
    place = os.fsencode(target.absolute())
    connection.execute("ATTACH DATABASE ? AS fresh KEY ?", (place, secret))
    try:
        # Until it is whole and has its name, nobody needs this file after a power cut.
        connection.execute("PRAGMA fresh.journal_mode = MEMORY")
        connection.execute("PRAGMA fresh.synchronous = OFF")
        with cipher.transaction(connection):
            _fill(connection)
    finally:
        connection.execute("DETACH DATABASE fresh")
    prove(target, key)


def rekeyed(
    path: Path, old: Key, new: Key, connection: cipher.Connection, backups: tuple[Path, ...]
) -> tuple[Path, ...]:
    """Replace the file and its backups by ones that `new` opens.

    Returns the backups that stay as they are: `old` does not open them, or the disk did not take
    the new ones. Raises `PlaceFault` where the file itself cannot be replaced; all then stays.
    """
    parts: dict[Path, Path] = {}
    left: list[Path] = []
    try:
        with cipher.faults(path, old):
            parts[path] = passing(path)
            export(connection, parts[path], new)
        for backup in backups:
            try:
                parts[backup] = passing(backup)
                _export_file(backup, old, parts[backup], new)
            except InputFault:
                left.append(backup)
                discard(parts.pop(backup))
        connection.close()  # Windows replaces no file that is open
        put_in_place(parts[path], path, replace=True)
        for backup in parts.keys() - {path}:
            try:
                put_in_place(parts[backup], backup, replace=True)
            except PlaceFault:
                left.append(backup)
    finally:
        for part in parts.values():
            discard(part)
    return tuple(left)


def prove(path: Path, key: Key) -> None:
    """See that a new file is encrypted, whole and what it should be. Raises `DamagedCase`."""
    if cipher.is_plain(path) or not all(pages.sound_pages(path, key)):
        raise DamagedCase
    connection = cipher.connect(path, key)
    try:
        with cipher.faults(path, key):
            check_seal(connection)
    finally:
        connection.close()


def _fill(connection: cipher.Connection) -> None:
    """Make the same tables, in the same order, with the same rows in them.

    SQLCipher has a function for it, which does not say what went wrong when something does.
    """
    for mark in ("application_id", "user_version"):
        (value,) = connection.execute(f"PRAGMA main.{mark}").fetchone()
        connection.execute(f"PRAGMA fresh.{mark} = {int(value)}")
    tables = connection.execute(
        "SELECT name, sql FROM main.sqlite_master WHERE type = 'table' ORDER BY rowid"
    ).fetchall()
    for _, statement in tables:
        connection.execute(statement.replace("CREATE TABLE ", "CREATE TABLE fresh.", 1))
    for name, _ in tables:
        connection.execute(f'INSERT INTO fresh."{name}" SELECT * FROM main."{name}"')  # noqa: S608 - our own names


def _export_file(source: Path, old: Key, target: Path, new: Key) -> None:
    connection = cipher.connect(source, old)
    try:
        with cipher.faults(source, old):
            export(connection, target, new)
    finally:
        connection.close()
