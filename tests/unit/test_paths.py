"""Where a person's files lie."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import platformdirs
import pytest

from lgo_desktop import paths
from lgo_desktop.errors import PlaceFault


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of its own for the test, on every system."""

    def in_the_test(name: str, *, appauthor: bool) -> Path:
        assert not appauthor
        return tmp_path / name

    monkeypatch.setattr(platformdirs, "user_data_path", in_the_test)
    return tmp_path


def test_the_list_is_for_its_owner_only(home: Path) -> None:
    """The folder of the list is made, and nobody else may look in, whatever the umask says."""
    before = os.umask(0)
    try:
        folder = paths.index_folder()
    finally:
        os.umask(before)
    assert folder.is_dir()
    assert folder.is_relative_to(home)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700 or os.name == "nt"


def test_an_open_folder_is_closed(home: Path) -> None:
    """A folder that others could look into is closed when it is next asked for."""
    paths.index_folder().chmod(0o755)
    assert stat.S_IMODE(paths.index_folder().stat().st_mode) == 0o700 or os.name == "nt"
    assert home.is_dir()


def test_a_place_that_cannot_be_made_is_told(home: Path) -> None:
    """Where the folder cannot be made, the person reads what to do, without a path or a name."""
    (home / "right-door").write_text("in the way", "utf-8")
    with pytest.raises(PlaceFault) as told:
        paths.index_folder()
    assert str(home) not in str(told.value)


def test_documents_are_where_the_system_says() -> None:
    """The folder for documents is an absolute path; it is not made by asking for it."""
    assert paths.documents_folder().is_absolute()
