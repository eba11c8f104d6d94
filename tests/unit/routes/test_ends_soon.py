"""An ombudsman whose usual time ends before the body is done: there is always a way out."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.check import check
from lgo_desktop.routes.finding import Door, Finding
from lgo_desktop.wording import load_wording
from tests.helpers.cases import changed

LAW, WORDS = read_law(), load_wording()
TODAY = date(2026, 11, 27)
_STAGE = "steps__complaint__stage"
_KIND = "organisation__kind"
_FAILED: dict[str, Any] = {"issues": ("service_failure",), "steps__court__state": "none"}
_COUNCIL = _FAILED | {_KIND: "council", "organisation__service": "adult_social_care"}
_NHS = _FAILED | {_KIND: "nhs"}
_WALES = _COUNCIL | {"organisation__nation": "wales"}


def _found(door: Door, facts: dict[str, Any]) -> Finding:
    (one,) = (f for f in check(changed(Case(), **facts), TODAY, LAW) if f.door is door)
    return one


@pytest.mark.parametrize("stage", ["not_made", "awaiting_reply", "stage1_done"])
@pytest.mark.parametrize(
    ("door", "facts"),
    [
        (Door.OMBUDSMAN, _COUNCIL),
        (Door.HEALTH_OMBUDSMAN, _NHS),
        (Door.WALES_OMBUDSMAN, _WALES),
    ],
)
def test_time_that_ends_soon_is_no_trap(door: Door, facts: dict[str, Any], stage: str) -> None:
    """Within a month of the end: write in time, or keep what shows whose delay it was."""
    soon = _found(door, facts | {_STAGE: stage, "first_knew": "2025-12-10"})
    assert "Write before that day" in WORDS.say(soon.next_step)
    assert "keep what shows that its delay was why" in WORDS.say(soon.next_step)


@pytest.mark.parametrize(
    ("knew", "soon"),
    [
        ("2025-11-27", False),
        ("2025-11-28", True),
        ("2025-12-28", True),
        ("2025-12-29", False),
        ("2025-12", True),
    ],
)
def test_soon_is_a_month(knew: str, *, soon: bool) -> None:
    """From today to the same day of the next month; what is over is late, not soon."""
    waits = _COUNCIL | {_STAGE: "awaiting_reply", "first_knew": knew}
    assert (_found(Door.OMBUDSMAN, waits).next_step.id == "door-ends-soon") is soon


def test_an_open_door_needs_no_way_out() -> None:
    """Where the body is done, the next step is the form itself."""
    done = _COUNCIL | {_STAGE: "final_response", "first_knew": "2025-12-01"}
    assert _found(Door.OMBUDSMAN, done).next_step.id == "door-lgsco-next"


def test_an_unlikely_door_says_that_its_time_ends_soon() -> None:
    """Who wants to try it all the same is told to write in time."""
    records = _COUNCIL | {"issues": ("inaccurate_records",), _STAGE: "final_response"}
    soon = _found(Door.OMBUDSMAN, records | {"first_knew": "2025-12-01"})
    assert soon.next_step.id == "door-ends-soon-unlikely"
    later = _found(Door.OMBUDSMAN, records | {"first_knew": "2026-06-01"})
    assert later.next_step.id == "door-lgsco-unlikely-next"
