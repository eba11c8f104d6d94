"""The bar at the bottom: Back, Save and stop, and the one main action."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.buttons import button
from ui.column import WIDEST, bar_margin, side_margin
from ui.kit import Kit
from ui.labels import redress


class ActionBar(QWidget):
    """Always in reach while the page scrolls."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit, self._flat = kit, False
        self.setProperty("kind", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = button(kit.words.text("window-back"))
        self.stop = button(kit.words.text("window-stop"))
        self.main = button(kit.words.text("window-continue"), "main")
        self._row = QHBoxLayout(self)
        self._row.setSpacing(kit.look.px(10))
        self._row.addWidget(self.back)
        self._row.addStretch(1)
        self._row.addWidget(self.stop)
        self._row.addWidget(self.main)
        self.fit(10_000, folded=False)

    def fit(self, width: int, *, folded: bool) -> None:
        """Line the bar up with a page that is `width` wide, beside a rail or without one."""
        self._room, look = (width, folded), self._kit.look
        side = side_margin(look, tight=folded)
        top = bar_margin(look, tight=folded, flat=self._flat)
        self._tighten(tight=False)
        if self._needed() > width - 2 * side:
            side = look.gap(6)
            self._tighten(tight=True)
        # The bar ends where the text of the page ends.
        rest = max(side, width - side - look.px(WIDEST))
        self._row.setContentsMargins(side, top, rest, top)

    def flatten(self, *, flat: bool) -> None:
        """Take less height where there is hardly any: the words keep all of theirs."""
        self._flat = flat
        for one in self._buttons():
            redress(one, "flat", flat)

    def show_action(self, text: str, *, enabled: bool) -> None:
        """Put the words of the page's main action on the main button."""
        self.main.setText(text)
        self.main.setAccessibleName(text.replace("&", ""))
        self.main.setEnabled(enabled)
        width, folded = self._room
        self.fit(width, folded=folded)

    def _needed(self) -> int:
        """How wide the buttons are that are shown, with the gaps between them."""
        shown = [one for one in self._buttons() if not one.isHidden()]
        return sum(one.sizeHint().width() for one in shown) + self._row.spacing() * len(shown)

    def _tighten(self, *, tight: bool) -> None:
        """Large text in a narrow window: the words keep their room, their surroundings not."""
        self._row.setSpacing(self._kit.look.gap(6 if tight else 10))
        for one in self._buttons():
            redress(one, "tight", tight)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.back, self.stop, self.main
