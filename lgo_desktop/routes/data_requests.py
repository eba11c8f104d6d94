"""What the council's doors for data have in common: whose right it is, and how a request went.

UK GDPR Articles 12 to 19; DPA 2018 s.3(3).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.case.sent import corrected_again, correction_asked
from lgo_desktop.case.vocabulary import Role
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import reckon_if_any
from lgo_desktop.routes.facts import cited, is_child, overdue
from lgo_desktop.routes.finding import Action, DueDate, Finding, Status, dated
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
    own_too = (message("door-own-too"),) if case.complainant.own_too == "yes" else ()
    if role is Role.PARENT:
        return (message("door-childs-right"), *own_too)
    if role is Role.PERSON_WITH_AUTHORITY:
        return (message("door-with-authority"), *own_too)
    return ()


def if_today(law: Law, on: date, rule: str) -> tuple[DueDate, ...]:
    """The council's last day if it gets the letter on `on`."""
    return dated(message(f"due-{rule.replace('_', '-')}"), reckon_if_any(law, rule, on))


def waiting(base: Finding, law: Law, rule: str, case: Case, on: date) -> Finding:
    """The door `base` while an answer is due by `rule` (`dp_access` or `dp_rectification`).

    Too early to do more while the time runs or no day is known; to be reminded of once it is over.
    """
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


def nothing_to_do(base: Finding, why: Message) -> Finding:
    """The door `base` where the request was met."""
    return replace(
        base,
        status=Status.NOT_APPLICABLE,
        action=Action.NONE,
        reasons=(why,),
        next_step=message("door-nothing-to-do"),
    )


def answered_badly(base: Finding, why: Message) -> Finding:
    """The request was answered and did not settle it: a complaint comes next, not a repeat."""
    return replace(
        base,
        status=Status.CLOSED,
        action=Action.NONE,
        reasons=(why,),
        next_step=message("door-complain-instead"),
    )
