"""Does what the Case menu says, one thing at a time; every end of it is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QPushButton

from lgo_desktop.case.model import Case
from lgo_desktop.errors import RightDoorError
from lgo_desktop.interview import walk
from lgo_desktop.interview.resume import where_to_begin
from lgo_desktop.law.calendar import say_day
from lgo_desktop.vault.computer import ThisComputer
from lgo_desktop.vault.erase import Erased
from lgo_desktop.vault.files import ENDING
from lgo_desktop.vault.opening import Opened
from lgo_desktop.vault.places import with_ending
from lgo_desktop.vault.sources import Protection
from ui import casework
from ui.announce import announce
from ui.casepages import DonePage, UntilPage
from ui.casework import About, Changed, Work
from ui.desk import PLAIN, Desk
from ui.dialogs import Question, fault_notice, notice
from ui.keeper import Keeper
from ui.kit import Kit
from ui.newpage import ChangePage, HandOverPage, WordsPage
from ui.placedialog import PlaceDialog
from ui.plainpage import PlainPage
from ui.session import Session
from ui.window import Window

PageT = TypeVar("PageT", bound=PlainPage)


class CaseDesk(QObject):
    """Needs an open file for most of it; the menu offers nothing else without one."""

    def __init__(
        self,
        kit: Kit,
        computer: ThisComputer,
        session: Session,
        keeper: Keeper,
        window: Window,
        desk: Desk,
    ) -> None:
        super().__init__(window)
        self._kit, self._computer, self._session = kit, computer, session
        self._keeper, self._window, self._desk = keeper, window, desk
        self._passphrase = ""
        self._then: Callable[[], None] = self._back

    # -- going back and forward ------------------------------------------------------------
    def undo(self) -> None:
        """Show the answers of one step before, also of a sitting long ago."""
        self._step(forward=False)

    def redo(self) -> None:
        """Take that back."""
        self._step(forward=True)

    def _step(self, *, forward: bool) -> None:
        self._window.keep_answers()
        work = self._work()
        if work is not None:
            step = partial(casework.step, work, forward)
            self._keeper.run(step, self._gone_forward if forward else self._gone_back, self._failed)

    def _gone_back(self, case: object) -> None:
        self._show_step(case, "vault-undone")

    def _gone_forward(self, case: object) -> None:
        self._show_step(case, "vault-redone")

    def _show_step(self, case: object, name: str) -> None:
        words = self._kit.words
        if isinstance(case, Case):
            at = self._session.step
            self._keeper.hold(self._keeper.opened, case)
            self._session.begin(case, walk.nearest_step(case, at), self._session.through)
            self._keeper.keep(case)
            self._window.begin()
            announce(self._window, words.text(name))
        else:
            notice(self._window, self._kit, words.text("vault-no-step"), "")

    # -- other words -----------------------------------------------------------------------
    def change_words(self) -> None:
        """Offer other words for this case."""
        page = self._page(ChangePage(self._kit))
        page.go_on_wanted.connect(self._change)
        page.sheet_wanted.connect(self._desk.beginning.save_sheet)

    def _change(self) -> None:
        page, work, opened = self._window.plain(), self._work(), self._keeper.opened
        if isinstance(page, WordsPage) and work is not None and opened is not None:
            self._passphrase = page.words.passphrase()
            kept = opened.protection is Protection.KEY_STORE
            change = partial(casework.change_words, work, self._passphrase, kept)
            self._keeper.run(change, self._changed, self._failed)

    def _changed(self, done: object) -> None:
        words, opened = self._kit.words, self._keeper.opened
        passphrase, self._passphrase = self._passphrase, ""
        self._window.begin()
        if not isinstance(done, Changed) or opened is None:
            return
        self._keeper.hold(Opened(opened.file, done.protection), self._session.case)
        text = words.text("vault-changed-text")
        if done.left:
            text = f"{text}\n\n{words.counted('vault-changed-left', done.left)}"
        if done.protection is Protection.KEY_STORE:
            notice(self._window, self._kit, words.text("vault-changed"), text)
        else:
            self._desk.beginning.ask_for_words(passphrase)

    # -- copies ----------------------------------------------------------------------------
    def hand_over(self) -> None:
        """Offer a copy for somebody else."""
        page = self._page(HandOverPage(self._kit))
        page.go_on_wanted.connect(self._ask_hand_over)
        page.sheet_wanted.connect(self._desk.beginning.save_sheet)

    def _ask_hand_over(self) -> None:
        page = self._window.plain()
        if page is not None:
            page.set_busy(busy=False)
        self._ask_place("vault-hand-over-main", "vault-file-name", ENDING, self._hand_over)

    def _hand_over(self, path: str) -> None:
        page, work = self._window.plain(), self._work()
        if isinstance(page, HandOverPage) and work is not None:
            asked = with_ending(Path(path)), page.words.passphrase(), page.history.isChecked()
            self._keeper.run(
                partial(casework.hand_over, work, *asked), self._handed_over, self._failed
            )

    def _handed_over(self, _path: object) -> None:
        self._window.begin()
        self._tell("vault-handed-over", "vault-handed-over-text")

    def duplicate(self) -> None:
        """Make a copy beside the file."""
        work = self._work()
        if work is not None:
            self._keeper.run(partial(casework.duplicate, work), self._copied, self._failed)

    def _copied(self, path: object) -> None:
        words = self._kit.words
        name = path.name if isinstance(path, Path) else ""
        text = words.text("vault-copied-text", name=name)
        notice(self._window, self._kit, words.text("vault-copied"), text)

    # -- plain text ------------------------------------------------------------------------
    def save_plain(self) -> None:
        """Save the answers in plain text, after a plain warning."""
        self._ask(("vault-plain", "vault-plain-text", "vault-plain-yes"), self._ask_plain_place)

    def _ask_plain_place(self) -> None:
        self._window.keep_answers()
        self._ask_place("vault-menu-export", "vault-plain-name", PLAIN, self._save_plain)

    def _save_plain(self, path: str) -> None:
        work = partial(casework.save_plain, self._work(), self._session.case, Path(path))
        self._keeper.run(work, self._plain_saved, self._failed)

    def _plain_saved(self, _nothing: object) -> None:
        self._tell("vault-plain-saved", "vault-plain-text")

    def take_in(self) -> None:
        """Put the answers of a file in plain text in the place of these."""
        self._ask(
            ("vault-plain-in", "vault-plain-in-text", "vault-plain-in-yes"), self._ask_take_in
        )

    def _ask_take_in(self) -> None:
        asked = self._dialog("vault-menu-import", PLAIN)
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.fileSelected.connect(self._take_in)
        asked.open()

    def _take_in(self, path: str) -> None:
        work = self._work()
        if work is not None:
            self._keeper.run(
                partial(casework.take_in, work, Path(path)), self._taken_in, self._failed
            )

    def _taken_in(self, case: object) -> None:
        if isinstance(case, Case):
            self._keeper.hold(self._keeper.opened, case)
            self._session.begin(case, where_to_begin(case))
            self._window.begin()

    # -- what was done, until when ---------------------------------------------------------
    def show_done(self) -> None:
        """Show who did what when."""
        work = self._work()
        if work is not None:
            self._keeper.run(partial(casework.about, work), self._show_done, self._failed)

    def _show_done(self, about: object) -> None:
        if isinstance(about, About):
            self._page(DonePage(self._kit, about))

    def choose_until(self) -> None:
        """Choose the day after which to be asked."""
        page = self._page(UntilPage(self._kit))
        page.chosen.connect(self._set_until)

    def _set_until(self, day: object) -> None:
        work = self._work()
        if work is not None and (day is None or isinstance(day, date)):
            self._keeper.run(partial(casework.set_until, work, day), self._until_set, self._failed)

    def _until_set(self, day: object) -> None:
        words = self._kit.words
        self._window.begin()
        said = words.text("vault-until-none")
        if isinstance(day, date):
            said = words.text("vault-until-kept", day=say_day(day))
        notice(self._window, self._kit, said, "")

    # -- the end ---------------------------------------------------------------------------
    def erase(self) -> None:
        """Erase the case, after a question that says what cannot be promised."""
        self._ask(("vault-erase", "vault-erase-text", "vault-erase-yes"), self._erase)

    def _erase(self) -> None:
        file = self._keeper.file
        if file is not None:
            work = partial(casework.erase_case, self._computer, file)
            self._keeper.run(work, self._erased, self._not_erased)

    def _erased(self, done: object) -> None:
        words = self._kit.words
        self._keeper.drop()
        self._session.begin(Case())
        self._desk.start()
        lines = [words.text("vault-erased-text")]
        if isinstance(done, Erased) and not done.key_forgotten:
            key = "vault-erased-key-shared" if done.key_shared else "vault-erased-key"
            lines.append(words.text(key))
        notice(self._window, self._kit, words.text("vault-erased"), "\n\n".join(lines))

    def _not_erased(self, fault: RightDoorError) -> None:
        """The file is closed by now: it is opened anew from the start page."""
        self._keeper.drop()
        self._session.begin(Case())
        self._desk.start()
        fault_notice(self._window, self._kit, fault)

    def forget(self) -> None:
        """Forget every case on this computer."""
        self._ask(("vault-forget", "vault-forget-text", "vault-forget-yes"), self._forget)

    def _forget(self) -> None:
        work = partial(casework.forget_computer, self._computer)
        self._keeper.run(work, self._forgotten, self._failed)

    def _forgotten(self, certain: object) -> None:
        opened = self._keeper.opened
        if opened is not None:
            self._keeper.opened = Opened(opened.file, Protection.PASSPHRASE)
        if self._window.plain() is not None:
            self._desk.start()
        name = "vault-forgotten" if certain else "vault-not-forgotten"
        notice(self._window, self._kit, self._kit.words.text(name), "")

    # -- how it is asked and told ----------------------------------------------------------
    def _work(self) -> Work | None:
        file = self._keeper.file
        if file is None:
            return None
        return Work(file, self._computer, self._keeper.now(), self._keeper.who)

    def _page(self, page: PageT) -> PageT:
        self._window.keep_answers()
        page.back_wanted.connect(self._back)
        self._window.show_plain(page)
        return page

    def _back(self) -> None:
        self._window.begin()

    def _tell(self, title: str, text: str) -> None:
        words = self._kit.words
        notice(self._window, self._kit, words.text(title), words.text(text))

    def _ask(self, names: tuple[str, str, str], then: Callable[[], None]) -> None:
        words = self._kit.words
        title, text, yes = (words.text(name) for name in names)
        choices = [("yes", yes), ("cancel", words.text("vault-cancel"))]
        asked = Question(self._window, self._kit, title, text, choices)
        safe = asked.button_of("cancel")
        if isinstance(safe, QPushButton):
            asked.set_default(safe)  # a slip of the Enter key does nothing
        self._then = then
        asked.chosen.connect(self._answered)
        asked.open()

    def _answered(self, choice: str) -> None:
        if choice == "yes":
            self._then()

    def _ask_place(self, title: str, name: str, ending: str, then: Callable[[str], None]) -> None:
        asked = self._dialog(title, ending)
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix(ending.removeprefix("."))
        asked.selectFile(self._kit.words.text(name) + ending)
        asked.fileSelected.connect(then)
        asked.open()

    def _dialog(self, title: str, ending: str) -> PlaceDialog:
        words = self._kit.words
        asked = PlaceDialog(self._window, words.text(title))
        asked.setNameFilter(f"{words.text('vault-all-files')} (*{ending})")
        return asked

    def _failed(self, fault: RightDoorError) -> None:
        page = self._window.plain()
        if page is not None:
            page.show_fault(fault)
        else:
            fault_notice(self._window, self._kit, fault)
