"""The facts that several doors turn on, each answered yes, no or not known.

An empty list of issues means that the person has not said yet what went wrong; once they
have ticked something, what is not ticked is a no.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import (
    Case,
    DataRequest,
)
from lgo_desktop.case.vocabulary import (
    ANSWERED,
    DATA_ISSUES,
    RECORD_ISSUES,
    ChildrensProcedure,
    CourtState,
    Issue,
    OrganisationKind,
    Profession,
    RequestState,
    Service,
    Stage,
    Verdict,
)
from lgo_desktop.law.calendar import add_months
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import reckon_if_any
from lgo_desktop.routes.truth import Truth, answered, both, either

SERVICE_ISSUES = frozenset(
    {
        Issue.SERVICE_FAILURE,
        Issue.DECISION_DISAGREED,
        Issue.POOR_COMMUNICATION,
        Issue.COMPLAINT_HANDLING,
        Issue.SEN_DECISION,
    }
)

BAD_ANSWERS = frozenset({RequestState.REFUSED, RequestState.PARTLY, RequestState.DONE_UNEXPLAINED})
"""Answers to a request that leave something to complain of."""


def has_issue(case: Case, issues: Iterable[Issue]) -> Truth:
    """Whether one of these things went wrong."""
    if not case.issues:
        return None
    return not frozenset(issues).isdisjoint(case.issues)


def about_a_council(case: Case) -> Truth:
    """Whether it is about a council, or a care provider, whose work can be the council's."""
    kind = case.organisation.kind
    return None if kind is None else kind in _COUNCILS


_COUNCILS = frozenset({OrganisationKind.COUNCIL, OrganisationKind.CARE_PROVIDER})


def provider_of_adult_care(case: Case) -> bool:
    """Whether it is a care provider itself, of which LGA 1974 Part 3A speaks (s.34A: adults).

    Part III is about councils. A provider of whom nobody has said that it cares for children
    is taken for one of adult care.
    """
    provider = case.organisation.kind is OrganisationKind.CARE_PROVIDER
    return provider and case.organisation.service is not Service.CHILDREN


def is_child(case: Case, on: date) -> Truth:
    """Whether the complainant is under 18 on that day."""
    born = case.complainant.person.date_of_birth
    if born is None:
        return None
    grown = (add_months(born.earliest, _OF_AGE), add_months(born.latest, _OF_AGE))
    return True if on < grown[0] else False if on >= grown[1] else None


_OF_AGE = 18 * 12


def child_signs(case: Case, on: date) -> Truth:
    """Whether the child is 12 or over on that day: then the ICO's form asks for its own consent.

    Not known where no day of birth is, or where it leaves that open.
    """
    born = None if case.subject is None else case.subject.date_of_birth
    if born is None:
        return None
    first, last = (add_months(day, _SIGNS_FROM) for day in (born.earliest, born.latest))
    return True if on >= last else False if on < first else None


_SIGNS_FROM = 12 * 12


def authority_missing(case: Case) -> bool:
    """Whether somebody acts for the complainant and says that it is not in writing yet."""
    acting = case.representative
    return acting is not None and answered(acting.has_written_authority) is False


def records_wrong(case: Case) -> Truth:
    """Whether the person says that records are wrong."""
    return True if case.records else has_issue(case, RECORD_ISSUES)


def data_in_question(case: Case) -> Truth:
    """Whether any right under data protection law is in question.

    A request that is not settled puts it in question, whatever is ticked.
    """
    return either(records_wrong(case), has_issue(case, DATA_ISSUES), _unsettled_request(case))


def _unsettled_request(case: Case) -> bool:
    settled = {None, RequestState.NOT_MADE, RequestState.DONE}
    return any(request.state not in settled for request in case.steps.data_requests.values())


def said_of_worker(case: Case) -> Truth:
    """Whether conduct or dishonesty of a worker is ticked, or written beside a worker.

    That a worker is only named says nothing against them.
    """
    written = any(worker.concern.strip() for worker in case.professionals)
    return True if written else has_issue(case, {Issue.WORKER_CONDUCT, Issue.WORKER_DISHONESTY})


def honesty_in_question(case: Case) -> Truth:
    """Whether the person says that a worker was not honest, or that a record was made up."""
    return has_issue(case, {Issue.WORKER_DISHONESTY, Issue.FALSIFIED_RECORDS})


def social_worker_concerned(case: Case) -> Truth:
    """Whether one of the workers is a social worker; not known while a job is not known."""
    if not case.professionals:
        return None
    jobs = [worker.profession for worker in case.professionals]
    if Profession.SOCIAL_WORKER in jobs:
        return True
    return None if None in jobs else False


def worker_identified(case: Case) -> Truth:
    """Whether it is known which one social worker it was."""
    answers = [
        worker.identified
        for worker in case.professionals
        if worker.profession in {Profession.SOCIAL_WORKER, None}
    ]
    return either(*(None if a is None else a == "yes" for a in answers)) if answers else None


def council_had_its_say(case: Case) -> Truth:
    """Whether the council has given its last answer on a complaint, or refused to look."""
    stage = case.steps.complaint.stage
    return None if stage is None else stage in {Stage.FINAL_RESPONSE, Stage.REFUSED}


def court_had_something(case: Case) -> Truth:
    """Whether a court has or had something to do with it, and not with another matter only."""
    state = case.steps.court.state
    touched = None if state is None else state in {CourtState.UNDER_WAY, CourtState.ENDED}
    apart = answered(case.steps.court.same_matter) is False
    return False if apart else touched


def same_matter_in_court(case: Case) -> Truth:
    """Whether a court had or has this very matter."""
    state = case.steps.court.state
    touched = None if state is None else state in {CourtState.UNDER_WAY, CourtState.ENDED}
    return both(touched, answered(case.steps.court.same_matter))


def plan_is_said(case: Case) -> bool:
    """Whether a complaint shall say in writing that the person means to go to court.

    Only where they could and have ticked that they mean it; never where nothing is known.
    """
    court = case.steps.court
    return court.state is CourtState.COULD_BE_USED and court.say_plan == "yes"


def court_remedy_open(case: Case) -> Truth:
    """Whether the person could go to court about it, and has not."""
    state = case.steps.court.state
    return None if state is None else state is CourtState.COULD_BE_USED


def council_refused_a_childrens_complaint(case: Case) -> bool:
    """Whether the council has turned away a complaint about children's services."""
    children = case.organisation.service is Service.CHILDREN
    return children and case.steps.complaint.stage is Stage.REFUSED


def statutory_stages(case: Case) -> bool:
    """Whether the children's statutory procedure has begun (SI 2006/1738)."""
    return case.steps.complaint.childrens_procedure in _STATUTORY


_STATUTORY = frozenset(
    {ChildrensProcedure.STAGE_1, ChildrensProcedure.STAGE_2, ChildrensProcedure.STAGE_3_DONE}
)


def cited(law: Law, on: date, *provisions: str) -> tuple[str, ...]:
    """Those of the provisions that are law on that day, as a letter cites them."""
    return tuple(law.cite(provision, on) for provision in provisions if law.in_force(provision, on))


def overdue(law: Law, rule: str, request: DataRequest, on: date) -> Truth:
    """Whether the answer to a request that was made is late by `on`."""
    if request.state is not RequestState.WAITING:
        return False
    if request.made is None:
        return None
    limit = reckon_if_any(law, rule, request.made)
    return None if limit is None else limit.passed_on(on)


def answered_late(law: Law, rule: str, request: DataRequest) -> bool:
    """Whether the answer to a request came after the last day for it, on any reading of the days.

    That is our count from the day on which it was made: whether a longer time was asked for, or
    the clock stood still for a question, is in no case.
    """
    if request.state not in ANSWERED or request.made is None or request.answered is None:
        return False
    limit = reckon_if_any(law, rule, request.made)
    return limit is not None and limit.passed_on(request.answered.earliest) is True


@dataclass(frozen=True)
class UnsettledAnswer:
    """An answer of the council about data that did not settle it.

    `when` is the day on which it came, `None` where that is not known; `field` is the place
    in the case that holds that day.
    """

    field: str
    when: ApproxDate | None


def unsettled_answers(case: Case) -> tuple[UnsettledAnswer, ...]:
    """Each answer of the council about data that left something to complain of.

    Nothing where the council has put things right on a complaint about data. The last answer
    on an ordinary complaint counts where records are said to be wrong, as the council then
    has had its say on them, unless it upheld the complaint.
    """
    steps = case.steps
    if steps.dp_complaint.state is RequestState.DONE:
        return ()
    found = [
        UnsettledAnswer(f"steps.{name}.answered", request.answered)
        for name, request in steps.data_requests.items()
        if request.state in BAD_ANSWERS
    ]
    complaint = steps.complaint
    final = complaint.stage in {Stage.FINAL_RESPONSE, Stage.REFUSED}
    if final and complaint.verdict is not Verdict.UPHELD and records_wrong(case) is True:
        found.append(UnsettledAnswer("steps.complaint.last_reply", complaint.last_reply))
    return tuple(found)
