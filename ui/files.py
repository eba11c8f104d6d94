"""Writing one file whole or not at all, for its owner's eyes only."""

from __future__ import annotations

import os
from pathlib import Path

from lgo_desktop.case.form import to_json
from lgo_desktop.case.model import Case
from lgo_desktop.errors import PlaceFault

_OWNER_ONLY = 0o600


def case_bytes(case: Case) -> bytes:
    """A case as the bytes of its file."""
    return to_json(case).encode("utf-8")


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` at `path`, readable by its owner only (mode 0600).

    It goes to a temporary file beside it, is forced to the disk, and takes the place of
    what was there in one step. Raises `PlaceFault` if the place does not take it; what was
    there then stays as it was.
    """
    part = Path(f"{path}.part")
    try:
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        _sync_folder(path.parent)
    except OSError as fault:
        _forget(part)
        raise PlaceFault(
            "The file could not be written.",
            "Check that the disk is not full and that you may write there, or try another place.",
        ) from fault


def _sync_folder(folder: Path) -> None:
    """Force the new name to the disk, on systems where a folder can be opened."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _forget(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        # The place does not let go of it either; it holds at most what could not be saved.
        return
