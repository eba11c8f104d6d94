"""The page that shows every letter before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from lgo_desktop.case.model import Case
from lgo_desktop.errors import RightDoorError
from lgo_desktop.interview.walk import Step, step_asking
from lgo_desktop.letters.compose import Composed
from lgo_desktop.letters.document import Document
from lgo_desktop.letters.lacking import Missing
from ui.announce import announce
from ui.buttons import LinkButton
from ui.controls import ChoiceControl, GrowingEdit
from ui.core import Core
from ui.jobs import Job
from ui.kit import Kit
from ui.labels import label, panel, question_label
from ui.page import WIDEST, StepPage
from ui.pictures import POINTS_WIDE, PageStack
from ui.session import Session

if TYPE_CHECKING:
    from lgo_desktop.pack.pictures import PagePicture


@dataclass(frozen=True)
class Preview:
    """A document drawn and read out: its pages as pictures, and its words."""

    document: Document
    pictures: tuple[PagePicture, ...]
    words: str


@dataclass(frozen=True)
class Letters:
    """The documents of a case, and what the person should know before they are saved."""

    composed: Composed
    notices: tuple[str, ...]


class LettersPage(StepPage):
    """Lists the documents and shows the chosen one: as pages, and as plain text.

    The pictures are for the eye; the text under them is the same letter for a screen
    reader. Both are made off the GUI thread.
    """

    def __init__(self, kit: Kit, session: Session, step: Step, core: Core) -> None:
        self._core = core
        self._documents: tuple[Document, ...] = ()
        self.chooser: ChoiceControl | None = None
        self.missing: list[LinkButton] = []
        self.notices: list[QLabel] = []
        self._job: Job | None = None
        super().__init__(kit, session, step)

    def build(self) -> None:
        """Say that the letters are being written, and have it done."""
        words = self.kit.words
        self._waiting = label(words.text("window-working-on-it"), "hint")
        self.column.addWidget(self._waiting)
        self._place = self.column.count()
        self.pages = PageStack(self.kit)
        self.text = GrowingEdit(self.kit.look)
        self.text.setReadOnly(True)
        self._text_label = question_label(words.text("window-as-text"), self.text)
        for widget in (self.pages, self._text_label, self.text):
            self.column.addWidget(widget)
            widget.hide()
        work = _Composing(self._core, self.session.finished_case(), self.kit.today())
        self.kit.runner.start(work.run, self._list, self._failed)

    # -- the list ------------------------------------------------------------------------
    def _list(self, letters: object) -> None:
        self._waiting.hide()
        if not isinstance(letters, Letters):
            return
        composed = letters.composed
        self._documents = composed.documents
        at = self._place
        for name, lacks in (
            ("window-missing", composed.missing),
            ("window-wanting", composed.wanting),
        ):
            if lacks:
                self.column.insertWidget(at, self._build_missing(name, lacks))
                at += 1
        if letters.notices:
            self.notices = [label(notice, "strong") for notice in letters.notices]
            self.column.insertWidget(at, panel("notice", *self.notices, look=self.kit.look))
            at += 1
        self.column.insertWidget(at, self._build_chooser())
        self.filled.emit()
        self._show_chosen()

    def _build_missing(self, name: str, lacks: Sequence[Missing]) -> QWidget:
        words = self.kit.words
        links = [LinkButton(self.kit.look, words.say(one.why), one.path) for one in lacks]
        for link in links:
            link.clicked.connect(self._to_question)
        self.missing += links
        return panel("notice", label(words.text(name), "strong"), *links, look=self.kit.look)

    def _build_chooser(self) -> QWidget:
        words = self.kit.words
        choices = [
            (
                str(place),
                document.title,
                words.text(f"window-for-{document.recipient.replace('_', '-')}"),
            )
            for place, document in enumerate(self._documents)
        ]
        chooser = ChoiceControl(self.kit.look, choices, single=True)
        chooser.describe(words.text("window-choose-letter"), "")
        chooser.put("0")
        chooser.changed.connect(self._show_chosen)
        self.chooser = chooser
        return chooser

    def _to_question(self) -> None:
        link = self.sender()
        step = step_asking(link.path) if isinstance(link, LinkButton) else None
        if step is not None and isinstance(link, LinkButton):
            self.jump_wanted.emit((step, link.path))

    # -- one document --------------------------------------------------------------------
    def _show_chosen(self) -> None:
        if self.chooser is None:
            return
        if self._job is not None:
            self._job.forget()
        document = self._documents[int(str(self.chooser.answer()) or 0)]
        # Drawn larger than shown: small letters stay sharp when the page is made to fit.
        wide = self.kit.look.px(WIDEST) * self.devicePixelRatioF() * 1.5
        work = _Drawing(self._core, document, self.kit.today(), wide / POINTS_WIDE)
        self._job = self.kit.runner.start(work.run, self._show, self._failed)

    def _show(self, drawn: object) -> None:
        self._job = None
        if not isinstance(drawn, Preview):
            return
        title = drawn.document.title
        self.pages.show_pages(title, drawn.pictures)
        self.text.setPlainText(drawn.words)
        self.text.setAccessibleName(self.kit.words.text("window-text-of", title=title))
        for widget in (self.pages, self._text_label, self.text):
            widget.show()
        self.filled.emit()
        count = len(drawn.pictures)
        announce(self.heading, f"{title}. {self.kit.words.counted('window-pages', count)}")

    def _failed(self, fault: RightDoorError) -> None:
        self._waiting.hide()
        notice = panel("notice", label(str(fault)), look=self.kit.look)
        self.column.insertWidget(self._place, notice)
        announce(self.heading, str(fault))


class _Composing:
    """The writing of every document of one case."""

    def __init__(self, core: Core, case: Case, on: date) -> None:
        self._core, self._case, self._on = core, case, on

    def run(self, _job: Job) -> Letters:
        """Write them."""
        composed = self._core.letters(self._case, self._on)
        return Letters(composed, self._core.notices(composed.documents))


class _Drawing:
    """The drawing of one document."""

    def __init__(self, core: Core, document: Document, on: date, scale: float) -> None:
        self._core, self._document, self._on, self._scale = core, document, on, scale

    def run(self, job: Job) -> Preview:
        """Draw it and read it out."""
        pictures = self._core.pages(self._document, self._on, self._scale, job)
        return Preview(self._document, pictures, self._core.plain_text(self._document))
