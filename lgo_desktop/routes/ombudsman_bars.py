"""What shuts the Ombudsman's door outright: no discretion is left (LGA 1974 s.25, Schedule 5).

The first of these tests that bites ends the matter for that part of the story.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from lgo_desktop.case.vocabulary import (
    OrganisationKind,
    TribunalState,
)
from lgo_desktop.routes.facts import same_matter_in_court
from lgo_desktop.routes.prospect import Bar, Hurdle, Matter, Part, Prospect, Ruling
from lgo_desktop.routes.truth import answered

Rule: TypeAlias = Callable[[Matter, Part], Ruling | None]

_NOT_LISTED = frozenset(
    {
        OrganisationKind.ACADEMY,
        OrganisationKind.NHS,
        OrganisationKind.CAFCASS,
        OrganisationKind.HOUSING_ASSOCIATION,
    }
)


def body_outside(matter: Matter, part: Part) -> Ruling | None:
    """Academies, the NHS, Cafcass and housing associations are not bodies of s.25."""
    del part
    if matter.case.organisation.kind not in _NOT_LISTED:
        return None
    return _barred(Hurdle.BODY, "outside_remit", "door-lgsco-body", ("lga_1974_25",), (Bar.BODY,))


def police(matter: Matter, part: Part) -> Ruling | None:
    """The police are not on the list, and their work on crime is barred (Schedule 5 para 2)."""
    del part
    if matter.case.organisation.kind is not OrganisationKind.POLICE:
        return None
    provisions = ("lga_1974_25", "lga_1974_sch_5_2")
    return _barred(Hurdle.BODY, "outside_remit", "door-lgsco-body", provisions, (Bar.BODY,))


def inside_a_school(matter: Matter, part: Part) -> Ruling | None:
    """What happens in a maintained school is barred (Schedule 5 para 5)."""
    del part
    if matter.case.organisation.kind is not OrganisationKind.SCHOOL:
        return None
    return _barred(
        Hurdle.BODY, "outside_remit", "door-lgsco-body", ("lga_1974_sch_5_5",), (Bar.BODY,)
    )


def council_as_landlord(matter: Matter, part: Part) -> Ruling | None:
    """What a council does as a social landlord is barred (Schedule 5 para 5A)."""
    del part
    if answered(matter.case.organisation.landlord) is not True:
        return None
    return _barred(
        Hurdle.BODY, "outside_remit", "door-lgsco-landlord", ("lga_1974_sch_5_5a",), (Bar.BODY,)
    )


def before_a_court(matter: Matter, part: Part) -> Ruling | None:
    """A court has or had this very matter: s.26(6)(c), Schedule 5 para 1.

    A court remedy that was used leaves no discretion, and how the complaint about it was
    handled goes with it (R (M) v Commissioner for Local Administration [2006] EWHC 2847).
    """
    del part
    if same_matter_in_court(matter.case) is not True:
        return None
    provisions = ("lga_1974_26_6_c", "lga_1974_sch_5_1")
    return _barred(Hurdle.COURT, "court_matter", "door-lgsco-court", provisions, (Bar.COURT,))


def papers_for_a_court(matter: Matter, part: Part) -> Ruling | None:
    """Reports and evidence for a court are part of its proceedings (Schedule 5 para 1).

    That holds whoever asked for them, and even if they were untrue.
    """
    del matter
    if part is not Part.COURT_PAPERS:
        return None
    provisions = ("lga_1974_sch_5_1",)
    return _barred(Hurdle.COURT, "court_matter", "door-lgsco-court", provisions, (Bar.COURT,))


def personnel(matter: Matter, part: Part) -> Ruling | None:
    """Appointments, pay, discipline and other personnel matters (Schedule 5 para 4)."""
    del matter
    if part is not Part.PERSONNEL:
        return None
    provisions = ("lga_1974_sch_5_4",)
    return _barred(
        Hurdle.PERSONNEL, "personnel", "door-lgsco-personnel", provisions, (Bar.PERSONNEL,)
    )


_PART_OF_AN_APPEAL = frozenset(
    {Part.SPECIAL_NEEDS, Part.DECISION, Part.SERVICE, Part.WORKER, Part.CONTACT}
)


def appeal_used(matter: Matter, part: Part) -> Ruling | None:
    """A right of appeal that was used leaves no discretion (s.26(6)(a)).

    That takes in what was part of the appeal, connected to it, or could have been part of
    it (R (Milburn) v LGSCO [2023] EWCA Civ 207). Delay before the decision stays outside.
    """
    used = matter.case.steps.tribunal.state is TribunalState.RIGHT_USED
    if not used or part not in _PART_OF_AN_APPEAL:
        return None
    return _barred(
        Hurdle.APPEAL,
        "appeal_right",
        "door-lgsco-appeal-used",
        ("lga_1974_26_6_a",),
        tribunal_bars(matter),
    )


def tribunal_bars(matter: Matter) -> tuple[Bar, ...]:
    """Which tribunal it is: that for special educational needs has a name of its own."""
    if Part.SPECIAL_NEEDS in matter.parts:
        return (Bar.TRIBUNAL, Bar.SEND_TRIBUNAL)
    return (Bar.TRIBUNAL,)


def _barred(
    test: Hurdle, reason: str, why: str, provisions: tuple[str, ...], bars: tuple[Bar, ...]
) -> Ruling:
    return Ruling(test, Prospect.BARRED, reason, why, provisions, bars)


BARS: tuple[Rule, ...] = (
    body_outside,
    police,
    inside_a_school,
    council_as_landlord,
    before_a_court,
    papers_for_a_court,
    personnel,
    appeal_used,
)
