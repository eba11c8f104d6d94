"""The professional regulators. First cut: Social Work England.

Social Workers Regulations 2018 (SI 2018/893) reg 25. No time limit was found in the texts
that were read, and a serious concern need not go to the employer first.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.law.library import Law
from lgo_desktop.routes.facts import (
    cited,
    honesty_in_question,
    social_worker_concerned,
    worker_identified,
    worker_in_question,
)
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand
from lgo_desktop.routes.truth import answered, either
from lgo_desktop.wording import message

_WHO = "professionals[0].identified"
_JOB = "professionals[0].profession"


def social_work_england(case: Case, on: date, law: Law) -> Finding | None:
    """A concern about a social worker; `None` where no social worker is in question."""
    concerned = social_worker_concerned(case)
    in_question = either(worker_in_question(case), honesty_in_question(case))
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
        return replace(
            base,
            status=Status.TOO_EARLY,
            action=Action.WAIT,
            reasons=(message("door-swe-has-it"),),
            next_step=message("door-swe-wait"),
        )
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
