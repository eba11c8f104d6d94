"""Opening a locked case: with the key that the computer keeps, or with the words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lgo_desktop.case.model import Case
from lgo_desktop.errors import RightDoorError
from lgo_desktop.vault import pages
from lgo_desktop.vault.computer import ThisComputer
from lgo_desktop.vault.drawn_words import places_not_listed
from lgo_desktop.vault.faults import (
    CaseBusy,
    CaseGone,
    CutShort,
    DamagedCase,
    KeyNeeded,
    WrongPassphrase,
)
from lgo_desktop.vault.keys import Key, derive
from lgo_desktop.vault.opening import Opened, open_case
from lgo_desktop.vault.places import free_place
from lgo_desktop.vault.recovery import Recovered, readable_case, recover
from lgo_desktop.vault.sources import KeySource, PassphraseSource, Protection
from lgo_desktop.wording import Choice
from ui.dialogs import ask, fault_notice, notice
from ui.jobs import Job
from ui.kit import Kit
from ui.unlock import UnlockPage
from ui.window import Window


@dataclass(frozen=True)
class Found:
    """An open case, what stands in it, and whether it is an older copy than the one known here.

    `through` are the steps that the person has been through, where the file knows of any.
    """

    opened: Opened
    case: Case
    older: bool
    through: tuple[str, ...] | None = None


class Opener(QObject):
    """Opens one case at a time. Whatever stands in its way is told in a sentence, with a way on.

    `opened` carries what was `Found`, `looked` a `Case` that could be read of a damaged file.
    `given_up` says that the person went back.
    """

    opened = Signal(object)
    looked = Signal(object)
    given_up = Signal()

    def __init__(
        self, kit: Kit, window: Window, computer: ThisComputer, now: Callable[[], datetime]
    ) -> None:
        super().__init__(window)
        self._kit, self._window, self._computer, self._now = kit, window, computer, now
        self._path = Path()
        self._words: str | None = None
        self._remember = False
        self._rescued: Recovered | None = None
        self._locked: bytes | None = None

    def lock(self, key: Key) -> None:
        """Ask for words before any case is opened, until the one of this key is open again.

        Any case, for this one may be found under another name. What the key store keeps stays
        there: the next start of the program asks for no words.
        """
        self._locked = key.salt

    def open(self, path: Path) -> None:
        """Open a case, with the key that this computer keeps if it keeps one and none is locked."""
        self._path, self._words, self._remember, self._rescued = path, None, False, None
        if self._locked is None:
            self._try()
        else:
            self._ask_words()

    def _try(self, *, read_only: bool = False, take_over: bool = False) -> None:
        asked = _Asked(self._path, self._words, self._remember, read_only, take_over)
        work = partial(_open, asked, self._computer)
        self._kit.runner.start(work, self._found, self._failed)

    def _found(self, found: object) -> None:
        self._words = None
        if not isinstance(found, Found):
            return
        if found.opened.file.key.salt == self._locked:
            self._locked = None
        self.opened.emit(found)
        if self._rescued is not None:
            self._tell_rescued(self._rescued)
            self._rescued = None

    # -- what stands in the way --------------------------------------------------------------
    def _failed(self, fault: RightDoorError) -> None:
        page = self._window.plain()
        if isinstance(fault, KeyNeeded | WrongPassphrase):
            typed, self._words = self._words, None
            if typed is not None and isinstance(page, UnlockPage):
                look = partial(_strange, typed)
                self._kit.runner.start(look, self._say_wrong, self._say_wrong)
            else:
                self._ask_words()
        elif isinstance(fault, CaseBusy):
            self._ask_busy(fault)
        elif isinstance(fault, DamagedCase | CutShort):
            self._ask_damaged()
        elif isinstance(page, UnlockPage):
            page.show_fault(fault)
        elif isinstance(fault, CaseGone):
            self._ask_gone()
        else:
            fault_notice(self._window, self._kit, fault)
            self.given_up.emit()

    def _say_wrong(self, places: object) -> None:
        """Say what to look at: words that we never draw, by place; or capitals and order."""
        page = self._window.plain()
        if isinstance(page, UnlockPage):
            known = places if isinstance(places, tuple) else ()
            page.say_fault(self._kit.words.text("vault-unlock-wrong"), self._why_wrong(known))

    def _why_wrong(self, places: tuple[int, ...]) -> str:
        words = self._kit.words
        if not places:
            return words.text("vault-unlock-wrong-more")
        many = Choice("no" if len(places) == 1 else "yes")
        return words.text("vault-unlock-strange", many=many, places=", ".join(map(str, places)))

    def _ask_words(self) -> None:
        page = UnlockPage(self._kit, self._path, self._computer.keys)
        page.open_wanted.connect(self._words_typed)
        page.back_wanted.connect(self._back)
        self._window.show_plain(page)
        page.field.setFocus()

    def _words_typed(self) -> None:
        page = self._window.plain()
        if isinstance(page, UnlockPage):
            self._words, self._remember = page.field.text(), page.remember.isChecked()
            self._try()

    def _ask_busy(self, fault: CaseBusy) -> None:
        words = self._kit.words
        choices = [("read", words.text("vault-busy-read"))]
        if fault.elsewhere:
            choices.append(("take", words.text("vault-busy-take")))
        choices.append(("cancel", words.text("vault-cancel")))
        text = words.text("vault-busy-elsewhere" if fault.elsewhere else "vault-busy-here")
        self._ask(words.text("vault-busy"), text, choices, self._busy_answered)

    def _busy_answered(self, choice: str) -> None:
        if choice == "cancel":
            self._back()
        else:
            self._try(read_only=choice == "read", take_over=choice == "take")

    def _ask_damaged(self) -> None:
        words = self._kit.words
        choices = [
            ("rescue", words.text("vault-damaged-rescue")),
            ("look", words.text("vault-damaged-look")),
            ("cancel", words.text("vault-cancel")),
        ]
        text = words.text("vault-damaged-text")
        self._ask(words.text("vault-damaged"), text, choices, self._damaged_answered)

    def _damaged_answered(self, choice: str) -> None:
        asked = _Asked(self._path, self._words, remember=False)
        if choice == "rescue":
            stem = self._kit.words.text("vault-rescued-stem", name=self._path.stem)
            work = partial(_rescue, asked, self._computer, stem, self._now())
            self._kit.runner.start(work, self._was_rescued, self._cannot)
        elif choice == "look":
            looking = partial(_look, asked, self._computer)
            self._kit.runner.start(looking, self._looked, self._cannot)
        else:
            self._back()

    def _looked(self, case: object) -> None:
        self._words = None
        self.looked.emit(case)

    def _was_rescued(self, done: object) -> None:
        if isinstance(done, tuple):
            self._path, self._rescued = done
            self._try()

    def _tell_rescued(self, done: Recovered) -> None:
        words = self._kit.words
        lines = [words.text("vault-rescued-newest" if done.answers else "vault-rescued-older")]
        if done.papers or done.lost:
            counts = {"kept": str(done.papers), "lost": str(done.lost)}
            lines.append(words.text("vault-rescued-papers", **counts))
        notice(self._window, self._kit, words.text("vault-rescued"), "\n\n".join(lines))

    def _ask_gone(self) -> None:
        words = self._kit.words
        choices = [("drop", words.text("vault-gone-drop")), ("cancel", words.text("vault-cancel"))]
        text = words.text("vault-gone-text")
        self._ask(words.text("vault-gone"), text, choices, self._gone_answered)

    def _gone_answered(self, choice: str) -> None:
        if choice == "drop":
            work = partial(_drop, self._computer, self._path)
            self._kit.runner.start(work, self._dropped, self._cannot)
        else:
            self._back()

    def _dropped(self, _nothing: object) -> None:
        self.given_up.emit()

    def _cannot(self, fault: RightDoorError) -> None:
        fault_notice(self._window, self._kit, fault)
        self._back()

    def _back(self) -> None:
        self._words = None
        self.given_up.emit()

    def _ask(
        self,
        title: str,
        text: str,
        choices: list[tuple[str, str]],
        answered: Callable[[str], None],
    ) -> None:
        ask(self._window, self._kit, title, text, choices, answered)


@dataclass(frozen=True, repr=False)
class _Asked:
    """Which case is to be opened, with which words, and how."""

    path: Path
    words: str | None
    remember: bool
    read_only: bool = False
    take_over: bool = False

    def sources(self, computer: ThisComputer) -> tuple[KeySource, ...]:
        """The words, if there are any; else what the computer keeps."""
        return (computer.keys,) if self.words is None else (PassphraseSource(self._typed),)

    def key(self, computer: ThisComputer) -> Key:
        """The key, whether it fits or not. Raises `KeyNeeded` if there is none."""
        salt = pages.read_salt(self.path)
        key = computer.keys.find(salt) if self.words is None else derive(self.words, salt)
        if key is None:
            raise KeyNeeded
        return key

    def _typed(self) -> str | None:
        return self.words


def _open(asked: _Asked, computer: ThisComputer, _job: Job) -> Found:
    ways = {"read_only": asked.read_only, "take_over": asked.take_over}
    opened = open_case(asked.path, asked.sources(computer), **ways)
    try:
        case, key = opened.file.case(), opened.file.key
        through = opened.file.been()
        if asked.words is not None:
            kept = computer.keys.find(key.salt) is not None
            if kept or (asked.remember and computer.keys.keep(key)):
                opened = Opened(opened.file, computer.keys.protection)
        older = opened.protection is Protection.KEY_STORE and computer.is_older(opened.file)
    except BaseException:
        opened.file.close()
        raise
    return Found(opened, case, older, through)


def _strange(typed: str, _job: Job) -> tuple[int, ...]:
    return places_not_listed(typed)


def _rescue(
    asked: _Asked, computer: ThisComputer, stem: str, now: datetime, _job: Job
) -> tuple[Path, Recovered]:
    target = free_place(asked.path.parent, stem)
    return target, recover(asked.path, asked.key(computer), target, now)


def _look(asked: _Asked, computer: ThisComputer, _job: Job) -> Case:
    return readable_case(asked.path, asked.key(computer), asked.path)[0]


def _drop(computer: ThisComputer, path: Path, _job: Job) -> None:
    computer.drop(path)
