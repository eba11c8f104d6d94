"""What lies in a folder already: asked after something went wrong, so that nobody must guess."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path

_OF_A_PACK = re.compile(r"[0-9]{2} .+\.pdf", re.IGNORECASE)


def last_written(folder: Path) -> date | None:
    """The day on which the newest letter in a folder was written; None if that cannot be told."""
    try:
        times = [(folder / name).stat().st_mtime for name in letters_in(folder) or ()]
        newest = datetime.fromtimestamp(max(times), tz=UTC)
        return newest.astimezone().date()
    except (OSError, ValueError, OverflowError):
        return None


def letters_in(folder: Path) -> tuple[str, ...] | None:
    """The names of the letters in a folder, in their order; None if it cannot be looked into.

    A file is there whole or not at all, so each of them can be read and sent.
    """
    try:
        names = [one.name for one in folder.iterdir() if _OF_A_PACK.fullmatch(one.name)]
    except (OSError, ValueError):
        return None
    return tuple(sorted(names))
