"""Promises about the door of a police force, and of the body that reviews its answers."""

from __future__ import annotations

from lgo_desktop.case.model import Case
from lgo_desktop.routes import other_bodies
from lgo_desktop.routes.finding import Action, Finding
from tests.helpers.cases import changed
from tests.helpers.days import KENT_DAY
from tests.helpers.packs import LAW

_FORCE: dict[str, object] = {"organisation__kind": "police"}
_ANSWERED = _FORCE | {"steps__complaint__stage": "final_response"}


def _police(**facts: object) -> Finding:
    found = other_bodies.police(changed(Case(), **facts), KENT_DAY, LAW)
    assert found is not None
    return found


def test_a_review_of_the_police_has_28_days() -> None:
    """It must arrive in 28 days; later, it needs reasons, and its day is told as past."""
    found = _police(**_ANSWERED, steps__complaint__last_reply="2026-11-16")
    assert [due.limit.rule for due in found.dates] == ["iopc_review"]
    assert found.action is Action.ASK_REVIEW
    assert [due.label.id for due in found.dates] == ["due-iopc"]
    old = _police(**_ANSWERED, steps__complaint__last_reply="2025-11-16")
    assert "door-late-say-why" in {one.id for one in old.reasons}
    assert [due.label.id for due in old.dates] == ["due-iopc-was"]
    assert _police(**_ANSWERED).unanswered == ("steps.complaint.last_reply",)


def test_the_police_of_wales_are_no_affair_of_the_ombudsman_there() -> None:
    """They go to the IOPC, as those of England do; a council in Wales has its ombudsman."""
    wales: dict[str, object] = {"organisation__nation": "wales", "first_knew": "2026-06-01"}
    assert other_bodies.other_nation(changed(Case(), **wales, **_FORCE), KENT_DAY, LAW) is None
    council = other_bodies.other_nation(changed(Case(), **wales), KENT_DAY, LAW)
    assert council is not None
    assert council.door.value == "psow"
