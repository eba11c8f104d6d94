"""Pages that settle the words of a file: of a new case, of this one anew, of a copy."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from lgo_desktop.case.model import Case
from lgo_desktop.cloud_folders import cloud_service
from lgo_desktop.errors import RightDoorError
from lgo_desktop.vault.files import ENDING
from lgo_desktop.vault.places import with_ending
from lgo_desktop.vault.sources import KeySource
from ui.buttons import button
from ui.cards import ChoiceCard
from ui.jobs import Job
from ui.keyoffer import offer_if_kept
from ui.kit import Kit
from ui.labels import foldable, label, panel, question_label
from ui.placedialog import PlaceDialog
from ui.plainpage import PlainPage
from ui.wordsbox import WordsBox


class WordsPage(PlainPage):
    """Shows words that can be taken as they are, with one press.

    `names` are those of the heading, of the hint and of the main button's words. `go_on_wanted`
    is sent by the main button, `sheet_wanted` carries the words for the sheet.
    """

    go_on_wanted = Signal()
    sheet_wanted = Signal(str)

    def __init__(self, kit: Kit, names: tuple[str, str, str]) -> None:
        heading, hint, self._action = (kit.words.text(name) for name in names)
        super().__init__(kit, heading, hint)

    def build(self) -> None:
        """The words and what to do with them."""
        self.words = WordsBox(self.kit)
        self.words.sheet_wanted.connect(self._sheet)
        self.words.filled.connect(self.set_order)
        self.words.failed.connect(self.show_fault)
        self.column.addWidget(self.words)
        self.build_more()
        self.add_back()
        self.add_main(self._action)

    def build_more(self) -> None:
        """What else the page asks."""

    @property
    def full(self) -> bool:
        """Whether the words are there."""
        return self.words.full

    def objection(self) -> str:
        """Why it cannot go on yet, in words; empty if it can."""
        return self.words.objection()

    def act(self) -> None:
        """Go on, unless something stands in the way."""
        objection = self.objection()
        self.say_fault(objection)
        if not objection:
            self.set_busy(busy=True)
            self.go_on_wanted.emit()

    def _sheet(self) -> None:
        if self.words.passphrase():
            self.sheet_wanted.emit(self.words.passphrase())
        else:
            self.say_fault(self.words.objection())


class ChangePage(WordsPage):
    """Other words for a case."""

    why = "vault-change-why"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, ("vault-change", "vault-change-hint", "vault-change-main"))


class HandOverPage(WordsPage):
    """The words of a copy for somebody else, and whether its history goes with it."""

    why = "vault-hand-over-why"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, ("vault-hand-over", "vault-hand-over-hint", "vault-hand-over-main"))

    def build_more(self) -> None:
        """One tick."""
        words = self.kit.words
        self.history = ChoiceCard(
            self.kit.look,
            words.text("vault-hand-over-history"),
            words.text("vault-hand-over-history-hint"),
        )
        self.column.addWidget(self.history)


class NewPage(WordsPage):
    """A new case: the words that open it, and where its file lies. One page, one press.

    `place` is where the file goes, `None` while that is being looked for.
    """

    why = "vault-new-why"

    def __init__(
        self, kit: Kit, case: Case, find_place: Callable[[], Path], keys: KeySource
    ) -> None:
        """`keys` is what this computer may keep keys in: what it cannot keep is not offered.

        `find_place` looks for a free place on the disk; it is called off the GUI thread.
        """
        self.case, self._keys = case, keys
        self.place: Path | None = None
        self._is_looked_at = False
        super().__init__(kit, ("vault-new", "vault-new-hint", "vault-new-main"))
        kit.runner.start(partial(_find, find_place), self._found, self._not_found)

    @property
    def full(self) -> bool:
        """Whether the words are there, the place, and what is known of it."""
        return super().full and self.place is not None and self._is_looked_at

    def objection(self) -> str:
        """Why it cannot go on yet: the words, or no place is known."""
        return super().objection() or ("" if self.place is not None else self.where.text())

    def build_more(self) -> None:
        """The place of the file, and who else uses the computer."""
        words, look = self.kit.words, self.kit.look
        advice = label(words.text("vault-new-advice"))
        self.column.addWidget(panel("notice", advice, look=look))
        self.later = label(words.text("vault-new-later"), "hint")
        self.column.addWidget(self.later)
        self.no_store = label(words.text("vault-new-no-store"), "strong")
        self.column.addWidget(self.no_store)
        self.typed = ChoiceCard(
            look, words.text("vault-typed-each-time"), words.text("vault-typed-each-time-hint")
        )
        self.column.addWidget(self.typed)
        offer_if_kept(self.kit, self._keys, self.later, self.typed, instead=self.no_store)
        self.choose = button(words.text("vault-place-other"), "small")
        self.choose.clicked.connect(self._choose)
        self.where = label(words.text("vault-place-coming"))
        self.cloud = label("", "warn")
        self.cloud.hide()
        self.column.addWidget(question_label(words.text("vault-place"), self.choose))
        self.column.addWidget(self.where)
        self.column.addWidget(self.cloud)
        self.column.addWidget(self.line_of(self.choose))

    def _found(self, place: object) -> None:
        """Take it, unless another place was chosen meanwhile."""
        if isinstance(place, Path) and self.place is None:
            self._take_place(place)

    def _not_found(self, fault: RightDoorError) -> None:
        if self.place is None:
            self.where.setText(self.kit.words.text("vault-place-none"))
            self.show_fault(fault)

    def _take_place(self, place: Path) -> None:
        self.place = place
        words, folder = self.kit.words, place.parent
        said = words.text("vault-place-text", name=place.name, folder=str(folder))
        self.where.setText(foldable(said))
        self.where.setAccessibleName(said)
        self.choose.setAccessibleDescription(said)
        self.kit.runner.start(partial(_cloud, folder), self._show_cloud, self._no_sign)

    def _show_cloud(self, service: object) -> None:
        self._is_looked_at = True
        words, found = self.kit.words, str(service)
        self.cloud.setText(words.text("vault-place-cloud", service=found) if found else "")
        self.cloud.setVisible(bool(found))

    def _no_sign(self, _fault: object) -> None:
        """Where nothing can be told, nothing is said: the file is locked in any folder."""
        self._is_looked_at = True

    def _choose(self) -> None:
        asked = PlaceDialog(self.window(), self.kit.words.text("vault-place-other"))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix(ENDING.removeprefix("."))
        if self.place is not None:
            asked.selectFile(self.place.name)
        asked.fileSelected.connect(self._chosen)
        asked.open()

    def _chosen(self, path: str) -> None:
        self._take_place(with_ending(Path(path)))


def _find(find_place: Callable[[], Path], _job: Job) -> Path:
    return find_place()


def _cloud(folder: Path, _job: Job) -> str:
    return cloud_service(folder)
