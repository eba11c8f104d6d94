"""The command `lgo tell`: what is new in a case, and what is due next."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeAlias

from lgo_desktop.arguments import day, when
from lgo_desktop.case.form import parse_case, to_json
from lgo_desktop.case.model import Case, Steps
from lgo_desktop.case.naming import names_of
from lgo_desktop.case.vocabulary import ANSWERED, RequestState, Stage, Verdict, Way
from lgo_desktop.errors import InputFault, UsageFault
from lgo_desktop.interview import returning
from lgo_desktop.interview.applying import that_apply
from lgo_desktop.interview.checks import doubts_at
from lgo_desktop.interview.pages_of_news import ANSWERS_TO_A_COMPLAINT
from lgo_desktop.interview.told import letter_called, step_called
from lgo_desktop.interview.walk import Step, page_of
from lgo_desktop.letters.compose import Composed
from lgo_desktop.one_day import composed_on, law_on
from lgo_desktop.report import as_json, due_json, due_text
from lgo_desktop.routes.awaited import awaited
from lgo_desktop.routes.check import check
from lgo_desktop.routes.finding import DueDate
from lgo_desktop.vault_cli import add_key_options, add_target_options, case_to_change
from lgo_desktop.wording import Choice, Message, Wording, load_wording, message

Clock: TypeAlias = Callable[[], datetime]
Names: TypeAlias = Mapping[str, Message]
Tell: TypeAlias = Callable[[argparse.Namespace, Case, date], tuple[Case, Step | None]]

_STEPS = ("complaint", *Steps().requests, *Steps().outside)
_DECIDED = "decided"
_WHAT = (*sorted({*ANSWERED, *ANSWERS_TO_A_COMPLAINT}), _DECIDED)
_AT_HOME = "you"


def add_tell(parsers: Any, now: Clock) -> None:  # noqa: ANN401 - argparse names no type for it
    """Add `tell` and its own commands. `now` tells the time when it is needed."""
    about = "Take down what is new: a letter was sent, an answer came, a day has passed."
    tell = parsers.add_parser("tell", help=about, description=about)
    tell.add_argument("case", metavar="CASE", type=Path, help="a case: JSON or .lgocase")
    own = tell.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for name, run, what, options in _COMMANDS:
        sub = own.add_parser(name, help=what, description=what)
        sub.set_defaults(command=_Telling(run, now))
        options(sub)
        add_target_options(sub)
        add_key_options(sub)
        sub.add_argument("--json", action="store_true", help="print one JSON document")
        sub.add_argument(
            "--today", dest="on", metavar="DATE", type=day, help="reckon as on this day"
        )


class _Telling:
    """A command that writes one piece of news into a case, and says what is due next."""

    def __init__(self, tell: Tell, now: Clock) -> None:
        self._tell, self._now = tell, now

    def __call__(self, args: argparse.Namespace, on: date) -> int:
        with case_to_change(args, self._now()) as (case, keep):
            told, step = self._tell(args, case, on)
            told = parse_case(to_json(told).encode("utf-8"))
            # All that can be refused is reckoned before anything is written.
            said = _told(told, step, on, json=args.json)
            keep(told)
        print(said)
        return 0


# -- what is new --------------------------------------------------------------------------
def sent(args: argparse.Namespace, case: Case, on: date) -> tuple[Case, Step]:
    """The case once a letter is out, and the step that it was told at.

    Raises `InputFault` where the case has no such letter on that day, `UsageFault` where it
    went to one of several and nobody said to which.
    """
    letters = _letters(composed_on(returning.without_unsent(case), on))
    kind = args.letter
    doors = [to for letter, to in letters if letter == kind and args.to in {None, to}]
    if not doors:
        raise InputFault(
            message("fault-no-such-letter"),
            _these("fault-no-such-letter-todo", sorted({letter for letter, _ in letters})),
        )
    if len(doors) > 1:
        raise UsageFault(
            message("fault-several-places"),
            message("fault-several-places-todo", these=", ".join(doors)),
        )
    before = case
    case, step = returning.begin_sent(case, kind, doors[0])
    letter = case.sent[-1].model_copy(
        update={"when": args.day, "how": args.how and Way(args.how), "arrived": args.arrived}
    )
    case = case.model_copy(update={"sent": (*case.sent[:-1], letter)})
    return returning.settle(case, step, before), step


def reply(args: argparse.Namespace, case: Case, _on: date) -> tuple[Case, Step]:
    """The case once an answer came, and the step that it was told at.

    Raises `InputFault` where no answer is waited for, `UsageFault` for what cannot be an
    answer to that step.
    """
    _refuse_idle(case, args.step)
    _refuse_unfit(args)
    step = returning.step_of_reply(args.step)
    part = getattr(case.steps, args.step).model_copy(update=_answer(args))
    told = case.model_copy(update={"steps": case.steps.model_copy(update={args.step: part})})
    return returning.settle(told, step, case), step


def passed(args: argparse.Namespace, case: Case, on: date) -> tuple[Case, None]:
    """The case once no answer came in time.

    Raises `InputFault` where no answer is waited for, or its day has not passed by our count.
    """
    _refuse_idle(case, args.step)
    due = _awaited(case, on).get(args.step)
    limit = None if due is None else due.limit
    if not returning.may_be_late(case, args.step, limit, on):
        raise InputFault(message("fault-not-passed"), message("fault-not-passed-todo"))
    return returning.record_passed(case, args.step, limit, on), None


def _refuse_idle(case: Case, name: str) -> None:
    waits = returning.waiting(case)
    if name not in waits:
        raise InputFault(message("fault-not-awaited"), _these("fault-not-awaited-todo", waits))


def _these(message_id: str, codes: Sequence[str]) -> Message:
    """What can stand there, as it has to be typed; a sentence of its own where nothing can."""
    listed = Choice("yes" if codes else "no")
    return message(message_id, listed=listed, these=", ".join(codes))


def _refuse_unfit(args: argparse.Namespace) -> None:
    """Only what the window asks of a step can be told of it."""
    name = args.step
    asked = {field.path: field for field in page_of(returning.step_of_reply(name)).fields}
    fit: tuple[str, ...] = (_DECIDED,)
    if name not in Steps().outside:
        fit = asked[f"steps.{name}.{'stage' if name == 'complaint' else 'state'}"].options
    if args.what not in fit:
        raise UsageFault(
            message("fault-no-answer"), message("fault-no-answer-todo", these=", ".join(fit))
        )
    words = "last_reply_said" if name == "complaint" else "reply_said"
    if args.said is not None and f"steps.{name}.{words}" not in asked:
        raise UsageFault(message("fault-said"), message("fault-said-todo"))
    if args.verdict is not None and f"steps.{name}.verdict" not in asked:
        raise UsageFault(message("fault-verdict"), message("fault-verdict-todo"))
    if args.still_wrong is not None and f"steps.{name}.still_wrong" not in asked:
        raise UsageFault(message("fault-still-wrong"), message("fault-still-wrong-todo"))


def _answer(args: argparse.Namespace) -> dict[str, object]:
    """What an answer says, by the names that its step has for it."""
    if args.step == "complaint":
        values = {
            "stage": Stage(args.what),
            "last_reply": args.day,
            "verdict": args.verdict and Verdict(args.verdict),
        }
        values |= {"last_reply_said": args.said, "still_wrong": args.still_wrong}
    elif args.step in Steps().requests:
        values = {"state": RequestState(args.what), "answered": args.day, "reply_said": args.said}
    else:
        values = {"decided": "yes", "decided_on": args.day, "reply_said": args.said}
    return {name: value for name, value in values.items() if value is not None}


# -- what is due next ---------------------------------------------------------------------
def _told(case: Case, step: Step | None, on: date, *, json: bool) -> str:
    """What is printed: doubts about what was told, what is waited for, what can be sent now."""
    wording = load_wording()
    due, waits = _awaited(case, on), returning.waiting(case)
    letters = [
        one for one in _letters(composed_on(case, on)) if not returning.stands_sent(case, *one)
    ]
    doubts = {} if step is None else doubts_at(case, step, on)
    if json:
        data = {
            "waiting": {n: due_json(due[n], wording) if n in due else None for n in waits},
            "letters": [{"letter": letter, "to": to} for letter, to in letters],
            "doubts": {path: wording.say(why) for path, why in doubts.items()},
        }
        return as_json(data)
    lines = [f"{path}: {wording.say(why)}" for path, why in doubts.items()]
    lines.append(wording.text("tell-done"))
    if waits:
        lines.append(wording.text("tell-waits"))
        lines += [_waits(name, due.get(name), wording, names_of(case)) for name in waits]
    if letters:
        lines.append(wording.text("tell-letters"))
        lines += [_letter(*one, wording, names_of(case)) for one in letters]
    return "\n".join(lines)


def _waits(name: str, due: DueDate | None, wording: Wording, names: Names) -> str:
    """What an answer is waited for to, the word for it in a command, and until when."""
    until = wording.text("tell-no-day") if due is None else due_text(due, wording)
    what = wording.say(step_called(name).naming(names))
    return f"  {wording.text('tell-waits-for', what=what, step=name, until=until)}"


def _letter(kind: str, door: str, wording: Wording, names: Names) -> str:
    """What a letter is called and to whom it goes, with the words for both in a command."""
    what = wording.say(letter_called(kind).naming(names))
    body = wording.say(message(f"door-name-{door.replace('_', '-')}").naming(names))
    return f"  {wording.text('tell-letter', what=what, letter=kind, body=body, to=door)}"


def _awaited(case: Case, on: date) -> dict[str, DueDate]:
    return dict(awaited(check(that_apply(case), on, law_on(on))))


def _letters(composed: Composed) -> list[tuple[str, str]]:
    """What can be sent by itself: the kind of each letter, and the door that it goes to."""
    return [
        (str(one.kind), str(one.recipient))
        for one in composed.documents
        if one.recipient != _AT_HOME and one.kind not in returning.NEVER_BY_ITSELF
    ]


# -- options ------------------------------------------------------------------------------
def _sent_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("letter", metavar="LETTER", help="its kind, as “lgo pack --json” names it")
    _day_option(sub, "the day on which you sent it")
    sub.add_argument("--how", choices=[str(way) for way in Way], type=str, help="how it went")
    sub.add_argument("--arrived", metavar="DATE", type=when, help="the day on which it got there")
    sub.add_argument("--to", metavar="DOOR", help="where it went, if there are several")


def _reply_options(sub: argparse.ArgumentParser) -> None:
    _step_option(sub)
    _day_option(sub, "the day on which the answer came")
    sub.add_argument("--what", choices=_WHAT, required=True, help="what the answer was")
    sub.add_argument("--said", metavar="TEXT", type=_text, help="what it said, in its own words")
    sub.add_argument("--verdict", choices=[str(one) for one in Verdict], help="of a complaint")
    left = "what the answer to a complaint leaves wrong, in your words"
    sub.add_argument("--still-wrong", metavar="TEXT", type=_text, help=left)


def _step_option(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("step", metavar="STEP", choices=_STEPS, help=", ".join(_STEPS))


def _day_option(sub: argparse.ArgumentParser, about: str) -> None:
    sub.add_argument("--on", dest="day", metavar="DATE", type=when, required=True, help=about)


def _text(typed: str) -> str:
    """Words as an option. What a case cannot hold is refused, and not repeated."""
    try:
        typed.encode("utf-8")
    except UnicodeEncodeError:
        raise argparse.ArgumentTypeError("this is not text in UTF-8") from None
    return typed


_COMMANDS: tuple[tuple[str, Tell, str, Callable[[argparse.ArgumentParser], None]], ...] = (
    ("sent", sent, "A letter was sent.", _sent_options),
    ("reply", reply, "An answer came.", _reply_options),
    ("passed", passed, "No answer came in time.", _step_option),
)
