"""The disk is full in the middle of a change: what was saved stays, and the person is told."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from lgo_desktop.errors import PlaceFault
from lgo_desktop.vault import cipher
from lgo_desktop.vault.store import CaseFile
from tests.helpers import processes
from tests.helpers.cases import kent
from tests.helpers.vaults import KEY, NOW, full, names, retold

NEWEST = retold(kent(), "told for the 2. time")
LONG = "It rained that day, and nobody came. " * 5000

_LIMITED = """
import io, resource, sys
from pathlib import Path
from lgo_desktop.errors import PlaceFault
from lgo_desktop.vault.keys import Key
from lgo_desktop.vault.store import CaseFile
from tests.helpers.vaults import KEY, NOW, OTHER_KEY, retold
path, size = Path(sys.argv[1]), int(sys.argv[4])
key = Key(bytes.fromhex(sys.argv[2]), bytes.fromhex(sys.argv[3]))
with CaseFile.open(path, key) as file:
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    long = retold(file.case(), "It rained that day, and nobody came. " * 5000)
    for change in (
        lambda: file.save(long, NOW),
        lambda: file.attach(io.BytesIO(bytes(size)), "x", "text/plain", NOW),
        lambda: file.change_key(OTHER_KEY, NOW),
        lambda: file.copy_to(path.with_name("copy.lgocase"), OTHER_KEY, NOW, history=True),
    ):
        try:
            change()
        except PlaceFault as fault:
            print(fault)
    file.check()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A case file with a history and two papers."""
    full(tmp_path / "case.lgocase")
    return tmp_path / "case.lgocase"


def test_a_disk_that_is_full(path: Path) -> None:
    """Saving and attaching say so; nothing is lost, and when there is room again it works."""
    with CaseFile.open(path, KEY) as file:
        (pages,) = file._connection.execute("PRAGMA page_count").fetchone()
        file._connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(PlaceFault, match="The disk is full"):
            file.save(retold(kent(), LONG), NOW)
        with pytest.raises(PlaceFault, match="The disk is full"):
            file.attach(io.BytesIO(bytes(100_000)), "x", "text/plain", NOW)
        assert file.case() == NEWEST
        file.check()
        file._connection.execute("PRAGMA max_page_count = 1000000")
        file.save(retold(kent(), LONG), NOW)
        file.check()
    with CaseFile.open(path, KEY) as file:
        assert file.case() == retold(kent(), LONG)
        assert len(file.attachments()) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file of a program")
def test_a_file_that_may_grow_no_more(path: Path) -> None:
    """Saving, attaching, another key, a copy: each fails in one sentence, and harms nothing."""
    size = str(path.stat().st_size - 8192)
    done = processes.python("-c", _LIMITED, path, KEY.secret.hex(), KEY.salt.hex(), size)
    assert done.stderr == ""
    told = done.stdout.splitlines()
    assert len(told) == 4
    assert all("What was saved before is safe." in line for line in told), told
    assert all(line.startswith("The disk is full") for line in told), told
    assert names(path.parent) == ["case.lgocase"]
    with CaseFile.open(path, KEY) as file:
        assert file.case() == NEWEST
        file.check()


def test_a_disk_that_is_pulled_out(path: Path) -> None:
    """The folder is gone while the case is open: saving says so, and the file is what it was."""
    away = path.parent.with_name("pulled-out")
    with CaseFile.open(path, KEY) as file:
        path.parent.rename(away)
        with pytest.raises(PlaceFault, match="stick is still there") as told:
            file.save(retold(kent(), LONG), NOW)
        assert "What was saved before is safe." in str(told.value)
        away.rename(path.parent)
        file.save(retold(kent(), LONG), NOW)
    with CaseFile.open(path, KEY) as file:
        assert file.case() == retold(kent(), LONG)
        file.check()


def test_another_program_that_holds_the_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that knows nothing of our lock has the file for itself: saving says so."""
    monkeypatch.setattr(cipher, "_WAIT", 0.01)
    with CaseFile.open(path, KEY) as file:
        other = cipher.connect(path, KEY)
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(PlaceFault, match="Another program holds the case file"):
            file.save(retold(kent(), LONG), NOW)
        other.execute("ROLLBACK")
        other.close()
        file.save(retold(kent(), LONG), NOW)
        file.check()
