"""The report of a trouble: the person sees all of it before any of it is saved."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lgo_desktop.errors import RightDoorError
from ui.announce import announce
from ui.buttons import button
from ui.centre import centre
from ui.dialogs import fault_notice
from ui.focus import FocusRing
from ui.jobs import Job
from ui.kit import Kit
from ui.labels import Heading, label
from ui.layouts import add_layout
from ui.leaving import lets_leave
from ui.placedialog import PlaceDialog
from ui.scrolling import scroll_by_key

_ENDING = ".txt"
_WIDTH, _HEIGHT = 620, 520
_SHARE = 0.94  # of the window over which it stands


class ReportDialog(QDialog):
    """Shows the text of a report and saves it where the person says. It sends nothing."""

    def __init__(self, parent: QWidget, kit: Kit, report: str) -> None:
        super().__init__(parent)
        self._kit, self.report = kit, report
        words = kit.words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "plain")
        self.setWindowTitle(words.text("window-report"))
        self.heading = Heading(words.text("window-report"))
        self.heading.setProperty("kind", "section")
        self.told = label(words.text("window-report-hint"))
        self.heading.setAccessibleDescription(self.told.text())
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setPlainText(report)
        self.text.setAccessibleName(words.text("window-report-text"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.setMinimumHeight(kit.look.px(110))
        self.close_button = button(words.text("window-ok"))
        self.save = button(words.text("window-report-save"), "main")
        self._lay_out()
        self.close_button.clicked.connect(self.reject)
        self.save.clicked.connect(self._ask_place)
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ring = FocusRing(self, kit.look)
        lets_leave(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Stand in the middle of the window, no larger than it, and be read out."""
        super().showEvent(event)
        window = self.parentWidget()
        if window is not None:
            most = window.size() * _SHARE
            wanted = self._kit.look.px(_WIDTH), self._kit.look.px(_HEIGHT)
            self.resize(min(wanted[0], most.width()), min(wanted[1], most.height()))
        centre(self)
        announce(self.heading, f"{self.heading.text()} {self.told.text()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the report itself does not want move what is around it."""
        if not scroll_by_key(self.area, self._kit.look, event):
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        look = self._kit.look
        column = QVBoxLayout(self)
        side = look.gap(20)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(look.gap(10))
        inside = QWidget()
        inside.setProperty("kind", "paper")
        page = QVBoxLayout(inside)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(look.gap(10))
        page.addWidget(self.heading)
        page.addWidget(self.told)
        page.addWidget(self.text, 1)
        self.area = QScrollArea()
        self.area.setProperty("kind", "paper")
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setMinimumHeight(1)
        self.area.setWidget(inside)
        column.addWidget(self.area, 1)
        line = QHBoxLayout()
        line.setSpacing(look.gap(10))
        line.addWidget(self.close_button)
        line.addStretch(1)
        line.addWidget(self.save)
        add_layout(column, line)

    # -- saving --------------------------------------------------------------------------------
    def _ask_place(self) -> None:
        words = self._kit.words
        asked = PlaceDialog(self, words.text("window-report-save"))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setNameFilter(f"{words.text('vault-all-files')} (*{_ENDING})")
        asked.setDefaultSuffix(_ENDING.removeprefix("."))
        asked.selectFile(words.text("window-report-name") + _ENDING)
        asked.fileSelected.connect(self.save_to)
        asked.open()

    def save_to(self, path: str) -> None:
        """Save it as this file, which the dialog has asked about if it is there already."""
        self.save.setEnabled(False)
        work = partial(_write, Path(path), self.report)
        self._kit.runner.start(work, self._saved, self._failed)

    def _saved(self, _nothing: object) -> None:
        self._say("window-report-saved")
        self.save.setEnabled(True)

    def _failed(self, fault: RightDoorError) -> None:
        self.save.setEnabled(True)
        fault_notice(self, self._kit, fault)

    def _say(self, name: str) -> None:
        self.told.setText(self._kit.words.text(name))
        announce(self.heading, self.told.text())


def _write(path: Path, report: str, _job: Job) -> None:
    """Write it off the GUI thread. Raises `PlaceFault` where the place does not take it."""
    from lgo_desktop.vault.files import new_file  # noqa: PLC0415 - only for a report

    with new_file(path, replace=True) as file:
        file.write(report.encode("utf-8"))
