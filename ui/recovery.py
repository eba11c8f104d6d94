"""Answers that a crash left behind: offered once, at the start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from lgo_desktop.case.model import Case
from lgo_desktop.errors import PlaceFault, RightDoorError
from ui.desk import Desk
from ui.dialogs import Question, fault_notice, notice
from ui.draft import Draft, DraftFile, left_behind
from ui.jobs import Job
from ui.kit import Kit
from ui.window import Window


class Recovery(QObject):
    """Looks for answers left behind and asks whether to go on with them or delete them."""

    def __init__(
        self, kit: Kit, window: Window, desk: Desk, draft: Draft, folder: Callable[[], Path]
    ) -> None:
        super().__init__(window)
        self._kit, self._window, self._desk, self._draft = kit, window, desk, draft
        self._found: tuple[DraftFile, ...] = ()
        kit.runner.start(_Search(folder).run, self._offer, self._say_nothing)

    def _offer(self, found: object) -> None:
        if not isinstance(found, tuple) or not found:
            return
        self._found = found
        words = self._kit.words
        choices = [
            ("go_on", words.text("window-left-go-on")),
            ("delete", words.text("window-left-delete")),
            ("later", words.text("window-left-later")),
        ]
        asked = Question(
            self._window,
            self._kit,
            words.text("window-left-title"),
            words.text("window-left-text"),
            choices,
        )
        asked.chosen.connect(self._chosen)
        asked.open()

    def _chosen(self, choice: str) -> None:
        if choice == "go_on":
            self._kit.runner.start(_Reading(self._found[0]).run, self._go_on, self._cannot)
        elif choice == "delete":
            self._delete()
        else:
            for file in self._found:
                file.release()

    def _delete(self) -> None:
        for file in self._found:
            try:
                file.delete()
            except PlaceFault as fault:
                notice(self._window, self._kit, fault.what, fault.todo)

    def _go_on(self, case: object) -> None:
        if isinstance(case, Case):
            for file in self._found[1:]:
                file.release()
            try:
                self._draft.go_on_with(self._found[0])
            except PlaceFault as fault:
                notice(self._window, self._kit, fault.what, fault.todo)
            self._desk.go_on_with(case)

    def _cannot(self, fault: RightDoorError) -> None:
        # What cannot be read here may be read by a newer program: nothing is deleted unasked.
        for file in self._found:
            file.release()
        fault_notice(self._window, self._kit, fault)

    def _say_nothing(self, _fault: RightDoorError) -> None:
        """Where the folder cannot be looked into, the first answer that is kept says so."""


class _Search:
    """The search for drafts."""

    def __init__(self, folder: Callable[[], Path]) -> None:
        self._folder = folder

    def run(self, _job: Job) -> tuple[DraftFile, ...]:
        """Find them."""
        return left_behind(self._folder())


class _Reading:
    """The reading of one draft."""

    def __init__(self, file: DraftFile) -> None:
        self._file = file

    def run(self, _job: Job) -> Case:
        """Read it."""
        return self._file.read()
