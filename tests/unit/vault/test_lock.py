"""One case, one window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from lgo_desktop.vault.faults import CaseBusy
from lgo_desktop.vault.lock import CaseLock
from lgo_desktop.vault.store import CaseFile
from tests.helpers import processes
from tests.helpers.vaults import KEY, full, made, names

_HOLDS = """
import sys
from pathlib import Path
from lgo_desktop.vault.lock import CaseLock
held = CaseLock(Path(sys.argv[1])).take()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A case file."""
    full(tmp_path / "case.lgocase")
    return tmp_path / "case.lgocase"


def test_a_second_window_is_told(path: Path) -> None:
    """The first window goes on; the second opens the case once the first has closed it."""
    with CaseFile.open(path, KEY), pytest.raises(CaseBusy, match="in another window"):
        CaseFile.open(path, KEY)
    CaseFile.open(path, KEY).close()


def test_a_new_case_is_locked_as_well(tmp_path: Path) -> None:
    """From its first moment on."""
    with made(tmp_path / "new.lgocase"), pytest.raises(CaseBusy):
        CaseFile.open(tmp_path / "new.lgocase", KEY)


def test_a_window_that_was_killed_locks_nothing(path: Path) -> None:
    """While another program holds the case it is busy; after a kill -9 it opens, by itself."""
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLDS, str(path)],
        env=processes.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(CaseBusy, match="in another window"):
        CaseFile.open(path, KEY)
    holder.kill()
    holder.communicate()
    assert names(path.parent) == [".case.lgocase.lock", "case.lgocase"]
    CaseFile.open(path, KEY).close()
    assert names(path.parent) == ["case.lgocase"]


def test_another_computer_is_believed_until_the_case_is_taken_over(path: Path) -> None:
    """On a network folder the other computer's lock cannot be seen, only that it left a file."""
    lock = path.with_name(".case.lgocase.lock")
    lock.write_text("desk-by-the-window", "utf-8")
    with pytest.raises(CaseBusy, match="on another computer") as told:
        CaseFile.open(path, KEY)
    assert "desk" not in str(told.value)
    assert lock.read_text("utf-8") == "desk-by-the-window"
    CaseFile.open(path, KEY, take_over=True).close()
    assert names(path.parent) == ["case.lgocase"]


def test_taking_over_is_no_way_into_an_open_window(path: Path) -> None:
    """What this computer knows to be open stays with whoever has it."""
    with CaseFile.open(path, KEY), pytest.raises(CaseBusy):
        CaseFile.open(path, KEY, take_over=True)


def test_a_lock_is_given_back_when_a_case_cannot_be_opened(path: Path) -> None:
    """A damaged file leaves no lock behind."""
    path.write_bytes(path.read_bytes()[:5000])
    with pytest.raises(Exception, match="cut short"):
        CaseFile.open(path, KEY)
    assert names(path.parent) == ["case.lgocase"]


def test_giving_back_what_is_not_held_is_no_fault(tmp_path: Path) -> None:
    """And the lock of somebody else stays."""
    held = CaseLock(tmp_path / "case").take()
    CaseLock(tmp_path / "case").give_back()
    with pytest.raises(CaseBusy):
        CaseLock(tmp_path / "case").take()
    held.give_back()
    assert names(tmp_path) == []
