"""Which kind of page shows a step."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from lgo_desktop.interview import walk
from lgo_desktop.interview.question import PageKind
from lgo_desktop.interview.walk import Step
from ui.aboutpage import AboutPage
from ui.eventpage import EventPage
from ui.form import FormPage
from ui.kit import Kit
from ui.news import NewsPage
from ui.notice import NoticePage
from ui.page import StepPage
from ui.session import Session
from ui.settingspage import SettingsPage

if TYPE_CHECKING:
    from ui.core import Core


class PageMaker:
    """Makes the page for a step, from the case as it is now.

    The pages that show what the core worked out are loaded when the first of them is gone
    to: the first page of the program is on the screen the sooner for it.
    """

    def __init__(self, kit: Kit, session: Session) -> None:
        self._kit, self._session = kit, session
        self._making = threading.Lock()
        self._core: Core | None = None

    def __call__(self, step: Step) -> StepPage:
        """A new page."""
        match walk.page_of(step).kind:
            case PageKind.NOTICE if step.page == "danger":
                from ui.danger import DangerPage  # noqa: PLC0415 - see the docstring of the class

                return DangerPage(self._kit, self._session, step)
            case PageKind.NOTICE:
                return NoticePage(self._kit, self._session, step)
            case PageKind.FORM if step.page == "event":
                return EventPage(self._kit, self._session, step)
            case PageKind.FORM:
                return FormPage(self._kit, self._session, step)
            case PageKind.SETTINGS:
                return SettingsPage(self._kit, self._session, step)
            case PageKind.ABOUT:
                return AboutPage(self._kit, self._session, step)
            case PageKind.NEWS:
                return NewsPage(self._kit, self._session, step)
            case shown:
                return self._show(shown, step)

    def core(self) -> Core:
        """What works things out, the same for every page. Safe on any thread."""
        from ui.core import Core  # noqa: PLC0415 - see the docstring of the class

        with self._making:
            if self._core is None:
                self._core = Core(self._kit.words.wording)
            return self._core

    def _show(self, kind: PageKind, step: Step) -> StepPage:
        from ui.doors import DoorsPage  # noqa: PLC0415 - see the docstring of the class
        from ui.home import HomePage  # noqa: PLC0415 - as above
        from ui.preview import LettersPage  # noqa: PLC0415 - as above
        from ui.save import SavePage  # noqa: PLC0415 - as above

        core = self.core()
        match kind:
            case PageKind.HOME:
                return HomePage(self._kit, self._session, step, core)
            case PageKind.DOORS:
                return DoorsPage(self._kit, self._session, step, core)
            case PageKind.LETTERS:
                return LettersPage(self._kit, self._session, step, core)
            case _:
                return SavePage(self._kit, self._session, step, core)
