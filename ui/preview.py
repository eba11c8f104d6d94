"""The page that shows every letter before anything is written, and lets it be changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from lgo_desktop.case.model import LetterChoices
from lgo_desktop.errors import RightDoorError
from lgo_desktop.interview.walk import Step, step_asking
from lgo_desktop.letters.compose import Composed
from lgo_desktop.letters.counting import counts
from lgo_desktop.letters.document import Document
from lgo_desktop.letters.other_names import named_by_initials
from ui.announce import announce
from ui.beside import Beside
from ui.buttons import LinkButton
from ui.cards import Room
from ui.column import WIDEST
from ui.controls import ChoiceControl, GrowingEdit
from ui.core import Core
from ui.disclosure import Disclosure
from ui.drafting import Composing, Drawing, Letters, Preview
from ui.focus import bring_into_view
from ui.jobs import Job
from ui.kit import Kit
from ui.labels import label, question_label
from ui.layouts import lay_out_now, parts
from ui.letterlist import LetterList
from ui.letternotes import LetterNotes
from ui.ownwords import WordsEditor
from ui.packchoice import PackChoice
from ui.page import StepPage
from ui.pagebar import PageBar
from ui.pictures import POINTS_WIDE, PageStack
from ui.printpanel import PrintPanel
from ui.reading import Reading
from ui.session import Session
from ui.totop import ToTop

_SHARPEST = 2.0  # times; drawn no larger than that, so that a long letter fits the memory


class LettersPage(StepPage):
    """Lists the documents and shows the chosen one: as pages, and as plain text.

    The pictures are for the eye; the text under them is the same letter for a screen reader.
    Both are made off the GUI thread. Who chooses a letter by a click, or by the space bar, is
    brought to it; the arrow keys only look along the list, and the focus stays there. In a wide
    window the list stands beside the letter, and stays in sight and in focus. Each paragraph
    can be put into the person's own words, and each document left out of the pack; both are
    kept in the case at once.
    """

    def __init__(self, kit: Kit, session: Session, step: Step, core: Core) -> None:
        self.core = core
        self.composed: Composed | None = None
        self._composing: Job | None = None
        self._drawing: Job | None = None
        self._to_be_read = False
        super().__init__(kit, session, step)

    def build(self) -> None:
        """Say that the letters are being written, and have it done."""
        words, kit = self.kit.words, self.kit
        head = [part for part in parts(self.column) if isinstance(part, QWidget)]
        self._waiting = label(words.text("window-working-on-it"), "hint")
        self.notes = LetterNotes(kit)
        self.pack = PackChoice(kit)
        self.pack_link = self._disclosed("window-pack", self.pack)
        self.letters = LetterList(kit)
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
        self.column.addWidget(self._waiting)
        for widget in (self.notes, self.pack_link, self.letters, *self._parts):
            self.column.addWidget(widget)
            widget.hide()
        self._to_the_side = (*head, self.letters)
        self.beside = Beside(kit.look, self.column)
        self.across.insertWidget(0, self.beside)
        self.beside.lower()  # a screen reader reads it first
        self._connect()
        self._compose()

    def keep(self) -> None:
        """Keep what is typed in the box of a paragraph."""
        self.editor.settle()

    def take(self) -> bool:
        """Keep it when the page is left forwards too."""
        self.editor.settle()
        return True

    @property
    def chooser(self) -> ChoiceControl | None:
        """The cards of the list, once there are letters."""
        return self.letters.chooser

    # -- its room ------------------------------------------------------------------------
    def order(self) -> list[QWidget]:
        """The list at the side comes before the letter."""
        return [*self.beside.order(), *super().order()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list beside the letter where there is room for both."""
        super().resizeEvent(event)
        room = Beside.has_room(self.kit.look, event.size().width())
        if room is self.beside.is_open:
            return
        read = self.reading.depth()
        self.letters.take_room(Room.LIST if room else Room.WIDE)
        if room:
            self.beside.take(self._to_the_side)
        else:
            self.beside.give_back()
        self.crowd(crowded=room)
        self._show_way_back()
        self.filled.emit()
        if self.isVisible():
            lay_out_now()
            self._stay_at(read)

    def _stay_at(self, read: int) -> None:
        """Keep in view how far the pages were `read`, and what has the focus in the list."""
        if not self.reading.go_to(read) and self.beside.is_open:
            self.area.verticalScrollBar().setValue(0)
        focus = QApplication.focusWidget()
        if focus is not None and self._is_in_list():
            bring_into_view(focus, self.kit.look.px(24))

    def _is_in_list(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.letters.isAncestorOf(focus)

    def _show_way_back(self) -> None:
        """A link leads back to the list, but not where that is in sight."""
        shown = bool(self.letter_title.text()) and not self.beside.is_open
        self.another.setVisible(shown)

    # -- building ------------------------------------------------------------------------
    def _disclosed(self, name: str, inside: QWidget) -> Disclosure:
        words = self.kit.words
        made = Disclosure(self.kit, words.text(f"{name}-show"), words.text(f"{name}-hide"), inside)
        made.toggled.connect(self.filled)
        return made

    def _connect(self) -> None:
        self.pack.decided.connect(self._decided)
        self.notes.asked.connect(self._to_question)
        self.letters.chosen.connect(self._choose)
        self.letters.read.connect(self._read)
        self.another.clicked.connect(self._to_list)
        self.editor.decided.connect(self._decided)
        self.editor.opened.connect(self.filled)
        self.bar.zoomed.connect(self._zoom)
        self.bar.print_one.clicked.connect(self._print_one)
        self.bar.print_all.clicked.connect(self._print_all)
        around = self.kit.look.px(12)
        self._to_top = ToTop(self.area, around)
        self.reading = Reading(self.area, self.pages, self.bar, around)
        self.reading.turned.connect(self._tell_place)
        self.printer.changed.connect(self.filled)
        for keys, slot in (
            (QKeySequence("Ctrl+PgDown"), self.reading.turn_on),
            (QKeySequence("Ctrl+PgUp"), self.reading.turn_back),
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
            self.notes.show_missing(composed)
        self.notes.show_notices(letters.notices)
        self.pack_link.setVisible(bool(composed.offered))
        self.pack.show_documents(composed.offered, self.session.case.letters, composed.left_out)
        hidden = named_by_initials(self.session.case)
        named = [one.name.strip() for one in hidden if one.name.strip()]
        self.pack.show_names(composed.full_names, composed.offered, named)
        if before is None or _titles(before) != _titles(composed):
            chosen = self._wanted() if before is None else _name(before.to_read[self._chosen()])
            names = [_name(one) for one in composed.to_read]
            number = names.index(chosen) if chosen in names else 0
            self.letters.show_letters(composed.to_read, number)
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

    def _to_question(self, path: str) -> None:
        step = step_asking(path)
        if step is not None:
            self.jump_wanted.emit((step, path))

    # -- one document --------------------------------------------------------------------
    def _chosen(self) -> int:
        return self.letters.number()

    def _document(self) -> Document | None:
        return None if self.composed is None else self.composed.to_read[self._chosen()]

    def _choose(self) -> None:
        self.editor.settle()
        self._to_be_read = self._to_be_read or self.beside.is_open
        self._show_chosen()

    def _read(self) -> None:
        """Bring the chosen letter into view, as soon as it is drawn."""
        self._to_be_read = True
        self._bring()

    def _bring(self) -> None:
        """The list is long, and the letter stands under it: put its head at the top.

        Beside the list it comes to the top too, and who looks along the list stays there.
        """
        if not self._to_be_read or self._drawing is not None:
            return
        self._to_be_read = False
        if not self.beside.is_open:
            self.another.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._is_in_list():
            self._to_list()
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
        for widget in (self.letter_title, self.bar, self.pages, self._text_label, self.text):
            widget.show()
        self._show_way_back()
        self.reading.look()
        self.filled.emit()
        self._bring()
        count = len(drawn.pictures)
        announce(self.heading, f"{title}. {self.kit.words.counted('window-pages', count)}")

    # -- its pages -------------------------------------------------------------------------
    def _tell_place(self) -> None:
        announce(self.heading, self.bar.where.text())

    def _zoom(self, zoom: float) -> None:
        self.pages.show_at(zoom)
        self.reading.look()
        self._tell_place()
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
        self.notes.show_fault(told)
        announce(self.heading, told)


def _name(document: Document) -> tuple[str, str]:
    return document.kind, document.recipient


def _titles(composed: Composed) -> list[tuple[str, str, str]]:
    return [(*_name(one), one.title) for one in composed.to_read]
