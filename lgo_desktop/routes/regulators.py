"""The professional regulators: one worker's fitness, by profession and nation.

Social workers in England: Social Workers Regulations 2018 (SI 2018/893) reg 25. No time
limit was found in the texts that were read, and a serious concern need not go to the
employer first. Of the others their own pages were read and, with one exception, no law: so
each says only what those pages say, and that it is guidance.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import ChildrensProcedure, Issue, Stage, Want
from lgo_desktop.law.library import Law
from lgo_desktop.routes.council_procedure import Procedure, procedure_of
from lgo_desktop.routes.facts import (
    cited,
    has_issue,
    honesty_in_question,
    said_of_worker,
    social_worker_concerned,
    worker_identified,
)
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand
from lgo_desktop.routes.professions import ANSWERS_FOR
from lgo_desktop.routes.reviews import outcome_known
from lgo_desktop.routes.truth import answered, either
from lgo_desktop.wording import message

_UNDER_WAY = frozenset({ChildrensProcedure.STAGE_1, ChildrensProcedure.STAGE_2})
_WHO = "professionals[0].identified"
_JOB = "professionals[0].profession"


def _childrens_complaint_runs(case: Case, on: date) -> bool:
    """Whether a children's complaint is being looked at, which a concern may halt.

    Told, or to be taken so: an answer is waited for, and the complaint is one of that procedure.
    """
    complaint = case.steps.complaint
    if complaint.childrens_procedure is not None:
        return complaint.childrens_procedure in _UNDER_WAY
    waits = complaint.stage in {Stage.WAITING, Stage.OVERDUE}
    return waits and procedure_of(case, on) is Procedure.CHILDREN


def social_work_england(case: Case, on: date, law: Law) -> Finding | None:
    """A concern about a social worker in England; `None` where none is in question.

    While nobody has said what went wrong, it waits for that.
    """
    concerned = social_worker_concerned(case)
    in_question = either(said_of_worker(case), honesty_in_question(case), _wanted(case))
    if concerned is False or in_question is False:
        return None
    if case.organisation.nation not in {None, "england"}:
        return None
    base = Finding(
        door=Door.SOCIAL_WORK_ENGLAND,
        strand=Strand.WORKER,
        status=Status.OPEN_NOW,
        action=Action.RAISE_CONCERN,
        title=message("door-swe-title"),
        reasons=(message(_why(case)),),
        next_step=message("door-swe-next"),
        references=cited(law, on, "si_2018_893_25"),
        can=(message("door-swe-can"),),
        cannot=(message("door-swe-cannot"),),
    )
    if answered(case.steps.regulator.made) is True:
        return _with_the_regulator(base, case, "door-swe-has-it", "door-swe-wait")
    if in_question is None:
        return replace(
            base,
            status=Status.AFTER_A_STEP,
            action=Action.WAIT,
            reasons=(message("door-swe-not-said"),),
            next_step=message("door-not-said-next"),
            unanswered=("issues",),
        )
    if _childrens_complaint_runs(case, on):
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


def _why(case: Case) -> str:
    """What the person says of the worker: no more than what they ticked."""
    if has_issue(case, {Issue.FALSIFIED_RECORDS}) is True:
        return "door-swe-honesty"
    return "door-swe-dishonesty" if honesty_in_question(case) else "door-swe-conduct"


def _wanted(case: Case) -> bool:
    """Whether the person wants what a worker did looked at, whatever they ticked."""
    return Want.WORKER_LOOKED_INTO in case.wants


def _with_the_regulator(base: Finding, case: Case, has_it: str, wait: str) -> Finding:
    decided = outcome_known(case.steps.regulator) is True
    return replace(
        base,
        status=Status.NOT_APPLICABLE if decided else Status.TOO_EARLY,
        action=Action.NONE if decided else Action.WAIT,
        reasons=(message("door-regulator-decided" if decided else has_it),),
        next_step=message("door-nothing-to-do" if decided else wait),
    )


@dataclass(frozen=True)
class Regulator:
    """A regulator: its door, the name of its words, and where it answers for its professions.

    `can` and `cannot` name the words of its powers and their end. `provisions` are what its
    rules rest on; where none was read, the finding says that it is guidance.
    """

    door: Door
    key: str
    nations: frozenset[str | None]
    can: str = "door-regulator-can"
    cannot: str = "door-regulator-cannot"
    provisions: tuple[str, ...] = ()


ENGLAND: frozenset[str | None] = frozenset({None, "england"})
ENGLAND_AND_WALES = ENGLAND | {"wales"}
_GREAT_BRITAIN = ENGLAND_AND_WALES | {"scotland"}
_UNITED_KINGDOM = _GREAT_BRITAIN | {"northern_ireland"}

_HCPC = Regulator(
    Door.HCPC,
    "hcpc",
    _UNITED_KINGDOM,
    cannot="door-hcpc-cannot",
)
_NMC = Regulator(Door.NMC, "nmc", _UNITED_KINGDOM)
_GMC = Regulator(
    Door.GMC,
    "gmc",
    _UNITED_KINGDOM,
    can="door-gmc-can",
    provisions=("si_2004_2608_4_5",),
)
_TRA = Regulator(Door.TRA, "tra", ENGLAND, can="door-tra-can")
_GDC = Regulator(Door.GDC, "gdc", _UNITED_KINGDOM)
_GPHC = Regulator(Door.GPHC, "gphc", _GREAT_BRITAIN)
_GOC = Regulator(Door.GOC, "goc", _UNITED_KINGDOM)
_GOSC = Regulator(
    Door.GOSC,
    "gosc",
    _UNITED_KINGDOM,
    cannot="door-regulator-no-quarrels",
)
_GCC = Regulator(
    Door.GCC,
    "gcc",
    _UNITED_KINGDOM,
    cannot="door-regulator-no-quarrels",
)

_ELSEWHERE = tuple(
    Regulator(door, key, frozenset({nation}))
    for door, key, nation in (
        (Door.SOCIAL_CARE_WALES, "scw", "wales"),
        (Door.SCOTTISH_SOCIAL_SERVICES_COUNCIL, "sssc", "scotland"),
        (Door.NORTHERN_IRELAND_SOCIAL_CARE_COUNCIL, "niscc", "northern_ireland"),
    )
)


def hcpc(case: Case, on: date, law: Law) -> Finding | None:
    """Psychologists, occupational therapists and others: HCPC (its own pages)."""
    return concern(_HCPC, case, on, law)


def nmc(case: Case, on: date, law: Law) -> Finding | None:
    """Nurses, midwives and nursing associates: NMC (its own pages)."""
    return concern(_NMC, case, on, law)


def gmc(case: Case, on: date, law: Law) -> Finding | None:
    """Doctors: GMC, as a rule within five years (SI 2004/2608 rule 4(5), second-hand)."""
    return concern(_GMC, case, on, law)


def teaching_regulation_agency(case: Case, on: date, law: Law) -> Finding | None:
    """Teachers in England: only serious misconduct, and the school first as a rule."""
    return concern(_TRA, case, on, law)


def general_dental_council(case: Case, on: date, law: Law) -> Finding | None:
    """Dentists and dental workers: GDC. Its form refuses papers of a family court."""
    return concern(_GDC, case, on, law)


def general_pharmaceutical_council(case: Case, on: date, law: Law) -> Finding | None:
    """Pharmacists in England, Wales and Scotland: GPhC, usually within five years."""
    return concern(_GPHC, case, on, law)


def general_optical_council(case: Case, on: date, law: Law) -> Finding | None:
    """Opticians: GOC, by its own acceptance criteria."""
    return concern(_GOC, case, on, law)


def general_osteopathic_council(case: Case, on: date, law: Law) -> Finding | None:
    """Osteopaths: GOsC; no private grievances, fees or employment."""
    return concern(_GOSC, case, on, law)


def general_chiropractic_council(case: Case, on: date, law: Law) -> Finding | None:
    """Chiropractors: GCC; no private grievances, fees or employment."""
    return concern(_GCC, case, on, law)


def social_work_elsewhere(case: Case, on: date, law: Law) -> Finding | None:
    """Social workers in Wales, Scotland and Northern Ireland: a regulator for each nation."""
    found = (concern(regulator, case, on, law) for regulator in _ELSEWHERE)
    return next((finding for finding in found if finding is not None), None)


def concern(regulator: Regulator, case: Case, on: date, law: Law) -> Finding | None:
    """What the regulator's door says; `None` unless something is said of one of its workers.

    What it can and cannot do is what its own pages say as found in November 2026, or
    follows from whom it answers for.
    """
    if either(said_of_worker(case), honesty_in_question(case)) is not True:
        return None
    jobs = {worker.profession for worker in case.professionals}
    if (
        ANSWERS_FOR[regulator.door].isdisjoint(jobs)
        or case.organisation.nation not in regulator.nations
    ):
        return None
    guidance = () if regulator.provisions else (message("door-regulator-guidance"),)
    base = Finding(
        door=regulator.door,
        strand=Strand.WORKER,
        status=Status.OPEN_NOW,
        action=Action.RAISE_CONCERN,
        title=message(f"door-{regulator.key}-title"),
        reasons=(message(f"door-{regulator.key}-why"), *guidance),
        next_step=message(f"door-{regulator.key}-next"),
        references=cited(law, on, *regulator.provisions),
        can=(message(regulator.can),),
        cannot=(message(regulator.cannot),),
    )
    if answered(case.steps.regulator.made) is not True:
        return base
    return _with_the_regulator(base, case, "door-regulator-has-it", "door-regulator-wait")
