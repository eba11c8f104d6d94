"""A damaged file: what can be read is saved to a new one, and the damaged one stays."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from lgo_desktop.errors import PlaceFault
from lgo_desktop.vault import cipher
from lgo_desktop.vault.faults import DamagedCase, WrongPassphrase
from lgo_desktop.vault.pages import PAGE
from lgo_desktop.vault.recovery import Recovered, readable_case, recover
from lgo_desktop.vault.store import CaseFile
from tests.helpers.cases import kent
from tests.helpers.vaults import KEY, NOW, OTHER_KEY, PAPER, full, names, retold

NEWEST = retold(kent(), "told for the 2. time")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A case file with a history of four steps and two papers."""
    full(tmp_path / "case.lgocase")
    return tmp_path / "case.lgocase"


def _pages_of(path: Path, table: str) -> set[int]:
    """On which pages a table lies, by the place where each page is asked for."""
    connection = cipher.connect(path, KEY)
    (root,) = connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)
    ).fetchone()
    connection.close()
    return {root - 1}


def _spoil(path: Path, pages: set[int]) -> bytes:
    """Overwrite some pages; returns the file as it is then."""
    raw = bytearray(path.read_bytes())
    for page in pages:
        raw[page * PAGE + 16 : (page + 1) * PAGE] = os.urandom(PAGE - 16)
    path.write_bytes(raw)
    return bytes(raw)


def _recovered(path: Path) -> tuple[Recovered, CaseFile]:
    """What came through, and the new file, open. The damaged one is as it was."""
    before = path.read_bytes()
    target = path.with_name("new.lgocase")
    outcome = recover(path, KEY, target, NOW)
    assert path.read_bytes() == before
    assert names(path.parent) == ["case.lgocase", "new.lgocase"]
    file = CaseFile.open(target, KEY)
    file.check()
    assert [deed.what for deed in file.deeds()] == ["recovered"]
    return outcome, file


def _papers(file: CaseFile) -> dict[str, bytes]:
    found = {}
    for paper in file.attachments():
        out = io.BytesIO()
        file.write_attachment(paper, out)
        found[paper.name] = out.getvalue()
    return found


def test_a_sound_file_comes_through_whole(path: Path) -> None:
    """Answers and papers, every byte."""
    outcome, file = _recovered(path)
    with file:
        assert outcome == Recovered(answers=True, papers=2, lost=0)
        assert file.case() == NEWEST
        assert _papers(file) == {"letter.pdf": PAPER, "note.txt": b"short"}


def test_the_first_page_is_made_anew(path: Path) -> None:
    """It says where everything lies; without it nothing else could be found."""
    _spoil(path, {0})
    with pytest.raises(DamagedCase):
        CaseFile.open(path, KEY)
    outcome, file = _recovered(path)
    with file:
        assert outcome == Recovered(answers=True, papers=2, lost=0)
        assert file.case() == NEWEST


def test_the_first_page_is_made_anew_after_a_change_of_key(path: Path) -> None:
    """A file that was written anew for another key lays out its tables in the same way."""
    with CaseFile.open(path, KEY) as file:
        file.change_key(OTHER_KEY, NOW)
        file.change_key(KEY, NOW)
    _spoil(path, {0})
    outcome, file = _recovered(path)
    with file:
        assert outcome == Recovered(answers=True, papers=2, lost=0)


def test_a_damaged_file_can_be_looked_at(path: Path) -> None:
    """The newest answers that it gives, without a new file, and without a change to it."""
    hurt = _spoil(path, {0})
    assert readable_case(path, KEY, path) == (NEWEST, True)
    assert path.read_bytes() == hurt
    assert names(path.parent) == ["case.lgocase"]
    with pytest.raises(WrongPassphrase):
        readable_case(path, OTHER_KEY, path)


def test_lost_answers_are_rebuilt_from_the_history(path: Path) -> None:
    """The history holds every step from the first; so the answers stand there twice."""
    _spoil(path, _pages_of(path, "answers"))
    outcome, file = _recovered(path)
    with file:
        assert outcome == Recovered(answers=False, papers=2, lost=0)
        assert file.case() == NEWEST


def test_a_lost_history_does_not_matter_to_the_answers(path: Path) -> None:
    """They are there as they were saved last."""
    _spoil(path, _pages_of(path, "history"))
    outcome, file = _recovered(path)
    with file:
        assert (outcome.answers, file.case()) == (True, NEWEST)


def test_a_damaged_paper_is_lost_and_the_others_are_not(path: Path) -> None:
    """Half a paper is none: it is counted as lost, and does not stand in the new file."""
    size = len(path.read_bytes()) // PAGE
    _spoil(path, {size - size // 3})
    outcome, file = _recovered(path)
    with file:
        assert outcome == Recovered(answers=True, papers=1, lost=1)
        assert _papers(file) == {"note.txt": b"short"}


def test_what_came_of_a_file_that_is_cut_short(path: Path) -> None:
    """The answers come early in a file, the papers late."""
    raw = path.read_bytes()
    path.write_bytes(raw[: len(raw) // 2 + 77])
    outcome, file = _recovered(path)
    with file:
        assert (outcome.answers, file.case()) == (True, NEWEST)
        assert outcome.papers + outcome.lost == 2
        assert outcome.lost >= 1


def test_where_nothing_can_be_read_no_file_is_made(path: Path) -> None:
    """Neither the answers nor any step of them: that is said, and nothing is left behind."""
    _spoil(path, _pages_of(path, "answers") | _pages_of(path, "history"))
    with pytest.raises(DamagedCase):
        recover(path, KEY, path.with_name("new.lgocase"), NOW)
    assert names(path.parent) == ["case.lgocase"]


def test_a_wrong_key_recovers_nothing(path: Path) -> None:
    """Damage is no way round the passphrase."""
    with pytest.raises(WrongPassphrase):
        recover(path, OTHER_KEY, path.with_name("new.lgocase"), NOW)
    with pytest.raises(PlaceFault, match="There is a file of that name already"):
        recover(path, KEY, path, NOW)
    assert names(path.parent) == ["case.lgocase"]


def test_whatever_page_is_lost_the_answers_come_through(path: Path) -> None:
    """No single page takes the answers with it, nor lets a wrong paper through."""
    raw = path.read_bytes()
    for page in range(0, len(raw) // PAGE, 7):
        _spoil(path, {page})
        outcome, file = _recovered(path)
        with file:
            assert file.case() == NEWEST
            assert _papers(file).items() <= {"letter.pdf": PAPER, "note.txt": b"short"}.items()
            assert outcome.papers == len(file.attachments())
        path.with_name("new.lgocase").unlink()
        path.write_bytes(raw)
