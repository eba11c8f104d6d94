"""Short choices side by side, wrapping to the next line where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Lays its items out like words in a line. Every item of a line is equally high."""

    def __init__(self, parent: QWidget, spacing: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - the name is Qt's
        """Take one more item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - the name is Qt’s
        """The item at a place, or `None`."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # noqa: N802 - Qt takes None, its types do not say so
        """The item at a place, no longer laid out here; or `None`."""
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
        top = rect.y()
        for line in self._lines(rect.width()):
            height = max(self._height(item, rect.width()) for item in line)
            left = rect.x()
            for item in line:
                width = min(item.sizeHint().width(), rect.width())
                if move:
                    place = QRect(QPoint(left, top), QSize(width, height))
                    item.setGeometry(QStyle.visualRect(self._direction(), rect, place))
                left += width + self.spacing()
            top += height + self.spacing()
        return max(0, top - self.spacing() - rect.y())

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            width = min(item.sizeHint().width(), room)
            if not lines or used + self.spacing() + width > room:
                lines.append([item])
                used = width
            else:
                lines[-1].append(item)
                used += self.spacing() + width
        return lines

    @staticmethod
    def _height(item: QLayoutItem, room: int) -> int:
        width = min(item.sizeHint().width(), room)
        return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
