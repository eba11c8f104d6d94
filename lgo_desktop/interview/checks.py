"""What is missing from a case, and what contradicts itself, in plain words.

A gap is nothing to be ashamed of: every answer may be unknown. What is listed here is only
what keeps a letter from being written, or what a reader would stumble over.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import (
    RequestState,
    Stage,
)
from lgo_desktop.interview.relevance import RECORD_ISSUES
from lgo_desktop.wording import Message, message


@dataclass(frozen=True)
class Remark:
    """One thing to look at: its place in the case, its kind, and what to do about it.

    `kind` is `contradiction` or `gap`.
    """

    path: str
    kind: str
    what: Message


def look_over(case: Case, on: date) -> tuple[Remark, ...]:
    """Every contradiction and gap of a case, in the order of the interview."""
    # A last answer may come before the complaint and before the first answer: that is one fault.
    return tuple(dict.fromkeys((*_contradictions(case, on), *_gaps(case))))


def _contradictions(case: Case, on: date) -> tuple[Remark, ...]:
    found = [
        Remark(path, "contradiction", message("check-in-the-future"))
        for path, when in _past_dates(case)
        if when is not None and when.earliest > on
    ]
    found += [
        Remark(later, "contradiction", message("check-answer-before-question"))
        for earlier_date, later, later_date in _pairs(case)
        if earlier_date and later_date and later_date.latest < earlier_date.earliest
    ]
    complaint = case.steps.complaint
    if complaint.stage is Stage.NOT_MADE and (complaint.made or complaint.last_reply):
        found.append(
            Remark("steps.complaint.stage", "contradiction", message("check-not-made-but-dated"))
        )
    return tuple(found)


def _past_dates(case: Case) -> tuple[tuple[str, ApproxDate | None], ...]:
    steps = case.steps
    return (
        ("complainant.person.date_of_birth", case.complainant.person.date_of_birth),
        ("subject.date_of_birth", case.subject.date_of_birth if case.subject else None),
        ("first_knew", case.first_knew),
        ("steps.complaint.made", steps.complaint.made),
        ("steps.complaint.first_reply", steps.complaint.first_reply),
        ("steps.complaint.last_reply", steps.complaint.last_reply),
        ("steps.access.made", steps.access.made),
        ("steps.access.answered", steps.access.answered),
        ("steps.rectification.made", steps.rectification.made),
        ("steps.rectification.answered", steps.rectification.answered),
        ("steps.dp_complaint.made", steps.dp_complaint.made),
        ("steps.dp_complaint.answered", steps.dp_complaint.answered),
        ("steps.ico.when", steps.ico.when),
        ("steps.tribunal.decision_sent", steps.tribunal.decision_sent),
        *((f"events[{i}].when", event.when) for i, event in enumerate(case.events)),
        *((f"records[{i}].when", record.when) for i, record in enumerate(case.records)),
    )


def _pairs(case: Case) -> tuple[tuple[ApproxDate | None, str, ApproxDate | None], ...]:
    """A date, and the place and date of what cannot have come before it."""
    complaint = case.steps.complaint
    requests = (
        ("access", case.steps.access),
        ("rectification", case.steps.rectification),
        ("dp_complaint", case.steps.dp_complaint),
    )
    return (
        (complaint.made, "steps.complaint.first_reply", complaint.first_reply),
        (complaint.made, "steps.complaint.last_reply", complaint.last_reply),
        (complaint.first_reply, "steps.complaint.last_reply", complaint.last_reply),
        *((request.made, f"steps.{name}.answered", request.answered) for name, request in requests),
        (case.scope.since, "scope.until", case.scope.until),
    )


def _gaps(case: Case) -> tuple[Remark, ...]:
    steps = case.steps
    gaps = {
        "organisation.service": case.organisation.service is None,
        "issues": not case.issues,
        "records": bool(RECORD_ISSUES.intersection(case.issues)) and not case.records,
        "steps.complaint.stage": steps.complaint.stage is None,
        "steps.access.made": steps.access.state is RequestState.WAITING
        and steps.access.made is None,
        "steps.rectification.made": steps.rectification.state is RequestState.WAITING
        and steps.rectification.made is None,
        "steps.dp_complaint.made": steps.dp_complaint.state is RequestState.WAITING
        and steps.dp_complaint.made is None,
    }
    found = [
        Remark(path, "gap", message(f"check-gap-{path.replace('.', '-').replace('_', '-')}"))
        for path, missing in gaps.items()
        if missing
    ]
    for index, record in enumerate(case.records):
        for name, text in (("says", record.says), ("truth", record.truth)):
            if not text.strip():
                path = f"records[{index}].{name}"
                found.append(Remark(path, "gap", message(f"check-gap-records-{name}")))
    return tuple(found)
