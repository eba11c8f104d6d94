"""Which answers cannot all be so? Each with the words that say it; nothing is ever resolved.

A pair is the place of an answer and the name of the words about it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import CourtState, RequestState, Stage, TribunalState
from lgo_desktop.interview.walk import question_at

Place: TypeAlias = tuple[str, str]

_ANSWER_FIRST = "check-answer-before-question"
_NOT_MADE = "check-not-made-but-dated"
_WAITING = "check-waiting-but-answered"
_BACKWARDS = {
    "scope.until": "check-until-before-since",
    "sent[].arrived": "check-arrived-before-sent",
}


def contradictions(case: Case, on: date) -> tuple[Place, ...]:
    """Dates still to come, answers before their questions, and states that dates deny."""
    return (*_to_come(case, on), *_backwards(case), *_denied(case))


def _to_come(case: Case, on: date) -> Iterator[Place]:
    for path, when in _past_dates(case):
        if when is not None and when.earliest > on:
            yield path, "check-in-the-future"


def _past_dates(case: Case) -> tuple[tuple[str, ApproxDate | None], ...]:
    steps = case.steps
    return (
        ("complainant.person.date_of_birth", case.complainant.person.date_of_birth),
        ("subject.date_of_birth", case.subject.date_of_birth if case.subject else None),
        ("first_knew", case.first_knew),
        ("steps.complaint.made", steps.complaint.made),
        ("steps.complaint.first_reply", steps.complaint.first_reply),
        ("steps.complaint.last_reply", steps.complaint.last_reply),
        *(
            (f"steps.{name}.{part}", day)
            for name, request in case.steps.requests.items()
            for part, day in (("made", request.made), ("answered", request.answered))
        ),
        *(
            (f"steps.{name}.{part}", day)
            for name, step in steps.outside.items()
            for part, day in (("when", step.when), ("decided_on", step.decided_on))
        ),
        ("steps.court.ended", steps.court.ended),
        ("steps.tribunal.decision_sent", steps.tribunal.decision_sent),
        ("steps.tribunal.certificate", steps.tribunal.certificate),
        ("scope.since", case.scope.since),
        ("scope.until", case.scope.until),
        *((f"events[{i}].when", event.when) for i, event in enumerate(case.events)),
        *((f"records[{i}].when", record.when) for i, record in enumerate(case.records)),
        *((f"sent[{i}].when", letter.when) for i, letter in enumerate(case.sent)),
        *((f"sent[{i}].arrived", letter.arrived) for i, letter in enumerate(case.sent)),
    )


def _backwards(case: Case) -> Iterator[Place]:
    complaint, tribunal = case.steps.complaint, case.steps.tribunal
    pairs = (
        (complaint.made, "steps.complaint.first_reply", complaint.first_reply),
        (complaint.made, "steps.complaint.last_reply", complaint.last_reply),
        (complaint.first_reply, "steps.complaint.last_reply", complaint.last_reply),
        *(
            (request.made, f"steps.{name}.answered", request.answered)
            for name, request in case.steps.requests.items()
        ),
        *(
            (step.when, f"steps.{name}.decided_on", step.decided_on)
            for name, step in case.steps.outside.items()
        ),
        (tribunal.decision_sent, "steps.tribunal.certificate", tribunal.certificate),
        (case.scope.since, "scope.until", case.scope.until),
        *((one.when, f"sent[{i}].arrived", one.arrived) for i, one in enumerate(case.sent)),
    )
    for earlier, path, later in pairs:
        if earlier and later and later.latest < earlier.earliest:
            yield path, _BACKWARDS.get(question_at(path), _ANSWER_FIRST)


def _denied(case: Case) -> Iterator[Place]:
    """States that a date, an outcome or the words of an answer speak against."""
    yield from _denied_by_the_council(case)
    if case.steps.court.ended and case.steps.court.state not in {None, CourtState.ENDED}:
        yield "steps.court.state", "check-court-not-ended"
    tribunal = case.steps.tribunal
    if tribunal.state is TribunalState.NONE and (tribunal.decision_sent or tribunal.certificate):
        yield "steps.tribunal.state", "check-no-appeal-but-dated"
    for name, step in case.steps.outside.items():
        # An answer left over from before “no” is named where it stands; no rule reads it.
        if step.made == "no" and (step.decided == "yes" or step.decided_on):
            yield f"steps.{name}.decided", _NOT_MADE
        elif step.decided == "no" and step.decided_on:
            yield f"steps.{name}.decided", _WAITING
        elif step.made == "no" and step.when and not step.by_council:
            yield f"steps.{name}.when", _NOT_MADE


def _denied_by_the_council(case: Case) -> Iterator[Place]:
    complaint = case.steps.complaint
    replied = complaint.last_reply or complaint.last_reply_said.strip() or complaint.verdict
    if complaint.stage is Stage.NOT_MADE and (
        complaint.made or complaint.first_reply or complaint.last_reply
    ):
        yield "steps.complaint.stage", _NOT_MADE
    if complaint.stage in {Stage.WAITING, Stage.OVERDUE} and replied:
        yield "steps.complaint.stage", _WAITING
    for name, request in case.steps.requests.items():
        answered = request.answered or request.reply_said.strip()
        if request.state is RequestState.NOT_MADE and (request.made or answered):
            yield f"steps.{name}.state", _NOT_MADE
        if request.state is RequestState.WAITING and answered:
            yield f"steps.{name}.state", _WAITING
