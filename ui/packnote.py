"""What is set for the pack, in a few lines, where the letters are saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from lgo_desktop.case.model import LetterChoices
from lgo_desktop.letters import own_words
from lgo_desktop.letters.compose import Composed
from ui.buttons import LinkButton
from ui.kit import Kit
from ui.labels import label
from ui.words import Words


class PackNote(QWidget):
    """One line for each thing that can be set, and a link to change it.

    Nothing is shown before `show_pack`, nor where there are no letters. `change_wanted` asks
    for the page on which it is set.
    """

    change_wanted = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.lines: list[QLabel] = []
        self.change = LinkButton(kit.look, kit.words.text("window-set-change"))
        self.change.clicked.connect(self.change_wanted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(kit.look.px(4))
        self._column.addWidget(label(kit.words.text("window-set"), "strong"))
        self._column.addWidget(self.change)
        self.hide()

    def show_pack(self, composed: Composed, choices: LetterChoices) -> None:
        """Say what is set for these letters."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        said = lines_of(self._kit.words, composed, choices)
        self.lines = [label(text) for text in said]
        for place, line in enumerate(self.lines, start=1):
            self._column.insertWidget(place, line)
        self.change.setAccessibleDescription(" ".join(said))
        self.setVisible(bool(said))


def lines_of(words: Words, composed: Composed, choices: LetterChoices) -> list[str]:
    """What is set, a sentence for each; none where there is no letter yet."""
    if not composed.offered:
        return []
    out = [one.title for one in composed.offered if own_words.is_off(choices, one)]
    left_out = words.text("window-set-out", letters="; ".join(out))
    lines = [left_out if out else words.text("window-set-all")]
    lines.append(words.text("window-set-both" if choices.double_sided else "window-set-one"))
    if composed.full_names:
        lines.append(_names(words, composed))
    drafts = any(one.mail is not None for one in composed.documents)
    lines.append(words.text("window-set-mails" if drafts else "window-set-no-mails"))
    return lines


def _names(words: Words, composed: Composed) -> str:
    full = [door for door, sees in composed.full_names.items() if sees]
    if not full:
        return words.text("window-set-initials")
    whom = "; ".join(words.text(f"door-name-{door.replace('_', '-')}") for door in full)
    return words.text("window-set-full", whom=whom)
