"""After a body outside has decided: by when it can be asked to look again, body by body."""

from __future__ import annotations

import pytest

from lgo_desktop.case.model import Case, OutsideStep
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.check import check
from lgo_desktop.routes.finding import Action, Finding, Status
from lgo_desktop.routes.reviews import been_there, outcome_known
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY

LAW = read_law()
_DECIDED = {"made": "yes", "decided": "yes"}

# the door, the name of its step, what puts it on the list, and its limit from 3 November 2026
REVIEWS: list[tuple[str, str, dict[str, object], list[tuple[str, str]]]] = [
    ("lgsco", "ombudsman", {}, [("lgsco_review", "2026-12-03")]),
    ("ico", "ico", {}, [("ico_case_review", "2027-02-03")]),
    ("phso", "ombudsman", {"organisation__kind": "nhs"}, [("phso_review", "2027-02-02")]),
    ("phso", "ombudsman", {"organisation__kind": "cafcass"}, [("phso_review", "2027-02-02")]),
    ("psow", "ombudsman", {"organisation__nation": "wales"}, [("psow_review", "2026-12-01")]),
    ("spso", "ombudsman", {"organisation__nation": "scotland"}, []),
    ("nipso", "ombudsman", {"organisation__nation": "northern_ireland"}, []),
    ("housing_ombudsman", "ombudsman", {"organisation__kind": "housing_association"}, []),
]


def _found(case: Case, door: str) -> Finding:
    return next(
        one
        for one in check(case, KENT_DAY, LAW)
        if one.door == door and one.strand != "information"
    )


@pytest.mark.parametrize(("door", "name", "facts", "limits"), REVIEWS)
def test_a_review_has_its_day(
    door: str, name: str, facts: dict[str, object], limits: list[tuple[str, str]]
) -> None:
    """Counted from the day of the decision, with its working; no day where none was read."""
    step = {f"steps__{name}": {**_DECIDED, "decided_on": "2026-11-03"}}
    found = _found(changed(kent(), **facts, **step), door)
    assert (found.status, found.action) == (Status.AFTER_A_STEP, Action.ASK_REVIEW)
    assert [(due.limit.rule, str(due.limit.due)) for due in found.dates] == limits
    assert all(due.explained for due in found.dates)
    assert "door-review-late" not in {one.id for one in found.reasons}
    assert found.unanswered == ()


@pytest.mark.parametrize(("door", "name", "facts", "limits"), REVIEWS)
def test_a_decision_without_a_day_asks_for_it(
    door: str, name: str, facts: dict[str, object], limits: list[tuple[str, str]]
) -> None:
    """No day is told, and the day is the question that is left where a limit hangs on it."""
    found = _found(changed(kent(), **facts, **{f"steps__{name}": _DECIDED}), door)
    assert found.dates == ()
    assert found.unanswered == ((f"steps.{name}.decided_on",) if limits else ())


@pytest.mark.parametrize(("door", "name", "facts", "limits"), REVIEWS)
def test_a_body_that_has_not_decided_is_waited_for(
    door: str, name: str, facts: dict[str, object], limits: list[tuple[str, str]]
) -> None:
    """While it has the complaint there is no review to ask for, and nothing to send it."""
    del limits
    found = _found(changed(kent(), **facts, **{f"steps__{name}": {"made": "yes"}}), door)
    assert (found.status, found.action) == (Status.TOO_EARLY, Action.WAIT)


def test_a_review_that_is_late_is_told_and_not_shut() -> None:
    """The month of the Ombudsman ended on 24 June: it may say no, and may still be asked."""
    step = {"steps__ombudsman": {**_DECIDED, "decided_on": "2026-05-24"}}
    found = _found(changed(kent(), **step), "lgsco")
    assert [due.label.id for due in found.dates] == ["due-review-was"]
    assert found.reasons[-1].id == "door-review-late"
    assert found.status is Status.AFTER_A_STEP


def test_the_ombudsmans_no_can_be_reviewed_where_a_court_bars_the_matter() -> None:
    """That it could not look is a decision as well; a body not on its list has another one."""
    step = {"steps__ombudsman": {**_DECIDED, "decided_on": "2026-11-03"}}
    barred = {"steps__court": {"state": "ongoing", "same_matter": "yes"}}
    assert _found(changed(kent(), **step, **barred), "lgsco").action is Action.ASK_REVIEW
    of_the_nhs = _found(changed(kent(), **step, organisation__kind="nhs"), "lgsco")
    assert of_the_nhs.status is Status.CLOSED


@pytest.mark.parametrize(
    ("step", "there", "known"),
    [
        ({}, False, None),
        ({"made": "yes"}, True, None),
        ({"made": "no", "decided_on": "2026-11-03"}, False, True),
        ({"decided": "yes"}, True, True),
        ({"decided_on": "2026-11-03"}, True, True),
        ({"made": "yes", "decided": "no", "decided_on": "2026-11-03"}, True, False),
    ],
)
def test_a_day_implies_a_decision_and_a_no_stands(
    step: dict[str, str], *, there: bool, known: bool | None
) -> None:
    """What was answered is never overruled by a day; where nothing was, the day speaks."""
    told = OutsideStep.model_validate(step)
    assert (been_there(told), outcome_known(told)) == (there, known)
