"""A published decision becomes a case: what it does not say stays unknown."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop import assets
from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import RequestState
from lgo_desktop.errors import InputFault
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.decisions import (
    USUAL_DAY,
    Decision,
    Facts,
    case_of,
    day_of,
    read_decisions,
    read_decisions_file,
)
from lgo_desktop.routes.facts import overdue
from lgo_desktop.routes.replay import replay
from tests.helpers.cases import changed

DAY = date(2025, 3, 14)
LAW = read_law()
SHIPPED = read_decisions(assets.read_text("decisions", "decisions.jsonl"))


def _case(**facts: object) -> Case:
    return case_of(Facts.model_validate(facts), DAY)


def test_facts_that_say_nothing_make_a_case_that_knows_nothing() -> None:
    """`null`, `unknown` and an absent key are each an absent answer, never a no."""
    nothing = changed(Case(), organisation__nation=None)
    silent = dict.fromkeys(Facts.model_fields)
    unknown = dict.fromkeys(Facts.model_fields, "unknown") | {"professional": None}
    for facts in ({}, silent, unknown):
        assert _case(**facts) == nothing


@pytest.mark.parametrize(
    ("facts", "values"),
    [
        ({"complainant": "parent"}, {"complainant__role": "parent"}),
        ({"body_type": "academy"}, {"organisation__kind": "academy"}),
        ({"service": "children"}, {"organisation__service": "children"}),
        ({"nation": "wales"}, {"organisation__nation": "wales"}),
        ({"issues": ["delay", "delay"]}, {"issues": ("delay",)}),
        ({"issues": ["a new word"]}, {"issues": ("other",)}),
        ({"wants": ["discipline_worker"]}, {"wants": ("worker_looked_into",)}),
        ({"council_complaint": "overdue"}, {"steps__complaint__stage": "overdue"}),
        ({"council_complaint": "a new word"}, {}),
        ({"council_complaint_months_waiting": 5}, {"steps__complaint__made": "2024-10"}),
        ({"months_since_aware": 16}, {"first_knew": "2023-11"}),
        ({"months_since_aware": 540}, {"first_knew": "1980-03"}),
        ({"months_since_aware": 1199}, {"first_knew": "1925-04"}),
        ({"months_since_aware": "some"}, {}),
        ({"reason_for_delay": "ill"}, {"steps__complaint__reason_for_lateness": "ill"}),
        ({"rectification_requested": "yes_partly"}, {"steps__rectification__state": "partly"}),
        ({"rectification_requested": "no"}, {"steps__rectification__state": "not_made"}),
        ({"access_requested": "yes_partial"}, {"steps__access__state": "partly"}),
        ({"access_requested": "yes_done"}, {"steps__access__state": "done"}),
        ({"ico_complaint": "made_decided"}, {"steps__ico": {"made": "yes", "decided": "yes"}}),
        ({"ico_complaint": "made_pending"}, {"steps__ico": {"made": "yes", "decided": "no"}}),
        ({"ico_complaint": "not_made"}, {"steps__ico": {"made": "no"}}),
        (
            {"regulator_complaint": "made_decided"},
            {"steps__regulator": {"made": "yes", "decided": "yes"}},
        ),
        ({"court": "concluded"}, {"steps__court__state": "concluded"}),
        ({"matter_decided_by_court": True}, {"steps__court__same_matter": "yes"}),
        ({"matter_decided_by_court": False}, {"steps__court__same_matter": "no"}),
        ({"tribunal": "right_used"}, {"steps__tribunal__state": "right_used"}),
        (
            {"statutory_childrens_procedure": "stage2"},
            {"steps__complaint__childrens_procedure": "stage2"},
        ),
        (
            {"professional": {"profession": "nurse", "individual_identified": False}},
            {"professionals": ({"profession": "nurse", "identified": "no"},)},
        ),
        (
            {"professional": {"profession": "diviner"}},
            {"professionals": ({"profession": "other"},)},
        ),
        ({"main_harm": "distress"}, {"effect": "distress"}),
    ],
)
def test_each_fact_becomes_one_answer(facts: dict[str, Any], values: dict[str, object]) -> None:
    """Each fact lands in its place, and nowhere else."""
    assert _case(**facts) == changed(Case(), **{"organisation__nation": None, **values})


def test_a_request_without_a_reply_is_overdue() -> None:
    """“No reply” in a decision is told after the month that the council had."""
    request = _case(rectification_requested="yes_no_reply").steps.rectification
    assert request.state is RequestState.WAITING
    assert overdue(LAW, "dp_rectification", request, DAY) is True


def test_the_day_is_that_of_the_decision() -> None:
    """A decision without a date has one fixed day."""
    row: dict[str, Any] = {"ref": "x", "facts": {}}
    assert day_of(Decision.model_validate(row | {"decided": "2021-05-04"})) == date(2021, 5, 4)
    assert day_of(Decision.model_validate(row | {"decided": None})) == USUAL_DAY


def test_only_facts_and_day_are_read() -> None:
    """What the Ombudsman did, the story, the notes and the reference change nothing."""
    for line in assets.read_text("decisions", "decisions.jsonl").splitlines()[::20]:
        row = json.loads(line)
        bare = {"ref": "x", "decided": row["decided"], "facts": row["facts"]}
        full, plain = (replay(read_decisions(json.dumps(one))[0], LAW) for one in (row, bare))
        assert (full.prospect, full.bars, full.doors, full.reasons) == (
            *(plain.prospect, plain.bars, plain.doors, plain.reasons),
        )


def test_the_shipped_decisions_can_be_read() -> None:
    """All 292, each with what the Ombudsman did."""
    assert len(SHIPPED) == 292
    assert all(decision.expected is not None for decision in SHIPPED)
    assert len({decision.ref for decision in SHIPPED}) == len(SHIPPED)


@given(st.sampled_from(SHIPPED), st.sampled_from(sorted(Facts.model_fields)))
def test_a_fact_taken_away_stops_nothing(decision: Decision, name: str) -> None:
    """Any decision with any one fact unknown is still replayed."""
    facts = decision.facts.model_dump()
    facts[name] = () if name in {"issues", "wants"} else None
    less = decision.model_copy(update={"facts": Facts.model_validate(facts)})
    assert replay(less, LAW).ref == decision.ref


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("nonsense", "line 1"),
        ("[]", "line 1: the line"),
        ('\n{"facts": {}}', "line 2: ref"),
        ('{"ref": "x"}', "line 1: facts"),
        ('{"ref": "x", "facts": {}, "decided": "soon"}', "line 1: decided"),
        ('{"ref": "x", "facts": {"issues": "delay"}}', "line 1: facts.issues"),
    ],
)
def test_a_bad_line_is_named(text: str, path: str) -> None:
    """The fault names line and key, and never what stands there."""
    with pytest.raises(InputFault) as caught:
        read_decisions(text)
    assert [fault.path for fault in caught.value.faults] == [path]
    assert "soon" not in caught.value.faults[0].message


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00\x80"])
def test_a_file_that_cannot_be_read_is_a_fault_of_the_input(
    tmp_path: Path, content: bytes | None
) -> None:
    """A missing file, and one that is not text, are told in plain words."""
    path = tmp_path / "decisions.jsonl"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputFault):
        read_decisions_file(path)


def test_a_file_without_a_decision_is_told() -> None:
    """Nothing to measure is a fault of the file, not a table of dashes."""
    for text in ("", "\n\n"):
        with pytest.raises(InputFault, match="holds no decision"):
            read_decisions(text)
