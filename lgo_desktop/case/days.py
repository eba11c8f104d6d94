"""On which days did something happen, as far as the person told us?"""

from __future__ import annotations

from datetime import date

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import Case


def days_told(case: Case) -> tuple[ApproxDate, ...]:
    """Each day on which something happened, earliest first: entries, events, answers, knowing."""
    knew = () if case.first_knew is None else (case.first_knew,)
    events = (event.when for event in case.events if event.when is not None)
    return tuple(sorted((*knew, *acts_told(case), *events), key=_earliest))


def acts_told(case: Case) -> tuple[ApproxDate, ...]:
    """When the body did something that a limit can run from: to know of it is no act."""
    steps = case.steps
    told = (
        *(record.when for record in case.records),
        steps.complaint.first_reply,
        steps.complaint.last_reply,
        steps.access.answered,
        steps.rectification.answered,
        steps.dp_complaint.answered,
    )
    return tuple(day for day in told if day is not None)


def _earliest(day: ApproxDate) -> date:
    return day.earliest
