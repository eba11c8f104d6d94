"""What the Ombudsman may make of a story: its parts, and what one rule says of one part.

A complaint is seldom barred as a whole. Each part of the story meets the tests by itself,
and the best part decides how the door stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import DATA_ISSUES, RECORD_ISSUES, Issue
from lgo_desktop.law.library import Law
from lgo_desktop.routes.facts import (
    records_wrong,
    said_of_worker,
)


class Prospect(IntEnum):
    """How likely it is that the Ombudsman looks into it, from worst to best."""

    BARRED = 0
    UNLIKELY = 1
    POSSIBLE = 2
    LIKELY = 3


class Part(StrEnum):
    """A part of the story as the Ombudsman's tests see it."""

    COURT_PAPERS = "court_papers"
    RECORDS = "records"
    DATA = "data"
    INFORMATION = "information"
    WORKER = "worker"
    PERSONNEL = "personnel"
    SPECIAL_NEEDS = "special_needs"
    DECISION = "decision"
    SERVICE = "service"
    OTHER = "other"
    CONTACT = "contact"
    DELAY = "delay"
    HANDLING = "handling"


ABOUT_THE_REST = frozenset({Part.CONTACT, Part.DELAY, Part.HANDLING})
"""Parts that say how something was done, and so hang on what it was."""


class Bar(StrEnum):
    """What stands in the Ombudsman's way in law, in the vocabulary of `lgo replay`."""

    BODY = "body"
    COURT = "court"
    TRIBUNAL = "tribunal"
    SEND_TRIBUNAL = "send_tribunal"
    PERSONNEL = "personnel"
    LATE = "late"
    STANDING = "standing"


class Hurdle(StrEnum):
    """Which of the tests a rule belongs to, in the order in which they are taken."""

    BODY = "body"
    COURT = "court"
    PERSONNEL = "personnel"
    LATE = "late"
    APPEAL = "appeal"
    STANDING = "standing"
    COUNCIL_FIRST = "council_first"
    BETTER_PLACED = "better_placed"
    DISCRETION = "discretion"
    SUPPORT = "support"


@dataclass(frozen=True)
class Ruling:
    """What one rule says of one part.

    `reason` is a word of the published decisions (`expected.reasons`); `why` names words
    for the person, empty where another rule has said it.
    """

    test: Hurdle
    prospect: Prospect
    reason: str
    why: str = ""
    provisions: tuple[str, ...] = ()
    bars: tuple[Bar, ...] = ()


@dataclass(frozen=True)
class Matter:
    """A case on a day under the law of that day, and its parts."""

    case: Case
    on: date
    law: Law
    parts: frozenset[Part]


_OF_ISSUES: dict[Part, frozenset[Issue]] = {
    Part.COURT_PAPERS: frozenset({Issue.COURT_EVIDENCE}),
    Part.RECORDS: RECORD_ISSUES | {Issue.DELETION_SOUGHT},
    Part.DATA: DATA_ISSUES - {Issue.DELETION_SOUGHT},
    Part.INFORMATION: frozenset({Issue.FOI_REFUSED}),
    Part.WORKER: frozenset({Issue.WORKER_CONDUCT, Issue.WORKER_DISHONESTY}),
    Part.PERSONNEL: frozenset({Issue.PERSONNEL_MATTER}),
    Part.SPECIAL_NEEDS: frozenset({Issue.SEN_DECISION}),
    Part.DECISION: frozenset({Issue.DECISION_DISAGREED}),
    Part.SERVICE: frozenset({Issue.SERVICE_FAILURE}),
    Part.OTHER: frozenset({Issue.OTHER}),
    Part.CONTACT: frozenset({Issue.POOR_COMMUNICATION}),
    Part.DELAY: frozenset({Issue.DELAY}),
    Part.HANDLING: frozenset({Issue.COMPLAINT_HANDLING}),
}


def matter_of(case: Case, on: date, law: Law) -> Matter:
    """The case with its parts; no parts where nobody has said yet what went wrong."""
    issues = frozenset(case.issues)
    parts = {part for part, kinds in _OF_ISSUES.items() if issues & kinds}
    if records_wrong(case):
        parts.add(Part.RECORDS)
    if said_of_worker(case):
        parts.add(Part.WORKER)
    if len(parts) > 1:
        parts.discard(Part.OTHER)  # something unnamed cannot carry what is known
    return Matter(case, on, law, frozenset(parts))
