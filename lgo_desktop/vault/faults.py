"""What can be wrong with a case file that is kept safe, in plain words.

No sentence here holds a name, a path or a word that a person typed.
"""

from __future__ import annotations

import errno

from lgo_desktop.errors import InputFault, PlaceFault
from lgo_desktop.wording import message


class WrongPassphrase(InputFault):
    """No part of the file answers to this passphrase, or to this key."""

    def __init__(self) -> None:
        """Say that the passphrase is wrong, and what else it can be."""
        super().__init__(
            message("fault-passphrase"),
            message("fault-passphrase-todo"),
        )


class KeyNeeded(InputFault):
    """No source has a key for this file."""

    def __init__(self) -> None:
        """Say so, and ask for the passphrase."""
        super().__init__(message("fault-key-not-kept"), message("fault-key-todo"))


class DamagedCase(InputFault):
    """The key is right and the file is not whole."""

    def __init__(self) -> None:
        """Say that it is damage, not the passphrase."""
        super().__init__(
            message("fault-damaged"),
            message("fault-damaged-todo"),
        )


class CutShort(InputFault):
    """The file ends too early, or too late."""

    def __init__(self) -> None:
        """Say that the file is not whole."""
        super().__init__(
            message("fault-cut-short"),
            message("fault-cut-short-todo"),
        )


class ForeignFile(InputFault):
    """It is a file, but no case of ours."""

    def __init__(self, kind: str = "fault-foreign") -> None:
        """`kind` names the words for what it is instead, where that can be seen."""
        super().__init__(message(kind), message("fault-foreign-todo"))


class CaseGone(InputFault):
    """There is no file of that name, or its disk is not there."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("fault-case-gone"), message("fault-case-gone-todo"))


class NewerCase(InputFault):
    """The file was written by a newer version of the program."""

    def __init__(self) -> None:
        """Say that the program is too old for it."""
        super().__init__(
            message("fault-newer-case"),
            message("fault-newer-case-todo"),
        )


class CaseBusy(PlaceFault):
    """Another window or another computer has the case open."""

    def __init__(self, *, elsewhere: bool) -> None:
        """`elsewhere` is True where another computer has it, and stays known."""
        self.elsewhere = elsewhere
        if elsewhere:
            super().__init__(message("fault-busy-elsewhere"), message("fault-busy-elsewhere-todo"))
        else:
            super().__init__(message("fault-busy-here"), message("fault-busy-here-todo"))


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_BARRED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class NotWritable(PlaceFault):
    """The file or its folder may only be read."""

    def __init__(self) -> None:
        """Say that nothing was saved, and where it could be."""
        super().__init__(
            message("fault-read-only"),
            message("fault-read-only-todo"),
        )


def disk_full() -> PlaceFault:
    """The disk does not take what was to be saved."""
    return PlaceFault(
        message("fault-disk-full"),
        message("fault-disk-full-todo"),
    )


def held() -> PlaceFault:
    """Another program has the file for itself: a virus scanner, a copying program."""
    return PlaceFault(
        message("fault-held"),
        message("fault-held-todo"),
    )


def disk_gone() -> PlaceFault:
    """The disk does not answer as it should: pulled out, worn out, out of reach."""
    return PlaceFault(
        message("fault-disk-gone"),
        message("fault-disk-gone-todo"),
    )


def place_fault(fault: OSError) -> PlaceFault | InputFault:
    """A fault of the file system in plain words, without the path."""
    if isinstance(fault, FileNotFoundError):
        return CaseGone()
    if isinstance(fault, IsADirectoryError):
        return InputFault(message("fault-folder-chosen"), message("fault-folder-chosen-todo"))
    if isinstance(fault, FileExistsError):
        return PlaceFault(message("fault-name-there"), message("fault-name-there-todo"))
    if fault.errno in _FULL:
        return disk_full()
    if fault.errno in _BARRED:
        return NotWritable()
    if fault.errno == errno.ENAMETOOLONG:
        return PlaceFault(message("fault-name-long"), message("fault-name-long-todo"))
    return disk_gone()
