"""Answers that cannot all be so are named, each at its place, and none is changed."""

from __future__ import annotations

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.interview.contradictions import contradictions
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY

_WAITING, _NOT_MADE = "check-waiting-but-answered", "check-not-made-but-dated"
_FUTURE, _BACK = "check-in-the-future", "check-answer-before-question"


@pytest.mark.parametrize(
    ("values", "place"),
    [
        (
            {"steps__complaint": {"stage": "awaiting_reply", "last_reply": "2026-09-01"}},
            ("steps.complaint.stage", _WAITING),
        ),
        (
            {"steps__complaint": {"stage": "overdue", "verdict": "upheld"}},
            ("steps.complaint.stage", _WAITING),
        ),
        (
            {"steps__complaint": {"stage": "not_made", "made": "2026-09-01"}},
            ("steps.complaint.stage", _NOT_MADE),
        ),
        (
            {"steps__access": {"state": "waiting", "answered": "2026-09-01"}},
            ("steps.access.state", _WAITING),
        ),
        (
            {"steps__rectification": {"state": "not_made", "made": "2026-09-01"}},
            ("steps.rectification.state", _NOT_MADE),
        ),
        (
            {"steps__information": {"state": "waiting", "reply_said": "No."}},
            ("steps.information.state", _WAITING),
        ),
        ({"steps__ico": {"made": "no", "decided": "yes"}}, ("steps.ico.decided", _NOT_MADE)),
        (
            {"steps__ico": {"made": "no", "decided_on": "2026-09-01"}},
            ("steps.ico.decided", _NOT_MADE),
        ),
        (
            {"steps__ombudsman": {"made": "yes", "decided": "no", "decided_on": "2026-09-01"}},
            ("steps.ombudsman.decided", _WAITING),
        ),
        (
            {"steps__ico": {"made": "yes", "when": "2026-09-02", "decided_on": "2026-09-01"}},
            ("steps.ico.decided_on", _BACK),
        ),
        (
            {"steps__ombudsman": {"made": "yes", "decided": "yes", "decided_on": "2027"}},
            ("steps.ombudsman.decided_on", _FUTURE),
        ),
        (
            {"steps__court": {"state": "ongoing", "ended": "2026-09-01"}},
            ("steps.court.state", "check-court-not-ended"),
        ),
        (
            {"steps__tribunal": {"state": "none", "decision_sent": "2026-10-01"}},
            ("steps.tribunal.state", "check-no-appeal-but-dated"),
        ),
        (
            {"steps__court": {"state": "concluded", "ended": "2027"}},
            ("steps.court.ended", _FUTURE),
        ),
        ({"steps__ombudsman": {"made": "yes", "when": "2027"}}, ("steps.ombudsman.when", _FUTURE)),
        (
            {"steps__information": {"made": "2026-10-01", "answered": "2026-09-01"}},
            ("steps.information.answered", _BACK),
        ),
        (
            {"steps__tribunal": {"decision_sent": "2026-10-01", "certificate": "2026-09-01"}},
            ("steps.tribunal.certificate", _BACK),
        ),
    ],
)
def test_what_cannot_be_so_is_named(values: dict[str, object], place: tuple[str, str]) -> None:
    """One contradiction, at the place of the answer to look at again."""
    assert contradictions(changed(Case(), **values), KENT_DAY) == (place,)


def test_the_example_and_an_empty_case_agree_with_themselves() -> None:
    """A report that the council itself made, with its date, is no step of the person's."""
    assert contradictions(kent(), KENT_DAY) == contradictions(Case(), KENT_DAY) == ()
    told = changed(Case(), steps__regulator={"made": "no", "by_council": "yes", "when": "2024-08"})
    assert contradictions(told, KENT_DAY) == ()
