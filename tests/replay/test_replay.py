"""The route check over the published decisions: the figures, and that they do not fall.

The floors are the aims of the project, raised to what was reached where the difference is
more than noise: one decision more or less is none.
"""

from __future__ import annotations

import pytest

from lgo_desktop import assets
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.decisions import read_decisions
from lgo_desktop.routes.measures import Measure, measure, scored
from lgo_desktop.routes.prospect import Prospect
from lgo_desktop.routes.replay import Outcome, replay

LAW = read_law()
DECISIONS = read_decisions(assets.read_text("decisions", "decisions.jsonl"))
OUTCOMES: tuple[Outcome, ...] = tuple(replay(decision, LAW) for decision in DECISIONS)
MEASURES: dict[str, Measure] = {one.name: one for one in measure(scored(DECISIONS, OUTCOMES))}

# What was reached, less one decision of those counted.
FLOORS = {
    "named: ico": 0.97,
    "named: social_work_england": 0.93,
    "named: send_tribunal": 0.93,
    "named: court": 0.94,
    "named: the rest": 0.81,
    "unlikely or barred, of all": 0.61,
    "likely, of all": 0.15,
    "investigated, of the likely": 0.82,
    "area under the curve": 0.865,
}
CEILINGS = {
    "ico where no data issue was raised": 0.01,
    "doors not named, per decision": 1.15,
    "investigated, of the unlikely or barred": 0.061,
}


@pytest.mark.parametrize("name", MEASURES)
def test_every_aim_is_met(name: str) -> None:
    """Each measure meets the aim that the project set."""
    assert MEASURES[name].met is True, MEASURES[name]


@pytest.mark.parametrize("name", MEASURES)
def test_no_figure_falls(name: str) -> None:
    """No measure is worse than it was when it was last looked at."""
    value = MEASURES[name].value
    assert value is not None
    assert FLOORS.get(name, 0) <= value <= CEILINGS.get(name, 2)


def test_every_measure_has_its_floor_or_ceiling() -> None:
    """No measure is left to itself."""
    assert {*FLOORS, *CEILINGS} == MEASURES.keys()


def test_every_decision_has_a_reason_or_is_possible() -> None:
    """Whatever is not merely possible says why, in the words of the decisions."""
    assert [one.ref for one in OUTCOMES if not one.reasons and one.prospect != _OPEN] == []


_OPEN = Prospect.POSSIBLE


def test_the_court_is_a_door_only_where_a_remedy_is_open() -> None:
    """A case that a court has ended leaves nothing to take there, if data is not in question."""
    ended = [
        outcome
        for decision, outcome in zip(DECISIONS, OUTCOMES, strict=True)
        if decision.facts.court == "concluded"
        and not {"disclosure_without_consent", "data_breach"} & {*decision.facts.issues}
        and "compensation" not in decision.facts.wants
    ]
    assert len(ended) > 10
    assert [one.ref for one in ended if "court" in one.doors] == []


def test_the_same_decisions_give_the_same_answer() -> None:
    """Nothing but the file and the law decides."""
    assert tuple(replay(decision, LAW) for decision in DECISIONS) == OUTCOMES
