"""Short choices side by side, wrapping to the next line where the window is narrow."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Lays its items out like words in a line. Every item of a line is equally high.

    How it does so in each width is reckoned once: the layouts around it ask for that often.
    """

    def __init__(self, parent: QWidget, spacing: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._known: dict[int, list[list[_Placed]]] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - the name is Qt's
        """Take one more item."""
        self._items.append(item)
        self._known.clear()

    def add_column(self, column: QLayout) -> None:
        """Take one more item that is a layout, to be filled from now on."""
        self.addChildLayout(column)
        self.addItem(column)

    def invalidate(self) -> None:
        """Something in it has another size, or is hidden, or no longer: reckon anew."""
        self._known.clear()
        super().invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - the name is Qt’s
        """The item at a place, or `None`."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # noqa: N802 - Qt takes None, its types do not say so
        """The item at a place, no longer laid out here; or `None`."""
        self._known.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - the name is Qt's
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines in `width` pixels."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - the name is Qt's
        """Put every item in its place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """One line, if there is room."""
        width = sum(item.sizeHint().width() for item in self._shown())
        width += self.spacing() * max(0, len(self._shown()) - 1)
        height = max((item.sizeHint().height() for item in self._items), default=0)
        return QSize(width, height)

    def minimumSize(self) -> QSize:  # noqa: N802 - the name is Qt's
        """The largest single item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _direction(self) -> Qt.LayoutDirection:
        return self.parentWidget().layoutDirection()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        room, direction = rect.width(), self._direction()
        lines = self._known.get(room)
        if lines is None:
            lines = self._known[room] = self._lines(room)
        top, gap = rect.y(), self.spacing()
        for line in lines:
            height = max(placed.height for placed in line)
            left = rect.x()
            for placed in line:
                if move:
                    place = QRect(left, top, placed.width, height)
                    placed.item.setGeometry(QStyle.visualRect(direction, rect, place))
                left += placed.width + gap
            top += height + gap
        return max(0, top - gap - rect.y())

    def _lines(self, room: int) -> list[list[_Placed]]:
        lines: list[list[_Placed]] = []
        used, gap = 0, self.spacing()
        for item in self._shown():
            placed = _placed(item, room)
            if not lines or used + gap + placed.width > room:
                lines.append([placed])
                used = placed.width
            else:
                lines[-1].append(placed)
                used += gap + placed.width
        return lines


class _Placed(NamedTuple):
    """An item, and how wide and how high it is in the room that there is."""

    item: QLayoutItem
    width: int
    height: int


def _placed(item: QLayoutItem, room: int) -> _Placed:
    natural = item.sizeHint()
    width = min(natural.width(), room)
    height = item.heightForWidth(width) if item.hasHeightForWidth() else natural.height()
    return _Placed(item, width, height)
