"""The page that shows which doors are open, in the order in which to act."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from lgo_desktop.case.model import Case
from lgo_desktop.errors import RightDoorError
from lgo_desktop.interview.checks import doubts
from lgo_desktop.interview.walk import Step, step_asking
from lgo_desktop.letters.summary import shown
from lgo_desktop.routes.finding import Door, DueDate
from lgo_desktop.routes.running import ends_soon, still_running
from lgo_desktop.wording import Strong, question_key
from ui.announce import announce
from ui.buttons import LinkButton
from ui.core import Core, Doors
from ui.disclosure import Disclosure
from ui.doorcard import DoorCard, working
from ui.jobs import Job
from ui.kit import Kit
from ui.labels import label, panel, runs_label
from ui.layouts import lay_out_now
from ui.page import StepPage
from ui.remarks import is_calm
from ui.session import Session

_AT_ONCE = 2  # cards that are made before the loop has its turn again


class DoorsPage(StepPage):
    """Works the doors out off the GUI thread, then shows each as a card."""

    def __init__(self, kit: Kit, session: Session, step: Step, core: Core) -> None:
        self._core = core
        self.cards: list[DoorCard] = []
        self.doubts: list[LinkButton] = []
        self.full = False
        super().__init__(kit, session, step)

    def build(self) -> None:
        """Say what to look at again, and that the doors are being worked out; have it done."""
        self._build_doubts()
        self._waiting = label(self.kit.words.text("window-working-on-it"), "hint")
        self.column.addWidget(self._waiting)
        self._place = self.column.count()
        self._parts: Iterator[QWidget] = iter(())
        self._next = QTimer(self)
        self._next.timeout.connect(self._show_next)
        work = _Checking(self._core, self.session.case, self.kit.today())
        self.kit.runner.start(work.run, self._show, self._failed)

    def _build_doubts(self) -> None:
        """Answers that do not fit together: the doors rest on them as they stand."""
        words, kit = self.kit.words, self.kit
        doubted: list[LinkButton] = []
        for remark in doubts(self.session.case, kit.today(), kit.councils()):
            question = words.text(question_key(remark.path))
            said = words.text("window-fault-line", question=question, fault=words.say(remark.what))
            link = LinkButton(kit.look, said, remark.path)
            link.clicked.connect(self._to_doubt)
            self.doubts.append(link)
            if is_calm(remark.what):
                self.column.addWidget(panel("why", link, look=kit.look))
            else:
                doubted.append(link)
        if doubted:
            title = label(words.counted("window-doubts", len(doubted)), "strong")
            self.column.addWidget(panel("notice", title, *doubted, look=kit.look))

    def _to_doubt(self) -> None:
        link = self.sender()
        if isinstance(link, LinkButton):
            self._to_question(link.path)

    def _show(self, found: object) -> None:
        if isinstance(found, Doors):
            self._parts = self._of(found)
            self._next.start()
            self._show_next()

    def _show_next(self) -> None:
        """Show the next few, or tell that these are all.

        A case may have fifteen doors. Keys and clicks come in between: what stands at the top
        can be read and used while the rest is made.
        """
        parts = [*islice(self._parts, _AT_ONCE)]
        if parts:
            self._put_in_place(parts)
            return
        self._next.stop()
        self.full = True
        announce(self.heading, self.kit.words.counted("window-doors-found", len(self.cards)))
        self.filled.emit()

    def _of(self, found: Doors) -> Iterator[QWidget]:
        """The cards, one after the other, and the limits that run on: after safety, first."""
        findings = shown(found.findings)
        safety = bool(findings) and findings[0].door is Door.SAFETY
        for number, finding in enumerate(findings):
            if found.running and number == int(safety):
                yield self._running(found.running)
            told = found.examples.of(finding)
            card = DoorCard(self.kit, finding, told, self.meanings, first=number == 0)
            card.question_chosen.connect(self._to_question)
            self.cards.append(card)
            yield card
        if found.running and len(findings) <= int(safety):
            yield self._running(found.running)
        if not findings:
            yield label(self.kit.words.text("window-no-doors"))

    def _put_in_place(self, parts: Sequence[QWidget]) -> None:
        """Show them and lay all of it out, now: Qt would do so when the loop is next at rest."""
        # Cards that are drawn before they are laid out are empty bars for a moment.
        self.area.setUpdatesEnabled(False)
        try:
            self._waiting.hide()
            for part in parts:
                self.column.insertWidget(self._place, part)
                self._place += 1
                part.show()
            lay_out_now()
        finally:
            self.area.setUpdatesEnabled(True)

    def _running(self, dates: tuple[DueDate, ...]) -> QWidget:
        """The limits of a court that go on while somebody waits: they come first."""
        words = self.kit.words
        lines: list[QWidget] = [label(words.text("running-title"), "strong")]
        lines.append(label(words.text("running-lead"), "hint"))
        ahead, over = still_running(dates, self.kit.today())
        lines += self._dated(ahead)
        if over:
            lines.append(label(words.text("running-over"), "hint"))
            # A case of long ago has many: they are history, and would push the doors away.
            show = words.counted("window-over-show", len(over))
            hide = words.counted("window-over-hide", len(over))
            inside = panel("why", *self._dated(over), look=self.kit.look)
            lines.append(Disclosure(self.kit, show, hide, inside))
        lines.append(working(self.kit, dates))
        # A limit that is years away is no alarm.
        kind = "notice" if ends_soon(dates, self.kit.today()) else "card"
        return panel(kind, *lines, look=self.kit.look)

    def _dated(self, dates: tuple[DueDate, ...]) -> list[QWidget]:
        words = self.kit.words
        lines: list[QWidget] = []
        for due in dates:
            when = Strong(words.say(due.when))
            runs = words.wording.inline("window-due", what=words.say(due.label), when=when)
            lines.append(runs_label(runs, "body"))
            if due.caution is not None:
                lines.append(label(words.say(due.caution), "hint"))
        return lines

    def _failed(self, fault: RightDoorError) -> None:
        self._waiting.hide()
        told = self.kit.words.whole_fault(fault)
        notice = panel("notice", label(told), look=self.kit.look)
        self.column.insertWidget(self._place, notice)
        announce(self.heading, told)

    def _to_question(self, path: str) -> None:
        step = step_asking(path)
        if step is not None:
            self.jump_wanted.emit((step, path))


class _Checking:
    """The route check of one case."""

    def __init__(self, core: Core, case: Case, on: date) -> None:
        self._core, self._case, self._on = core, case, on

    def run(self, _job: Job) -> Doors:
        """Check it."""
        return self._core.doors(self._case, self._on)
