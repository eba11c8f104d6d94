"""What was sent and what came, in the order of time."""

from __future__ import annotations

from lgo_desktop.case.model import Case
from lgo_desktop.interview.told import told
from tests.helpers.cases import changed

SENT = {"letter": "chaser", "to": "council", "when": "2026-11-02", "how": "post"}


def test_a_new_case_has_nothing_to_tell() -> None:
    """No letter, no answer; a letter without a day was not told of yet."""
    assert told(Case()) == ()
    assert told(changed(Case(), sent=({**SENT, "when": None},))) == ()


def test_the_oldest_comes_first_and_what_was_sent_before_what_came() -> None:
    """Letters, answers to requests and complaints, and what others decided."""
    case = changed(
        Case(),
        sent=(SENT, {**SENT, "letter": "access_request", "when": "2026-08-01"}),
        steps__access={"state": "refused", "answered": "2026-11-02"},
        steps__complaint={"stage": "stage1_done", "last_reply": "2026-09"},
        steps__ico={"made": "yes", "decided": "yes", "decided_on": "2026-11-20"},
    )
    assert [(one.when.edtf, one.was_sent, one.what.id) for one in told(case)] == [
        ("2026-08-01", True, "return-letter-access-request"),
        ("2026-09", False, "return-complaint"),
        ("2026-11-02", True, "return-letter-chaser"),
        ("2026-11-02", False, "return-access"),
        ("2026-11-20", False, "return-ico"),
    ]


def test_a_day_left_over_from_an_earlier_answer_tells_nothing() -> None:
    """Who says that they still wait has had no answer."""
    waiting = {"state": "waiting", "answered": "2026-11-02"}
    case = changed(
        Case(),
        steps__access=waiting,
        steps__complaint={"stage": "awaiting_reply", "last_reply": "2026-09"},
        steps__ico={"made": "yes", "decided": "no", "decided_on": "2026-11-20"},
    )
    assert told(case) == ()
