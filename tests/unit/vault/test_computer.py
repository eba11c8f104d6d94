"""What this computer knows of cases, and how it forgets them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from lgo_desktop.vault.computer import ThisComputer
from lgo_desktop.vault.index import CaseIndex
from lgo_desktop.vault.keys import random_key
from lgo_desktop.vault.sources import KeyringSource, NoSource
from lgo_desktop.vault.store import CaseFile
from tests.helpers.cases import kent
from tests.helpers.keystore import MemoryStore
from tests.helpers.vaults import KEY, NOW, OTHER_KEY, made, names, retold


@pytest.fixture
def store() -> MemoryStore:
    """The key store of this test."""
    return MemoryStore()


@pytest.fixture
def computer(tmp_path: Path, store: MemoryStore) -> ThisComputer:
    """A computer that knows nothing yet."""
    (tmp_path / "index").mkdir()
    return ThisComputer(lambda: tmp_path / "index", KeyringSource(lambda: store))


def known(computer: ThisComputer, path: Path) -> None:
    """A case whose key is kept here, on the list."""
    with made(path) as file:
        computer.keys.keep(KEY)
        assert computer.know(file)


def test_reading_makes_no_list(computer: ThisComputer, store: MemoryStore, tmp_path: Path) -> None:
    """Whoever only looks leaves neither a file nor a key behind."""
    assert computer.recent() == ()
    assert computer.due(date(2030, 1, 1)) == ()
    assert names(tmp_path / "index") == []
    assert store.kept == {}


def test_a_case_without_a_key_here_is_not_listed(computer: ThisComputer, tmp_path: Path) -> None:
    """What asks for a passphrase is not named by a list that does not."""
    with made(tmp_path / "a.lgocase") as file:
        assert not computer.know(file)
    assert computer.recent() == ()


def test_without_a_key_store_there_is_no_list(tmp_path: Path) -> None:
    """Nothing is written at all."""
    (tmp_path / "index").mkdir()
    computer = ThisComputer(lambda: tmp_path / "index", NoSource())
    with made(tmp_path / "a.lgocase") as file:
        assert not computer.know(file)
    assert names(tmp_path / "index") == []


def test_an_older_copy_is_known(computer: ThisComputer, tmp_path: Path) -> None:
    """A whole older copy of the file that was saved last is told; the newest one is not."""
    path = tmp_path / "a.lgocase"
    known(computer, path)
    old = path.read_bytes()
    with CaseFile.open(path, KEY) as file:
        assert not computer.is_older(file)
        file.save(retold(kent(), "more"), NOW)
        file.undo(NOW)
        assert not computer.is_older(file)
        computer.know(file)
    path.write_bytes(old)
    with CaseFile.open(path, KEY) as file:
        assert computer.is_older(file)


def test_another_file_of_that_name_is_no_older_copy(computer: ThisComputer, tmp_path: Path) -> None:
    """A file with another key is another case, however often it was changed."""
    path = tmp_path / "a.lgocase"
    known(computer, path)
    with CaseFile.open(path, KEY) as file:
        file.save(retold(kent(), "more"), NOW)
        computer.know(file)
    path.unlink()
    with made(path, key=OTHER_KEY) as file:
        assert not computer.is_older(file)


def test_leaving_takes_the_list_and_the_open_key(
    computer: ThisComputer, store: MemoryStore, tmp_path: Path
) -> None:
    """After that nothing here names a case or opens the one that was open."""
    known(computer, tmp_path / "a.lgocase")
    assert computer.leave(KEY)
    assert store.kept == {}
    assert names(tmp_path / "index") == []


def test_forgetting_takes_every_key(
    computer: ThisComputer, store: MemoryStore, tmp_path: Path
) -> None:
    """The key of each case on the list, and the list; also of a file that is not there now."""
    known(computer, tmp_path / "a.lgocase")
    with made(tmp_path / "b.lgocase", key=OTHER_KEY) as file:
        computer.keys.keep(OTHER_KEY)
        computer.know(file)
    (tmp_path / "b.lgocase").unlink()
    assert computer.forget_all()
    assert store.kept == {}
    assert computer.recent() == ()


def test_what_leaving_left_can_still_be_forgotten(
    computer: ThisComputer, store: MemoryStore, tmp_path: Path
) -> None:
    """The list is gone at once; the keys of other cases are forgotten when that is asked for."""
    known(computer, tmp_path / "a.lgocase")
    with made(tmp_path / "b.lgocase", key=OTHER_KEY) as file:
        computer.keys.keep(OTHER_KEY)
        computer.know(file)
    assert computer.leave(KEY)
    assert computer.recent() == ()
    assert computer.keys.find(OTHER_KEY.salt) is not None
    assert computer.forget_all()
    assert store.kept == {}
    assert names(tmp_path / "index") == []


def test_a_key_that_nobody_can_name_is_no_certainty(computer: ThisComputer, tmp_path: Path) -> None:
    """A case that an older version listed, whose file is gone; also once the list is gone."""
    index = CaseIndex.open(tmp_path / "index", computer.keys)
    assert index is not None
    with index:
        index.put(tmp_path / "gone.lgocase", kent(), NOW, None)
    assert computer.leave(None)
    assert not computer.forget_all()


def test_a_list_that_cannot_be_read_is_no_certainty(
    computer: ThisComputer, store: MemoryStore, tmp_path: Path
) -> None:
    """Its own key is gone: nobody knows which others are still there."""
    known(computer, tmp_path / "a.lgocase")
    store.kept = {name: key for name, key in store.kept.items() if name[1] == KEY.name}
    assert not computer.forget_all()


def test_what_left_the_list_is_forgotten_as_well(
    computer: ThisComputer, store: MemoryStore, tmp_path: Path
) -> None:
    """A case taken off the list, and the key that a case had before, which a copy may have."""
    known(computer, tmp_path / "a.lgocase")
    with made(tmp_path / "b.lgocase", key=OTHER_KEY) as file:
        computer.keys.keep(OTHER_KEY)
        computer.know(file)
        third = random_key()
        computer.keys.keep(third)
        file.change_key(third, NOW)
        computer.know(file)
    computer.drop(tmp_path / "a.lgocase")
    assert len(store.kept) == 4
    assert computer.forget_all()
    assert store.kept == {}


def test_one_case_is_forgotten(computer: ThisComputer, tmp_path: Path) -> None:
    """It leaves the list, and its key the store; the others stay."""
    known(computer, tmp_path / "a.lgocase")
    assert computer.forget(tmp_path / "a.lgocase", KEY)
    assert computer.recent() == ()
    assert computer.keys.find(KEY.salt) is None
