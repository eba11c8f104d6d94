"""The Ombudsman's own choice (s.24A(6)), and the patterns in which it does look.

`CHOICE` holds what speaks against a part: a body better placed, no merits to question, too
slight a harm. `SUPPORT` holds what it regularly looks into. Both are patterns of published
decisions, not law; two decision-makers can differ on the same facts.
"""

from __future__ import annotations

from lgo_desktop.case.vocabulary import (
    ASTRAY,
    ChildrensProcedure,
    Issue,
    RequestState,
    Role,
    Service,
    Stage,
    TribunalState,
    Verdict,
)
from lgo_desktop.routes.council_procedure import council_is_late
from lgo_desktop.routes.facts import (
    council_refused_a_childrens_complaint,
    court_had_something,
    overdue,
    statutory_stages,
)
from lgo_desktop.routes.ombudsman_bars import Rule
from lgo_desktop.routes.ombudsman_limits import is_late
from lgo_desktop.routes.prospect import (
    ABOUT_THE_REST,
    Hurdle,
    Matter,
    Part,
    Prospect,
    Ruling,
)
from lgo_desktop.routes.reviews import outcome_known


def regulator_for_records(matter: Matter, part: Part) -> Ruling | None:
    """Wrong records are for the Information Commission, set up for that (s.24A(6)).

    Not where the council accepted a correction, or was told by the regulator to make one,
    and then let it lie: that is a failure to act.
    """
    if part is not Part.RECORDS or correction_left_undone(matter):
        return None
    return _better_placed("door-lgsco-ico-better")


def regulator_for_data(matter: Matter, part: Part) -> Ruling | None:
    """Access, disclosure and loss of records are for the Information Commission (s.24A(6)).

    Not where a care leaver's file was lost and the council was slow or deaf about it, nor
    where the council has itself upheld that it gave something away: then what it did about
    it can be looked at.
    """
    if part is not Part.DATA or _file_of_a_care_leaver(matter) or _admitted_disclosure(matter):
        return None
    return _better_placed("door-lgsco-ico-better")


def regulator_for_information(matter: Matter, part: Part) -> Ruling | None:
    """Freedom of information is for the Information Commission and its tribunal."""
    del matter
    return _better_placed("door-lgsco-foi") if part is Part.INFORMATION else None


def regulator_for_workers(matter: Matter, part: Part) -> Ruling | None:
    """One worker's honesty and manner are for the worker's regulator (s.24A(6)).

    The Ombudsman looks at the fault of the council, not at whether one person is fit.
    """
    del matter
    return _better_placed("door-lgsco-regulator-better") if part is Part.WORKER else None


def _better_placed(why: str) -> Ruling:
    return Ruling(
        Hurdle.BETTER_PLACED,
        Prospect.UNLIKELY,
        "better_placed",
        why,
        ("lga_1974_24a_6",),
    )


def correction_left_undone(matter: Matter) -> bool:
    """A correction was taken on in part, overdue, or decided on by the ICO, and then delayed."""
    steps = matter.case.steps
    asked = steps.rectification
    silent = overdue(matter.law, "dp_rectification", asked, matter.on) is True
    promised = asked.state is RequestState.PARTLY or silent
    return Part.DELAY in matter.parts and (promised or outcome_known(steps.ico) is True)


def _file_of_a_care_leaver(matter: Matter) -> bool:
    leaver = matter.case.complainant.role is Role.FORMER_LOOKED_AFTER_CHILD
    let_lie = not matter.parts.isdisjoint({Part.DELAY, Part.HANDLING})
    return leaver and let_lie and Issue.RECORDS_LOST in matter.case.issues


def _admitted_disclosure(matter: Matter) -> bool:
    upheld = matter.case.steps.complaint.verdict in {Verdict.UPHELD, Verdict.PARTLY_UPHELD}
    return upheld and not ASTRAY.isdisjoint(matter.case.issues)


def merits(matter: Matter, part: Part) -> Ruling | None:
    """A decision taken without fault cannot be questioned (s.34(3)).

    Wrong facts behind the decision would be a fault in how it was made.
    """
    if part is not Part.DECISION or Part.RECORDS in matter.parts:
        return None
    return Ruling(
        Hurdle.DISCRETION,
        Prospect.UNLIKELY,
        "unlikely_to_find_fault",
        "door-lgsco-merits",
        ("lga_1974_34_3",),
    )


def slight(matter: Matter, part: Part) -> Ruling | None:
    """Slow or poor contact by itself is too slight a harm (s.24A(6), Assessment Code)."""
    del matter
    if part is not Part.CONTACT:
        return None
    return Ruling(
        Hurdle.DISCRETION,
        Prospect.UNLIKELY,
        "no_significant_injustice",
        "door-lgsco-slight",
        ("lga_1974_24a_6",),
    )


def delay_that_is_over(matter: Matter, part: Part) -> Ruling | None:
    """Delay about what a regulator or a court looks at, which the council has ended.

    Delay beside an appeal stays the Ombudsman's: the tribunal cannot look at it. Overdue
    still, or a correction left undone, it is looked at for its own sake.
    """
    if part is not Part.DELAY or not _for_others(matter, _REGULATORS):
        return None
    if council_is_late(matter.case, matter.on, matter.law) or correction_left_undone(matter):
        return None
    return _hangs_on_the_rest()


def handling_alone(matter: Matter, part: Part) -> Ruling | None:
    """How a complaint was handled is not looked at where its subject belongs elsewhere.

    R (M) v Commissioner for Local Administration [2006] EWHC 2847. Not so where the
    children's statutory procedure was begun, or a children's complaint was turned away.
    """
    if part is not Part.HANDLING or not belongs_elsewhere(matter) or _procedure_touched(matter):
        return None
    return _hangs_on_the_rest()


def _procedure_touched(matter: Matter) -> bool:
    refused = council_refused_a_childrens_complaint(matter.case)
    return statutory_stages(matter.case) or refused


def _hangs_on_the_rest() -> Ruling:
    return Ruling(
        Hurdle.DISCRETION, Prospect.UNLIKELY, "complaint_handling_only", "", ("lga_1974_24a_6",)
    )


_REGULATORS = frozenset(
    {Part.COURT_PAPERS, Part.RECORDS, Part.DATA, Part.INFORMATION, Part.WORKER, Part.PERSONNEL}
)
_TRIBUNALS = frozenset({Part.SPECIAL_NEEDS, Part.DECISION, Part.SERVICE})
_APPEALS = frozenset({TribunalState.RIGHT_AVAILABLE, TribunalState.RIGHT_USED})


def belongs_elsewhere(matter: Matter) -> bool:
    """Whether all that the complaint is about belongs to other bodies."""
    appealable = matter.case.steps.tribunal.state in _APPEALS
    return _for_others(matter, _REGULATORS | _TRIBUNALS if appealable else _REGULATORS)


def _for_others(matter: Matter, others: frozenset[Part]) -> bool:
    subject = matter.parts - ABOUT_THE_REST
    return bool(subject) and subject <= others


CHOICE: tuple[Rule, ...] = (
    regulator_for_records,
    regulator_for_data,
    regulator_for_information,
    regulator_for_workers,
    merits,
    slight,
    delay_that_is_over,
    handling_alone,
)

_PROCEDURE = frozenset(
    {
        ChildrensProcedure.NOT_STARTED,
        ChildrensProcedure.STAGE_1,
        ChildrensProcedure.STAGE_2,
        ChildrensProcedure.STAGE_3_DONE,
    }
)
_SERVED = frozenset({Service.CHILDREN, Service.ADULT_SOCIAL_CARE, Service.EDUCATION_SEN})


def procedure_not_kept(matter: Matter, part: Part) -> Ruling | None:
    """The children's statutory procedure was refused, not used, late, or badly ended.

    SI 2006/1738. Where no court is concerned this is regularly looked into and sent back
    to the right stage; after the last answer, whether the remedy is enough and was given.
    Where the council said that it was too late, all turns on whether it weighed the reasons
    or the statutory procedure; only that the procedure was never begun can be known here.
    """
    asked = part in {Part.HANDLING, Part.DELAY} and Part.HANDLING in matter.parts
    if not asked or matter.case.organisation.service is not Service.CHILDREN:
        return None
    complaint = matter.case.steps.complaint
    begun_or_not = complaint.childrens_procedure in _PROCEDURE
    late = council_is_late(matter.case, matter.on, matter.law) is True
    stuck = late or complaint.stage in {Stage.REFUSED, Stage.FINAL_RESPONSE}
    never_begun = complaint.childrens_procedure is ChildrensProcedure.NOT_STARTED
    if not (begun_or_not or stuck) or (is_late(matter) and not never_begun):
        return None
    if belongs_elsewhere(matter) or court_had_something(matter.case):
        return None
    return _looked_into("investigated_complaint_handling", "door-lgsco-procedure")


def service_late(matter: Matter, part: Part) -> Ruling | None:
    """Care, support or schooling that was due came late or not at all (s.26(1)).

    Not where an appeal or a court has the matter.
    """
    both_said = part is Part.DELAY and Part.SERVICE in matter.parts
    if not both_said or matter.case.organisation.service not in _SERVED:
        return None
    if matter.case.steps.tribunal.state in _APPEALS or court_had_something(matter.case):
        return None
    return _looked_into("investigated_failure_to_act", "door-lgsco-service-late")


def promise_not_kept(matter: Matter, part: Part) -> Ruling | None:
    """The council accepted that a record was wrong, and did not do what it then had to."""
    if part is not Part.RECORDS or not correction_left_undone(matter):
        return None
    return _looked_into("investigated_failure_to_act", "door-lgsco-promise")


def _looked_into(reason: str, why: str) -> Ruling:
    return Ruling(Hurdle.SUPPORT, Prospect.LIKELY, reason, why, ("lga_1974_26_1",))


def own_support(matter: Matter, part: Part) -> Ruling | None:
    """A relative who brings up a child complains of their own allowance or support.

    They stand there in their own right (s.26A(1)(a)), and a court order about the child is
    no bar to it. What is due goes on being due. It is regularly looked into.
    """
    carer = matter.case.complainant.role is Role.CARER
    own = part in {Part.SERVICE, Part.HANDLING} and not belongs_elsewhere(matter)
    if not carer or not own or matter.case.organisation.service is not Service.CHILDREN:
        return None
    return _looked_into("investigated_failure_to_act", "door-lgsco-own-support")


SUPPORT: tuple[Rule, ...] = (procedure_not_kept, service_late, promise_not_kept, own_support)
