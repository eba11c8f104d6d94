"""A case for every page: the example, changed where it does not meet the page."""

from __future__ import annotations

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import Issue, Role, Want
from tests.helpers.cases import changed, kent

# What has to be different in the example for a page that it does not meet.
_TO_MEET: dict[str, dict[str, object]] = {
    "subject": {"complainant__role": Role.PARENT},
    "information": {"issues": (Issue.FOI_REFUSED, *kent().issues)},
    "danger": {"at_risk_now": "yes"},
    "appeal": {"issues": (Issue.SEN_DECISION, *kent().issues)},
    "rules": {"wants": (Want.SEE_RULES, *kent().wants)},
    "home": {"steps__access__state": "waiting", "steps__access__made": "2026-09-01"},
    "sent": {"sent": ({"letter": "chaser", "to": "council", "when": "2026-11-20"},)},
}


def case_that_meets(page: str) -> Case:
    """The example case, changed so that its walk meets a page."""
    return changed(kent(), **_TO_MEET.get(page, {}))
