"""What is left at an outside body that has decided: to ask it once to look again, and by when.

The Ombudsman: one month. The ICO and the health ombudsman: three months. The ombudsman of
Wales: twenty working days. All by their own pages, no law; of others nothing was read, so no
day is told.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lgo_desktop.case.model import OutsideStep
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import reckon_if_any
from lgo_desktop.routes.finding import Action, Finding, Status, dated_on, is_over
from lgo_desktop.routes.truth import Truth, answered
from lgo_desktop.wording import message


def outcome_known(step: OutsideStep) -> Truth:
    """Whether that body has given its decision: as it is told, or as a day of it implies."""
    if step.decided is None and step.decided_on is not None:
        return True
    return answered(step.decided)


def been_there(step: OutsideStep) -> bool:
    """Whether that body has, or had, the complaint; a decision implies it unless denied."""
    if answered(step.made) is not None:
        return step.made == "yes"
    return outcome_known(step) is True


def look_again(
    found: Finding, name: str, step: OutsideStep, rule: str | None, on: date, law: Law
) -> Finding:
    """The finding of a body that has decided, with the day by which to ask for a review.

    `name` is that of `Steps.outside`, `rule` the limit, `None` where none was read. A limit
    that is over is told as its usual time; no door is shut by it.
    """
    day = step.decided_on
    limit = None if rule is None or day is None else reckon_if_any(law, rule, day)
    over = is_over(limit, on)
    late = (message("door-review-late"),) if over else ()
    return replace(
        found,
        status=Status.AFTER_A_STEP,
        action=Action.ASK_REVIEW,
        reasons=(*found.reasons, *late),
        dates=dated_on("review", limit, on),
        unanswered=(f"steps.{name}.decided_on",) if rule is not None and day is None else (),
    )
