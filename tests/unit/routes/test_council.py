"""The council's complaints: which procedure, which stage comes next, and by when."""

from __future__ import annotations

from typing import Any

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.council import (
    Procedure,
    childrens_matter,
    complaint,
    may_use_childrens_procedure,
    procedure_of,
)
from lgo_desktop.routes.finding import Finding, Status
from lgo_desktop.routes.truth import Truth
from tests.helpers.cases import changed
from tests.helpers.days import KENT_DAY

LAW = read_law()
_STAGE = "steps__complaint__stage"
_MADE = "steps__complaint__made"
_STEPS = "steps__complaint__childrens_procedure"
CHILD: dict[str, Any] = {
    "complainant__role": "parent",
    "organisation__service": "children",
    "issues": ("service_failure",),
}
ADULT: dict[str, Any] = {"organisation__service": "adult_social_care", "issues": ("delay",)}
OWN: dict[str, Any] = {"organisation__service": "housing", "issues": ("delay",)}


def _case(*facts: dict[str, Any], **more: object) -> Case:
    merged: dict[str, Any] = {}
    for one in (*facts, more):
        merged |= one
    return changed(Case(), **merged)


def _found(*facts: dict[str, Any], **more: object) -> Finding:
    finding = complaint(_case(*facts, **more), KENT_DAY, LAW)
    assert finding is not None
    return finding


def _reasons(finding: Finding) -> set[str]:
    return {reason.id for reason in finding.reasons}


@pytest.mark.parametrize(
    ("facts", "procedure"),
    [
        (CHILD, Procedure.CHILDREN),
        (CHILD | {"complainant__role": "foster_carer"}, Procedure.CHILDREN),
        (CHILD | {"complainant__role": "former_looked_after_child"}, Procedure.CHILDREN),
        (CHILD | {"complainant__role": "relative_no_authority"}, None),
        (CHILD | {"complainant__role": "carer", _STEPS: "stage1"}, Procedure.CHILDREN),
        (CHILD | {"complainant__role": None}, None),
        (CHILD | {"issues": ()}, None),
        (CHILD | {"issues": ("inaccurate_records",)}, Procedure.CORPORATE),
        (CHILD | {"issues": ("worker_conduct",)}, Procedure.CORPORATE),
        (CHILD | {_STEPS: "not_applicable"}, Procedure.CORPORATE),
        (ADULT, Procedure.ADULT),
        (OWN, Procedure.CORPORATE),
        ({}, None),
    ],
)
def test_the_procedure_follows_from_who_and_what(
    facts: dict[str, Any], procedure: Procedure | None
) -> None:
    """The who and the what of the children's procedure; otherwise the service decides."""
    assert procedure_of(_case(facts)) == procedure


@pytest.mark.parametrize(("role", "may"), [("parent", True), ("carer", None), (None, None)])
def test_who_is_never_a_no(role: str | None, may: Truth) -> None:
    """The council may find that anybody has enough interest in the child."""
    assert may_use_childrens_procedure(_case(complainant__role=role)) is may


def test_what_is_not_known_until_something_is_said() -> None:
    """Without a word on what went wrong nobody can say what it covers."""
    assert childrens_matter(Case()) is None


@pytest.mark.parametrize(
    ("facts", "warned"),
    [(CHILD, True), (CHILD | {_STAGE: "final_response"}, False), (ADULT, False), (OWN, False)],
)
def test_a_word_on_court_is_warned_of(facts: dict[str, Any], *, warned: bool) -> None:
    """Only the children's procedure stops for a written plan to go to court (reg 8)."""
    assert ("door-council-no-court-talk" in _reasons(_found(facts))) is warned


@pytest.mark.parametrize(
    ("facts", "made", "rule", "status"),
    [
        (CHILD, "2026-11-20", "children_stage1", Status.TOO_EARLY),
        (CHILD, "2026-10-01", "children_stage1", Status.OPEN_NOW),
        (ADULT, "2026-10-01", "adult_care", Status.TOO_EARLY),
        (ADULT, "2026-01-05", "adult_care", Status.OPEN_NOW),
        (OWN, "2026-11-20", "corporate_stage1", Status.TOO_EARLY),
        (OWN, "2026-09-01", "corporate_stage1", Status.OPEN_NOW),
    ],
)
def test_an_answer_is_waited_for_by_the_rules_of_its_procedure(
    facts: dict[str, Any], made: str, rule: str, status: Status
) -> None:
    """The day for the answer is told; once it is over the council is chased."""
    found = _found(facts, {_STAGE: "awaiting_reply", _MADE: made})
    assert [due.limit.rule for due in found.dates] == [rule]
    assert found.status == status


def test_a_later_stage_is_not_counted_from_the_complaint() -> None:
    """Nobody knows from the day of the complaint when stage 2 was asked for."""
    found = _found(CHILD, {_STAGE: "awaiting_reply", _MADE: "2026-06-01", _STEPS: "stage2"})
    assert found.dates == ()
    assert found.status is Status.TOO_EARLY


def test_without_the_day_of_the_complaint_it_is_asked_for() -> None:
    """The day that the count would start from is named as open."""
    assert _found(OWN, {_STAGE: "awaiting_reply"}).unanswered == ("steps.complaint.made",)


def test_a_panel_has_to_be_asked_for_in_time() -> None:
    """After stage 2: twenty working days from receipt (SI 2006/1738 reg 18(2))."""
    asked = {_STAGE: "stage1_done", _STEPS: "stage2"}
    found = _found(CHILD, asked, steps__complaint__last_reply="2026-11-16")
    assert [due.limit.rule for due in found.dates] == ["children_panel_request"]
    assert found.next_step.id == "door-council-ask-panel"
    assert _found(CHILD, asked).unanswered == ("steps.complaint.last_reply",)
    assert _found(CHILD, asked | {_STEPS: "stage1"}).dates == ()


@pytest.mark.parametrize(
    ("facts", "why", "status"),
    [
        (CHILD, "door-council-refused", Status.AFTER_A_STEP),
        (
            CHILD | {"steps__court": {"state": "ongoing"}},
            "door-council-court-first",
            Status.AFTER_A_STEP,
        ),
        (
            ADULT | {"complainant__role": "relative_no_authority"},
            "door-council-no-authority",
            Status.AFTER_A_STEP,
        ),
        (ADULT, "door-council-refused", Status.CLOSED),
        (
            ADULT | {"steps__court__state": "ongoing"},
            "door-council-court-first",
            Status.AFTER_A_STEP,
        ),
        (CHILD | {"issues": ("inaccurate_records",)}, "door-council-refused", Status.CLOSED),
    ],
)
def test_a_refusal_is_met_by_what_would_let_it_in(
    facts: dict[str, Any], why: str, status: Status
) -> None:
    """After the court, with authority, or by the right procedure; otherwise outside."""
    found = _found(facts, {_STAGE: "refused"})
    assert (found.reasons[0].id, found.status) == (why, status)


@pytest.mark.parametrize(("knew", "shown"), [("2026-03-02", True), ("2024-03-02", False)])
def test_the_year_to_complain_is_shown_while_it_runs(knew: str, *, shown: bool) -> None:
    """One year for a children's complaint (reg 9(1)); once over, nobody is told “too late”."""
    found = _found(CHILD, {_STAGE: "not_made", "first_knew": knew})
    assert [due.limit.rule for due in found.dates] == ["children_complaint"] * shown


@pytest.mark.parametrize("kind", ["nhs", "police", "cafcass", "school", "academy"])
def test_another_body_is_no_council(kind: str) -> None:
    """What is not about a council does not go to one."""
    assert complaint(_case(OWN, organisation__kind=kind), KENT_DAY, LAW) is None
    assert complaint(_case(OWN, organisation__kind="care_provider"), KENT_DAY, LAW) is not None


def test_only_the_childrens_procedure_has_a_year_to_come_back() -> None:
    """SI 2006/1738 reg 8(5) is told of a children's complaint alone."""
    court: dict[str, Any] = {_STAGE: "refused", "steps__court__state": "concluded"}
    child, adult = _found(CHILD, court), _found(ADULT, court)
    assert child.next_step.id == "door-council-resubmit"
    assert adult.next_step.id == "door-council-ask-what-stopped"
    assert not any("2006/1738" in one for one in adult.references)


def test_late_is_said_by_who_says_it() -> None:
    """What we count is our count; what the person says is what they say."""
    counted = _found(OWN, {_STAGE: "awaiting_reply", _MADE: "2026-06-01"})
    said = _found(OWN, {_STAGE: "overdue", _MADE: "2026-06-01"})
    assert "door-council-overdue" in _reasons(counted)
    assert "door-council-said-overdue" in _reasons(said)
