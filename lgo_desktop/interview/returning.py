"""What can somebody tell who comes back, and where does it go in the case?

Three things bring people back: a letter was sent, an answer came, or the day for it has
passed. Each is written into the step that it belongs to, so that the next reckoning takes it
in. What contradicts itself is told by `interview.checks`, as everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import Case, DataRequest, SentLetter, Steps
from lgo_desktop.case.sent import asked_again, correction_asked, received, sent_on
from lgo_desktop.case.vocabulary import ANSWERED, RequestState, Stage
from lgo_desktop.interview.applying import that_apply
from lgo_desktop.interview.walk import Step, page_of
from lgo_desktop.wording import Message, message

if TYPE_CHECKING:
    # The records of the law take a moment to load, and the first page needs none of them.
    from lgo_desktop.law.limits import Limit

STEP_OF_LETTER: Mapping[str, str] = {
    "access_request": "access",
    "rectification_request": "rectification",
    "data_complaint": "dp_complaint",
    "information_request": "information",
    "council_complaint": "complaint",
    "ico_complaint": "ico",
    "regulator_concern": "regulator",
    "ombudsman_complaint": "ombudsman",
}
"""The step of the case that a letter takes, by the kind of the letter."""

NEVER_BY_ITSELF = frozenset({"supplementary_statement", "cover_note"})
"""What goes with another letter: nobody tells that it was sent by itself."""

_UNDER_WAY = frozenset({Stage.WAITING, Stage.OVERDUE})


def has_begun(case: Case) -> bool:
    """Whether anything was sent or asked for already, so that there may be news of it."""
    return bool(case.sent) or bool(waiting(case)) or _has_answer(case)


def waiting(case: Case) -> tuple[str, ...]:
    """The names of the steps that wait for an answer, in the order of the interview.

    A complaint that was answered but is not finished waits too: the council may write again. So
    do records of which a second letter asked that the rest be put right.
    """
    steps = case.steps
    stage = steps.complaint.stage
    return (
        *(("complaint",) if stage in _UNDER_WAY or stage is Stage.REPLIED else ()),
        *(name for name in steps.requests if _request(case, name).state is RequestState.WAITING),
        *(
            name
            for name, one in steps.outside.items()
            if one.made == "yes" and one.decided != "yes"
        ),
    )


def asked_on(case: Case, name: str) -> ApproxDate | None:
    """When a step was taken, as far as that is known; of a complaint its newest stage.

    Of records that were asked to be put right once more, when that was.
    """
    steps = case.steps
    if name == "complaint":
        return asked_again(case) or steps.complaint.made
    if name in steps.requests:
        return _request(case, name).made
    return steps.outside[name].when


def posted_on(case: Case, name: str) -> ApproxDate | None:
    """When a letter of ours was sent for a step, where nobody has said when it arrived."""
    made = asked_on(case, name)
    if made is None or made.exact is not None:
        return None
    sent = sent_on(case, made)
    return None if sent == made else sent


def answered_so_far(case: Case, name: str) -> ApproxDate | None:
    """When a complaint was answered that is not finished, and for whose next stage nobody asked."""
    complaint = case.steps.complaint
    if name != "complaint" or complaint.stage is not Stage.REPLIED or asked_again(case):
        return None
    return complaint.last_reply or complaint.first_reply


def made_at(name: str) -> str:
    """The place in the case of the day on which a step was taken."""
    return f"steps.{name}.{'when' if name in Steps().outside else 'made'}"


def step_of_reply(name: str) -> Step:
    """The step that asks what came back."""
    return Step(f"reply-{name.replace('_', '-')}")


def sent_before(case: Case, letter: str, to: str) -> ApproxDate | None:
    """When such a letter was sent last, if it was."""
    days = [
        one.when
        for one in case.sent
        if (one.letter, one.to) == (letter, to) and one.when is not None
    ]
    return days[-1] if days else None


def stands_sent(case: Case, letter: str, to: str) -> bool:
    """Whether such a letter was sent, and no answer to anything has been told of since.

    Then it is not what has to be done next, though it can be sent again.
    """
    day = sent_before(case, letter, to)
    return day is not None and not any(one.latest >= day.earliest for one in _answers(case))


def _answers(case: Case) -> tuple[ApproxDate, ...]:
    steps = case.steps
    days = (
        steps.complaint.first_reply,
        steps.complaint.last_reply,
        *(one.answered for one in steps.requests.values()),
        *(one.decided_on for one in steps.outside.values()),
    )
    return tuple(day for day in days if day is not None)


# -- a letter was sent --------------------------------------------------------------------
def begin_sent(case: Case, letter: str, to: str) -> tuple[Case, Step]:
    """A case with room to tell of one letter, and the step that asks for it.

    Room that was left empty before is used again, so that looking twice leaves no trace.
    """
    kept = [one for one in case.sent if one.when is not None]
    kept.append(SentLetter(letter=letter, to=to))
    return case.model_copy(update={"sent": tuple(kept)}), Step("sent", len(kept) - 1)


def without_unsent(case: Case) -> Case:
    """The case without letters of which nobody has said that they were sent."""
    kept = tuple(one for one in case.sent if one.when is not None)
    return case if kept == case.sent else case.model_copy(update={"sent": kept})


def finished(case: Case) -> Case:
    """What doors and letters are made from: the answers that still apply, nothing empty."""
    return without_unsent(that_apply(case))


# -- writing down -------------------------------------------------------------------------
def settle(case: Case, step: Step, before: Case) -> Case:
    """The case once what is told at a step beside the way has gone to where it belongs.

    `before` is the case as it was when that step was gone to. A step that was answered already
    keeps its answer: a second letter of the same kind is noted among the letters that were
    sent and changes nothing else. Told twice, it is the same as told once.
    """
    if step.page == "reply-complaint":
        return _next_answer(case, before)
    if step.page != "sent" or (step.index or 0) >= len(case.sent):
        return case
    letter = case.sent[step.index or 0]
    day, name = received(letter), STEP_OF_LETTER.get(letter.letter)
    return case if day is None or name is None else _taken(case, name, day)


def take_back(case: Case, place: int) -> Case:
    """The case without one of the letters that were said to be sent, and what followed from it.

    A step that waits from that very letter on waits from the one before it, or was not taken.
    What was answered stays as it is.
    """
    letter = case.sent[place]
    kept = tuple(one for at, one in enumerate(case.sent) if at != place)
    left = case.model_copy(update={"sent": kept})
    name = STEP_OF_LETTER.get(letter.letter)
    if name is None or asked_on(case, name) != received(letter):
        return left
    before = [day for one in kept if one.letter == letter.letter and (day := received(one))]
    return _not_taken(left, name, before[-1] if before else None)


def _not_taken(case: Case, name: str, made: ApproxDate | None) -> Case:
    """The case in which a step was taken on another day, or on none."""
    steps = case.steps
    if name == "complaint":
        if steps.complaint.stage not in _UNDER_WAY:
            return case
        stage = Stage.NOT_MADE if made is None else steps.complaint.stage
        return _with(case, name, stage=stage, made=made)
    if name in steps.requests:
        if steps.requests[name].state is not RequestState.WAITING:
            return case
        state = RequestState.NOT_MADE if made is None else RequestState.WAITING
        return _with(case, name, state=state, made=made)
    if steps.outside[name].decided == "yes":
        return case
    return _with(case, name, made=None if made is None else "yes", when=made)


def _taken(case: Case, name: str, day: ApproxDate) -> Case:
    steps = case.steps
    if name == "complaint":
        if steps.complaint.stage not in {None, Stage.NOT_MADE, Stage.WAITING}:
            return case
        return _with(case, name, stage=Stage.WAITING, made=day)
    if name in steps.requests:
        if steps.requests[name].state in ANSWERED:
            return case
        asked = case.scope.information.strip() if name == "information" else ""
        named = {"about": asked} if asked else {}
        return _with(case, name, state=RequestState.WAITING, made=day, **named)
    return _with(case, name, made="yes", when=day)


def _next_answer(case: Case, before: Case) -> Case:
    """The case in which a new answer to a complaint does not take the place of the one before.

    Where there was only one, it becomes the first; its words are not the words of the new one.
    """
    was, now = before.steps.complaint, case.steps.complaint
    first = was.last_reply is not None and was.first_reply is None
    if not first or was.first_reply_said.strip() or now.last_reply == was.last_reply:
        return case
    values: dict[str, Any] = {
        "first_reply": was.last_reply,
        "first_reply_said": was.last_reply_said,
    }
    if now.last_reply_said == was.last_reply_said:
        values["last_reply_said"] = ""
    return _with(case, "complaint", **values)


def lacking(case: Case, step: Step, before: Case) -> dict[str, Message]:
    """What has to be said before there is anything to write down, by the path of the question."""
    if step.page == "sent":
        letter = case.sent[step.index or 0]
        return {} if letter.when is not None else {"sent[].when": message("return-say-when")}
    name = _name_of(step)
    if name is None:
        return {}
    now, requests = getattr(case.steps, name), case.steps.requests
    still = name in requests and requests[name].state is RequestState.WAITING
    still = still or (name == "complaint" and now.stage in _UNDER_WAY)
    if not still and now != getattr(before.steps, name):
        return {}
    part = "stage" if name == "complaint" else "state" if name in requests else "decided"
    return {f"steps.{name}.{part}": message("return-say-what")}


def may_be_late(case: Case, name: str, limit: Limit | None, on: date) -> bool:
    """Whether somebody can say now that the day for an answer has passed.

    That is so once the limit is over by our count, on any day on which it may have begun.
    """
    return name in waiting(case) and limit is not None and limit.passed_on(on) is True


def record_passed(case: Case, name: str, limit: Limit | None, on: date) -> Case:
    """The case once somebody has said that no answer came in time.

    Unchanged where that cannot be said yet. A request keeps its state: its lateness follows
    from the dates alone.
    """
    if name != "complaint" or not may_be_late(case, name, limit, on):
        return case
    if case.steps.complaint.stage is not Stage.WAITING:
        return case
    return _with(case, name, stage=Stage.OVERDUE)


def _request(case: Case, name: str) -> DataRequest:
    """The request of that name that counts now."""
    return correction_asked(case) if name == "rectification" else case.steps.requests[name]


def _name_of(step: Step) -> str | None:
    """The name of the step of the case that a step beside the way tells of."""
    for field in page_of(step).fields:
        if field.path.startswith("steps."):
            return field.path.split(".")[1]
    return None


def _has_answer(case: Case) -> bool:
    return (
        case.steps.complaint.stage in {Stage.FINAL_RESPONSE, Stage.REFUSED}
        or any(one.state in ANSWERED for one in case.steps.requests.values())
        or any(one.decided == "yes" for one in case.steps.outside.values())
    )


def _with(case: Case, name: str, **values: Any) -> Case:  # noqa: ANN401 - any answer of a case
    """The case with other answers in one of its steps."""
    part = getattr(case.steps, name).model_copy(update=values)
    return case.model_copy(update={"steps": case.steps.model_copy(update={name: part})})
