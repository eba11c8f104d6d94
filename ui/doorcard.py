"""One door as a card: is it open, why, what it can do, until when, and what would change it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from lgo_desktop.interview.walk import step_asking
from lgo_desktop.letters.summary import TONES, tag_of
from lgo_desktop.routes.examples import Example
from lgo_desktop.routes.finding import DueDate, Finding
from lgo_desktop.wording import Inline, Run, Strong, question_key
from ui.buttons import LinkButton
from ui.disclosure import Disclosure
from ui.kit import Kit
from ui.labels import label, panel, runs_label
from ui.layouts import add_layout
from ui.meanings import Meanings
from ui.roles import Role


def working(kit: Kit, dates: Sequence[DueDate], references: Sequence[str] = ()) -> Disclosure:
    """How each date was worked out, and the law behind it: hidden until it is asked for.

    Of several dates each is named before its working.
    """
    words = kit.words
    lines: list[QWidget] = []
    for due in dates:
        said = [words.say(step) for step in due.explained]
        if len(dates) > 1:
            when = words.say(due.when)
            said.insert(0, words.text("window-due", what=words.say(due.label), when=when))
        lines.append(label("\n".join(said), "hint"))
    if references:
        lines.append(label(words.text("sum-law", references="; ".join(references)), "hint"))
    about = "working" if dates else "law"
    show, hide = words.text(f"window-{about}-show"), words.text(f"window-{about}-hide")
    return Disclosure(kit, show, hide, panel("why", *lines, look=kit.look))


class DoorCard(QFrame):
    """Shows one finding. `question_chosen` carries the path of a question to go to."""

    question_chosen = Signal(str)
    role = Role.Grouping

    def __init__(
        self,
        kit: Kit,
        finding: Finding,
        examples: tuple[Example, ...],
        meanings: Meanings,
        *,
        first: bool,
    ) -> None:
        super().__init__()
        self._kit, self._finding, self._examples = kit, finding, examples
        self._told: list[str] = []
        self.setProperty("kind", "card")
        look = kit.look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(18), look.px(14), look.px(18), look.px(14))
        self._column.setSpacing(look.px(6))
        self._build_head(first=first)
        self._build_reasons()
        self._build_dates()
        self._build_powers()
        self._build_meanings(meanings)
        self._build_working()
        self._build_examples()
        self._build_unanswered()
        self._tell_screen_readers()

    def _build_head(self, *, first: bool) -> None:
        words, finding = self._kit.words, self._finding
        tag = QLabel(words.say(tag_of(finding, first=first)))
        tag.setProperty("kind", "tag")
        tag.setProperty("tone", TONES[finding.status])
        tag.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        strand = label(words.text(f"strand-{_kebab(finding.strand)}"), "small")
        line = QHBoxLayout()
        line.setSpacing(self._kit.look.px(10))
        line.addWidget(tag, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(strand, 1, Qt.AlignmentFlag.AlignVCenter)
        add_layout(self._column, line)
        title = words.say(finding.title)
        self.setAccessibleName(f"{tag.text()}. {strand.text()}. {title}")
        self._column.addWidget(label(title, "question"))

    def _add(self, runs: Inline, kind: str = "body") -> None:
        """Put a paragraph on the card, and into what a screen reader says of it."""
        self._column.addWidget(runs_label(runs, kind))
        self._told.append("".join(run.text for run in runs))

    def _tell_screen_readers(self) -> None:
        """The card is a stop of its own, so that it is read out on the way of the Tab key."""
        self.setAccessibleDescription(" ".join(self._told))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _build_reasons(self) -> None:
        words = self._kit.words
        why = " ".join(words.say(reason) for reason in self._finding.reasons)
        following = words.say(self._finding.next_step)
        self._add((Run(why),), "hint")
        self._add((Run(words.text("sum-next"), bold=True), Run(f" {following}")))

    def _build_dates(self) -> None:
        words = self._kit.words
        for due in self._finding.dates:
            when = Strong(words.say(due.when))
            self._add(words.wording.inline("window-due", what=words.say(due.label), when=when))
            if due.caution is not None:
                self._add((Run(words.say(due.caution)),), "hint")

    def _build_powers(self) -> None:
        words, finding = self._kit.words, self._finding
        for key, messages in (("sum-can", finding.can), ("sum-cannot", finding.cannot)):
            if messages:
                what = " ".join(words.say(one) for one in messages)
                self._add(words.wording.inline(key, what=what), "hint")

    def _build_meanings(self, meanings: Meanings) -> None:
        explained = meanings.of(self.accessibleName(), *self._told)
        if explained is not None:
            self._column.addWidget(explained)

    def _build_working(self) -> None:
        dates, references = self._finding.dates, self._finding.references
        if dates or references:
            self._column.addWidget(working(self._kit, dates, references))

    def _build_examples(self) -> None:
        """Published decisions, for whoever wants to see how such a thing was treated."""
        words = self._kit.words
        lines: list[QWidget] = [
            label(words.text("example-line", text=one.text, body=one.body, ref=one.ref), "hint")
            for one in self._examples
        ]
        if lines:
            show, hide = words.text("window-examples-show"), words.text("window-examples-hide")
            self._column.addWidget(
                Disclosure(self._kit, show, hide, panel("why", *lines, look=self._kit.look))
            )

    def paths(self) -> tuple[str, ...]:
        """The places of the unanswered questions that could change this door."""
        return tuple(path for path in self._finding.unanswered if step_asking(path) is not None)

    def _build_unanswered(self) -> None:
        words, paths = self._kit.words, self.paths()
        if not paths:
            return
        self._column.addWidget(label(words.text("window-would-change"), "small"))
        for path in paths:
            link = LinkButton(self._kit.look, words.text(question_key(path)), path)
            link.clicked.connect(self._to_question)
            self._column.addWidget(link)

    def _to_question(self) -> None:
        link = self.sender()
        if isinstance(link, LinkButton):
            self.question_chosen.emit(link.path)


def _kebab(value: str) -> str:
    return str(value).replace("_", "-")
