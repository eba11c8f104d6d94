"""What later pages need and the first does not, loaded while the first is being read.

What knows no window is loaded by a worker. What is Qt's, and what is built on it, is loaded on the
GUI thread, a little in each turn: Python learns of a class of Qt when it is first named, and two
threads that learn at the same time can end the process with a memory fault.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal

from lgo_desktop.errors import RightDoorError
from lgo_desktop.wording import Wording
from ui.jobs import Job, Runner

if TYPE_CHECKING:
    from ui.house import House

_CORE = (
    "lgo_desktop.case.model",
    "lgo_desktop.vault.computer",
    "lgo_desktop.vault.opening",
    "lgo_desktop.vault.passphrases",
    "lgo_desktop.vault.erase",
    "lgo_desktop.vault.recovery",
    "lgo_desktop.vault.audit",
    "lgo_desktop.interview.checks",
    "lgo_desktop.interview.returning",
    "lgo_desktop.interview.resume",
    "lgo_desktop.interview.told",
    "lgo_desktop.interview.telling",
    "lgo_desktop.interview.timeline",
    "lgo_desktop.letters.compose",
    "lgo_desktop.pack.pictures",
    "lgo_desktop.routes.examples",
    "lgo_desktop.routes.check",
)
"""What works with a case, the law and the letters, and knows no window."""

_FIRST = (
    "ui.session",
    "ui.keeper",
    "ui.form",
    "ui.wizard",
    "ui.casework",
    "ui.opener",
    "ui.beginning",
    "ui.desk",
    "ui.casedesk",
    "ui.paperdesk",
    "ui.pages",
    "ui.caseview",
    "ui.house",
)
"""What shows a case, in the order in which one needs the other."""

_LATE = ("ui.doors", "ui.home", "ui.preview", "ui.save", "ui.settingspage")
"""The pages that rest on the law and the letters."""

_NAMES_A_TURN = 8


def house_type() -> type[House]:
    """What works with a case, loaded now if it is not yet. For the GUI thread."""
    from ui.house import House  # noqa: PLC0415 - the start page needs none of it

    return House


class Warming(QObject):
    """Loads what works with a case, its pages, the grammar of dates and the forms of plurals.

    All of it after `begin`, and never so much at once that a key or a click waits. A page that
    comes sooner loads what it needs itself. `loaded` is sent when what works with a case is
    there, `ended` when all of it is.
    """

    loaded = Signal()
    ended = Signal()

    def __init__(self, runner: Runner, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._wording = runner, wording
        self._turns = self._steps()
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._turn)

    def begin(self) -> None:
        """Begin, once the first page is on the screen."""
        self._runner.start(_load_core, self._core_is_there, self._failed)
        self._runner.start(self._get_ready, self._done, self._failed)

    def _get_ready(self, _job: Job) -> None:
        from lgo_desktop.case import dates  # noqa: PLC0415 - see the docstring of the module

        dates.get_ready()
        self._wording.get_ready()

    def _core_is_there(self, _nothing: object) -> None:
        self._next.start()

    def _turn(self) -> None:
        """One step on the GUI thread; what is typed or clicked meanwhile comes between two."""
        step = next(self._turns, None)
        if step is None:
            self._next.stop()
            self.ended.emit()
        else:
            step()

    def _steps(self) -> Iterator[Callable[[], object]]:
        """What is done in each turn, in order."""
        names = dir(QtWidgets)
        for start in range(0, len(names), _NAMES_A_TURN):
            yield partial(_learn, names[start : start + _NAMES_A_TURN])
        yield from (partial(import_module, name) for name in _FIRST)
        yield self.loaded.emit
        yield from (partial(import_module, name) for name in _LATE)

    def _done(self, _nothing: object) -> None:
        """Nothing shows it."""

    def _failed(self, _fault: RightDoorError) -> None:
        """Whatever is wrong is said where it is needed."""


def _load_core(_job: Job) -> None:
    for module in _CORE:
        import_module(module)


def _learn(names: list[str]) -> None:
    """Name these classes of Qt.

    Where Python meets a widget whose class it does not know, it learns all of them at once, and
    the first page of a case stands still.
    """
    for name in names:
        getattr(QtWidgets, name)
