"""What makes the Ombudsman unlikely to look, though it may: tests with a discretion.

Each rule answers for one part of the story. Every rule that bites is told, because each
asks for another answer from the person.
"""

from __future__ import annotations

from lgo_desktop.case.vocabulary import (
    Issue,
    Role,
    Service,
    Stage,
    TribunalState,
)
from lgo_desktop.law.limits import reckon_if_any
from lgo_desktop.routes.council_procedure import council_is_late
from lgo_desktop.routes.facts import (
    council_refused_a_childrens_complaint,
    court_had_something,
    court_remedy_open,
    statutory_stages,
)
from lgo_desktop.routes.ombudsman_bars import Rule, tribunal_bars
from lgo_desktop.routes.prospect import Bar, Hurdle, Matter, Part, Prospect, Ruling
from lgo_desktop.routes.truth import Truth, either

_OWN_SUPPORT = frozenset({Role.CARER, Role.FOSTER_CARER})
_DAILY = frozenset({Part.SERVICE, Part.DELAY, Part.CONTACT})


def beside_a_court(matter: Matter, part: Part) -> Ruling | None:
    """A court had or has something to do with it, and it is not said that it is another matter.

    Schedule 5 para 1 and s.26(6)(c): most such complaints end there (42 of 50 published).
    What stays alive is what can be taken apart from the proceedings: day-to-day care,
    delay and information under an order, a carer's own allowance or support, and a
    children's complaint that has reached its statutory stages.
    """
    if court_had_something(matter.case) is not True:
        return None
    apart = _apart_from_court(matter, part)
    return Ruling(
        Hurdle.COURT,
        Prospect.POSSIBLE if apart else Prospect.UNLIKELY,
        "part_excluded" if apart else "court_matter",
        "door-lgsco-court-perhaps",
        ("lga_1974_26_6_c", "lga_1974_sch_5_1"),
        (Bar.COURT,),
    )


def _apart_from_court(matter: Matter, part: Part) -> bool:
    if matter.case.complainant.role in _OWN_SUPPORT:
        return True
    if Part.COURT_PAPERS in matter.parts:
        return False
    daily = not matter.parts.isdisjoint({Part.DELAY, Part.CONTACT})
    return (part in _DAILY and daily) or (part is Part.HANDLING and statutory_stages(matter.case))


def court_could_help(matter: Matter, part: Part) -> Ruling | None:
    """A court could give a remedy, so that is the usual way (s.26(6)(c))."""
    del part
    if court_remedy_open(matter.case) is not True:
        return None
    return Ruling(
        Hurdle.COURT,
        Prospect.UNLIKELY,
        "court_remedy",
        "door-lgsco-court-remedy",
        ("lga_1974_26_6_c",),
        (Bar.COURT,),
    )


def late(matter: Matter, part: Part) -> Ruling | None:
    """More than twelve months since the person first knew (s.26B(1), (2)).

    The Ombudsman may let it in for a good reason (s.26B(3)). Published reasons that were
    good: the council's own lost records, and constant contact while its own procedure was
    slow. That a council refused a children's complaint as too late is a matter of its own
    if the person gave reasons. Ill health and the like cannot be judged here.
    """
    if is_late(matter) is not True:
        return None
    if part is Part.HANDLING and council_refused_a_childrens_complaint(matter.case):
        return None
    issues = set(matter.case.issues)
    good = Issue.RECORDS_LOST in issues or {Issue.DELAY, Issue.COMPLAINT_HANDLING} <= issues
    if _reason_given(matter) and good:
        return None
    return Ruling(
        Hurdle.LATE, Prospect.UNLIKELY, "late", "door-lgsco-late", ("lga_1974_26b",), (Bar.LATE,)
    )


def is_late(matter: Matter) -> Truth:
    """Whether the twelve months are over. Somebody who says why they are late says that."""
    knew = matter.case.first_knew
    limit = None if knew is None else reckon_if_any(matter.law, "lgsco", knew)
    over = None if limit is None else limit.passed_on(matter.on)
    return either(over, True if _reason_given(matter) else None)


def _reason_given(matter: Matter) -> bool:
    return bool(matter.case.steps.complaint.reason_for_lateness.strip())


_APPEALABLE = frozenset({Part.SPECIAL_NEEDS, Part.DECISION, Part.SERVICE, Part.WORKER})


def appeal_unused(matter: Matter, part: Part) -> Ruling | None:
    """There is a right of appeal, and it is reasonable to expect its use (s.26(6)(a)).

    That takes in the flaws behind the decision, even if the council admits them. Delay
    before the decision stays the Ombudsman's.
    """
    if matter.case.steps.tribunal.state is not TribunalState.RIGHT_AVAILABLE:
        return None
    return _appeal(matter) if part in _APPEALABLE else None


def special_needs_appeal(matter: Matter, part: Part) -> Ruling | None:
    """A decision about special educational needs can be appealed (s.26(6)(a)).

    The right is there whether or not the person knows of it, unless they say that there is
    none.
    """
    state = matter.case.steps.tribunal.state
    if part is not Part.SPECIAL_NEEDS or state is not None:
        return None
    return _appeal(matter)


def _appeal(matter: Matter) -> Ruling:
    return Ruling(
        Hurdle.APPEAL,
        Prospect.UNLIKELY,
        "appeal_right",
        "door-lgsco-appeal",
        ("lga_1974_26_6_a",),
        tribunal_bars(matter),
    )


_FOR_ANOTHER = frozenset(
    {
        Role.PARENT_WITHOUT_RESPONSIBILITY,
        Role.RELATIVE_WITHOUT_AUTHORITY,
        Role.PROFESSIONAL,
    }
)


def standing(matter: Matter, part: Part) -> Ruling | None:
    """Nobody may complain for another without authority or suitability (s.26A(1), (2)).

    Care that an adult's own records misdescribe is looked at as a standard of care, also
    when a relative tells of it, because that person often cannot. What a child's file says
    of a parent concerns the parent, who complains of that in their own right (s.26A(1)(a)).
    """
    if matter.case.complainant.role not in _FOR_ANOTHER or _of_oneself(matter, part):
        return None
    if part is Part.SERVICE and _care_notes(matter):
        return None
    return Ruling(
        Hurdle.STANDING,
        Prospect.UNLIKELY,
        "no_standing",
        "door-lgsco-standing",
        ("lga_1974_26a",),
        (Bar.STANDING,),
    )


def _of_oneself(matter: Matter, part: Part) -> bool:
    parent = matter.case.complainant.role is Role.PARENT_WITHOUT_RESPONSIBILITY
    return parent and part is Part.RECORDS


def _care_notes(matter: Matter) -> bool:
    adult = matter.case.organisation.service is Service.ADULT_SOCIAL_CARE
    return adult and Part.RECORDS in matter.parts


def council_first(matter: Matter, part: Part) -> Ruling | None:
    """The council must have had its chance to answer (s.26(5)). One that is late has had it."""
    del part
    stage = matter.case.steps.complaint.stage
    if stage not in {Stage.NOT_MADE, Stage.WAITING, Stage.OVERDUE}:
        return None
    if council_is_late(matter.case, matter.on, matter.law) is True:
        return None
    return Ruling(Hurdle.COUNCIL_FIRST, Prospect.UNLIKELY, "premature", "", ("lga_1974_26_5",))


LIMITS: tuple[Rule, ...] = (
    beside_a_court,
    court_could_help,
    late,
    appeal_unused,
    special_needs_appeal,
    standing,
    council_first,
)
