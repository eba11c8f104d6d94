"""What can be wrong with a case file that is kept safe, in plain words.

No sentence here holds a name, a path or a word that a person typed.
"""

from __future__ import annotations

import errno

from lgo_desktop.errors import InputFault, PlaceFault

_UNCHANGED = "Nothing was changed."


class WrongPassphrase(InputFault):
    """No part of the file answers to this passphrase, or to this key."""

    def __init__(self) -> None:
        """Say that the passphrase is wrong, and what else it can be."""
        super().__init__(
            "This passphrase does not open the case.",
            "Check capital letters and the order of the words, and try again. If you are sure of "
            "the passphrase, the first bytes of the file may be damaged: try a copy of it. "
            f"{_UNCHANGED}",
        )


class KeyNeeded(InputFault):
    """No source has a key for this file."""

    def __init__(self, why: str) -> None:
        """`why` says in one sentence why there is none."""
        super().__init__(why, "Please give the passphrase of the case.")


class DamagedCase(InputFault):
    """The key is right and the file is not whole."""

    def __init__(self) -> None:
        """Say that it is damage, not the passphrase."""
        super().__init__(
            "The case file is damaged. The passphrase is right, but parts of the file are not "
            "what was saved.",
            f"Keep the file as it is. What can still be read can be saved to a new file. "
            f"{_UNCHANGED}",
        )


class CutShort(InputFault):
    """The file ends too early, or too late."""

    def __init__(self) -> None:
        """Say that the file is not whole."""
        super().__init__(
            "The case file is cut short: its end is missing.",
            "It may still be on its way here. Copy it again, or open a copy. What can still be "
            f"read can be saved to a new file. {_UNCHANGED}",
        )


class ForeignFile(InputFault):
    """It is a file, but no case of ours."""

    def __init__(self, what: str = "That file is not a Right Door case.") -> None:
        """`what` says what it is instead, where that can be seen."""
        super().__init__(what, f"{_UNCHANGED} Please choose another file.")


class CaseGone(InputFault):
    """There is no file of that name, or its disk is not there."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            "There is no case file at that place.", "Please check the name of the file."
        )


class NewerCase(InputFault):
    """The file was written by a newer version of the program."""

    def __init__(self) -> None:
        """Say that the program is too old for it."""
        super().__init__(
            "The case was saved by a newer version of this program.",
            f"{_UNCHANGED} Please install the newest version and open it again.",
        )


class CaseBusy(PlaceFault):
    """Another window or another computer has the case open."""

    def __init__(self, *, elsewhere: bool) -> None:
        """`elsewhere` is True where another computer has it, and stays known."""
        self.elsewhere = elsewhere
        place = "on another computer" if elsewhere else "in another window"
        super().__init__(
            f"This case is open {place}.",
            "Close it there first. If you are sure that it is not open there any more, say that "
            "it may be taken over."
            if elsewhere
            else "Close it there first.",
        )


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_BARRED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_SAFE = "What was saved before is safe."


class NotWritable(PlaceFault):
    """The file or its folder may only be read."""

    def __init__(self) -> None:
        """Say that nothing was saved, and where it could be."""
        super().__init__(
            f"This file or its folder can only be read, so nothing was saved. {_SAFE}",
            "Save a copy of the case in a folder of your own.",
        )


def disk_full() -> PlaceFault:
    """The disk does not take what was to be saved."""
    return PlaceFault(
        f"The disk is full, and the last change was not saved. {_SAFE}",
        "Make room on the disk, then save again.",
    )


def held() -> PlaceFault:
    """Another program has the file for itself: a virus scanner, a copying program."""
    return PlaceFault(
        f"Another program holds the case file, and the last change was not saved. {_SAFE}",
        "Close that program or wait a moment, then save again.",
    )


def disk_gone() -> PlaceFault:
    """The disk does not answer as it should: pulled out, worn out, out of reach."""
    return PlaceFault(
        f"The disk did not answer, and the last change may not be saved. {_SAFE}",
        "Check that the disk or stick is still there, then save again.",
    )


def place_fault(fault: OSError) -> PlaceFault | InputFault:
    """A fault of the file system in plain words, without the path."""
    if isinstance(fault, FileNotFoundError):
        return CaseGone()
    if isinstance(fault, IsADirectoryError):
        return InputFault("That is a folder, not a case file.", "Please choose a file.")
    if isinstance(fault, FileExistsError):
        return PlaceFault(
            f"There is a file of that name already. {_UNCHANGED}", "Please choose another name."
        )
    if fault.errno in _FULL:
        return disk_full()
    if fault.errno in _BARRED:
        return NotWritable()
    if fault.errno == errno.ENAMETOOLONG:
        return PlaceFault(
            f"That name is too long for a file. {_UNCHANGED}", "Please choose a shorter name."
        )
    return disk_gone()
