"""Opening a case with whatever knows its key, and changing or forgetting that key."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from lgo_desktop.case.model import Case
from lgo_desktop.vault import pages
from lgo_desktop.vault.faults import KeyNeeded, WrongPassphrase
from lgo_desktop.vault.keys import derive, new_salt
from lgo_desktop.vault.siblings import shares_key
from lgo_desktop.vault.sources import KeySource, Protection
from lgo_desktop.vault.store import CaseFile


@dataclass(frozen=True)
class Opened:
    """An open case, and what protects its key on this computer: the person is told."""

    file: CaseFile
    protection: Protection


def new_case(
    path: Path, passphrase: str, case: Case, now: datetime, keep_in: KeySource, who: str = ""
) -> Opened:
    """Make a case file with a passphrase, and keep its key where `keep_in` keeps keys.

    `who` makes it, as the list of what was done names them.

    Raises as `CaseFile.create`, and `InputFault` for an empty passphrase.
    """
    key = derive(passphrase, new_salt())
    file = CaseFile.create(path, key, case, now, who)
    kept = keep_in.keep(key)
    return Opened(file, keep_in.protection if kept else Protection.PASSPHRASE)


def open_case(
    path: Path, sources: tuple[KeySource, ...], *, read_only: bool = False, take_over: bool = False
) -> Opened:
    """Open a case with the first source whose key fits.

    A key that does not fit, from a store that holds an old one, is passed over. Raises
    `WrongPassphrase` if keys were found and none fits, `KeyNeeded` if no source has one, and as
    `CaseFile.open` for the rest.
    """
    salt = pages.read_salt(path)
    wrong: WrongPassphrase | None = None
    for source in sources:
        key = source.find(salt)
        if key is None:
            continue
        try:
            file = CaseFile.open(path, key, read_only=read_only, take_over=take_over)
        except WrongPassphrase as fault:
            wrong = fault
        else:
            return Opened(file, source.protection)
    raise wrong or KeyNeeded


def change_passphrase(
    opened: CaseFile,
    passphrase: str,
    now: datetime,
    keep_in: KeySource,
    who: str = "",
    known: Iterable[Path] = (),
) -> tuple[Protection, tuple[Path, ...]]:
    """Give an open case, and its backups, another passphrase.

    The key store gets the new key first and loses the old one last, so that the case opens from
    it whenever the power goes. Returns what protects the case now, and the backups that the old
    passphrase did not open and that stay as they were. The old key is not forgotten while a file
    beside the case, or one of the `known` ones, opens with it. Raises as `CaseFile.change_key`.
    """
    old, new = opened.key, derive(passphrase, new_salt())
    kept = keep_in.keep(new)
    try:
        left = opened.change_key(new, now, who)
    except BaseException:
        if opened.key == old:
            keep_in.forget(new.salt)
        raise
    if not shares_key(opened.path, old.salt, known):
        keep_in.forget(old.salt)
    return (keep_in.protection if kept else Protection.PASSPHRASE), left
