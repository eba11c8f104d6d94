"""The working of a limit tells of the post where a letter of ours is what it is counted from."""

from __future__ import annotations

import pytest

from lgo_desktop.law.library import read_law
from lgo_desktop.report import due_json
from lgo_desktop.routes.check import check
from lgo_desktop.routes.finding import DueDate, Strand
from lgo_desktop.wording import load_wording
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY

LAW, WORDS = read_law(), load_wording()
SENT = {"letter": "access_request", "to": "council", "when": "2026-11-20", "how": "post"}
SPAN = "2026-11-20/2026-11-27"


def _due(made: str, **sent: object) -> DueDate:
    """The date of the answer to a request for records that went out as told."""
    case = changed(
        kent(), steps__access={"state": "waiting", "made": made}, sent=({**SENT, **sent},)
    )
    (found,) = (one for one in check(case, KENT_DAY, LAW) if one.strand is Strand.ACCESS)
    (due,) = found.dates
    return due


def _working(due: DueDate) -> str:
    return " ".join(map(WORDS.say, due.explained))


def test_the_working_begins_with_the_day_of_posting() -> None:
    """Who wonders why the start is a week wide reads that it is for the post, and no rule."""
    working = _working(_due(SPAN))
    assert working.startswith(
        "You posted it on 20 November 2026. We allow 7 days for the post. No rule sets these days."
    )
    assert "between 20 November 2026 and 27 November 2026" in working
    told = due_json(_due(SPAN), WORDS)["working"]
    assert isinstance(told, list)
    assert " ".join(told) in working


@pytest.mark.parametrize(
    ("made", "sent"),
    [
        ("2026-11-20", {"how": "email"}),
        ("2026-11-23", {"arrived": "2026-11-23"}),
        ("2026-11-01/2026-11-10", {}),
    ],
)
def test_no_other_start_is_told_as_posted(made: str, sent: dict[str, str]) -> None:
    """An e-mail, a day of arrival that is known, and a request of another day are not."""
    assert "posted" not in _working(_due(made, **sent))


def test_the_latest_day_alone_is_what_a_letter_says() -> None:
    """The body is held to the later day; an exact day, and one's own limit, are as they were."""
    assert WORDS.say(_due(SPAN).at_latest) == "Tuesday 29 December 2026 at the latest"
    exact = _due("2026-11-20", how="email")
    assert exact.at_latest == exact.when
    own = [d for f in check(kent(), KENT_DAY, LAW) for d in f.dates if d.limit.binds == "person"]
    assert own
    assert all(due.at_latest == due.when for due in own)
