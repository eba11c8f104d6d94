"""Making the locked file of a case: the page with its words, the file, and what is told then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from lgo_desktop.case.model import Case
from lgo_desktop.errors import RightDoorError
from lgo_desktop.vault.files import new_file
from lgo_desktop.vault.opening import Opened, new_case
from lgo_desktop.vault.places import telling_place
from lgo_desktop.vault.sources import KeySource, NoSource, Protection
from ui.dialogs import ask, fault_notice
from ui.jobs import Job
from ui.keeper import Keeper
from ui.keeping import Keeping
from ui.kit import Kit
from ui.newpage import NewPage, WordsPage
from ui.opener import Found
from ui.placedialog import PlaceDialog
from ui.window import Window
from ui.words import Words

if TYPE_CHECKING:
    from lgo_desktop.letters.document import Document

_SHEET = ".pdf"


class Beginning(QObject):
    """Offers the page for a new file. `begun` carries what was `Found` in the file once made."""

    begun = Signal(object)

    def __init__(self, kit: Kit, keeping: Keeping, keeper: Keeper, window: Window) -> None:
        super().__init__(window)
        self._kit, self._keeping, self._keeper, self._window = kit, keeping, keeper, window
        self._sheet = ""
        self._words = ""

    def offer(self, case: Case, back: Callable[[], None]) -> None:
        """Show the page for the file of this case; `back` is called by Back."""
        find_place = partial(_place, self._keeping, self._names(case))
        page = NewPage(self._kit, case, find_place, self._keeping.computer.keys)
        page.back_wanted.connect(back)
        page.go_on_wanted.connect(self._make)
        page.sheet_wanted.connect(self.save_sheet)
        self._window.show_plain(page)

    def _names(self, case: Case) -> tuple[str, ...]:
        """What the file may be called. The day tells the cases of a centre apart.

        A name or a reference of a client is never proposed: anybody who looks into the folder
        reads the names of its files. Whoever wants one there chooses it themselves.
        """
        words, day = self._kit.words, self._kit.today().isoformat()
        if case.representative is not None and self._kit.preferences.settings.centre.is_set:
            return (words.text("vault-file-name-client", day=day),)
        return words.text("vault-file-name"), words.text("vault-file-name-day", day=day)

    def save_sheet(self, passphrase: str) -> None:
        """Save the sheet with these words where the person says."""
        self._sheet = passphrase
        words = self._kit.words
        asked = PlaceDialog(self._window, words.text("vault-words-sheet"))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setNameFilter(f"{words.text('vault-sheet-files')} (*{_SHEET})")
        asked.setDefaultSuffix(_SHEET.removeprefix("."))
        asked.selectFile(words.text("vault-sheet-file") + _SHEET)
        asked.fileSelected.connect(self._sheet_place)
        asked.open()

    def _sheet_place(self, path: str) -> None:
        passphrase, self._sheet = self._sheet, ""
        work = partial(_write_sheet, Path(path), passphrase, self._kit.words, self._kit.today())
        self._kit.runner.start(work, self._sheet_saved, self._sheet_failed)

    def _sheet_saved(self, _nothing: object) -> None:
        page, said = self._window.plain(), self._kit.words.text("vault-words-sheet-saved")
        if isinstance(page, WordsPage):
            page.words.say(said)
        if self._words:
            self._ask_again()

    def _sheet_failed(self, fault: RightDoorError) -> None:
        fault_notice(self._window, self._kit, fault).chosen.connect(self._told)

    def _told(self, _choice: str) -> None:
        if self._words:
            self._ask_again()

    # -- the file ------------------------------------------------------------------------------
    def _make(self) -> None:
        page = self._window.plain()
        if isinstance(page, NewPage) and page.place is not None:
            self._words = page.words.passphrase()
            keys = NoSource() if page.typed.isChecked() else self._keeping.computer.keys
            asked = _New(
                page.place, self._words, page.case, self._keeper.now(), keys, self._keeper.who
            )
            self._kit.runner.start(asked.run, self._made, self._not_made)

    def _made(self, found: object) -> None:
        if not isinstance(found, Found):
            return
        self.begun.emit(found)
        words, self._words = self._words, ""
        if found.opened.protection is not Protection.KEY_STORE:
            self.ask_for_words(words)

    def _not_made(self, fault: RightDoorError) -> None:
        self._words = ""
        page = self._window.plain()
        if isinstance(page, NewPage):
            page.show_fault(fault)

    def ask_for_words(self, passphrase: str) -> None:
        """Ask whether the person has these words: without a key kept here, nothing else helps."""
        self._words = passphrase
        self._ask_again()

    def _ask_again(self) -> None:
        words = self._kit.words
        choices = [
            ("have", words.text("vault-no-key-have")),
            ("sheet", words.text("vault-no-key-sheet")),
        ]
        title, text = words.text("vault-no-key"), words.text("vault-no-key-text", words=self._words)
        ask(self._window, self._kit, title, text, choices[::-1], self._words_answered)

    def _words_answered(self, choice: str) -> None:
        if choice == "sheet":
            self.save_sheet(self._words)
        else:
            self._words = ""


class _New:
    """The making of one file."""

    def __init__(
        self,
        place: Path,
        passphrase: str,
        case: Case,
        now: datetime,
        keys: KeySource,
        who: str,
    ) -> None:
        self._asked = place, passphrase, case, now, keys, who

    def run(self, _job: Job) -> Found:
        """Make it. Raises as `new_case`."""
        opened: Opened = new_case(*self._asked)
        return Found(opened, self._asked[2], older=False)


def _place(keeping: Keeping, names: tuple[str, ...]) -> Path:
    """A free place on the disk: a network drive may be slow to answer, so not for the GUI."""
    return telling_place(keeping.folder(), names)


def _write_sheet(path: Path, passphrase: str, words: Words, on: date, _job: Job) -> None:
    # Making PDF is slow to load, and few need it here.
    from lgo_desktop.letters.words_sheet import words_sheet  # noqa: PLC0415 - see above
    from lgo_desktop.pack.pdf import render_pdf  # noqa: PLC0415 - see above

    document: Document = words_sheet(passphrase, words.wording, on)
    made = render_pdf(document, made_on=on)
    # The dialog has asked whether it may be replaced.
    with new_file(path, replace=True) as file:
        file.write(made)
