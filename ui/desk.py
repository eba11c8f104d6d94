"""Opening, saving, starting anew, stopping and leaving: what happens to a case as a whole."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from lgo_desktop import assets
from lgo_desktop.case.form import parse_case, read_case
from lgo_desktop.case.model import Case
from lgo_desktop.errors import PlaceFault, RightDoorError
from lgo_desktop.interview.resume import where_to_begin, where_to_go_on
from lgo_desktop.interview.walk import Step
from ui.dialogs import Question, fault_notice, notice
from ui.draft import Draft
from ui.files import write_case
from ui.jobs import Job
from ui.kit import Kit
from ui.placedialog import PlaceDialog
from ui.session import Session
from ui.window import Window

EXAMPLE = ("examples", "kent.json")
ENDING = ".json"


class Desk(QObject):
    """Does what the File menu says.

    Nothing is thrown away without a question, except by “Leave quickly”, which says so.
    """

    def __init__(self, kit: Kit, session: Session, draft: Draft, window: Window) -> None:
        super().__init__(window)
        self._kit, self._session, self._draft, self._window = kit, session, draft, window
        self._then: str = ""
        self._dropped = ""
        window.stop_wanted.connect(self.stop)
        window.leave_wanted.connect(self.leave)
        window.file_dropped.connect(self.open_dropped)

    # -- what the menu offers --------------------------------------------------------------
    def new(self) -> None:
        """Start an empty case, once it is settled what becomes of this one."""
        self._settle("new")

    def open_example(self) -> None:
        """Open the example case, once it is settled what becomes of this one."""
        self._settle("example")

    def open_case(self) -> None:
        """Open a case from a file, once it is settled what becomes of this one."""
        self._dropped = ""
        self._settle("open")

    def open_dropped(self, path: str) -> None:
        """Open a case file that was dropped on the window, once it is settled as for any other."""
        self._dropped = path
        self._settle("open")

    def stop(self) -> None:
        """Close the window, once it is settled what becomes of the answers."""
        self._settle("close")

    def save_as(self) -> None:
        """Save the answers to a file of the person's choice."""
        self._window.keep_answers()
        self._then = ""
        self._ask_where_to_save()

    def leave(self) -> None:
        """Be gone at once: nothing on the screen, no answers kept here."""
        self._window.hide()
        # Nothing may come up now. What the disk did not let go of is tried again at the end of
        # the program, and offered at its next start.
        with contextlib.suppress(PlaceFault):
            self._draft.discard()
        self._window.close_now()

    def about(self) -> None:
        """Say what the program is and what it is not, its version, and how old its law is."""
        self._window.wizard.show_step(Step("about"))

    def settings(self) -> None:
        """Offer to change how the program looks and behaves."""
        self._window.wizard.show_step(Step("settings"))

    def begin(self, case: Case, at: Step | None = None) -> None:
        """Show another case from a step, or from its first one."""
        self._session.begin(case, at)
        self._window.begin()

    def go_on_with(self, case: Case) -> None:
        """Show a case that stands in no file of the person's own, where they stopped."""
        self._session.go_on_with(case, where_to_go_on(case))
        self._window.begin()

    # -- what becomes of the answers ---------------------------------------------------------
    def _settle(self, then: str) -> None:
        self._window.keep_answers()
        self._then = then
        if self._session.is_empty or self._session.is_saved:
            self._go_ahead()
            return
        words = self._kit.words
        kind = "stop" if then == "close" else "case"
        choices = [
            ("save", words.text(f"window-ask-save-{kind}")),
            ("discard", words.text(f"window-ask-discard-{kind}")),
            ("stay", words.text("window-ask-stay")),
        ]
        title = words.text(f"window-ask-{then}")
        text = words.text(f"window-ask-text-{kind}")
        asked = Question(self._window, self._kit, title, text, choices)
        asked.chosen.connect(self._answered)
        asked.open()

    def _answered(self, choice: str) -> None:
        if choice == "save":
            self._ask_where_to_save()
        elif choice == "discard":
            self._go_ahead()
        else:
            self._then = ""

    def _go_ahead(self) -> None:
        then, self._then = self._then, ""
        if then == "close":
            self._close()
        elif then == "new":
            self._discard()
            self.begin(Case())
        elif then == "example":
            self._kit.runner.start(_read_example, self._opened_example, self._failed)
        elif then == "open" and self._dropped:
            self._open_from(self._dropped)
            self._dropped = ""
        elif then == "open":
            self._ask_what_to_open()

    def _close(self) -> None:
        told = self._discard()
        if told is None:
            self._window.close_now()
        else:
            told.finished.connect(self._window.close_now)

    def _discard(self) -> Question | None:
        """Delete the draft; gives the notice that says so where the disk does not let go of it."""
        try:
            self._draft.discard()
        except PlaceFault as fault:
            return notice(self._window, self._kit, fault.what, fault.todo)
        return None

    # -- files -------------------------------------------------------------------------------
    def _ask_where_to_save(self) -> None:
        asked = self._file_dialog("window-save-case-as", QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix(ENDING.removeprefix("."))
        asked.selectFile(self._kit.words.text("window-case-file-name") + ENDING)
        asked.fileSelected.connect(self._save_to)
        asked.open()

    def _ask_what_to_open(self) -> None:
        asked = self._file_dialog("window-open-case", QFileDialog.AcceptMode.AcceptOpen)
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.fileSelected.connect(self._open_from)
        asked.open()

    def _file_dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        words = self._kit.words
        made = PlaceDialog(self._window, words.text(title))
        made.setAcceptMode(mode)
        made.setNameFilter(f"{words.text('window-case-files')} (*{ENDING})")
        return made

    def _save_to(self, chosen: str) -> None:
        work = _Saving(Path(chosen), self._session.case)
        self._kit.runner.start(work.run, self._saved, self._failed)

    def _open_from(self, chosen: str) -> None:
        self._kit.runner.start(_Opening(Path(chosen)).run, self._opened, self._failed)

    def _saved(self, case: object) -> None:
        if isinstance(case, Case):
            self._session.note_saved(case)
        if self._then:
            self._go_ahead()
        else:
            words = self._kit.words
            notice(
                self._window,
                self._kit,
                words.text("window-case-saved"),
                words.text("window-case-saved-text"),
            )

    def _opened(self, case: object) -> None:
        if isinstance(case, Case):
            self._discard()
            self.begin(case, where_to_begin(case))

    def _opened_example(self, case: object) -> None:
        """Nobody stopped in it: whoever opens it wants to see it from the beginning."""
        if isinstance(case, Case):
            self._discard()
            self.begin(case)

    def _failed(self, fault: RightDoorError) -> None:
        self._then = ""
        fault_notice(self._window, self._kit, fault)


class _Saving:
    """The writing of a case to a file."""

    def __init__(self, path: Path, case: Case) -> None:
        self._path, self._case = path, case

    def run(self, _job: Job) -> Case:
        """Write it; gives the case that was written."""
        write_case(self._path, self._case)
        return self._case


class _Opening:
    """The reading of a case from a file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def run(self, _job: Job) -> Case:
        """Read it."""
        return read_case(self._path)


def _read_example(_job: Job) -> Case:
    return parse_case(assets.read_bytes(*EXAMPLE))
