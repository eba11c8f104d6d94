"""A new file beside the case: whole or not at all, and the one before stays until it is."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from lgo_desktop.errors import PlaceFault, RightDoorError
from lgo_desktop.vault.files import new_file
from tests.helpers.held import held_at_first
from tests.helpers.vaults import names


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
