"""Which documents go into the pack, and who sees other people's names in full."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lgo_desktop.case.model import LetterChoices
from lgo_desktop.letters import initials, own_words
from lgo_desktop.letters.document import Document, Kind
from ui.announce import announce
from ui.controls import ChoiceControl
from ui.kit import Kit
from ui.labels import label, panel
from ui.words import Words

BOTH_SIDES = "both"


def whom_for(words: Words, document: Document) -> str:
    """For whom a document is, in words; a body without words of its own goes by its name.

    What is signed at home goes with the letters.
    """
    if document.kind in {Kind.AUTHORITY, Kind.CHILD_CONSENT}:
        return words.text("window-for-signing")
    door = document.recipient.replace("_", "-")
    own = words.maybe(f"window-for-{door}")
    return own or words.text("window-for-body", body=words.text(f"door-name-{door}"))


class PackChoice(QWidget):
    """A ticked box for each document that is in the pack.

    What it means to leave one out stands under the boxes as soon as it is left out, with every
    time limit that runs all the same. Where other people are named there is a box for each body
    that may see their names in full. `decided` carries the new choices.
    """

    decided = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._documents: tuple[Document, ...] = ()
        self._choices = LetterChoices()
        self.boxes: ChoiceControl | None = None
        self._left_out: QWidget | None = None
        self._doors: tuple[str, ...] = ()
        self.names: ChoiceControl | None = None
        self._names_label = label(kit.words.text("window-pack-names"), "strong")
        self._names_hint = label("", "hint")
        self._paper_label = label(kit.words.text("window-pack-paper"), "strong")
        words = kit.words
        both = (
            BOTH_SIDES,
            words.text("window-pack-both-sides"),
            words.text("window-pack-both-sides-hint"),
        )
        self.paper = ChoiceControl(kit.look, [both], single=False)
        self.paper.describe(self._paper_label.text(), both[2])
        self.paper.changed.connect(self._paper_ticked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(kit.look.px(10))
        self._column.addWidget(label(kit.words.text("window-pack-hint"), "hint"))
        for widget in (self._names_label, self._names_hint):
            self._column.addWidget(widget)
            widget.hide()
        self._column.addWidget(self._paper_label)
        self._column.addWidget(self.paper)

    def show_documents(
        self, offered: Sequence[Document], choices: LetterChoices, meanings: Sequence[str]
    ) -> None:
        """Show what can be in the pack; `meanings` says what it means that some are left out."""
        self._choices = choices
        if [one.title for one in self._documents] != [one.title for one in offered]:
            self._build(offered)
        self._documents = tuple(offered)
        self.paper.blockSignals(True)
        self.paper.put((BOTH_SIDES,) if choices.double_sided else ())
        self.paper.blockSignals(False)
        if self.boxes is not None:
            ticked = (n for n, one in enumerate(offered) if not own_words.is_off(choices, one))
            self.boxes.blockSignals(True)
            self.boxes.put(tuple(map(str, ticked)))
            self.boxes.blockSignals(False)
        self._say(meanings)

    def show_names(
        self, full: Mapping[str, bool], offered: Sequence[Document], named: Sequence[str]
    ) -> None:
        """Show who sees names in full; nothing where no other people are `named`."""
        hint = self._kit.words.text("window-pack-names-hint", names=", ".join(named))
        if self._doors != tuple(full):
            self._doors = tuple(full)
            self._build_names(offered)
        self._names_hint.setText(hint)
        for widget in (self._names_label, self._names_hint):
            widget.setVisible(self.names is not None)
        if self.names is not None:
            self.names.describe(self._names_label.text(), hint)
            self.names.blockSignals(True)
            self.names.put(tuple(door for door, sees in full.items() if sees))
            self.names.blockSignals(False)

    def _build_names(self, offered: Sequence[Document]) -> None:
        if self.names is not None:
            self.names.hide()
            self.names.deleteLater()
            self.names = None
        words = self._kit.words
        first = {one.recipient: one for one in reversed(offered)}
        listed = [(door, whom_for(words, first[door]), "") for door in self._doors]
        if listed:
            self.names = ChoiceControl(self._kit.look, listed, single=False)
            self.names.changed.connect(self._names_ticked)
            self._column.insertWidget(self._column.indexOf(self._names_hint) + 1, self.names)

    def _paper_ticked(self) -> None:
        both = bool(self.paper.answer())
        if both != self._choices.double_sided:
            self._choices = self._choices.model_copy(update={"double_sided": both})
            self.decided.emit(self._choices)

    def _names_ticked(self) -> None:
        if self.names is None:
            return
        answer = self.names.answer()
        seeing = answer if isinstance(answer, tuple) else ()
        choices = initials.shown_names(self._choices, self._doors, seeing=seeing)
        if choices != self._choices:
            self._choices = choices
            self.decided.emit(choices)

    def _build(self, offered: Sequence[Document]) -> None:
        focused = self._focused()
        if self.boxes is not None:
            self.boxes.hide()
            self.boxes.deleteLater()
            self.boxes = None
        words = self._kit.words
        listed = [(str(n), one.title, whom_for(words, one)) for n, one in enumerate(offered)]
        if not listed:
            return
        self.boxes = ChoiceControl(self._kit.look, listed, single=False)
        self.boxes.describe(words.text("window-pack-choose"), "")
        self.boxes.changed.connect(self._ticked)
        self._column.insertWidget(1, self.boxes)
        for card, one in zip(self.boxes.cards.values(), offered, strict=True):
            if focused == (one.kind, one.recipient):
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> tuple[str, str] | None:
        """The document whose box has the focus: a note on an envelope may come and go with it."""
        cards = () if self.boxes is None else self.boxes.cards.values()
        for card, one in zip(cards, self._documents, strict=False):
            if card.hasFocus():
                return one.kind, one.recipient
        return None

    def _say(self, meanings: Sequence[str]) -> None:
        if self._left_out is not None:
            self._left_out.hide()
            self._left_out.deleteLater()
            self._left_out = None
        if meanings:
            lines = [label(one) for one in meanings]
            note = label(self._kit.words.text("window-pack-left-out"), "hint")
            self._left_out = panel("notice", *lines, note, look=self._kit.look)
            self._column.addWidget(self._left_out)
            announce(self, " ".join(meanings))

    def _ticked(self) -> None:
        if self.boxes is None:
            return
        answer = self.boxes.answer()
        ticked = set(answer) if isinstance(answer, tuple) else set()
        choices = self._choices
        for number, one in enumerate(self._documents):
            choices = own_words.switched(choices, one, on=str(number) in ticked)
        if choices != self._choices:
            self._choices = choices
            self.decided.emit(choices)
