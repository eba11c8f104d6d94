"""One case, one window: a lock file beside the case, on network folders too.

The lock file holds the name of the computer, and the system's own lock on it says whether the
program there still runs: a crash gives it back by itself. The system's lock of another computer
may not be seen from here, so a lock file that another computer left is believed until somebody
says that it may be taken over.
"""

from __future__ import annotations

import os
import platform
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO, Self

from lgo_desktop.vault.faults import CaseBusy, place_fault

if sys.platform == "win32":
    import msvcrt

    def _seize(file: IO[bytes]) -> bool:
        """Take the system's lock; False if another program has it."""
        try:
            file.seek(_BEYOND)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _seize(file: IO[bytes]) -> bool:
        """Take the system's lock; False if another program has it."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


_BEYOND = 1 << 20  # Windows lets nobody read what is locked: lock a byte that is never there
_OWNER_ONLY = 0o600


class CaseLock:
    """The lock of one case file, from `take` to `give_back` or the end of the program."""

    def __init__(self, case: Path) -> None:
        """Nothing is locked yet."""
        self.path = case.with_name(f".{case.name}.lock")
        self._file: IO[bytes] | None = None

    def take(self, *, take_over: bool = False) -> Self:
        """Lock the case for this program.

        Raises `CaseBusy` if another window has it, or if another computer has and `take_over`
        is not said; `PlaceFault` if the folder takes no lock file.
        """
        while self._file is None:
            file = self._open()
            if not _seize(file):
                file.close()
                raise CaseBusy(elsewhere=False)
            if not self._is_still_there(file):
                file.close()  # its holder has just deleted it: look again
                continue
            file.seek(0)
            holder = file.read()
            if holder not in (b"", _here()) and not take_over:
                file.close()
                raise CaseBusy(elsewhere=True)
            file.seek(0)
            file.truncate()
            file.write(_here())
            file.flush()
            self._file = file
        return self

    def give_back(self) -> None:
        """Let others open the case. It is no fault if it was not locked."""
        if self._file is None:
            return
        if sys.platform != "win32":
            self._delete()  # while it is locked, so that nobody else's is deleted
        self._file.close()
        self._file = None
        if sys.platform == "win32":
            self._delete()  # Windows deletes no open file; one that others have open it keeps

    def _delete(self) -> None:
        with suppress(OSError):
            self.path.unlink()

    def _open(self) -> IO[bytes]:
        try:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT, _OWNER_ONLY)
        except OSError as fault:
            raise place_fault(fault) from None
        return os.fdopen(handle, "r+b", buffering=0)

    def _is_still_there(self, file: IO[bytes]) -> bool:
        """Whether the file that was locked is the one that others see."""
        with suppress(OSError):
            return os.path.samestat(os.fstat(file.fileno()), self.path.stat())
        return False


def _here() -> bytes:
    """The name of this computer."""
    return platform.node().encode("utf-8", errors="replace") or b"unnamed"
