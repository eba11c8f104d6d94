"""Freedom of information: the days of the answer, of the review, and of the ICO."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.law.library import Law, read_law
from lgo_desktop.routes import information
from lgo_desktop.routes.finding import Finding, Status
from tests.helpers.cases import changed
from tests.helpers.days import KENT_DAY

LAW = read_law()


def _found(door: Callable[[Case, date, Law], Finding | None], **facts: object) -> Finding:
    found = door(changed(Case(), **facts), KENT_DAY, LAW)
    assert found is not None
    return found


def test_a_request_for_information_has_its_own_days() -> None:
    """Twenty working days for the answer; then a review, usually asked for within forty.

    30 November is a bank holiday in Scotland, and is no working day for this anywhere.
    """
    asked: dict[str, object] = {"issues": ("foi_refused",)}
    early = _found(
        information.council_review,
        **asked,
        steps__information={"state": "waiting", "made": "2026-11-10"},
    )
    assert (early.status, early.dates[0].limit.due.isoformat()) == (Status.TOO_EARLY, "2026-12-09")
    late = _found(
        information.council_review,
        **asked,
        steps__information={"state": "waiting", "made": "2026-10-01"},
    )
    assert (late.status, late.reasons[0].id) == (Status.OPEN_NOW, "door-foi-late")
    refused = _found(
        information.council_review,
        **asked,
        steps__information={"state": "refused", "answered": "2026-11-02"},
    )
    assert refused.dates[0].limit.rule == "foi_review_request"


def test_a_complaint_that_the_ico_has_is_not_put_off_to_later() -> None:
    """Where it can be about nothing but the request, one waits; with its outcome, that is over."""
    asked: dict[str, object] = {
        "issues": ("foi_refused",),
        "steps__information": {"state": "refused", "answered": "2026-10-01"},
    }
    has_it = _found(information.commission, **asked, steps__ico={"made": "yes"})
    assert (has_it.status, has_it.reasons[0].id) == (Status.TOO_EARLY, "door-ico-has-it")
    told = {"made": "yes", "decided": "yes"}
    over = _found(information.commission, **asked, steps__ico=told)
    assert (over.status, over.reasons[0].id) == (Status.CLOSED, "door-ico-decided")
    both = {**asked, "issues": ("foi_refused", "data_breach")}
    later = _found(information.commission, **both, steps__ico={"made": "yes"})
    assert later.reasons[0].id == "door-foi-ico-why"


def test_a_request_that_was_met_leaves_nothing_to_do() -> None:
    """All of it came, early or late: neither a review nor the ICO is named as the next step."""
    met: dict[str, object] = {
        "issues": ("foi_refused",),
        "steps__information": {"state": "done", "made": "2026-06-01", "answered": "2026-11-02"},
    }
    found = _found(information.council_review, **met)
    assert (found.status, found.reasons[0].id) == (Status.NOT_APPLICABLE, "door-foi-done")
    assert information.commission(changed(Case(), **met), KENT_DAY, LAW) is None


def test_the_ico_on_information_counts_from_the_answer() -> None:
    """Six weeks from the last real contact, as its guidance asks."""
    answered = {"state": "refused", "answered": "2026-10-01"}
    found = _found(information.commission, issues=("foi_refused",), steps__information=answered)
    assert [str(due.limit.due) for due in found.dates] == ["2026-11-12"]
    assert found.dates[0].label.id == "due-foi-ico-was"
