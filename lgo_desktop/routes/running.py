"""Which limits of a court run on while a person waits for an answer?

No complaint stops them. The Human Rights Act: one year that begins with the act (s.7(5)).
A judicial review: promptly, and within three months (CPR 54.5). A claim about data and a
claim for libel or slander: as the records of `resources/law/` have them, with their status.
Information only, and only for the person: none of it ever stands in a letter to a council.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import Issue
from lgo_desktop.law.calendar import FIRST_DAY
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import Limit, reckon_if_any
from lgo_desktop.routes.facts import data_in_question, has_issue
from lgo_desktop.routes.finding import DueDate
from lgo_desktop.wording import Message, message


def days_told(case: Case) -> tuple[ApproxDate, ...]:
    """Each day on which something happened that a claim could be about, earliest first.

    The entries in the records, the events, the council's answers, and the day on which the
    person first knew: what happened was no later than that.
    """
    return tuple(sorted(_days(case), key=_careful))


def running(case: Case, on: date, law: Law) -> tuple[DueDate, ...]:
    """The limits of a court that are still to come on `on`, the soonest first, one of a kind.

    Of several days, the one whose limit ends next counts. Empty where no day is known, and
    where every limit from every day is over: then `from_the_first_day` tells that.
    """
    found = [
        DueDate(message(f"due-{_name(rule)}"), min(ahead, key=_due))
        for rule in _rules(case)
        if (ahead := [limit for limit in _limits(case, rule, law) if not limit.passed_on(on)])
    ]
    return tuple(sorted(found, key=_when))


def from_the_first_day(case: Case, on: date, law: Law) -> tuple[DueDate, ...]:
    """Each limit of a court from the earliest day told, soonest first, over or not."""
    found = [
        DueDate(_label(rule, limits[0], on), limits[0])
        for rule in _rules(case)
        if (limits := _limits(case, rule, law))
    ]
    return tuple(sorted(found, key=_when))


def _days(case: Case) -> Iterator[ApproxDate]:
    steps = case.steps
    told = (
        case.first_knew,
        *(record.when for record in case.records),
        *(event.when for event in case.events),
        steps.complaint.first_reply,
        steps.complaint.last_reply,
        steps.access.answered,
        steps.rectification.answered,
        steps.dp_complaint.answered,
    )
    return (day for day in told if day is not None)


def _careful(day: ApproxDate) -> date:
    return day.latest if day.earliest <= FIRST_DAY else day.earliest


def _rules(case: Case) -> tuple[str, ...]:
    """Libel and slander only where something was passed on: without that there is no claim."""
    passed_on = has_issue(case, {Issue.DISCLOSURE}) is True
    data = data_in_question(case) is True
    return (
        "judicial_review",
        "human_rights_claim",
        *(("defamation_claim",) if passed_on else ()),
        *(("data_protection_claim",) if data else ()),
    )


def _limits(case: Case, rule: str, law: Law) -> list[Limit]:
    found = (reckon_if_any(law, rule, day) for day in days_told(case))
    return [limit for limit in found if limit is not None]


def _label(rule: str, limit: Limit, on: date) -> Message:
    return message(f"due-{_name(rule)}{'-was' if limit.passed_on(on) is True else ''}")


def _name(rule: str) -> str:
    return rule.replace("_", "-")


def _due(limit: Limit) -> date:
    return limit.due


def _when(due: DueDate) -> date:
    return due.limit.due
