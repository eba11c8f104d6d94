"""A page that asks: its questions as rows, those that no longer matter hidden."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from lgo_desktop.case.model import Case
from lgo_desktop.interview import telling, walk
from lgo_desktop.interview.answers import Answer
from lgo_desktop.interview.checks import doubts_at
from lgo_desktop.interview.question import Field
from lgo_desktop.interview.tasklist import has_an_answer
from lgo_desktop.wording import Message
from ui.announce import announce
from ui.buttons import button
from ui.filling import Filling
from ui.flow import FlowLayout
from ui.labels import label, panel
from ui.layouts import lay_out_now
from ui.page import StepPage
from ui.remarks import council_meant, is_calm, never_stands
from ui.rows import Row
from ui.summary import ErrorSummary

COUNCIL, ADDRESS = "organisation.name", "organisation.address"
STORY = "story"
_REST = 1500  # milliseconds without a key after which what was typed is kept


class FormPage(StepPage):
    """Questions and their answers. The page knows no rule: it asks the interview."""

    add_wanted = Signal()
    remove_wanted = Signal()
    put_back_wanted = Signal()

    def build(self) -> None:
        """One row for each question that the page may ask; an answer that is doubted says so."""
        if self.session.can_put_back(self.step):
            self._build_put_back()
        self.summary = ErrorSummary(self.kit)
        self.summary.followed.connect(self._lead_to)
        self.column.addWidget(self.summary)
        self.rows: dict[str, Row] = {}
        self._heard: list[Row] = []  # the rows that write into the case, until the page goes
        for field in self.page.fields:
            asked = self.kit.words.text(field.key)
            named = asked != self.heading_text
            row = Row(self.kit, field, asked, self.meanings, show_label=named)
            row.put(self.shown(field), unsure=self.is_unsure(field))
            row.changed.connect(self._changed)
            row.finished.connect(self._finished)
            self._heard.append(row)
            row.offer_taken.connect(self._take_offer)
            row.grown.connect(self._grown)
            self.rows[field.path] = row
            self.column.addWidget(row)
        if self.page.items:
            self._build_item_buttons()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._rested)
        self._filling = Filling(self)
        self._filling.done.connect(self._filled_up)
        self._ask_relevant()
        wanted = [row.make for row in self.rows.values() if row.is_asked]
        self._filling.begin(wanted, self.column.spacing())
        self._show_tally()
        self.greet()
        self._show_notes()

    def greet(self) -> None:
        """Say when the page comes up what of it could not be taken, or is doubted."""
        left = self._visible(self.session.untaken_at(self.step))
        for path, what in {**self._doubts(), **left}.items():
            self.rows[path].show_fault(self.kit.words.say(what))

    @property
    def full(self) -> bool:
        """Whether every question that is asked can be answered; until then those on the screen."""
        return self._filling.is_done

    def shown(self, field: Field) -> Answer:
        """What stands in a field when the page comes up."""
        return self.session.shown(self.step, field)

    def is_unsure(self, field: Field) -> bool:
        """Whether “not sure” was chosen when the page was left."""
        return self.session.is_unsure(self.step, field.path)

    def take(self) -> bool:
        """Take the answers. One that cannot be read keeps the page, with the reason.

        One that can be read but hardly be right keeps it once; then the person stands by it.
        """
        self._rest.stop()
        faults = self._visible(self._take_in())
        doubts = self._doubts()
        known = self.session.stands_by(self.step, doubts) and not faults
        texts = {path: self.kit.words.say(what) for path, what in {**doubts, **faults}.items()}
        for path, row in self.rows.items():
            row.show_fault(texts.get(path, ""))
        self._show_notes()
        listed = [] if known else [(path, self.rows[path].asked, texts[path]) for path in texts]
        advice = "" if faults else self.kit.words.text("window-stands-as-it-is")
        self.summary.show_faults(listed, advice)
        if listed:
            self.filled.emit()
            self.area.ensureWidgetVisible(self.summary)
        return not listed

    def keep(self) -> None:
        """Take what can be taken, and say nothing of the rest."""
        self._rest.stop()
        self._take_in()

    def _rested(self) -> None:
        self.keep()
        self._show_tally()
        self._show_remove()

    def _show_remove(self) -> None:
        """An item can be taken away where there are several, and where it holds anything."""
        if self.page.items:
            count = walk.count_items(self.session.case, self.page)
            self.remove_button.setVisible(count > 1 or has_an_answer(self.session.case, self.step))

    def _show_tally(self) -> None:
        """How long the story is, and how it reads, for whoever tells it."""
        row = self.rows.get(STORY)
        if row is None:
            return
        text, words = str(row.answer()), self.kit.words
        said = [words.say(hint) for hint in telling.hints(text)]
        count = telling.count_words(text)
        row.show_tally(" ".join([words.counted("telling-count", count), *said]) if count else "")

    def retire(self) -> None:
        """A field that loses the focus as the page goes must not write into what comes next."""
        self._rest.stop()
        self._filling.stop()
        while self._heard:
            self._heard.pop().finished.disconnect(self._finished)

    def ask(self, path: str) -> None:
        """Lead the person to one question."""
        self._lead_to(walk.question_at(path))

    def _given(self) -> dict[str, Answer]:
        return {path: row.answer() for path, row in self.rows.items()}

    def _changed(self) -> None:
        self._rest.start()
        self._show_relevant()
        if any(row.fault() or row.note() for row in self.rows.values()):
            self._clear_mended()

    def _finished(self) -> None:
        """Say at once beside the field if an answer can hardly be right."""
        self._rest.stop()
        faults = self._take_in()
        doubts = self._doubts()
        self._show_notes()
        for path, row in self.rows.items():
            # What cannot be read may be half of a date: it is said once the date is left.
            before = row.fault()
            fault = faults.get(path)
            told = fault is not None and (before or never_stands(path, fault) or _is_left(row))
            what = doubts.get(path) or (fault if told else None)
            text = "" if what is None else self.kit.words.say(what)
            if text != before:
                row.show_fault(text)
                announce(row.first(), text)

    def _clear_mended(self) -> None:
        """Take away at once what is said of an answer that has been put right meanwhile."""
        left = {**self._visible(self._take_in()), **self._doubts()}
        mended = [path for path, row in self.rows.items() if row.fault() and path not in left]
        for path in mended:
            self.rows[path].show_fault("")
        self.summary.drop(mended)
        self._show_notes()

    def _take_in(self) -> Mapping[str, Message]:
        """Take what can be taken; gives what cannot, by path."""
        given, not_sure = self._given(), self._not_sure()
        return self.session.answer(self.step, given, self._refused, not_sure=not_sure)

    def _not_sure(self) -> tuple[str, ...]:
        return tuple(path for path, row in self.rows.items() if row.is_unsure())

    def _refused(self, case: Case) -> Mapping[str, Message]:
        found = self._remarks(case)
        return {path: what for path, what in found.items() if never_stands(path, what)}

    def _doubts(self) -> Mapping[str, Message]:
        """What can be read but hardly be right, as the case has it."""
        found = self._visible(self._remarks(self._as_told()))
        return {path: what for path, what in found.items() if not is_calm(what)}

    def _as_told(self) -> Case:
        """The case with what stands on the page."""
        return self.session.case

    def _remarks(self, case: Case) -> Mapping[str, Message]:
        return doubts_at(case, self.step, self.kit.today(), self.kit.councils())

    def _show_notes(self) -> None:
        """Say what is no fault: who may be meant, who is not on the list, what we lack."""
        for path in (COUNCIL, ADDRESS):
            row = self.rows.get(path)
            text, offered = self._note(path)
            if row is not None and row.note() != text:
                row.show_note(text, offered=offered)
                announce(row.first(), text)

    def _note(self, path: str) -> tuple[str, bool]:
        """What is to be said under a field, and whether it offers another answer."""
        words, case = self.kit.words, self.session.case
        name = case.organisation.name
        if path == ADDRESS:
            given = bool(case.organisation.address.strip())
            lacks = not given and self.kit.lacks_address(name, self.kit.today())
            return words.text("window-no-address", council=name) if lacks else "", False
        meant = council_meant(case, self.kit.councils())
        if meant is not None:
            return words.text("window-meant", council=meant.name), True
        what = self._remarks(case).get(path)
        return words.say(what) if what is not None and is_calm(what) else "", False

    def _take_offer(self) -> None:
        """Put the name of the council that was meant into its field."""
        council = council_meant(self.session.case, self.kit.councils())
        row = self.rows.get(COUNCIL)
        if council is not None and row is not None:
            row.first().setFocus(Qt.FocusReason.OtherFocusReason)
            row.control.put(council.name)
            self._finished()

    def _visible(self, found: Mapping[str, Message]) -> Mapping[str, Message]:
        """What is said of questions that are shown: what is hidden can keep nobody."""
        return {
            path: found[path] for path, row in self.rows.items() if path in found and row.is_asked
        }

    def focus_again(self, place: tuple[int, int]) -> None:
        """Give the focus to a control, once all of them are there to be counted."""
        self._filling.finish()
        super().focus_again(place)

    def _grown(self) -> None:
        if self.full:
            self.filled.emit()

    def _filled_up(self) -> None:
        self._make_asked()  # an answer may have led to another question meanwhile
        self.filled.emit()

    def _show_relevant(self) -> None:
        if self._ask_relevant() and self.full:
            self._make_asked()
            # What gets the focus next comes into view by where it stands now.
            lay_out_now()

    def _make_asked(self) -> None:
        for row in self.rows.values():
            if row.is_asked:
                row.control  # noqa: B018 - asking for it makes it

    def _ask_relevant(self) -> bool:
        """Ask what can matter now; whether that is another thing than before."""
        would_ask = self.session.would_ask(self.step, self._given(), self.kit.today())
        asked = {field.path for field in would_ask}
        before = {path for path, row in self.rows.items() if row.is_asked}
        for path, row in self.rows.items():
            row.ask(asked=path in asked)
            other = self.rows.get(row.field.unlike)
            if other is not None:
                row.leave_out(str(other.answer()))
        return asked != before

    def _lead_to(self, path: str) -> None:
        if path in self.rows:
            self._filling.finish()
            self.reveal(self.rows[path].first())

    def _build_put_back(self) -> None:
        words = self.kit.words
        said = label(words.text("window-removed"), "strong")
        self.put_back_button = button(words.text("window-put-back"), "small")
        self.put_back_button.clicked.connect(self.put_back_wanted)
        self.put_back_button.setAccessibleDescription(said.text())
        holder = QWidget()
        FlowLayout(holder, self.kit.look.gap(10)).addWidget(self.put_back_button)
        self.column.addWidget(panel("notice", said, holder, look=self.kit.look))

    def _build_item_buttons(self) -> None:
        self.add_button = button(self.kit.words.text(f"window-add-{self.page.id}"))
        self.remove_button = button(self.kit.words.text(f"window-remove-{self.page.id}"))
        self.add_button.clicked.connect(self.add_wanted)
        self.remove_button.clicked.connect(self.remove_wanted)
        holder = QWidget()
        line = FlowLayout(holder, self.kit.look.gap(10))
        line.addWidget(self.add_button)
        line.addWidget(self.remove_button)
        # Only now that it stands on the page: a button without a page would be a window.
        self._show_remove()
        self.column.addSpacing(self.kit.look.gap(4))
        self.column.addWidget(holder)


def _is_left(row: Row) -> bool:
    """Whether somebody has gone on to something else in the window."""
    focus = QApplication.focusWidget()
    return focus is not None and not row.isAncestorOf(focus)
