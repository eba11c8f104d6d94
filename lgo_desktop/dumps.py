"""A program that crashes leaves no picture of its memory: answers and keys are in it."""

from __future__ import annotations

import sys
from contextlib import suppress


def leave_none() -> None:
    """From now on the system writes no core file of this process, where it can be told so.

    Windows keeps such pictures only where somebody has set that up.
    """
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - Windows has none

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
