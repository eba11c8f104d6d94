"""What a question is answered with. Each control knows its answer and how it is called."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lgo_desktop.case.model import LONGEST_TEXT
from lgo_desktop.interview.answers import Answer
from ui.cards import ChoiceCard, Room
from ui.flow import FlowLayout
from ui.focus import bring_into_view
from ui.labels import mark
from ui.roles import Role
from ui.theme import Look

_EDGE = 2  # pixels
_LONGEST_WORD = 2000  # letters; more is no word, and no address of a page either
_ANYWHERE = QTextOption.WrapMode.WrapAnywhere
_AT_WORDS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_LONGEST_LINE = LONGEST_TEXT + LONGEST_TEXT // 10  # letters
_ONLY_FOR_A_MOMENT = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}
_SHORT = 26  # letters; cards with more words, or with hints, stand one under the other


class Control(QWidget):
    """The base of all controls: it takes an answer and gives it back.

    `changed` follows every key; `finished` says that the person has moved on, or has chosen.
    """

    changed = Signal()
    finished = Signal()

    def answer(self) -> Answer:
        """What stands here now."""
        raise NotImplementedError

    def put(self, answer: Answer) -> None:
        """Show an answer that was given before."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """The widget that takes the focus when the question does."""
        raise NotImplementedError

    def describe(self, name: str, description: str) -> None:
        """Tell a screen reader what is asked, and the hint and error that belong to it."""
        self.first().setAccessibleName(name)
        self.first().setAccessibleDescription(description)

    def mark(self, *, faulty: bool) -> None:
        """Show that the answer needs another look, or no longer does."""
        mark(self.first(), faulty=faulty)


class LineControl(Control):
    """One line of text."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setMinimumWidth(look.px(80))
        # More than any answer may hold, so that what is pasted is refused in words and not cut.
        self.edit.setMaxLength(_LONGEST_LINE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.edit)
        self.edit.textChanged.connect(self.changed)
        self.edit.editingFinished.connect(self.finished)

    def answer(self) -> Answer:
        """The text as typed."""
        return self.edit.text()

    def put(self, answer: Answer) -> None:
        """Show the text from its beginning."""
        self.edit.setText(str(answer))
        self.edit.setCursorPosition(0)

    def first(self) -> QWidget:
        """The line itself."""
        return self.edit


class GrowingEdit(QPlainTextEdit):
    """A text box that grows with its text, from `least` lines on, and that Tab leaves again.

    `left` tells that the focus has gone on to something else in the window.
    """

    left = Signal()

    def __init__(self, look: Look, least: int = 2) -> None:
        super().__init__()
        self._look, self._least = look, least
        self._is_coming = False  # a word that fits on no page
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.document().setDocumentMargin(0)
        self.horizontalScrollBar().rangeChanged.connect(self._stay_left)
        self.document().contentsChange.connect(self._mind_long_words)
        self.textChanged.connect(self._fit)
        self._fit()

    def setPlainText(self, text: str) -> None:  # noqa: N802 - the name is Qt's
        """Show a text."""
        with self._expecting(text):
            super().setPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - the name is Qt's
        """Take what is pasted or dropped."""
        with self._expecting(source.text()):
            super().insertFromMimeData(source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths need other heights."""
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into view as a whole where a key brought the focus."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            bring_into_view(self, self._look.px(24))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - the name is Qt's
        """Tell that it is left, unless it is only for a menu or for another window."""
        super().focusOutEvent(event)
        if event.reason() not in _ONLY_FOR_A_MOMENT:
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the box: all of its text is in view."""
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        """It may be narrow; its height is set."""
        return QSize(self._look.px(120), self.height())

    def _stay_left(self, _least: int, most: int) -> None:
        """The lines wrap, but the space after the last word of one hangs over the edge.

        Qt follows it with the whole text, and the first letters of every line are cut off.
        """
        if most:
            self.horizontalScrollBar().setRange(0, 0)

    @contextmanager
    def _expecting(self, text: str) -> Iterator[None]:
        """Break lines anywhere, from before the text comes, where a word in it fits on no page.

        To look for the end of such a word takes Qt seconds, also at each key: for every line it
        looks through all the rest.
        """
        self._is_coming = _has_long_word(text)
        if self._is_coming:
            self._break_lines(anywhere=True)
        try:
            yield
        finally:
            self._is_coming = False

    def _mind_long_words(self, place: int, _gone: int, come: int) -> None:
        """What is typed or taken out may make a long word, or leave none."""
        if self._is_coming:
            return
        anywhere = any(map(_has_long_word, self._near(place, place + come)))
        if not anywhere and self.wordWrapMode() is _ANYWHERE:
            anywhere = _has_long_word(self.toPlainText())
        self._break_lines(anywhere=anywhere)

    def _near(self, start: int, end: int) -> Iterator[str]:
        """The text of a change, with as much around it as makes a long word of it.

        Read from the blocks: a cursor would have them laid out to know where it stands.
        """
        block = self.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            first = max(0, start - block.position() - _LONGEST_WORD)
            yield block.text()[first : end - block.position() + _LONGEST_WORD]
            block = block.next()

    def _break_lines(self, *, anywhere: bool) -> None:
        mode = _ANYWHERE if anywhere else _AT_WORDS
        if self.wordWrapMode() is not mode:
            self.setWordWrapMode(mode)

    def _fit(self) -> None:
        # The document counts its height in lines as they wrap now.
        lines = max(self._least, round(self.document().size().height()))
        first = self.firstVisibleBlock()
        line = self.blockBoundingRect(first).height() / max(1, first.lineCount())
        # Edge and padding of the style sheet, above and below.
        height = math.ceil(line * lines) + 2 * (_EDGE + self._look.gap(8)) + 2
        if height != self.height():
            self.setFixedHeight(height)


def _has_long_word(text: str) -> bool:
    return any(len(word) > _LONGEST_WORD for word in text.split())


class TextControl(Control):
    """Text of any length, in a box that shows room for `least` lines."""

    def __init__(self, look: Look, least: int = 2) -> None:
        super().__init__()
        self.edit = GrowingEdit(look, least)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.edit)
        self.edit.textChanged.connect(self.changed)
        self.edit.left.connect(self.finished)

    def answer(self) -> Answer:
        """The text as typed."""
        return self.edit.toPlainText()

    def put(self, answer: Answer) -> None:
        """Show the text."""
        self.edit.setPlainText(str(answer))

    def first(self) -> QWidget:
        """The box itself."""
        return self.edit


class ChoiceControl(Control):
    """Cards to choose from: any number of them, or one of them, or “not sure”.

    `choices` gives value, words and hint of each card. With `single`, the value `""` stands
    for “not sure”: the question stays unanswered.
    """

    role = Role.Grouping

    def __init__(
        self, look: Look, choices: Sequence[tuple[str, str, str]], *, single: bool
    ) -> None:
        super().__init__()
        self._single = single
        self._passing = False  # an arrow key moves on: the choice is made where it stops
        self._description = ""
        self._hints = {value: hint for value, _, hint in choices}
        self.cards: dict[str, ChoiceCard] = {}
        short = all(len(text) <= _SHORT and not hint for _, text, hint in choices)
        layout = FlowLayout(self, look.px(8)) if short else QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(8 if short else 10))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        room = Room.SNUG if short else Room.WIDE
        for value, text, hint in choices:
            card = ChoiceCard(look, text, hint, exclusive=single, room=room, parent=self)
            card.toggled.connect(self._toggled)
            card.asked_on.connect(self._go_on)
            if single:
                card.left.connect(self._left)
            layout.addWidget(card)
            self.cards[value] = card
        self._one_tab_stop()

    def answer(self) -> Answer:
        """The value that is chosen, or all that are."""
        chosen = tuple(value for value, card in self.cards.items() if card.isChecked())
        if not self._single:
            return chosen
        return chosen[0] if chosen else ""

    def put(self, answer: Answer) -> None:
        """Tick what was chosen before. An unanswered single choice ticks nothing."""
        chosen = (answer,) if isinstance(answer, str) else tuple(map(str, _values(answer)))
        for value, card in self.cards.items():
            card.setChecked(bool(value) and value in chosen)
        self._one_tab_stop()

    def leave_out(self, value: str) -> None:
        """Offer everything but one value, if it is one of those; it is chosen no more."""
        for one, card in self.cards.items():
            gone = bool(one) and one == value
            if gone and card.isChecked():
                self._untick(card)
            card.setHidden(gone)
        self._one_tab_stop()

    def _untick(self, card: ChoiceCard) -> None:
        """Leave a single choice without an answer: its cards let none of them be taken away."""
        card.setAutoExclusive(False)
        card.setChecked(False)
        card.setAutoExclusive(self._single)

    def is_unsure(self) -> bool:
        """Whether “not sure” is chosen: that is another thing than nothing."""
        return self._single and self.cards[""].isChecked()

    def choose_not_sure(self) -> None:
        """Show that the person has chosen to be unsure."""
        if self._single and not self.answer():
            self.cards[""].setChecked(True)
            self._one_tab_stop()

    def first(self) -> QWidget:
        """The chosen card of a single choice, otherwise the first card."""
        cards = [card for card in self.cards.values() if not card.isHidden()]
        if self._single:
            return next((card for card in cards if card.isChecked()), cards[0])
        return cards[0]

    def describe(self, name: str, description: str) -> None:
        """The group carries the question; the first card repeats the hint and the error."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self._description = description
        self._explain()

    def mark(self, *, faulty: bool) -> None:
        """A choice is never faulty."""

    def take_room(self, room: Room) -> None:
        """Have each card take that much room."""
        for card in self.cards.values():
            card.take_room(room)

    def _explain(self) -> None:
        """The card that Tab reaches tells of the question; no reader speaks of a group's hint."""
        reached = self.first()
        for value, card in self.cards.items():
            told = (self._description if card is reached else "", self._hints[value])
            card.setAccessibleDescription(" ".join(one for one in told if one))

    def _go_on(self, by: int) -> None:
        """Choose the card after or before the one that has the focus."""
        cards = [card for card in self.cards.values() if not card.isHidden()]
        now = next((i for i, card in enumerate(cards) if card.hasFocus()), 0)
        card = cards[(now + by) % len(cards)]
        self._passing = True
        try:
            card.setChecked(True)
        finally:
            self._passing = False
        card.setFocus(Qt.FocusReason.TabFocusReason)

    def _left(self) -> None:
        """The focus has gone on: not to another card of this question, as an arrow key does."""
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self.finished.emit()

    def _toggled(self, _checked: bool) -> None:
        self._one_tab_stop()
        self.changed.emit()
        if not self._passing:
            self.finished.emit()

    def _one_tab_stop(self) -> None:
        """Tab reaches a group of radio buttons once; the arrow keys move inside it."""
        if not self._single:
            return
        reached = self.first()
        for card in self.cards.values():
            card.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if card is reached else Qt.FocusPolicy.ClickFocus
            )
        self._explain()


def _values(answer: Answer) -> Sequence[str]:
    return answer if isinstance(answer, tuple) else ()
