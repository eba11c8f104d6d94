"""Work that takes a while runs off the GUI thread; its result comes back on it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from lgo_desktop.errors import OwnFault, RightDoorError
from lgo_desktop.trouble_report import tell_fault
from lgo_desktop.wording import message

_PATIENCE = 10_000  # milliseconds to wait for running work when the program ends


class Job(QObject):
    """One piece of work under way.

    `done` carries what the work returned and `failed` a `RightDoorError`; exactly one of
    them is sent, on the GUI thread, unless the job is forgotten first. `progressed` carries
    how many of how many, and a few words. `troubled` comes before `failed` where the program
    itself is at fault, with what a report may say of it.
    """

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int, str)
    troubled = Signal(str)
    _came = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()
        self._forgotten = False
        self.over = False
        self._came.connect(self._tell)

    def cancel(self) -> None:
        """Ask the work to stop at the next good moment."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Whether the work was asked to stop. May be asked from any thread."""
        return self._cancelled.is_set()

    def progress(self, done: int, total: int, label: str) -> None:
        """Report how far the work is. May be called from any thread."""
        if not self._forgotten:
            self.progressed.emit(done, total, label)

    def forget(self) -> None:
        """Cancel the work, and do not hear of it again, not even where its end is on its way."""
        self.cancel()
        self._forgotten = True

    def end(self, result: object, *, good: bool) -> None:
        """Report the end of the work: what it gave, or a fault. Called on its own thread."""
        self._came.emit(result, good)

    def trouble(self, told: str) -> None:
        """Report a fault of ours. Called on the work's own thread, before its end."""
        if not self._forgotten:
            self.troubled.emit(told)

    @Slot(object, bool)
    def _tell(self, result: object, good: bool) -> None:
        """On the GUI thread, where alone a job is forgotten: so nothing comes in between."""
        self.over = True
        if not self._forgotten:
            (self.done if good else self.failed).emit(result)


class _Task:
    """The work of a job, to be run on a thread of the pool."""

    def __init__(self, job: Job, work: Callable[[Job], Any]) -> None:
        self._job, self._work = job, work

    def run(self) -> None:
        """Run the work and report its end."""
        try:
            result = self._work(self._job)
        except OwnFault as fault:
            self._job.trouble(tell_fault(fault))
            self._job.end(fault, good=False)
        except RightDoorError as fault:
            self._job.end(fault, good=False)
        except Exception as fault:  # noqa: BLE001 - a thread that dies leaves a page waiting for ever
            self._job.trouble(tell_fault(fault))
            self._job.end(_own_fault(fault), good=False)
        else:
            self._job.end(result, good=True)


class Runner(QObject):
    """Runs jobs on a thread of their own, one after the other, and ends them in good order.

    Whoever starts a job keeps nothing: the runner holds it until it is over. `troubled` carries
    what a report may say of a job that the program itself let fail.
    """

    troubled = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        # One thread only: the library that draws PDF pages ends the process with a memory
        # fault when two threads are inside it.
        self._pool.setMaxThreadCount(1)
        self._jobs: set[Job] = set()
        self._closed = False

    def start(
        self,
        work: Callable[[Job], Any],
        done: Callable[[Any], None],
        failed: Callable[[RightDoorError], None],
        progressed: Callable[[int, int, str], None] | None = None,
    ) -> Job:
        """Run `work(job)` on another thread.

        `done`, `failed` and `progressed` are methods of Qt objects that live on the GUI
        thread; they are called there, and not at all once their object is gone. After `close`
        nothing is run any more.
        """
        job = Job()
        if self._closed:
            job.forget()
            return job
        job.done.connect(done)
        job.failed.connect(failed)
        job.troubled.connect(self.troubled)
        if progressed is not None:
            job.progressed.connect(progressed)
        job.done.connect(self._sweep)
        job.failed.connect(self._sweep)
        self._jobs.add(job)
        self._pool.start(_Task(job, work).run)
        return job

    def close(self) -> None:
        """Forget every job and wait until no thread is left running."""
        self._closed = True
        self._pool.clear()
        for job in self._jobs:
            job.forget()
        self._pool.waitForDone(_PATIENCE)
        self._jobs.clear()

    def _sweep(self, _result: object) -> None:
        self._jobs = {job for job in self._jobs if not job.over}


def _own_fault(fault: Exception) -> OwnFault:
    """A fault of ours in plain words. What the exception says may be private: left out."""
    made = OwnFault(
        message("fault-own"),
        message("fault-own-todo"),
    )
    made.__cause__ = fault
    return made
