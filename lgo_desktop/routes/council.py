"""The council's complaints procedure: has it had its chance, and is it done?

First cut: how far a complaint has gone. Which of the procedures applies is told in words
only. LGA 1974 s.26(5): the Ombudsman expects the council to have had its chance.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lgo_desktop.case.model import Case, Issue, Stage, Verdict
from lgo_desktop.law.library import Law
from lgo_desktop.routes.facts import SERVICE_ISSUES, cited, has_issue
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand
from lgo_desktop.wording import message

_STAGE = "steps.complaint.stage"


def complaint(case: Case, on: date, law: Law) -> Finding | None:
    """The complaint to the council about its service; `None` where none is in question."""
    stage = case.steps.complaint.stage
    about_service = has_issue(case, {*SERVICE_ISSUES, Issue.DELAY})
    if about_service is False and stage in {None, Stage.NOT_MADE}:
        return None
    base = Finding(
        door=Door.COUNCIL,
        strand=Strand.SERVICE,
        status=Status.OPEN_NOW,
        action=Action.COMPLAIN,
        title=message("door-council-title"),
        reasons=(message("door-council-first"),),
        next_step=message("door-council-next"),
        references=cited(law, on, "lga_1974_26_5"),
        can=(message("door-council-can"),),
        cannot=(message("door-council-cannot"),),
        unanswered=("issues",) if about_service is None else (),
    )
    match stage:
        case None:
            return replace(base, unanswered=(*base.unanswered, _STAGE))
        case Stage.NOT_MADE:
            return base
        case Stage.WAITING:
            return _wait(base, "door-council-waiting", "door-council-wait")
        case Stage.OVERDUE:
            return replace(
                base,
                action=Action.CHASE,
                reasons=(message("door-council-overdue"),),
                next_step=message("door-council-chase"),
            )
        case Stage.REPLIED:
            return replace(
                base,
                reasons=(message("door-council-replied"),),
                next_step=message("door-council-next-stage"),
            )
        case Stage.FINAL_RESPONSE:
            upheld = case.steps.complaint.verdict is Verdict.UPHELD
            why = "door-council-upheld" if upheld else "door-council-finished"
            return _finished(base, why)
        case Stage.REFUSED:
            return _finished(base, "door-council-refused")


def _wait(base: Finding, why: str, then: str) -> Finding:
    return replace(
        base,
        status=Status.TOO_EARLY,
        action=Action.WAIT,
        reasons=(message(why),),
        next_step=message(then),
    )


def _finished(base: Finding, why: str) -> Finding:
    return replace(
        base,
        status=Status.CLOSED,
        action=Action.NONE,
        reasons=(message(why),),
        next_step=message("door-council-next-outside"),
        can=(),
        cannot=(),
    )
