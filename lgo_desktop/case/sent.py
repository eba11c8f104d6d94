"""When did a letter of ours get there, and which of them began a stage anew?"""

from __future__ import annotations

from datetime import date, timedelta

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import Case, DataRequest, SentLetter
from lgo_desktop.case.vocabulary import RequestState, Stage, Way
from lgo_desktop.law.calendar import LAST_DAY

COMPLAINT = "council_complaint"
"""The kind of the letter that complains to the body, or asks it for the next stage."""

LONGEST_POST = timedelta(days=7)
"""How long a letter is taken to be under way at most. No rule says it: “about” allows as much."""

CORRECTION = "rectification_request"
"""The kind of the letter that asks to put records right, for the first time or once more."""

FOLLOW_UP = "correction_follow_up"
"""The kind of the letter that asks a body to show what it corrected, and how."""


def received(letter: SentLetter) -> ApproxDate | None:
    """The day from which a time limit counts: when the letter got there, as nearly as known.

    The day of receipt counts, not that of posting (the ICO's guidance). An e-mail and a letter
    put into somebody's hand are there the same day. What was posted is not there before that
    day, and may take a while: the date is a span from the day of posting on, so that no limit
    is called over too soon.
    """
    if letter.arrived is not None or letter.when is None:
        return letter.arrived
    day = letter.when
    if letter.how in {Way.EMAIL, Way.BY_HAND} or day.exact is None:
        return day
    last = min(day.exact + LONGEST_POST, LAST_DAY)
    return ApproxDate(f"{day.exact.isoformat()}/{last.isoformat()}")


def sent_on(case: Case, got: ApproxDate) -> ApproxDate:
    """The day on which a letter of ours was sent that got there at `got`; else `got` itself.

    A letter speaks of the day that its writer knows: the one on which the letter before it went.
    """
    for one in case.sent:
        if one.when is not None and received(one) == got:
            return one.when
    return got


def asked_again(case: Case) -> ApproxDate | None:
    """The day on which the next stage of a complaint was asked for, once the last was answered.

    That is so where a letter of ours went out after the complaint, and not before the last
    answer, and no answer has been told of since. What the first stage answered stays as it is.
    """
    complaint = case.steps.complaint
    if complaint.stage is not Stage.REPLIED:
        return None
    days = [day for one in case.sent if one.letter == COMPLAINT and (day := received(one))]
    made, answered = complaint.made, complaint.last_reply
    if made is not None:
        days = [day for day in days if day.earliest > made.latest]
    if answered is not None:
        days = [day for day in days if day.latest >= answered.earliest]
    if made is None and answered is None:
        return None
    return max(days, key=_begins, default=None)


def corrected_again(case: Case) -> ApproxDate | None:
    """The day on which more was asked of records after an answer that left something open.

    After an answer in part that is a letter that asks once more to put them right; after one
    that says that they are corrected, but not how, it is the letter that asks to be shown. It
    has to have gone out after the request, and not before that answer, and no answer has been
    told of since. The day of the answer has to be known, except for the letter that asks to be
    shown: it has no place before the answer. What the answer said stays as it is.
    """
    asked = case.steps.rectification
    letter = _ONCE_MORE.get(asked.state) if asked.state is not None else None
    if letter is None or (letter == CORRECTION and asked.answered is None):
        return None
    first = asked.made or asked.answered
    days = [
        day
        for one in case.sent
        if one.letter == letter
        and (day := received(one))
        and (first is None or day.earliest > first.latest)
        and (asked.answered is None or day.latest >= asked.answered.earliest)
    ]
    return max(days, key=_begins, default=None)


_ONCE_MORE = {RequestState.PARTLY: CORRECTION, RequestState.DONE_UNEXPLAINED: FOLLOW_UP}


def asked_to_show(case: Case) -> bool:
    """Whether the body was asked to show what it corrected, and has not answered that."""
    unexplained = case.steps.rectification.state is RequestState.DONE_UNEXPLAINED
    return unexplained and corrected_again(case) is not None


def asked_by_our_letter(case: Case) -> bool:
    """Whether the request about the records that counts now went out as a letter of ours."""
    made = correction_asked(case).made
    letters = (one for one in case.sent if one.letter in {CORRECTION, FOLLOW_UP})
    return made is not None and any(received(one) == made for one in letters)


def correction_asked(case: Case) -> DataRequest:
    """The request to put records right that counts now: a second one waits by itself."""
    again = corrected_again(case)
    if again is None:
        return case.steps.rectification
    return DataRequest(state=RequestState.WAITING, made=again)


def _begins(day: ApproxDate) -> date:
    return day.earliest
