"""Promises about work off the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from pytestqt.qtbot import QtBot

from lgo_desktop.errors import OwnFault, PlaceFault, RightDoorError
from ui.jobs import Job, Runner

pytestmark = pytest.mark.window


class Ear(QObject):
    """Notes what it is told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.faults: list[RightDoorError] = []
        self.steps: list[tuple[int, int, str]] = []
        self.threads: list[QThread] = []

    def done(self, result: object) -> None:
        """A job has ended well."""
        self.results.append(result)
        self.threads.append(QThread.currentThread())

    def failed(self, fault: RightDoorError) -> None:
        """A job has failed."""
        self.faults.append(fault)
        self.threads.append(QThread.currentThread())

    def progressed(self, done: int, total: int, label: str) -> None:
        """A job has come further."""
        self.steps.append((done, total, label))
        self.threads.append(QThread.currentThread())


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    """A runner that is closed after the test."""
    del qtbot
    made = Runner()
    yield made
    made.close()


def test_the_window_stays_alive_during_long_work(qtbot: QtBot, runner: Runner) -> None:
    """While work waits on another thread the GUI thread goes on ticking."""
    gate = threading.Event()
    ear, ticks = Ear(), Ticks()

    def work(_job: Job) -> str:
        gate.wait(20)
        return "done"

    runner.start(work, ear.done, ear.failed)
    qtbot.waitUntil(lambda: ticks.count > 20)
    assert ear.results == []
    gate.set()
    qtbot.waitUntil(lambda: ear.results == ["done"])
    ticks.timer.stop()


def test_results_and_progress_arrive_on_the_gui_thread(qtbot: QtBot, runner: Runner) -> None:
    """Work runs on another thread; everything it says arrives on this one, in order."""
    ear = Ear()
    worked_on: list[QThread] = []

    def work(job: Job) -> int:
        worked_on.append(QThread.currentThread())
        job.progress(1, 2, "first")
        job.progress(2, 2, "second")
        return 7

    runner.start(work, ear.done, ear.failed, ear.progressed)
    qtbot.waitUntil(lambda: ear.results == [7])
    assert ear.steps == [(1, 2, "first"), (2, 2, "second")]
    assert all(thread is QThread.currentThread() for thread in ear.threads)
    assert worked_on[0] is not QThread.currentThread()


def test_a_fault_in_plain_words_arrives_as_it_is(qtbot: QtBot, runner: Runner) -> None:
    """A fault that is written for the person reaches the page unchanged."""
    ear = Ear()
    fault = PlaceFault("The disk is full.", "Make room.")

    def work(_job: Job) -> None:
        raise fault

    runner.start(work, ear.done, ear.failed)
    qtbot.waitUntil(lambda: ear.faults == [fault])
    assert ear.results == []


def test_a_fault_of_ours_tells_nothing_private(qtbot: QtBot, runner: Runner) -> None:
    """Any other exception becomes a plain sentence that holds none of its words."""
    ear = Ear()

    def work(_job: Job) -> None:
        raise ValueError("Miss X, 1 Example Street")

    runner.start(work, ear.done, ear.failed)
    qtbot.waitUntil(lambda: len(ear.faults) == 1)
    assert isinstance(ear.faults[0], OwnFault)
    assert "Miss X" not in str(ear.faults[0])


def test_work_can_be_stopped(qtbot: QtBot, runner: Runner) -> None:
    """A job that is cancelled can see it, and end."""
    ear = Ear()
    seen = threading.Event()

    def work(job: Job) -> str:
        for _ in range(20_000):
            if job.cancelled():
                return "stopped"
            seen.wait(0.001)
        return "never stopped"

    job = runner.start(work, ear.done, ear.failed)
    job.cancel()
    qtbot.waitUntil(lambda: ear.results == ["stopped"])


def test_jobs_never_run_beside_each_other(qtbot: QtBot, runner: Runner) -> None:
    """The second job begins when the first has ended: the library of PDF pages needs that."""
    ear, second_began = Ear(), threading.Event()

    def first(_job: Job) -> bool:
        return second_began.wait(0.3)

    def second(_job: Job) -> str:
        second_began.set()
        return "second"

    runner.start(first, ear.done, ear.failed)
    runner.start(second, ear.done, ear.failed)
    qtbot.waitUntil(lambda: ear.results == [False, "second"])


def test_closing_waits_for_work_and_then_nothing_is_heard(qtbot: QtBot) -> None:
    """After `close` no thread is left, and no result arrives at a page that is gone."""
    ear, runner = Ear(), Runner()
    ended = threading.Event()

    def work(job: Job) -> str:
        # It gives up in the end, so that a fault here is a failed test and not a hanging one.
        for _ in range(20_000):
            if job.cancelled():
                break
            ended.wait(0.001)
        ended.set()
        return "late"

    runner.start(work, ear.done, ear.failed)
    runner.close()
    assert ended.is_set()
    ticks = Ticks()
    qtbot.waitUntil(lambda: ticks.count > 3)
    ticks.timer.stop()
    assert ear.results == []


class Ticks(QObject):
    """Counts the rounds of the event loop of the thread that it was made on."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.timer = QTimer(self)
        self.timer.timeout.connect(self._tick)
        self.timer.start(1)

    def _tick(self) -> None:
        self.count += 1
