"""The cards of the page for whoever comes back: what is waited for, and what can be sent."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lgo_desktop.case.model import Case
from lgo_desktop.interview import returning
from lgo_desktop.letters.document import Document
from lgo_desktop.routes.finding import DueDate
from lgo_desktop.wording import Strong
from ui.buttons import LinkButton, button
from ui.doorcard import working
from ui.flow import FlowLayout
from ui.kit import Kit
from ui.labels import label, panel, runs_label


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
        made, posted = returning.asked_on(case, name), returning.posted_on(case, name)
        answered = returning.answered_so_far(case, name)
        if answered is not None:
            said = words.text("return-answered-so-far", date=answered.say_when())
            self.lines.append(label(said))
        if posted is not None:
            said = words.text("return-posted", date=posted.say_when())
            self.lines.append(label(said, "hint"))
        elif made is not None:
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
    """One letter that can be sent today. Both signals carry its kind and its recipient.

    `is_out` tells of one that was sent and that nothing has come of yet. After an answer it is
    another letter of the same kind, and says so. The `first` one says that it is the one to
    begin with.
    """

    sent = Signal(str, str)
    to_read = Signal(str, str)

    def __init__(self, kit: Kit, case: Case, document: Document, *, first: bool) -> None:
        super().__init__(kit, document.title)
        if first:
            self._begin_here()
        self.kind, self._to = document.kind, document.recipient
        letter = str(document.kind), str(document.recipient)
        self.is_out = returning.stands_sent(case, *letter)
        before = returning.sent_before(case, *letter)
        if before is not None:
            key = "window-home-sent-before" if self.is_out else "window-home-sent-one-like-it"
            said = kit.words.text(key, date=before.say_when())
            self.lines.append(label(said, "hint"))
        self.tell = button(kit.words.text("window-home-sent-it"), "small")
        self.tell.clicked.connect(self._tell)
        self.read = button(kit.words.text("window-home-read-it"), "small")
        self.read.clicked.connect(self._read)
        self.build(self.read, self.tell)

    def _begin_here(self) -> None:
        said = self.kit.words.text("window-home-first")
        tag = QLabel(self.kit.words.text("status-start-here"))
        tag.setProperty("kind", "tag")
        tag.setProperty("tone", "go")
        tag.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.lines.insert(0, tag)
        self.lines.append(label(said, "hint"))
        self.setAccessibleName(f"{tag.text()}. {self.title}")

    def _read(self) -> None:
        self.to_read.emit(str(self.kind), str(self._to))

    def _tell(self) -> None:
        self.sent.emit(str(self.kind), str(self._to))
