"""A warning beside a folder that a cloud service seems to copy, and no promise otherwise."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lgo_desktop.cloud_folders import what_is_known
from lgo_desktop.errors import RightDoorError
from lgo_desktop.wording import Message
from ui.announce import announce
from ui.jobs import Job
from ui.kit import Kit
from ui.labels import label, panel

_WAIT = 400  # milliseconds after the last key
_WARNING = "cloud-sign"


class CloudNote(QWidget):
    """Says what is known of a folder. It is looked at off the GUI thread, and never written to.

    `changed` follows each change of what it says.
    """

    changed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._job: Job | None = None
        self._place = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._look)
        self.said = label("", "hint")
        self.warned = label("", "strong")
        self.warning = panel("notice", self.warned, look=kit.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.said)
        column.addWidget(self.warning)
        self.said.hide()
        self.warning.hide()

    def look_at(self, place: str) -> None:
        """Look at a folder, soon: another one that is typed meanwhile takes its place."""
        self._place = place.strip()
        self._timer.start()

    def _look(self) -> None:
        if self._job is not None:
            self._job.forget()
        work = _Looking(self._place)
        self._job = self._kit.runner.start(work.run, self._say, self._failed)

    def _say(self, known: object) -> None:
        self._job = None
        if not isinstance(known, Message):
            self.said.hide()
            self.warning.hide()
            return
        text, sign = self._kit.words.say(known), known.id == _WARNING
        was = self.warned.text() if self.warning.isVisible() else ""
        self.warned.setText(text if sign else "")
        self.said.setText("" if sign else text)
        self.warning.setVisible(sign)
        self.said.setVisible(not sign)
        self.changed.emit()
        if sign and text != was:
            announce(self, text)

    def _failed(self, _fault: RightDoorError) -> None:
        """Nothing is known then: the sentence that promises nothing is already the calmest."""
        self._job = None


class _Looking:
    """The look at one folder."""

    def __init__(self, place: str) -> None:
        self._place = place

    def run(self, _job: Job) -> Message | None:
        """Look; nothing is known of no folder, or of one that this computer cannot name."""
        if not self._place:
            return None
        try:
            return what_is_known(Path(self._place).expanduser())
        except RuntimeError:
            return None
