"""Changing names on the disk while another program is in the way for a moment.

Windows refuses to replace or delete a file that a virus scanner or an indexer is looking at,
which takes it some tenths of a second. Elsewhere a refusal is final.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

Done = TypeVar("Done")

WAITS: Sequence[float] = (0.05, 0.1, 0.2, 0.4, 0.8) if sys.platform == "win32" else ()
"""How long to wait before each further try, in seconds."""


def persistently(change: Callable[[], Done], waits: Sequence[float] | None = None) -> Done:
    """Make a change to a name on the disk that another program may be in the way of for a moment.

    It is tried again after each of `waits`, which are those of this system unless given. Raises
    what the last try raises; anything but a `PermissionError` at once.
    """
    for wait in WAITS if waits is None else waits:
        try:
            return change()
        except PermissionError:
            time.sleep(wait)
    return change()
