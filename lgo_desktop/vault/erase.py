"""The end of a case: the file, its backups, what a crash left beside it, and its key.

The first page of each file is overwritten before the name goes. Without it the passphrase alone
finds nothing any more, whatever else of the file stays in unused parts of the disk. What an
SSD, a stick, a backup of the whole computer or a cloud folder keeps of earlier copies, no
program can promise.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from lgo_desktop.patience import persistently
from lgo_desktop.vault import pages
from lgo_desktop.vault.backup import backups_of
from lgo_desktop.vault.faults import ForeignFile, place_fault
from lgo_desktop.vault.files import force_folder, is_case_name, left_beside, real
from lgo_desktop.vault.lock import CaseLock
from lgo_desktop.vault.siblings import shares_key
from lgo_desktop.vault.sources import KeySource


@dataclass(frozen=True)
class Erased:
    """What is gone: how many files, and whether the key store certainly has no key of it.

    With `key_shared` the key was left there: another case file opens with it.
    """

    files: int
    key_forgotten: bool
    key_shared: bool = False


def erase(
    path: Path, keys: KeySource, *, take_over: bool = False, known: Iterable[Path] = ()
) -> Erased:
    """Erase a case for good. No key is needed: it is the owner of the file who asks.

    Of a link both the file that it leads to and the link go. The key stays where a file beside it,
    or one of the `known` ones, opens with it.

    Without a key nobody can see that a file is a case, so its name has to say so as well. Raises
    `ForeignFile` for any other file, `CaseBusy` if it is open somewhere, and
    `PlaceFault` if a file cannot be deleted; the backups go first, the case itself last.
    """
    salt = pages.read_salt(path)
    link, path = path, real(path)
    if not is_case_name(path):
        raise ForeignFile
    lock = CaseLock(path).take(take_over=take_over)
    try:
        doomed = [*backups_of(path), *left_beside(path), path]
        for file in doomed:
            _destroy(file)
        link.unlink(missing_ok=True)
        force_folder(path.parent)
    except OSError as fault:
        raise place_fault(fault) from None
    finally:
        lock.give_back()
    if shares_key(path, salt, known):
        return Erased(len(doomed), key_forgotten=False, key_shared=True)
    return Erased(len(doomed), keys.forget(salt))


def _destroy(path: Path) -> None:
    if not path.is_symlink():
        persistently(partial(_overwrite_start, path))
    persistently(path.unlink)


def _overwrite_start(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(secrets.token_bytes(min(pages.PAGE, os.fstat(file.fileno()).st_size)))
        file.flush()
        os.fsync(file.fileno())
