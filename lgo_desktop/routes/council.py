"""The council's own complaints: which procedure, how far it has gone, and what comes next.

Three procedures: the children's statutory one (SI 2006/1738), adult social care (SI
2009/309), and the council's own under the Ombudsman's Complaint Handling Code. LGA 1974
s.26(5): the Ombudsman expects the council to have had its chance.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import (
    ChildrensProcedure,
    Issue,
    Role,
    Service,
    Stage,
    Verdict,
)
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import Limit, reckon_if_any
from lgo_desktop.routes.facts import (
    SERVICE_ISSUES,
    about_a_council,
    authority_missing,
    cited,
    court_had_something,
    has_issue,
)
from lgo_desktop.routes.finding import Action, Door, DueDate, Finding, Status, Strand, dated
from lgo_desktop.routes.running import first_day
from lgo_desktop.routes.truth import Truth
from lgo_desktop.wording import Message, message

_STAGE = "steps.complaint.stage"
_MADE = "steps.complaint.made"
_LAST_REPLY = "steps.complaint.last_reply"


class Procedure(StrEnum):
    """Which rules a complaint to the council runs under."""

    CHILDREN = "children"
    ADULT = "adult"
    CORPORATE = "corporate"


_NAMED = frozenset({Role.PARENT, Role.FOSTER_CARER, Role.FORMER_LOOKED_AFTER_CHILD})
_COVERED = frozenset(
    {
        Issue.SERVICE_FAILURE,
        Issue.DECISION_DISAGREED,
        Issue.POOR_COMMUNICATION,
        Issue.DELAY,
    }
)


def may_use_childrens_procedure(case: Case) -> Truth:
    """Who may use it: Children Act 1989 s.26(3).

    A parent, a council foster carer and a care leaver may. Of anybody else the council
    decides whether they have enough interest in the child (SI 2006/1738 reg 12), so that is
    not known. A child of any age may: no age stands in the law.
    """
    role = case.complainant.role
    return True if role in _NAMED else None


def childrens_matter(case: Case) -> Truth:
    """What it covers: the council's work for the child (Children Act 1989 s.26(3)).

    Not the records as such, one worker, nor papers for a court.
    """
    state = case.steps.complaint.childrens_procedure
    if state is not None:
        return state is not ChildrensProcedure.NOT_APPLICABLE
    return has_issue(case, _COVERED)


def procedure_of(case: Case) -> Procedure | None:
    """The procedure that this complaint runs under; `None` while that is not known."""
    match case.organisation.service:
        case Service.CHILDREN:
            begun = case.steps.complaint.childrens_procedure in _BEGUN
            if begun or (may_use_childrens_procedure(case) and childrens_matter(case)):
                return Procedure.CHILDREN
            return Procedure.CORPORATE if childrens_matter(case) is False else None
        case Service.ADULT_SOCIAL_CARE:
            return Procedure.ADULT
        case None:
            return None
        case _:
            return Procedure.CORPORATE


_BEGUN = frozenset(
    {ChildrensProcedure.STAGE_1, ChildrensProcedure.STAGE_2, ChildrensProcedure.STAGE_3_DONE}
)


def complaint(case: Case, on: date, law: Law) -> Finding | None:
    """The complaint to the council about its service; `None` where none is in question."""
    stage = case.steps.complaint.stage
    about_service = has_issue(case, {*SERVICE_ISSUES, Issue.DELAY, Issue.OTHER})
    if about_a_council(case) is False:
        return None
    if about_service is False and stage in {None, Stage.NOT_MADE}:
        return None
    procedure = procedure_of(case)
    base = Finding(
        door=Door.COUNCIL,
        strand=Strand.SERVICE,
        status=Status.OPEN_NOW,
        action=Action.COMPLAIN,
        title=message("door-council-title"),
        reasons=(message("door-council-first"), *_told(case, procedure)),
        next_step=message("door-council-next"),
        references=(*cited(law, on, "lga_1974_26_5"), *_rules(procedure, on, law)),
        can=(message("door-council-can"),),
        cannot=(message("door-council-cannot"),),
        unanswered=("issues",) if not case.issues else (),
    )
    return _by_stage(base, case, procedure, on, law)


def _told(case: Case, procedure: Procedure | None) -> tuple[Message, ...]:
    """What to know before writing: the procedure, court talk, an advocate, an authority."""
    help_due = case.complainant.role is Role.FORMER_LOOKED_AFTER_CHILD
    advocate = procedure is Procedure.CHILDREN and help_due
    return (
        *_which(procedure),
        *_warned(case, procedure),
        *((message("door-council-advocate"),) if advocate else ()),
        *((message("door-authority-needed"),) if authority_missing(case) else ()),
    )


def _which(procedure: Procedure | None) -> tuple[Message, ...]:
    if procedure is None:
        return ()
    return (message(f"door-council-by-{procedure}"),)


def _rules(procedure: Procedure | None, on: date, law: Law) -> tuple[str, ...]:
    match procedure:
        case Procedure.CHILDREN:
            return cited(law, on, "ca_1989_26", "si_2006_1738_9", "si_2006_1738_14")
        case Procedure.ADULT:
            return cited(law, on, "si_2009_309_12", "si_2009_309_14")
        case _:
            return ()


def _warned(case: Case, procedure: Procedure | None) -> tuple[Message, ...]:
    """A written plan to go to court can stop the children's procedure (SI 2006/1738 reg 8)."""
    open_end = case.steps.complaint.stage is not Stage.FINAL_RESPONSE
    if procedure is Procedure.CHILDREN and open_end:
        return (message("door-council-no-court-talk"),)
    return ()


def _by_stage(
    base: Finding, case: Case, procedure: Procedure | None, on: date, law: Law
) -> Finding:
    match case.steps.complaint.stage:
        case None:
            return replace(base, unanswered=(*base.unanswered, _STAGE))
        case Stage.NOT_MADE:
            return replace(base, dates=_to_complain(case, procedure, on, law))
        case Stage.WAITING:
            return _waiting(base, case, procedure, on, law)
        case Stage.OVERDUE:
            due = _answer_due(case, procedure, law)
            return _chase(base, due, "door-council-said-overdue")
        case Stage.REPLIED:
            return _next_stage(base, case, procedure, on, law)
        case Stage.FINAL_RESPONSE:
            upheld = case.steps.complaint.verdict is Verdict.UPHELD
            why = "door-council-upheld" if upheld else "door-council-finished"
            return _finished(base, why)
        case Stage.REFUSED:
            return _refused(base, case, procedure, on, law)


def _to_complain(
    case: Case, procedure: Procedure | None, on: date, law: Law
) -> tuple[DueDate, ...]:
    """Until when the complaint is in time, while that day is still ahead."""
    rule = {
        Procedure.CHILDREN: "children_complaint",
        Procedure.ADULT: "adult_care_complaint",
    }.get(procedure or Procedure.CORPORATE)
    # SI 2009/309 reg 12 counts from knowing, SI 2006/1738 reg 9 from what happened.
    knew = case.first_knew
    start = knew if procedure is Procedure.ADULT else first_day(case)
    if rule is None or start is None:
        return ()
    limit = reckon_if_any(law, rule, start)
    over = limit is None or limit.passed_on(on) is not False
    return () if over else dated(message("due-council-complaint"), limit)


_ANSWER = {
    Procedure.ADULT: "adult_care",
    Procedure.CORPORATE: "corporate_stage1",
}
_CHILDRENS_ANSWER = {
    ChildrensProcedure.STAGE_2: "children_stage2",
    ChildrensProcedure.STAGE_3_DONE: "children_panel_response",
}


def _answer_due(case: Case, procedure: Procedure | None, law: Law) -> Limit | None:
    """When the answer is due, counted from the day of the complaint.

    Nothing is counted for a later stage: the day on which it was asked for is not known.
    """
    made = case.steps.complaint.made
    if made is None or procedure is None:
        return None
    if procedure is not Procedure.CHILDREN:
        return reckon_if_any(law, _ANSWER[procedure], made)
    later = case.steps.complaint.childrens_procedure in _CHILDRENS_ANSWER
    return None if later else reckon_if_any(law, "children_stage1", made)


def _waiting(base: Finding, case: Case, procedure: Procedure | None, on: date, law: Law) -> Finding:
    due = _answer_due(case, procedure, law)
    if due is not None and due.passed_on(on) is True:
        return _chase(base, due, "door-council-overdue")
    return replace(
        base,
        status=Status.TOO_EARLY,
        action=Action.WAIT,
        reasons=(message("door-council-waiting"), *base.reasons[1:]),
        next_step=message("door-council-wait"),
        dates=dated(message("due-council-answer"), due),
        unanswered=(_MADE,) if case.steps.complaint.made is None else (),
    )


def _chase(base: Finding, due: Limit | None, why: str) -> Finding:
    return replace(
        base,
        action=Action.CHASE,
        reasons=(message(why), *base.reasons[1:]),
        next_step=message("door-council-chase"),
        dates=dated(message("due-council-answer-was"), due),
    )


def _next_stage(
    base: Finding, case: Case, procedure: Procedure | None, on: date, law: Law
) -> Finding:
    """The council has answered one stage. A panel must be asked for in 20 working days."""
    found = replace(
        base,
        reasons=(message("door-council-replied"), *base.reasons[1:]),
        next_step=message("door-council-next-stage"),
    )
    at = case.steps.complaint.childrens_procedure
    if procedure is not Procedure.CHILDREN or at is not ChildrensProcedure.STAGE_2:
        return found
    replied = case.steps.complaint.last_reply
    limit = None if replied is None else reckon_if_any(law, "children_panel_request", replied)
    return replace(
        found,
        next_step=message("door-council-ask-panel"),
        references=(*found.references, *cited(law, on, "si_2006_1738_18")),
        dates=dated(message("due-council-panel"), limit),
        unanswered=(_LAST_REPLY,) if replied is None else (),
    )


_NO_STANDING = frozenset({Role.RELATIVE_WITHOUT_AUTHORITY, Role.PARENT_WITHOUT_RESPONSIBILITY})


def _refused(base: Finding, case: Case, procedure: Procedure | None, on: date, law: Law) -> Finding:
    """Turned away: what would let it in, if anything would.

    A court or the police first: a children's complaint is put in again within a year of
    their end (SI 2006/1738 reg 8(5)). No authority: get it in writing. A children's
    complaint: ask for the statutory procedure by its name (regs 9(2), 12). Otherwise the
    Ombudsman is next.
    """
    children = case.organisation.service is Service.CHILDREN
    by_statute = children and procedure is not Procedure.CORPORATE
    if court_had_something(case):
        then = "door-council-resubmit" if by_statute else "door-council-ask-what-stopped"
        resubmit = cited(law, on, "si_2006_1738_8") if by_statute else ()
        return _again(base, "door-council-court-first", then, resubmit)
    if case.complainant.role in _NO_STANDING:
        return _again(base, "door-council-no-authority", "door-council-get-authority", ())
    if by_statute:
        late = cited(law, on, "si_2006_1738_9")
        return _again(base, "door-council-refused", "door-council-ask-again", late)
    return _finished(base, "door-council-refused")


def _again(base: Finding, why: str, then: str, references: tuple[str, ...]) -> Finding:
    return replace(
        base,
        status=Status.AFTER_A_STEP,
        reasons=(message(why), *base.reasons[1:]),
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
