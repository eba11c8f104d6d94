"""Which kind of page shows a step."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from lgo_desktop.interview import walk
from lgo_desktop.interview.question import PageKind
from lgo_desktop.interview.walk import Step
from lgo_desktop.wording import Wording
from ui.eventpage import EventPage
from ui.form import FormPage
from ui.itempage import ItemPage
from ui.kit import Kit
from ui.notice import NoticePage
from ui.page import StepPage
from ui.session import Session

if TYPE_CHECKING:
    from ui.core import Core


class PageMaker:
    """Makes the page for a step, from the case as it is now.

    The pages that rest on the law, or that few people go to, are loaded when one is gone to:
    the first page of the program is on the screen the sooner for it. `letters` are the words
    of the letters, which stay English whatever the language of the window.
    """

    def __init__(self, kit: Kit, session: Session, letters: Wording) -> None:
        self._kit, self._session, self._letters = kit, session, letters
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
            case PageKind.FORM if step.page in {"record", "person", "other"}:
                return ItemPage(self._kit, self._session, step)
            case PageKind.FORM:
                return FormPage(self._kit, self._session, step)
            case PageKind.SETTINGS | PageKind.ABOUT | PageKind.NEWS as aside:
                return self._show_aside(aside, step)
            case shown:
                return self._show(shown, step)

    def _show_aside(self, kind: PageKind, step: Step) -> StepPage:
        from ui.aboutpage import AboutPage  # noqa: PLC0415 - see the docstring of the class
        from ui.news import NewsPage  # noqa: PLC0415 - as above
        from ui.settingspage import SettingsPage  # noqa: PLC0415 - as above

        match kind:
            case PageKind.SETTINGS:
                return SettingsPage(self._kit, self._session, step)
            case PageKind.ABOUT:
                return AboutPage(self._kit, self._session, step)
            case _:
                return NewsPage(self._kit, self._session, step)

    def core(self) -> Core:
        """What works things out, the same for every page. Safe on any thread."""
        from ui.core import Core  # noqa: PLC0415 - see the docstring of the class

        with self._making:
            if self._core is None:
                self._core = Core(self._letters)
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
