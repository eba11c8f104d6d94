"""Bodies beside the council, each with the fact that opens it.

NHS, Cafcass, landlords, schools, police, inspectorates, and the ombudsmen of the other
nations. An inspectorate never settles one person's complaint.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import (
    OrganisationKind,
    Service,
)
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import Limit, reckon_if_any
from lgo_desktop.routes.council_procedure import council_is_late, in_england
from lgo_desktop.routes.facts import SERVICE_ISSUES, council_had_its_say, has_issue
from lgo_desktop.routes.finding import (
    Action,
    Door,
    Finding,
    Status,
    Strand,
    before_it_ends,
    dated_on,
    is_over,
)
from lgo_desktop.routes.reviews import been_there, look_again, outcome_known
from lgo_desktop.routes.truth import Truth, answered, both
from lgo_desktop.wording import message

_STAGE = "steps.complaint.stage"


def health_ombudsman(case: Case, on: date, law: Law) -> Finding | None:
    """The Parliamentary and Health Service Ombudsman: the NHS in England, and Cafcass by an MP.

    Health Service Commissioners Act 1993 s.9(4); Parliamentary Commissioner Act 1967
    s.6(3): a year from the day of first notice, with discretion.
    """
    kind = case.organisation.kind
    if kind not in {OrganisationKind.NHS, OrganisationKind.CAFCASS} or not in_england(case):
        return None
    nhs = kind is OrganisationKind.NHS
    base = _door(Door.HEALTH_OMBUDSMAN, "phso" if nhs else "phso-mp")
    if been_there(case.steps.ombudsman):
        return _been_there(base, case, "phso_review", on, law)
    limit = _from_first_knowing(case, law, "phso_nhs" if nhs else "phso_government")
    found = _after_the_body(base, case, on, law, limit)
    return found if nhs else replace(found, dates=dated_on("mp", limit, on))


def cafcass(case: Case, on: date, law: Law) -> Finding | None:
    """Cafcass itself, best while the court case runs; no limit stands on its page.

    In Wales there is another body of that name.
    """
    del on, law
    if case.organisation.kind is not OrganisationKind.CAFCASS or not in_england(case):
        return None
    return _first_the_body(_door(Door.CAFCASS, "cafcass"), case)


def landlord(case: Case) -> Truth:
    """Whether it is about a social landlord; not known for housing where nobody has said."""
    if case.organisation.kind is OrganisationKind.HOUSING_ASSOCIATION:
        return True
    told = answered(case.organisation.landlord)
    if told is not None:
        return told
    return None if case.organisation.service is Service.HOUSING else False


def housing_ombudsman(case: Case, on: date, law: Law) -> Finding | None:
    """The Housing Ombudsman: a council or an association as landlord.

    It cannot look once twelve months have gone by since the landlord's last answer, though
    reasons may be given. Homelessness and waiting lists stay with the other Ombudsman. It is
    that of England.
    """
    is_landlord = landlord(case) if in_england(case) else False
    about_homes = has_issue(case, SERVICE_ISSUES)
    if is_landlord is False or both(is_landlord is None, about_homes is not True):
        return None
    base = _door(Door.HOUSING_OMBUDSMAN, "housing")
    if is_landlord and been_there(case.steps.ombudsman):
        return _been_there(base, case, None, on, law)
    replied = case.steps.complaint.last_reply
    limit = None if replied is None else reckon_if_any(law, "housing_ombudsman", replied)
    found = _after_the_body(base, case, on, law, limit)
    if is_landlord is None:
        return replace(
            found,
            status=Status.AFTER_A_STEP,
            action=Action.WAIT,
            reasons=(message("door-housing-perhaps"),),
        )
    return found


def police(case: Case, on: date, law: Law) -> Finding | None:
    """The police force itself; then a review that must arrive within 28 days (IOPC).

    The IOPC is that of England and Wales; of the others nothing was read.
    """
    if case.organisation.kind is not OrganisationKind.POLICE:
        return None
    if case.organisation.nation not in {None, "england", "wales"}:
        return None
    base = _door(Door.POLICE, "police")
    if council_had_its_say(case) is not True:
        return _first_the_body(base, case)
    replied = case.steps.complaint.last_reply
    limit = None if replied is None else reckon_if_any(law, "iopc_review", replied)
    over = is_over(limit, on)
    return replace(
        base,
        action=Action.ASK_REVIEW,
        reasons=(message("door-police-answered"), *((message("door-late-say-why"),) * over)),
        next_step=message("door-police-review"),
        dates=dated_on("iopc", limit, on),
        unanswered=("steps.complaint.last_reply",) if replied is None else (),
    )


def school(case: Case, on: date, law: Law) -> Finding | None:
    """A school or an academy: its own complaints procedure."""
    del on, law
    if case.organisation.kind not in {OrganisationKind.SCHOOL, OrganisationKind.ACADEMY}:
        return None
    found = _first_the_body(_door(Door.SCHOOL, "school"), case)
    if case.school_discrimination is not None:
        return found
    return replace(found, unanswered=(*found.unanswered, "school_discrimination"))


def care_quality_commission(case: Case, on: date, law: Law) -> Finding | None:
    """The inspectorate of adult care: tell it, but it does not settle one complaint."""
    del on, law
    provider = case.organisation.kind is OrganisationKind.CARE_PROVIDER
    children = case.organisation.service is Service.CHILDREN
    if not provider or children or has_issue(case, SERVICE_ISSUES) is False:
        return None
    if not in_england(case):
        return None
    return _door(Door.CQC, "cqc")


def ofsted(case: Case, on: date, law: Law) -> Finding | None:
    """The inspectorate of children's homes, fostering and childcare: tell it.

    It does not settle one complaint, nor the work of a council on one family.
    """
    del on, law
    provider = case.organisation.kind is OrganisationKind.CARE_PROVIDER
    if not provider or case.organisation.service is not Service.CHILDREN or not in_england(case):
        return None
    return _door(Door.OFSTED, "ofsted")


_NATIONS = {
    "wales": (Door.WALES_OMBUDSMAN, "psow"),
    "scotland": (Door.SCOTLAND_OMBUDSMAN, "spso"),
    "northern_ireland": (Door.NORTHERN_IRELAND_OMBUDSMAN, "nipso"),
}


def other_nation(case: Case, on: date, law: Law) -> Finding | None:
    """The ombudsman of Wales, Scotland or Northern Ireland, after the council's procedure.

    Public Services Ombudsman (Wales) Act 2019 s.8(1)(c): a year that begins with the day
    of first notice. Scotland: twelve months from knowing; Northern Ireland: six months from
    the body's last answer (their own pages). They were read of for councils only. This program
    knows little of those laws, and says so. Complaints about the police of Wales go to the IOPC,
    which is that door's affair.
    """
    if police(case, on, law) is not None:
        return None
    nation = _NATIONS.get(case.organisation.nation or "")
    if nation is None:
        return None
    door, key = nation
    if case.organisation.kind not in {None, OrganisationKind.COUNCIL}:
        return _unread(door)
    start = case.first_knew
    if door is Door.NORTHERN_IRELAND_OMBUDSMAN:
        start = case.steps.complaint.last_reply if council_had_its_say(case) else None
    limit = None if start is None else reckon_if_any(law, key, start)
    if been_there(case.steps.ombudsman):
        rule = "psow_review" if door is Door.WALES_OMBUDSMAN else None
        found = _been_there(_door(door, key), case, rule, on, law)
    else:
        found = _after_the_body(_door(door, key), case, on, law, limit)
    return replace(found, reasons=(*found.reasons, message("door-other-nation")))


def _unread(door: Door) -> Finding:
    """Another body than a council in another nation: whose affair it is was not read."""
    return Finding(
        door=door,
        strand=Strand.OTHER_BODY,
        status=Status.AFTER_A_STEP,
        action=Action.GET_ADVICE,
        title=message("door-elsewhere-title"),
        reasons=(message("door-elsewhere-why"), message("door-other-nation")),
        next_step=message("door-elsewhere-next"),
    )


def _from_first_knowing(case: Case, law: Law, rule: str) -> Limit | None:
    return None if case.first_knew is None else reckon_if_any(law, rule, case.first_knew)


def _door(door: Door, key: str) -> Finding:
    return Finding(
        door=door,
        strand=Strand.OTHER_BODY,
        status=Status.OPEN_NOW,
        action=Action.COMPLAIN,
        title=message(f"door-{key}-title"),
        reasons=(message(f"door-{key}-why"),),
        next_step=message(f"door-{key}-next"),
        can=(message(f"door-{key}-can"),),
        cannot=(message(f"door-{key}-cannot"),),
    )


def _been_there(base: Finding, case: Case, rule: str | None, on: date, law: Law) -> Finding:
    """This ombudsman has the complaint, or has decided it and can be asked to look again."""
    step = case.steps.ombudsman
    if outcome_known(step) is True:
        then = "door-ombudsman-review-ask" if rule is None else "door-ombudsman-review"
        reasons = (message("door-ombudsman-decided"),)
        found = replace(base, reasons=reasons, next_step=message(then))
        return look_again(found, "ombudsman", step, rule, on, law)
    return replace(
        base,
        status=Status.TOO_EARLY,
        action=Action.WAIT,
        reasons=(message("door-ombudsman-has-it"),),
        next_step=message("door-ombudsman-wait"),
        unanswered=("steps.ombudsman.decided",) if step.decided is None else (),
    )


def _after_the_body(base: Finding, case: Case, on: date, law: Law, limit: Limit | None) -> Finding:
    """An ombudsman: open once the body has given its last answer, or is late with it.

    Late is what the council's own door calls late, so that no two doors differ. Where the time
    for it ends soon, what to do is to write before it does.
    """
    over = is_over(limit, on)
    reasons = (*base.reasons, *((message("door-late-say-why"),) if over else ()))
    dates = dated_on("ombudsman", limit, on)
    ready = council_had_its_say(case)
    if ready is True or council_is_late(case, on, law) is True:
        return replace(base, reasons=reasons, dates=dates)
    waits = replace(
        base,
        status=Status.AFTER_A_STEP,
        action=Action.WAIT,
        reasons=(*reasons, message("door-body-first")),
        next_step=message("door-body-first-next"),
        dates=dates,
        unanswered=(_STAGE,) if ready is None else (),
    )
    return before_it_ends(waits, limit, on)


def _first_the_body(base: Finding, case: Case) -> Finding:
    """The body itself: closed once it has given its last answer."""
    ready = council_had_its_say(case)
    if ready is True:
        return replace(
            base,
            status=Status.CLOSED,
            action=Action.NONE,
            reasons=(message("door-body-finished"),),
            next_step=message("door-council-next-outside"),
            can=(),
            cannot=(),
        )
    return replace(base, unanswered=(_STAGE,) if ready is None else ())
