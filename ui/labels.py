"""Text on a page: always plain, always wrapping, never markup."""

from __future__ import annotations

import re
from dataclasses import replace
from html import escape

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lgo_desktop.wording import Inline
from ui.roles import Role
from ui.theme import Look, Tokens

_LONG_WORD = re.compile(r"\S{16}(?=\S)")
_NO_WORD = re.compile(r"\S{25,}")  # no word of ours is so long: a name, a path, a slip of the keys


class TextLabel(QLabel):
    """A label that wraps, and reckons once how high it is in each width.

    The layouts of a page ask that dozens of times, and Qt would set the text anew each time.
    Margins of its own are set before it is laid out. A word that no line would hold is broken;
    a screen reader is told it whole.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self._is_broken = False

    def setText(self, text: str) -> None:  # noqa: N802 - the name is Qt's
        """Say something else."""
        self._heights.clear()
        plain = self.textFormat() is Qt.TextFormat.PlainText
        shown = breakable(text) if plain else text
        super().setText(shown)
        if self._is_broken or shown != text:
            self._is_broken = shown != text
            self.setAccessibleName(text if self._is_broken else "")

    def heightForWidth(self, width: int) -> int:
        """The height when it is `width` pixels wide."""
        known = self._heights.get(width)
        if known is None:
            known = self._heights[width] = super().heightForWidth(width)
        return known

    def changeEvent(self, event: QEvent) -> None:
        """In another typeface it has another height."""
        self._heights.clear()
        super().changeEvent(event)


def label(text: str, kind: str = "body", parent: QWidget | None = None) -> QLabel:
    """A label that wraps. `kind` picks its looks in the style sheet."""
    made = TextLabel(parent)
    made.setProperty("kind", kind)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setText(text)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made


def foldable(text: str) -> str:
    """The same text with unseen places to break a word that no line would hold: a path, a name."""
    return _LONG_WORD.sub("\\g<0>\u200b", text)


def breakable(text: str) -> str:
    """The same text, `foldable` where a word is so long that it may be wider than a page."""
    return _NO_WORD.sub(_folded, text)


def _folded(found: re.Match[str]) -> str:
    return foldable(found[0])


def dress(widget: QWidget, kind: str) -> None:
    """Give a widget the looks of another kind."""
    redress(widget, "kind", kind)


def redress(widget: QWidget, name: str, value: object) -> None:
    """Say something of a widget that the style sheet asks for, and have it drawn so."""
    was = widget.property(name)
    if was != value and (was or value):
        widget.setProperty(name, value)
        _polish(widget)


def mark(widget: QWidget, *, faulty: bool) -> None:
    """Give a widget the looks of what is wrong, or take them away."""
    if bool(widget.property("faulty")) != faulty:
        widget.setProperty("faulty", faulty)
        _polish(widget)


def _polish(widget: QWidget) -> None:
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def runs_label(runs: Inline, kind: str = "body") -> QLabel:
    """A label with words in bold. Every run is escaped: none of it can be markup."""
    made = label("", kind)
    say_runs(made, runs)
    return made


def say_runs(made: QLabel, runs: Inline) -> None:
    """Put other words into a label of `runs_label`."""
    if any(run.bold for run in runs):
        made.setTextFormat(Qt.TextFormat.RichText)
        said = [(run.bold, escape(breakable(run.text))) for run in runs]
        made.setText("".join(f"<b>{text}</b>" if bold else text for bold, text in said))
    else:
        # Rich text takes several times as long to set.
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setText("".join(run.text for run in runs))


def question_label(text: str, buddy: QWidget) -> QLabel:
    """The label of a field. An ampersand in it is an ampersand, not a shortcut."""
    made = label(text.replace("&", "&&"), "question")
    made.setBuddy(buddy)
    return made


class Heading(TextLabel):
    """The one heading of a page: it takes the focus when the page comes up.

    `reached_by_key` tells whether the person came to it with Tab; only then does it need
    the ring, for nothing can be done with it.
    """

    role = Role.Heading

    def __init__(self, text: str) -> None:
        super().__init__()
        self.reached_by_key = False
        self.setProperty("kind", "title")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note how the focus came."""
        self.reached_by_key = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        }
        super().focusInEvent(event)


def panel(kind: str, *texts: QWidget, look: Look) -> QFrame:
    """A quiet box around a few lines of text. `kind` is `notice`, `why`, `good` or `card`."""
    frame = QFrame()
    frame.setProperty("kind", kind)
    column = QVBoxLayout(frame)
    column.setContentsMargins(look.gap(16), look.gap(12), look.gap(16), look.gap(12))
    column.setSpacing(look.px(6))
    for text in texts:
        column.addWidget(text)
    return frame


class ErrorSign(QWidget):
    """The sign of an error: a filled disc with an exclamation mark, drawn, not typed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        side = look.px(20)
        self.setFixedSize(side, side)

    def recolour(self, tokens: Tokens) -> None:
        """Draw in other colours, as large as before."""
        self._look = replace(self._look, tokens=tokens)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("error"))
        side = self.width()
        painter.drawEllipse(0, 0, side, side)
        pen = QPen(self._look.colour("paper"), side * 0.14)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle = side / 2
        painter.drawLine(int(middle), int(side * 0.26), int(middle), int(side * 0.54))
        painter.drawPoint(int(middle), int(side * 0.75))
        painter.end()


class ErrorLine(QWidget):
    """What is wrong with one answer, with the sign of an error before it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        self._text = label("", "error")
        row.addWidget(ErrorSign(look), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def text(self) -> str:
        """What is said to be wrong; empty if nothing is."""
        return self._text.text()

    def show_text(self, text: str) -> None:
        """Show what is wrong; nothing is wrong if `text` is empty."""
        self._text.setText(text)
        self.setVisible(bool(text))


class NoteLine(QFrame):
    """A calm word beside a field, with one thing to do about it or none. Hidden while empty.

    `taken` is sent when that one thing is chosen.
    """

    taken = Signal()

    def __init__(self, look: Look, action: QPushButton) -> None:
        super().__init__()
        self.action = action
        self.setProperty("kind", "why")
        self._text = label("", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.gap(12), look.px(2), 0, look.px(2))
        column.setSpacing(look.px(2))
        column.addWidget(self._text)
        column.addWidget(action)
        action.clicked.connect(self.taken)
        self.hide()

    def text(self) -> str:
        """What is said; empty if nothing is."""
        return self._text.text()

    def show_text(self, text: str, *, offered: bool = False) -> None:
        """Say something, and offer the one thing to do or not; nothing if `text` is empty."""
        self._text.setText(text)
        self.action.setVisible(offered)
        self.setVisible(bool(text))


class Measured:
    """The room that a text takes up, reckoned once for each width: layouts ask for it often."""

    def __init__(self, text: str, font: QFont) -> None:
        self.text, self.font = breakable(text), font
        self._sizes: dict[int, QSize] = {}

    def size(self, width: int) -> QSize:
        """The room in `width` pixels."""
        found = self._sizes.get(width)
        if found is None:
            found = self._sizes[width] = wrapped_size(self.text, self.font, width)
        return QSize(found)


def wrapped_size(text: str, font: QFont, width: int) -> QSize:
    """The room that wrapped text takes up in `width` pixels."""
    box = QRect(0, 0, max(1, width), 1_000_000)
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
    return QFontMetrics(font).boundingRect(box, flags, text).size()
