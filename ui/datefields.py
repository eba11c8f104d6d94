"""A date as people know it: three plain fields and a tick for “about”."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.interview.answers import Answer, TypedDate, as_typed
from ui.announce import announce
from ui.buttons import button
from ui.cards import ChoiceCard, Room
from ui.controls import Control
from ui.flow import FlowLayout
from ui.labels import mark
from ui.roles import Role
from ui.theme import Look
from ui.words import Words


class DateControl(Control):
    """Day, month and year, each to be typed in its own field; none of them must be.

    The month may be a number, a name or a season. `can_be_about` offers the tick. With `today`,
    a button puts in the day that it gives when the button is pressed.
    """

    role = Role.Grouping

    def __init__(
        self,
        look: Look,
        words: Words,
        *,
        can_be_about: bool = True,
        today: Callable[[], date] | None = None,
    ) -> None:
        super().__init__()
        self._words, self._today = words, today
        self.today: QPushButton | None = None
        row = FlowLayout(self, look.px(12))
        self.day = self._field(row, look, "window-date-day", 3)
        self.month = self._field(row, look, "window-date-month", 8)
        self.year = self._field(row, look, "window-date-year", 5)
        if today is not None:
            self.today = button(words.text("window-date-today"), "small", self)
            self.today.clicked.connect(self._put_today)
            column = _column(row)
            column.addStretch()
            column.addWidget(self.today, 0, Qt.AlignmentFlag.AlignBottom)
        self.about = ChoiceCard(look, words.text("window-date-about"), room=Room.LOW, parent=self)
        column = _column(row)
        column.addStretch()
        column.addWidget(self.about, 0, Qt.AlignmentFlag.AlignBottom)
        # Left to itself it is in sight when the page is.
        if not can_be_about:
            self.about.hide()
        self.about.toggled.connect(self._changed)
        self.about.clicked.connect(self.finished)
        self.about.left.connect(self.finished)

    def answer(self) -> Answer:
        """The date as typed."""
        return TypedDate(
            self.day.text(), self.month.text(), self.year.text(), about=self.about.isChecked()
        )

    def put(self, answer: Answer) -> None:
        """Show a date."""
        if not isinstance(answer, TypedDate):
            return
        self.day.setText(answer.day)
        self.month.setText(answer.month)
        self.year.setText(answer.year)
        self.about.setChecked(answer.about)

    def first(self) -> QWidget:
        """The day."""
        return self.day

    def describe(self, name: str, description: str) -> None:
        """Each field says which date it belongs to."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        for field, part in (
            (self.day, "window-date-day"),
            (self.month, "window-date-month"),
            (self.year, "window-date-year"),
        ):
            field.setAccessibleName(f"{name} {self._words.text(part)}")
            field.setAccessibleDescription(description)
        if self.today is not None:
            self.today.setAccessibleName(f"{name} {self.today.text()}")
            self.today.setAccessibleDescription(self._words.text("window-date-today-hint"))
        self.about.setAccessibleName(f"{name} {self._words.text('window-date-about')}")
        self.about.setAccessibleDescription(self._words.text("window-date-about-hint"))

    def mark(self, *, faulty: bool) -> None:
        """All three fields are one date."""
        for field in (self.day, self.month, self.year):
            mark(field, faulty=faulty)

    def _put_today(self) -> None:
        if self._today is None or self.today is None:
            return
        day = ApproxDate(self._today().isoformat())
        self.put(as_typed(day))
        self.finished.emit()
        announce(self.today, day.say())

    def _field(self, row: FlowLayout, look: Look, title: str, letters: int) -> QLineEdit:
        column = _column(row)
        column.setSpacing(look.px(4))
        caption = QLabel(self._words.text(title), self)
        caption.setProperty("kind", "hint")
        edit = QLineEdit(self)
        edit.setFixedWidth(look.px(24 + 12 * letters))
        caption.setBuddy(edit)
        column.addWidget(caption)
        column.addWidget(edit)
        edit.textChanged.connect(self._changed)
        edit.editingFinished.connect(self.finished)
        return edit

    def _changed(self, _what: object) -> None:
        self.changed.emit()


def _column(row: FlowLayout) -> QVBoxLayout:
    """Room for things one under the other. A widget of its own would cost as much as a field."""
    column = QVBoxLayout()
    row.add_column(column)
    column.setContentsMargins(0, 0, 0, 0)
    return column
