"""What the Case menu does with an open file, each as one piece of work off the GUI thread."""

from __future__ import annotations

import contextlib
import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from lgo_desktop.case.form import read_case, to_json
from lgo_desktop.case.model import Case
from lgo_desktop.errors import InputFault, RightDoorError
from lgo_desktop.vault.attachments import Attachment
from lgo_desktop.vault.audit import Entry, audit
from lgo_desktop.vault.backup import backups_of
from lgo_desktop.vault.computer import ThisComputer
from lgo_desktop.vault.deeds import Letter
from lgo_desktop.vault.erase import Erased, erase
from lgo_desktop.vault.faults import place_fault
from lgo_desktop.vault.files import new_file
from lgo_desktop.vault.keys import derive, new_salt
from lgo_desktop.vault.opening import change_passphrase
from lgo_desktop.vault.places import free_place
from lgo_desktop.vault.sources import NoSource, Protection
from lgo_desktop.vault.store import CaseFile
from lgo_desktop.wording import message
from ui.jobs import Job

_UNKNOWN = "application/octet-stream"


@dataclass(frozen=True)
class Work:
    """An open file, what the computer knows, the time, and who works with it."""

    file: CaseFile
    computer: ThisComputer
    now: datetime
    who: str


@dataclass(frozen=True)
class Changed:
    """What protects a case after its words were changed, and how many copies stayed."""

    protection: Protection
    left: int


@dataclass(frozen=True)
class About:
    """What the file says of what was done with it."""

    audit: tuple[Entry, ...]
    letters: tuple[Letter, ...]
    backups: tuple[Path, ...]
    keep_until: date | None


def change_words(work: Work, passphrase: str, kept: bool, _job: Job) -> Changed:
    """Give the file other words; their key is kept here if the one before was."""
    keys = work.computer.keys if kept else NoSource()
    known = _listed(work.computer)
    protection, left = change_passphrase(work.file, passphrase, work.now, keys, work.who, known)
    work.computer.know(work.file)
    return Changed(protection, len(left))


def _listed(computer: ThisComputer) -> tuple[Path, ...]:
    """The cases of the list; none where it cannot be read."""
    with contextlib.suppress(RightDoorError):
        return tuple(entry.path for entry in computer.recent())
    return ()


def duplicate(work: Work, _job: Job) -> Path:
    """A copy beside the file, that the same words open."""
    target = free_place(work.file.path.parent, work.file.path.stem)
    work.file.copy_to(target, work.file.key, work.now, history=True)
    _note(work, "copied")
    return target


def hand_over(work: Work, target: Path, passphrase: str, history: bool, _job: Job) -> Path:
    """A copy for somebody else, with words of its own."""
    key = derive(passphrase, new_salt())
    work.file.copy_to(target, key, work.now, history=history)
    _note(work, "handed_over")
    return target


def save_plain(work: Work | None, case: Case, target: Path, _job: Job) -> None:
    """The answers in plain text. Raises `PlaceFault` where they cannot be written."""
    _refuse_itself(work, target)
    # The dialog has asked whether it may be replaced.
    with new_file(target, replace=True) as file:
        file.write(to_json(case).encode("utf-8"))
    if work is not None:
        _note(work, "exported")


def take_in(work: Work, source: Path, _job: Job) -> Case:
    """Save the answers of a file in plain text as the next step."""
    case = read_case(source)
    work.file.save(case, work.now, work.who)
    _note(work, "imported")
    return case


def step(work: Work, forward: bool, _job: Job) -> Case | None:
    """The answers of the step before or after; None where there is none."""
    moved = (work.file.redo if forward else work.file.undo)(work.now, work.who)
    return work.file.case() if moved else None


def set_until(work: Work, day: date | None, _job: Job) -> date | None:
    """Choose the day after which to be asked."""
    work.file.set_keep_until(day)
    work.computer.know(work.file)
    return day


def about(work: Work, _job: Job) -> About:
    """What was done with the case."""
    file = work.file
    return About(
        audit(file.history(), file.deeds()),
        file.letters(),
        backups_of(file.path),
        file.keep_until(),
    )


def erase_case(computer: ThisComputer, file: CaseFile, _job: Job) -> Erased:
    """Close the file, erase it, and know it no more."""
    file.close()
    done = erase(file.path, computer.keys, known=_listed(computer))
    computer.drop(file.path)
    return done


def forget_computer(computer: ThisComputer, _job: Job) -> bool:
    """Forget every case of the list."""
    return computer.forget_all()


# -- papers ------------------------------------------------------------------------------------
def papers(work: Work, _job: Job) -> tuple[Attachment, ...]:
    """The papers of the case."""
    return work.file.attachments()


def attach(work: Work, sources: Sequence[Path], _job: Job) -> int:
    """Add papers, each read piece by piece; gives how many. Those before a fault stay."""
    for path in sources:
        kind = mimetypes.guess_type(path.name)[0] or _UNKNOWN
        try:
            paper = path.open("rb")
        except OSError:
            raise InputFault(
                message("fault-paper-lost"),
                message("fault-paper-lost-todo"),
            ) from None
        with paper:
            work.file.attach(paper, path.name, kind, work.now)
    _note(work, "attached")
    return len(sources)


def detach(work: Work, number: int, _job: Job) -> None:
    """Take a paper out."""
    work.file.detach(number)
    _note(work, "detached")


def save_paper(work: Work, paper: Attachment, target: Path, _job: Job) -> None:
    """A copy of a paper, not locked. Raises `PlaceFault` where it cannot be written."""
    _refuse_itself(work, target)
    # The dialog has asked whether it may be replaced.
    with new_file(target, replace=True) as file:
        work.file.write_attachment(paper, file)


def _refuse_itself(work: Work | None, target: Path) -> None:
    """What is plain never takes the place of the locked file that it comes from."""
    with contextlib.suppress(OSError):
        if work is not None and target.samefile(work.file.path):
            raise place_fault(FileExistsError())


def _note(work: Work, what: str) -> None:
    if not work.file.read_only:
        work.file.note(what, work.now, work.who)
