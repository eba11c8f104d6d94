"""Promises about the answers while they are in no case file."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lgo_desktop.case.form import read_case
from lgo_desktop.case.model import Case
from lgo_desktop.errors import PlaceFault, RightDoorError
from lgo_desktop.interview.resume import where_to_go_on
from tests.helpers.driver import Driver, kent
from ui.draft import Draft, DraftFile, left_behind
from ui.files import write_case
from ui.jobs import Runner
from ui.theme import Look

pytestmark = pytest.mark.window

posix_only = pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    """A runner that is closed after the test."""
    del qtbot
    made = Runner()
    yield made
    made.close()


def crashed(folder: Path, case: Case) -> Path:
    """A draft as a crash leaves it: the file is there, and nobody holds it."""
    file = DraftFile(lambda: folder)
    file.write(case)
    file.release()
    assert file.path is not None
    return file.path


def test_answers_are_kept_while_they_are_given(driver: Driver, drafts: Path) -> None:
    """After a step the draft on the disk holds the answers so far."""
    driver.begin(kent())
    driver.until(lambda: driver.program.draft.path is not None)
    driver.go_to("name")
    driver.write("complainant.person.name", " (changed)")
    driver.go_on()
    path = driver.program.draft.path
    assert path is not None
    assert path.parent == drafts
    driver.until(lambda: path.exists() and read_case(path) == driver.case())
    assert "14:02" in driver.window.rail.saved.text()


@posix_only
def test_only_the_owner_can_read_a_draft(driver: Driver) -> None:
    """The draft has mode 0600, whatever the umask."""
    before = os.umask(0)
    try:
        driver.begin(kent())
        draft = driver.program.draft
        driver.until(lambda: draft.path is not None and draft.path.exists())
        assert draft.path is not None
        assert stat.S_IMODE(draft.path.stat().st_mode) == 0o600
    finally:
        os.umask(before)


def test_the_draft_is_gone_when_the_program_ends(driver: Driver, drafts: Path) -> None:
    """Closing leaves nothing in the folder: no draft, no lock, no part of a file."""
    driver.begin(kent())
    driver.until(lambda: driver.program.draft.path is not None)
    driver.program.close()
    assert list(drafts.iterdir()) == []


def test_leaving_quickly_leaves_nothing(driver: Driver, drafts: Path) -> None:
    """“Leave quickly” asks nothing, hides the window and deletes the answers."""
    driver.begin(kent())
    driver.until(lambda: driver.program.draft.path is not None)
    driver.window.rail.leave.click()
    assert not driver.window.isVisible()
    assert list(drafts.iterdir()) == []


def test_the_newest_answers_win(qtbot: QtBot, runner: Runner, tmp_path: Path) -> None:
    """However fast answers change, the last ones are those on the disk in the end."""
    draft = Draft(lambda: tmp_path, runner)
    for number in range(50):
        draft.keep(Case(title=str(number)))
    qtbot.waitUntil(lambda: _title(draft) == "49")
    draft.discard()
    assert list(tmp_path.iterdir()) == []


def test_a_draft_thrown_away_while_it_is_written_stays_away(runner: Runner, tmp_path: Path) -> None:
    """No file comes back after the answers were deleted."""
    draft = Draft(lambda: tmp_path, runner)
    draft.keep(kent())
    draft.discard()
    runner.close()
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_takes_nothing_is_told_and_stops_nobody(
    open_program: Callable[[Look], Driver], drafts: Path
) -> None:
    """The rail says that the answers could not be kept; the walk goes on."""
    driver = open_program(Look())
    drafts.rmdir()
    drafts.write_text("not a folder", encoding="utf-8")
    driver.begin(kent())
    driver.until(lambda: "could not be kept" in driver.window.rail.saved.text())
    driver.go_on()
    assert driver.case() == kent()


def test_answers_of_a_crash_are_offered_and_can_be_gone_on_with(
    open_program: Callable[[Look], Driver], drafts: Path
) -> None:
    """At the next start the person is asked; “Go on” shows the answers as they were."""
    crashed(drafts, kent())
    driver = open_program(Look())
    driver.answer("go_on")
    driver.until(lambda: driver.case() == kent())
    assert not driver.program.session.is_saved
    assert driver.step() == where_to_go_on(kent())


def test_answers_of_a_crash_can_be_deleted(
    open_program: Callable[[Look], Driver], drafts: Path
) -> None:
    """“Delete” leaves nothing of them."""
    path = crashed(drafts, kent())
    driver = open_program(Look())
    driver.answer("delete")
    driver.until(lambda: not path.exists())
    assert driver.case() == Case()


def test_answers_of_a_program_that_runs_are_let_alone(tmp_path: Path) -> None:
    """A draft that another open window has is not offered by a second one."""
    running = DraftFile(lambda: tmp_path)
    running.write(kent())
    assert left_behind(tmp_path) == ()
    running.release()
    assert len(left_behind(tmp_path)) == 1
    running.delete()


def test_a_file_that_was_cut_off_is_cleared_away(tmp_path: Path) -> None:
    """Half a file of a power cut is neither offered nor left lying, whole answers are."""
    whole = crashed(tmp_path, kent())
    half = tmp_path / ".0123456789abcdef.draft.89abcdef.part"
    beside = tmp_path / f".{whole.name}.89abcdef.part"
    for part in (half, beside):
        part.write_text("{", encoding="utf-8")
    (found,) = left_behind(tmp_path)
    assert not half.exists()
    assert found.read() == kent()
    found.delete()
    assert list(tmp_path.iterdir()) == []


def test_going_on_with_other_answers_deletes_those_of_before(
    open_program: Callable[[Look], Driver], drafts: Path
) -> None:
    """Whoever typed before choosing “Go on with them” leaves one draft on the disk, not two."""
    found = crashed(drafts, kent())
    driver = open_program(Look())
    asked = driver.question()
    driver.program.session.go_on_with(Case(title="typed before"))
    driver.until(lambda: driver.program.draft.path is not None)
    typed = driver.program.draft.path
    assert typed is not None
    driver.until(typed.exists)
    asked.button_of("go_on").click()
    driver.until(lambda: driver.case() == kent())
    driver.until(lambda: driver.program.draft.path == found)
    driver.until(lambda: [one.name for one in drafts.glob("*.draft")] == [found.name])


def test_a_draft_that_cannot_be_deleted_is_told_and_the_window_closes(
    driver: Driver, drafts: Path
) -> None:
    """Where another program holds the file the person hears of it, and is not kept here."""
    driver.begin(kent())
    driver.until(lambda: driver.program.draft.path is not None)
    path = driver.program.draft.path
    assert path is not None
    driver.until(path.exists)
    # A folder in the place of the file: the disk lets go of it as little as of an open one.
    path.unlink()
    (path / "held").mkdir(parents=True)
    driver.window.close()
    asked = driver.question()
    assert "could not be deleted" in asked.text()
    assert asked.informativeText()
    driver.answer("close")
    driver.until(lambda: not driver.window.isVisible())
    (path / "held").rmdir()
    path.rmdir()
    driver.program.close()
    assert list(drafts.iterdir()) == []


def test_a_case_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    """Where the place does not take the file, the old one stays and the fault is plain."""
    path = tmp_path / "case.json"
    write_case(path, kent())
    assert read_case(path) == kent()
    for place in (path / "case.json", tmp_path):
        with pytest.raises(PlaceFault) as fault:
            write_case(place, Case())
        assert isinstance(fault.value, RightDoorError)
        assert fault.value.todo
    assert read_case(path) == kent()
    assert [one.name for one in tmp_path.iterdir()] == ["case.json"]


def _title(draft: Draft) -> str:
    if draft.path is None or not draft.path.exists():
        return ""
    return read_case(draft.path).title
