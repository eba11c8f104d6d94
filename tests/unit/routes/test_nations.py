"""Each body is told of only in the nations that it is for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.law.library import Law, read_law
from lgo_desktop.routes import other_bodies
from lgo_desktop.routes.finding import Finding
from tests.helpers.cases import changed
from tests.helpers.days import KENT_DAY

LAW = read_law()
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
