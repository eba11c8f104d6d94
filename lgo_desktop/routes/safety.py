"""Safety before any form: a child or an adult who is in danger now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import OrganisationKind, Profession, Service
from lgo_desktop.law.library import Law
from lgo_desktop.routes.facts import said_of_worker
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand
from lgo_desktop.routes.truth import answered
from lgo_desktop.wording import message

_WITH_CHILDREN = frozenset({Service.CHILDREN, Service.EDUCATION_SEN})
_SCHOOLS = frozenset({OrganisationKind.SCHOOL, OrganisationKind.ACADEMY})


def first(case: Case, on: date, law: Law) -> Finding | None:
    """999, or the council's duty team; `None` unless somebody is said to be at risk now."""
    del on, law
    return _help(Door.SAFETY, "safety") if answered(case.at_risk_now) is True else None


def designated_officer(case: Case, on: date, law: Law) -> Finding | None:
    """The council's designated officer (LADO), for a person who works with children.

    For one who may have harmed a child, committed an offence, or be unsuitable (council
    safeguarding pages, second-hand); so the finding says “if”. `None` unless the person says
    that one of the workers may have harmed a child, now or in the past, or something is said of
    a teacher or of somebody at a school, or of a worker of children's services while somebody
    is at risk: most complaints about such a worker are not for the LADO.
    """
    del on, law
    if case.organisation.nation not in {None, "england"}:
        return None
    in_danger = answered(case.at_risk_now) is True
    at_risk = in_danger and case.organisation.service in _WITH_CHILDREN
    said = said_of_worker(case) is True and (_at_a_school(case) or at_risk)
    if not said and not any(answered(one.harmed_child) for one in case.professionals):
        return None
    found = _help(Door.DESIGNATED_OFFICER, "lado")
    return found if in_danger else replace(found, next_step=message("door-lado-call"))


@dataclass(frozen=True)
class Helpline:
    """Somebody to call: what for, who they are, and their number as they publish it."""

    what_for: str
    name: str
    phone: str


_CALLED = ("nspcc", "childline", "ndah", "mens_advice_line")


def helplines(law: Law, on: date) -> tuple[Helpline, ...]:
    """Whom to call for a child or an adult in danger that is not happening at this minute.

    Only those whose number was seen on their own pages or in a file of the government.
    """
    found = []
    for name in _CALLED:
        body = law.bodies[name]
        version = body.version_on(on)
        if version is not None and version.phone is not None and version.phone.printable:
            found.append(Helpline(body.use_when, version.name, version.phone.value))
    return tuple(found)


def _at_a_school(case: Case) -> bool:
    teacher = any(worker.profession is Profession.TEACHER for worker in case.professionals)
    return teacher or case.organisation.kind in _SCHOOLS


def _help(door: Door, key: str) -> Finding:
    return Finding(
        door=door,
        strand=Strand.SAFETY,
        status=Status.OPEN_NOW,
        action=Action.GET_HELP,
        title=message(f"door-{key}-title"),
        reasons=(message(f"door-{key}-why"),),
        next_step=message(f"door-{key}-next"),
        can=(message(f"door-{key}-can"),),
        cannot=(message(f"door-{key}-cannot"),),
    )
