"""The one row builder: a question with its label, hint, control and error.

Everything that a screen reader needs is set here, so that no page can forget it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from lgo_desktop.interview.answers import Answer
from lgo_desktop.interview.question import Field, FieldKind
from ui.buttons import LinkButton
from ui.column import WIDEST
from ui.controls import ChoiceControl, Control, LineControl, TextControl
from ui.councilfield import CouncilControl
from ui.datefields import DateControl
from ui.kit import Kit
from ui.labels import ErrorLine, NoteLine, label, mark, question_label
from ui.meanings import Meanings


class Row(QFrame):
    """One question on a page.

    `asked` is the question in words. The label is the control's buddy; the control's
    accessible name is the question, its description the hint and, if there is one, the
    error. Under the control a note may stand; `offer_taken` says that what it offers is wanted.

    What stands in it is made when the question is first asked, and what is said of the answer
    when there is something to say: most questions of a page are never asked. `grown` tells that
    something new can have the focus.
    """

    changed = Signal()
    finished = Signal()
    offer_taken = Signal()
    grown = Signal()

    def __init__(
        self, kit: Kit, field: Field, asked: str, meanings: Meanings, *, show_label: bool = True
    ) -> None:
        super().__init__()
        self.field, self.asked = field, asked
        self._kit, self._look, self._words = kit, kit.look, kit.words
        self._meanings, self._show_label = meanings, show_label
        self._hint = kit.words.maybe(f"{field.key}-hint")
        self._control: Control | None = None
        self._error: ErrorLine | None = None
        self._note: NoteLine | None = None
        self._tally: QLabel | None = None
        self._answer: Answer = ""
        self._unsure = False
        self._left_out = ""
        # It is in sight when its page is, unless it is hidden.
        self.is_asked = True
        self.setProperty("kind", "row")

    @property
    def control(self) -> Control:
        """What it is answered with."""
        if self._control is None:
            self._control = self._build()
            self.grown.emit()
        return self._control

    def texts(self) -> tuple[str, ...]:
        """Everything that stands here in our words: the question, its hint, what can be chosen."""
        words, field = self._words, self.field
        keys = [field.option_key(value) for value in field.options]
        choices = [text for key in keys for text in (words.text(key), words.maybe(f"{key}-hint"))]
        return (self.asked, self._hint, *choices)

    def put(self, answer: Answer, *, unsure: bool) -> None:
        """Show an answer. Whoever chose to be `unsure` is shown that; a blank stays a blank."""
        self._answer, self._unsure = answer, unsure
        if self._control is not None:
            self._fill(self._control)

    def make(self) -> int:
        """Make what stands in it, if it was not needed before; gives how high that is at least."""
        self.control  # noqa: B018 - asking for it makes it
        return self._column.minimumHeightForWidth(self._look.px(WIDEST))

    def ask(self, *, asked: bool) -> None:
        """Ask this question, or do not."""
        if asked is not self.is_asked:
            self.is_asked = asked
            self.setVisible(asked)

    def leave_out(self, value: str) -> None:
        """Offer everything but one value, that of another question."""
        self._left_out = value
        if isinstance(self._control, ChoiceControl):
            self._control.leave_out(value)

    def answer(self) -> Answer:
        """What is answered now. An answer that is offered no more stays until another is chosen."""
        if self._control is None:
            return self._answer
        chosen = self._control.answer()
        stays = not chosen and self._is_unoffered() and not self.is_unsure()
        return self._answer if stays else chosen

    def is_unsure(self) -> bool:
        """Whether “not sure” is chosen, and not merely nothing."""
        if self._control is None:
            return self._unsure
        return isinstance(self._control, ChoiceControl) and self._control.is_unsure()

    def show_fault(self, text: str) -> None:
        """Say beside the field what is wrong with the answer; nothing if `text` is empty."""
        if text == self.fault():
            return
        control, faulty = self.control, bool(text)
        if self._error is None:
            self._error = ErrorLine(self._look)
            # Above the control, and above the room over it.
            self._column.insertWidget(self._column.indexOf(control) - 1, self._error)
        self._error.show_text(text)
        control.mark(faulty=faulty)
        self._describe(control)
        mark(self, faulty=faulty)
        start = self._look.px(14) if faulty else 0
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (0, start) if mirrored else (start, 0)
        self._column.setContentsMargins(left, 0, right, 0)

    def show_note(self, text: str, *, offered: bool = False) -> None:
        """Say something calm under the field, with an offer or none; nothing if it is empty."""
        if text or self._note is not None:
            self._noted().show_text(text, offered=offered)
            self._describe(self.control)

    def show_tally(self, text: str) -> None:
        """Say quietly under the field how much stands in it, with hints; never announced.

        Once asked for it keeps room for a hint, also for an empty `text`: what stands below
        does not slip away from whoever is about to press it.
        """
        control = self.control
        if self._tally is None:
            self._tally = label("", "hint")
            self._tally.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            self._column.insertWidget(self._column.indexOf(control) + 1, self._tally)
            self._tally.ensurePolished()
            self._tally.setMinimumHeight(_TALLY_LINES * self._tally.fontMetrics().lineSpacing())
        self._tally.setText(text)
        self._describe(control)

    def note(self) -> str:
        """What is said calmly under the field; empty if nothing is."""
        return "" if self._note is None else self._note.text()

    def offer(self) -> QWidget:
        """What takes up the offer of the note; hidden where it offers nothing."""
        return self._noted().action

    def fault(self) -> str:
        """What is said to be wrong with the answer; empty if nothing is."""
        return "" if self._error is None else self._error.text()

    def first(self) -> QWidget:
        """What takes the focus when somebody is led to this question."""
        return self.control.first()

    def _describe(self, control: Control) -> None:
        tally = "" if self._tally is None else self._tally.text()
        told = (self._hint, self.fault(), self.note(), tally)
        control.describe(self.asked, " ".join(one for one in told if one))

    def _noted(self) -> NoteLine:
        if self._note is None:
            link = LinkButton(self._look, self._words.text("window-meant-take"))
            self._note = NoteLine(self._look, link)
            self._column.insertWidget(self._column.indexOf(self.control) + 1, self._note)
            self._note.taken.connect(self.offer_taken)
            self.grown.emit()
        return self._note

    def _build(self) -> Control:
        look, control = self._look, make_control(self._kit, self.field)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.gap(6))
        if self._show_label:
            self._column.addWidget(question_label(self.asked, control.first()))
        if self._hint:
            self._column.addWidget(label(self._hint, "hint"))
        self._column.addSpacing(look.gap(2))
        self._column.addWidget(control)
        # Below what answers it: nothing stands between a question and its choices.
        explained = self._meanings.of(*self.texts())
        if explained is not None:
            self._column.addWidget(explained)
        self._describe(control)
        self._fill(control)
        control.changed.connect(self.changed)
        control.finished.connect(self.finished)
        return control

    def _is_unoffered(self) -> bool:
        """Whether the answer that was put here was offered once and is not any more."""
        single = self.field.kind is FieldKind.ONE_OF
        return single and bool(self._answer) and self._answer not in self.field.options

    def _fill(self, control: Control) -> None:
        control.put(self._answer)
        if self._left_out and isinstance(control, ChoiceControl):
            control.leave_out(self._left_out)
        if self._unsure and isinstance(control, ChoiceControl):
            control.choose_not_sure()


_TALLY_LINES = 2  # the count of words and one hint

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
            today = kit.today if field.may_be_today else None
            return DateControl(kit.look, kit.words, can_be_about=not known, today=today)
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
