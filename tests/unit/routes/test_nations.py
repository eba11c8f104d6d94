"""Each body is told of only in the nations that it is for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import OrganisationKind
from lgo_desktop.law.library import Law, read_law
from lgo_desktop.routes import other_bodies
from lgo_desktop.routes.check import check
from lgo_desktop.routes.finding import Finding, Status
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY

LAW = read_law()
_COUNCILS = (None, "council")
Door = Callable[[Case, date, Law], Finding | None]
_CARE = {"organisation__kind": "care_provider"}
_ELSEWHERE = ("wales", "scotland", "northern_ireland")


@pytest.mark.parametrize(
    ("door", "facts", "nations"),
    [
        (other_bodies.health_ombudsman, {"organisation__kind": "nhs"}, ()),
        (other_bodies.cafcass, {"organisation__kind": "cafcass"}, ()),
        (other_bodies.housing_ombudsman, {"organisation__kind": "housing_association"}, ()),
        (other_bodies.care_quality_commission, _CARE, ()),
        (other_bodies.ofsted, _CARE | {"organisation__service": "children"}, ()),
        (other_bodies.police, {"organisation__kind": "police"}, ("wales",)),
        (other_bodies.school, {"organisation__kind": "school"}, _ELSEWHERE),
    ],
)
def test_a_body_is_told_of_where_it_works(
    door: Door, facts: dict[str, Any], nations: tuple[str, ...]
) -> None:
    """In England, also while nobody has said where; elsewhere only if it works there too."""
    for nation in (None, "england", *_ELSEWHERE):
        found = door(changed(Case(), **facts, organisation__nation=nation), KENT_DAY, LAW)
        there = nation in {None, "england", *nations}
        assert (found is not None) is there, nation


@pytest.mark.parametrize("nation", _ELSEWHERE)
@pytest.mark.parametrize("kind", [None, *OrganisationKind])
def test_an_ombudsman_of_another_nation_is_that_of_councils(
    nation: str, kind: OrganisationKind | None
) -> None:
    """Of other bodies there nothing was read: no promise that it can look, and no date."""
    facts: dict[str, Any] = {"organisation__kind": kind, "organisation__nation": nation}
    case = changed(
        Case(), **facts, first_knew="2026-10-05", steps__complaint__stage="final_response"
    )
    found = other_bodies.other_nation(case, KENT_DAY, LAW)
    if kind is OrganisationKind.POLICE and nation == "wales":
        assert found is None
        return
    assert found is not None
    if kind in _COUNCILS:
        assert found.can
    else:
        assert (found.status, found.dates, found.can) == (Status.AFTER_A_STEP, (), ())


def test_what_holds_in_england_only_says_so_where_nobody_has_said_where() -> None:
    """Unknown is not England: each such door says that it takes it so, and asks."""
    case = changed(kent(), organisation__nation=None)
    told = {(str(one.door), str(one.strand)): one for one in check(case, KENT_DAY, LAW)}
    for place in (("social_work_england", "worker"), ("lgsco", "service"), ("council", "service")):
        assert "organisation.nation" in told[place].unanswered
        assert "door-as-in-england" in {one.id for one in told[place].reasons}
    for place in (("council", "records"), ("council", "access"), ("ico", "records")):
        assert "organisation.nation" not in told[place].unanswered
    for finding in check(kent(), KENT_DAY, LAW):
        assert "organisation.nation" not in finding.unanswered
