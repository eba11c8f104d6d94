"""What can be wrong with a case file is said in English, and in any language that there is."""

from __future__ import annotations

import errno

import pytest

from lgo_desktop.errors import RightDoorError
from lgo_desktop.vault import faults
from lgo_desktop.wording import load_wording
from tests.helpers.pseudo import pseudo
from ui.words import Words

ENGLISH, OTHER = Words(load_wording()), Words(pseudo("ar"))
OF_THE_DISK = (errno.ENOSPC, errno.EACCES, errno.ENAMETOOLONG, errno.EIO, errno.ENOENT)
EVERY = (
    faults.WrongPassphrase(),
    faults.KeyNeeded(),
    faults.DamagedCase(),
    faults.CutShort(),
    faults.ForeignFile(),
    faults.NewerCase(),
    faults.CaseBusy(elsewhere=True),
    faults.CaseBusy(elsewhere=False),
    faults.held(),
    *(faults.place_fault(OSError(number, "private")) for number in OF_THE_DISK),
    faults.place_fault(FileExistsError()),
    faults.place_fault(IsADirectoryError()),
)


@pytest.mark.parametrize("fault", EVERY, ids=lambda fault: type(fault).__name__)
def test_a_fault_is_said_in_the_language_of_the_window(fault: RightDoorError) -> None:
    """Both sentences are there, and where the words are other ones, no English is left."""
    assert ENGLISH.fault(fault) == (fault.what, fault.todo)
    assert ENGLISH.whole_fault(fault) == str(fault)
    assert all(OTHER.fault(fault))
    assert not any("a" <= letter <= "z" for letter in OTHER.whole_fault(fault).casefold())


def test_a_fault_says_what_happened_and_what_to_do() -> None:
    """In English, wherever nobody chose another language."""
    assert str(faults.CaseGone()) == (
        "There is no case file at that place. Please check the name of the file."
    )
