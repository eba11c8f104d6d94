"""The part of the settings in which an advice centre says who it is."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from lgo_desktop.settings import LONGEST_ADDRESS, LONGEST_LINE, Centre, centre_from
from ui.announce import announce
from ui.buttons import button
from ui.controls import Control, LineControl, TextControl
from ui.kit import Kit
from ui.labels import label, question_label
from ui.layouts import add_layout

_PARTS = ("adviser", "name", "address", "phone", "email")
_OLD = "reference"  # one for all clients, as an earlier version kept it: each case has its own
_LONG = "address"


CENTRE = "centre"
"""By this the settings lead to the part about an advice centre."""


class CentreFields(QWidget):
    """Its name and address, and who works there. What is typed is kept when one moves on.

    `turned` says that there is a button more, or one less.
    """

    turned = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.fields: dict[str, Control] = {}
        words = kit.words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, kit.look.gap(16), 0, 0)
        self._column.setSpacing(kit.look.gap(14))
        self._column.addWidget(label(words.text("setting-centre"), "section"))
        self._column.addWidget(label(words.text("setting-centre-hint"), "hint"))
        kept = asdict(kit.preferences.settings.centre)
        for part in (*_PARTS, _OLD) if kept[_OLD] else _PARTS:
            self._build(part, kept[part])
        self.forget = button(words.text("setting-centre-forget"), "small")
        self.forget.clicked.connect(self._forget)
        self._column.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)
        self.forget.setHidden(True)
        self._show_forget()

    def first(self) -> QWidget:
        """What is asked first."""
        return next(iter(self.fields.values())).first()

    def keep(self) -> None:
        """Keep what is typed here."""
        typed = asdict(self._kit.preferences.settings.centre)  # what is not shown stays
        typed |= {part: str(field.answer()) for part, field in self.fields.items()}
        typed[_LONG] = typed[_LONG][:LONGEST_ADDRESS]
        self._kit.preferences.choose(centre=centre_from(typed))
        self._show_forget()

    def _build(self, part: str, kept: str) -> None:
        words, look = self._kit.words, self._kit.look
        asked, hint = (
            words.text(f"setting-centre-{part}"),
            words.maybe(f"setting-centre-{part}-hint"),
        )
        field = TextControl(look) if part == _LONG else LineControl(look)
        field.put(kept)
        field.describe(asked, hint)
        field.finished.connect(self.keep)
        line = field.first()
        if isinstance(line, QLineEdit):
            line.setMaxLength(LONGEST_LINE)
        group = QVBoxLayout()
        group.setSpacing(look.px(6))
        group.addWidget(question_label(asked, line))
        if hint:
            group.addWidget(label(hint, "hint"))
        group.addWidget(field)
        add_layout(self._column, group)
        self.fields[part] = field

    def _forget(self) -> None:
        for field in self.fields.values():
            field.put("")
        self._kit.preferences.choose(centre=Centre())
        self.keep()
        self.fields[_PARTS[0]].first().setFocus()
        announce(self, self._kit.words.text("setting-centre-forgotten"))

    def _show_forget(self) -> None:
        offered = self._kit.preferences.settings.centre != Centre()
        if offered == self.forget.isHidden():
            self.forget.setVisible(offered)
            self.turned.emit()
