"""Waiting for a later stage of the children's procedure, whose first day is seldom known."""

from __future__ import annotations

from typing import Any

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.council import complaint
from lgo_desktop.routes.finding import Action, Finding, Status
from tests.helpers.cases import changed
from tests.helpers.complaints import CHILD
from tests.helpers.days import KENT_DAY

LAW = read_law()
_STAGE = "steps__complaint__stage"
_MADE = "steps__complaint__made"
_STEPS = "steps__complaint__childrens_procedure"


def _found(*facts: dict[str, Any], **more: object) -> Finding:
    merged: dict[str, Any] = {}
    for one in (*facts, more):
        merged |= one
    finding = complaint(changed(Case(), **merged), KENT_DAY, LAW)
    assert finding is not None
    return finding


def test_a_later_stage_is_not_counted_from_the_complaint() -> None:
    """Nobody knows from the day of the complaint when stage 2 was asked for."""
    found = _found(CHILD, {_STAGE: "awaiting_reply", _MADE: "2026-06-01", _STEPS: "stage2"})
    assert found.dates == ()
    assert found.status is Status.TOO_EARLY


@pytest.mark.parametrize("at", ["stage2", "stage3_done"])
def test_who_waits_in_a_later_stage_can_say_that_it_is_late(at: str) -> None:
    """Where nobody knows the first day, the times are told, and what to answer when over."""
    waits = {_STAGE: "awaiting_reply", _MADE: "2026-03-01", _STEPS: at}
    assert _found(CHILD, waits).next_step.id == "door-council-wait-later-stage"
    late = _found(CHILD, waits | {_STAGE: "overdue"})
    assert (late.status, late.action) == (Status.OPEN_NOW, Action.CHASE)


@pytest.mark.parametrize(
    ("sent", "late"), [("2026-08-21", True), ("2026-09-01", False), ("2026-02-01", None)]
)
def test_a_letter_of_ours_that_asked_for_stage_2_is_counted_from(
    sent: str, late: bool | None
) -> None:
    """At most 65 working days from the request (reg 17(6)); one before the complaint is none."""
    waits = {_STAGE: "awaiting_reply", _MADE: "2026-03-01", _STEPS: "stage2"}
    letter = {"letter": "council_complaint", "to": "council", "when": sent, "how": "email"}
    found = _found(CHILD, waits, sent=(letter,))
    assert (found.action is Action.CHASE) is (late is True)
    assert [due.limit.rule for due in found.dates] == ["children_stage2"] * (late is not None)
