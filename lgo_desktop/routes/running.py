"""Which limits of a court run on while a person waits for an answer?

No complaint stops them. The Human Rights Act: one year that begins with the act (s.7(5)).
A judicial review: promptly, and within three months (CPR 54.5). A claim about data and a
claim for libel or slander: as the records of `resources/law/` have them, with their status.
Information only, and only for the person: none of it ever stands in a letter to a council.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.days import acts_told, days_told
from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import RECORD_ISSUES, Issue
from lgo_desktop.law.calendar import Span, add_months
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import reckon_if_any
from lgo_desktop.routes.facts import data_in_question, has_issue
from lgo_desktop.routes.finding import DueDate, dated_on, is_over
from lgo_desktop.wording import message

_ENGLAND_AND_WALES = frozenset({None, "england", "wales"})


def first_day(case: Case) -> Span | None:
    """When the first thing happened that a claim could be about; `None` if no day is known.

    No later than any day that the person gave: of an entry, an event, an answer of the
    council, or the day on which they first knew.
    """
    days = days_told(case)
    if not days:
        return None
    return Span(min(day.earliest for day in days), min(day.latest for day in days))


def running(case: Case, on: date, law: Law) -> tuple[DueDate, ...]:
    """The limits of a court, soonest first: from the first day, whether over or not.

    Where that one is over, the next to end beside it that runs from a later entry or answer of
    the council; its label says from which. Never from an event alone: it may be what the person
    did themselves; and never from a day that may be the first one too. What was said to others
    was said on none of the days on which the council answered the person: there an event may be
    the day. Empty where no day is known, and in Scotland and Northern Ireland, whose limits were
    not read.
    """
    if case.organisation.nation not in _ENGLAND_AND_WALES:
        return ()
    found: list[DueDate] = []
    for rule in _rules(case):
        start = first_day(case)
        first = None if start is None else reckon_if_any(law, rule, start)
        if start is None or first is None:
            continue
        name = rule.replace("_", "-")
        found += dated_on(name, first, on)
        if is_over(first, on):
            later = [day for day in _later(case, rule) if day.earliest > start.latest]
            found += _next(later, rule, on, law)
    return tuple(sorted(found, key=_when))


def still_running(
    dates: tuple[DueDate, ...], on: date
) -> tuple[tuple[DueDate, ...], tuple[DueDate, ...]]:
    """Those of the limits that may still be kept, and those that have passed, each in order."""
    over = tuple(due for due in dates if is_over(due.limit, on))
    return tuple(due for due in dates if due not in over), over


def any_over(dates: tuple[DueDate, ...], on: date) -> bool:
    """Whether one of these limits has passed."""
    return any(is_over(due.limit, on) for due in dates)


def ends_soon(dates: tuple[DueDate, ...], on: date) -> bool:
    """Whether one of these limits may end within three months, and has not passed yet."""
    near = add_months(on, 3)
    return any(due.limit.earliest <= near for due in dates if not is_over(due.limit, on))


def _later(case: Case, rule: str) -> tuple[ApproxDate, ...]:
    """The days from which a limit may run anew."""
    if rule != "defamation_claim":
        return acts_told(case)
    told = (*(one.when for one in case.records), *(one.when for one in case.events))
    return tuple(day for day in told if day is not None)


def _next(later: Sequence[ApproxDate], rule: str, on: date, law: Law) -> tuple[DueDate, ...]:
    """The limit that ends next among those that still run from what the council did later."""
    limits = [(day, reckon_if_any(law, rule, day)) for day in later]
    ahead = [
        DueDate(message(f"due-{rule.replace('_', '-')}-later", act=day.say()), limit)
        for day, limit in limits
        if limit is not None and not limit.passed_on(on)
    ]
    return tuple(sorted(ahead, key=_when)[:1])


def _rules(case: Case) -> tuple[str, ...]:
    """Libel and slander only where something wrong was passed on: what is true is no libel."""
    wrong = has_issue(case, RECORD_ISSUES) is True or bool(case.records)
    passed_on = wrong and has_issue(case, {Issue.DISCLOSURE}) is True
    data = data_in_question(case) is True
    return (
        "judicial_review",
        "human_rights_claim",
        *(("defamation_claim",) if passed_on else ()),
        *(("data_protection_claim",) if data else ()),
    )


def _when(due: DueDate) -> date:
    return due.limit.due
