"""Pages of a letter as pictures, one under the other, as large as the person wants them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.kit import Kit
from ui.roles import Role
from ui.theme import Look

if TYPE_CHECKING:
    from lgo_desktop.pack.pictures import PagePicture

POINTS_WIDE = 595.0
"""The width of an A4 page in points."""

ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
"""How large a page can be shown; 1 is as wide as the text of the window."""


def image_of(picture: PagePicture) -> QImage:
    """A page as Qt draws it fastest, with pixels of its own. Safe on any thread.

    It is no work for the GUI thread: a page has millions of pixels, and a letter many pages.
    """
    theirs = QImage(picture.rgba, picture.width, picture.height, QImage.Format.Format_RGBA8888)
    return theirs.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


class PageView(QWidget):
    """One page, as wide as there is room. Paper is white whatever the colours of the window."""

    role = Role.Graphic

    def __init__(self, look: Look, image: QImage, name: str) -> None:
        super().__init__()
        self._look, self._image = look, image
        self.setAccessibleName(name)

    def fit(self, width: int) -> None:
        """Be that wide, and keep the shape of the page."""
        height = round(width * self._image.height() / max(1, self._image.width()))
        self.setFixedSize(width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        painter.drawImage(self.rect(), self._image, self._image.rect())
        painter.setPen(self._look.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class PageStack(QScrollArea):
    """All pages of one document. It scrolls sideways where they are wider than the window.

    Up and down, the page of the window scrolls, so this is as high as all that it shows.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.zoom = 1.0
        self.views: list[PageView] = []
        self._inside = QWidget()
        self._inside.setProperty("kind", "canvas")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(kit.look.px(12))
        self.setWidget(self._inside)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pages(self, title: str, images: Sequence[QImage]) -> None:
        """Show these pages instead of those before."""
        for view in self.views:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.views = []
        for number, image in enumerate(images, start=1):
            name = self._kit.words.text(
                "window-page-picture",
                title=title,
                number=str(number),
                total=str(len(images)),
            )
            view = PageView(self._kit.look, image, name)
            self._column.addWidget(view)
            self.views.append(view)
        self._fit()

    def show_at(self, zoom: float) -> None:
        """Show the pages larger or smaller."""
        self.zoom = zoom
        self._fit()

    def tops(self) -> list[int]:
        """Where each page begins, in pixels from the top, also before they are laid out anew."""
        tops, top = [], 0
        for view in self.views:
            tops.append(top)
            top += view.height() + self._column.spacing()
        return tops

    def minimumSizeHint(self) -> QSize:
        """It can be made narrow."""
        return QSize(self._kit.look.px(120), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths need other heights."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        room = max(1, self.width())
        width = max(1, round(room * self.zoom))
        for view in self.views:
            view.fit(width)
        gaps = self._column.spacing() * max(0, len(self.views) - 1)
        height = sum(view.height() for view in self.views) + gaps
        self._inside.setFixedSize(width, max(1, height))
        bar = self.horizontalScrollBar().sizeHint().height() if width > room else 0
        self.setFixedHeight(max(1, height) + bar)
