"""A copy for somebody else holds no history at any moment of its making."""

from __future__ import annotations

import io
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lgo_desktop.errors import PlaceFault
from lgo_desktop.vault import cipher
from lgo_desktop.vault.files import passing
from lgo_desktop.vault.store import CaseFile
from tests.helpers import processes
from tests.helpers.cases import kent
from tests.helpers.vaults import KEY, NOW, OTHER_KEY, PAPER, full, names, retold

LATER = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


_KILLED = """
import os, sys
from pathlib import Path
from lgo_desktop.vault.keys import Key
from lgo_desktop.vault.store import CaseFile
from tests.helpers.vaults import NOW
path, left = Path(sys.argv[1]), [int(sys.argv[2])]
keys = [Key(bytes.fromhex(s), bytes.fromhex(t)) for s, t in (sys.argv[3:5], sys.argv[5:7])]

def hook(event, told):
    if event == "open" and str(told[0]).endswith(".part"):
        left[0] -= 1
        if left[0] == 0:
            os._exit(9)

with CaseFile.open(path, keys[0]) as file:
    sys.addaudithook(hook)
    file.copy_to(path.with_name("copy.lgocase"), keys[1], NOW, history=False)
"""


def test_the_papers_and_the_answers_come_through(tmp_path: Path) -> None:
    """The newest answers as the first step, every paper byte for byte; nobody is named."""
    path, copy = tmp_path / "case.lgocase", tmp_path / "copy.lgocase"
    full(path)
    with CaseFile.open(path, KEY) as file:
        file.attach(io.BytesIO(b"gone"), "gone.txt", "text/plain", NOW)
        file.detach(1)
        file.copy_to(copy, OTHER_KEY, LATER, history=False)
        before = file.attachments()
    with CaseFile.open(copy, OTHER_KEY) as copied:
        copied.check()
        assert copied.case() == retold(kent(), "told for the 2. time")
        assert copied.attachments() == before
        assert [(s.step, s.at, s.who) for s in copied.history()] == [(0, LATER, "")]
        copied.attach(io.BytesIO(PAPER), "another.pdf", "application/pdf", LATER)
        assert copied.save(retold(kent(), "more"), LATER) == 1
        assert copied.undo(LATER)
        copied.check()


def test_a_copy_that_was_cut_off_holds_no_history(tmp_path: Path) -> None:
    """Wherever the program is killed, the receiver's key finds no past in what is left."""
    path, copy = tmp_path / "case.lgocase", tmp_path / "copy.lgocase"
    full(path)
    with CaseFile.open(path, KEY) as file:
        file.note("packed", NOW, "Sam")
        file.note_letter("access", "council", "ab" * 32, NOW)
    secrets = [word.hex() for key in (KEY, OTHER_KEY) for word in (key.secret, key.salt)]
    whole = moment = 0
    while not copy.exists():
        moment += 1
        done = processes.python("-c", _KILLED, path, str(moment), *secrets)
        assert done.returncode == (0 if copy.exists() else 9), done.stderr
        for part in tmp_path.glob(".copy.lgocase.*.part"):
            counts = _counts(part)
            assert counts in {(), (1, 0, 0)}
            whole += bool(counts)
    assert whole
    assert _counts(copy) == (1, 0, 0)
    assert not list(tmp_path.glob(".copy.lgocase.*"))


def _counts(path: Path) -> tuple[int, ...]:
    """How many steps, deeds and letters a file holds; nothing where it has no tables yet."""
    if not path.stat().st_size:
        return ()
    with closing(cipher.connect(path, OTHER_KEY)) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        asked = [one for one in ("history", "deeds", "produced") if one in tables]
        counted = (connection.execute(f"SELECT count(*) FROM {one}") for one in asked)  # noqa: S608
        return tuple(int(rows.fetchone()[0]) for rows in counted)


@pytest.mark.parametrize("history", [True, False])
def test_what_an_earlier_try_left_goes(tmp_path: Path, *, history: bool) -> None:
    """A half-made copy of the same name does not stay on the receiver's stick."""
    path, copy = tmp_path / "case.lgocase", tmp_path / "copy.lgocase"
    full(path)
    left = passing(copy)
    left.write_bytes(b"half")
    left.with_name(f"{left.name}-journal").write_bytes(b"half")
    with CaseFile.open(path, KEY) as file:
        file.copy_to(copy, OTHER_KEY, LATER, history=history)
        left.write_bytes(b"half")
        with pytest.raises(PlaceFault):
            file.copy_to(copy, OTHER_KEY, LATER, history=history)
    assert names(tmp_path) == sorted([left.name, "case.lgocase", "copy.lgocase"])
