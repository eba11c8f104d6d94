"""Buttons: the one main action, quiet ones, and links that wrap."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.labels import Measured
from ui.theme import HINT, Look, Tokens

_WORDS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


def button(text: str, kind: str = "quiet", parent: QWidget | None = None) -> QPushButton:
    """A push button. An ampersand in `text` marks its shortcut."""
    made = QPushButton(text, parent)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAccessibleName(text.replace("&", ""))
    return made


class LinkButton(QPushButton):
    """An action that looks like a link: underlined, in the accent, wrapping.

    `path` may carry what the link leads to: the place of a question in the case.
    """

    def __init__(self, look: Look, text: str, path: str = "") -> None:
        super().__init__()
        self.path = path
        self._look = look
        self._words = Measured(text, look.font(HINT))
        self._heights: dict[int, int] = {}
        self.setProperty("kind", "plain")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def recolour(self, tokens: Tokens) -> None:
        """Draw in other colours, as large as before."""
        self._look = replace(self._look, tokens=tokens)
        self.update()

    def say(self, text: str) -> None:
        """Give the link other words."""
        self._words = Measured(text, self._look.font(HINT))
        self._heights.clear()
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words, at least as high as a target must be."""
        size = self._words.size(100_000)
        return QSize(size.width() + 4, self._height(size.height()))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough to wrap."""
        natural = self.sizeHint()
        return QSize(min(natural.width(), self._look.px(120)), natural.height())

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height when it is `width` pixels wide."""
        known = self._heights.get(width)
        if known is None:
            known = self._heights[width] = self._height(self._words.size(width - 4).height())
        return known

    def where_the_words_are(self) -> QRect:
        """The part of it in which the words stand: it may be as wide as the page."""
        size = self._words.size(self.width() - 4)
        wide = min(self.width(), size.width() + 4)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return QRect(self.width() - wide if mirrored else 0, 0, wide, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        hovered = self.underMouse() and self.isEnabled()
        painter.setPen(self._look.colour("accent_deep" if hovered else "accent"))
        font = QFont(self._words.font)
        font.setUnderline(True)
        painter.setFont(font)
        size = self._words.size(self.width() - 4)
        top = (self.height() - size.height()) // 2
        painter.drawText(
            QRect(2, top, self.width() - 4, size.height() + 2), _WORDS, self._words.text
        )
        painter.end()

    def _height(self, lines: int) -> int:
        return max(self._look.px(26), lines + self._look.px(4))
