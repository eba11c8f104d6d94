"""The Local Government and Social Care Ombudsman (Local Government Act 1974, Part III).

First cut of the tests in the order in which they bite: a court bar, then whether another
body is better placed for all that is complained of, then the council's chance, with the
twelve months told in words. Being late never closes this door: it is explained (s.26B(3)).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lgo_desktop.case.model import Case, CourtState, Issue, Stage
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import reckon_if_any
from lgo_desktop.routes.facts import (
    SERVICE_ISSUES,
    cited,
    data_in_question,
    has_issue,
    honesty_in_question,
    worker_in_question,
)
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand, dated
from lgo_desktop.routes.truth import Truth, answered, both, either
from lgo_desktop.wording import Message, message


def complaint(case: Case, on: date, law: Law) -> Finding | None:
    """The complaint to the Ombudsman about the council; `None` outside England."""
    if case.organisation.nation not in {None, "england"}:
        return None
    base = Finding(
        door=Door.OMBUDSMAN,
        strand=Strand.SERVICE,
        status=Status.AFTER_A_STEP,
        action=Action.WAIT,
        title=message("door-lgsco-title"),
        reasons=(message("door-lgsco-council-first"),),
        next_step=message("door-lgsco-after-council"),
        references=cited(law, on, "lga_1974_26_5"),
        can=(message("door-lgsco-can"),),
        cannot=(message("door-lgsco-cannot"),),
        unanswered=_open_about_court(case),
    )
    barred = _court_bar(case)
    if barred is True:
        return replace(
            base,
            status=Status.CLOSED,
            action=Action.NONE,
            reasons=(message("door-lgsco-court"),),
            next_step=message("door-lgsco-court-next"),
            references=cited(law, on, "lga_1974_26_6_c", "lga_1974_sch_5_1"),
            unanswered=(),
        )
    found = _elsewhere(base, case, on, law) or _by_stage(base, case)
    return _late(found, case, on, law)


def _court_bar(case: Case) -> Truth:
    """Whether a court had or has this very matter (s.26(6)(c), Schedule 5 paragraph 1)."""
    court = case.steps.court
    only_report = bool(case.issues) and set(case.issues) == {Issue.COURT_EVIDENCE}
    before_it = both(
        None if court.state is None else court.state in {CourtState.UNDER_WAY, CourtState.ENDED},
        answered(court.same_matter),
    )
    return either(only_report, before_it)


def _open_about_court(case: Case) -> tuple[str, ...]:
    """The question about a court that would settle whether one bars the door."""
    if _court_bar(case) is not None:
        return ()
    known = case.steps.court.state is not None
    return ("steps.court.same_matter" if known else "steps.court.state",)


def _elsewhere(base: Finding, case: Case, on: date, law: Law) -> Finding | None:
    """Unlikely where all that is complained of belongs to a body that is better placed.

    s.24A(6): the Ombudsman chooses. Delay that the council has ended with an answer does
    not by itself change that.
    """
    about_service = has_issue(case, SERVICE_ISSUES)
    delay_alive = both(has_issue(case, {Issue.DELAY}), _still_waiting(case))
    reasons: list[Message] = []
    if data_in_question(case):
        reasons.append(message("door-lgsco-ico-better"))
    if either(worker_in_question(case), honesty_in_question(case)):
        reasons.append(message("door-lgsco-regulator-better"))
    if not reasons or about_service is not False or delay_alive is not False:
        return None
    return replace(
        base,
        status=Status.UNLIKELY,
        action=Action.NONE,
        reasons=tuple(reasons),
        next_step=message("door-lgsco-unlikely-next"),
        references=cited(law, on, "lga_1974_24a_6"),
    )


def _still_waiting(case: Case) -> Truth:
    """Whether the council has not given its last answer yet."""
    stage = case.steps.complaint.stage
    return None if stage is None else stage in {Stage.WAITING, Stage.OVERDUE, Stage.REPLIED}


def _by_stage(base: Finding, case: Case) -> Finding:
    match case.steps.complaint.stage:
        case None:
            return replace(base, unanswered=(*base.unanswered, "steps.complaint.stage"))
        case Stage.NOT_MADE:
            return base
        case Stage.WAITING | Stage.OVERDUE | Stage.REPLIED:
            return replace(
                base,
                status=Status.TOO_EARLY,
                reasons=(message("door-lgsco-council-has-it"),),
            )
        case _:
            return replace(
                base,
                status=Status.OPEN_NOW,
                action=Action.COMPLAIN,
                reasons=(message("door-lgsco-council-done"),),
                next_step=message("door-lgsco-next"),
            )


def _late(found: Finding, case: Case, on: date, law: Law) -> Finding:
    """Say when the twelve months ended, and that lateness can be explained (s.26B)."""
    if found.status is Status.CLOSED:
        return found
    if case.first_knew is None:
        return replace(found, unanswered=(*found.unanswered, "first_knew"))
    limit = reckon_if_any(law, "lgsco", case.first_knew)
    if limit is None:
        return found
    over = limit.passed_on(on)
    label = message("due-lgsco-was" if over else "due-lgsco")
    found = replace(
        found,
        dates=dated(label, limit),
        references=(*found.references, *cited(law, on, "lga_1974_26b")),
    )
    if over is False:
        return found
    why = message("door-lgsco-late" if over else "door-lgsco-perhaps-late")
    return replace(found, reasons=(*found.reasons, why))
