"""Starting, opening, keeping, hiding, stopping and leaving: what happens to a case as a whole."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from lgo_desktop import assets
from lgo_desktop.case.form import parse_case, read_case
from lgo_desktop.case.model import Case
from lgo_desktop.errors import RightDoorError
from lgo_desktop.interview.advising import for_client
from lgo_desktop.interview.resume import where_to_begin
from lgo_desktop.interview.walk import Step
from lgo_desktop.vault.computer import ThisComputer
from lgo_desktop.vault.files import ENDING, is_case_name
from lgo_desktop.vault.keys import Key
from lgo_desktop.vault.sources import Protection
from ui.beginning import Beginning
from ui.centrefields import CENTRE
from ui.dialogs import ask, fault_notice
from ui.jobs import Job
from ui.keeper import Keeper
from ui.keeping import Keeping
from ui.kit import Kit
from ui.leaving import close_dialogs
from ui.opener import Found, Opener
from ui.placedialog import PlaceDialog
from ui.session import Session, Unfinished
from ui.stopped import StoppedPage
from ui.unlock import HiddenPage
from ui.window import Window

EXAMPLE = ("examples", "kent.json")
PLAIN = ".json"


class Desk(QObject):
    """Does what the start page and the File menu say; `show_start` shows that page.

    Nothing is thrown away without a question, except by “Leave quickly”, which says so.
    """

    def __init__(
        self,
        kit: Kit,
        keeping: Keeping,
        session: Session,
        keeper: Keeper,
        window: Window,
        show_start: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._show_start = show_start
        self._kit, self._keeping = kit, keeping
        self._session, self._keeper, self._window = session, keeper, window
        self._then: Callable[[], None] | None = None
        self._hidden: Path | None = None
        self._left: Unfinished | None = None
        self._beside: set[Step] = set()
        self.opener = Opener(kit, window, keeping.computer, keeper.now)
        self.beginning = Beginning(kit, keeping, keeper, window)
        self._connect()

    # -- what the start page and the menu offer ------------------------------------------------
    def start(self) -> None:
        """Show the start page, once it is settled what becomes of this case."""
        self._settle(self._show_start)

    def new(self) -> None:
        """Start a case in a locked file, once it is settled what becomes of this one."""
        self._settle(self._begin_new)

    def new_for_client(self) -> None:
        """The same for a client of the centre: who acts for them is filled in."""
        self._settle(self._begin_for_client)

    def look_around(self) -> None:
        """Start a case that is kept nowhere."""
        self._settle(self._begin_nowhere)

    def open_example(self) -> None:
        """Open the example case."""
        self._settle(self._read_example)

    def open_case(self) -> None:
        """Open a case from a file, once it is chosen and settled what becomes of this one."""
        words = self._kit.words
        asked = PlaceDialog(self._window, words.text("window-open-case"))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        asked.setNameFilter(f"{words.text('vault-all-files')} (*{ENDING} *{PLAIN})")
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.fileSelected.connect(self._file_chosen)
        asked.open()

    def open_path(self, path: Path) -> None:
        """Open the case of a file: a locked one, or answers in plain text."""
        self._settle(partial(self._open_path, path))

    def open_dropped(self, path: str) -> None:
        """Open the file that was dropped on the window, as any other."""
        self.open_path(Path(path))

    def keep_case(self) -> None:
        """Put a case that is kept nowhere into a locked file."""
        self._window.keep_answers()
        self.beginning.offer(self._session.case, self._back_to_case)

    def stop(self) -> None:
        """Close the window, once everything is saved, or it is settled what becomes of it."""
        self._settle(self._window.close_now)

    def save_and_stop(self) -> None:
        """Stop, and say what was saved and where, for whoever comes back; as `stop` otherwise."""
        opened = self._keeper.opened
        if opened is None or not self._keeper.is_keeping:
            self.stop()
            return
        here = opened.protection is Protection.KEY_STORE
        self._settle(partial(self._say_stopped, opened.file.path, here))

    def _say_stopped(self, path: Path, here: bool) -> None:
        page = StoppedPage(self._kit, path, here=here)
        page.close_wanted.connect(self._window.close_now)
        page.start_wanted.connect(self.start)
        self._window.show_plain(page)

    def leave(self) -> None:
        """Be gone at once: nothing on the screen, and no key and no list on this computer."""
        self._window.hide()
        close_dialogs()
        self._window.keep_answers()
        self._keeper.hush()
        key = None if self._keeper.file is None else self._keeper.file.key
        self._then = partial(self._forget, key)
        self._keeper.release(self._session.case)

    def lock(self) -> None:
        """Take the case off the screen and close its file; its words are asked for then."""
        page = self._window.plain()
        file = self._keeper.file
        outside = page is not None and file is None and self._session.is_empty
        if isinstance(page, HiddenPage) or outside:
            return  # nothing of a case is shown, or it is hidden already
        self._window.keep_answers()
        close_dialogs()
        # What is still being done could show the case again, or name it, once it ends.
        self._keeper.hush()
        self._hidden = None if file is None else file.path
        self._left = None if file is None else self._session.unfinished()
        page = HiddenPage(self._kit, kept=file is not None)
        page.open_wanted.connect(self._unhide)
        self._window.show_plain(page)
        if file is not None:
            self.opener.lock(file.key)
            self._then = _nothing
            self._keeper.release(self._session.case)

    def about(self) -> None:
        """Say what the program is and what it is not, its version, and how old its law is."""
        self._show_beside(Step("about"))

    def settings(self) -> None:
        """Offer to change how the program looks and behaves."""
        self._show_beside(Step("settings"))

    def settings_of_centre(self) -> None:
        """The same, at what is asked of an advice centre."""
        self._show_beside(Step("settings"), CENTRE)

    def begin(self, case: Case, at: Step | None = None) -> None:
        """Show a case that is kept nowhere, from a step or from its first one."""
        self._beside = set()
        self._keeper.hold(None, case)
        self._session.begin(case, at)
        self._window.begin()

    # -- what becomes of the answers -----------------------------------------------------------
    def _settle(self, then: Callable[[], None]) -> None:
        self._window.keep_answers()
        self._then = then
        words, kept = self._kit.words, self._keeper.is_keeping
        shown = self._window.plain() is None
        if kept and self._session.has_untaken and shown:
            choices = [
                ("stay", words.text("window-ask-stay")),
                ("go", words.text("vault-ask-untaken-go")),
            ]
            title, text = words.text("vault-ask-untaken"), words.text("vault-ask-untaken-text")
            self._ask(title, text, choices[::-1])
        elif kept:
            self._keeper.release(self._session.case)
        elif self._session.is_empty or self._session.is_saved:
            self._go_ahead()
        else:
            choices = [
                ("keep", words.text("vault-ask-keep")),
                ("discard", words.text("vault-ask-discard")),
                ("stay", words.text("window-ask-stay")),
            ]
            self._ask(words.text("vault-ask"), words.text("vault-ask-text"), choices)

    def _ask(self, title: str, text: str, choices: list[tuple[str, str]]) -> None:
        ask(self._window, self._kit, title, text, choices, self._answered)

    def _answered(self, choice: str) -> None:
        if choice == "keep":
            self._then = None
            self.keep_case()
        elif choice in {"go", "again"}:
            self._keeper.release(self._session.case)
        elif choice in {"discard", "anyway"}:
            self._go_ahead()
        else:
            self._then = None
            self._show_untaken()

    def _show_untaken(self) -> None:
        """Lead whoever stays to the answer that is not finished, if there is one."""
        left = self._session.untaken()
        if left is not None:
            self._window.wizard.show_step(*left)

    def _go_ahead(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            self._keeper.drop()
            self._session.begin(Case())
            then()

    def _not_let_go(self, fault: RightDoorError) -> None:
        """The last answers could not be saved: whoever leaves knows it."""
        if self._window.isHidden():  # left quickly: nothing may come up now
            self._go_ahead()
            return
        self._window.begin()
        words = self._kit.words
        choices = [
            ("again", words.text("vault-ask-again")),
            ("anyway", words.text("vault-ask-anyway")),
            ("stay", words.text("window-ask-stay")),
        ]
        text = words.text("vault-ask-failed-text", why=words.whole_fault(fault))
        self._ask(words.text("vault-ask-failed"), text, choices)

    def _forget(self, key: Key | None) -> None:
        work = partial(_leave, self._keeping.computer, key)
        self._kit.runner.start(work, self._gone, self._gone)

    def _gone(self, _nothing: object) -> None:
        self._window.close_now()

    # -- what comes then -----------------------------------------------------------------------
    def _begin_new(self) -> None:
        self.beginning.offer(Case(), self._show_start)

    def _begin_for_client(self) -> None:
        centre = self._kit.preferences.settings.centre
        self.beginning.offer(for_client(centre), self._show_start)

    def _begin_nowhere(self) -> None:
        self.begin(Case())

    def _read_example(self) -> None:
        self._kit.runner.start(_read_example, self._opened_example, self._failed)

    def _file_chosen(self, path: str) -> None:
        self.open_path(Path(path))

    def _open_path(self, path: Path) -> None:
        if is_case_name(path):
            self.opener.open(path)
        else:
            self._kit.runner.start(partial(_read_plain, path), self._opened_plain, self._failed)

    def _back_to_case(self) -> None:
        self._window.begin()

    def _unhide(self) -> None:
        if self._hidden is None:
            self._window.begin()
        elif self._keeper.file is None:
            self.opener.open(self._hidden)

    # -- how it ended --------------------------------------------------------------------------
    def _found(self, found: object) -> None:
        if not isinstance(found, Found):
            return
        same = found.opened.file.path == self._hidden
        left, self._hidden, self._left = self._left, None, None
        self._keeper.hold(found.opened, found.case)
        self._session.begin(found.case, where_to_begin(found.case), found.through)
        if same and left is not None:
            self._session.take_up(left)
        self._window.begin()
        if found.older:
            words = self._kit.words
            choices = [
                ("stay", words.text("vault-older-on")),
                ("close", words.text("vault-older-close")),
            ]
            title, text = words.text("vault-older"), words.text("vault-older-text")
            ask(self._window, self._kit, title, text, choices, self._older_answered)

    def _older_answered(self, choice: str) -> None:
        if choice == "close":
            self._keeper.drop()
            self._session.begin(Case())
            self._show_start()

    def _opened_plain(self, case: object) -> None:
        if isinstance(case, Case):
            self.begin(case, where_to_begin(case))

    def _opened_example(self, case: object) -> None:
        """Nobody stopped in it: whoever opens it wants to see it from the beginning."""
        if isinstance(case, Case):
            self.begin(case)

    def _begun(self, found: object) -> None:
        """A new file: a case that was kept nowhere goes on where it was."""
        if isinstance(found, Found):
            self._keeper.hold(found.opened, found.case)
            if found.case != self._session.case:
                self._session.begin(found.case)
            self._session.note_saved(found.case)
            self._window.begin()

    def _given_up(self) -> None:
        """Where nothing was opened, the start page comes back, unless a case stands here."""
        if self._keeper.file is None and self._session.is_empty:
            self._show_start()
        else:
            self._window.begin()

    def _show_beside(self, step: Step, part: str = "") -> None:
        """A page that belongs to no case; whoever comes from the start page goes back there."""
        if self._window.plain() is not None:
            self._window.begin()
            self._beside = {step}
        self._window.wizard.show_step(step, part)

    def _stepped(self) -> None:
        if self._beside and self._session.step not in self._beside:
            self._beside = set()
            self._show_start()

    def _failed(self, fault: RightDoorError) -> None:
        self._then = None
        fault_notice(self._window, self._kit, fault)
        self._given_up()

    def _connect(self) -> None:
        self._window.leave_wanted.connect(self.leave)
        self._window.stepped.connect(self._stepped, Qt.ConnectionType.QueuedConnection)
        self._keeper.let_go.connect(self._go_ahead)
        self._keeper.not_let_go.connect(self._not_let_go)
        self.opener.opened.connect(self._found)
        self.opener.looked.connect(self._opened_plain)
        self.opener.given_up.connect(self._given_up)
        self.beginning.begun.connect(self._begun)


def _nothing() -> None:
    """What follows on locking a case: it is closed, and that is all."""


def _read_example(_job: Job) -> Case:
    return parse_case(assets.read_bytes(*EXAMPLE))


def _read_plain(path: Path, _job: Job) -> Case:
    return read_case(path)


def _leave(computer: ThisComputer, key: Key | None, _job: Job) -> None:
    computer.leave(key)
