"""A line that shows more when asked, and hides it again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.buttons import LinkButton
from ui.kit import Kit


class Disclosure(QWidget):
    """A link, and under it what it shows. Closed at first; the words of the link say which.

    `toggled` follows each opening and closing.
    """

    toggled = Signal()

    def __init__(self, kit: Kit, show: str, hide: str, inside: QWidget) -> None:
        super().__init__()
        self._show, self._hide = show, hide
        self.link = LinkButton(kit.look, show)
        self.inside = inside
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.look.px(4))
        column.addWidget(self.link)
        column.addWidget(inside)
        inside.hide()
        self.link.clicked.connect(self._toggle)

    def name(self, show: str, hide: str) -> None:
        """Give the link other words, for when it is closed and for when it is open."""
        self._show, self._hide = show, hide
        self.link.say(show if self.inside.isHidden() else hide)

    def open(self) -> None:
        """Show what is inside, if it is not shown."""
        if self.inside.isHidden():
            self._toggle()

    def _toggle(self) -> None:
        opened = self.inside.isHidden()
        self.inside.setVisible(opened)
        self.link.say(self._hide if opened else self._show)
        self.toggled.emit()
