"""What lies in a folder already: asked after something went wrong, so that nobody must guess."""

from __future__ import annotations

import re
from pathlib import Path

_OF_A_PACK = re.compile(r"[0-9]{2} .+\.pdf", re.IGNORECASE)


def letters_in(folder: Path) -> tuple[str, ...] | None:
    """The names of the letters in a folder, in their order; None if it cannot be looked into.

    A file is there whole or not at all, so each of them can be read and sent.
    """
    try:
        names = [one.name for one in folder.iterdir() if _OF_A_PACK.fullmatch(one.name)]
    except (OSError, ValueError):
        return None
    return tuple(sorted(names))
