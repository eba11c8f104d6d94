"""The case file: what is saved stays, in order, and can be taken back."""

from __future__ import annotations

import io
import os
import stat
import sys
import threading
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.case.model import Case
from lgo_desktop.errors import InputFault, PlaceFault
from lgo_desktop.vault.answers import LONGEST_WALK
from lgo_desktop.vault.store import CaseFile
from tests.helpers.cases import cases, kent
from tests.helpers.vaults import KEY, NOW, OTHER_KEY, PAPER, full, made, names, retold

LATER = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a case file is to be."""
    return tmp_path / "case.lgocase"


def test_what_was_saved_is_there_at_the_next_opening(path: Path) -> None:
    """Answers, the moment of saving, papers and deeds outlive the closing."""
    told = retold(kent(), "a reader that speaks")
    with made(path) as file:
        assert file.save(told, LATER, "Sam") == 1
        file.attach(io.BytesIO(PAPER), "letter.pdf", "application/pdf", LATER)
        file.note("packed", LATER, "Sam")
    with CaseFile.open(path, KEY) as file:
        assert file.case() == told
        assert file.saved_at() == LATER
        assert [(s.step, s.at, s.who) for s in file.history()] == [(0, NOW, ""), (1, LATER, "Sam")]
        assert [(d.at, d.who, d.what) for d in file.deeds()] == [(LATER, "Sam", "packed")]
        (paper,) = file.attachments()
        out = io.BytesIO()
        file.write_attachment(paper, out)
        assert (paper.name, paper.size, out.getvalue()) == ("letter.pdf", len(PAPER), PAPER)
        file.check()


@given(st.lists(cases(), min_size=1, max_size=4))
def test_every_step_can_be_undone_and_redone(
    tmp_path_factory: pytest.TempPathFactory, told: list[Case]
) -> None:
    """Any answers, across sittings: each undo is the state before, each redo the one after."""
    path = tmp_path_factory.mktemp("vault") / "case.lgocase"
    states = [Case()]
    with made(path, Case()) as file:
        for case in told:
            if case != states[-1]:
                states.append(case)
            assert file.save(case, NOW) == len(states) - 1
    with CaseFile.open(path, KEY) as file:
        for state in reversed(states[:-1]):
            assert file.undo(NOW)
            assert file.case() == state
        assert not file.undo(NOW)
    with CaseFile.open(path, KEY) as file:
        for state in states[1:]:
            assert file.redo(NOW)
            assert file.case() == state
        assert not file.redo(NOW)
        file.check()


@pytest.mark.parametrize("long", [False, True])
def test_a_long_history_can_be_walked(path: Path, long: bool) -> None:
    """Far back and far on, in a short case and in a long one, and in another sitting as well."""
    story = "It rained that day. " * 9_000 if long else ""
    steps = 2 * LONGEST_WALK + 9
    with made(path, retold(kent(), story + "0")) as file:
        for number in range(1, steps):
            file.save(retold(kent(), f"{story}{number}"), NOW)
    with CaseFile.open(path, KEY) as file:
        file.check()
        assert file.case() == retold(kent(), f"{story}{steps - 1}")
        for number in reversed(range(steps - 1)):
            assert file.undo(NOW)
            if number % 50 == 0:
                assert file.case() == retold(kent(), f"{story}{number}")
        file.check()
    with CaseFile.open(path, KEY) as file:
        assert file.case() == retold(kent(), story + "0")
        for _ in range(LONGEST_WALK + 3):
            assert file.redo(NOW)
    with CaseFile.open(path, KEY) as file:
        assert file.case() == retold(kent(), f"{story}{LONGEST_WALK + 3}")
        assert file.save(retold(kent(), "another"), NOW) == LONGEST_WALK + 4
        assert not file.redo(NOW)
        file.check()
    with CaseFile.open(path, KEY) as file:
        assert file.case() == retold(kent(), "another")
        assert file.undo(NOW)
        assert file.case() == retold(kent(), f"{story}{LONGEST_WALK + 3}")


def test_a_change_that_failed_is_forgotten(path: Path) -> None:
    """What could not be saved is not taken for saved afterwards."""
    with made(path) as file:
        with suppress(ZeroDivisionError), file._writing():
            file._answers.put_next(retold(kent(), "lost"), NOW, "")
            raise ZeroDivisionError
        assert file.case() == kent()
        assert file.save(retold(kent(), "kept"), NOW) == 1
        file.check()


def test_new_answers_after_an_undo_end_what_could_be_redone(path: Path) -> None:
    """A new answer goes on from where the person went back to."""
    with made(path) as file:
        for note in ("one", "two", "three"):
            file.save(retold(kent(), note), NOW)
        file.undo(NOW)
        file.undo(NOW)
        assert file.save(retold(kent(), "another"), NOW) == 2
        assert not file.redo(NOW)
        assert file.undo(NOW)
        assert file.case() == retold(kent(), "one")
        file.check()


def test_answers_that_did_not_change_make_no_step(path: Path) -> None:
    """Saving twice the same is one step, and writes nothing to the file."""
    with made(path) as file:
        before = path.read_bytes()
        assert file.save(kent(), LATER) == 0
        assert len(file.history()) == 1
        assert file.saved_at() == NOW
        assert path.stat().st_size == len(before)


def test_only_the_owner_may_read_it(path: Path) -> None:
    """Mode 0600, whatever the umask says; nothing else is left beside it."""
    old = os.umask(0)
    try:
        with made(path) as file:
            file.save(retold(kent(), "x"), NOW)
    finally:
        os.umask(old)
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert names(path.parent) == [path.name]


def test_nothing_of_it_can_be_read(path: Path) -> None:
    """Neither the answers nor a paper nor its name stands in the file, nor in its journal."""
    with made(path) as file:
        file.attach(io.BytesIO(b"Marigold-7 " * 999), "Marigold-7.txt", "text/plain", NOW)
        file.save(retold(kent(), "Marigold-7"), NOW)
    raw = path.read_bytes()
    assert not raw.startswith(b"SQLite format 3")
    assert b"Marigold" not in raw
    assert b"CREATE TABLE" not in raw


def test_a_clock_that_was_set_back_confuses_nothing(path: Path) -> None:
    """The steps stay in their order, whatever time they say."""
    earlier = datetime(2020, 1, 1, tzinfo=UTC)
    with made(path) as file:
        assert file.save(retold(kent(), "one"), earlier) == 1
        assert file.save(retold(kent(), "two"), NOW) == 2
        assert [saving.at for saving in file.history()] == [NOW, earlier, NOW]
        assert file.undo(NOW)
        assert (file.case(), file.saved_at()) == (retold(kent(), "one"), earlier)


def test_letters_and_the_day_they_were_sent_are_kept(path: Path) -> None:
    """What was made, for whom, with which hash; and when it was sent, which can be mended."""
    with made(path) as file:
        file.note_letter("access", "council", "ab" * 32, NOW)
        file.note_letter("ico", "ico", "cd" * 32, NOW)
        assert file.note_sent(1, LATER.date())
        assert not file.note_sent(7, LATER.date())
    with CaseFile.open(path, KEY) as file:
        first, second = file.letters()
        assert (first.kind, first.recipient, first.sha256) == ("access", "council", "ab" * 32)
        assert (first.made_at, first.sent_on, second.sent_on) == (NOW, LATER.date(), None)
        assert file.note_sent(1, None)
        assert file.letters()[0].sent_on is None
        file.check()


def test_a_case_knows_how_long_it_is_to_be_kept(path: Path) -> None:
    """No day at first; one that was chosen stays until another is."""
    with made(path) as file:
        assert file.keep_until() is None
        file.set_keep_until(NOW.date())
        file.set_keep_until(LATER.date())
    with CaseFile.open(path, KEY) as file:
        assert file.keep_until() == LATER.date()
        file.set_keep_until(None)
        assert file.keep_until() is None
        file.check()


def test_a_file_is_used_from_many_threads(path: Path) -> None:
    """Answers saved at the same time from four threads are all there, one after the other."""
    with made(path) as file:

        def save(name: str) -> None:
            for number in range(5):
                file.save(retold(kent(), f"{name} {number}"), NOW)

        threads = [threading.Thread(target=save, args=(name,)) for name in "abcd"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(file.history()) == 21
        file.check()


def test_a_copy_has_a_key_of_its_own(path: Path) -> None:
    """A duplicate holds everything; the key of the original does not open it."""
    full(path)
    copy = path.with_name("copy.lgocase")
    with CaseFile.open(path, KEY) as file:
        file.copy_to(copy, OTHER_KEY, LATER, history=True)
        with CaseFile.open(copy, OTHER_KEY) as copied:
            assert copied.case() == file.case()
            assert copied.history() == file.history()
            assert copied.attachments() == file.attachments()
            copied.check()
    with pytest.raises(InputFault, match="does not open the case"):
        CaseFile.open(copy, KEY)


def test_what_is_handed_over_has_no_history(path: Path) -> None:
    """Whoever gets the copy sees the answers as they are, not how they came about."""
    full(path)
    copy = path.with_name("copy.lgocase")
    with CaseFile.open(path, KEY) as file:
        file.note("packed", NOW, "Sam")
        file.note_letter("access", "council", "ab" * 32, NOW)
        file.note_sent(1, LATER.date())
        file.set_keep_until(LATER.date())
        file.copy_to(copy, OTHER_KEY, LATER, history=False)
        with CaseFile.open(copy, OTHER_KEY) as copied:
            assert copied.case() == file.case()
            assert (len(copied.history()), copied.deeds()) == (1, ())
            assert (copied.letters(), copied.keep_until()) == ((), None)
            assert len(copied.attachments()) == 2
            copied.check()
        with pytest.raises(PlaceFault, match="There is a file of that name already"):
            file.copy_to(copy, OTHER_KEY, LATER, history=False)
    assert names(path.parent) == ["case.lgocase", "copy.lgocase"]


def test_closing_twice_is_no_fault(path: Path) -> None:
    """And a file that is only read can be opened beside the one that has it."""
    file = made(path)
    with CaseFile.open(path, KEY, read_only=True) as reader:
        assert reader.case() == kent()
        with pytest.raises(PlaceFault, match="can only be read"):
            reader.save(retold(kent(), "x"), NOW)
    file.close()
    file.close()
