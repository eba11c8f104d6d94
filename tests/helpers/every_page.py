"""A case for every page: the example, changed where it does not meet the page."""

from __future__ import annotations

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import Issue, Role, Want
from lgo_desktop.interview.pages import PAGES
from lgo_desktop.interview.pages_of_news import PAGES_OF_NEWS
from lgo_desktop.interview.pages_of_program import PAGES_OF_PROGRAM
from tests.helpers.cases import changed, kent

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
    "appeal": {"issues": (Issue.SEN_DECISION, *kent().issues)},
    "home": {"steps__access__state": "waiting", "steps__access__made": "2026-09-01"},
    "sent": {"sent": ({"letter": "chaser", "to": "council", "when": "2026-11-20"},)},
}


def case_that_meets(page: str) -> Case:
    """The example case, changed so that its walk meets a page."""
    return changed(kent(), **_TO_MEET.get(page, {}))
