"""What the person should know before the letters are saved: what lacks, and what to look at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from lgo_desktop.letters.compose import Composed
from lgo_desktop.letters.lacking import Missing
from ui.buttons import LinkButton
from ui.kit import Kit
from ui.labels import label, panel


class LetterNotes(QWidget):
    """Panels above the letters; where there is nothing to tell, it takes no room.

    `asked` carries the place in the case of a question whose answer a letter needs.
    """

    asked = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.missing: list[LinkButton] = []
        self.notices: list[QLabel] = []
        self._notice_panel: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(kit.look.gap(16))
        self.hide()

    def show_missing(self, composed: Composed) -> None:
        """What keeps all letters from being written, and what keeps one more from it."""
        for name, lacks in (
            ("window-missing", composed.missing),
            ("window-wanting", composed.wanting),
        ):
            if lacks:
                self._column.addWidget(self._build_missing(name, lacks))
                self.show()

    def show_notices(self, notices: Sequence[str]) -> None:
        """What to look at; it may have changed since."""
        if [line.text() for line in self.notices] == list(notices):
            return
        if self._notice_panel is not None:
            self._column.removeWidget(self._notice_panel)
            self._notice_panel.hide()
            self._notice_panel.deleteLater()
            self._notice_panel = None
        self.notices = [label(notice, "strong") for notice in notices]
        if self.notices:
            self._notice_panel = panel("notice", *self.notices, look=self._kit.look)
            self._column.addWidget(self._notice_panel)
        self.setVisible(self._column.count() > 0)

    def show_fault(self, told: str) -> None:
        """What went wrong, and what to do."""
        self._column.insertWidget(0, panel("notice", label(told), look=self._kit.look))
        self.show()

    def _build_missing(self, name: str, lacks: Sequence[Missing]) -> QWidget:
        words = self._kit.words
        links = [LinkButton(self._kit.look, words.say(one.why), one.path) for one in lacks]
        for link in links:
            link.clicked.connect(self._to_question)
        self.missing += links
        return panel("notice", label(words.text(name), "strong"), *links, look=self._kit.look)

    def _to_question(self) -> None:
        link = self.sender()
        if isinstance(link, LinkButton):
            self.asked.emit(link.path)
