"""Regulators, tribunals, courts and other bodies: each needs a fact, and tells its dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import Case
from lgo_desktop.law.library import Law, read_law
from lgo_desktop.law.limits import reckon
from lgo_desktop.routes import information, lawyers, other_bodies, regulators, safety
from lgo_desktop.routes import tribunals_and_courts as courts
from lgo_desktop.routes.finding import Door as Doors
from lgo_desktop.routes.finding import DueDate, Finding, Status
from lgo_desktop.routes.naming import name_the_body
from lgo_desktop.wording import load_wording, message
from tests.helpers.cases import changed
from tests.helpers.days import KENT_DAY

LAW = read_law()
WORDS = load_wording()
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
_DANGER = {**_BAD, "at_risk_now": "yes"}
_CHILDREN = {"organisation__service": "children"}

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
    (regulators.hcpc, _worker("health_professional"), _worker("other")),
    (regulators.general_dental_council, _worker("dentist"), _worker("doctor")),
    (
        regulators.general_pharmaceutical_council,
        _worker("pharmacist"),
        _worker("pharmacist") | {_NATION: "northern_ireland"},
    ),
    (
        regulators.general_optical_council,
        _worker("optician"),
        {**_worker("optician"), "issues": ("delay",)},
    ),
    (regulators.general_osteopathic_council, _worker("osteopath"), _worker("chiropractor")),
    (regulators.general_chiropractic_council, _worker("chiropractor"), _worker("osteopath")),
    (lawyers.solicitors_regulation_authority, _worker("solicitor"), _worker("barrister")),
    (
        lawyers.bar_standards_board,
        _worker("barrister"),
        _worker("barrister") | {_NATION: "scotland"},
    ),
    (lawyers.cilex_regulation, _worker("legal_executive"), _worker("solicitor")),
    (lawyers.legal_ombudsman, _worker("legal_executive"), _worker("social_worker")),
    (
        lawyers.legal_ombudsman,
        _worker("solicitor"),
        {**_worker("solicitor"), "issues": ("service_failure",)},
    ),
    (lawyers.legal_ombudsman, _worker("barrister"), _worker("barrister") | {_NATION: "scotland"}),
    (safety.designated_officer, _DANGER | _CHILDREN, _DANGER),
    (safety.designated_officer, _DANGER | _CHILDREN, _BAD | _CHILDREN),
    (safety.designated_officer, _worker("teacher"), _worker("nurse")),
    (
        safety.designated_officer,
        {"professionals": ({"profession": "social_worker"}, {"harmed_child": "yes"})},
        {"professionals": ({"profession": "social_worker"}, {"harmed_child": "no"})},
    ),
    (
        safety.designated_officer,
        _BAD | {_KIND: "school"},
        _DANGER | {_KIND: "school", "issues": ("delay",)},
    ),
    (
        safety.designated_officer,
        _DANGER | _CHILDREN,
        _DANGER | _CHILDREN | {_NATION: "wales"},
    ),
    (
        regulators.social_work_elsewhere,
        _worker("social_worker") | {_NATION: "wales"},
        _worker("social_worker"),
    ),
    (information.council_review, {"issues": ("foi_refused",)}, {"issues": ("delay",)}),
    (information.commission, {"issues": ("foi_refused",)}, {"issues": ("delay",)}),
    (
        information.council_review,
        {"issues": ("foi_refused",), _KIND: "nhs"},
        {"issues": ("foi_refused",), _KIND: "housing_association"},
    ),
    (
        information.council_review,  # Scotland has an Act of its own for it
        {"issues": ("foi_refused",), _NATION: "wales"},
        {"issues": ("foi_refused",), _NATION: "scotland"},
    ),
    (
        courts.send_tribunal,
        {"issues": ("sen_decision",)},
        {"issues": ("sen_decision",), _TRIBUNAL: {"state": "none"}},
    ),
    (courts.send_tribunal, {"issues": ("sen_decision",)}, {}),
    (
        courts.send_discrimination,
        {_KIND: "school", "school_discrimination": "yes"},
        {_KIND: "school", "school_discrimination": "no"},
    ),
    (
        courts.send_discrimination,
        {_KIND: "academy", "school_discrimination": "yes"},
        {_KIND: "academy", "school_discrimination": "yes", _NATION: "wales"},
    ),
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
    case = changed(Case(), **facts)
    found = door(case, KENT_DAY, LAW)
    assert found is not None
    return name_the_body(found, case)


def _rules(finding: Finding) -> list[str]:
    return [due.limit.rule for due in finding.dates]


def test_the_concern_says_no_more_than_what_was_ticked() -> None:
    """A made-up record is one thing, a worker who was not honest another."""
    worker = {"professionals": ({"name": "A worker", "profession": "social_worker"},)}
    for issue, why in (
        ("falsified_records", "door-swe-honesty"),
        ("worker_dishonesty", "door-swe-dishonesty"),
        ("worker_conduct", "door-swe-conduct"),
    ):
        found = _found(regulators.social_work_england, issues=(issue,), **worker)
        assert found.reasons[0].id == why


def test_the_limits_of_courts_are_told_from_the_first_day() -> None:
    """Soonest first; what has passed is said to have, and that only a court can allow more."""
    found = _found(
        courts.court,
        issues=("disclosure_without_consent", "inaccurate_records"),
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
    asked = _found(other_bodies.school, **{_KIND: "school"}).unanswered
    assert asked == ("steps.complaint.stage", "school_discrimination")


@pytest.mark.parametrize(
    ("nation", "facts", "rule"),
    [
        ("wales", {"first_knew": "2026-06-01"}, ["psow"]),
        ("scotland", {"first_knew": "2026-06-01"}, ["spso"]),
        ("scotland", {}, []),
        ("northern_ireland", {"first_knew": "2026-06-01"}, []),
        ("northern_ireland", {"steps__complaint__last_reply": "2026-06-01"}, ["nipso"]),
    ],
)
def test_each_nation_counts_from_its_own_day(
    nation: str, facts: dict[str, Any], rule: list[str]
) -> None:
    """Wales and Scotland from first knowing, Northern Ireland from the body's last answer."""
    place = {_NATION: nation, _STAGE: "final_response"}
    assert _rules(_found(other_bodies.other_nation, **place, **facts)) == rule
    waiting = _found(other_bodies.other_nation, **place | {_STAGE: "stage1_done"}, **facts)
    assert _rules(waiting) == (rule if nation != "northern_ireland" else [])


@pytest.mark.parametrize(("danger", "first"), [("yes", True), ("no", False)])
def test_danger_now_comes_before_the_designated_officer(danger: str, *, first: bool) -> None:
    """Where somebody is in danger now, 999 is named at that door too, and not otherwise."""
    found = _found(safety.designated_officer, **_worker("teacher"), at_risk_now=danger)
    assert ("999" in WORDS.say(found.next_step)) is first


def test_the_legal_ombudsman_is_only_for_ones_own_lawyer() -> None:
    """Nobody has said whose lawyer it is: the words say “if”, and a late one is explained."""
    found = _found(lawyers.legal_ombudsman, **_worker("solicitor"), first_knew="2024-06-01")
    assert found.status is Status.AFTER_A_STEP
    assert WORDS.say(found.reasons[0]).startswith("If this lawyer works for you")
    assert _rules(found) == ["legal_ombudsman"]
    assert "door-late-say-why" in {one.id for one in found.reasons}


def test_a_regulator_says_what_it_rests_on() -> None:
    """A provision where one was read or reported; otherwise that it is guidance."""
    doctor = _found(regulators.gmc, **_worker("doctor"))
    assert doctor.references == ("SI 2004/2608 rule 4(5)",)
    assert "door-regulator-guidance" not in {one.id for one in doctor.reasons}
    for door, job in (
        (regulators.hcpc, "psychologist"),
        (regulators.general_dental_council, "dentist"),
        (lawyers.bar_standards_board, "barrister"),
    ):
        found = _found(door, **_worker(job))
        assert found.references == ()
        assert "door-regulator-guidance" in {one.id for one in found.reasons}


def test_only_social_work_england_is_said_to_close_most_concerns() -> None:
    """That figure is known of one regulator, so no other says it of itself."""
    for door, job in (
        (regulators.hcpc, "psychologist"),
        (regulators.nmc, "nurse"),
        (regulators.general_osteopathic_council, "osteopath"),
        (lawyers.solicitors_regulation_authority, "solicitor"),
    ):
        found = _found(door, **_worker(job))
        assert not any("most concerns" in WORDS.say(one).casefold() for one in found.cannot)
    swe = _found(regulators.social_work_england, **_worker("social_worker"))
    assert any("most concerns" in WORDS.say(one) for one in swe.cannot)


def test_a_regulator_that_has_the_concern_is_not_called_by_another_name() -> None:
    """Only Social Work England is said to be Social Work England, or to take twelve weeks."""
    with_it = _found(regulators.nmc, **_worker("nurse"), steps__regulator={"made": "yes"})
    told = " ".join(WORDS.say(one) for one in (*with_it.reasons, with_it.next_step))
    assert "Social Work England" not in told
    assert "12 weeks" not in told


def test_no_guidance_is_called_a_rule() -> None:
    """The corporate procedure is guidance: its date says so, and no word calls it a rule."""
    limit = reckon(LAW, "corporate_stage1", ApproxDate("2026-11-02"))
    for label in ("due-council-answer", "due-council-answer-was"):
        due = DueDate(message(label), limit)
        assert "rule" not in WORDS.say(due.label).casefold()
        assert "due-by-guidance" in {one.id for one in due.explained}


def test_what_a_body_states_of_itself_is_not_called_guidance_or_law() -> None:
    """Twenty-eight days that a body states may well be law: nobody has read it."""
    due = DueDate(message("due-iopc"), reckon(LAW, "iopc_review", ApproxDate("2026-11-02")))
    assert due.explained[-2].id == "due-as-stated"


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


def test_every_door_is_a_body_of_the_records() -> None:
    """One vocabulary: a door is called as its body is, but for those that are no single body."""
    unnamed = {"safety", "council", "school", "tribunal_other", "court"}
    assert {str(door) for door in Doors} - set(LAW.bodies) == unnamed
