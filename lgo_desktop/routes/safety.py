"""Safety before any form: a child or an adult who is in danger now."""

from __future__ import annotations

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
    safeguarding pages, second-hand). `None` unless somebody is at risk now and something is
    said of a worker in work with children: bad manners alone are not for the LADO.
    """
    del on, law
    said = answered(case.at_risk_now) is True and said_of_worker(case) is True
    if not said or not _works_with_children(case):
        return None
    if case.organisation.nation not in {None, "england"}:
        return None
    return _help(Door.DESIGNATED_OFFICER, "lado")


def _works_with_children(case: Case) -> bool:
    place = case.organisation
    teacher = any(worker.profession is Profession.TEACHER for worker in case.professionals)
    return teacher or place.service in _WITH_CHILDREN or place.kind in _SCHOOLS


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
