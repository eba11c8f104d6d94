"""Where a case file may lie, and what it may be called."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from lgo_desktop.errors import PlaceFault
from lgo_desktop.vault.erase import erase
from lgo_desktop.vault.index import CaseIndex
from lgo_desktop.vault.sources import KeyringSource, NoSource
from lgo_desktop.vault.store import CaseFile
from tests.helpers.cases import kent
from tests.helpers.keystore import MemoryStore
from tests.helpers.vaults import KEY, NOW, OTHER_KEY, full, made, names


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a case file is to be."""
    return tmp_path / "case.lgocase"


def test_a_file_that_is_there_is_never_written_over(path: Path) -> None:
    """A new case refuses a name that is taken, by whatever."""
    path.write_bytes(b"something else")
    with pytest.raises(PlaceFault, match="There is a file of that name already"):
        made(path)
    assert path.read_bytes() == b"something else"
    assert names(path.parent) == [path.name]


@pytest.mark.parametrize("name", ["no/such/case.lgocase", "nul\0.lgocase"])
def test_a_place_that_is_not_there_is_told(tmp_path: Path, name: str) -> None:
    """A folder that is not there, and a name that no file can have."""
    with pytest.raises(PlaceFault, match="There is no folder of that name"):
        made(tmp_path / name)


@pytest.mark.parametrize(
    "name",
    [
        "it's 100% “mine” #1?&mode=ro.lgocase",
        ":memory:",
        "file:x.lgocase",
        "ملف.lgocase",
        "-x",
        "é\u0301",
    ],
)
def test_any_name_will_do(tmp_path: Path, name: str) -> None:
    """No character of a file name means anything to the program."""
    path = tmp_path / name
    made(path).close()
    with CaseFile.open(path, KEY) as file:
        assert file.case() == kent()
    assert names(tmp_path) == [name]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems know names of text only")
def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    """A stick from an old computer: the case opens, gets another key, is copied and known."""
    path, copy = (tmp_path / os.fsdecode(name) for name in (b"caf\xe9.lgocase", b"\xff.lgocase"))
    full(path)
    store = MemoryStore()
    with CaseFile.open(path, KEY) as file:
        file.change_key(OTHER_KEY, NOW)
        file.copy_to(copy, KEY, NOW, history=True)
        assert file.attach(io.BytesIO(b"x"), path.name, "text/plain", NOW).name == "caf?.lgocase"
        file.check()
    index = CaseIndex.open(tmp_path, KeyringSource(lambda: store))
    assert index is not None
    with index:
        index.put(path, kent(), NOW, None)
        assert [entry.path for entry in index.search()] == [path]
    assert erase(copy, NoSource()).files == 1


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    """A name of more letters than the disk takes."""
    with pytest.raises(PlaceFault, match="too long"):
        made(tmp_path / ("n" * 250 + ".lgocase"))
    assert names(tmp_path) == []
