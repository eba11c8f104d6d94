"""The one row builder: a question with its label, hint, control and error.

Everything that a screen reader needs is set here, so that no page can forget it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lgo_desktop.interview.answers import Answer
from lgo_desktop.interview.question import Field, FieldKind
from ui.buttons import LinkButton
from ui.controls import ChoiceControl, Control, LineControl, TextControl
from ui.councilfield import CouncilControl
from ui.datefields import DateControl
from ui.kit import Kit
from ui.labels import ErrorLine, NoteLine, label, question_label


class Row(QFrame):
    """One question on a page.

    `asked` is the question in words. The label is the control's buddy; the control's
    accessible name is the question, its description the hint and, if there is one, the
    error. Under the control a note may stand; `offer_taken` says that what it offers is wanted.
    """

    changed = Signal()
    finished = Signal()
    offer_taken = Signal()

    def __init__(self, kit: Kit, field: Field, asked: str, *, show_label: bool = True) -> None:
        super().__init__()
        self.field, self.asked = field, asked
        self._look, self._words = kit.look, kit.words
        self._hint = kit.words.maybe(f"{field.key}-hint")
        self.control = make_control(kit, field)
        self._error = ErrorLine(kit.look)
        self._note = NoteLine(kit.look, LinkButton(kit.look, kit.words.text("window-meant-take")))
        self._tally = label("", "hint")
        self._tally.hide()
        self.setProperty("kind", "row")
        self._build(show_label=show_label)
        self.show_fault("")
        self.control.changed.connect(self.changed)
        self.control.finished.connect(self.finished)
        self._note.taken.connect(self.offer_taken)

    def texts(self) -> tuple[str, ...]:
        """Everything that stands here in our words: the question, its hint, what can be chosen."""
        words, field = self._words, self.field
        keys = [field.option_key(value) for value in field.options]
        choices = [text for key in keys for text in (words.text(key), words.maybe(f"{key}-hint"))]
        return (self.asked, self._hint, *choices)

    def explain(self, meanings: QWidget | None) -> None:
        """Put the words that are explained under the hint."""
        if meanings is not None:
            self._column.insertWidget(self._column.indexOf(self._error), meanings)

    def answer(self) -> Answer:
        """What is answered now."""
        return self.control.answer()

    def show_fault(self, text: str) -> None:
        """Say beside the field what is wrong with the answer; nothing if `text` is empty."""
        faulty = bool(text)
        self._error.show_text(text)
        self.control.mark(faulty=faulty)
        self._describe()
        self.setProperty("faulty", faulty)
        self.style().unpolish(self)
        self.style().polish(self)
        start = self._look.px(14) if faulty else 0
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (0, start) if mirrored else (start, 0)
        self._column.setContentsMargins(left, 0, right, 0)

    def show_note(self, text: str, *, offered: bool = False) -> None:
        """Say something calm under the field, with an offer or none; nothing if it is empty."""
        self._note.show_text(text, offered=offered)
        self._describe()

    def show_tally(self, text: str) -> None:
        """Say quietly under the field how much stands in it, with hints; never announced."""
        self._tally.setText(text)
        self._tally.setVisible(bool(text))
        self._describe()

    def note(self) -> str:
        """What is said calmly under the field; empty if nothing is."""
        return self._note.text()

    def offer(self) -> QWidget:
        """What takes up the offer of the note; hidden where it offers nothing."""
        return self._note.action

    def _describe(self) -> None:
        told = (self._hint, self._error.text(), self._note.text(), self._tally.text())
        self.control.describe(self.asked, " ".join(one for one in told if one))

    def fault(self) -> str:
        """What is said to be wrong with the answer; empty if nothing is."""
        return self._error.text()

    def first(self) -> QWidget:
        """What takes the focus when somebody is led to this question."""
        return self.control.first()

    def _build(self, *, show_label: bool) -> None:
        look = self._look
        self._column = QVBoxLayout(self)
        self._column.setSpacing(look.px(6))
        if show_label:
            self._column.addWidget(question_label(self.asked, self.control.first()))
        if self._hint:
            self._column.addWidget(label(self._hint, "hint"))
        self._column.addWidget(self._error)
        self._column.addSpacing(look.px(2))
        self._column.addWidget(self.control)
        self._column.addWidget(self._note)
        self._column.addWidget(self._tally)


# A box with room for two lines asks for two lines.
_ROOMY = {"story": 10, "effect": 4}


def make_control(kit: Kit, field: Field) -> Control:
    """The control that fits the kind of a question."""
    match field.kind:
        case FieldKind.LONG_TEXT:
            return TextControl(kit.look, _ROOMY.get(field.path, 2))
        case FieldKind.DATE:
            # People know their own birthday, and a letter needs the day itself.
            known = field.path.endswith("date_of_birth")
            return DateControl(kit.look, kit.words, can_be_about=not known)
        case FieldKind.COUNCIL:
            return CouncilControl(kit.look, kit.words, kit.find_council)
        case FieldKind.ONE_OF | FieldKind.SOME_OF:
            single = field.kind is FieldKind.ONE_OF
            choices = [_choice(kit, field, value) for value in field.options]
            if single:
                choices.append(("", kit.words.text("window-not-sure"), ""))
            return ChoiceControl(kit.look, choices, single=single)
        case _:
            return LineControl(kit.look)


def _choice(kit: Kit, field: Field, value: str) -> tuple[str, str, str]:
    key = field.option_key(value)
    return value, kit.words.text(key), kit.words.maybe(f"{key}-hint")
