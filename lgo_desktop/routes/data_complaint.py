"""The council's own door for data: to complain of its use of data (DPA 2018 s.164A)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.case.sent import correction_asked
from lgo_desktop.case.vocabulary import ASTRAY, DATA_ISSUES, RECORD_ISSUES, Issue, RequestState
from lgo_desktop.law.calendar import say_day
from lgo_desktop.law.library import Law
from lgo_desktop.routes.acknowledgement import RULE, ThirtyDays, begins, limit_of, thirty_days
from lgo_desktop.routes.data_requests import answered_badly, if_today, nothing_to_do
from lgo_desktop.routes.facts import (
    BAD_ANSWERS,
    answered_late,
    cited,
    has_issue,
    overdue,
    records_wrong,
)
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand, dated
from lgo_desktop.routes.truth import Truth, either
from lgo_desktop.wording import message

_ACKNOWLEDGED_BY = "due-s164a-acknowledged-by"
_COMPLAINED = "steps.dp_complaint.made"
_RECTIFICATION = "steps.rectification.state"


def complaint_about_data(case: Case, on: date, law: Law) -> Finding | None:
    """The complaint to the council about its use of data (DPA 2018 s.164A).

    Open once there is something that the council did or failed to do about data; before
    that a request comes first. `None` where no data is in question.
    """
    wrong = _infringement(case, on, law)
    touched = either(records_wrong(case), has_issue(case, DATA_ISSUES), wrong)
    if touched is not True or not law.in_force("dpa_2018_164a", on):
        return None
    base = Finding(
        door=Door.COUNCIL,
        strand=Strand.DATA_COMPLAINT,
        status=Status.AFTER_A_STEP,
        action=Action.COMPLAIN_ABOUT_DATA,
        title=message("door-data-complaint-title"),
        reasons=(message("door-data-complaint-ask-first"),),
        next_step=message("door-data-complaint-later"),
        references=cited(law, on, "dpa_2018_164a"),
        can=(message("door-data-complaint-can"),),
        cannot=(message("door-data-complaint-cannot"),),
    )
    match case.steps.dp_complaint.state:
        case RequestState.WAITING:
            return _complaint_waits(base, case, on, law)
        case None | RequestState.NOT_MADE:
            if wrong is not True:
                return replace(base, unanswered=(_RECTIFICATION,) if wrong is None else ())
            return replace(
                base,
                status=Status.OPEN_NOW,
                reasons=(message("door-data-complaint-open"),),
                next_step=message(_next(case)),
                dates=if_today(law, on, "s164a_acknowledgement"),
            )
        case RequestState.DONE:
            return nothing_to_do(base, message("door-data-complaint-settled"))
        case _:
            return replace(
                answered_badly(base, message("door-data-complaint-answered")),
                next_step=message("door-data-complaint-to-the-ico"),
            )


def only_went_astray(case: Case) -> bool:
    """Whether data was given away or got out, and nothing in the records is said to be wrong.

    No request takes that back: to complain of it is what is left.
    """
    told = frozenset(case.issues)
    return bool(told & ASTRAY) and not told & RECORD_ISSUES


def _next(case: Case) -> str:
    return "door-data-complaint-alone" if only_went_astray(case) else "door-data-complaint-next"


def _complaint_waits(base: Finding, case: Case, on: date, law: Law) -> Finding:
    """The complaint is with the council: to wait, or once its thirty days are over to remind it.

    For the outcome no day is fixed (s.164A(4)), so a reminder is called for by the end of the
    days for saying that the complaint is there (s.164A(3)), whether that was said or not.
    """
    match thirty_days(case, on, law):
        case ThirtyDays.OVER:
            return _remind(base, case, law)
        case ThirtyDays.NEVER:
            since = say_day(begins(law))
            return replace(
                base,
                status=Status.OPEN_NOW,
                reasons=(message("door-data-complaint-before", since=since),),
                next_step=message("door-data-complaint-afresh"),
                dates=if_today(law, on, RULE),
            )
        case how_far:
            waiting = replace(
                base,
                status=Status.TOO_EARLY,
                action=Action.WAIT,
                reasons=(message("door-data-complaint-waiting"),),
                next_step=message("door-data-complaint-wait"),
            )
            if how_far is ThirtyDays.RUNNING:
                told = case.steps.dp_complaint.acknowledged == "yes"
                limit = None if told else limit_of(case, law)
                return replace(waiting, dates=dated(message(_ACKNOWLEDGED_BY), limit))
            return replace(
                waiting, next_step=message("door-waiting-find-date"), unanswered=(_COMPLAINED,)
            )


def _remind(base: Finding, case: Case, law: Law) -> Finding:
    asked = case.steps.dp_complaint
    told = asked.acknowledged == "yes"
    return replace(
        base,
        status=Status.OPEN_NOW,
        action=Action.CHASE,
        reasons=(
            message("door-data-complaint-no-outcome" if told else "door-data-complaint-silent"),
        ),
        next_step=message("door-data-complaint-remind"),
        dates=() if told else dated(message(f"{_ACKNOWLEDGED_BY}-was"), limit_of(case, law)),
        unanswered=() if asked.acknowledged else ("steps.dp_complaint.acknowledged",),
    )


def _infringement(case: Case, on: date, law: Law) -> Truth:
    """Whether there is something in the council's handling of data to complain of now."""
    steps = case.steps
    told_late = has_issue(case, {Issue.ACCESS_REFUSED}) is True
    states = {steps.access.state, steps.rectification.state}
    return either(
        not states.isdisjoint(BAD_ANSWERS),
        overdue(law, "dp_access", steps.access, on),
        told_late and answered_late(law, "dp_access", steps.access),
        overdue(law, "dp_rectification", correction_asked(case), on),
        has_issue(case, ASTRAY),
        None if steps.rectification.state is None and records_wrong(case) else False,
    )
