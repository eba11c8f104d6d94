"""What can still matter? Tests of a case that decide whether a page or a question is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeAlias

from pydantic import BaseModel

from lgo_desktop.case.days import days_told
from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import (
    ANSWERED,
    BY_RIGHT_FOR_ANOTHER,
    DATA_ISSUES,
    RECORD_ISSUES,
    REQUESTED,
    Change,
    CourtState,
    Issue,
    OrganisationKind,
    RequestState,
    Role,
    Service,
    Stage,
    TribunalState,
    Want,
)
from lgo_desktop.law.calendar import add_months

Relevance: TypeAlias = Callable[[Case], bool]
RelevanceOn: TypeAlias = Callable[[Case, date], bool]

WORKER_ISSUES = frozenset({Issue.WORKER_CONDUCT, Issue.WORKER_DISHONESTY, Issue.FALSIFIED_RECORDS})


def holds_any(items: Iterable[BaseModel]) -> bool:
    """Whether anything was filled in for one of these items."""
    return any(any(item.model_dump().values()) for item in items)


def about_records(case: Case) -> bool:
    """Whether records are said to be wrong, or nothing is known of what went wrong yet.

    Records that were listed once stay in sight: the letters speak of them.
    """
    if not case.issues or holds_any(case.records):
        return True
    return bool(RECORD_ISSUES.intersection(case.issues))


def says_what_went_wrong(case: Case) -> bool:
    """Whether anything that went wrong was chosen: before that no way forward can be meant."""
    return bool(case.issues)


def about_a_worker(case: Case) -> bool:
    """Whether what a worker did is in question, or the person wants it looked at."""
    asked_for = Want.WORKER_LOOKED_INTO in case.wants or holds_any(case.professionals)
    return bool(WORKER_ISSUES.intersection(case.issues)) or asked_for


def tells_of_people(case: Case) -> bool:
    """Whether something was told in which other people may be named."""
    told = (case.story, case.effect, *(event.what for event in case.events))
    named = (*case.records, *case.professionals, *case.others)
    return holds_any(named) or any(text.strip() for text in told)


def own_data_asked_for(case: Case) -> bool:
    """Whether a letter may ask for the complainant's own data, and has to say who they are.

    Whoever writes for a child, or with authority, asks for the other person's alone, unless
    the same records are about them, too.
    """
    return not by_right_for_another(case) or case.complainant.own_too == "yes"


def for_somebody_else(case: Case) -> bool:
    """Whether it is about another person, or may be, who then has to be named.

    Whoever may not ask for another's data asks for their own; a complaint about the service
    still says for whom it is.
    """
    return case.complainant.role in _FOR_ANOTHER


def by_right_for_another(case: Case) -> bool:
    """Whether they may ask for another person's data; the same records may be about them, too."""
    return case.complainant.role in BY_RIGHT_FOR_ANOTHER


_FOR_ANOTHER = frozenset(
    {
        Role.PARENT,
        Role.PARENT_WITHOUT_RESPONSIBILITY,
        Role.PERSON_WITH_AUTHORITY,
        Role.RELATIVE_WITHOUT_AUTHORITY,
        Role.BEREAVED_RELATIVE,
        Role.FOSTER_CARER,
        Role.CARER,
        Role.PROFESSIONAL,
        Role.OTHER,
    }
)


def has_helper(case: Case) -> bool:
    """Whether somebody is named who acts for the person."""
    acting = case.representative
    return acting is not None and bool(acting.name.strip() or acting.organisation.strip())


def complaint_made(case: Case) -> bool:
    """Whether a complaint to the council has been made."""
    return case.steps.complaint.stage not in {None, Stage.NOT_MADE}


def complaint_answered(case: Case) -> bool:
    """Whether the council has said anything on the complaint."""
    return case.steps.complaint.stage in {Stage.REPLIED, Stage.FINAL_RESPONSE, Stage.REFUSED}


def about_data(case: Case) -> bool:
    """Whether data is in question, or a request about it was told of, or nothing is known yet.

    Who complains of the service alone, and does not want to see records or to have them put
    right, has made no request that a rule could reckon with.
    """
    told = any(one.state is not None for one in case.steps.data_requests.values())
    in_question = _DATA.intersection(case.issues) or _DATA_WANTED.intersection(case.wants)
    return told or bool(in_question) or not case.issues or bool(case.records)


_DATA = RECORD_ISSUES | DATA_ISSUES
_DATA_WANTED = frozenset(
    {Want.SEE_RECORDS, Want.CORRECT_RECORDS, Want.DELETE_RECORDS, Want.KNOW_WHO_WAS_TOLD}
)


def correction_in_question(case: Case) -> bool:
    """Whether it may have been asked to put records right: where they are said to be wrong."""
    wanted = not {Want.CORRECT_RECORDS, Want.DELETE_RECORDS}.isdisjoint(case.wants)
    return about_records(case) or wanted or case.steps.rectification.state is not None


def complaint_about_data_in_question(case: Case) -> bool:
    """Whether there may have been a complaint about data: a failure, or a request, before it."""
    if not case.issues or not _DATA.isdisjoint(case.issues):
        return True
    requests = case.steps.data_requests.values()
    told = case.steps.dp_complaint.state is not None
    return told or any(one.state in REQUESTED for one in requests)


def for_the_ico(case: Case) -> bool:
    """Whether there is anything that the Information Commission looks at, or it was told."""
    return about_data(case) or about_information(case) or case.steps.ico.made is not None


def copies_to_name(case: Case) -> bool:
    """Whether a letter may say which records are to be seen.

    The request does, and after an answer that was not whole the complaint about data. Neither
    is written while a request is waiting.
    """
    asked = case.steps.access.state
    held_back = asked in _NOT_WHOLE or Issue.ACCESS_INCOMPLETE in case.issues
    return wants_records(case) and (asked not in REQUESTED or held_back)


_NOT_WHOLE = ANSWERED - {RequestState.DONE}


def requested(name: str) -> Relevance:
    """Whether that request of `Steps.requests` has been made."""

    def relevant(case: Case) -> bool:
        return case.steps.requests[name].state in REQUESTED

    return relevant


def answered(name: str) -> Relevance:
    """Whether that request of `Steps.requests` has an answer of some kind."""

    def relevant(case: Case) -> bool:
        return case.steps.requests[name].state in ANSWERED

    return relevant


def about_information(case: Case) -> bool:
    """Whether information that is not one's own data was asked for."""
    asked = Issue.FOI_REFUSED in case.issues or case.steps.information.state is not None
    return asked or wants_rules(case)


def with_the_ico(case: Case) -> bool:
    """Whether the Information Commission has a complaint."""
    return case.steps.ico.made == "yes"


def with_a_regulator(case: Case) -> bool:
    """Whether the worker's regulator has been told by the person."""
    return about_a_worker(case) and case.steps.regulator.made == "yes"


def with_the_ombudsman(case: Case) -> bool:
    """Whether the Ombudsman has a complaint."""
    return case.steps.ombudsman.made == "yes"


def decided_by(name: str) -> Relevance:
    """Whether that body of `Steps.outside` had a complaint and has given its decision."""

    def relevant(case: Case) -> bool:
        step = case.steps.outside[name]
        return step.made == "yes" and step.decided == "yes"

    return relevant


def in_danger(case: Case) -> bool:
    """Whether somebody is in danger now."""
    return case.at_risk_now == "yes"


def about_homes(case: Case) -> bool:
    """Whether it may be about the council as a landlord."""
    return case.organisation.service is Service.HOUSING


def near_a_court(case: Case) -> bool:
    """Whether papers of a court may play a part."""
    return in_court(case) or Issue.COURT_EVIDENCE in case.issues


def lists_court_papers(case: Case) -> bool:
    """Whether an entry was listed that stands in papers for a court."""
    return near_a_court(case) and any(record.court_papers == "yes" for record in case.records)


def works_with_children(case: Case) -> bool:
    """Whether the workers may be people who work with children."""
    with_children = case.organisation.service in {Service.CHILDREN, Service.EDUCATION_SEN}
    return with_children or about_a_school(case)


def wants_data_deleted(case: Case) -> bool:
    """Whether deletion is wanted: of records as a whole, or of an entry, if only in second place.

    Only then can the ground of UK GDPR Article 17(1)(g) be used.
    """
    entries = {wish for record in case.records for wish in (record.change, record.fallback)}
    wanted = Want.DELETE_RECORDS in case.wants or Issue.DELETION_SOUGHT in case.issues
    return wanted or Change.DELETE in entries


def about_a_school(case: Case) -> bool:
    """Whether it is about a school."""
    return case.organisation.kind in {OrganisationKind.SCHOOL, OrganisationKind.ACADEMY}


def about_a_childs_care(case: Case) -> bool:
    """Whether a complaint about children's services has been made, and may be about their work.

    A request for information, or data that went astray, is no matter of the children's
    procedure (Children Act 1989 s.26(3)).
    """
    of_children = case.organisation.service is Service.CHILDREN and complaint_made(case)
    return of_children and (not case.issues or not _NO_CARE.issuperset(case.issues))


_NO_CARE = DATA_ISSUES | {Issue.FOI_REFUSED, Issue.COMPLAINT_HANDLING}


def may_be_late(case: Case, on: date) -> bool:
    """Whether a year may be over, on that day, after which a complaint has to say why it is late.

    It runs from knowing; for children's services, and where nobody said when they knew, from the
    first thing that was told of. The earliest day that may be meant counts.
    """
    knew = case.first_knew
    by_knowing = knew is not None and case.organisation.service is not Service.CHILDREN
    days = (knew,) if by_knowing and knew is not None else days_told(case)
    return any(add_months(day.earliest, 12) <= on for day in days)


def may_be_appealed(case: Case) -> bool:
    """Whether it may be about a decision that a tribunal can look at."""
    told = case.steps.tribunal.state is not None
    return told or not _DECISIONS.isdisjoint(case.issues) or case.organisation.service in _APPEALS


_DECISIONS = frozenset({Issue.SEN_DECISION, Issue.DECISION_DISAGREED})
_APPEALS = frozenset(
    {Service.EDUCATION_SEN, Service.BENEFITS_TAX, Service.PLANNING, Service.HOUSING}
)


def may_have_certificate(case: Case) -> bool:
    """Whether a mediation certificate may have been issued: only for special needs."""
    return can_appeal(case) and Issue.SEN_DECISION in case.issues


def can_appeal(case: Case) -> bool:
    """Whether there is, or was, a right of appeal."""
    return case.steps.tribunal.state not in {None, TribunalState.NONE}


def in_court(case: Case) -> bool:
    """Whether a court has, or had, a case that may be about the same thing."""
    return case.steps.court.state in {CourtState.UNDER_WAY, CourtState.ENDED}


def court_ended(case: Case) -> bool:
    """Whether a court case has ended, or it is known when."""
    court = case.steps.court
    return court.state is CourtState.ENDED or (court.ended is not None and in_court(case))


def court_matters(case: Case) -> bool:
    """Whether a court has anything to do with it."""
    return case.steps.court.state not in {None, CourtState.NONE}


def may_say_plan(case: Case) -> bool:
    """Whether a plan to go to court can be, and a complaint that could tell of it."""
    to_write = case.steps.complaint.stage in {None, Stage.NOT_MADE, Stage.REPLIED}
    return case.steps.court.state is CourtState.COULD_BE_USED and to_write


def wants_records(case: Case) -> bool:
    """Whether the person may want to see records."""
    return not case.wants or Want.SEE_RECORDS in case.wants


def wants_rules(case: Case) -> bool:
    """Whether the person wants information that is about nobody: rules, figures, who decides."""
    return Want.SEE_RULES in case.wants


def no_rules_asked_yet(case: Case) -> bool:
    """Whether a letter may still ask for rules or figures: what was asked is told elsewhere."""
    return wants_rules(case) and case.steps.information.state not in REQUESTED


def complaint_about_data_waits(case: Case) -> bool:
    """Whether a complaint about data was made and has no outcome yet."""
    return case.steps.dp_complaint.state is RequestState.WAITING
