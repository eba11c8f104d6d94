"""All doors for one case, by strand, in the order in which to act."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TypeAlias

from lgo_desktop.case.model import Case
from lgo_desktop.law.freshness import AnyRecord
from lgo_desktop.law.library import Law
from lgo_desktop.routes import (
    access,
    council,
    data_complaint,
    data_limits,
    information,
    information_commission,
    lawyers,
    ombudsman,
    other_bodies,
    rectification,
    regulators,
    safety,
    tribunals_and_courts,
)
from lgo_desktop.routes.court_papers import with_papers
from lgo_desktop.routes.data_standing import within
from lgo_desktop.routes.finding import Finding, Status, Strand, is_near
from lgo_desktop.routes.naming import name_the_body
from lgo_desktop.routes.posted import tell_of_post
from lgo_desktop.wording import message

Rule: TypeAlias = Callable[[Case, date, Law], Finding | None]

DOORS: tuple[Rule, ...] = (
    safety.first,
    tribunals_and_courts.send_tribunal,
    tribunals_and_courts.send_discrimination,
    tribunals_and_courts.other_tribunal,
    rectification.rectification,
    access.access,
    data_limits.deletion,
    data_complaint.complaint_about_data,
    information.council_request,
    information.council_review,
    information_commission.complaint,
    information.commission,
    regulators.social_work_england,
    regulators.social_work_elsewhere,
    regulators.hcpc,
    regulators.nmc,
    regulators.gmc,
    regulators.teaching_regulation_agency,
    regulators.general_dental_council,
    regulators.general_pharmaceutical_council,
    regulators.general_optical_council,
    regulators.general_osteopathic_council,
    regulators.general_chiropractic_council,
    lawyers.solicitors_regulation_authority,
    lawyers.bar_standards_board,
    lawyers.cilex_regulation,
    lawyers.legal_ombudsman,
    safety.designated_officer,
    tribunals_and_courts.order_to_the_ico,
    data_limits.restriction,
    council.complaint,
    other_bodies.police,
    other_bodies.school,
    other_bodies.cafcass,
    ombudsman.complaint,
    other_bodies.health_ombudsman,
    other_bodies.housing_ombudsman,
    other_bodies.other_nation,
    other_bodies.care_quality_commission,
    other_bodies.ofsted,
    tribunals_and_courts.court,
)

_ABOUT_DATA: frozenset[Rule] = frozenset(
    {
        rectification.rectification,
        access.access,
        data_complaint.complaint_about_data,
        data_limits.restriction,
        data_limits.deletion,
        information_commission.complaint,
    }
)

_REGULATORS: frozenset[Rule] = frozenset(
    {
        regulators.social_work_england,
        regulators.social_work_elsewhere,
        regulators.hcpc,
        regulators.nmc,
        regulators.gmc,
        regulators.teaching_regulation_agency,
        regulators.general_dental_council,
        regulators.general_pharmaceutical_council,
        regulators.general_optical_council,
        regulators.general_osteopathic_council,
        regulators.general_chiropractic_council,
        lawyers.solicitors_regulation_authority,
        lawyers.bar_standards_board,
        lawyers.cilex_regulation,
    }
)

# Where a person is told of papers of a court: for records, for a complaint, about a worker, and
# in court. Each letter may be the only one that is sent.
_QUOTING: frozenset[Rule] = _REGULATORS | {
    rectification.rectification,
    information_commission.complaint,
    council.complaint,
    tribunals_and_courts.court,
}

# What is told of these is how it is in England; where nobody has said where, that is said.
_OF_ENGLAND: frozenset[Rule] = frozenset(
    {
        tribunals_and_courts.send_tribunal,
        tribunals_and_courts.send_discrimination,
        information.council_request,
        regulators.social_work_england,
        safety.designated_officer,
        council.complaint,
        ombudsman.complaint,
        other_bodies.health_ombudsman,
        other_bodies.housing_ombudsman,
        other_bodies.care_quality_commission,
        other_bodies.ofsted,
        other_bodies.cafcass,
    }
)

_ORDER = (
    Status.OPEN_NOW,
    Status.AFTER_A_STEP,
    Status.TOO_EARLY,
    Status.UNLIKELY,
    Status.CLOSED,
    Status.NOT_APPLICABLE,
)


def check(case: Case, on: date, law: Law) -> tuple[Finding, ...]:
    """What every door says of this case on the day `on`, best first.

    The same case, day and law always give the same findings. Nothing is looked up and
    nothing is changed.
    """
    told = (_asked(rule, case, on, law) for rule in DOORS)
    found = [
        tell_of_post(name_the_body(finding, case), case) for finding in told if finding is not None
    ]
    return tuple(sorted(found, key=partial(_rank, case, on)))


def records_used(findings: Iterable[Finding], law: Law, on: date) -> tuple[AnyRecord, ...]:
    """The records of law that the findings of the day `on` rest on, each once.

    The limits of their dates, the provisions that they cite, and the bodies of their doors.
    """
    found = tuple(findings)
    limits = {due.limit.rule for finding in found for due in finding.dates}
    cited = {reference for finding in found for reference in finding.references}
    doors = {str(finding.door) for finding in found}
    return (
        *(record for name, record in law.limits.items() if name in limits),
        *(record for record in law.provisions.values() if record.reference_on(on) in cited),
        *(record for name, record in law.bodies.items() if name in doors),
    )


def _asked(rule: Rule, case: Case, on: date, law: Law) -> Finding | None:
    """What one door says, a data door only as far as the data is this person's to ask about."""
    finding = rule(case, on, law)
    if rule in _ABOUT_DATA:
        finding = within(finding, case)
    if finding is None:
        return None
    if rule in _QUOTING:
        finding = with_papers(finding, case, on, law)
    return _as_in_england(finding) if rule in _OF_ENGLAND and _nowhere(case) else finding


def _nowhere(case: Case) -> bool:
    return case.organisation.nation is None


def _as_in_england(finding: Finding) -> Finding:
    """The finding, which says that it takes the body to be one of England, and asks where it is."""
    return replace(
        finding,
        reasons=(*finding.reasons, message("door-as-in-england")),
        unanswered=(*finding.unanswered, "organisation.nation"),
    )


def _rank(case: Case, on: date, finding: Finding) -> tuple[int, bool, date, int]:
    # What ends for the person within a month comes first, soonest first, but after safety. A
    # complaint about data comes after the requests it may make unnecessary; of data that only
    # went astray none can, and then it is what to do.
    about_data = finding.strand is Strand.DATA_COMPLAINT
    return (
        _ORDER.index(finding.status),
        finding.strand is not Strand.SAFETY,
        _ends_soon(finding, on),
        0 if not about_data else -1 if data_complaint.only_went_astray(case) else 1,
    )


def _ends_soon(finding: Finding, on: date) -> date:
    """The first day by which the person has to act, where that is near; otherwise far away."""
    near = (due.limit.due for due in finding.dates if is_near(due.limit, on))
    return min(near, default=date.max)
