"""The council's own door for data: to have records put right (UK GDPR Articles 16, 18 and 19)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.case.sent import asked_to_show, correction_asked
from lgo_desktop.case.vocabulary import Issue, Nature, RequestState
from lgo_desktop.law.library import Law
from lgo_desktop.routes.court_papers import may_quote
from lgo_desktop.routes.data_requests import (
    answered_badly,
    if_today,
    nothing_to_do,
    waiting,
    whose_right,
)
from lgo_desktop.routes.facts import cited, has_issue, records_wrong
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand
from lgo_desktop.wording import Message, message

_RECTIFICATION = "steps.rectification.state"


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
        reasons=(
            *_answered_in_part(case),
            message("door-rectification-right"),
            *_opinion(case),
            *whose_right(case, on),
        ),
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
    if asked_to_show(case):
        base = replace(base, title=message("door-show-me-title"))
    match correction_asked(case).state:
        case None:
            today = if_today(law, on, "dp_rectification")
            return replace(base, dates=today, unanswered=(_RECTIFICATION,))
        case RequestState.NOT_MADE | RequestState.PARTLY:
            return replace(base, dates=if_today(law, on, "dp_rectification"))
        case RequestState.DONE_UNEXPLAINED:
            return _show_me(base, law, on)
        case RequestState.WAITING:
            return waiting(base, law, "dp_rectification", case, on)
        case RequestState.DONE:
            return nothing_to_do(base, message("door-rectification-done"))
        case RequestState.REFUSED:
            return answered_badly(base, message("door-rectification-refused"))


def _answered_in_part(case: Case) -> tuple[Message, ...]:
    """That the request was answered, and only part of it done, until the rest is asked for."""
    partly = correction_asked(case).state is RequestState.PARTLY
    return (message("door-rectification-partly"),) if partly else ()


def _rectification_next(case: Case) -> str:
    """What the letter does, also where no entry that was listed may be quoted."""
    quoted = [may_quote(case, record) for record in case.records]
    without = bool(quoted) and not any(quoted)
    if without:
        return "door-rectification-next-without"
    return "door-rectification-rest" if _answered_in_part(case) else "door-rectification-next"


def _show_me(base: Finding, law: Law, on: date) -> Finding:
    return replace(
        base,
        action=Action.ASK_SHOW_CORRECTION,
        title=message("door-show-me-title"),
        reasons=(message("door-show-me-reason"), *base.reasons),
        next_step=message("door-show-me-next"),
        dates=if_today(law, on, "dp_rectification"),
    )


def _opinion(case: Case) -> tuple[Message, ...]:
    """What can be asked for where an opinion is disputed: a note or a statement (Article 16)."""
    disputed = any(record.nature is Nature.OPINION for record in case.records)
    if disputed or has_issue(case, {Issue.OPINION_DISPUTED}) is True:
        return (message("door-opinion-note"),)
    return ()
