"""The copy of a case file that is kept before a newer version of the program changes it."""

from __future__ import annotations

import os
import re
from pathlib import Path

from lgo_desktop.vault.faults import place_fault
from lgo_desktop.vault.files import new_file

_PIECE = 1 << 20
_NAME = ".before-version-"


def keep_backup(path: Path, version: int) -> Path:
    """Copy the file, encrypted as it is, under a name that says before which version.

    A copy that is there already is kept: it is the older one. Raises `PlaceFault`.
    """
    backup = path.with_name(f"{path.stem}{_NAME}{version + 1}{path.suffix}")
    if os.path.lexists(backup):
        return backup
    try:
        with path.open("rb") as source, new_file(backup) as target:
            while piece := source.read(_PIECE):
                target.write(piece)
    except OSError as fault:
        raise place_fault(fault) from None
    return backup


def backups_of(path: Path) -> tuple[Path, ...]:
    """Every such copy that lies beside a case file."""
    name = re.compile(re.escape(path.stem + _NAME) + r"\d+" + re.escape(path.suffix))
    return tuple(sorted(p for p in path.parent.iterdir() if name.fullmatch(p.name)))
