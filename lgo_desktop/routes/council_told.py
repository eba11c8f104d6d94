"""What to know before a complaint to the body is written, and the provisions behind it."""

from __future__ import annotations

from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import CourtState, Role, Stage
from lgo_desktop.law.library import Law
from lgo_desktop.routes.council_procedure import Procedure, in_england, writes_as_a_child
from lgo_desktop.routes.facts import (
    authority_missing,
    cited,
    court_had_something,
    plan_is_said,
    provider_of_adult_care,
)
from lgo_desktop.wording import Message, message


def told(case: Case, procedure: Procedure | None, on: date) -> tuple[Message, ...]:
    """What to know before writing: the procedure, court talk, an advocate, an authority."""
    return (
        *_which(procedure),
        *_warned(case, procedure),
        *((message("door-council-advocate"),) if _advocate_due(case, procedure, on) else ()),
        *((message("door-authority-needed"),) if authority_missing(case) else ()),
    )


def _advocate_due(case: Case, procedure: Procedure | None, on: date) -> bool:
    """Children and care leavers have a right to one, parents have not (s.26A)."""
    leaver = case.complainant.role is Role.FORMER_LOOKED_AFTER_CHILD
    return procedure is Procedure.CHILDREN and (leaver or writes_as_a_child(case, on))


def _which(procedure: Procedure | None) -> tuple[Message, ...]:
    if procedure is None:
        return ()
    return (message(f"door-council-by-{procedure}"),)


def provisions(case: Case, procedure: Procedure | None, on: date, law: Law) -> tuple[str, ...]:
    """The provisions of England behind the procedure, as a letter cites them.

    For a landlord there are none: its times stand on the pages of its ombudsman.
    """
    if not in_england(case):
        return ()
    first = "lga_1974_34b" if provider_of_adult_care(case) else "lga_1974_26_5"
    match procedure:
        case Procedure.CHILDREN:
            stops = ("si_2006_1738_8",) if _court_may_stop(case) else ()
            advocate = ("ca_1989_26a",) if _advocate_due(case, procedure, on) else ()
            rules = ("ca_1989_26", *advocate, "si_2006_1738_9", "si_2006_1738_14", *stops)
            return cited(law, on, first, *rules)
        case Procedure.ADULT:
            return cited(law, on, first, "si_2009_309_12", "si_2009_309_14")
        case Procedure.HEALTH:
            return cited(law, on, "si_2009_309_12", "si_2009_309_14")
        case Procedure.LANDLORD:
            return ()
        case _:
            return cited(law, on, first)


def _warned(case: Case, procedure: Procedure | None) -> tuple[Message, ...]:
    """A written plan to go to court can stop the children's procedure (SI 2006/1738 reg 8)."""
    open_end = case.steps.complaint.stage is not Stage.FINAL_RESPONSE
    if procedure is not Procedure.CHILDREN or not open_end:
        return ()
    if plan_is_said(case):
        return (message("door-council-plan-said"),)
    stopped = (message("door-council-court-live"),) if _court_may_stop(case) else ()
    return (message("door-council-no-court-talk"), *stopped)


def _court_may_stop(case: Case) -> bool:
    """Whether a court may stop a part of the complaint (SI 2006/1738 reg 8(1)(a)).

    That takes two things: the person has written of it, and the council finds that to go on
    would harm the case.
    """
    open_end = case.steps.complaint.stage is not Stage.FINAL_RESPONSE
    live = case.steps.court.state is CourtState.UNDER_WAY and court_had_something(case) is True
    return open_end and (live or plan_is_said(case))
