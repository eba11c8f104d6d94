"""Every page that there is, with a case that meets it, and whether all of it is shown."""

from __future__ import annotations

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import Issue, Role, Want
from lgo_desktop.interview.pages import PAGES
from lgo_desktop.interview.pages_of_news import PAGES_OF_NEWS
from lgo_desktop.interview.pages_of_program import PAGES_OF_PROGRAM
from tests.helpers.cases import changed, kent
from ui.aboutpage import AboutPage
from ui.doors import DoorsPage
from ui.form import FormPage
from ui.home import HomePage
from ui.page import StepPage
from ui.preview import LettersPage
from ui.save import SavePage

EVERY = [
    (page.id, 0 if page.items else None) for page in (*PAGES, *PAGES_OF_NEWS, *PAGES_OF_PROGRAM)
]
"""Every page that there is, with the number of the item that it shows."""

# What has to be different in the example for a page that it does not meet.
_TO_MEET: dict[str, dict[str, object]] = {
    "subject": {"complainant__role": Role.PARENT},
    "information": {"issues": (Issue.FOI_REFUSED, *kent().issues)},
    "danger": {"at_risk_now": "yes"},
    "rules": {"wants": (Want.SEE_RULES, *kent().wants)},
    "plan": {"steps__complaint__stage": "not_made"},
    "appeal": {"issues": (Issue.SEN_DECISION, *kent().issues)},
    "home": {"steps__access__state": "waiting", "steps__access__made": "2026-09-01"},
    "sent": {"sent": ({"letter": "chaser", "to": "council", "when": "2026-11-20"},)},
}


def case_that_meets(page: str) -> Case:
    """The example case, changed so that its walk meets a page."""
    return changed(kent(), **_TO_MEET.get(page, {}))


def is_full(page: StepPage | None) -> bool:
    """Whether a page shows all that it is going to show."""
    if isinstance(page, HomePage | AboutPage | DoorsPage | FormPage):
        return page.full
    if isinstance(page, SavePage):
        return page.is_noticed
    return not isinstance(page, LettersPage) or bool(page.pages.views)
