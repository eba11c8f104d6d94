"""The names of the councils, read off the GUI thread when the program starts."""

from __future__ import annotations

from PySide6.QtCore import QObject

from lgo_desktop.errors import RightDoorError
from lgo_desktop.law.authorities import Council, councils, find
from ui.jobs import Job, Runner


class CouncilNames(QObject):
    """Offers names for what is typed; none until the list is read."""

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._councils: tuple[Council, ...] = ()
        runner.start(_read, self._take, self._do_without)

    def find(self, typed: str) -> list[str]:
        """The names that fit, best first."""
        return [council.name for council in find(typed, self._councils)] if self._councils else []

    def known(self) -> tuple[Council, ...]:
        """The councils on the list; none until it is read."""
        return self._councils

    def _take(self, found: object) -> None:
        if isinstance(found, tuple):
            self._councils = found

    def _do_without(self, _fault: RightDoorError) -> None:
        """Any name can be typed: a missing list is no reason to stop anyone."""


def _read(_job: Job) -> tuple[Council, ...]:
    return councils()
