"""A page that asks: its questions as rows, those that no longer matter hidden."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from lgo_desktop.interview import walk
from lgo_desktop.interview.answers import Answer
from lgo_desktop.interview.checks import doubts_at
from lgo_desktop.wording import Message
from ui.announce import announce
from ui.buttons import button
from ui.controls import ChoiceControl
from ui.flow import FlowLayout
from ui.labels import label, panel
from ui.page import StepPage
from ui.rows import Row
from ui.summary import ErrorSummary

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
        for field in self.page.fields:
            asked = self.kit.words.text(field.key)
            row = Row(self.kit, field, asked, show_label=asked != self.heading_text)
            row.control.put(self.session.shown(self.step, field))
            if self.session.has_left(self.step) and isinstance(row.control, ChoiceControl):
                row.control.choose_not_sure()
            row.changed.connect(self._changed)
            row.finished.connect(self._finished)
            self.rows[field.path] = row
            self.column.addWidget(row)
        if self.page.items:
            self._build_item_buttons()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.keep)
        self._show_relevant()
        for path, what in self._doubts().items():
            self.rows[path].show_fault(self.kit.words.say(what))

    def take(self) -> bool:
        """Take the answers. One that cannot be read keeps the page, with the reason.

        One that can be read but hardly be right keeps it once; then the person stands by it.
        """
        self._rest.stop()
        faults = self._visible(self.session.answer(self.step, self._given()))
        doubts = self._doubts()
        known = self.session.stands_by(self.step, doubts) and not faults
        texts = {path: self.kit.words.say(what) for path, what in {**doubts, **faults}.items()}
        for path, row in self.rows.items():
            row.show_fault(texts.get(path, ""))
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
        self.session.answer(self.step, self._given())

    def retire(self) -> None:
        """A field that loses the focus as the page goes must not write into what comes next."""
        self._rest.stop()
        for row in self.rows.values():
            row.finished.disconnect(self._finished)

    def ask(self, path: str) -> None:
        """Lead the person to one question."""
        self._lead_to(walk.question_at(path))

    def _given(self) -> dict[str, Answer]:
        return {path: row.answer() for path, row in self.rows.items()}

    def _changed(self) -> None:
        self._rest.start()
        self._show_relevant()

    def _finished(self) -> None:
        """Say at once beside the field if an answer can hardly be right."""
        self._rest.stop()
        faults = self.session.answer(self.step, self._given())
        doubts = self._doubts()
        for path, row in self.rows.items():
            # What cannot be read may be half of a date: it is said when the page is left.
            before = row.fault()
            what = doubts.get(path) or (faults.get(path) if before else None)
            text = "" if what is None else self.kit.words.say(what)
            if text != before:
                row.show_fault(text)
                announce(row.first(), text)

    def _doubts(self) -> Mapping[str, Message]:
        kit = self.kit
        return self._visible(doubts_at(self.session.case, self.step, kit.today(), kit.councils()))

    def _visible(self, found: Mapping[str, Message]) -> Mapping[str, Message]:
        """What is said of questions that are shown: what is hidden can keep nobody."""
        return {
            path: found[path]
            for path, row in self.rows.items()
            if path in found and not row.isHidden()
        }

    def _show_relevant(self) -> None:
        asked = {field.path for field in self.session.would_ask(self.step, self._given())}
        for path, row in self.rows.items():
            row.setVisible(path in asked)

    def _lead_to(self, path: str) -> None:
        if path in self.rows:
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
        count = walk.count_items(self.session.case, self.page)
        self.remove_button.setVisible(count > 1)
        self.column.addSpacing(self.kit.look.gap(4))
        self.column.addWidget(holder)
