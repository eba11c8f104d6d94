"""The papers that are kept with a case: add, save a copy, take out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lgo_desktop.law.calendar import say_day
from lgo_desktop.vault.attachments import Attachment
from ui.announce import announce
from ui.buttons import button
from ui.kit import Kit
from ui.labels import foldable, label, panel
from ui.plainpage import PlainPage, empty

_UNITS = ("bytes", "KB", "MB", "GB")
_STEP = 1000


class PapersPage(PlainPage):
    """Lists the papers. Files may be dropped on it.

    `add_wanted` asks for files, `dropped` carries them; the other two carry an `Attachment`.
    """

    add_wanted = Signal()
    dropped = Signal(object)
    save_wanted = Signal(object)
    remove_wanted = Signal(object)

    why = "vault-papers-why"

    def __init__(self, kit: Kit) -> None:
        self._papers: tuple[Attachment, ...] = ()
        self.rows: list[QWidget] = []
        super().__init__(kit, kit.words.text("vault-papers"), kit.words.text("vault-papers-hint"))
        self.setAcceptDrops(True)

    def build(self) -> None:
        """The list, filled later, and the button to add to it."""
        words = self.kit.words
        self.said = label("", "strong")
        self.said.hide()
        self.column.addWidget(self.said)
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(self.kit.look.gap(10))
        self.column.addWidget(holder)
        self.add = button(words.text("vault-papers-add"))
        self.add.clicked.connect(self.add_wanted)
        self.column.addWidget(self.line_of(self.add))
        self.add_main(words.text("vault-back-to-case"))

    def act(self) -> None:
        """Back to the case."""
        self.back_wanted.emit()

    def say(self, text: str) -> None:
        """Say what was done."""
        self.said.setText(text)
        self.said.setVisible(bool(text))
        announce(self.heading, text)

    def show_papers(self, papers: Sequence[Attachment]) -> None:
        """Show these papers."""
        empty(self._list)
        self._papers = tuple(papers)
        self.rows = [self._line(place, paper) for place, paper in enumerate(papers)]
        if not papers:
            self._list.addWidget(label(self.kit.words.text("vault-papers-none")))
        self.set_order()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - the name is Qt's
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - the name is Qt's
        """Take the files that lie on this computer."""
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        if urls:
            event.acceptProposedAction()
            self.dropped.emit(tuple(Path(url.toLocalFile()) for url in urls))

    def _line(self, place: int, paper: Attachment) -> QWidget:
        words = self.kit.words
        day = say_day(paper.added_at.astimezone().date())
        size = label(words.text("vault-papers-size", size=size_of(paper.size), day=day), "small")
        save = button(words.text("vault-papers-save"), "small")
        remove = button(words.text("vault-papers-remove"), "small")
        save.setAccessibleName(words.text("vault-papers-save-of", name=paper.name))
        remove.setAccessibleName(words.text("vault-papers-remove-of", name=paper.name))
        for one, slot in ((save, self._save), (remove, self._remove)):
            one.setProperty("place", place)
            one.clicked.connect(slot)
        row = panel(
            "card",
            label(foldable(paper.name), "strong"),
            size,
            self.line_of(save, remove),
            look=self.kit.look,
        )
        self._list.addWidget(row)
        return row

    def _save(self) -> None:
        self.save_wanted.emit(self._papers[int(self.sender().property("place"))])

    def _remove(self) -> None:
        self.remove_wanted.emit(self._papers[int(self.sender().property("place"))])


def size_of(size: int) -> str:
    """A size as people say it: “340 KB”."""
    amount, unit = float(size), 0
    while amount >= _STEP and unit < len(_UNITS) - 1:
        amount, unit = amount / _STEP, unit + 1
    return f"{amount:.0f} {_UNITS[unit]}"
