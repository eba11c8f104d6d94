"""A choice as a whole card: a large box or ring, its words, and a hint under them.

The card is a real check box or radio button to the keyboard and to a screen reader. It
draws every line itself, so that no system theme can make its box vanish.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QWidget

from ui.focus import bring_into_view
from ui.labels import Measured
from ui.theme import BODY, HINT, SMALL, Look, Tokens

_WORDS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


class Room(Enum):
    """How much room a card takes."""

    WIDE = "wide"
    """It has a line to itself."""

    SNUG = "snug"
    """It stands in a line with others."""

    LOW = "low"
    """It stands beside fields to type in, and is no higher than they are."""

    LIST = "list"
    """It is one of many in a list at the side: all of it is smaller."""


_FORWARD = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Right})
_BACK = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Left})


class ChoiceCard(QCheckBox):
    """One choice. With `exclusive` it is a radio button among its sisters in one parent.

    `asked_on` is sent with 1 or -1 when an arrow key asks a radio button for the one after
    or before it. `left` tells that the focus has gone on.
    """

    asked_on = Signal(int)
    left = Signal()

    def __init__(
        self,
        look: Look,
        text: str,
        hint: str = "",
        *,
        exclusive: bool = False,
        room: Room = Room.WIDE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._room = room
        self._measure(text, hint)
        self._exclusive = exclusive
        self._hovered = False
        self.setAutoExclusive(exclusive)
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def recolour(self, tokens: Tokens) -> None:
        """Draw in other colours, as large as before."""
        self._look = replace(self._look, tokens=tokens)
        self.update()

    def say(self, text: str, hint: str) -> None:
        """Give the card other words; what a screen reader calls it stays with the caller."""
        self._measure(text, hint)
        self.setText(text.replace("&", "&&"))
        self.updateGeometry()
        self.update()

    def take_room(self, room: Room) -> None:
        """Take as much room as there is now."""
        if room is not self._room:
            self._room = room
            self._measure(self._text, self._hint)
            self.updateGeometry()
            self.update()

    def _measure(self, text: str, hint: str) -> None:
        listed = self._room is Room.LIST
        self._text, self._hint = text, hint
        self._words = Measured(text, self._look.font(HINT if listed else BODY))
        self._more = Measured(hint, self._look.font(SMALL if listed else HINT))
        self._heights: dict[int, int] = {}

    # -- size ------------------------------------------------------------------------------
    def natural_width(self) -> int:
        """The width at which nothing wraps."""
        wide = max(
            self._words.size(100_000).width(),
            self._more.size(100_000).width() if self._hint else 0,
        )
        return self._text_left() + wide + self._pad() + 2

    def sizeHint(self) -> QSize:
        """As wide as its words, as high as its lines."""
        width = self.natural_width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small window at a large text size."""
        width = min(self.natural_width(), self._look.px(160))
        return QSize(width, self._box() + 2 * self._pad_y())

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the card when it is `width` pixels wide."""
        known = self._heights.get(width)
        if known is None:
            known = self._heights[width] = self._height(width)
        return known

    def _height(self, width: int) -> int:
        inner = width - self._text_left() - self._pad()
        height = max(self._box(), self._words.size(inner).height())
        if self._hint:
            height += self._gap() + self._more.size(inner).height()
        return height + 2 * self._pad_y()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - the name is Qt's
        """The whole card can be clicked."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go through the choices in their order, wherever they stand.

        Qt goes by where they stand, so that Down did nothing among cards in one line.
        """
        key = Qt.Key(event.key())
        if self._exclusive and key in _FORWARD | _BACK:
            self.asked_on.emit(1 if key in _FORWARD else -1)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into view where a key brought the focus: the arrow keys scroll nothing."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            bring_into_view(self, self._look.px(24))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - the name is Qt's
        """Tell that the focus has gone on."""
        super().focusOutEvent(event)
        self.left.emit()

    # -- drawing ---------------------------------------------------------------------------
    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the card can be chosen."""
        self._hovered = True
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show the card at rest."""
        self._hovered = False
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, its box and its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_card(painter)
        painter.setLayoutDirection(self.layoutDirection())
        box = QRectF(self._mirrored(self._pad(), self._box_top(), self._box(), self._box()))
        if self._exclusive:
            self._draw_ring(painter, box)
        else:
            self._draw_box(painter, box)
        self._draw_words(painter)
        painter.end()

    def _draw_card(self, painter: QPainter) -> None:
        chosen = self.isChecked()
        width = 2.0 if chosen else 1.0
        line = "accent" if chosen else "edge" if self._hovered else "line"
        painter.setPen(QPen(self._look.colour(line), width))
        painter.setBrush(self._look.colour("accent_soft" if chosen else "paper"))
        inset = width / 2
        edge = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(edge, self._look.px(6), self._look.px(6))

    def _draw_box(self, painter: QPainter, box: QRectF) -> None:
        chosen = self.isChecked()
        painter.setPen(QPen(self._look.colour("accent" if chosen else "ink"), 2.0))
        painter.setBrush(self._look.colour("accent" if chosen else "paper"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
        if chosen:
            pen = QPen(self._look.colour("on_accent"), box.width() * 0.13)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(tick(box))

    def _draw_ring(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self._look.colour("ink"), 2.0))
        painter.setBrush(self._look.colour("paper"))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent"))
            inset = box.width() * 0.27
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))

    def _draw_words(self, painter: QPainter) -> None:
        left = self._text_left()
        inner = self.width() - left - self._pad()
        size = self._words.size(inner)
        top = self._pad_y() + max(0, (self._box() - size.height()) // 2)
        painter.setFont(self._words.font)
        painter.setPen(self._look.colour("ink"))
        painter.drawText(self._mirrored(left, top, inner, size.height() + 2), _WORDS, self._text)
        if not self._hint:
            return
        top = self._pad_y() + max(self._box(), size.height()) + self._gap()
        painter.setFont(self._more.font)
        painter.setPen(self._look.colour("muted"))
        painter.drawText(self._mirrored(left, top, inner, self.height() - top), _WORDS, self._hint)

    def _mirrored(self, left: int, top: int, width: int, height: int) -> QRect:
        """A place on the card, seen from where the lines of the language begin."""
        place = QRect(left, top, width, height)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    # -- measures --------------------------------------------------------------------------
    def _box(self) -> int:
        return self._look.px(20 if self._room is Room.LIST else 26)

    def _box_top(self) -> int:
        return self._pad_y()

    def _pad(self) -> int:
        return self._look.px({Room.SNUG: 12, Room.LIST: 10}.get(self._room, 16))

    def _pad_y(self) -> int:
        return self._look.px(8 if self._room in {Room.LOW, Room.LIST} else 12)

    def _gap(self) -> int:
        return self._look.px(1)

    def _text_left(self) -> int:
        return (
            self._pad()
            + self._box()
            + self._look.px(12 if self._room in {Room.WIDE, Room.LOW} else 10)
        )


def tick(box: QRectF) -> QPolygonF:
    """The three points of a tick inside a square box."""
    x, y, side = box.x(), box.y(), box.width()
    return QPolygonF(
        [
            QPointF(x + side * 0.27, y + side * 0.52),
            QPointF(x + side * 0.43, y + side * 0.68),
            QPointF(x + side * 0.75, y + side * 0.34),
        ]
    )
