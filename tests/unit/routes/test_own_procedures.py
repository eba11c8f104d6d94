"""The NHS and a housing association: their own procedure is the first door, and what it says."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import Stage
from lgo_desktop.law.library import read_law
from lgo_desktop.letters.document import Kind
from lgo_desktop.routes.check import check
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand
from lgo_desktop.wording import load_wording
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY
from tests.helpers.packs import letters, text

LAW, WORDS = read_law(), load_wording()
NHS, LANDLORD = "nhs", "housing_association"
_STAGE = "steps__complaint__stage"
_MADE = "steps__complaint__made"
_DOORS = {NHS: Door.HEALTH_OMBUDSMAN, LANDLORD: Door.HOUSING_OMBUDSMAN}


def _case(kind: str, **facts: object) -> Case:
    base: dict[str, Any] = {"organisation__kind": kind, "issues": ("service_failure",)}
    return changed(Case(), **base | facts)


def _found(door: Door, kind: str, **facts: object) -> Finding:
    found = check(_case(kind, **facts), KENT_DAY, LAW)
    strands = {Strand.SERVICE, Strand.OTHER_BODY}
    (one,) = (f for f in found if f.door is door and f.strand in strands)
    return one


def _words(found: Finding) -> str:
    said = (found.title, *found.reasons, found.next_step, *found.can, *found.cannot)
    return " ".join(WORDS.say(one) for one in said)


@pytest.mark.parametrize("kind", [NHS, LANDLORD])
@pytest.mark.parametrize("stage", [None, *Stage])
def test_the_body_has_a_door_of_its_own(kind: str, stage: Stage | None) -> None:
    """At every stage there is one, it is no council, and no law on councils is cited."""
    found = _found(Door.COUNCIL, kind, **{_STAGE: stage, _MADE: "2026-06-01"})
    assert "council" not in _words(found).casefold()
    assert not any("1974" in one for one in found.references)


def test_the_nhs_is_told_its_year_and_its_six_months() -> None:
    """SI 2009/309 regs 12 to 14, second-hand: three working days, a year, and six months."""
    found = _found(Door.COUNCIL, NHS, **{_STAGE: "not_made"}, first_knew="2025-12-05")
    assert (found.status, found.action) == (Status.OPEN_NOW, Action.COMPLAIN)
    assert [due.limit.due for due in found.dates] == [date(2026, 12, 5), date(2027, 5, 23)]
    assert all(due.caution is not None for due in found.dates)
    assert "within three working days" in _words(found)
    late = _found(Door.COUNCIL, NHS, **{_STAGE: "not_made"}, first_knew="2025-06-01")
    assert "door-council-late-health" in {one.id for one in late.reasons}


def test_a_late_nhs_body_opens_the_door_of_its_ombudsman() -> None:
    """After six months the body is chased, and the health ombudsman is open."""
    facts = {_STAGE: "awaiting_reply", _MADE: "2026-04-20"}
    body, outside = (_found(door, NHS, **facts) for door in (Door.COUNCIL, _DOORS[NHS]))
    assert (body.status, body.action) == (Status.OPEN_NOW, Action.CHASE)
    assert body.next_step.id == "door-council-chase-theirs"
    assert outside.status is Status.OPEN_NOW
    early = _found(_DOORS[NHS], NHS, **facts | {_MADE: "2026-06-01"})
    assert early.status is Status.AFTER_A_STEP


def test_the_nhs_has_one_stage() -> None:
    """After its answer no further stage is promised, and no other ombudsman is named."""
    found = _found(Door.COUNCIL, NHS, **{_STAGE: "stage1_done"})
    assert (found.next_step.id, found.dates) == ("door-council-one-stage-theirs", ())


def test_a_landlords_times_are_words_and_no_dates() -> None:
    """Of a landlord's times only what its ombudsman's pages say is told; nothing is counted."""
    found = _found(Door.COUNCIL, LANDLORD, **{_STAGE: "not_made"}, first_knew="2025-12-05")
    assert found.dates == ()
    assert "That is guidance" in _words(found)
    waits = _found(Door.COUNCIL, LANDLORD, **{_STAGE: "awaiting_reply", _MADE: "2026-01-05"})
    assert waits.next_step.id == "door-council-wait-landlord"
    said = _found(_DOORS[LANDLORD], LANDLORD, **{_STAGE: "overdue", _MADE: "2026-01-05"})
    assert said.status is Status.OPEN_NOW


@pytest.mark.parametrize("kind", [NHS, LANDLORD])
def test_no_childrens_procedure_is_asked_of_another_body(kind: str) -> None:
    """A refusal by a body that is no council is not answered with a council's procedure."""
    found = _found(Door.COUNCIL, kind, organisation__service="children", **{_STAGE: "refused"})
    assert found.status is Status.CLOSED


@pytest.mark.parametrize("kind", [NHS, LANDLORD])
def test_elsewhere_nothing_is_said_of_their_procedure(kind: str) -> None:
    """What we have read holds in England."""
    found = check(_case(kind, organisation__nation="wales"), KENT_DAY, LAW)
    assert not any(f.door is Door.COUNCIL and f.strand is Strand.SERVICE for f in found)


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        (NHS, "the rules for complaints about the NHS (SI 2009/309 reg 14)"),
        (LANDLORD, "Please deal with it under your complaints procedure."),
    ],
)
def test_the_letter_is_right_for_the_body(kind: str, asked: str) -> None:
    """The complaint names the rules of that body, and nothing of a council's procedure."""
    facts: dict[str, Any] = {
        "organisation": {"name": "Body B", "kind": kind, "nation": "england"},
        "issues": ("service_failure",),
        "story": "",
        "events": (),
        "effect": "",
        "steps__complaint": {"stage": "not_made", "about": "No visits."},
    }
    said = text(letters(changed(kent(), **facts))[Kind.COUNCIL_COMPLAINT])
    assert asked in said
    assert "council" not in said.casefold()
    assert ("by my calculation (SI 2009/309 regs 13 and 14)" in said) is (kind == NHS)
    replied = {"stage": "stage1_done", "about": "No visits.", "last_reply": "2026-11-02"}
    following = text(
        letters(changed(kent(), **facts | {"steps__complaint": replied}))[Kind.COUNCIL_COMPLAINT]
    )
    assert "council" not in following.casefold()
    assert "children" not in following.casefold()
