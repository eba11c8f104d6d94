"""All that works with a case, put together: made when the first case is wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from lgo_desktop.wording import Wording
from ui.casedesk import CaseDesk
from ui.caseview import CaseView
from ui.desk import Desk
from ui.idle import Idle
from ui.jobs import Runner
from ui.keeper import Keeper, Teller
from ui.keeping import Keeping
from ui.kit import Kit
from ui.pages import PageMaker
from ui.paperdesk import PaperDesk
from ui.session import Session
from ui.wayout import WayOut
from ui.window import Window


class House(QObject):
    """One session, who keeps it, and the desks that do what the menus say.

    `saving` runs what is saved: it must not wait for pages that are being drawn. `show_start`
    shows the start page. `letters` are the words of the letters, English in any case.
    """

    def __init__(
        self,
        kit: Kit,
        keeping: Keeping,
        window: Window,
        saving: Runner,
        show_start: Callable[[], None],
        letters: Wording,
    ) -> None:
        super().__init__(window)
        self._kit, self._letters = kit, letters
        computer = keeping.computer
        self.session = session = Session(parent=self)
        tell = Teller(self._adviser, self._through)
        self.keeper = keeper = Keeper(computer, saving, kit.clock, tell, self)
        session.pack_written.connect(keeper.note_letters)
        session.case_changed.connect(self._keep)
        self.desk = Desk(kit, keeping, session, keeper, window, show_start)
        self.cases = CaseDesk(kit, computer, session, keeper, window, self.desk)
        self.papers = PaperDesk(kit, computer, keeper, window)
        self.way_out = WayOut(kit, session, keeper, window)
        self.idle = Idle(self._idle_minutes, self)
        self.idle.idle.connect(self.desk.lock)
        # Some ways to type come to a field and not through the window.
        session.case_changed.connect(self.idle.touched)

    def view(self) -> CaseView:
        """What shows the case of the session."""
        maker = PageMaker(self._kit, self.session, self._letters)
        return CaseView(self._kit, self.session, self.keeper, maker)

    def _keep(self) -> None:
        self.keeper.keep(self.session.case)

    def _adviser(self) -> str:
        return self._kit.preferences.settings.centre.adviser

    def _through(self) -> tuple[str, ...]:
        return self.session.through

    def _idle_minutes(self) -> int:
        return self._kit.preferences.settings.lock_minutes
