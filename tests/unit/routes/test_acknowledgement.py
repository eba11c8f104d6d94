"""The thirty days of a complaint about data run only where the law says so."""

from __future__ import annotations

import pytest

from lgo_desktop.law.library import read_law
from lgo_desktop.routes.acknowledgement import ThirtyDays, thirty_days
from lgo_desktop.routes.check import check
from lgo_desktop.routes.finding import Action, Finding, Status
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY

LAW = read_law()


def _complained(made: str | None, acknowledged: str | None = None) -> dict[str, object]:
    return {"steps__dp_complaint": {"state": "waiting", "made": made, "acknowledged": acknowledged}}


def _doors(**facts: object) -> tuple[Finding, Finding]:
    """What the council's door for such complaints says, and the ICO's."""
    found = {
        (str(f.door), str(f.strand)): f for f in check(changed(kent(), **facts), KENT_DAY, LAW)
    }
    return found["council", "data_complaint"], found["ico", "records"]


def _why(finding: Finding) -> str:
    return finding.reasons[0].id


@pytest.mark.parametrize(
    ("made", "how_far"),
    [
        (None, ThirtyDays.UNKNOWN),
        ("2026-06", ThirtyDays.UNKNOWN),  # on both sides of the day on which the rule began
        ("2026-05", ThirtyDays.NEVER),
        ("2026-06-18", ThirtyDays.NEVER),
        ("2026-06-19", ThirtyDays.OVER),
        ("2026-11-15", ThirtyDays.RUNNING),
    ],
)
def test_how_far_they_are(made: str | None, how_far: ThirtyDays) -> None:
    """They run from 19 June 2026 (SI 2026/82 reg 7), and only from a day that is known."""
    assert thirty_days(changed(kent(), **_complained(made)), KENT_DAY, LAW) is how_far


def test_nothing_waits_where_no_complaint_was_made() -> None:
    """No complaint, no days."""
    assert thirty_days(kent(), KENT_DAY, LAW) is None


def test_a_complaint_from_before_the_rule_can_be_made_again() -> None:
    """Nobody waits for days that never run: a new complaint has them."""
    council, ico = _doors(**_complained("2026-06-18"), steps__rectification={})
    assert (council.status, council.action) == (Status.OPEN_NOW, Action.COMPLAIN_ABOUT_DATA)
    assert _why(council) == "door-data-complaint-before"
    assert (ico.status, ico.next_step.id) == (Status.AFTER_A_STEP, "door-ico-complain-again")


def test_a_recent_answer_opens_the_ico_beside_such_a_complaint() -> None:
    """What the council has answered since is heard, whatever waits from before the rule."""
    refused = {"state": "refused", "answered": "2026-11-01"}
    _, ico = _doors(**_complained("2026-05-01"), steps__rectification=refused)
    assert (ico.status, _why(ico)) == (Status.OPEN_NOW, "door-ico-answered")


@pytest.mark.parametrize("made", [None, "2026-06"])
def test_a_day_that_is_not_known_is_asked_for(made: str | None) -> None:
    """Neither door says that the days are over, or that they are not."""
    for finding in _doors(**_complained(made)):
        assert "steps.dp_complaint.made" in finding.unanswered
        assert finding.dates == ()
        assert _why(finding) not in {"door-ico-council-in-time", "door-ico-council-silent"}


@pytest.mark.parametrize(
    ("told", "why", "is_open"),
    [
        (None, "door-ico-council-silent", True),
        ("no", "door-ico-council-never-said", True),
        ("yes", "door-ico-council-looks", False),
    ],
)
def test_what_was_said_of_the_acknowledgement_is_heard(
    told: str | None, why: str, *, is_open: bool
) -> None:
    """A council that said that it has the complaint kept s.164A(3); the outcome is waited for."""
    _, ico = _doors(**_complained("2026-09-15", told))
    assert (_why(ico), ico.status is Status.OPEN_NOW) == (why, is_open)
    assert ("steps.dp_complaint.acknowledged" in ico.unanswered) is (told is None)


def test_while_they_run_both_doors_name_their_last_day() -> None:
    """Thirty days from 15 November 2026 end on 15 December."""
    for finding in _doors(**_complained("2026-11-15")):
        assert [due.limit.due.isoformat() for due in finding.dates] == ["2026-12-15"]
        assert finding.status is Status.TOO_EARLY
    council, _ = _doors(**_complained("2026-11-15", "yes"))
    assert council.dates == ()
