"""“Leave quickly” stays in sight outside a case too, as long as one is open."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.keeper import Keeper
from ui.kit import Kit
from ui.session import Session
from ui.window import Window


class WayOut(QObject):
    """Offers it on each page outside a case while there are answers that somebody could see."""

    def __init__(self, kit: Kit, session: Session, keeper: Keeper, window: Window) -> None:
        super().__init__(window)
        self._kit, self._session, self._keeper, self._window = kit, session, keeper, window
        window.turned.connect(self._offer)

    def _offer(self) -> None:
        page, kept = self._window.plain(), self._keeper.file is not None
        if page is not None and (kept or not self._session.is_empty):
            hint = "window-leave-hint" if kept else "window-leave-hint-nowhere"
            page.offer_leaving(self._kit.words.text(hint))
