"""The professional regulators: one worker's fitness, by profession and nation.

None of them changes a record, shows one, or gives money; none settles what a council did.
Social workers in England: Social Workers Regulations 2018 (SI 2018/893) reg 25. No time
limit was found in the texts that were read, and a serious concern need not go to the
employer first.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from lgo_desktop.case.model import (
    Case,
    Professional,
)
from lgo_desktop.case.vocabulary import (
    ChildrensProcedure,
    Profession,
)
from lgo_desktop.law.library import Law
from lgo_desktop.routes.facts import (
    cited,
    honesty_in_question,
    said_of_worker,
    social_worker_concerned,
    worker_identified,
)
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand
from lgo_desktop.routes.truth import answered, either
from lgo_desktop.wording import message

_UNDER_WAY = frozenset({ChildrensProcedure.STAGE_1, ChildrensProcedure.STAGE_2})
_WHO = "professionals[0].identified"
_JOB = "professionals[0].profession"


def social_work_england(case: Case, on: date, law: Law) -> Finding | None:
    """A concern about a social worker in England; `None` where none is in question."""
    concerned = social_worker_concerned(case)
    in_question = either(said_of_worker(case), honesty_in_question(case))
    if concerned is False or in_question is not True:
        return None
    if case.organisation.nation not in {None, "england"}:
        return None
    serious = honesty_in_question(case)
    base = Finding(
        door=Door.SOCIAL_WORK_ENGLAND,
        strand=Strand.WORKER,
        status=Status.OPEN_NOW,
        action=Action.RAISE_CONCERN,
        title=message("door-swe-title"),
        reasons=(message("door-swe-honesty" if serious else "door-swe-conduct"),),
        next_step=message("door-swe-next"),
        references=cited(law, on, "si_2018_893_25"),
        can=(message("door-swe-can"),),
        cannot=(message("door-swe-cannot"),),
    )
    if answered(case.steps.regulator.made) is True:
        return _with_the_regulator(base, case)
    if case.steps.complaint.childrens_procedure in _UNDER_WAY:
        base = replace(base, reasons=(*base.reasons, message("door-swe-may-halt")))
    if answered(case.steps.regulator.by_council) is True:
        base = replace(base, reasons=(*base.reasons, message("door-swe-council-told")))
    if concerned is None:
        return replace(
            base,
            status=Status.AFTER_A_STEP,
            reasons=(message("door-swe-job-unknown"), *base.reasons),
            unanswered=(_JOB,),
        )
    who = worker_identified(case)
    if who is False:
        return replace(
            base,
            status=Status.AFTER_A_STEP,
            reasons=(message("door-swe-name-unknown"), *base.reasons),
            next_step=message("door-swe-find-name"),
        )
    return base if who else replace(base, unanswered=(_WHO,))


def _with_the_regulator(base: Finding, case: Case) -> Finding:
    decided = answered(case.steps.regulator.decided) is True
    return replace(
        base,
        status=Status.NOT_APPLICABLE if decided else Status.TOO_EARLY,
        action=Action.NONE if decided else Action.WAIT,
        reasons=(message("door-regulator-decided" if decided else "door-swe-has-it"),),
        next_step=message("door-nothing-to-do" if decided else "door-swe-wait"),
    )


@dataclass(frozen=True)
class _Regulator:
    """A regulator of other professions: its door, and the words for it."""

    door: Door
    key: str
    nations: frozenset[str | None]


_ENGLAND = frozenset({None, "england"})
_UNITED_KINGDOM = frozenset({None, "england", "wales", "scotland", "northern_ireland"})
_HCPC = _Regulator(Door.HCPC, "hcpc", _UNITED_KINGDOM)

_BY_PROFESSION = {
    Profession.PSYCHOLOGIST: _HCPC,
    Profession.OCCUPATIONAL_THERAPIST: _HCPC,
    Profession.NURSE: _Regulator(Door.NMC, "nmc", _UNITED_KINGDOM),
    Profession.DOCTOR: _Regulator(Door.GMC, "gmc", _UNITED_KINGDOM),
    Profession.TEACHER: _Regulator(Door.TRA, "tra", _ENGLAND),
}

_SOCIAL_WORK = {
    "wales": _Regulator(Door.SOCIAL_CARE_WALES, "scw", frozenset({"wales"})),
    "scotland": _Regulator(Door.SCOTTISH_SOCIAL_SERVICES_COUNCIL, "sssc", frozenset({"scotland"})),
    "northern_ireland": _Regulator(
        Door.NORTHERN_IRELAND_SOCIAL_CARE_COUNCIL, "niscc", frozenset({"northern_ireland"})
    ),
}


def hcpc(case: Case, on: date, law: Law) -> Finding | None:
    """Psychologists, occupational therapists and others: HCPC."""
    return _other(case, Door.HCPC, on, law)


def nmc(case: Case, on: date, law: Law) -> Finding | None:
    """Nurses and midwives: NMC."""
    return _other(case, Door.NMC, on, law)


def gmc(case: Case, on: date, law: Law) -> Finding | None:
    """Doctors: GMC, as a rule within five years of the latest events (second-hand)."""
    return _other(case, Door.GMC, on, law)


def teaching_regulation_agency(case: Case, on: date, law: Law) -> Finding | None:
    """Teachers in England: only serious misconduct, and the school first as a rule."""
    return _other(case, Door.TRA, on, law)


def social_work_elsewhere(case: Case, on: date, law: Law) -> Finding | None:
    """Social workers in Wales, Scotland and Northern Ireland: a regulator for each nation."""
    del on, law
    regulator = _SOCIAL_WORK.get(case.organisation.nation or "")
    in_question = either(said_of_worker(case), honesty_in_question(case))
    if regulator is None or in_question is not True or social_worker_concerned(case) is not True:
        return None
    return _found(regulator, case)


def _other(case: Case, door: Door, on: date, law: Law) -> Finding | None:
    del on, law  # no dated rule of theirs is confirmed
    if either(said_of_worker(case), honesty_in_question(case)) is not True:
        return None
    for worker in case.professionals:
        regulator = _regulator_of(worker)
        if regulator is None or regulator.door is not door:
            continue
        if case.organisation.nation in regulator.nations:
            return _found(regulator, case)
    return None


def _regulator_of(worker: Professional) -> _Regulator | None:
    return None if worker.profession is None else _BY_PROFESSION.get(worker.profession)


def _found(regulator: _Regulator, case: Case) -> Finding:
    base = Finding(
        door=regulator.door,
        strand=Strand.WORKER,
        status=Status.OPEN_NOW,
        action=Action.RAISE_CONCERN,
        title=message(f"door-{regulator.key}-title"),
        reasons=(message(f"door-{regulator.key}-why"),),
        next_step=message(f"door-{regulator.key}-next"),
        can=(message("door-regulator-can"),),
        cannot=(message("door-regulator-cannot"),),
    )
    return _with_the_regulator(base, case) if answered(case.steps.regulator.made) else base
