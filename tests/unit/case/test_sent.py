"""A letter that asks for the next stage of a complaint, or for the rest, begins a new wait."""

from __future__ import annotations

import pytest

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import Case
from lgo_desktop.case.sent import (
    asked_again,
    asked_to_show,
    corrected_again,
    correction_asked,
    received,
    sent_on,
)
from lgo_desktop.case.vocabulary import RequestState
from tests.helpers.cases import changed

FIRST = {"letter": "council_complaint", "to": "council", "when": "2026-04-01", "how": "email"}
NEXT = {**FIRST, "when": "2026-06-01"}


def complained(*sent: object, **values: object) -> Case:
    """A complaint of April that was answered in May, and the letters that went out."""
    told = {"stage": "stage1_done", "made": "2026-04-01", "last_reply": "2026-05-12", **values}
    return changed(Case(), steps__complaint=told, sent=sent)


def test_the_letter_after_the_answer_asks_for_the_next_stage() -> None:
    """Its day counts, as nearly as it is known: the newest of several."""
    assert asked_again(complained(FIRST, NEXT)) == ApproxDate("2026-06-01")
    posted = {**NEXT, "how": "post"}
    assert asked_again(complained(FIRST, posted)) == ApproxDate("2026-06-01/2026-06-08")
    again = {**NEXT, "when": "2026-07-01"}
    assert asked_again(complained(NEXT, again)) == ApproxDate("2026-07-01")


@pytest.mark.parametrize(
    "case",
    [
        complained(),
        complained(FIRST),
        complained({**NEXT, "letter": "chaser"}),
        complained({**NEXT, "when": None}),
        complained(FIRST, NEXT, last_reply="2026-08-01"),
        complained(FIRST, NEXT, stage="final_response"),
        complained(FIRST, NEXT, stage="awaiting_reply"),
        complained(NEXT, made=None, last_reply=None),
    ],
    ids=[
        "no letter",
        "the complaint itself",
        "another letter",
        "not sent",
        "answered since",
        "finished",
        "still at the first stage",
        "no day to hold it against",
    ],
)
def test_no_other_letter_does(case: Case) -> None:
    """What is not certainly such a request begins nothing."""
    assert asked_again(case) is None


def test_an_answer_of_about_that_day_is_taken_as_the_one_before() -> None:
    """Where the days overlap, nobody who has asked is told to ask again."""
    assert asked_again(complained(NEXT, last_reply="2026-06~")) == ApproxDate("2026-06-01")


RECT = {"letter": "rectification_request", "to": "council", "when": "2026-06-01", "how": "email"}


def corrected(*sent: object, **values: object) -> Case:
    """Records asked about in April, put right in part in May, and the letters that went out."""
    told = {"state": "partly", "made": "2026-04-01", "answered": "2026-05-12", **values}
    return changed(Case(), steps__rectification=told, sent=sent)


def test_the_letter_after_a_partial_answer_asks_for_the_rest() -> None:
    """It is a request of its own that waits; what was answered stays as it is."""
    case = corrected({**RECT, "when": "2026-04-01"}, RECT)
    assert corrected_again(case) == ApproxDate("2026-06-01")
    asked = correction_asked(case)
    assert (asked.state, asked.made) == (RequestState.WAITING, ApproxDate("2026-06-01"))
    assert asked.answered is None
    posted = corrected({**RECT, "how": "post"})
    assert corrected_again(posted) == ApproxDate("2026-06-01/2026-06-08")
    assert corrected_again(corrected(RECT, made=None)) == ApproxDate("2026-06-01")


@pytest.mark.parametrize(
    "case",
    [
        corrected(),
        corrected({**RECT, "when": "2026-04-01"}),
        corrected({**RECT, "letter": "chaser"}),
        corrected({**RECT, "when": None}),
        corrected(RECT, answered="2026-08-01"),
        corrected(RECT, answered=None),
        corrected(RECT, state="refused"),
        corrected(RECT, state="waiting", answered=None),
        corrected({**RECT, "when": "2026-05-20"}, made=None, answered="2026-05"),
    ],
    ids=[
        "no letter",
        "the request itself",
        "another letter",
        "not sent",
        "answered since",
        "no day of the answer",
        "refused",
        "not answered yet",
        "perhaps the first letter",
    ],
)
def test_nothing_else_asks_for_the_rest(case: Case) -> None:
    """What is not certainly a second request leaves the first one as it is."""
    assert corrected_again(case) is None
    assert correction_asked(case) == case.steps.rectification


SHOW = {"letter": "correction_follow_up", "to": "council", "when": "2026-06-01", "how": "email"}


@pytest.mark.parametrize("answered", ["2026-05-12", None], ids=["a day", "no day"])
def test_the_letter_that_asks_to_be_shown_is_a_request_of_its_own(answered: str | None) -> None:
    """A council that says “corrected”, but not how, has a month to show it, from that letter."""
    case = corrected(SHOW, state="done_unexplained", answered=answered)
    assert asked_to_show(case)
    asked = correction_asked(case)
    assert (asked.state, asked.made) == (RequestState.WAITING, ApproxDate("2026-06-01"))
    assert case.steps.rectification.state is RequestState.DONE_UNEXPLAINED


@pytest.mark.parametrize(
    "case",
    [
        corrected(state="done_unexplained"),
        corrected(RECT, state="done_unexplained"),
        corrected({**SHOW, "when": None}, state="done_unexplained"),
        corrected(SHOW, state="done_unexplained", answered="2026-08-01"),
        corrected(SHOW),
        corrected(SHOW, state="done"),
    ],
    ids=["no letter", "another letter", "not sent", "answered since", "in part", "done"],
)
def test_nothing_else_asks_to_be_shown(case: Case) -> None:
    """What the council said last stands."""
    assert not asked_to_show(case)
    assert correction_asked(case) == case.steps.rectification


@pytest.mark.parametrize(
    ("letter", "got"),
    [
        ({"how": "post"}, "2026-11-27/2026-12-04"),
        ({}, "2026-11-27/2026-12-04"),
        ({"how": "email"}, "2026-11-27"),
        ({"how": "by_hand"}, "2026-11-27"),
        ({"how": "post", "arrived": "2026-11-30"}, "2026-11-30"),
        ({"how": "post", "when": "2026-11"}, "2026-11"),
        ({"how": "post", "when": "2100-12-30"}, "2100-12-30/2100-12-31"),
    ],
)
def test_nothing_arrives_before_it_was_sent(letter: dict[str, object], got: str) -> None:
    """The day of arrival is a span from the day of posting on; letters name the day of posting."""
    told = {"letter": "access_request", "to": "council", "when": "2026-11-27", **letter}
    case = changed(Case(), sent=(told,))
    (sent,) = case.sent
    assert received(sent) == ApproxDate(got)
    assert sent_on(case, ApproxDate(got)) == sent.when


def test_a_day_of_no_letter_of_ours_stays_as_it_is() -> None:
    """What the person told themselves is said as they told it."""
    assert sent_on(Case(), ApproxDate("2026-11~")) == ApproxDate("2026-11~")
