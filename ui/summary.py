"""What has to be put right before the page can be left, at the top of the page."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.announce import announce
from ui.buttons import LinkButton
from ui.kit import Kit
from ui.labels import label
from ui.roles import Role


class ErrorSummary(QFrame):
    """Lists every fault of a page as a link to its question, and takes the focus.

    `followed` carries the path of the question whose link was used.
    """

    followed = Signal(str)
    role = Role.Grouping

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.links: list[LinkButton] = []
        self.setProperty("kind", "summary")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._column = QVBoxLayout(self)
        side = kit.look.px(16)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(kit.look.px(4))
        self._title = label("", "strong")
        self._advice = label("")
        self._column.addWidget(self._title)
        self._column.addWidget(self._advice)
        self.hide()

    def show_faults(self, faults: Sequence[tuple[str, str, str]], advice: str = "") -> None:
        """Show the faults; each is the path of a question, the question, and what is wrong.

        `advice` stands under them.
        """
        for link in self.links:
            self._column.removeWidget(link)
            link.deleteLater()
        self.links = []
        if not faults:
            self.hide()
            return
        title = self._kit.words.counted("window-faults", len(faults))
        self._title.setText(title)
        said = []
        for path, question, fault in faults:
            text = self._kit.words.text("window-fault-line", question=question, fault=fault)
            link = LinkButton(self._kit.look, text, path)
            link.clicked.connect(self._follow)
            self._column.addWidget(link)
            self.links.append(link)
            said.append(text)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        said += [advice] if advice else []
        self._column.addWidget(self._advice)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(said))
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, " ".join((title, *said)))

    def drop(self, paths: Collection[str]) -> None:
        """Take away the faults that were put right, without moving the focus."""
        kept = [link for link in self.links if link.path not in paths]
        for link in self.links:
            if link not in kept:
                self._column.removeWidget(link)
                link.hide()
                link.deleteLater()
        if not kept:
            self.hide()
        elif len(kept) < len(self.links):
            title = self._kit.words.counted("window-faults", len(kept))
            self._title.setText(title)
            self.setAccessibleName(title)
            said = [link.accessibleName() for link in kept]
            said += [self._advice.text()] if self._advice.text() else []
            self.setAccessibleDescription(" ".join(said))
        self.links = kept

    def _follow(self) -> None:
        link = self.sender()
        if isinstance(link, LinkButton):
            self.followed.emit(link.path)
