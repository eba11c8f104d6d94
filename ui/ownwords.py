"""The words of one letter, paragraph by paragraph, each of which can be put into one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lgo_desktop.case.model import LetterChoices, OwnWords
from lgo_desktop.letters import own_words
from lgo_desktop.letters.counting import Count
from lgo_desktop.letters.document import Document
from lgo_desktop.letters.own_words import Passage, Words
from ui.announce import announce
from ui.buttons import LinkButton, button
from ui.controls import ChoiceControl, GrowingEdit
from ui.flow import FlowLayout
from ui.kit import Kit
from ui.labels import label, panel, question_label

CountOf = Callable[[Document, LetterChoices, Passage], Count | None]
"""How much of its form's field a passage would fill with these choices; None without a limit."""


class EditPanel(QFrame):
    """One paragraph: our words, a box for the person's own, and what to do with them.

    `typed` follows every change of the text; the buttons are `keep` and `back`.
    """

    typed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        words, look = kit.words, kit.look
        self._words = words
        self.shown = ""
        """What the box gave back untouched: it knows fewer kinds of spaces than a letter has."""
        self.setProperty("kind", "why")
        self.title = label("", "strong")
        self.changed = label(words.text("window-words-changed"), "warn")
        self.before_label = label(words.text("window-words-then"), "small")
        self.before = label("", "hint")
        self.ours_label = label(words.text("window-words-ours"), "small")
        self.ours = label("", "hint")
        self.edit = GrowingEdit(look)
        self.edit_label = question_label(words.text("window-words-own"), self.edit)
        self.count = label("", "hint")
        self.over = label("", "warn")
        self.keep = button(words.text("window-words-keep"), "small")
        self.back = button(words.text("window-words-back"), "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.gap(16), look.gap(8), 0, look.gap(8))
        column.setSpacing(look.px(6))
        for part in (
            self.title,
            self.changed,
            self.before_label,
            self.before,
            self.ours_label,
            self.ours,
            self.edit_label,
            self.edit,
            self.count,
            self.over,
        ):
            column.addWidget(part)
        buttons = QWidget()
        row = FlowLayout(buttons, look.px(8))
        row.addWidget(self.keep)
        row.addWidget(self.back)
        column.addWidget(buttons)
        self.edit.textChanged.connect(self.typed)

    def show_passage(self, passage: Passage, title: str) -> None:
        """Show a paragraph, with what stands in the letter ready to be changed."""
        self.title.setText(title)
        own = passage.own
        for part in (self.changed, self.before_label, self.before):
            part.setVisible(passage.words is Words.CHANGED)
        self.before.setText("" if own is None else own.ours)
        self.ours.setText(passage.ours)
        self.edit.setPlainText(passage.text)
        self.shown = self.edit.toPlainText()
        self.edit.setAccessibleName(f"{self._words.text('window-words-own')}: {title}")
        said = self._words.text("window-words-ours")
        self.edit.setAccessibleDescription(f"{said} {passage.ours}")
        self.back.setEnabled(own is not None)

    def show_count(self, count: Count | None) -> None:
        """Say how much of its form's field is used, and by how much it is too long."""
        self.count.setText("" if count is None else self._words.say(count.said))
        self.count.setVisible(count is not None)
        too_long = None if count is None else count.too_long
        self.over.setText("" if too_long is None else self._words.say(too_long))
        self.over.setVisible(too_long is not None)


class WordsEditor(QWidget):
    """Every paragraph of a letter as a card; the chosen one opens a panel under it.

    `decided` carries the new choices; `opened` follows when the panel comes up. What was typed
    is kept when another paragraph is chosen or the letter is left: nothing that somebody wrote
    is lost.
    """

    decided = Signal(object)
    opened = Signal()

    def __init__(self, kit: Kit, count_of: CountOf) -> None:
        super().__init__()
        self._kit, self._count_of = kit, count_of
        self._document: Document | None = None
        self._choices = LetterChoices()
        self._chosen: int | None = None
        self.passages: tuple[Passage, ...] = ()
        self.cards: ChoiceControl | None = None
        self.panel: EditPanel | None = None
        self.lost: list[LinkButton] = []
        self._lost_words: tuple[OwnWords, ...] = ()
        self._lost_panel: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(kit.look.px(10))
        self._column.addWidget(label(kit.words.text("window-words-hint"), "hint"))

    def show_letter(self, document: Document, choices: LetterChoices) -> None:
        """Show a letter as we wrote it, with the person's own words in their places.

        Where it is the letter that is shown already, its cards stay, and the focus with them.
        """
        found = own_words.passages(document, choices)
        same = self._document is not None and [p.place.name for p in self.passages] == [
            p.place.name for p in found
        ]
        same = same and self._document is not None and self._document.title == document.title
        self._document, self._choices, self.passages = document, choices, found
        self._show_lost(own_words.homeless(document, choices))
        if not same:
            self._build()
        elif self.cards is not None:
            for place, card in enumerate(self.cards.cards.values()):
                card.say(found[place].text, self.title_of(place))
                card.setAccessibleName(self._name_of(place))

    def title_of(self, place: int) -> str:
        """What a paragraph is called, such as “Paragraph 3 of 14, your own words”."""
        passage = self.passages[place]
        return self._kit.words.text(
            f"window-words-{passage.words}-at",
            number=str(place + 1),
            total=str(len(self.passages)),
        )

    def settle(self) -> None:
        """Keep what is typed, if it is something else than what stands in the letter."""
        if self._chosen is not None and self.panel is not None:
            typed = self.panel.edit.toPlainText()
            if typed.strip() and typed != self.panel.shown:
                self._keep()

    # -- building --------------------------------------------------------------------------
    def _build(self) -> None:
        for old in (self.cards, self.panel):
            if old is not None:
                old.hide()
                old.deleteLater()
        self._chosen, self.panel, self.cards = None, None, None
        if not self.passages:
            return
        choices = [
            (str(place), passage.text, self.title_of(place))
            for place, passage in enumerate(self.passages)
        ]
        self.cards = ChoiceControl(self._kit.look, choices, single=True)
        self.cards.describe(self._kit.words.text("window-words-choose"), "")
        for place, card in enumerate(self.cards.cards.values()):
            card.setAccessibleName(self._name_of(place))
        self.cards.changed.connect(self._choose)
        self._column.addWidget(self.cards)

    def _name_of(self, place: int) -> str:
        return f"{self.title_of(place)}. {self.passages[place].text}"

    def _show_lost(self, lost: Sequence[OwnWords]) -> None:
        self._lost_words = tuple(lost)
        if self._lost_panel is not None:
            self._lost_panel.hide()
            self._lost_panel.deleteLater()
            self._lost_panel, self.lost = None, []
        if not lost:
            return
        words, look = self._kit.words, self._kit.look
        lines: list[QWidget] = [label(words.text("window-words-lost"), "strong")]
        for own in lost:
            link = LinkButton(look, words.text("window-words-forget"))
            link.clicked.connect(self._forget)
            self.lost.append(link)
            lines += [label(own.text), link]
        self._lost_panel = panel("notice", *lines, look=look)
        self._column.insertWidget(1, self._lost_panel)

    # -- choosing and writing --------------------------------------------------------------
    def _choose(self) -> None:
        if self.cards is None or not self.cards.answer():
            return
        place = int(str(self.cards.answer()))
        if place == self._chosen:
            return
        self.settle()
        self._open(place)

    def _open(self, place: int) -> None:
        layout = self.cards.layout() if self.cards is not None else None
        if not isinstance(layout, QVBoxLayout) or self.cards is None:
            return
        if self.panel is None:
            self.panel = EditPanel(self._kit)
            self.panel.typed.connect(self._count)
            self.panel.keep.clicked.connect(self._keep_asked)
            self.panel.back.clicked.connect(self._put_back)
        layout.removeWidget(self.panel)
        card = self.cards.cards[str(place)]
        layout.insertWidget(layout.indexOf(card) + 1, self.panel)
        self._chosen = None  # what is put into the box now was not typed
        self.panel.show_passage(self.passages[place], self.title_of(place))
        self._chosen = place
        self._count()
        self.panel.show()
        self.updateGeometry()
        self.opened.emit()

    def _count(self) -> None:
        if self._chosen is None or self.panel is None or self._document is None:
            return
        passage = self.passages[self._chosen]
        typed = self.panel.edit.toPlainText()
        would_be = own_words.put(self._choices, self._document, passage, typed)
        self.panel.show_count(self._count_of(self._document, would_be, passage))

    def _keep_asked(self) -> None:
        if self.panel is not None and not self.panel.edit.toPlainText().strip():
            announce(self.panel, self._kit.words.text("window-words-empty"))
            self.panel.over.setText(self._kit.words.text("window-words-empty"))
            self.panel.over.show()
            return
        self._keep()

    def _keep(self) -> None:
        if self._chosen is None or self.panel is None or self._document is None:
            return
        passage = self.passages[self._chosen]
        typed = self.panel.edit.toPlainText()
        typed = passage.text if typed == self.panel.shown else typed
        self._decide(own_words.put(self._choices, self._document, passage, typed))
        announce(self, self._kit.words.text("window-words-kept"))

    def _put_back(self) -> None:
        if self._chosen is None or self.panel is None:
            return
        self._decide(own_words.put_back(self._choices, self.passages[self._chosen]))
        announce(self, self._kit.words.text("window-words-are-back"))

    def _forget(self) -> None:
        link = self.sender()
        if isinstance(link, LinkButton) and link in self.lost:
            self._decide(own_words.forget(self._choices, self._lost_words[self.lost.index(link)]))

    def _decide(self, choices: LetterChoices) -> None:
        document, place = self._document, self._chosen
        if document is None:
            return
        self.show_letter(document, choices)
        if place is not None and self.panel is not None:
            had = self.panel.back.hasFocus()
            self._chosen = None
            self.panel.show_passage(self.passages[place], self.title_of(place))
            self._chosen = place
            self._count()
            if had:  # the button can do nothing more: the box is next to it
                self.panel.edit.setFocus()
        self.decided.emit(choices)
