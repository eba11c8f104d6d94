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
    """One thing that happened: when, and to what it belongs.

    `place` is that of a letter among those that were sent; `None` for what came. Of that,
    `path` is the place in the case of the answer that says so.
    """

    when: ApproxDate
    place: int | None
    what: Message
    path: str = ""

    @property
    def was_sent(self) -> bool:
        """Whether it is a letter that was sent, and not an answer that came."""
        return self.place is not None


def told(case: Case) -> tuple[Told, ...]:
    """The letters of ours that were sent and the answers that came, the oldest first.

    Only what has a day is there. On one day what was sent stands before what came.
    """
    return tuple(
        sorted((*_sent(case), *_came(case)), key=lambda one: (one.when.earliest, not one.was_sent))
    )


def letter_called(kind: str) -> Message:
    """What a kind of letter is called where it stands among what can be sent, or was."""
    return message(f"return-letter-{kind.replace('_', '-')}")


def step_called(name: str) -> Message:
    """What a step of the case is called where an answer to it is waited for, or came."""
    return message(f"return-{name.replace('_', '-')}")


def _sent(case: Case) -> Iterator[Told]:
    for place, letter in enumerate(case.sent):
        if letter.when is not None:
            yield Told(letter.when, place, letter_called(letter.letter))


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
            yield Told(day, None, step_called(name), f"steps.{name}.{_said_by(case, name)}")


def _said_by(case: Case, name: str) -> str:
    """The part of a step that says whether an answer came."""
    if name == "complaint":
        return "stage"
    return "state" if name in case.steps.requests else "decided"
