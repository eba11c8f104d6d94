"""The last page: what was saved, when and where, and how one goes on another time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from ui.buttons import button
from ui.kit import Kit
from ui.labels import foldable, label
from ui.plainpage import PlainPage


class StoppedPage(PlainPage):
    """Says that a case was saved. Enter closes the window; the start page is one key away.

    `here` tells that the case opens on this computer without its words. `close_wanted` and
    `start_wanted` say which of the two it is to be.
    """

    close_wanted = Signal()
    start_wanted = Signal()

    def __init__(self, kit: Kit, path: Path, *, here: bool) -> None:
        words = kit.words
        self._again = words.text("vault-stopped-here" if here else "vault-stopped-words")
        time = f"{kit.clock():%H:%M}"
        self._where = words.text("vault-stopped-where", name=path.name, folder=str(path.parent))
        super().__init__(kit, words.text("vault-saved-short", time=time))

    def build(self) -> None:
        """Where it is, how to open it again, and where to go now."""
        words = self.kit.words
        self.heading.setAccessibleDescription(self._where)
        where = label(foldable(self._where), "lead")
        where.setAccessibleName(self._where)
        self.column.addWidget(where)
        self.column.addWidget(label(self._again))
        self.start = button(words.text("vault-stopped-start"))
        self.start.clicked.connect(self.start_wanted)
        self.column.addWidget(self.line_of(self.start))
        self.add_main(words.text("window-ok"))

    def act(self) -> None:
        """Close."""
        self.close_wanted.emit()
