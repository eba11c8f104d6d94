"""After a fault: what it was, in one sentence, and what lies in the folder all the same."""

from __future__ import annotations

import errno
import os
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from lgo_desktop.errors import PlaceFault
from lgo_desktop.pack import place
from lgo_desktop.pack.found import last_written, letters_in
from lgo_desktop.pack.write import write_pack
from tests.helpers import documents
from tests.helpers.held import SharingViolation, held_at_first

DAY = date(2026, 11, 24)


def test_the_letters_of_a_folder_are_named_in_their_order(tmp_path: Path) -> None:
    """Only files of a pack count: no half of one, and nothing of anybody else's."""
    write_pack([documents.summary(), documents.letter()], tmp_path, made_on=DAY)
    (tmp_path / ".03 Half.pdf.0a1b2c3d.part").write_bytes(b"half")
    (tmp_path / "photo.jpg").write_bytes(b"mine")
    assert letters_in(tmp_path) == (
        "01 Where you stand.pdf",
        "02 Please show me the corrections.pdf",
    )


def test_a_folder_that_cannot_be_looked_into_is_not_called_empty(tmp_path: Path) -> None:
    """A folder that is gone, or no folder, gives no answer; an empty one gives an empty one."""
    assert letters_in(tmp_path / "gone") is None
    (tmp_path / "file").touch()
    assert letters_in(tmp_path / "file") is None
    assert letters_in(tmp_path) == ()


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (SharingViolation(errno.EACCES, "held"), "A file in this folder is open"),
        (PermissionError(errno.EACCES, "no"), "cannot be written"),
        (FileNotFoundError(errno.ENOENT, "gone"), "moved or deleted"),
        (OSError(errno.ENODEV, "no device"), "moved or deleted"),
        (OSError(errno.ENOSPC, "full"), "disk is full"),
    ],
)
def test_each_fault_of_the_place_is_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: OSError, said: str
) -> None:
    """Whatever goes wrong while a file is brought, one sentence says it, and nothing is left."""

    def fails(_path: Path, _data: bytes) -> None:
        raise fault

    monkeypatch.setattr(place, "_write", fails)
    with pytest.raises(PlaceFault, match=said) as told:
        write_pack([documents.summary()], tmp_path / "new", made_on=DAY)
    assert "Nothing was changed" in told.value.what
    assert told.value.todo
    assert str(tmp_path) not in str(told.value)
    assert not (tmp_path / "new").exists()


def test_a_file_held_open_leaves_the_earlier_pack(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the second file cannot be replaced, the first is put back as it was."""
    papers = [documents.summary(), documents.letter()]
    write_pack(papers, tmp_path, made_on=DAY)
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
    move = Path.replace

    def held(self: Path, target: Path) -> Path:
        if target.name.startswith("02") and self.name.endswith(".part"):
            raise SharingViolation(errno.EACCES, "held")
        return move(self, target)

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(PlaceFault, match="A file in this folder is open"):
        write_pack(papers, tmp_path, made_on=date(2026, 12, 1), force=True)
    monkeypatch.undo()
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == before
    assert letters_in(tmp_path) == tuple(sorted(before))


def test_files_that_are_held_for_a_moment_are_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A virus scanner looks at each file when it gets its name, and when the old one goes."""
    papers = [documents.summary(), documents.letter()]
    write_pack(papers, tmp_path, made_on=DAY)
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
    with held_at_first(monkeypatch, "replace", "unlink") as refused:
        write_pack(papers, tmp_path, made_on=date(2026, 12, 1), force=True)
    assert {one.split()[0] for one in refused} == {"replace", "unlink"}
    after = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
    assert after.keys() == before.keys()
    assert all(after[name] != before[name] for name in before)


def test_the_day_of_the_newest_letter_is_told(tmp_path: Path) -> None:
    """Other files do not count; where there is no letter, or no folder, nothing is told."""
    noon = datetime(2026, 3, 4, 12).astimezone()
    for name, when in (
        ("01 One.pdf", noon - timedelta(days=9)),
        ("02 Two.pdf", noon),
        ("holiday.jpg", noon + timedelta(days=9)),
    ):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (when.timestamp(), when.timestamp()))
    assert last_written(tmp_path) == date(2026, 3, 4)
    assert last_written(tmp_path / "gone") is None
    (tmp_path / "empty").mkdir()
    assert last_written(tmp_path / "empty") is None
