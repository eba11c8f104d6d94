"""The last page: where the letters go, writing them, and what happens next."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from lgo_desktop.errors import PlaceFault, RightDoorError
from lgo_desktop.interview.walk import Step
from lgo_desktop.law.calendar import say_day
from ui.announce import announce
from ui.buttons import button
from ui.cloudnote import CloudNote
from ui.core import Core
from ui.dialogs import ask
from ui.drafting import Composing, Letters
from ui.jobs import Job
from ui.kit import Kit
from ui.labels import label, panel, question_label
from ui.layouts import add_layout
from ui.packnote import PackNote
from ui.page import StepPage
from ui.placedialog import PlaceDialog
from ui.progress import Progress
from ui.session import Session
from ui.totop import ToTop
from ui.writing import Looking, Outcome, Writing


class SavePage(StepPage):
    """Writes the pack into a folder of the person's choice, off the GUI thread.

    A pack that is there already is never replaced without asking. Once it is written the
    main action opens the folder.
    """

    def __init__(self, kit: Kit, session: Session, step: Step, core: Core) -> None:
        self._core = core
        self._job: Job | None = None
        self._outcome: QWidget | None = None
        self.written: Path | None = None
        self.found: QLabel | None = None
        self._looking: Job | None = None
        self._noticing: Job | None = None
        self.before: QWidget | None = None
        self._beside: Path | None = None
        super().__init__(kit, session, step)

    def build(self) -> None:
        """The folder, room for the progress, and room for the outcome."""
        self.action = "window-save-letters"
        words, look = self.kit.words, self.kit.look
        typed, self.session.folder_typed = self.session.folder_typed, ""
        self.folder = QLineEdit(typed or self._usual_folder())
        self.folder.setAccessibleName(words.text("window-folder"))
        self.folder.setAccessibleDescription(words.text("window-folder-hint"))
        self.folder.setCursorPosition(0)
        self.folder.textChanged.connect(self._start_over)
        self.choose = button(words.text("window-choose-folder"), "small")
        self.choose.clicked.connect(self._choose)
        group = QVBoxLayout()
        group.setSpacing(look.px(6))
        group.addWidget(question_label(words.text("window-folder"), self.folder))
        group.addWidget(label(words.text("window-folder-hint"), "hint"))
        group.addWidget(self.folder)
        group.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.cloud = CloudNote(self.kit)
        self.cloud.changed.connect(self.filled)
        group.addWidget(self.cloud)
        add_layout(self.column, group)
        self.cloud.look_at(self.folder.text())
        self.pack = PackNote(self.kit)
        self.pack.change_wanted.connect(self._change_pack)
        self.column.addWidget(self.pack)
        self.progress = Progress(self.kit)
        self.progress.cancel.clicked.connect(self._cancel)
        self.column.addWidget(self.progress)
        self._place = self.column.count()
        self._to_top = ToTop(self.area, look.px(12))
        work = Composing(self._core, self.session.case, self.kit.today())
        self._noticing = self.kit.runner.start(work.run, self._say_before, self._not_said)

    @property
    def is_noticed(self) -> bool:
        """Whether all that is to be said before saving is said."""
        return self._noticing is None

    def _say_before(self, letters: object) -> None:
        """What is set, and what to know before saving, such as a letter that no font has."""
        self._noticing = None
        if not isinstance(letters, Letters):
            return
        self.pack.show_pack(letters.composed, self.session.case.letters)
        self.filled.emit()
        if not letters.notices or self.written is not None:
            return
        lines = [label(notice, "strong") for notice in letters.notices]
        self.before = panel("notice", *lines, look=self.kit.look)
        self.column.insertWidget(0, self.before)
        self.filled.emit()
        self._place += 1

    def _not_said(self, _fault: RightDoorError) -> None:
        """The page of the letters says what is wrong; saving them says it again."""
        self._noticing = None

    def _usual_folder(self) -> str:
        """A folder of this day among the person's documents, or where they want their letters.

        Its name tells nobody's name: it is seen by whoever looks into the documents.
        """
        chosen = self.kit.preferences.settings.folder
        where = Path(chosen) if chosen else self.kit.documents
        day = self.kit.today().isoformat()
        return str(where / self.kit.words.text("window-pack-folder", day=day))

    def _change_pack(self) -> None:
        """Go to where it is set; “Continue” there leads back here."""
        self.session.pack_wanted, self.session.folder_typed = True, self.folder.text()
        self.jump_wanted.emit((Step("letters"), ""))

    # -- the main action -----------------------------------------------------------------
    def act(self) -> None:
        """Write the letters; once they are written, open their folder."""
        if self.written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.written)))
        elif self._job is None:
            self._write(replace=False)

    def action_enabled(self) -> bool:
        """Not while the letters are being written, and not without a folder."""
        return self._job is None and bool(self.folder.text().strip())

    def _write(self, *, replace: bool) -> None:
        case, on = self.session.case, self.kit.today()
        try:
            folder = Path(self.folder.text().strip()).expanduser()
        except RuntimeError:  # “~name” for a name that this computer does not know
            words = self.kit.words
            what, todo = words.text("window-no-such-home"), words.text("window-no-such-home-do")
            self._failed(PlaceFault(what, todo))
            return
        work = Writing(self._core, case, on, folder, replace=replace)
        self._show_outcome(None)
        self.progress.begin()
        self._job = self.kit.runner.start(work.run, self._done, self._failed, self.progress.show_at)
        self._set_busy(busy=True)
        announce(self.heading, self.kit.words.text("window-writing"))

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    # -- how it ended --------------------------------------------------------------------
    def _done(self, outcome: object) -> None:
        self._ended()
        if not isinstance(outcome, Outcome):
            return
        if outcome.result is None:
            self._ask_to_replace(outcome)
            return
        self.written = outcome.folder
        if self.before is not None:  # the same stands under what was written
            self.before.hide()
        self.session.pack_written.emit(outcome.result)
        self.session.leave(self.step)
        self.action = "window-open-folder"
        self.action_changed.emit()
        words = self.kit.words
        lines = [label(words.text("window-written"), "strong")]
        lines += [label(name, "hint") for name in _to_read(outcome)]
        lines.append(label(words.text("window-written-more")))
        lines.append(label(words.text(_more(outcome))))
        lines += [label(notice, "strong") for notice in outcome.result.notices]
        lines.append(label(words.text("window-next"), "strong"))
        lines += [label(step) for step in words.text("window-next-steps").split("\n\n")]
        self._show_outcome(panel("good", *lines, look=self.kit.look), lines)
        announce(self.heading, words.text("window-written"))

    def _failed(self, fault: RightDoorError) -> None:
        self._ended()
        words = self.kit.words
        what, todo = words.fault(fault)
        lines = [label(what, "strong")]
        if todo:
            lines.append(label(todo))
        lines.append(label(words.text("window-answers-here"), "hint"))
        if isinstance(fault, PlaceFault):
            self.found = label("", "hint")
            lines.append(self.found)
            work = Looking(Path(self.folder.text().strip()))
            self._looking = self.kit.runner.start(work.run, self._say_found, self._not_looked)
        self._show_outcome(panel("danger", *lines, look=self.kit.look), lines)
        announce(self.heading, f"{words.whole_fault(fault)} {words.text('window-answers-here')}")

    def _say_found(self, names: object) -> None:
        """What is in the folder now, under the fault, so that nobody has to guess."""
        words = self.kit.words
        if not isinstance(names, tuple):
            said = words.text("window-found-unknown")
        elif names:
            said = words.text("window-found", names="; ".join(names))
        else:
            said = words.text("window-found-none")
        if self.found is not None:
            self.found.setText(said)
            self.filled.emit()
            if self._outcome is not None and self._outcome.hasFocus():
                self._to_top.bring(self._outcome)
            announce(self.heading, said)

    def _not_looked(self, _fault: RightDoorError) -> None:
        self._say_found(None)

    def _ask_to_replace(self, outcome: Outcome) -> None:
        """Keep both is the main choice: whose letters lie there, this page cannot know."""
        words, beside = self.kit.words, outcome.beside
        self._beside = beside
        choices = [
            ("replace", words.text("window-replace-yes")),
            ("stay", words.text("window-replace-no")),
        ]
        if beside is not None:
            both = words.text("window-replace-beside", folder=beside.name)
            choices.insert(0, ("beside", both))
        title, text = words.text("window-replace"), words.text("window-replace-text")
        if outcome.last is not None:
            when = words.text("window-replace-last", day=say_day(outcome.last))
            text = f"{when} {text}"
        ask(self.window(), self.kit, title, text, choices, self._replace_answered)

    def _replace_answered(self, choice: str) -> None:
        if choice == "replace":
            self._write(replace=True)
        elif choice == "beside" and self._beside is not None:
            self.folder.setText(str(self._beside))
            self._write(replace=False)

    def _ended(self) -> None:
        self._job = None
        self.progress.hide()
        self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        self.folder.setEnabled(not busy)
        self.choose.setEnabled(not busy)
        self.action_changed.emit()
        self.filled.emit()

    def _show_outcome(self, outcome: QWidget | None, lines: Sequence[QLabel] = ()) -> None:
        if self._looking is not None and outcome is None:
            self._looking.forget()
        if self._outcome is not None:
            self.column.removeWidget(self._outcome)
            self._outcome.hide()
            self._outcome.deleteLater()
        self._outcome = outcome
        if outcome is not None:
            first, *others = (line.text() for line in lines)
            outcome.setAccessibleName(first)
            outcome.setAccessibleDescription(" ".join(others))
            outcome.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.column.insertWidget(self._place, outcome)
            self.filled.emit()
            outcome.show()  # Qt shows it later: until then it has no place to scroll to
            outcome.setFocus(Qt.FocusReason.OtherFocusReason)
            self._to_top.bring(outcome)

    # -- the folder ----------------------------------------------------------------------
    def _start_over(self, _text: str) -> None:
        self.written = None
        self.action = "window-save-letters"
        self.action_changed.emit()
        self.cloud.look_at(self.folder.text())

    def _choose(self) -> None:
        words = self.kit.words
        asked = PlaceDialog(self.window(), words.text("window-choose-folder"))
        asked.setFileMode(QFileDialog.FileMode.Directory)
        asked.setOption(QFileDialog.Option.ShowDirsOnly)
        asked.fileSelected.connect(self.folder.setText)
        asked.open()


def _to_read(outcome: Outcome) -> list[str]:
    """The names of the files that are to be read first: those in the folder itself, as PDF."""
    files = () if outcome.result is None else outcome.result.files
    paths = [file.path for file in files]
    return [path.name for path in paths if path.parent == outcome.folder and path.suffix == ".pdf"]


def _more(outcome: Outcome) -> str:
    """Which words tell what else lies there: with drafts of e-mails, or without."""
    files = () if outcome.result is None else outcome.result.files
    mails = any(one.path.suffix == ".eml" for one in files)
    return "window-written-folder-mails" if mails else "window-written-folder"
