"""What the door of the body says of its procedure, and for whom that door is there."""

from __future__ import annotations

from typing import Any

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.council import complaint
from lgo_desktop.routes.finding import Finding
from lgo_desktop.wording import load_wording, message
from tests.helpers.cases import changed
from tests.helpers.complaints import ADULT, OWN
from tests.helpers.days import KENT_DAY

LAW, WORDS = read_law(), load_wording()
_STAGE = "steps__complaint__stage"
_MADE = "steps__complaint__made"


def _found(facts: dict[str, Any], more: dict[str, Any]) -> Finding:
    finding = complaint(changed(Case(), **facts | more), KENT_DAY, LAW)
    assert finding is not None
    return finding


@pytest.mark.parametrize("facts", [ADULT, OWN, {"organisation__kind": "nhs"}])
@pytest.mark.parametrize("stage", ["not_made", "stage1_done"])
def test_what_we_know_from_others_is_not_told_as_law(facts: dict[str, Any], stage: str) -> None:
    """How many stages there are, and the three days of reg 13, are second-hand."""
    words = " ".join(WORDS.say(one) for one in _found(facts, {_STAGE: stage}).reasons)
    assert "You must be told" not in words
    assert "usually" in words or "Those who use them say" in words


def test_the_code_for_councils_is_in_use_by_what_others_report() -> None:
    """The Code was read, but not that it has been in use since April 2026: the date says so."""
    for rule in ("corporate_stage1", "corporate_stage2"):
        assert LAW.limits[rule].status_on(KENT_DAY) == "second_hand"
    found = _found(OWN, {_STAGE: "awaiting_reply", _MADE: "2026-11-20"})
    assert found.dates[0].caution == message("due-second-hand")


_RUDE = {"profession": "social_worker", "identified": "yes", "concern": "rude"}


@pytest.mark.parametrize(
    ("issue", "stage", "door"),
    [
        ("worker_conduct", "not_made", True),
        ("worker_conduct", None, False),
        ("worker_dishonesty", "not_made", False),
        ("inaccurate_records", "not_made", True),  # what is written beside the worker counts
    ],
)
def test_conduct_that_is_for_the_employer_has_the_employers_door(
    issue: str, stage: str | None, *, door: bool
) -> None:
    """Rudeness is sent to the employer by the regulator, so its complaints door stands there."""
    case = changed(Case(), **{"issues": (issue,), "professionals": (_RUDE,), _STAGE: stage})
    assert (complaint(case, KENT_DAY, LAW) is not None) is door


def test_records_alone_are_no_complaint_about_a_worker() -> None:
    """Where nothing is said of a worker, no complaint about the service is invented."""
    case = changed(Case(), **{"issues": ("inaccurate_records",), _STAGE: "not_made"})
    assert complaint(case, KENT_DAY, LAW) is None
