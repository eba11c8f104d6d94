"""Promises about the steps somebody has been through: kept in the file, and no part of answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from lgo_desktop.vault.cipher import transaction
from lgo_desktop.vault.seal import put_seal
from lgo_desktop.vault.store import CaseFile
from tests.helpers.cases import kent
from tests.helpers.vaults import KEY, NOW, OTHER_KEY, made, retold

STEPS = ("before", "record[1]", "you")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a case file is to be."""
    return tmp_path / "case.lgocase"


def test_they_are_there_at_the_next_opening(path: Path) -> None:
    """The newest ones; a saving that knows of none leaves them as they are."""
    with made(path) as file:
        assert file.been() is None, "nobody has told of any"
        file.save(kent(), NOW, through=("you",))
        file.save(kent(), NOW, through=STEPS[::-1])
        file.save(retold(kent(), "by the command line"), NOW)
    with CaseFile.open(path, KEY) as file:
        assert file.been() == STEPS
        file.save(kent(), NOW, through=())
        assert file.been() == ()
        file.check()


def test_they_are_no_answer(path: Path) -> None:
    """They make no step, are not undone, and take nothing from what can be redone."""
    more = retold(kent(), "more")
    with made(path) as file:
        file.save(more, NOW, through=("you",))
        assert file.undo(NOW)
        assert file.been() == ("you",)
        file.save(kent(), NOW, through=STEPS)
        assert len(file.history()) == 2
        assert [deed.what for deed in file.deeds()] == ["undone"]
        assert file.redo(NOW)
        assert file.case() == more
        assert file.been() == STEPS


def test_nobody_else_is_told_of_them(path: Path) -> None:
    """A copy for somebody else without the history has none; one with the history has them."""
    with made(path) as file:
        file.save(kent(), NOW, through=STEPS)
        for history in (False, True):
            copy = path.with_name(f"copy {history}.lgocase")
            file.copy_to(copy, OTHER_KEY, NOW, history=history)
            with CaseFile.open(copy, OTHER_KEY) as copied:
                assert copied.been() == (STEPS if history else None)


@pytest.mark.parametrize("value", ["", "{", "3", '{"you": 1}', "[" * 100_000])
def test_what_cannot_be_read_is_not_known(path: Path, value: str) -> None:
    """The case opens all the same: the ticks are told by its answers then."""
    with made(path) as file:
        with transaction(file._connection):
            file._connection.execute("INSERT INTO about VALUES ('been', ?)", (value,))
            put_seal(file._connection)
        assert file.been() is None
        assert file.case() == kent()
