"""The page for whoever comes back: what is waited for, what can be sent, and what is new."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from lgo_desktop.case.model import Case
from lgo_desktop.errors import RightDoorError
from lgo_desktop.interview import returning
from lgo_desktop.interview.resume import where_to_go_on
from lgo_desktop.interview.told import told
from lgo_desktop.interview.walk import Step, step_asking
from lgo_desktop.letters.document import Document
from ui.announce import announce
from ui.buttons import LinkButton
from ui.core import Core, Standing
from ui.homecards import LetterCard, Matter
from ui.jobs import Job
from ui.kit import Kit
from ui.labels import label, panel
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
        self.taken_back: list[LinkButton] = []
        self.changes: list[LinkButton] = []
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
        work = _Standing(self._core, self.session.case, self.kit.today())
        self.kit.runner.start(work.run, self._show, self._failed)

    def _show(self, found: object) -> None:
        if not isinstance(found, Standing):
            return
        self._waiting.hide()
        parts = [
            *self._build_matters(found),
            *self._build_letters(found),
            *self._build_told(),
        ]
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
        # What an early answer hid since is waited for no more.
        case, on = returning.finished(self.session.case), self.kit.today()
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
        to_send = [
            one
            for one in found.composed.documents
            if one.recipient != _FOR_YOU and one.kind not in returning.NEVER_BY_ITSELF
        ]
        for document in to_send:
            first = len(to_send) > 1 and self._is_first(case, document)
            card = LetterCard(self.kit, case, document, first=first)
            card.sent.connect(self._sent)
            card.to_read.connect(self._read_one)
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

    def _is_first(self, case: Case, document: Document) -> bool:
        """Whether it is the first of several to send now, while nothing is waited for."""
        out = returning.stands_sent(case, str(document.kind), str(document.recipient))
        return not (out or self.matters) and all(card.is_out for card in self.letters)

    def _build_told(self) -> list[QWidget]:
        """What was sent and what came, in the order of time."""
        words = self.kit.words
        lines: list[QWidget] = []
        for one in told(self.session.case):
            key = "window-home-log-sent" if one.was_sent else "window-home-log-came"
            said = words.text(key, when=one.when.say(), what=words.say(one.what))
            lines.append(label(said))
            if one.place is not None:
                back = LinkButton(self.kit.look, words.text("window-home-not-sent"), str(one.place))
                back.setAccessibleDescription(said)
                back.clicked.connect(self._take_back)
                self.taken_back.append(back)
                lines.append(back)
            else:
                change = LinkButton(self.kit.look, words.text("window-home-change-came"), one.path)
                change.setAccessibleDescription(said)
                change.clicked.connect(self._to_path)
                self.changes.append(change)
                lines.append(change)
        if not lines:
            return []
        self.log = panel("card", *lines, look=self.kit.look)
        return [label(words.text("window-home-log"), "section"), self.log]

    def _build_change(self) -> QWidget:
        self.change = LinkButton(self.kit.look, self.kit.words.text("window-home-change"))
        self.change.clicked.connect(self._change)
        return self.change

    # -- what is told ----------------------------------------------------------------------
    def _sent(self, letter: str, to: str) -> None:
        self.jump_wanted.emit((self.session.begin_sent(letter, to), ""))

    def _replied(self, name: str) -> None:
        self.jump_wanted.emit((returning.step_of_reply(name), ""))

    def _take_back(self) -> None:
        link = self.sender()
        if isinstance(link, LinkButton):
            self.session.take_back(int(link.path))
            self.jump_wanted.emit((self.step, ""))

    def _late(self, name: str) -> None:
        due = self.matters[name].due
        limit = None if due is None else due.limit
        self.session.record_passed(name, limit, self.kit.today())
        self.jump_wanted.emit((self.step, ""))

    # -- where else one can go -------------------------------------------------------------
    def _read_one(self, letter: str, to: str) -> None:
        self.session.letter_wanted = (letter, to)
        self._read()

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
            self._place,
            panel("notice", label(self.kit.words.whole_fault(fault)), look=self.kit.look),
        )
        announce(self.heading, self.kit.words.whole_fault(fault))


class _Standing:
    """The reckoning of where one case stands."""

    def __init__(self, core: Core, case: Case, on: date) -> None:
        self._core, self._case, self._on = core, case, on

    def run(self, _job: Job) -> Standing:
        """Reckon."""
        return self._core.standing(self._case, self._on)
