"""Lawyers: who looks at how one behaved, and who at the service from your own.

The regulators' own pages, and for the Legal Ombudsman a regulator's page of February 2023;
none of their rules was read.
"""

from __future__ import annotations

from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import Profession
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import reckon_if_any
from lgo_desktop.routes.facts import honesty_in_question, said_of_worker
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand, dated_on, is_over
from lgo_desktop.routes.regulators import ENGLAND_AND_WALES, Regulator, concern
from lgo_desktop.routes.truth import either
from lgo_desktop.wording import message

_LAWYERS = frozenset({Profession.SOLICITOR, Profession.BARRISTER, Profession.LEGAL_EXECUTIVE})

_SRA, _BSB, _CILEX = (
    Regulator(
        door,
        key,
        ENGLAND_AND_WALES,
        can=f"door-{key}-can",
        cannot="door-lawyer-cannot",
    )
    for door, key in (
        (Door.SRA, "sra"),
        (Door.BSB, "bsb"),
        (Door.CILEX_REGULATION, "cilex-regulation"),
    )
)


def solicitors_regulation_authority(case: Case, on: date, law: Law) -> Finding | None:
    """Dishonesty or serious misconduct of any solicitor, the council's included: SRA."""
    return concern(_SRA, case, on, law)


def bar_standards_board(case: Case, on: date, law: Law) -> Finding | None:
    """How a barrister behaved: BSB."""
    return concern(_BSB, case, on, law)


def cilex_regulation(case: Case, on: date, law: Law) -> Finding | None:
    """How a legal executive behaved: CILEx Regulation, the person or the firm first."""
    return concern(_CILEX, case, on, law)


def legal_ombudsman(case: Case, on: date, law: Law) -> Finding | None:
    """Poor service from one's own lawyer, after the lawyer's eight weeks.

    Whose lawyer it is has not been asked, so the finding says “if”. One year from the act,
    or from when the person should have known; six months of a last reply only if that reply
    prominently said so (Scheme Rule 4.4); all second-hand.
    """
    jobs = {worker.profession for worker in case.professionals}
    in_question = either(said_of_worker(case), honesty_in_question(case))
    if in_question is not True or _LAWYERS.isdisjoint(jobs):
        return None
    if case.organisation.nation not in ENGLAND_AND_WALES:
        return None
    knew = case.first_knew
    limit = None if knew is None else reckon_if_any(law, "legal_ombudsman", knew)
    over = is_over(limit, on)
    late = (message("door-late-say-why"),) if over else ()
    return Finding(
        door=Door.LEGAL_OMBUDSMAN,
        strand=Strand.WORKER,
        status=Status.AFTER_A_STEP,
        action=Action.WAIT,
        title=message("door-legal-ombudsman-title"),
        reasons=(message("door-legal-ombudsman-why"), *late),
        next_step=message("door-legal-ombudsman-next"),
        dates=dated_on("ombudsman", limit, on),
        can=(message("door-legal-ombudsman-can"),),
        cannot=(message("door-legal-ombudsman-cannot"),),
    )
