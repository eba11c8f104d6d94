"""That somebody means to go to court stands in one letter, once, and only if they ticked it."""

from __future__ import annotations

import re

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import CourtState
from lgo_desktop.interview.walk import Step, steps
from lgo_desktop.letters.document import Document, Kind
from lgo_desktop.routes.check import check
from lgo_desktop.routes.finding import Door, Strand
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY
from tests.helpers.letter_cases import ADVISER
from tests.helpers.pack_grid import Cell, grid
from tests.helpers.packs import LAW, composed, documents, text

_PLAN = re.compile(
    r"to court\b|\bsu(?:e|ing)\b|tribunal|legal action|proceedings|judicial review|solicitor|"
    r"take (?:it|this|you) further",
    re.IGNORECASE,
)
_CELLS = grid(240)
_COMPLAINT: dict[str, object] = {
    "issues": ("service_failure",),
    "steps__complaint": {"stage": "not_made", "about": "Help did not come."},
    "story": "Help did not come.",
}


def _court(case: Case, state: CourtState, plan: str | None) -> Case:
    about = "I will sue them in court and ask for a judicial review."
    return changed(case, steps__court={"state": state, "about": about, "say_plan": plan})


def _to_the_council(case: Case) -> list[Document]:
    return [one for one in composed(case).documents if one.recipient == "council"]


@pytest.mark.parametrize("state", list(CourtState))
@pytest.mark.parametrize("plan", [None, "no"])
def test_without_the_tick_no_letter_to_a_council_speaks_of_a_plan(
    state: CourtState, plan: str | None
) -> None:
    """Over a grid of cases: whatever was said of a court, no letter of ours states it."""
    seen = 0
    for cell in _CELLS[list(CourtState).index(state) :: len(CourtState)]:
        for letter in _to_the_council(_court(cell.case(), state, plan)):
            seen += 1
            assert not _PLAN.search(f"{letter.title}\n{text(letter)}"), (str(cell), letter.kind)
    assert seen > 60


@pytest.mark.parametrize("cell", _CELLS[::6], ids=str)
def test_with_the_tick_only_the_complaint_says_so(cell: Cell) -> None:
    """Once, in one sentence; every other letter is what it is without."""
    without = {d.kind: text(d) for d in _to_the_council(cell.case())}
    for letter in _to_the_council(_court(cell.case(), CourtState.COULD_BE_USED, "yes")):
        found = text(letter).count("to go to court about this.")
        assert found == (letter.kind is Kind.COUNCIL_COMPLAINT)
        if not found and letter.kind in without:
            assert not _PLAN.search(text(letter))


@pytest.mark.parametrize("state", sorted(set(CourtState) - {CourtState.COULD_BE_USED}))
def test_a_tick_that_no_longer_applies_says_nothing(state: CourtState) -> None:
    """Where the answer about a court has changed since, the old tick counts for nothing."""
    case = _court(changed(kent(), **_COMPLAINT), state, "yes")
    assert not any(_PLAN.search(text(one)) for one in _to_the_council(case))


def test_what_it_says_and_who_says_it() -> None:
    """The writer for themselves, an adviser by name; about a child's care also what is stopped."""
    case = _court(changed(kent(), **_COMPLAINT), CourtState.COULD_BE_USED, "yes")
    said = text(documents(case)[Kind.COUNCIL_COMPLAINT])
    assert "I mean to go to court about this. Please go on with this complaint" in said
    acted = text(documents(changed(case, representative=ADVISER))[Kind.COUNCIL_COMPLAINT])
    assert f"{case.complainant.person.name} means to go to court about this." in acted
    childrens = changed(
        case,
        complainant__role="parent",
        subject={"name": "Child Z"},
        organisation__service="children",
        steps__complaint={
            "stage": "stage1_done",
            "about": "Care",
            "childrens_procedure": "stage1",
        },
    )
    told = text(documents(childrens)[Kind.COUNCIL_COMPLAINT])
    assert "which part, and why (SI 2006/1738 reg 8)" in told
    (door,) = (
        one
        for one in check(childrens, KENT_DAY, LAW)
        if (one.door, one.strand) == (Door.COUNCIL, Strand.SERVICE)
    )
    ids = [reason.id for reason in door.reasons]
    assert "door-council-plan-said" in ids
    assert "door-council-no-court-talk" not in ids
    assert any("reg 8" in reference for reference in door.references)


def test_the_person_is_told_what_it_may_stop() -> None:
    """On the door, on the list and in the summary; the list no longer says to leave it out."""
    case = _court(changed(kent(), **_COMPLAINT), CourtState.COULD_BE_USED, "yes")
    made = documents(case)
    assert "It may stop a part of the complaint." in text(made[Kind.CHECKLIST])
    assert "say nothing of a plan" not in text(made[Kind.CHECKLIST])
    assert "Your complaint says that you mean to go to court" in text(made[Kind.SUMMARY])


@pytest.mark.parametrize(
    ("state", "stage", "asked"),
    [
        ("could_be_used", "not_made", True),
        ("could_be_used", "stage1_done", True),
        ("could_be_used", None, True),
        ("could_be_used", "awaiting_reply", False),
        ("could_be_used", "final_response", False),
        ("none", "not_made", False),
        ("ongoing", "not_made", False),
        ("concluded", "not_made", False),
        (None, "not_made", False),
    ],
)
def test_it_is_asked_only_where_it_matters(
    state: str | None, stage: str | None, *, asked: bool
) -> None:
    """Where somebody could go to court, and a complaint can still be written."""
    case = changed(kent(), steps__court={"state": state}, steps__complaint={"stage": stage})
    assert (Step("plan") in steps(case)) is asked
