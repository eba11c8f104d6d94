"""A limit that is counted from a letter in the post says so, and how long the post is given."""

from __future__ import annotations

from dataclasses import replace

from lgo_desktop.case.model import Case
from lgo_desktop.case.sent import LONGEST_POST, received
from lgo_desktop.law.calendar import Span
from lgo_desktop.routes.finding import DueDate, Finding
from lgo_desktop.wording import Message, message


def tell_of_post(finding: Finding, case: Case) -> Finding:
    """The finding, whose dates tell of the post where nobody knows when a letter got there."""
    posted = _posted(case)
    if not posted or not finding.dates:
        return finding
    return replace(finding, dates=tuple(_told(due, posted) for due in finding.dates))


def _told(due: DueDate, posted: dict[Span, Message]) -> DueDate:
    said = posted.get(due.limit.start)
    return due if said is None else replace(due, begun=(said,))


def _posted(case: Case) -> dict[Span, Message]:
    """What is said of each letter in the post, by the days on which it may have got there."""
    days = str(LONGEST_POST.days)
    return {
        Span.of(got): message("due-posted", date=one.when.say(), days=days)
        for one in case.sent
        if one.when is not None
        and one.arrived is None
        and (got := received(one)) is not None
        and got != one.when
    }
