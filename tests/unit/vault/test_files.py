"""A new file beside the case: whole or not at all, and the one before stays until it is."""

from __future__ import annotations

import errno
import io
from pathlib import Path

import pytest

from lgo_desktop.errors import PlaceFault, RightDoorError
from lgo_desktop.vault.files import left_beside, new_file, passing
from lgo_desktop.vault.store import CaseFile
from tests.helpers.cases import kent
from tests.helpers.held import held_at_first
from tests.helpers.vaults import KEY, NOW, OTHER_KEY, made, names, retold


def _write(path: Path, content: bytes, *, full: bool = False, replace: bool = False) -> None:
    """A new file, on a disk that may fill up in the middle of it."""
    with new_file(path, replace=replace) as file:
        file.write(content[:2])
        if full:
            raise OSError(errno.ENOSPC, "full")
        file.write(content[2:])


def test_a_file_that_is_there_stays(tmp_path: Path) -> None:
    """Nothing is written over unless it is asked."""
    (tmp_path / "mine").write_bytes(b"before")
    with (
        pytest.raises(PlaceFault, match="a file of that name"),
        new_file(tmp_path / "mine") as file,
    ):
        file.write(b"after")
    assert (tmp_path / "mine").read_bytes() == b"before"


def test_what_is_replaced_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    """A disk that fills up while the new file is written has taken nothing of the old one."""
    (tmp_path / "mine").write_bytes(b"before")
    with pytest.raises(PlaceFault, match="The disk is full"):
        _write(tmp_path / "mine", b"after", full=True, replace=True)
    assert (tmp_path / "mine").read_bytes() == b"before"
    _write(tmp_path / "mine", b"after", replace=True)
    assert (tmp_path / "mine").read_bytes() == b"after"
    assert names(tmp_path) == ["mine"]


def test_what_cannot_be_replaced_is_told(tmp_path: Path) -> None:
    """A folder of that name is no file, and stays."""
    (tmp_path / "mine").mkdir()
    with pytest.raises(RightDoorError, match="That is a folder"):
        _write(tmp_path / "mine", b"after", replace=True)
    assert names(tmp_path) == ["mine"]


@pytest.mark.parametrize("replace", [True, False])
def test_a_file_that_is_held_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, replace: bool
) -> None:
    """A virus scanner looks at the new file when it is to get its name."""
    with held_at_first(monkeypatch, "replace", "rename", "unlink", "open") as refused:
        _write(tmp_path / "mine", b"after", replace=replace)
    assert refused
    assert (tmp_path / "mine").read_bytes() == b"after"
    assert names(tmp_path) == ["mine"]


@pytest.mark.parametrize("length", [200, 201, 247])
def test_the_longest_names_work_all_the_way(tmp_path: Path, length: int) -> None:
    """A case is made, saved, given another key and copied under a name without room to spare."""
    path = tmp_path / ("n" * (length - 8) + ".lgocase")
    with made(path) as file:
        passing(path).touch()
        file.save(retold(kent(), "told"), NOW)
        file.change_key(OTHER_KEY, NOW)
    assert left_beside(path)
    with CaseFile.open(path, OTHER_KEY) as file:
        assert file.case() == retold(kent(), "told")
        path.unlink()
    assert names(tmp_path) == []


@pytest.mark.parametrize("length", [248, 249, 255, 256])
def test_a_name_without_room_for_a_journal_is_too_long(tmp_path: Path, length: int) -> None:
    """No case is made that could not be saved a second time; one that is there is not tried."""
    path = tmp_path / ("n" * (length - 8) + ".lgocase")
    with pytest.raises(PlaceFault, match="too long"):
        made(path)
    assert names(tmp_path) == []
    made(tmp_path / "case.lgocase").close()
    if length <= 255:
        (tmp_path / "case.lgocase").rename(path)
        with pytest.raises(PlaceFault, match="too long"):
            CaseFile.open(path, KEY)
        with CaseFile.open(path, KEY, read_only=True) as file:
            assert file.case() == kent()


def test_what_cannot_be_deleted_now_is_no_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program holds what is not needed any more: the work is done all the same."""
    path = tmp_path / "case.lgocase"
    with made(path) as file:
        file.attach(io.BytesIO(b"x"), "x.txt", "text/plain", NOW)
        with held_at_first(monkeypatch, "unlink", refusals=99):
            assert file.change_key(OTHER_KEY, NOW) == ()
            file.copy_to(tmp_path / "copy.lgocase", KEY, NOW, history=True)
    for kept, key in ((path, OTHER_KEY), (tmp_path / "copy.lgocase", KEY)):
        with CaseFile.open(kept, key) as file:
            assert file.case() == kent()
    assert names(tmp_path) == ["case.lgocase", "copy.lgocase"]
