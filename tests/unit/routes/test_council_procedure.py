"""Which procedure a complaint runs under, and whether its answer is late."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.council_procedure import (
    Procedure,
    childrens_matter,
    council_is_late,
    may_use_childrens_procedure,
    procedure_of,
    weeks_instead,
    whole_procedure_due,
)
from lgo_desktop.routes.truth import Truth
from tests.helpers.cases import changed
from tests.helpers.complaints import ADULT, CHILD, OWN
from tests.helpers.days import KENT_DAY

LAW = read_law()
_STAGE = "steps__complaint__stage"
_MADE = "steps__complaint__made"
_STEPS = "steps__complaint__childrens_procedure"
_BORN = "complainant__person__date_of_birth"
_NHS: dict[str, Any] = {"organisation__kind": "nhs", "issues": ("service_failure",)}
_LANDLORD = _NHS | {"organisation__kind": "housing_association"}


@pytest.mark.parametrize(
    ("facts", "procedure"),
    [
        (CHILD, Procedure.CHILDREN),
        (CHILD | {"complainant__role": "foster_carer"}, Procedure.CHILDREN),
        (CHILD | {"complainant__role": "former_looked_after_child"}, Procedure.CHILDREN),
        (CHILD | {"complainant__role": "relative_no_authority"}, None),
        (CHILD | {"complainant__role": "carer", _STEPS: "stage1"}, Procedure.CHILDREN),
        (CHILD | {"complainant__role": "parent_without_pr"}, Procedure.CHILDREN),
        (CHILD | {"complainant__role": "self"}, None),
        (CHILD | {"complainant__role": "self", _BORN: "2012-01-01"}, Procedure.CHILDREN),
        (CHILD | {"complainant__role": "self", _BORN: "1990"}, None),
        (CHILD | {"complainant__role": "carer", _BORN: "2012-01-01"}, None),
        (CHILD | {"organisation__nation": "wales", _STEPS: "stage1"}, None),
        (CHILD | {"organisation__kind": "care_provider"}, None),
        (ADULT | {"organisation__kind": "care_provider"}, None),
        (ADULT | {"organisation__nation": "scotland"}, None),
        (OWN | {"organisation__nation": "northern_ireland"}, None),
        (CHILD | {"complainant__role": None}, None),
        (CHILD | {"issues": ()}, None),
        (CHILD | {"issues": ("inaccurate_records",)}, Procedure.CORPORATE),
        (CHILD | {"issues": ("worker_conduct",)}, Procedure.CORPORATE),
        (CHILD | {_STEPS: "not_applicable"}, Procedure.CORPORATE),
        (ADULT, Procedure.ADULT),
        (OWN, Procedure.CORPORATE),
        ({}, None),
        ({"organisation__kind": "nhs"}, Procedure.HEALTH),
        (CHILD | {"organisation__kind": "nhs"}, Procedure.HEALTH),
        ({"organisation__kind": "nhs", "organisation__nation": "wales"}, None),
        ({"organisation__kind": "housing_association"}, Procedure.LANDLORD),
        (ADULT | {"organisation__kind": "police"}, None),
    ],
)
def test_the_procedure_follows_from_who_and_what(
    facts: dict[str, Any], procedure: Procedure | None
) -> None:
    """The who and the what of the children's procedure; otherwise the service decides."""
    assert procedure_of(changed(Case(), **facts), KENT_DAY) == procedure


@pytest.mark.parametrize(("role", "may"), [("parent", True), ("carer", None), (None, None)])
def test_who_is_never_a_no(role: str | None, may: Truth) -> None:
    """The council may find that anybody has enough interest in the child."""
    assert may_use_childrens_procedure(changed(Case(), complainant__role=role), KENT_DAY) is may


def test_what_is_not_known_until_something_is_said() -> None:
    """Without a word on what went wrong nobody can say what it covers."""
    assert childrens_matter(Case()) is None


@pytest.mark.parametrize(
    ("facts", "late"),
    [
        ({}, None),
        (OWN | {_STAGE: "not_made"}, False),
        (OWN | {_STAGE: "stage1_done"}, False),
        (OWN | {_STAGE: "refused"}, False),
        (OWN | {_STAGE: "overdue"}, True),
        (OWN | {_STAGE: "overdue", _MADE: "2026-11-20"}, False),
        (OWN | {_STAGE: "overdue", _MADE: "2026-11"}, True),
        (OWN | {_STAGE: "overdue", _MADE: "2026-06-01"}, True),
        (OWN | {_STAGE: "awaiting_reply"}, None),
        (OWN | {_STAGE: "awaiting_reply", _MADE: "2026-11-20"}, False),
        (OWN | {_STAGE: "awaiting_reply", _MADE: "2026-11"}, None),
        (OWN | {_STAGE: "awaiting_reply", _MADE: "2026-06-01"}, True),
        (OWN | {_STAGE: "awaiting_reply", _MADE: "2026-03-31"}, True),
        (OWN | {_STAGE: "awaiting_reply", _MADE: "2026-03"}, True),
        (OWN | {_STAGE: "awaiting_reply", _MADE: "2026"}, None),
        (OWN | {_STAGE: "overdue", _MADE: "2026-03-31"}, True),
        (CHILD | {_STAGE: "awaiting_reply", _MADE: "2026-06-01", _STEPS: "stage2"}, None),
        (_NHS | {_STAGE: "awaiting_reply", _MADE: "2026-05-24"}, True),
        (_NHS | {_STAGE: "awaiting_reply", _MADE: "2026-05-25"}, False),
        (_LANDLORD | {_STAGE: "awaiting_reply", _MADE: "2026-01-05"}, None),
        (_LANDLORD | {_STAGE: "overdue", _MADE: "2026-01-05"}, True),
        (CHILD | {_STAGE: "overdue", _MADE: "2026-11-20", _STEPS: "stage2"}, False),
        (CHILD | {_STAGE: "overdue", _MADE: "2026-11-20", _STEPS: "stage3_done"}, False),
        ({_STAGE: "awaiting_reply", _MADE: "2026-06-01"}, None),
        ({_STAGE: "overdue", _MADE: "2026-11-20"}, False),
        ({_STAGE: "overdue", _MADE: "2026-11-20", "organisation__nation": "wales"}, True),
        ({_STAGE: "overdue", _MADE: "2026-11-20", "organisation__kind": "other"}, True),
    ],
)
def test_late_is_what_is_said_or_counted(facts: dict[str, Any], late: Truth) -> None:
    """Believed unless certainly in time; counted where the time is certainly over."""
    assert council_is_late(changed(Case(), **facts), KENT_DAY, LAW) is late


@pytest.mark.parametrize(
    ("facts", "counted"),
    [
        (OWN, True),
        (CHILD, False),
        (ADULT, False),
        (OWN | {"organisation__nation": "wales"}, False),
        (OWN | {"organisation__kind": "care_provider"}, False),
    ],
)
def test_twelve_weeks_are_for_a_procedure_that_no_statute_times(
    facts: dict[str, Any], *, counted: bool
) -> None:
    """The Ombudsman's guidance on jurisdiction, chapter 7: about twelve weeks for the whole."""
    limit = whole_procedure_due(changed(Case(), **facts, **{_MADE: "2026-11-02"}), KENT_DAY, LAW)
    assert (limit is not None) is counted
    assert whole_procedure_due(changed(Case(), **facts), KENT_DAY, LAW) is None


def test_before_the_code_the_twelve_weeks_are_counted() -> None:
    """No stage is timed before the Code was in use: the guidance's twelve weeks stand instead."""
    waits = changed(Case(), **OWN, **{_STAGE: "awaiting_reply", _MADE: "2026-03-31"})
    assert [council_is_late(waits, date(2026, 6, day), LAW) for day in (23, 24)] == [None, True]
    weeks = weeks_instead(waits, KENT_DAY, LAW)
    assert weeks is not None
    assert (weeks.due, weeks.force) == (date(2026, 6, 23), "guidance")
    after = changed(waits, **{_MADE: "2026-04-01"})
    assert weeks_instead(after, KENT_DAY, LAW) is None
    unknown = changed(waits, organisation__service=None)
    assert weeks_instead(unknown, KENT_DAY, LAW) is None
