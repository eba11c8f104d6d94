"""Regulators, tribunals, courts and other bodies: each needs a fact, and tells its dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.law.library import Law, read_law
from lgo_desktop.routes import information, other_bodies, regulators, safety
from lgo_desktop.routes import tribunals_and_courts as courts
from lgo_desktop.routes.finding import Action, Finding, Status
from tests.helpers.cases import changed
from tests.helpers.days import KENT_DAY

LAW = read_law()
Door = Callable[[Case, date, Law], Finding | None]

_STAGE = "steps__complaint__stage"
_COURT = "steps__court"
_TRIBUNAL = "steps__tribunal"
_KIND = "organisation__kind"
_NATION = "organisation__nation"
_BAD = {"issues": ("worker_conduct",)}


def _worker(profession: str) -> dict[str, Any]:
    return {**_BAD, "professionals": ({"profession": profession},)}


_ICO_HAS_IT = {"steps__ico": {"made": "yes", "when": "2026-07-01"}}
_CARE = {_KIND: "care_provider"}

# door, the facts that open it, near facts that do not
NEEDS: list[tuple[Door, dict[str, Any], dict[str, Any]]] = [
    (safety.first, {"at_risk_now": "yes"}, {"at_risk_now": "no"}),
    (regulators.hcpc, _worker("psychologist"), _worker("nurse")),
    (regulators.hcpc, _worker("occupational_therapist"), {"issues": ("worker_conduct",)}),
    (regulators.nmc, _worker("nurse"), _worker("doctor")),
    (regulators.gmc, _worker("doctor"), {**_worker("doctor"), "issues": ("delay",)}),
    (
        regulators.teaching_regulation_agency,
        _worker("teacher"),
        _worker("teacher") | {_NATION: "wales"},
    ),
    (
        regulators.social_work_elsewhere,
        _worker("social_worker") | {_NATION: "wales"},
        _worker("social_worker"),
    ),
    (information.council_review, {"issues": ("foi_refused",)}, {"issues": ("delay",)}),
    (information.commission, {"issues": ("foi_refused",)}, {"issues": ("delay",)}),
    (
        courts.send_tribunal,
        {"issues": ("sen_decision",)},
        {"issues": ("sen_decision",), _TRIBUNAL: {"state": "none"}},
    ),
    (courts.send_tribunal, {"issues": ("sen_decision",)}, {}),
    (courts.other_tribunal, {_TRIBUNAL: {"state": "right_available"}}, {}),
    (
        courts.other_tribunal,
        {_TRIBUNAL: {"state": "right_used"}},
        {_TRIBUNAL: {"state": "right_used"}, "issues": ("sen_decision",)},
    ),
    (courts.order_to_the_ico, _ICO_HAS_IT, {"steps__ico": {"made": "yes", "when": "2026-11-01"}}),
    (
        courts.order_to_the_ico,
        _ICO_HAS_IT,
        {"steps__ico": {"made": "yes", "when": "2026-07-01", "decided": "yes"}},
    ),
    (courts.court, {_COURT: {"state": "could_be_used"}}, {_COURT: {"state": "concluded"}}),
    (
        courts.court,
        {_COURT: {"state": "ongoing"}},
        {_COURT: {"state": "ongoing", "same_matter": "no"}},
    ),
    (
        courts.court,
        {"issues": ("inaccurate_records",), "wants": ("compensation",)},
        {"issues": ("inaccurate_records",)},
    ),
    (courts.court, {"issues": ("data_breach",)}, {"issues": ("service_failure",)}),
    (other_bodies.health_ombudsman, {_KIND: "nhs"}, {_KIND: "council"}),
    (other_bodies.cafcass, {_KIND: "cafcass"}, {_KIND: "nhs"}),
    (other_bodies.school, {_KIND: "school"}, {}),
    (other_bodies.police, {_KIND: "police"}, {}),
    (
        other_bodies.housing_ombudsman,
        {"organisation__service": "housing", "issues": ("service_failure",)},
        {"organisation__service": "housing", "issues": ("data_breach",)},
    ),
    (
        other_bodies.housing_ombudsman,
        {"organisation__landlord": "yes"},
        {"organisation__landlord": "no", "organisation__service": "housing"},
    ),
    (other_bodies.housing_ombudsman, {_KIND: "housing_association"}, {_KIND: "council"}),
    (other_bodies.care_quality_commission, _CARE, {**_CARE, "issues": ("data_breach",)}),
    (other_bodies.ofsted, {**_CARE, "organisation__service": "children"}, _CARE),
    (other_bodies.other_nation, {_NATION: "scotland"}, {}),
]


@pytest.mark.parametrize(("door", "opened", "missed"), NEEDS)
def test_a_door_needs_a_fact(door: Door, opened: dict[str, Any], missed: dict[str, Any]) -> None:
    """One fact puts the door on the list; without it, it is not there."""
    assert door(changed(Case(), **opened), KENT_DAY, LAW) is not None
    assert door(changed(Case(), **missed), KENT_DAY, LAW) is None


@pytest.mark.parametrize(("door", "opened", "missed"), NEEDS)
def test_a_door_says_what_it_can_and_cannot_do(
    door: Door, opened: dict[str, Any], missed: dict[str, Any]
) -> None:
    """An open door names its powers, their end, why it stands there and what comes next."""
    found = door(changed(Case(), **opened), KENT_DAY, LAW)
    assert found is not None
    assert found.can
    assert found.cannot
    assert found.reasons
    assert opened != missed


def _found(door: Door, **facts: object) -> Finding:
    found = door(changed(Case(), **facts), KENT_DAY, LAW)
    assert found is not None
    return found


def _rules(finding: Finding) -> list[str]:
    return [due.limit.rule for due in finding.dates]


@pytest.mark.parametrize(("sent", "late"), [("2026-11-02", False), ("2026-09-02", True)])
def test_an_appeal_has_its_day(sent: str, *, late: bool) -> None:
    """Two months from the letter; after that only the tribunal can allow more."""
    state = {"state": "right_available", "decision_sent": sent}
    found = _found(courts.send_tribunal, issues=("sen_decision",), steps__tribunal=state)
    assert _rules(found) == ["send_appeal"]
    assert (found.action is Action.GET_ADVICE) is late
    assert ("door-limit-passed" in {one.id for one in found.reasons}) is late


def test_the_limits_of_courts_are_told_from_the_first_day() -> None:
    """Soonest first; what has passed is said to have, and that only a court can allow more."""
    found = _found(
        courts.court,
        issues=("disclosure_without_consent",),
        first_knew="2026-06-01",
    )
    assert _rules(found) == [
        *("judicial_review", "human_rights_claim"),
        *("defamation_claim", "data_protection_claim"),
    ]
    labels = [due.label.id for due in found.dates]
    assert labels[:2] == ["due-judicial-review-was", "due-human-rights-claim"]
    assert found.reasons[-1].id == "door-limit-passed"
    fresh = _found(courts.court, issues=("data_breach",), first_knew="2026-11-02")
    assert "door-limit-passed" not in {one.id for one in fresh.reasons}
    assert _found(courts.court, issues=("data_breach",)).unanswered == ("first_knew",)


def test_the_order_to_the_ico_has_a_last_day_too() -> None:
    """Six months and 28 days from the day on which the ICO got the complaint."""
    found = _found(courts.order_to_the_ico, **_ICO_HAS_IT)
    assert _rules(found) == ["s166"]
    old = _found(courts.order_to_the_ico, steps__ico={"made": "yes", "when": "2025-07-01"})
    assert old.reasons[-1].id == "door-limit-passed"


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        ({_KIND: "nhs", "first_knew": "2024-03-01"}, "phso_nhs"),
        ({_KIND: "cafcass", "first_knew": "2024-03-01"}, "phso_government"),
    ],
)
def test_a_late_complaint_to_an_ombudsman_is_explained(facts: dict[str, Any], rule: str) -> None:
    """The usual time is told, and that reasons can be given; the door stays open."""
    found = _found(other_bodies.health_ombudsman, **facts, steps__complaint__stage="refused")
    assert _rules(found) == [rule]
    assert found.status is Status.OPEN_NOW
    assert "door-late-say-why" in {one.id for one in found.reasons}


def test_the_body_has_its_chance_first() -> None:
    """An ombudsman waits for the body, but not for ever."""
    for stage, status in (
        (None, Status.AFTER_A_STEP),
        ("awaiting_reply", Status.AFTER_A_STEP),
        ("overdue", Status.OPEN_NOW),
        ("final_response", Status.OPEN_NOW),
    ):
        found = _found(other_bodies.other_nation, **{_NATION: "wales", _STAGE: stage})
        assert found.status is status
    assert _found(other_bodies.school, **{_KIND: "school"}).unanswered == ("steps.complaint.stage",)


def test_a_review_of_the_police_has_28_days() -> None:
    """It must arrive in 28 days; later, it needs reasons."""
    answered = {_KIND: "police", _STAGE: "final_response"}
    found = _found(other_bodies.police, **answered, steps__complaint__last_reply="2026-11-16")
    assert (_rules(found), found.action) == (["iopc_review"], Action.ASK_REVIEW)
    old = _found(other_bodies.police, **answered, steps__complaint__last_reply="2025-11-16")
    assert "door-late-say-why" in {one.id for one in old.reasons}
    assert _found(other_bodies.police, **answered).unanswered == ("steps.complaint.last_reply",)


def test_a_concern_that_a_regulator_has_or_had_is_not_raised_again() -> None:
    """With the regulator: wait. Decided: nothing to do."""
    for step, status in (
        ({"made": "yes"}, Status.TOO_EARLY),
        ({"made": "yes", "decided": "yes"}, Status.NOT_APPLICABLE),
    ):
        for door, job in (
            (regulators.hcpc, "psychologist"),
            (regulators.social_work_england, "social_worker"),
        ):
            assert _found(door, **_worker(job), steps__regulator=step).status is status
