"""Which procedure does a complaint to the council run under, and is its answer late?

Three procedures: the children's statutory one (SI 2006/1738), adult social care (SI
2009/309, which binds the NHS too), and the council's own under the Ombudsman's Complaint
Handling Code. Beside them that of a housing association, of which nothing is counted. All are
English: of another nation's procedures nothing is said or counted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import Case
from lgo_desktop.case.sent import COMPLAINT, asked_again, received
from lgo_desktop.case.vocabulary import (
    ChildrensProcedure,
    Issue,
    OrganisationKind,
    Role,
    Service,
    Stage,
)
from lgo_desktop.law.calendar import say_day
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import Limit, Options, reckon_if_any
from lgo_desktop.routes.facts import has_issue, is_child, statutory_stages
from lgo_desktop.routes.truth import Truth
from lgo_desktop.wording import Message, message


class Procedure(StrEnum):
    """Which rules a complaint to the body runs under."""

    CHILDREN = "children"
    ADULT = "adult"
    HEALTH = "health"
    LANDLORD = "landlord"
    CORPORATE = "corporate"


_NAMED = frozenset(
    {
        Role.PARENT,
        Role.PARENT_WITHOUT_RESPONSIBILITY,
        Role.FOSTER_CARER,
        Role.FORMER_LOOKED_AFTER_CHILD,
    }
)
_COVERED = frozenset(
    {
        Issue.SERVICE_FAILURE,
        Issue.DECISION_DISAGREED,
        Issue.POOR_COMMUNICATION,
        Issue.DELAY,
    }
)


def writes_as_a_child(case: Case, on: date) -> bool:
    """Whether somebody who is under 18 on that day writes for themselves."""
    return case.complainant.role is Role.SELF and is_child(case, on) is True


def may_use_childrens_procedure(case: Case, on: date) -> Truth:
    """Who may use it: Children Act 1989 s.26(3).

    A child who is looked after or in need may, and their parents, with parental
    responsibility or without, a council foster carer and a care leaver. That a child who
    complains of the children's service is in need is our reading: whom else it serves is
    seldom a child. Of anybody else the council decides whether they have enough interest in
    the child (SI 2006/1738 reg 12), so that is not known.
    """
    named = case.complainant.role in _NAMED or writes_as_a_child(case, on)
    return True if named else None


def childrens_matter(case: Case) -> Truth:
    """What it covers: the council's work for the child (Children Act 1989 s.26(3)).

    Not the records as such, one worker, nor papers for a court.
    """
    state = case.steps.complaint.childrens_procedure
    if state is not None:
        return state is not ChildrensProcedure.NOT_APPLICABLE
    return has_issue(case, _COVERED)


def in_england(case: Case) -> bool:
    """Whether the rules of England hold: also where nobody has said which nation it is."""
    return case.organisation.nation in {None, "england"}


def procedure_of(case: Case, on: date) -> Procedure | None:
    """The procedure that this complaint runs under; `None` while that is not known.

    None is known outside England. SI 2009/309 binds those who give adult social care, and the
    NHS whatever the service (reg 6); the children's and the corporate one are a council's own.
    """
    service, kind = case.organisation.service, case.organisation.kind
    if not in_england(case):
        return None
    if kind in _BY_BODY:
        return _BY_BODY[kind]
    if service is None:
        return None
    if service is Service.ADULT_SOCIAL_CARE and kind in COUNCIL:
        return Procedure.ADULT
    if kind not in COUNCIL:
        return None
    return _of_childrens_service(case, on) if service is Service.CHILDREN else Procedure.CORPORATE


COUNCIL = frozenset({None, OrganisationKind.COUNCIL})
"""The kinds of body that have a council's own procedures: also where nobody has said."""

_BY_BODY: Mapping[OrganisationKind | None, Procedure] = {
    OrganisationKind.NHS: Procedure.HEALTH,
    OrganisationKind.HOUSING_ASSOCIATION: Procedure.LANDLORD,
}


def _of_childrens_service(case: Case, on: date) -> Procedure | None:
    covered = childrens_matter(case)
    if statutory_stages(case) or (may_use_childrens_procedure(case, on) and covered):
        return Procedure.CHILDREN
    return Procedure.CORPORATE if covered is False else None


_STAGE_1 = {
    Procedure.CHILDREN: "children_stage1",
    Procedure.ADULT: "adult_care",
    Procedure.HEALTH: "adult_care",
    Procedure.CORPORATE: "corporate_stage1",
}
_LATER = {
    ChildrensProcedure.STAGE_2: "children_stage2",
    ChildrensProcedure.STAGE_3_DONE: "children_panel_response",
}


@dataclass(frozen=True)
class AnswerDue:
    """When an answer to the complaint is due, counted from the day of the complaint.

    `exact` is whether that is the day itself. Otherwise the answer is due no sooner than
    that: the day on which a later stage was asked for is not known, or the procedure is not.
    """

    limit: Limit
    exact: bool


_NO_LATER = ChildrensProcedure.NOT_STARTED


def later_stage(case: Case, on: date) -> bool:
    """Whether the answer to a later stage of the children's procedure is waited for."""
    at = case.steps.complaint.childrens_procedure
    return at in _LATER and procedure_of(case, on) is Procedure.CHILDREN


def answer_due(case: Case, on: date, law: Law) -> AnswerDue | None:
    """When the answer that is waited for is due; `None` where nothing can be counted."""
    procedure = procedure_of(case, on)
    asked = asked_again(case)
    if asked is not None:
        return _next_due(case, law, procedure, asked)
    if later_stage(case, on):
        later = _LATER[case.steps.complaint.childrens_procedure or _NO_LATER]
        return _outer_limit(case, law) or _counted(case, law, later, exact=False)
    if procedure is not None:
        rule = _STAGE_1.get(procedure)
        return None if rule is None else _counted(case, law, rule, exact=True)
    if case.organisation.kind not in COUNCIL or not in_england(case):
        return None
    # Of the three, the first stage of the children's procedure is the shortest.
    return _counted(case, law, _STAGE_1[Procedure.CHILDREN], exact=False)


def _next_due(
    case: Case, law: Law, procedure: Procedure | None, asked: ApproxDate
) -> AnswerDue | None:
    """The answer of the next stage, from the day on which a letter of ours asked for it.

    For stage 2 of the children's procedure that is the outer limit of 65 working days (SI
    2006/1738 reg 17(6)). When a panel has met, and so when it answers, is not known.
    """
    rule = None if procedure is None else _next_rule(case, procedure)
    if rule not in _ANSWERED_BY:
        return None
    limit = reckon_if_any(law, rule, asked, _ANSWERED_BY[rule])
    return None if limit is None else AnswerDue(limit, exact=True)


_ANSWERED_BY = {"children_stage2": Options(extended=True), "corporate_stage2": Options()}


def _outer_limit(case: Case, law: Law) -> AnswerDue | None:
    """The outer limit of stage 2, from the request for it, where that was a letter of ours.

    65 working days (SI 2006/1738 reg 17(6)): whether the council has taken more than 25 is not
    known. A panel that the same letter may have asked for has to be over sooner (regs 19, 20).
    """
    complaint = case.steps.complaint
    if complaint.childrens_procedure is not ChildrensProcedure.STAGE_2 or complaint.made is None:
        return None
    days = (received(one) for one in case.sent if one.letter == COMPLAINT)
    later = [day for day in days if day is not None and day.earliest > complaint.made.latest]
    if not later:
        return None
    longest = Options(extended=True)
    limit = reckon_if_any(law, "children_stage2", max(later, key=_begins), longest)
    return None if limit is None else AnswerDue(limit, exact=True)


def _begins(day: ApproxDate) -> date:
    return day.earliest


def _counted(case: Case, law: Law, rule: str, *, exact: bool) -> AnswerDue | None:
    made = case.steps.complaint.made
    limit = None if made is None else reckon_if_any(law, rule, made)
    return None if limit is None else AnswerDue(limit, exact)


def answer_if_today(case: Case, on: date, law: Law) -> Limit | None:
    """When an answer would be due if a first complaint, or the next stage, arrived on `on`.

    `None` where the procedure is not known, or has no stage after the one that is over. After
    stage 2 of the children's procedure that is the day by which the panel meets.
    """
    procedure = procedure_of(case, on)
    if procedure is None:
        return None
    first = case.steps.complaint.stage is Stage.NOT_MADE
    rule = _STAGE_1.get(procedure) if first else _next_rule(case, procedure)
    return None if rule is None else reckon_if_any(law, rule, on)


def _next_rule(case: Case, procedure: Procedure) -> str | None:
    if procedure is Procedure.CHILDREN:
        return _FOLLOWING.get(
            case.steps.complaint.childrens_procedure or _NO_LATER, "children_stage2"
        )
    return "corporate_stage2" if procedure is Procedure.CORPORATE else None


_FOLLOWING = {
    ChildrensProcedure.STAGE_2: "children_panel",
    ChildrensProcedure.STAGE_3_DONE: None,
}


def council_is_late(case: Case, on: date, law: Law) -> Truth:
    """Whether the answer to the complaint is late: one answer for every door.

    Who says that it is late is believed, unless by our count the time is certainly not over.
    Who only waits is told that it is late once the time is certainly over; not known where
    nothing can be counted. Where no time of a stage is known, the twelve weeks of the whole
    procedure are the most that it normally takes, and nothing sooner is known.
    """
    stage = case.steps.complaint.stage
    if stage is None:
        return None
    if stage not in {Stage.WAITING, Stage.OVERDUE} and asked_again(case) is None:
        return False
    due = answer_due(case, on, law)
    over = None if due is None else due.limit.passed_on(on)
    if stage is Stage.REPLIED:
        return over
    if stage is Stage.OVERDUE:
        return over is not False
    weeks = weeks_instead(case, on, law)
    if weeks is not None:
        return weeks.passed_on(on) or None
    return over if due is not None and (due.exact or over is False) else None


def said_too_soon(case: Case, on: date, law: Law) -> Message | None:
    """What to tell somebody who says that the answer is late while the time is not over."""
    due = answer_due(case, on, law)
    late = council_is_late(case, on, law)
    if case.steps.complaint.stage is not Stage.OVERDUE or late is True or due is None:
        return None
    words = "door-council-said-early" if due.exact else "door-council-said-early-at-least"
    return message(words, due=say_day(due.limit.due))


def whole_procedure_due(case: Case, on: date, law: Law) -> Limit | None:
    """The time that the Ombudsman normally gives a council for its whole procedure.

    Twelve weeks by its guidance on jurisdiction, chapter 7, where no statute sets the time;
    `None` where one does, and where the day of the complaint is not known.
    """
    made = case.steps.complaint.made
    statutory = procedure_of(case, on) in {Procedure.CHILDREN, Procedure.ADULT}
    council = case.organisation.kind in COUNCIL
    if made is None or statutory or not council or not in_england(case):
        return None
    return reckon_if_any(law, "council_twelve_weeks", made)


def weeks_instead(case: Case, on: date, law: Law) -> Limit | None:
    """The twelve weeks for a council's own procedure where no time of a stage can be counted.

    That is so for a complaint made before the Complaint Handling Code was in use. `None`
    where an answer is due on a day that we know of, and for every other procedure.
    """
    own = procedure_of(case, on) is Procedure.CORPORATE
    if not own or answer_due(case, on, law) is not None:
        return None
    return whole_procedure_due(case, on, law)
