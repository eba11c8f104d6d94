"""The council's own complaints: how far one has gone, and what comes next.

LGA 1974 s.26(5), and for a care provider s.34B: the Ombudsman expects the body to have had
its chance. The procedures and their times stand in `council_procedure`,
what to know before writing in `council_told`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.days import days_told
from lgo_desktop.case.model import Case
from lgo_desktop.case.sent import asked_again
from lgo_desktop.case.vocabulary import (
    ChildrensProcedure,
    CourtState,
    Issue,
    OrganisationKind,
    Role,
    Service,
    Stage,
    Verdict,
)
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import Limit, reckon_if_any
from lgo_desktop.routes.council_procedure import (
    COUNCIL,
    Procedure,
    answer_due,
    answer_if_today,
    council_is_late,
    in_england,
    later_stage,
    procedure_of,
    said_too_soon,
    weeks_instead,
    whole_procedure_due,
)
from lgo_desktop.routes.council_told import provisions, told
from lgo_desktop.routes.facts import (
    SERVICE_ISSUES,
    about_a_council,
    cited,
    court_had_something,
    has_issue,
    honesty_in_question,
    said_of_worker,
)
from lgo_desktop.routes.finding import (
    Action,
    Door,
    Finding,
    Status,
    Strand,
    dated,
    dated_on,
    is_over,
)
from lgo_desktop.routes.ombudsman_view import view_of
from lgo_desktop.routes.prospect import Prospect
from lgo_desktop.routes.truth import either
from lgo_desktop.wording import Message, message

_STAGE = "steps.complaint.stage"
_MADE = "steps.complaint.made"
_STILL_WRONG = "steps.complaint.still_wrong"
_LAST_REPLY = "steps.complaint.last_reply"
_KNEW = "first_knew"
_ENDED = "steps.court.ended"
_WHY_LATE = "steps.complaint.reason_for_lateness"


def complaint(case: Case, on: date, law: Law) -> Finding | None:
    """The complaint to the body about its service; `None` where none is in question.

    The body is a council, a care provider, or in England an NHS body or a housing association.
    Outside England it is said that a council comes first, and nothing of English rules.
    """
    stage = case.steps.complaint.stage
    about_service = either(
        has_issue(case, {*SERVICE_ISSUES, Issue.DELAY, Issue.OTHER}), _of_the_employer(case)
    )
    if about_a_council(case) is False and not _has_its_procedure(case):
        return None
    if about_service is False and stage in {None, Stage.NOT_MADE}:
        return None
    procedure = procedure_of(case, on)
    first = "door-council-first" if in_england(case) else "door-council-first-elsewhere"
    base = Finding(
        door=Door.COUNCIL,
        strand=Strand.SERVICE,
        status=Status.OPEN_NOW,
        action=Action.COMPLAIN,
        title=message("door-council-title"),
        reasons=(message(first), *told(case, procedure, on)),
        next_step=message("door-council-next"),
        references=provisions(case, procedure, on, law),
        can=(message("door-council-can"),),
        cannot=(message("door-council-cannot"),),
        unanswered=("issues",) if not case.issues else (),
    )
    return _by_stage(base, case, procedure, on, law)


def _of_the_employer(case: Case) -> bool:
    """Whether a worker's conduct is for the employer, and nobody has complained there yet.

    The regulator of social workers sends rudeness and slow replies to the employer; honesty is
    its own affair.
    """
    conduct = said_of_worker(case) is True and honesty_in_question(case) is not True
    return conduct and case.steps.complaint.stage is Stage.NOT_MADE


def _has_its_procedure(case: Case) -> bool:
    """Whether it is another body of England whose procedure for complaints we know something of."""
    return in_england(case) and case.organisation.kind in _THEIRS


_THEIRS = frozenset({OrganisationKind.NHS, OrganisationKind.HOUSING_ASSOCIATION})


def _by_stage(
    base: Finding, case: Case, procedure: Procedure | None, on: date, law: Law
) -> Finding:
    match case.steps.complaint.stage:
        case None:
            return replace(base, unanswered=(*base.unanswered, _STAGE))
        case Stage.NOT_MADE:
            return _to_complain(base, case, procedure, on, law)
        case Stage.WAITING | Stage.OVERDUE:
            return _awaited(base, case, on, law)
        case Stage.REPLIED if asked_again(case) is not None:
            return _awaited(base, case, on, law)
        case Stage.REPLIED:
            return _next_stage(base, case, procedure, on, law)
        case Stage.FINAL_RESPONSE:
            upheld = case.steps.complaint.verdict is Verdict.UPHELD
            why = "door-council-upheld" if upheld else "door-council-finished"
            return _finished(base, why)
        case Stage.REFUSED:
            return _refused(base, case, procedure, on, law)


_FROM_KNOWING = frozenset({Procedure.ADULT, Procedure.HEALTH, Procedure.CORPORATE})
_IN_TIME = {
    Procedure.HEALTH: "adult_care_complaint",
    Procedure.CHILDREN: "children_complaint",
    Procedure.ADULT: "adult_care_complaint",
    Procedure.CORPORATE: "corporate_complaint",
}


def _to_complain(
    base: Finding, case: Case, procedure: Procedure | None, on: date, law: Law
) -> Finding:
    """Until when the complaint is in time; once the year is over, what still lets it in.

    A late one can be taken: SI 2006/1738 reg 9(2), SI 2009/309 reg 12, Complaint Handling
    Code chapter 3. Of several things told, the first may be too old and the last not, so that
    it is only perhaps late.
    """
    if_today = dated(message("due-complaint-if-today"), answer_if_today(case, on, law))
    unknown = procedure in _FROM_KNOWING and case.first_knew is None
    base = replace(
        base,
        dates=if_today,
        unanswered=(*base.unanswered, *((_KNEW,) if unknown else ())),
    )
    rule = _IN_TIME.get(procedure) if procedure else None
    found = [reckon_if_any(law, rule, day) for day in _grounds(case, procedure)] if rule else []
    limits = [limit for limit in found if limit is not None]
    if not limits:
        return base
    over = [limit.passed_on(on) for limit in limits]
    dates = dated_on("council-complaint", limits[0], on)
    found_in_time = replace(base, dates=(*dates, *base.dates))
    if over[0] is False:
        return found_in_time
    late = message("door-council-late" if all(over) else "door-council-perhaps-late")
    said = case.steps.complaint.reason_for_lateness.strip()
    return replace(
        found_in_time,
        reasons=(*base.reasons, late, message(f"door-council-late-{procedure}")),
        unanswered=(*base.unanswered, *(() if said else (_WHY_LATE,))),
    )


def _grounds(case: Case, procedure: Procedure | None) -> tuple[ApproxDate, ...]:
    """SI 2009/309 reg 12 counts from knowing, SI 2006/1738 reg 9 from what happened.

    The Complaint Handling Code (chapter 3) counts from either, so from the later.
    """
    if procedure is Procedure.CHILDREN:
        return days_told(case)
    return () if case.first_knew is None else (case.first_knew,)


def _awaited(base: Finding, case: Case, on: date, law: Law) -> Finding:
    """An answer has not come: it is late, or its time is not over, or that is not known."""
    due = answer_due(case, on, law)
    limit = due.limit if due is not None and due.exact else None
    found = replace(
        base,
        dates=(
            *dated_on("council-answer", limit, on),
            *dated_on("council-weeks", weeks_instead(case, on, law), on),
        ),
        unanswered=(*base.unanswered, *((_MADE,) if case.steps.complaint.made is None else ())),
    )
    if council_is_late(case, on, law) is True:
        said = case.steps.complaint.stage is Stage.OVERDUE
        counted = "door-council-overdue-next" if asked_again(case) else "door-council-overdue"
        why = message("door-council-said-overdue" if said else counted)
        reasons = (why, *base.reasons[1:])
        then = message(_chase(case, on, law))
        return replace(found, action=Action.CHASE, reasons=reasons, next_step=then)
    waits = "door-council-waiting-next" if asked_again(case) else "door-council-waiting"
    why = said_too_soon(case, on, law) or message(waits)
    return replace(
        found,
        status=Status.TOO_EARLY,
        action=Action.WAIT,
        reasons=(why, *base.reasons[1:]),
        next_step=message(_wait(case, on, law)),
    )


def _chase(case: Case, on: date, law: Law) -> str:
    """Whom to tell of the delay if no answer comes: no ombudsman that cannot look at it."""
    if _has_its_procedure(case):
        return "door-council-chase-theirs"
    barred = view_of(case, on, law).door is Prospect.BARRED
    return "door-council-chase" if barred else "door-council-chase-then"


def _wait(case: Case, on: date, law: Law) -> str:
    if not in_england(case):
        return "door-council-wait-elsewhere"
    if case.organisation.kind is OrganisationKind.HOUSING_ASSOCIATION:
        return "door-council-wait-landlord"
    due = answer_due(case, on, law)
    if later_stage(case, on) and (due is None or not due.exact):
        return "door-council-wait-later-stage"
    weeks = whole_procedure_due(case, on, law)
    return "door-council-wait" if weeks is None else "door-council-wait-weeks"


def _next_stage(
    base: Finding, case: Case, procedure: Procedure | None, on: date, law: Law
) -> Finding:
    """The body has answered one stage; adult social care and the NHS have only that one.

    Where there is none after it, nothing is said of a procedure that is not finished.
    """
    limit = answer_if_today(case, on, law)
    found = replace(
        base,
        reasons=(message("door-council-replied"), *base.reasons[1:]),
        next_step=message("door-council-next-stage"),
        dates=dated(message("due-next-stage-if-today"), limit),
    )
    at = case.steps.complaint.childrens_procedure
    if procedure in _ONE_STAGE:
        return _after_the_last(found, _ONE_STAGE[procedure])
    if procedure is not Procedure.CHILDREN or at not in _LATE_STAGES:
        return found
    if at is ChildrensProcedure.STAGE_3_DONE:
        return _after_the_last(found, "door-council-after-panel")
    return _panel(found, case, on, law, limit)


def _after_the_last(found: Finding, then: str) -> Finding:
    """An answer that should be the last, of which the person says that it is not the end."""
    reasons = (message("door-council-replied-last"), *found.reasons[1:])
    return replace(found, reasons=reasons, next_step=message(then))


_ONE_STAGE = {
    Procedure.ADULT: "door-council-one-stage",
    Procedure.HEALTH: "door-council-one-stage-theirs",
}
_LATE_STAGES = frozenset({ChildrensProcedure.STAGE_2, ChildrensProcedure.STAGE_3_DONE})


def _panel(found: Finding, case: Case, on: date, law: Law, meets: Limit | None) -> Finding:
    """A panel must be asked for in 20 working days, with reasons (SI 2006/1738 reg 18(2))."""
    complaint = case.steps.complaint
    replied = complaint.last_reply
    limit = None if replied is None else reckon_if_any(law, "children_panel_request", replied)
    over = is_over(limit, on)
    return replace(
        found,
        next_step=message("door-council-ask-panel-late" if over else "door-council-ask-panel"),
        references=(*found.references, *cited(law, on, "si_2006_1738_18")),
        dates=(
            *dated_on("council-panel", limit, on),
            *dated(message("due-panel-if-today"), meets),
        ),
        unanswered=(
            *((_LAST_REPLY,) if replied is None else ()),
            *(() if complaint.still_wrong.strip() else (_STILL_WRONG,)),
        ),
    )


_NO_STANDING = frozenset({Role.RELATIVE_WITHOUT_AUTHORITY, Role.PARENT_WITHOUT_RESPONSIBILITY})


def _refused(base: Finding, case: Case, procedure: Procedure | None, on: date, law: Law) -> Finding:
    """Turned away: what would let it in, if anything would.

    Why it was turned away nobody has said, so a reason is told as one that there may be. A
    court or the police first: a children's complaint is put in again within a year of their
    end (SI 2006/1738 reg 8(5)). A children's complaint: ask for the statutory procedure by
    its name (regs 9(2), 12), which a parent uses in their own right. No authority: get it
    in writing. Otherwise the Ombudsman is next.
    """
    council = case.organisation.kind in COUNCIL
    children = case.organisation.service is Service.CHILDREN and council and in_england(case)
    by_statute = children and procedure is not Procedure.CORPORATE
    refused = message("door-council-refused")
    if court_had_something(case):
        then = "door-council-resubmit" if by_statute else "door-council-ask-what-stopped"
        resubmit = cited(law, on, "si_2006_1738_8") if by_statute else ()
        found = _again(base, (refused, message("door-council-court-first")), then, resubmit)
        return _put_in_again(found, case, on, law) if by_statute else found
    parent = case.complainant.role is Role.PARENT_WITHOUT_RESPONSIBILITY
    in_own_right = parent and procedure is Procedure.CHILDREN
    if case.complainant.role in _NO_STANDING and not in_own_right:
        why = refused, message("door-council-no-authority")
        return _again(base, why, "door-council-get-authority", ())
    if by_statute:
        late = cited(law, on, "si_2006_1738_9")
        own = (message("door-council-own-right"),) if in_own_right else ()
        return _again(base, (refused, *own), "door-council-ask-again", late)
    return _finished(base, "door-council-refused")


def _put_in_again(found: Finding, case: Case, on: date, law: Law) -> Finding:
    """Until when a stopped complaint can be put in again: a year from the end of the case.

    SI 2006/1738 reg 8(4), (5). While the case runs on, no day is known.
    """
    court = case.steps.court
    if court.state is not CourtState.ENDED:
        return found
    ended = court.ended
    limit = None if ended is None else reckon_if_any(law, "children_resubmission", ended)
    return replace(
        found,
        dates=dated_on("children-resubmission", limit, on),
        unanswered=(*found.unanswered, *((_ENDED,) if ended is None else ())),
    )


def _again(
    base: Finding, why: tuple[Message, ...], then: str, references: tuple[str, ...]
) -> Finding:
    return replace(
        base,
        status=Status.AFTER_A_STEP,
        reasons=(*why, *base.reasons[1:]),
        next_step=message(then),
        references=tuple(dict.fromkeys((*base.references, *references))),
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
