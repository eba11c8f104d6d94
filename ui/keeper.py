"""Keeps the answers in the open case file, off the GUI thread, and says how that went."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from lgo_desktop.case.model import Case
from lgo_desktop.errors import RightDoorError
from lgo_desktop.interview.returning import without_unsent
from lgo_desktop.vault.computer import ThisComputer
from lgo_desktop.vault.index import title_of
from lgo_desktop.vault.opening import Opened
from lgo_desktop.vault.store import CaseFile
from ui.jobs import Job, Runner

if TYPE_CHECKING:
    from lgo_desktop.pack.write import PackResult


@dataclass(frozen=True)
class Teller:
    """Tells who works here, and through which steps they have been, whenever that is asked."""

    who: Callable[[], str]
    through: Callable[[], tuple[str, ...]]


class Keeper(QObject):
    """Holds the open case file, or none: then nothing of a case is ever written.

    `kept` follows each saving, `failed` carries the fault if there was one. If answers change
    faster than they can be saved, only the newest are. `let_go` is sent when the file was
    closed, after everything in it was saved; `not_let_go` with the fault if that failed, and the
    file is open still. `changed` says that another file, or none, is held now.

    Room to tell of a letter is no answer: it is saved once somebody said that it was sent.
    """

    kept = Signal()
    failed = Signal(object)
    changed = Signal()
    let_go = Signal()
    not_let_go = Signal(object)

    def __init__(
        self,
        computer: ThisComputer,
        runner: Runner,
        clock: Callable[[], datetime],
        tell: Teller,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._computer, self._runner, self._clock = computer, runner, clock
        self._tell = tell
        self.opened: Opened | None = None
        self._saved: Case | None = None
        self._walked: tuple[str, ...] | None = None
        self._waiting: Case | None = None
        self._writing = 0
        self._asked: list[Job] = []

    @property
    def file(self) -> CaseFile | None:
        """The open file, if there is one."""
        return None if self.opened is None else self.opened.file

    @property
    def is_keeping(self) -> bool:
        """Whether answers are saved into a file."""
        return self.file is not None and not self.file.read_only

    @property
    def who(self) -> str:
        """Who works here, as the list of what was done names them; empty: the person themselves."""
        return self._tell.who()

    def now(self) -> datetime:
        """The time, with its zone, as it is put down in a file."""
        return self._clock().astimezone()

    def hold(self, opened: Opened | None, case: Case) -> None:
        """Keep the answers in this file from now on, or nowhere; `case` is what stands in it."""
        # What is being saved now will stand in the file, not these answers.
        self.opened, self._saved = opened, None if self._writing else case
        self._waiting = None
        if opened is not None and not opened.file.read_only:
            work = partial(_know, self._computer, opened.file)
            self._runner.start(work, self._nothing, self._nothing)
        self.changed.emit()

    def is_kept(self, case: Case) -> bool:
        """Whether these answers stand in a file."""
        return self._saved == without_unsent(case) and not self._writing

    def keep(self, case: Case) -> None:
        """Have these answers saved soon, if there is a file for them."""
        told = without_unsent(case)
        if not self.is_keeping or (told == self._saved and not self._writing):
            return
        self._waiting = told
        if not self._writing:
            self._save_next()

    def run(
        self,
        work: Callable[[Job], Any],
        done: Callable[[Any], None],
        failed: Callable[[RightDoorError], None],
    ) -> None:
        """Do something else with the file, after all is saved and before it is closed."""
        self._save_next()
        self._asked = [job for job in self._asked if not job.over]
        self._asked.append(self._runner.start(work, done, failed))

    def hush(self) -> None:
        """What is still being done with the file is done, and nobody hears of its end."""
        for job in self._asked:
            job.forget()

    def release(self, case: Case) -> None:
        """Save what is not saved yet and close the file. `let_go` or `not_let_go` follows."""
        if self.file is None:
            self.let_go.emit()
            return
        self._waiting = None
        told = without_unsent(case)
        last = _Saving(self.file, told, self.now(), self._tell, self._computer)
        self._runner.start(partial(_close, last), self._closed, self._not_closed)

    def drop(self) -> None:
        """Close the file as it is, without what could not be saved."""
        if self.file is not None:
            self._runner.start(partial(_drop, self.file), self._nothing, self._nothing)
        self._forget_file()

    def save_now(self, case: Case) -> None:
        """Save at once, for the program may be ended any moment. Raises `RightDoorError`."""
        self._waiting, told = None, without_unsent(case)
        now = told, self._tell.through()
        if self.is_keeping and self.file is not None and now != (self._saved, self._walked):
            self.file.save(told, self.now(), self.who, self._tell.through())
            self._saved, self._walked = now

    def note_letters(self, made: PackResult) -> None:
        """Put down the letters of a pack that was written."""
        if self.file is not None and self.is_keeping:
            work = partial(_note_letters, self.file, made, self.now(), self.who)
            self._runner.start(work, self._nothing, self.failed_to_note)

    def failed_to_note(self, fault: RightDoorError) -> None:
        """Say it where it is said that answers could not be saved."""
        self.failed.emit(fault)

    def finish(self) -> None:
        """Close the file, now: the program ends."""
        if self.file is not None:
            self.file.close()
        self._forget_file()

    # -- how it went ---------------------------------------------------------------------------
    def _save_next(self) -> None:
        case, self._waiting = self._waiting, None
        if case is None or self.file is None:
            return
        self._writing += 1
        named = self._saved is None or title_of(self._saved) != title_of(case)
        computer = self._computer if named else None
        work = _Saving(self.file, case, self.now(), self._tell, computer)
        self._runner.start(work.run, self._done, self._not_done)

    def _done(self, saved: object) -> None:
        self._writing -= 1
        if isinstance(saved, _Saving) and saved.file is self.file:
            self._saved, self._walked = saved.case, saved.through
            self.kept.emit()
        self._save_newest()

    def _not_done(self, fault: RightDoorError) -> None:
        self._writing -= 1
        self.failed.emit(fault)
        self._save_newest()

    def _save_newest(self) -> None:
        """Answers that change faster than they can be saved are saved once there is time."""
        if not self._writing:
            self._save_next()

    def _closed(self, file: object) -> None:
        if file is self.file:
            self._forget_file()
        self.let_go.emit()

    def _not_closed(self, fault: RightDoorError) -> None:
        self.failed.emit(fault)
        self.not_let_go.emit(fault)

    def _forget_file(self) -> None:
        self.opened, self._waiting, self._saved, self._walked = None, None, None, None
        self.changed.emit()

    def _nothing(self, _result: object) -> None:
        """The list of cases is a help, and no more: a case is kept without it."""


class _Saving:
    """The saving of one state of the answers, and of the steps that somebody has been through."""

    def __init__(
        self, file: CaseFile, case: Case, now: datetime, tell: Teller, computer: ThisComputer | None
    ) -> None:
        self.file, self.case, self.through = file, case, tell.through()
        self._now, self._who, self._computer = now, tell.who(), computer

    def run(self, _job: Job) -> _Saving:
        """Save it; a case with another name is listed by it."""
        self.file.save(self.case, self._now, self._who, self.through)
        if self._computer is not None:
            with contextlib.suppress(RightDoorError):
                self._computer.know(self.file)
        return self


def _close(last: _Saving, job: Job) -> CaseFile:
    if not last.file.read_only:
        last.run(job)
    last.file.close()
    return last.file


def _drop(file: CaseFile, _job: Job) -> None:
    file.close()


def _know(computer: ThisComputer, file: CaseFile, _job: Job) -> None:
    computer.know(file)


def _note_letters(file: CaseFile, made: PackResult, now: datetime, who: str, _job: Job) -> None:
    file.note_pack(made.files, now, who)
