"""The council's own door for data: to see records, to have them put right, to complain.

UK GDPR Articles 12 to 19; DPA 2018 s.164A (complaint to the controller).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.case.sent import corrected_again, correction_asked
from lgo_desktop.case.vocabulary import (
    Issue,
    Nature,
    RequestState,
    Role,
    Want,
)
from lgo_desktop.law.calendar import say_day
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import reckon_if_any
from lgo_desktop.routes.acknowledgement import RULE, ThirtyDays, begins, limit_of, thirty_days
from lgo_desktop.routes.court_papers import may_quote
from lgo_desktop.routes.facts import (
    BAD_ANSWERS,
    DATA_ISSUES,
    cited,
    data_in_question,
    has_issue,
    is_child,
    overdue,
    records_wrong,
)
from lgo_desktop.routes.finding import (
    Action,
    Door,
    DueDate,
    Finding,
    Status,
    Strand,
    dated,
)
from lgo_desktop.routes.truth import Truth, either
from lgo_desktop.wording import Message, message

OWN_DATA_ONLY = frozenset(
    {
        Role.PARENT_WITHOUT_RESPONSIBILITY,
        Role.RELATIVE_WITHOUT_AUTHORITY,
        Role.FOSTER_CARER,
        Role.PROFESSIONAL,
    }
)
"""Roles that by themselves give no right to another person's records."""


def access(case: Case, on: date, law: Law) -> Finding | None:
    """The right to see one's records (UK GDPR Article 15).

    `None` where neither data nor a wish to see records is in question. Open while no request
    was made. A request that is waiting keeps its own clock; a second
    one beside it would only give the council a reason to refuse (Article 12(5)).
    """
    request = case.steps.access
    asked_for = request.state not in {None, RequestState.NOT_MADE}
    wished = _wants_to_see(case) is True
    if either(data_in_question(case), asked_for, wished) is False:
        return None
    base = Finding(
        door=Door.COUNCIL,
        strand=Strand.ACCESS,
        status=Status.OPEN_NOW,
        action=Action.ASK_ACCESS,
        title=message("door-access-title"),
        reasons=(message(_right_to_see(case)), *whose_right(case, on)),
        next_step=message("door-access-next"),
        references=cited(law, on, "uk_gdpr_15", "uk_gdpr_12a"),
        can=(message("door-access-can"),),
        cannot=(message("door-access-cannot"),),
    )
    if not asked_for and _wants_to_see(case) is False:
        # No letter is written for what the person did not say they want.
        return replace(
            base,
            status=Status.AFTER_A_STEP,
            action=Action.NONE,
            next_step=message("door-access-if-wanted"),
        )
    match request.state:
        case None:
            return replace(base, dates=_if_today(law, on, "dp_access"), unanswered=(_ACCESS,))
        case RequestState.NOT_MADE:
            return replace(base, dates=_if_today(law, on, "dp_access"))
        case RequestState.WAITING:
            return _waiting(base, law, "dp_access", case, on)
        case RequestState.DONE:
            return _nothing_to_do(base, message("door-access-done"))
        case _:
            return _answered_badly(base, message("door-access-not-whole"))


def _right_to_see(case: Case) -> str:
    another = case.complainant.role in {Role.PARENT, Role.PERSON_WITH_AUTHORITY}
    return "door-access-right-of-another" if another else "door-access-right"


def _wants_to_see(case: Case) -> Truth:
    return Want.SEE_RECORDS in case.wants if case.wants else None


def rectification(case: Case, on: date, law: Law) -> Finding | None:
    """The right to have wrong facts put right (UK GDPR Articles 16, 18 and 19).

    `None` where the person says that no record is wrong; while they have said nothing, it
    waits for that. Where the council says that it has put them right without saying how, the
    door is open for the question how. A letter that asks for the rest once more, after an answer
    that took it on in part, is a request of its own with its own month.
    """
    wrong = records_wrong(case)
    if wrong is False:
        return None
    base = Finding(
        door=Door.COUNCIL,
        strand=Strand.RECORDS,
        status=Status.OPEN_NOW,
        action=Action.ASK_RECTIFICATION,
        title=message("door-rectification-title"),
        reasons=(message("door-rectification-right"), *_opinion(case), *whose_right(case, on)),
        next_step=message(_rectification_next(case)),
        references=cited(law, on, "uk_gdpr_16", "uk_gdpr_18", "uk_gdpr_19", "dpa_2018_205_1"),
        can=(message("door-rectification-can"),),
        cannot=(message("door-rectification-cannot"),),
    )
    if wrong is None:
        return replace(
            base,
            status=Status.AFTER_A_STEP,
            action=Action.WAIT,
            reasons=(message("door-rectification-not-said"),),
            next_step=message("door-not-said-next"),
            unanswered=("issues",),
        )
    match correction_asked(case).state:
        case None:
            today = _if_today(law, on, "dp_rectification")
            return replace(base, dates=today, unanswered=(_RECTIFICATION,))
        case RequestState.NOT_MADE | RequestState.PARTLY:
            return replace(base, dates=_if_today(law, on, "dp_rectification"))
        case RequestState.DONE_UNEXPLAINED:
            return _show_me(base, law, on)
        case RequestState.WAITING:
            return _waiting(base, law, "dp_rectification", case, on)
        case RequestState.DONE:
            return _nothing_to_do(base, message("door-rectification-done"))
        case RequestState.REFUSED:
            return _answered_badly(base, message("door-rectification-refused"))


def _rectification_next(case: Case) -> str:
    """What the letter does, also where no entry that was listed may be quoted."""
    quoted = [may_quote(case, record) for record in case.records]
    without = bool(quoted) and not any(quoted)
    return "door-rectification-next-without" if without else "door-rectification-next"


def complaint_about_data(case: Case, on: date, law: Law) -> Finding | None:
    """The complaint to the council about its use of data (DPA 2018 s.164A).

    Open once there is something that the council did or failed to do about data; before
    that a request comes first. `None` where no data is in question.
    """
    wrong = _infringement(case, on, law)
    touched = either(records_wrong(case), has_issue(case, DATA_ISSUES), wrong)
    if touched is not True or not law.in_force("dpa_2018_164a", on):
        return None
    base = Finding(
        door=Door.COUNCIL,
        strand=Strand.DATA_COMPLAINT,
        status=Status.AFTER_A_STEP,
        action=Action.COMPLAIN_ABOUT_DATA,
        title=message("door-data-complaint-title"),
        reasons=(message("door-data-complaint-ask-first"),),
        next_step=message("door-data-complaint-later"),
        references=cited(law, on, "dpa_2018_164a"),
        can=(message("door-data-complaint-can"),),
        cannot=(message("door-data-complaint-cannot"),),
    )
    match case.steps.dp_complaint.state:
        case RequestState.WAITING:
            return _complaint_waits(base, case, on, law)
        case None | RequestState.NOT_MADE:
            if wrong is not True:
                return replace(base, unanswered=(_RECTIFICATION,) if wrong is None else ())
            return replace(
                base,
                status=Status.OPEN_NOW,
                reasons=(message("door-data-complaint-open"),),
                next_step=message("door-data-complaint-next"),
                dates=_if_today(law, on, "s164a_acknowledgement"),
            )
        case RequestState.DONE:
            return _nothing_to_do(base, message("door-data-complaint-settled"))
        case _:
            return replace(
                _answered_badly(base, message("door-data-complaint-answered")),
                next_step=message("door-data-complaint-to-the-ico"),
            )


def _complaint_waits(base: Finding, case: Case, on: date, law: Law) -> Finding:
    """The complaint is with the council: to wait, or once its thirty days are over to remind it.

    For the outcome no day is fixed (s.164A(4)), so a reminder is called for by the end of the
    days for saying that the complaint is there (s.164A(3)), whether that was said or not.
    """
    match thirty_days(case, on, law):
        case ThirtyDays.OVER:
            return _remind(base, case, law)
        case ThirtyDays.NEVER:
            since = say_day(begins(law))
            return replace(
                base,
                status=Status.OPEN_NOW,
                reasons=(message("door-data-complaint-before", since=since),),
                next_step=message("door-data-complaint-afresh"),
                dates=_if_today(law, on, RULE),
            )
        case how_far:
            waiting = replace(
                base,
                status=Status.TOO_EARLY,
                action=Action.WAIT,
                reasons=(message("door-data-complaint-waiting"),),
                next_step=message("door-data-complaint-wait"),
            )
            if how_far is ThirtyDays.RUNNING:
                told = case.steps.dp_complaint.acknowledged == "yes"
                limit = None if told else limit_of(case, law)
                return replace(waiting, dates=dated(message(_ACKNOWLEDGED_BY), limit))
            return replace(
                waiting, next_step=message("door-waiting-find-date"), unanswered=(_COMPLAINED,)
            )


def _remind(base: Finding, case: Case, law: Law) -> Finding:
    asked = case.steps.dp_complaint
    told = asked.acknowledged == "yes"
    return replace(
        base,
        status=Status.OPEN_NOW,
        action=Action.CHASE,
        reasons=(
            message("door-data-complaint-no-outcome" if told else "door-data-complaint-silent"),
        ),
        next_step=message("door-data-complaint-remind"),
        dates=() if told else dated(message(f"{_ACKNOWLEDGED_BY}-was"), limit_of(case, law)),
        unanswered=() if asked.acknowledged else ("steps.dp_complaint.acknowledged",),
    )


_ACKNOWLEDGED_BY = "due-s164a-acknowledged-by"
_COMPLAINED = "steps.dp_complaint.made"
_ACCESS = "steps.access.state"
_RECTIFICATION = "steps.rectification.state"


def _infringement(case: Case, on: date, law: Law) -> Truth:
    """Whether there is something in the council's handling of data to complain of now."""
    steps = case.steps
    states = {steps.access.state, steps.rectification.state}
    return either(
        not states.isdisjoint(BAD_ANSWERS),
        overdue(law, "dp_access", steps.access, on),
        overdue(law, "dp_rectification", correction_asked(case), on),
        has_issue(case, {Issue.DISCLOSURE, Issue.DATA_BREACH}),
        None if steps.rectification.state is None and records_wrong(case) else False,
    )


def _opinion(case: Case) -> tuple[Message, ...]:
    """What can be asked for where an opinion is disputed: a note or a statement (Article 16)."""
    disputed = any(record.nature is Nature.OPINION for record in case.records)
    if disputed or has_issue(case, {Issue.OPINION_DISPUTED}) is True:
        return (message("door-opinion-note"),)
    return ()


def whose_right(case: Case, on: date) -> tuple[Message, ...]:
    """What the role means for whose data may be asked for.

    The rights are those of living people (DPA 2018 s.3(3)).
    """
    role = case.complainant.role
    if role is Role.SELF and is_child(case, on) is True:
        return (message("door-child-own-right"),)
    if role is Role.FORMER_LOOKED_AFTER_CHILD:
        return (message("door-care-leaver"),)
    if role is Role.BEREAVED_RELATIVE:
        return (message("door-bereaved"),)
    if role in OWN_DATA_ONLY:
        return (message("door-own-data-only"),)
    if role is Role.PARENT:
        return (message("door-childs-right"),)
    if role is Role.PERSON_WITH_AUTHORITY:
        return (message("door-with-authority"),)
    return ()


def _if_today(law: Law, on: date, rule: str) -> tuple[DueDate, ...]:
    """The council's last day if it gets the letter on `on`."""
    return dated(message(f"due-{rule.replace('_', '-')}"), reckon_if_any(law, rule, on))


def _show_me(base: Finding, law: Law, on: date) -> Finding:
    return replace(
        base,
        action=Action.ASK_SHOW_CORRECTION,
        title=message("door-show-me-title"),
        reasons=(message("door-show-me-reason"), *base.reasons),
        next_step=message("door-show-me-next"),
        dates=_if_today(law, on, "dp_rectification"),
    )


def _waiting(base: Finding, law: Law, rule: str, case: Case, on: date) -> Finding:
    request = case.steps.access if rule == "dp_access" else correction_asked(case)
    late = overdue(law, rule, request, on)
    field = f"steps.{'access' if rule == 'dp_access' else 'rectification'}.made"
    again = rule == "dp_rectification" and corrected_again(case) is not None
    if request.made is None:
        return replace(
            base,
            status=Status.TOO_EARLY,
            action=Action.WAIT,
            reasons=(message("door-waiting-no-date"),),
            next_step=message("door-waiting-find-date"),
            unanswered=(field,),
        )
    label = message("due-answer-was") if late else message("due-answer")
    limit = reckon_if_any(law, rule, request.made)
    dates = dated(label, limit)
    if limit is not None and rule == "dp_access":
        # Article 12A is for a request that came on or after its first day (SI 2026/82 reg 4).
        base = replace(base, references=(*cited(law, on, "uk_gdpr_15"), limit.reference))
    if late:
        return replace(
            base,
            action=Action.CHASE,
            reasons=(message("door-waiting-late"),),
            next_step=message("door-waiting-chase"),
            dates=dates,
        )
    return replace(
        base,
        status=Status.TOO_EARLY,
        action=Action.WAIT,
        reasons=(message("door-waiting"),),
        next_step=message("door-waiting-wait"),
        dates=dates,
        # Of a second letter the day stands among the letters that were sent: it is not asked.
        unanswered=(field,) if late is None and not again else (),
    )


def _nothing_to_do(base: Finding, why: Message) -> Finding:
    return replace(
        base,
        status=Status.NOT_APPLICABLE,
        action=Action.NONE,
        reasons=(why,),
        next_step=message("door-nothing-to-do"),
    )


def _answered_badly(base: Finding, why: Message) -> Finding:
    """The request was answered and did not settle it: a complaint comes next, not a repeat."""
    return replace(
        base,
        status=Status.CLOSED,
        action=Action.NONE,
        reasons=(why,),
        next_step=message("door-complain-instead"),
    )
