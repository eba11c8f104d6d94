"""What later pages need and the first does not, loaded while the first is being read."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from lgo_desktop.case import dates
from lgo_desktop.errors import RightDoorError
from lgo_desktop.wording import Wording
from ui.jobs import Job, Runner


class Warming(QObject):
    """Loads the grammar of dates and the forms of plurals, off the GUI thread.

    It begins once the first page is on the screen. A page that comes sooner loads them itself.
    """

    def __init__(self, runner: Runner, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._wording = runner, wording
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._begin)
        self._wait.start(0)

    def _begin(self) -> None:
        self._runner.start(self._work, self._done, self._failed)

    def _work(self, _job: Job) -> None:
        dates.get_ready()
        self._wording.get_ready()

    def _done(self, _nothing: object) -> None:
        """Nothing shows it."""

    def _failed(self, _fault: RightDoorError) -> None:
        """Whatever is wrong is said where it is needed."""
