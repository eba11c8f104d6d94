"""The page for whoever comes back: what is waited for, what can be sent, and what is new."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from lgo_desktop.case.model import Case
from lgo_desktop.errors import RightDoorError
from lgo_desktop.interview import returning
from lgo_desktop.interview.resume import where_to_go_on
from lgo_desktop.interview.walk import Step, step_asking
from lgo_desktop.letters.document import Document
from lgo_desktop.routes.finding import DueDate
from lgo_desktop.wording import Strong
from ui.announce import announce
from ui.buttons import LinkButton, button
from ui.core import Core, Standing
from ui.doorcard import working
from ui.flow import FlowLayout
from ui.jobs import Job
from ui.kit import Kit
from ui.labels import label, panel, runs_label
from ui.page import StepPage
from ui.session import Session

_FOR_YOU = "you"


class HomePage(StepPage):
    """Shows each thing that waits for an answer, and each letter that can be sent today.

    The dates and letters are worked out off the GUI thread.
    """

    def __init__(self, kit: Kit, session: Session, step: Step, core: Core) -> None:
        self._core = core
        self.matters: dict[str, Matter] = {}
        self.letters: list[LetterCard] = []
        self.full = False
        super().__init__(kit, session, step)

    def build(self) -> None:
        """Say what was told last, and have the rest worked out."""
        words = self.kit.words
        self._said = ""
        if self.session.news is not None:
            self._said = words.say(self.session.news)
            self.session.news = None
            self.told = label(words.text("window-home-next"))
            self.column.addWidget(
                panel("good", label(self._said, "strong"), self.told, look=self.kit.look)
            )
        self._waiting = label(words.text("window-working-on-it"), "hint")
        self.column.addWidget(self._waiting)
        self._place = self.column.count()
        work = _Standing(self._core, self.session.finished_case(), self.kit.today())
        self.kit.runner.start(work.run, self._show, self._failed)

    def _show(self, found: object) -> None:
        if not isinstance(found, Standing):
            return
        self._waiting.hide()
        parts = [*self._build_matters(found), *self._build_letters(found)]
        for part in (*parts, self._build_change()):
            self.column.insertWidget(self._place, part)
            self._place += 1
        self.full = True
        if self._said:
            now = any(not card.is_out for card in self.letters)
            what = "window-home-next" if now else "window-home-wait"
            self.told.setText(self.kit.words.text(what))
            announce(self.heading, f"{self._said} {self.told.text()}")
        self.filled.emit()

    def _build_matters(self, found: Standing) -> list[QWidget]:
        case, on = self.session.case, self.kit.today()
        for name in returning.waiting(case):
            matter = Matter(self.kit, case, name, found.awaited.get(name), on)
            matter.replied.connect(self._replied)
            matter.late.connect(self._late)
            matter.asked.connect(self._to_question)
            self.matters[name] = matter
        if not self.matters:
            return []
        title = label(self.kit.words.text("window-home-waiting"), "section")
        return [title, *self.matters.values()]

    def _build_letters(self, found: Standing) -> list[QWidget]:
        words, case = self.kit.words, self.session.case
        parts: list[QWidget] = [label(words.text("window-home-letters"), "section")]
        for lack in found.composed.missing:
            link = LinkButton(self.kit.look, words.say(lack.why), lack.path)
            link.clicked.connect(self._to_path)
            parts.append(
                panel("notice", label(words.text("window-missing")), link, look=self.kit.look)
            )
        for document in found.composed.documents:
            by_itself = document.kind not in returning.NEVER_BY_ITSELF
            if document.recipient != _FOR_YOU and by_itself:
                card = LetterCard(self.kit, case, document)
                card.sent.connect(self._sent)
                self.letters.append(card)
        if not self.letters:
            none = label(words.text("window-home-no-letters"), "hint")
            return [*parts, none] if len(parts) == 1 else parts
        read = LinkButton(self.kit.look, words.text("window-home-read"))
        read.clicked.connect(self._read)
        now = [card for card in self.letters if not card.is_out]
        out = [card for card in self.letters if card.is_out]
        if now:
            parts += [label(words.text("window-home-letters-hint"), "hint"), *now]
        elif len(parts) == 1:
            parts.append(label(words.text("window-home-no-letters"), "hint"))
        if out:
            title = label(words.text("window-home-out"), "section")
            parts += [title, label(words.text("window-home-out-hint"), "hint"), *out]
        return [*parts, read]

    def _build_change(self) -> QWidget:
        self.change = LinkButton(self.kit.look, self.kit.words.text("window-home-change"))
        self.change.clicked.connect(self._change)
        return self.change

    # -- what is told ----------------------------------------------------------------------
    def _sent(self, letter: str, to: str) -> None:
        self.jump_wanted.emit((self.session.begin_sent(letter, to), ""))

    def _replied(self, name: str) -> None:
        self.jump_wanted.emit((returning.step_of_reply(name), ""))

    def _late(self, name: str) -> None:
        due = self.matters[name].due
        limit = None if due is None else due.limit
        self.session.record_passed(name, limit, self.kit.today())
        self.jump_wanted.emit((self.step, ""))

    # -- where else one can go -------------------------------------------------------------
    def _read(self) -> None:
        self.jump_wanted.emit((Step("letters"), ""))

    def _change(self) -> None:
        self.jump_wanted.emit((where_to_go_on(self.session.case), ""))

    def _to_path(self) -> None:
        link = self.sender()
        if isinstance(link, LinkButton):
            self._to_question(link.path)

    def _to_question(self, path: str) -> None:
        step = step_asking(path)
        if step is not None:
            self.jump_wanted.emit((step, path))

    def _failed(self, fault: RightDoorError) -> None:
        self._waiting.hide()
        self.column.insertWidget(
            self._place, panel("notice", label(str(fault)), look=self.kit.look)
        )
        announce(self.heading, str(fault))


class _Card(QWidget):
    """A card with a title, a few lines, and buttons under them."""

    def __init__(self, kit: Kit, title: str) -> None:
        super().__init__()
        self.kit, self.title = kit, title
        self.lines: list[QWidget] = [label(title, "question")]
        self.setAccessibleName(title)

    def build(self, *buttons: QWidget) -> None:
        """Put the lines into a frame, and the buttons side by side under them."""
        if buttons:
            holder = QWidget()
            flow = FlowLayout(holder, self.kit.look.gap(10))
            for one in buttons:
                one.setAccessibleDescription(self.title)
                flow.addWidget(one)
            self.lines.append(holder)
        frame = panel("card", *self.lines, look=self.kit.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)


class Matter(_Card):
    """One thing that waits for an answer: since when, until when, and what can be told of it."""

    replied = Signal(str)
    late = Signal(str)
    asked = Signal(str)

    def __init__(self, kit: Kit, case: Case, name: str, due: DueDate | None, on: date) -> None:
        words = kit.words
        super().__init__(kit, words.text(f"return-{name.replace('_', '-')}"))
        self.name, self.due = name, due
        made = returning.asked_on(case, name)
        if made is not None:
            self.lines.append(label(words.text("return-asked", date=made.say_when()), "hint"))
        else:
            self.lines.append(label(words.text("return-asked-unknown"), "hint"))
            tell = LinkButton(kit.look, words.text("return-tell-when"), returning.made_at(name))
            tell.clicked.connect(self._tell)
            self.lines.append(tell)
        if due is not None:
            when = Strong(words.say(due.when))
            runs = words.wording.inline("window-due", what=words.say(due.label), when=when)
            self.lines += [runs_label(runs), working(kit, (due,))]
        self.reply = button(words.text("window-home-reply"), "small")
        self.reply.clicked.connect(self._reply)
        self.passed: QPushButton | None = None
        buttons = [self.reply]
        limit = None if due is None else due.limit
        if returning.may_be_late(case, name, limit, on):
            self.passed = button(words.text("window-home-late"), "small")
            self.passed.clicked.connect(self._passed)
            buttons.append(self.passed)
        self.build(*buttons)

    def _reply(self) -> None:
        self.replied.emit(self.name)

    def _passed(self) -> None:
        self.late.emit(self.name)

    def _tell(self) -> None:
        self.asked.emit(returning.made_at(self.name))


class LetterCard(_Card):
    """One letter that can be sent today. `sent` carries its kind and its recipient.

    `is_out` tells of one that was sent and that nothing has come of yet.
    """

    sent = Signal(str, str)

    def __init__(self, kit: Kit, case: Case, document: Document) -> None:
        super().__init__(kit, document.title)
        self.kind, self._to = document.kind, document.recipient
        letter = str(document.kind), str(document.recipient)
        self.is_out = returning.stands_sent(case, *letter)
        before = returning.sent_before(case, *letter)
        if before is not None:
            said = kit.words.text("window-home-sent-before", date=before.say_when())
            self.lines.append(label(said, "hint"))
        self.tell = button(kit.words.text("window-home-sent-it"), "small")
        self.tell.clicked.connect(self._tell)
        self.build(self.tell)

    def _tell(self) -> None:
        self.sent.emit(str(self.kind), str(self._to))


class _Standing:
    """The reckoning of where one case stands."""

    def __init__(self, core: Core, case: Case, on: date) -> None:
        self._core, self._case, self._on = core, case, on

    def run(self, _job: Job) -> Standing:
        """Reckon."""
        return self._core.standing(self._case, self._on)
