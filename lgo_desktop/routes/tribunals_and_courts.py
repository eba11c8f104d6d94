"""Tribunals and courts: information only, and never a threat in a letter.

What is told is that a right or a remedy exists, by when it is usually used, and where to
get advice. No limit of a court or a tribunal is ever called over without the words that
only the court or the tribunal can allow more.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import (
    ASTRAY,
    CourtState,
    Issue,
    OrganisationKind,
    TribunalState,
    Want,
)
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import Limit, Options, reckon_if_any
from lgo_desktop.routes.facts import (
    cited,
    court_had_something,
    data_in_question,
    has_issue,
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
from lgo_desktop.routes.reviews import been_there, outcome_known
from lgo_desktop.routes.running import any_over, first_day, running
from lgo_desktop.routes.truth import answered
from lgo_desktop.wording import message


def send_tribunal(case: Case, on: date, law: Law) -> Finding | None:
    """The appeal about special educational needs: within two months of the letter.

    `None` where no such decision is in question, or the person says that there is no right
    of appeal. Outside England it only says where to look, as nothing was read.
    SI 2008/2699 rule 20(1)(c): the tribunal must have it in time.
    """
    state = case.steps.tribunal.state
    if has_issue(case, {Issue.SEN_DECISION}) is not True or state is TribunalState.NONE:
        return None
    if case.organisation.nation not in {None, "england"}:
        return _appeal_elsewhere()
    base = _appeal(Door.SEND_TRIBUNAL, "send")
    if state is TribunalState.RIGHT_USED:
        return _used(base)
    sent = case.steps.tribunal.decision_sent
    issued = _issued(case, sent)
    limit = _appeal_by(law, sent, None if issued is None else issued.earliest)
    open_dates = _open_dates(case)
    if limit is None or limit.passed_on(on) is not True:
        dates = dated(message("due-send"), limit)
        return replace(base, dates=dates, unanswered=open_dates)
    last = _appeal_by(law, sent, None if issued is None else issued.latest)
    if last is not None and last.passed_on(on) is not True:
        return replace(
            base,
            reasons=(*base.reasons, message("door-send-which-certificate")),
            unanswered=(*open_dates, "steps.tribunal.certificate"),
        )
    passed = "door-limit-passed" if issued else "door-send-passed-unless"
    return replace(
        base,
        action=Action.GET_ADVICE,
        reasons=(*base.reasons, message(passed)),
        dates=dated(message("due-send-was"), limit),
        unanswered=open_dates,
    )


def _appeal_elsewhere() -> Finding:
    return Finding(
        door=Door.OTHER_TRIBUNAL,
        strand=Strand.APPEAL,
        status=Status.AFTER_A_STEP,
        action=Action.GET_ADVICE,
        title=message("door-send-elsewhere-title"),
        reasons=(message("door-send-elsewhere-why"),),
        next_step=message("door-send-elsewhere-next"),
    )


def _appeal_by(law: Law, sent: ApproxDate | None, certificate: date | None) -> Limit | None:
    """Two months from the letter, or one month from the certificate if that is later."""
    if sent is None:
        return None
    return reckon_if_any(law, "send_appeal", sent, Options(mediation_certificate=certificate))


def _issued(case: Case, sent: ApproxDate | None) -> ApproxDate | None:
    """When the mediation certificate was issued, as far as that is known and can be so.

    It comes after the letter: one that lies before it is left out, for it is a slip.
    """
    certificate = case.steps.tribunal.certificate
    if certificate is None or sent is None or certificate.earliest < sent.earliest:
        return None
    return certificate


def _open_dates(case: Case) -> tuple[str, ...]:
    tribunal = case.steps.tribunal
    asked = (("decision_sent", tribunal.decision_sent), ("certificate", tribunal.certificate))
    return tuple(f"steps.tribunal.{name}" for name, day in asked if day is None)


def send_discrimination(case: Case, on: date, law: Law) -> Finding | None:
    """The claim that a school treated a disabled child unfairly: six months, second-hand.

    `None` unless the person says that it is about that, and about a school in England. No rule
    was read, nor from which day the six months run: from the first day told of, to be safe.
    """
    school = case.organisation.kind in {OrganisationKind.SCHOOL, OrganisationKind.ACADEMY}
    said = answered(case.school_discrimination) is True
    if not school or not said or case.organisation.nation not in {None, "england"}:
        return None
    start = first_day(case)
    limit = None if start is None else reckon_if_any(law, "send_discrimination", start)
    over = is_over(limit, on)
    late = (message("door-limit-passed"),) if over else ()
    base = replace(_appeal(Door.SEND_TRIBUNAL, "discrimination"), strand=Strand.OTHER_BODY)
    return replace(
        base,
        action=Action.GET_ADVICE,
        reasons=(*base.reasons, *late),
        dates=dated_on("discrimination", limit, on),
        unanswered=() if start is not None else ("first_knew",),
    )


def other_tribunal(case: Case, on: date, law: Law) -> Finding | None:
    """Another right of appeal: council tax, benefits, parking, admissions, planning.

    LGA 1974 s.26(6)(a), (b): where there is one, it is the usual way.
    """
    state = case.steps.tribunal.state
    if has_issue(case, {Issue.SEN_DECISION}) is True:
        return None
    if state not in {TribunalState.RIGHT_AVAILABLE, TribunalState.RIGHT_USED}:
        return None
    base = replace(
        _appeal(Door.OTHER_TRIBUNAL, "tribunal"),
        references=cited(law, on, "lga_1974_26_6_a"),
    )
    return _used(base) if state is TribunalState.RIGHT_USED else base


def _appeal(door: Door, key: str) -> Finding:
    return Finding(
        door=door,
        strand=Strand.APPEAL,
        status=Status.OPEN_NOW,
        action=Action.APPEAL,
        title=message(f"door-{key}-title"),
        reasons=(message(f"door-{key}-why"),),
        next_step=message(f"door-{key}-next"),
        can=(message(f"door-{key}-can"),),
        cannot=(message(f"door-{key}-cannot"),),
    )


def _used(base: Finding) -> Finding:
    """The appeal was made: what is left is raised there, with advice."""
    return replace(
        base,
        status=Status.AFTER_A_STEP,
        action=Action.GET_ADVICE,
        reasons=(message("door-appeal-used"),),
        next_step=message("door-appeal-used-next"),
    )


def order_to_the_ico(case: Case, on: date, law: Law) -> Finding | None:
    """A tribunal can order the ICO to say how far it is (DPA 2018 s.166).

    Possible once three months have gone by without an answer or news; not about what the
    ICO decided. `None` while the ICO has no complaint, or has decided it.
    """
    step = case.steps.ico
    if not been_there(step) or outcome_known(step) is True:
        return None
    if step.when is None:
        return None
    last = reckon_if_any(law, "s166", step.when)
    progress = reckon_if_any(law, "ico_three_months", step.when)
    if last is None or progress is None or progress.passed_on(on) is not True:
        return None
    over = is_over(last, on)
    return Finding(
        door=Door.OTHER_TRIBUNAL,
        strand=Strand.DATA_COMPLAINT,
        status=Status.AFTER_A_STEP,
        action=Action.GET_ADVICE,
        title=message("door-s166-title"),
        reasons=(
            message("door-s166-why"),
            *((message("door-limit-passed"),) if over else ()),
        ),
        next_step=message("door-s166-next"),
        references=cited(law, on, "dpa_2018_166"),
        dates=dated_on("s166", last, on),
        can=(message("door-s166-can"),),
        cannot=(message("door-s166-cannot"),),
    )


def court(case: Case, on: date, law: Law) -> Finding | None:
    """What only a court can do. Information, with the limits that run while a person waits.

    Open where the person says that a court could be used, where a court has the matter now
    (say it there), where data was given away, and where money is wanted for what was done
    with data: only a court can order payment (UK GDPR Article 82, DPA 2018 s.168). `None`
    otherwise.
    """
    state = case.steps.court.state
    data_claim = _data_claim(case)
    if state is CourtState.UNDER_WAY and court_had_something(case):
        return replace(
            _court("door-court-now", "door-court-now-next"),
            action=Action.GET_ADVICE,
            cannot=(message("door-court-cannot"),),
        )
    if state is not CourtState.COULD_BE_USED and not data_claim:
        return None
    found = _court("door-court-data" if data_claim else "door-court-why", "door-court-next")
    dates = running(case, on, law)
    gone = any_over(dates, on)
    if case.organisation.nation in {"scotland", "northern_ireland"}:
        return replace(found, next_step=message("door-court-next-elsewhere"))
    provisions = ["cpr_54_5", "hra_1998_7_5"]
    if data_in_question(case) is True:
        provisions += ["dpa_2018_167", "dpa_2018_168"]
    return replace(
        found,
        reasons=(
            *found.reasons,
            *((message("door-court-counted-from"),) if dates else ()),
            *((message("door-limit-passed"),) if gone else ()),
        ),
        references=cited(law, on, *provisions),
        dates=dates,
        unanswered=() if first_day(case) else ("first_knew",),
    )


def _data_claim(case: Case) -> bool:
    given_away = has_issue(case, ASTRAY) is True
    return given_away or (data_in_question(case) is True and Want.COMPENSATION in case.wants)


def _court(why: str, then: str) -> Finding:
    return Finding(
        door=Door.COURT,
        strand=Strand.COURT,
        status=Status.AFTER_A_STEP,
        action=Action.GET_ADVICE,
        title=message("door-court-title"),
        reasons=(message(why),),
        next_step=message(then),
        can=(message("door-court-can"),),
        cannot=(message("door-court-cannot"),),
    )
