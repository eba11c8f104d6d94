"""Papers in a case file: any size, every byte, whole or not at all."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from lgo_desktop.errors import InputFault, PlaceFault
from lgo_desktop.vault.attachments import PIECE
from lgo_desktop.vault.store import CaseFile
from tests.helpers.vaults import KEY, NOW, full, made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a case file is to be."""
    return tmp_path / "case.lgocase"


def test_papers_of_no_bytes_and_of_whole_pieces(path: Path) -> None:
    """The edges of the pieces that a paper is laid down in."""
    with made(path) as file:
        for size in (0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE):
            paper = file.attach(io.BytesIO(b"a" * size), "x", "text/plain", NOW)
            out = io.BytesIO()
            file.write_attachment(paper, out)
            assert (paper.size, out.getvalue()) == (size, b"a" * size)
        assert len(file.attachments()) == 6
        file.check()


def test_a_paper_can_be_taken_out(path: Path) -> None:
    """It is gone from the list; taking out what is not there is told."""
    full(path)
    with CaseFile.open(path, KEY) as file:
        first, second = file.attachments()
        assert file.detach(first.number)
        assert file.attachments() == (second,)
        assert not file.detach(first.number)
        file.check()


def test_a_case_holds_two_gigabytes_and_no_more(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One byte too many is refused in plain words, and nothing of the paper stays."""
    monkeypatch.setattr("lgo_desktop.vault.attachments.MOST_BYTES", 2 * PIECE)
    with made(path) as file:
        file.attach(io.BytesIO(bytes(PIECE)), "x", "text/plain", NOW)
        with pytest.raises(InputFault, match="more than 2 GB"):
            file.attach(io.BytesIO(bytes(PIECE + 1)), "y", "text/plain", NOW)
        assert len(file.attachments()) == 1
        file.check()


class _PulledOut(io.RawIOBase):
    """A stick that is pulled out after the first piece."""

    def __init__(self) -> None:
        super().__init__()
        self._left = [bytes(PIECE)]

    def read(self, _size: int = -1) -> bytes:
        if not self._left:
            raise OSError
        return self._left.pop()


def test_a_paper_that_cannot_be_read_to_its_end_is_not_added(path: Path) -> None:
    """Half a paper is none."""
    with made(path) as file:
        with pytest.raises(PlaceFault, match="could not be read to its end"):
            file.attach(_PulledOut(), "x", "text/plain", NOW)  # type: ignore[arg-type]
        assert file.attachments() == ()
        file.check()
