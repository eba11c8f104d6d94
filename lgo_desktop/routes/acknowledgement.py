"""How far are the thirty days in which a body says that it has a complaint about data?

DPA 2018 s.164A(3). They run only for a complaint that was received on or after 19 June 2026
(SI 2026/82 reg 7), and only from a day that is known.
"""

from __future__ import annotations

from datetime import date
from enum import Enum, auto

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import RequestState
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import Limit, reckon_if_any
from lgo_desktop.routes.facts import overdue

RULE = "s164a_acknowledgement"


class ThirtyDays(Enum):
    """How far they are for a complaint that waits for its outcome.

    `UNKNOWN`: the day on which it came is not known, or not well enough to say whether they
    run. `NEVER`: it came before the rule. `RUNNING`: not known to be over.
    """

    UNKNOWN = auto()
    NEVER = auto()
    RUNNING = auto()
    OVER = auto()


def thirty_days(case: Case, on: date, law: Law) -> ThirtyDays | None:
    """How far the thirty days are on the day `on`; `None` where no complaint waits."""
    asked = case.steps.dp_complaint
    if asked.state is not RequestState.WAITING:
        return None
    if limit_of(case, law) is None:
        before = asked.made is not None and asked.made.latest < begins(law)
        return ThirtyDays.NEVER if before else ThirtyDays.UNKNOWN
    return ThirtyDays.OVER if overdue(law, RULE, asked, on) is True else ThirtyDays.RUNNING


def limit_of(case: Case, law: Law) -> Limit | None:
    """The end of the thirty days, where they are known to run."""
    made = case.steps.dp_complaint.made
    return None if made is None else reckon_if_any(law, RULE, made)


def begins(law: Law) -> date:
    """The first day on which a complaint that is received has the thirty days."""
    first = law.limits[RULE].versions[0].in_force_from
    return date.min if first is None else first
