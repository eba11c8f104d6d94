"""Papers of a court: what is asked before they are quoted, and what is told of them."""

from __future__ import annotations

from typing import Any

import pytest

from lgo_desktop.case.model import Case, Record
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.check import check
from lgo_desktop.routes.court_papers import cleared, from_court_papers, may_quote, papers_held_back
from lgo_desktop.routes.finding import Finding
from lgo_desktop.routes.truth import Truth
from tests.helpers.cases import changed, kent
from tests.helpers.complaints import CHILD
from tests.helpers.days import KENT_DAY

LAW = read_law()
_COURT = "steps__court"
_LIVE = {"state": "ongoing"}
_ASKED = ("steps.court.party", "steps.court.restricted", "steps.court.adoption")


@pytest.mark.parametrize(
    ("court", "free"),
    [
        ({}, None),
        ({"party": "yes"}, None),
        ({"restricted": "no"}, None),
        ({"party": "no"}, False),
        ({"restricted": "yes"}, False),
        ({"party": "yes", "restricted": "yes"}, False),
        ({"party": "yes", "restricted": "no"}, None),
        ({"party": "yes", "restricted": "no", "adoption": "yes"}, False),
        ({"party": "yes", "restricted": "no", "adoption": "no"}, True),
    ],
)
def test_every_question_has_to_be_answered(court: dict[str, str], free: Truth) -> None:
    """A party, no order of the court, and no adoption: only all of it frees the papers."""
    case = changed(Case(), steps__court=court)
    assert cleared(case) is free
    assert may_quote(case, Record(court_papers="yes")) is (free is True)
    assert may_quote(case, Record(court_papers="no"))


def test_a_draft_of_a_judgment_is_never_quoted() -> None:
    """Also by a party without an order against it (FPR 2010 r.12.73(3))."""
    court = {"party": "yes", "restricted": "no", "adoption": "no"}
    case = changed(Case(), steps__court=court, records=({"court_papers": "yes"},))
    draft = Record(court_papers="yes", draft_judgment="yes")
    assert may_quote(case, Record(court_papers="yes"))
    assert not may_quote(case, draft)
    assert not papers_held_back(case)
    assert papers_held_back(case.model_copy(update={"records": (draft,)}))
    assert may_quote(case, Record(court_papers="no", draft_judgment="yes"))


@pytest.mark.parametrize(
    ("issues", "told", "may_be"),
    [
        ((), None, False),
        (("court_evidence",), None, True),
        (("court_evidence",), "no", False),
        (("delay",), "yes", True),
    ],
)
def test_what_nobody_has_said_may_be_from_the_papers_complained_of(
    issues: tuple[str, ...], told: str | None, *, may_be: bool
) -> None:
    """Unknown is not no, where a report for a court is what the person complains of."""
    case = changed(Case(), issues=issues)
    assert from_court_papers(case, Record.model_validate({"court_papers": told})) is may_be


def _told(case: Case) -> list[Finding]:
    found = check(case, KENT_DAY, LAW)
    return [one for one in found if any(w.id.startswith("door-papers-") for w in one.reasons)]


@pytest.mark.parametrize(
    ("court", "why", "asked"),
    [
        (_LIVE, "door-papers-ask", _ASKED),
        (_LIVE | {"party": "yes"}, "door-papers-ask", _ASKED[1:]),
        (_LIVE | {"party": "no"}, "door-papers-no", ()),
        (_LIVE | {"party": "yes", "restricted": "no"}, "door-papers-ask", _ASKED[2:]),
        (
            _LIVE | {"party": "yes", "restricted": "no", "adoption": "no"},
            "door-papers-needed",
            (),
        ),
        (_LIVE | {"party": "yes", "adoption": "yes"}, "door-papers-adoption", ()),
    ],
)
def test_the_doors_tell_and_ask(court: dict[str, str], why: str, asked: tuple[str, ...]) -> None:
    """At every door that something is sent to, and in court; with the rules that say so."""
    case = changed(kent(), issues=("inaccurate_records", "court_evidence"), steps__court=court)
    found = _told(case)
    assert {(str(one.door), str(one.strand)) for one in found} == {
        *(("council", "records"), ("council", "service"), ("court", "court")),
        *(("ico", "records"), ("social_work_england", "worker")),
    }
    for one in found:
        assert why in {reason.id for reason in one.reasons}
        assert tuple(path for path in one.unanswered if path in _ASKED) == asked
        assert {"FPR 2010 r.12.73", "FPR 2010 r.12.75(1)(c)"} <= set(one.references)


def test_a_regulator_alone_tells_of_papers_too() -> None:
    """Where only a worker is complained of, the rules of the court stand at that door."""
    court = {"state": "concluded", "party": "no", "restricted": "yes"}
    issues = ("court_evidence", "worker_dishonesty")
    case = changed(kent(), issues=issues, records=(), steps={"court": court}, wants=())
    told = {str(one.door): one for one in _told(case)}
    assert "FPR 2010 r.12.73" in told["social_work_england"].references


def test_where_no_papers_of_a_court_play_a_part_nothing_is_asked() -> None:
    """The example wanted to use its records in a court, and quotes no papers of one."""
    assert _told(kent()) == []


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({_COURT: _LIVE}, True),
        ({_COURT: {"state": "concluded"}}, False),
        ({_COURT: _LIVE | {"same_matter": "no"}}, False),
        ({_COURT: _LIVE, "organisation__service": "housing"}, False),
        ({_COURT: _LIVE, "steps__complaint__stage": "final_response"}, False),
    ],
)
def test_a_case_that_runs_may_stop_part_of_a_childrens_complaint(
    facts: dict[str, Any], *, told: bool
) -> None:
    """Only so far as it would harm that case, and with reasons in writing (reg 8(1)(a), (3))."""
    found = check(changed(Case(), **(CHILD | facts)), KENT_DAY, LAW)
    door = next(one for one in found if (one.door, one.strand) == ("council", "service"))
    assert ("door-council-court-live" in {one.id for one in door.reasons}) is told
    assert ("SI 2006/1738 reg 8" in door.references) is told
