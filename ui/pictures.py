"""Pages of a letter as pictures, one under the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.kit import Kit
from ui.roles import Role
from ui.theme import Look

if TYPE_CHECKING:
    from lgo_desktop.pack.pictures import PagePicture

_WIDTH = 720
POINTS_WIDE = 595.0
"""The width of an A4 page in points."""


class PageView(QWidget):
    """One page, as wide as there is room. Paper is white whatever the colours of the window."""

    role = Role.Graphic

    def __init__(self, look: Look, picture: PagePicture, name: str) -> None:
        super().__init__()
        self._look = look
        # The image keeps its own copy: the bytes may go.
        self._image = QImage(
            picture.rgba, picture.width, picture.height, QImage.Format.Format_RGBA8888
        ).copy()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As large as it was drawn."""
        width = self._look.px(_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """It can be made small."""
        return QSize(self._look.px(120), self._look.px(120))

    def hasHeightForWidth(self) -> bool:
        """It keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that keeps its shape."""
        return round(width * self._image.height() / max(1, self._image.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        painter.drawImage(self.rect(), self._image, self._image.rect())
        painter.setPen(self._look.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class PageStack(QWidget):
    """All pages of one document."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.views: list[PageView] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(kit.look.px(12))

    def show_pages(self, title: str, pictures: Sequence[PagePicture]) -> None:
        """Show these pages instead of those before."""
        for view in self.views:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.views = []
        for number, picture in enumerate(pictures, start=1):
            name = self._kit.words.text(
                "window-page-picture",
                title=title,
                number=str(number),
                total=str(len(pictures)),
            )
            view = PageView(self._kit.look, picture, name)
            self._column.addWidget(view)
            self.views.append(view)
