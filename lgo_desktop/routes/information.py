"""Freedom of information: ask the council, ask it to look again, then the Information Commission.

It is a way to rules, figures and who decides, never to one's own data (FOIA 2000 s.40).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lgo_desktop.case.model import Case, DataRequest
from lgo_desktop.case.vocabulary import REQUESTED, Issue, OrganisationKind, RequestState, Want
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import reckon_if_any
from lgo_desktop.routes.data_requests import nothing_to_do
from lgo_desktop.routes.facts import cited, data_in_question, has_issue
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
from lgo_desktop.routes.reviews import been_there, outcome_known
from lgo_desktop.wording import message


def council_request(case: Case, on: date, law: Law) -> Finding | None:
    """The request for information that is about nobody, where the person wants to see it.

    `None` once a request was made, or where one was refused. Offered for councils of England:
    which other bodies the Act is for was not read.
    """
    wished = Want.SEE_RULES in case.wants
    state = case.steps.information.state
    refused = state is None and has_issue(case, {Issue.FOI_REFUSED}) is True
    council = case.organisation.kind in {None, OrganisationKind.COUNCIL}
    in_england = case.organisation.nation in {None, "england"}
    if not wished or state in REQUESTED or refused or not council or not in_england:
        return None
    base = _finding(Door.COUNCIL, "foi-request", Status.OPEN_NOW, on, law)
    due = reckon_if_any(law, "foi", on)
    return replace(base, action=Action.ASK_INFORMATION, dates=dated(message("due-foi"), due))


def council_review(case: Case, on: date, law: Law) -> Finding | None:
    """The council's own second look, which the ICO's guide asks for first.

    Twenty working days for the answer (FOIA 2000 s.10); then bodies often ask that a review
    is asked for within forty working days. A request that is in time is waited for.
    """
    if not _in_question(case):
        return None
    base = _finding(Door.COUNCIL, "foi-review", Status.OPEN_NOW, on, law)
    asked = case.steps.information
    if asked.state is RequestState.DONE:
        return nothing_to_do(base, message("door-foi-done"))
    if asked.state is RequestState.WAITING:
        return _waiting(base, asked, on, law)
    review = dated(message("due-foi-review-answer"), reckon_if_any(law, "foi_review", on))
    if asked.answered is None:
        return replace(base, dates=review)
    last = reckon_if_any(law, "foi_review_request", asked.answered)
    return replace(base, dates=(*dated_on("foi-review", last, on), *review))


_NOT_PUBLIC = frozenset({OrganisationKind.CARE_PROVIDER, OrganisationKind.HOUSING_ASSOCIATION})


def _in_question(case: Case) -> bool:
    """Whether a request for information was refused, or one that was wished for is on its way.

    Not in Scotland, which has an Act and a commissioner of its own, nor of a body that need not be
    a public one: of neither was a word read.
    """
    if case.organisation.nation == "scotland" or case.organisation.kind in _NOT_PUBLIC:
        return False
    on_its_way = Want.SEE_RULES in case.wants and case.steps.information.state in REQUESTED
    return on_its_way or has_issue(case, {Issue.FOI_REFUSED}) is True


def _waiting(base: Finding, asked: DataRequest, on: date, law: Law) -> Finding:
    due = None if asked.made is None else reckon_if_any(law, "foi", asked.made)
    if is_over(due, on):
        return replace(
            base,
            reasons=(message("door-foi-late"),),
            dates=dated(message("due-answer-was"), due),
        )
    return replace(
        base,
        status=Status.TOO_EARLY,
        action=Action.WAIT,
        reasons=(message("door-foi-waiting"),),
        next_step=message("door-waiting-wait"),
        dates=dated(message("due-answer"), due),
        unanswered=("steps.information.made",) if asked.made is None else (),
    )


def commission(case: Case, on: date, law: Law) -> Finding | None:
    """The Information Commission on freedom of information, after the council's review.

    It asks people to come within six weeks of the last real contact (its guidance): a review
    that is asked for starts that anew. `None` where all that was asked for has come.
    """
    if not _in_question(case) or case.steps.information.state is RequestState.DONE:
        return None
    base = _finding(Door.ICO, "foi-ico", Status.AFTER_A_STEP, on, law)
    if been_there(case.steps.ico) and data_in_question(case) is False:
        return _with_the_ico(base, case)
    answered = case.steps.information.answered
    if answered is None:
        return base
    last = reckon_if_any(law, "foi_ico", answered)
    return replace(base, dates=dated_on("foi-ico", last, on))


def _with_the_ico(base: Finding, case: Case) -> Finding:
    """The ICO has, or had, a complaint, and it can have been about nothing but the request."""
    if outcome_known(case.steps.ico) is True:
        return replace(
            base,
            status=Status.CLOSED,
            action=Action.NONE,
            reasons=(message("door-ico-decided"),),
            next_step=message("door-foi-ico-read"),
        )
    return replace(
        base,
        status=Status.TOO_EARLY,
        reasons=(message("door-ico-has-it"),),
        next_step=message("door-waiting-wait"),
    )


def _finding(door: Door, key: str, status: Status, on: date, law: Law) -> Finding:
    return Finding(
        door=door,
        strand=Strand.INFORMATION,
        status=status,
        action=Action.ASK_REVIEW if door is Door.COUNCIL else Action.WAIT,
        title=message(f"door-{key}-title"),
        reasons=(message(f"door-{key}-why"),),
        next_step=message(f"door-{key}-next"),
        references=cited(law, on, "foia_2000_10"),
        can=(message(f"door-{key}-can"),),
        cannot=(message(f"door-{key}-cannot"),),
    )
