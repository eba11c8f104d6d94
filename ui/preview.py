"""The page that shows every letter before anything is written, and lets it be changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from lgo_desktop.case.model import LetterChoices
from lgo_desktop.errors import RightDoorError
from lgo_desktop.interview.walk import Step, step_asking
from lgo_desktop.letters.compose import Composed
from lgo_desktop.letters.counting import counts
from lgo_desktop.letters.document import Document
from lgo_desktop.letters.lacking import Missing
from lgo_desktop.letters.other_names import named_by_initials
from ui.announce import announce
from ui.buttons import LinkButton
from ui.column import WIDEST
from ui.controls import ChoiceControl, GrowingEdit
from ui.core import Core
from ui.disclosure import Disclosure
from ui.drafting import Composing, Drawing, Letters, Preview
from ui.jobs import Job
from ui.kit import Kit
from ui.labels import label, panel, question_label
from ui.ownwords import WordsEditor
from ui.packchoice import PackChoice, whom_for
from ui.page import StepPage
from ui.pagebar import PageBar
from ui.pictures import POINTS_WIDE, PageStack
from ui.printpanel import PrintPanel
from ui.session import Session
from ui.totop import ToTop

_SHARPEST = 2.0  # times; drawn no larger than that, so that a long letter fits the memory


class LettersPage(StepPage):
    """Lists the documents and shows the chosen one: as pages, and as plain text.

    The pictures are for the eye; the text under them is the same letter for a screen reader.
    Both are made off the GUI thread. Who chooses a letter by a click, or by the space bar, is
    brought to it; the arrow keys only look along the list, and the focus stays there. Each
    paragraph can be put into the person's own words, and each document left out of the pack;
    both are kept in the case at once.
    """

    def __init__(self, kit: Kit, session: Session, step: Step, core: Core) -> None:
        self.core = core
        self.composed: Composed | None = None
        self.chooser: ChoiceControl | None = None
        self.missing: list[LinkButton] = []
        self.notices: list[QLabel] = []
        self._notice_panel: QWidget | None = None
        self._composing: Job | None = None
        self._drawing: Job | None = None
        self._to_be_read = False
        super().__init__(kit, session, step)

    def build(self) -> None:
        """Say that the letters are being written, and have it done."""
        words, kit = self.kit.words, self.kit
        self._waiting = label(words.text("window-working-on-it"), "hint")
        self.column.addWidget(self._waiting)
        self._place = self.column.count()
        self.pack = PackChoice(kit)
        self.pack_link = self._disclosed("window-pack", self.pack)
        self._choose_label = label(words.text("window-choose-letter"), "strong")
        self.letter_title = label("", "section")
        self.another = LinkButton(kit.look, words.text("window-another-letter"))
        self.counted = label("", "hint")
        self.too_long = label("", "warn")
        self.editor = WordsEditor(kit, self.core.count)
        self.editor_link = self._disclosed("window-words", self.editor)
        self.bar = PageBar(kit)
        self.printer = PrintPanel(kit, self.core)
        self.pages = PageStack(kit)
        self.text = GrowingEdit(kit.look)
        self.text.setReadOnly(True)
        self._text_label = question_label(words.text("window-as-text"), self.text)
        self._parts = (
            self.letter_title,
            self.another,
            self.counted,
            self.too_long,
            self.editor_link,
            self.bar,
            self.printer,
            self.pages,
            self._text_label,
            self.text,
        )
        for widget in (self.pack_link, self._choose_label, *self._parts):
            self.column.addWidget(widget)
            widget.hide()
        self._connect()
        self._compose()

    def keep(self) -> None:
        """Keep what is typed in the box of a paragraph."""
        self.editor.settle()

    def take(self) -> bool:
        """Keep it when the page is left forwards too."""
        self.editor.settle()
        return True

    def _disclosed(self, name: str, inside: QWidget) -> Disclosure:
        words = self.kit.words
        made = Disclosure(self.kit, words.text(f"{name}-show"), words.text(f"{name}-hide"), inside)
        made.toggled.connect(self.filled)
        return made

    def _connect(self) -> None:
        self.pack.decided.connect(self._decided)
        self.another.clicked.connect(self._to_list)
        self.editor.decided.connect(self._decided)
        self.editor.opened.connect(self.filled)
        self.bar.turned.connect(self._turn)
        self.bar.zoomed.connect(self._zoom)
        self.bar.print_one.clicked.connect(self._print_one)
        self.bar.print_all.clicked.connect(self._print_all)
        self._to_top = ToTop(self.area, self.kit.look.px(12))
        self.printer.changed.connect(self.filled)
        self.area.verticalScrollBar().valueChanged.connect(self._see_page)
        self.area.verticalScrollBar().rangeChanged.connect(self._see_page)
        for keys, slot in (
            (QKeySequence("Ctrl+PgDown"), self._turn_on),
            (QKeySequence("Ctrl+PgUp"), self._turn_back),
            (QKeySequence("Ctrl++"), self.bar.make_larger),
            (QKeySequence("Ctrl+-"), self.bar.make_smaller),
        ):
            QShortcut(keys, self).activated.connect(slot)

    def is_settled(self) -> bool:
        """Whether nothing is being written or drawn: all that is shown is as decided."""
        return self._composing is None and self._drawing is None

    # -- the list ------------------------------------------------------------------------
    def _compose(self) -> None:
        if self._composing is not None:
            self._composing.forget()
        work = Composing(self.core, self.session.case, self.kit.today())
        self._composing = self.kit.runner.start(work.run, self._list, self._failed)

    def _decided(self, choices: object) -> None:
        """Something was decided: keep it, and write the letters anew with it."""
        if isinstance(choices, LetterChoices):
            self.session.decide(choices)
            self._compose()

    def _list(self, letters: object) -> None:
        self._composing = None
        self._waiting.hide()
        if not isinstance(letters, Letters):
            return
        composed = letters.composed
        before, self.composed = self.composed, composed
        if before is None:
            self._show_missing(composed)
        self._show_notices(letters.notices)
        self.pack_link.setVisible(bool(composed.offered))
        self.pack.show_documents(composed.offered, self.session.case.letters, composed.left_out)
        hidden = named_by_initials(self.session.case)
        named = [one.name.strip() for one in hidden if one.name.strip()]
        self.pack.show_names(composed.full_names, composed.offered, named)
        if before is None or _titles(before) != _titles(composed):
            chosen = self._wanted() if before is None else _name(before.to_read[self._chosen()])
            self._build_chooser(chosen)
        self.filled.emit()
        self._show_chosen()
        if self.session.pack_wanted:
            self.session.pack_wanted = False
            self.pack_link.open()
            self.reveal(self.pack_link.link)

    def _wanted(self) -> tuple[str, str] | None:
        """The letter that somebody came to read, if they came for one."""
        wanted, self.session.letter_wanted = self.session.letter_wanted, None
        self._to_be_read = wanted is not None
        return wanted

    def _show_notices(self, notices: tuple[str, ...]) -> None:
        """What the person should know before the letters are saved; it may have changed."""
        if [line.text() for line in self.notices] == list(notices):
            return
        if self._notice_panel is not None:
            self._notice_panel.hide()
            self._notice_panel.deleteLater()
            self._notice_panel = None
        self.notices = [label(notice, "strong") for notice in notices]
        if self.notices:
            self._notice_panel = panel("notice", *self.notices, look=self.kit.look)
            self.column.insertWidget(self._place, self._notice_panel)

    def _show_missing(self, composed: Composed) -> None:
        """What keeps all letters from being written, and what keeps one more from it."""
        for name, lacks in (
            ("window-missing", composed.missing),
            ("window-wanting", composed.wanting),
        ):
            if lacks:
                self.column.insertWidget(self._place, self._build_missing(name, lacks))
                self._place += 1

    def _build_missing(self, name: str, lacks: Sequence[Missing]) -> QWidget:
        words = self.kit.words
        links = [LinkButton(self.kit.look, words.say(one.why), one.path) for one in lacks]
        for link in links:
            link.clicked.connect(self._to_question)
        self.missing += links
        return panel("notice", label(words.text(name), "strong"), *links, look=self.kit.look)

    def _build_chooser(self, chosen: tuple[str, str] | None) -> None:
        """The list to choose from; the same document stays chosen where it is still there."""
        if self.composed is None:
            return
        if self.chooser is not None:
            self.column.removeWidget(self.chooser)
            self.chooser.hide()
            self.chooser.deleteLater()
        words, documents = self.kit.words, self.composed.to_read
        choices = [
            (str(place), document.title, whom_for(words, document))
            for place, document in enumerate(documents)
        ]
        chooser = ChoiceControl(self.kit.look, choices, single=True)
        chooser.describe(words.text("window-choose-letter"), "")
        names = [_name(one) for one in documents]
        chooser.put(str(names.index(chosen) if chosen in names else 0))
        chooser.changed.connect(self._choose)
        for card in chooser.cards.values():
            card.clicked.connect(self._read)
        self.chooser = chooser
        self.column.insertWidget(self.column.indexOf(self._choose_label) + 1, chooser)
        self._choose_label.show()

    def _to_question(self) -> None:
        link = self.sender()
        step = step_asking(link.path) if isinstance(link, LinkButton) else None
        if step is not None and isinstance(link, LinkButton):
            self.jump_wanted.emit((step, link.path))

    # -- one document --------------------------------------------------------------------
    def _chosen(self) -> int:
        return int(str(self.chooser.answer() or 0)) if self.chooser is not None else 0

    def _document(self) -> Document | None:
        return None if self.composed is None else self.composed.to_read[self._chosen()]

    def _choose(self) -> None:
        self.editor.settle()
        self._show_chosen()

    def _read(self) -> None:
        """Bring the chosen letter into view, as soon as it is drawn."""
        self._to_be_read = True
        self._bring()

    def _bring(self) -> None:
        """The list is long, and the letter stands under it: put its head at the top."""
        if self._to_be_read and self._drawing is None:
            self._to_be_read = False
            self.another.setFocus(Qt.FocusReason.OtherFocusReason)
            self._to_top.bring(self.letter_title)

    def _to_list(self) -> None:
        if self.chooser is not None:
            self.reveal(self.chooser.first())

    def _show_chosen(self) -> None:
        document = self._document()
        if document is None or self.composed is None:
            return
        if self._drawing is not None:
            self._drawing.forget()
        self._show_words(document)
        # Drawn larger than shown: small letters stay sharp when the page is made to fit.
        wide = self.kit.look.px(WIDEST) * self.devicePixelRatioF() * 1.5
        scale = wide / POINTS_WIDE * min(max(1.0, self.pages.zoom), _SHARPEST)
        work = Drawing(self.core, document, self.kit.today(), scale)
        self._drawing = self.kit.runner.start(work.run, self._show, self._failed)

    def _show_words(self, document: Document) -> None:
        """The editor of this letter as we wrote it, and what its form takes."""
        composed = self.composed
        offered = () if composed is None else composed.offered
        ours = next((one for one in offered if _name(one) == _name(document)), None)
        self.editor_link.setVisible(ours is not None)
        if ours is not None:
            self.editor.show_letter(ours, self.session.case.letters)
        say, filled = self.kit.words.say, counts(document)
        self.counted.setText(" ".join(say(one.said) for one in filled))
        long = [one.too_long for one in filled if one.too_long is not None]
        self.too_long.setText(" ".join(map(say, long)))
        self.counted.setVisible(bool(filled))
        self.too_long.setVisible(bool(long))

    def _show(self, drawn: object) -> None:
        self._drawing = None
        if not isinstance(drawn, Preview):
            return
        title = drawn.document.title
        self.pages.show_pages(title, drawn.pictures)
        self.text.setPlainText(drawn.words)
        self.text.setAccessibleName(self.kit.words.text("window-text-of", title=title))
        self.letter_title.setText(title)
        self.another.setAccessibleDescription(title)
        shown = (self.letter_title, self.another, self.bar, self.pages, self._text_label, self.text)
        for widget in shown:
            widget.show()
        self._see_page()
        self.filled.emit()
        self._bring()
        count = len(drawn.pictures)
        announce(self.heading, f"{title}. {self.kit.words.counted('window-pages', count)}")

    # -- its pages -------------------------------------------------------------------------
    def _page_in_view(self) -> int:
        """The number from 0 of the page that is in the middle of the window, or the nearest."""
        middle = self.area.verticalScrollBar().value() + self.area.viewport().height() // 2
        middle -= self.pages.mapTo(self.canvas, QPoint(0, 0)).y()
        return max(0, sum(top <= middle for top in self.pages.tops()) - 1)

    def _see_page(self) -> None:
        if self.pages.views:
            self.bar.show_place(self._page_in_view() + 1, len(self.pages.views))

    def _turn(self, by: int) -> None:
        tops = self.pages.tops()
        if not tops:
            return
        number = min(max(0, self._page_in_view() + by), len(tops) - 1)
        top = self.pages.mapTo(self.canvas, QPoint(0, 0)).y() + tops[number]
        self.area.verticalScrollBar().setValue(top - self.kit.look.px(12))
        self._see_page()
        announce(self.heading, self.bar.where.text())

    def _turn_on(self) -> None:
        self._turn(1)

    def _turn_back(self) -> None:
        self._turn(-1)

    def _zoom(self, zoom: float) -> None:
        self.pages.show_at(zoom)
        self._see_page()
        announce(self.heading, self.bar.where.text())
        self._show_chosen()

    def _print_one(self) -> None:
        document = self._document()
        if document is not None:
            self.printer.ask((document,), self.kit.today())

    def _print_all(self) -> None:
        if self.composed is not None:
            self.printer.ask(self.composed.documents, self.kit.today())

    def _failed(self, fault: RightDoorError) -> None:
        self._composing = self._drawing = None
        self._waiting.hide()
        told = self.kit.words.whole_fault(fault)
        notice = panel("notice", label(told), look=self.kit.look)
        self.column.insertWidget(self._place, notice)
        announce(self.heading, told)


def _name(document: Document) -> tuple[str, str]:
    return document.kind, document.recipient


def _titles(composed: Composed) -> list[tuple[str, str, str]]:
    return [(*_name(one), one.title) for one in composed.to_read]
