"""Which kind of page shows a step."""

from __future__ import annotations

from lgo_desktop.interview import walk
from lgo_desktop.interview.pages import PageKind
from lgo_desktop.interview.walk import Step
from ui.core import Core
from ui.doors import DoorsPage
from ui.form import FormPage
from ui.kit import Kit
from ui.notice import NoticePage
from ui.page import StepPage
from ui.preview import LettersPage
from ui.save import SavePage
from ui.session import Session


class PageMaker:
    """Makes the page for a step, from the case as it is now."""

    def __init__(self, kit: Kit, session: Session, core: Core) -> None:
        self._kit, self._session, self._core = kit, session, core

    def __call__(self, step: Step) -> StepPage:
        """A new page."""
        match walk.page_of(step).kind:
            case PageKind.NOTICE:
                return NoticePage(self._kit, self._session, step)
            case PageKind.DOORS:
                return DoorsPage(self._kit, self._session, step, self._core)
            case PageKind.LETTERS:
                return LettersPage(self._kit, self._session, step, self._core)
            case PageKind.SAVE:
                return SavePage(self._kit, self._session, step, self._core)
            case _:
                return FormPage(self._kit, self._session, step)
