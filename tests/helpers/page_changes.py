"""A program of its own that goes to every page and says what each change of page took.

Its lines are for a benchmark: the page, then milliseconds, parted by tabs. What is counted is
the time that the thread of the window was at work, to the last layout and drawing of what is
shown, the page before let go: what other programs do meanwhile is not in it.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from statistics import median
from time import sleep, thread_time

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from lgo_desktop.interview.walk import Step
from lgo_desktop.vault.computer import ThisComputer
from lgo_desktop.vault.sources import NoSource
from tests.helpers.every_page import EVERY, case_that_meets, is_full
from ui import theme
from ui.app import Program
from ui.keeping import Keeping
from ui.roles import tell_roles
from ui.sheet import style_sheet
from ui.theme import Look

BEGIN = "the first page of a case, from the start page"
_REST = 0.002  # seconds in which another thread may have its turn


class Changes:
    """One open program, and how long each page took."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._is_warm = False
        self.taken: dict[str, list[tuple[float, float]]] = {}

    def warm_up(self) -> None:
        """Wait until the program has loaded what it loads while the start page is read."""
        self._program.warming.ended.connect(self._go_ahead)
        while not self._is_warm:
            _turn()
            sleep(_REST)

    def _go_ahead(self) -> None:
        gc.freeze()  # as `ui.app.main` does
        self._is_warm = True

    def begin(self) -> None:
        """The first case that is opened: what shows a case is made for it."""
        self._measure(BEGIN, self._begin_first)

    def _begin_first(self) -> None:
        self._program.desk.begin(case_that_meets(""))

    def go_round(self) -> None:
        """Go to every page once."""
        for page, index in EVERY:
            case = case_that_meets(page)
            if self._program.session.case != case:
                self._program.desk.begin(case)
            self._fill()
            self._measure(page, _Going(self._program, Step(page, index)).go)

    def _measure(self, name: str, go: Callable[[], None]) -> None:
        start = thread_time()
        go()
        _turn()
        change = thread_time() - start
        self.taken.setdefault(name, []).append((change, self._fill()))

    def _fill(self) -> float:
        """Let the page fill itself; gives the longest turn."""
        longest = 0.0
        while not is_full(self._program.window.wizard.current()):
            sleep(_REST)
            start = thread_time()
            _turn()
            longest = max(longest, thread_time() - start)
        for _ in range(5):
            _turn()
        return longest


class _Going:
    """The way to one step."""

    def __init__(self, program: Program, step: Step) -> None:
        self._program, self._step = program, step

    def go(self) -> None:
        """Go there."""
        self._program.window.wizard.show_step(self._step)


def _turn() -> None:
    """One turn of the loop. Left to itself a loop lets go of what was left, too."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


def main(folder: Path, rounds: int) -> None:
    """Go round, and say of each page: its first change, the median, the worst, a turn."""
    application = QApplication([])
    tell_roles()
    theme.load_fonts()
    theme.dress(application, Look(), style_sheet(Look()))

    def place() -> Path:
        return folder

    keeping = Keeping(ThisComputer(place, NoSource()), place)
    program = Program(Look(), datetime.now, keeping)
    program.window.show()
    changes = Changes(program)
    changes.warm_up()
    changes.begin()
    for _ in range(rounds):
        changes.go_round()
    for name, taken in changes.taken.items():
        all_changes = [change for change, _ in taken]
        longest = max(turn for _, turn in taken)
        found = (all_changes[0], median(all_changes), max(all_changes), longest)
        print(name, *(f"{seconds * 1000:.1f}" for seconds in found), sep="\t")  # noqa: T201 - what it is for
    program.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
