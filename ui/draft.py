"""The answers while they are in no case file: one private file, gone when the program ends.

A draft is written whole: to a passing file beside it, forced to the disk, then put in its
place. Only its owner may read it (mode 0600). A lock beside it tells a draft that is in use
from one that a crash left behind.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal

from lgo_desktop.case.form import read_case
from lgo_desktop.case.model import Case
from lgo_desktop.errors import PlaceFault, RightDoorError
from lgo_desktop.pack.place import leftovers
from ui.files import write_case
from ui.jobs import Job, Runner

_ENDING, _LOCK = ".draft", ".lock"
# What a writing that was cut off leaves beside the draft.
_CUT_OFF = re.compile(rf"\.([0-9a-f]{{16}}\{_ENDING})\.[0-9a-f]{{8}}\.(part|old)")


class DraftFile:
    """One draft on the disk. It may be used from any thread; once deleted it stays so.

    `folder` is asked for the place at the first writing.
    """

    def __init__(self, folder: Callable[[], Path], name: str = "") -> None:
        self._folder, self._name = folder, name or f"{secrets.token_hex(8)}{_ENDING}"
        self._busy = threading.Lock()
        self._lock: QLockFile | None = None
        self._deleted = False
        self.path: Path | None = None

    def claim(self) -> bool:
        """Take the draft for this program; False if another one that runs has it."""
        if self._lock is None:
            path = self._folder() / self._name
            lock = QLockFile(f"{path}{_LOCK}")
            lock.setStaleLockTime(0)
            if not lock.tryLock(0):
                return False
            self._lock, self.path = lock, path
        return True

    def release(self) -> None:
        """Let the draft lie where it is, for another start of the program."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def is_there(self) -> bool:
        """Whether there is a file with answers."""
        return (self._folder() / self._name).is_file()

    def read(self) -> Case:
        """The answers in it. Raises `InputFault` if they cannot be read."""
        return read_case(self._folder() / self._name)

    def write(self, case: Case) -> None:
        """Put these answers in the place of those before.

        Raises `PlaceFault` if the disk does not take them; the older ones then stay.
        """
        with self._busy:
            if self._deleted:
                return
            if not self.claim() or self.path is None:
                raise PlaceFault("The private folder does not take files.")
            write_case(self.path, case)

    def delete(self) -> None:
        """Delete the draft and all that belongs to it. A file that is not there is no fault.

        Raises `PlaceFault` if the disk does not let go of it; it may be asked again.
        """
        with self._busy:
            self._deleted = True
            try:
                if self.path is not None:
                    for path in (self.path, *leftovers(self.path)):
                        _remove(path)
            except OSError as fault:
                raise PlaceFault(
                    "Your answers could not be deleted from this computer.",
                    "Another program may have the file open: close it. When you start this "
                    "program again, it offers to delete them.",
                ) from fault
            finally:
                self.release()


def left_behind(folder: Path) -> tuple[DraftFile, ...]:
    """The drafts that no running program has, newest first, claimed for this one."""
    parts = {cut_off[1] for path in folder.iterdir() if (cut_off := _CUT_OFF.match(path.name))}
    names = {path.name for path in folder.glob(f"*{_ENDING}")} | parts
    paths = sorted((folder / name for name in names), key=_age, reverse=True)
    drafts = [DraftFile(_Here(folder), path.name) for path in paths]
    claimed = [one for one in drafts if one.claim()]
    whole = [one for one in claimed if one.is_there()]
    for one in claimed:
        if one not in whole:
            # The program stopped while it wrote the first answers: half a file helps nobody.
            with contextlib.suppress(PlaceFault):
                one.delete()
    return tuple(whole)


class Draft(QObject):
    """Keeps the newest answers in one file, off the GUI thread.

    `kept` follows each writing; `failed` carries the fault if there was one. If answers
    change faster than they can be written, only the newest are.
    """

    kept = Signal()
    failed = Signal(object)

    def __init__(
        self, folder: Callable[[], Path], runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder, self._runner = folder, runner
        self._file = DraftFile(folder)
        self._stuck: list[DraftFile] = []
        self._waiting: Case | None = None
        self._writing = False

    @property
    def path(self) -> Path | None:
        """Where the draft lies, once there is one."""
        return self._file.path

    def keep(self, case: Case) -> None:
        """Have these answers written soon."""
        self._waiting = case
        if not self._writing:
            self._write_next()

    def go_on_with(self, file: DraftFile) -> None:
        """Write into a draft that is there already; the one of before is deleted.

        Raises `PlaceFault` as `discard` does; the other draft is gone on with all the same.
        """
        self._waiting = None
        old, self._file = self._file, file
        self._delete(old)

    def discard(self) -> None:
        """Delete the draft, now. What is kept after this goes into a new one.

        Raises `PlaceFault` if the disk does not let go of it; it is tried again each time.
        """
        self._waiting = None
        old, self._file = self._file, DraftFile(self._folder)
        self._delete(old)

    def _delete(self, old: DraftFile) -> None:
        tried, self._stuck = [*self._stuck, old], []
        faults: list[PlaceFault] = []
        for file in tried:
            try:
                file.delete()
            except PlaceFault as fault:
                faults.append(fault)
                self._stuck.append(file)
        if faults:
            raise faults[0]

    def _write_next(self) -> None:
        case, self._waiting = self._waiting, None
        if case is not None:
            self._writing = True
            self._runner.start(_Writing(self._file, case).run, self._done, self._not_done)

    def _done(self, _nothing: object) -> None:
        self._writing = False
        self.kept.emit()
        self._write_next()

    def _not_done(self, fault: RightDoorError) -> None:
        self._writing = False
        self.failed.emit(fault)
        self._write_next()


class _Writing:
    """The writing of one state of the answers."""

    def __init__(self, file: DraftFile, case: Case) -> None:
        self._file, self._case = file, case

    def run(self, _job: Job) -> None:
        """Write it."""
        self._file.write(self._case)


class _Here:
    """A folder that is known already, asked for as one that is not."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self) -> Path:
        return self._folder


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        # Some folders let a file be emptied but not taken away.
        if path.exists():
            os.truncate(path, 0)
