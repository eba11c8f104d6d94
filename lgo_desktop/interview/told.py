"""What has somebody told of so far: which letters went out, and which answers came?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import RequestState, Stage
from lgo_desktop.wording import Message, message


@dataclass(frozen=True)
class Told:
    """One thing that happened: when, whether it was sent or came, and to what it belongs."""

    when: ApproxDate
    was_sent: bool
    what: Message


def told(case: Case) -> tuple[Told, ...]:
    """The letters of ours that were sent and the answers that came, the oldest first.

    Only what has a day is there. On one day what was sent stands before what came.
    """
    return tuple(
        sorted((*_sent(case), *_came(case)), key=lambda one: (one.when.earliest, not one.was_sent))
    )


def _sent(case: Case) -> Iterator[Told]:
    for letter in case.sent:
        if letter.when is not None:
            name = letter.letter.replace("_", "-")
            yield Told(letter.when, True, message(f"return-letter-{name}"))


def _came(case: Case) -> Iterator[Told]:
    steps = case.steps
    found: list[tuple[str, ApproxDate | None]] = []
    if steps.complaint.stage not in {None, Stage.NOT_MADE, Stage.WAITING}:
        found += [
            ("complaint", day) for day in (steps.complaint.first_reply, steps.complaint.last_reply)
        ]
    found += [
        (name, request.answered)
        for name, request in steps.requests.items()
        if request.state not in {None, RequestState.NOT_MADE, RequestState.WAITING}
    ]
    found += [(name, one.decided_on) for name, one in steps.outside.items() if one.decided == "yes"]
    for name, day in found:
        if day is not None:
            yield Told(day, False, message(f"return-{name.replace('_', '-')}"))
