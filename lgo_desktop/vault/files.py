"""Files beside a case file: moved into place in one step, swept up after a crash."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import BinaryIO

from lgo_desktop.errors import PlaceFault
from lgo_desktop.patience import persistently
from lgo_desktop.vault.faults import place_fault
from lgo_desktop.wording import message

if sys.platform == "darwin":
    import fcntl

ENDING = ".lgocase"  # what the name of a case file ends in
_LONGEST = 255  # bytes of a name, on almost every disk
_LONG = 200  # bytes of a name to which all that a passing name adds can be added
_PASSING = re.compile(r"\.[0-9a-f]{8}\.part(-journal)?")


def passing(path: Path) -> Path:
    """A new name beside `path` for what is not finished yet. It is never too long for a file."""
    return path.with_name(f"{_passing_start(path)}.{secrets.token_hex(4)}.part")


def _passing_start(path: Path) -> str:
    """How the passing names of a file begin. A hash stands for a name that leaves no room."""
    name = os.fsencode(path.name)
    return f".{path.name}" if len(name) <= _LONG else f".{hashlib.sha256(name).hexdigest()[:16]}"


def refuse_long(path: Path) -> None:
    """Raise `PlaceFault` if the name leaves no room for that of the journal beside the file."""
    if len(os.fsencode(journal_of(path).name)) > _LONGEST:
        raise place_fault(OSError(errno.ENAMETOOLONG, "too long"))


def refuse_taken(path: Path) -> None:
    """Raise `PlaceFault` if no new file can bear this name."""
    refuse_long(path)
    if os.path.lexists(path):
        raise place_fault(FileExistsError())
    if "\0" in path.name or not path.parent.is_dir():
        raise PlaceFault(message("fault-no-folder"), message("fault-no-folder-todo"))


def real(path: Path) -> Path:
    """The file that a link of this name leads to; any other path as it is.

    What is done to a case is done to the file itself: a link that is replaced or deleted would
    leave it as it was.
    """
    return path.resolve() if path.is_symlink() else path


def is_case_name(path: Path) -> bool:
    """Whether a file is to be taken for a case. What is encrypted tells nothing else of itself."""
    return path.suffix.lower() == ENDING


@contextmanager
def new_file(path: Path, *, replace: bool = False) -> Iterator[BinaryIO]:
    """A new file that only its owner may read, and that is there whole or not at all.

    Raises `PlaceFault` if there is a file already, or if it cannot be written. With `replace`
    the new file takes the place of one that is there, which stays until the new one is whole.
    """
    if not replace:
        refuse_taken(path)
    part = passing(path)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(part, flags, 0o600), "wb") as file:
            yield file
        put_in_place(part, path, replace=replace)
    except OSError as fault:
        raise place_fault(fault) from None
    finally:
        discard(part)


def discard(part: Path) -> None:
    """Delete what is not needed, if it is there. What cannot be deleted is swept up later."""
    with suppress(OSError):
        persistently(partial(part.unlink, missing_ok=True))


def put_in_place(part: Path, path: Path, *, replace: bool) -> None:
    """Give a finished file its final name, and have both on the disk.

    Without `replace` a file that is there is never touched. Raises `PlaceFault`.
    """
    try:
        persistently(partial(_force, part))
        if replace:
            persistently(partial(part.replace, path))
        else:
            _name(part, path)
        force_folder(path.parent)
    except OSError as fault:
        raise place_fault(fault) from None


def _name(part: Path, path: Path) -> None:
    try:
        os.link(part, path, follow_symlinks=False)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):  # a disk that knows no second names: a stick, a share
        if os.path.lexists(path):
            raise FileExistsError from None
        persistently(partial(part.rename, path))
    else:
        discard(part)


def journal_of(path: Path) -> Path:
    """Where SQLite writes down how to take back a change of this file, while it makes one."""
    return Path(f"{path}-journal")


def sweep(path: Path) -> None:
    """Delete what a crash left half-made beside a case file."""
    with suppress(OSError):
        for entry in _half_made(path):
            discard(entry)


def left_beside(path: Path) -> tuple[Path, ...]:
    """What a crash left beside a case file: half-made files, and the journal of a change."""
    journal = journal_of(path)
    return (*_half_made(path), *([journal] if journal.exists() else []))


def _half_made(path: Path) -> tuple[Path, ...]:
    start = _passing_start(path)
    return tuple(
        entry
        for entry in path.parent.iterdir()
        if entry.name.startswith(start) and _PASSING.fullmatch(entry.name[len(start) :])
    )


def _force(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())
        if sys.platform == "darwin":  # there, `fsync` stops at the disk's own memory
            fcntl.fcntl(file.fileno(), fcntl.F_FULLFSYNC)


def force_folder(folder: Path) -> None:
    """Names are on the disk as well. Windows does that by itself and has no call for it."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with suppress(OSError):  # some network disks refuse it for folders
            os.fsync(handle)
    finally:
        os.close(handle)
