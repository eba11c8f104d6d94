"""The one user of SQLCipher: opening a file with a key, and its faults in plain words.

SQLCipher's ways that would hurt in silence, and what is done about them here:

- a key set with a misspelt word leaves the file in plain text: a new file is looked at before
  anything of a person's is written to it, and one that can be read is deleted;
- wrong key and damage give the same fault: each page is tried by itself (`pages.py`);
- it prints to standard error: told not to;
- names of files could be taken for options: they are passed as plain paths, never as addresses.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from lgo_desktop.errors import OwnFault, RightDoorError
from lgo_desktop.vault import pages
from lgo_desktop.vault.faults import (
    CutShort,
    DamagedCase,
    NotWritable,
    WrongPassphrase,
    disk_full,
    disk_gone,
    held,
    place_fault,
)
from lgo_desktop.vault.keys import Key
from lgo_desktop.wording import message

if sys.platform != "win32":
    import resource

Connection = dbapi2.Connection
CipherError = dbapi2.Error

_KEYING = "key"
_PLAIN = b"SQLite format 3"
_WAIT: Final = 5.0  # seconds to wait for another program that reads the file, a virus scanner
_OWNER_ONLY: Final = 0o600

# Primary result codes of SQLite (the low byte of its extended codes).
_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = (
    3,
    5,
    6,
    8,
    10,
    11,
    13,
    14,
    26,
)


def make(path: Path, key: Key) -> Connection:
    """A new, empty, encrypted file that only its owner may read.

    Raises `PlaceFault` if there is a file already, or if none can be made.
    """
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY))
    except OSError as fault:
        raise place_fault(fault) from None
    connection = _connect(path, key, new=True)
    with faults(path, key):
        # The first page is written, and seen to be encrypted, before anything is told to it.
        connection.execute("PRAGMA user_version = 1")
    if is_plain(path):
        connection.close()
        path.unlink()
        raise OwnFault(message("fault-not-encrypted"))
    return connection


def connect(path: Path, key: Key) -> Connection:
    """Open a file that is there, and read its first page.

    A change that a crash cut off is taken back. Raises `WrongPassphrase`, `DamagedCase` or
    `CutShort` where the key or the file is at fault.
    """
    connection = _connect(path, key)
    try:
        with faults(path, key):
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if not pages.is_whole(path):
            raise CutShort
    except RightDoorError:
        connection.close()
        raise
    return connection


def connect_damaged(path: Path, key: Key) -> Connection:
    """Open a copy of a damaged file, of which each part has to be tried by itself.

    What is read from it may raise `CipherError`. After that the connection reads nothing more:
    the cipher remembers the fault. Each part needs a connection of its own.
    """
    return _connect(path, key, first="writable_schema = ON")  # content with a file too short


def is_plain(path: Path) -> bool:
    """Whether anybody could read the file."""
    with path.open("rb") as file:
        return file.read(len(_PLAIN)) == _PLAIN


def _connect(path: Path, key: Key, *, new: bool = False, first: str = "") -> Connection:
    connection = dbapi2.connect(
        str(path.absolute()), timeout=_WAIT, isolation_level=None, check_same_thread=False
    )
    with faults(path, key):
        if connection.execute("PRAGMA cipher_version").fetchone() is None:
            connection.close()
            raise OwnFault(message("fault-cipher-missing"))
        connection.execute("PRAGMA cipher_log_level = NONE")
        # Hexadecimal digits only: nothing of this can end the quotation.
        salt = key.salt.hex() if new else ""
        connection.execute(f"PRAGMA {_KEYING} = \"x'{key.secret.hex()}{salt}'\"")
        for setting in (first, *_SETTINGS) if first else _SETTINGS:
            connection.execute(f"PRAGMA {setting}")
    return connection


_SETTINGS = (
    "journal_mode = DELETE",  # one file to hand over; works on shared drives
    "synchronous = EXTRA",  # a save that was acknowledged outlives a power cut
    "fullfsync = ON",  # macOS: through the disk's own memory as well; elsewhere it means nothing
    "secure_delete = ON",  # what was deleted is gone from the file
    "temp_store = MEMORY",  # nothing is laid down beside the file
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "foreign_keys = ON",
    "cache_size = -8000",  # kilobytes; a large attachment goes through, not into, memory
)


@contextmanager
def faults(path: Path, key: Key) -> Iterator[None]:
    """Turn a fault of SQLCipher into one in plain words."""
    try:
        yield
    except dbapi2.Error as fault:
        raise _in_words(fault, path, key) from None


def _in_words(fault: dbapi2.Error, path: Path, key: Key) -> RightDoorError:
    code = getattr(fault, "sqlite_errorcode", 0) & 0xFF
    if code in {_CORRUPT, _NOTADB}:
        return _damage(path, key)
    if code == _FULL or (code == _IOERR and _is_limited(path)):
        return disk_full()
    if code in {_READONLY, _PERM}:
        # A file that was taken away with its folder cannot be written either.
        return NotWritable() if os.path.exists(path) else disk_gone()  # noqa: PTH110 - never raises
    if code in {_BUSY, _LOCKED}:
        return held()
    if code in {_IOERR, _CANTOPEN}:
        return disk_gone()
    return OwnFault(message("fault-cipher-failed"))


def _is_limited(path: Path) -> bool:
    """Whether a file that is there may grow only so far: SQLite calls that end a broken disk."""
    if sys.platform == "win32" or not os.path.exists(path):  # noqa: PTH110 - never raises
        return False
    return resource.getrlimit(resource.RLIMIT_FSIZE)[0] != resource.RLIM_INFINITY


def _damage(path: Path, key: Key) -> RightDoorError:
    """Whether it is the key or the file that is wrong."""
    try:
        if not pages.fits(path, key):
            return WrongPassphrase()
        return DamagedCase() if pages.is_whole(path) else CutShort()
    except OSError as fault:
        return place_fault(fault)


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All of what is done in it, or nothing. When it ends well, it is on the disk."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def snapshot(connection: Connection) -> Iterator[None]:
    """All that is read in it is of one moment, whatever another program saves meanwhile."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("COMMIT")
