"""What later pages need and the first does not, loaded while the first is being read."""

from __future__ import annotations

import threading
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, Signal

from lgo_desktop.errors import RightDoorError
from lgo_desktop.wording import Wording
from ui.jobs import Job, Runner

if TYPE_CHECKING:
    from ui.house import House

# One thread at a time loads what belongs together: the other waits for it, and finds it whole.
_LOADING = threading.Lock()

_LATE = ("ui.doors", "ui.home", "ui.preview", "ui.save", "ui.settingspage")
"""The modules of pages that are loaded when one is gone to, if that is sooner."""


def house_type() -> type[House]:
    """What works with a case, loaded now if it is not yet. Safe on any thread."""
    with _LOADING:
        from ui.house import House  # noqa: PLC0415 - the start page needs none of it

        return House


class Warming(QObject):
    """Loads what works with a case, its pages, the grammar of dates and the forms of plurals.

    All of it off the GUI thread, after `begin`. A page that comes sooner loads what it needs
    itself. `loaded` is sent when what works with a case is there, `ended` when all of it is.
    """

    loaded = Signal()
    ended = Signal()

    def __init__(self, runner: Runner, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._wording = runner, wording

    def begin(self) -> None:
        """Begin, once the first page is on the screen."""
        self._runner.start(_load, self._is_there, self._failed)
        self._runner.start(self._get_ready, self._done, self._failed)
        self._runner.start(_load_pages, self._is_all, self._failed)

    def _get_ready(self, _job: Job) -> None:
        from lgo_desktop.case import dates  # noqa: PLC0415 - see the docstring of the module

        dates.get_ready()
        self._wording.get_ready()

    def _is_there(self, _nothing: object) -> None:
        self.loaded.emit()

    def _is_all(self, _nothing: object) -> None:
        self.ended.emit()

    def _done(self, _nothing: object) -> None:
        """Nothing shows it."""

    def _failed(self, _fault: RightDoorError) -> None:
        """Whatever is wrong is said where it is needed."""


def _load(_job: Job) -> None:
    house_type()


def _load_pages(_job: Job) -> None:
    """What the first page of a case and those that rest on the law would have to wait for."""
    # Python learns of a class of Qt when it is first named; where it meets a widget whose class
    # it does not know, it learns all of them at once, and the first page of a case stands still.
    for name in dir(QtWidgets):
        getattr(QtWidgets, name)
    with _LOADING:
        for module in _LATE:
            import_module(module)
