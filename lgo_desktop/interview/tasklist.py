"""The task list: which sections are done, which lack something, and which are still to come."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from lgo_desktop.case.model import Case
from lgo_desktop.interview.answers import read
from lgo_desktop.interview.checks import gaps
from lgo_desktop.interview.pages import SECTIONS
from lgo_desktop.interview.unsure import is_unsure
from lgo_desktop.interview.walk import Step, page_of, step_asking, steps
from lgo_desktop.wording import Message, message


class TaskState(StrEnum):
    """Where a section of the task list stands."""

    DONE = "done"
    NOW = "now"
    LACKING = "lacking"
    """It was gone through, and something that the letters need was left out."""

    TO_DO = "to_do"


@dataclass(frozen=True)
class Task:
    """One line of the task list and the step it leads to."""

    section: str
    title: Message
    state: TaskState
    step: Step


_NOT_ASKED = ("doors", "letters", "pack")


def tasks(case: Case, now: Step, through: Collection[Step] = ()) -> tuple[Task, ...]:
    """The task list: each section on the way, and where it stands.

    Done is only what somebody has been `through`, step by step, with all that the letters need.
    Beside the way none is now.
    """
    way, current = steps(case), page_of(now).section
    lacking = {page_of(step).section for step in _lacking(case) if step in way}
    listed: list[Task] = []
    for section in SECTIONS:
        inside = [step for step in way if page_of(step).section == section]
        if not inside:
            continue
        if section == current:
            state = TaskState.NOW
        elif not all(step in through for step in inside):
            state = TaskState.TO_DO
        else:
            state = TaskState.LACKING if section in lacking else TaskState.DONE
        listed.append(Task(section, message(f"section-{section}"), state, inside[0]))
    return tuple(listed)


def been_before(case: Case, at: Step) -> frozenset[Step]:
    """The steps that somebody has been through who opens a case and goes on `at` a step.

    That is told by the answers: those before it in sections where there are any, and what
    follows the questions once a letter was sent. Beside the way all of it is before.
    """
    way = steps(case)
    before = way[: way.index(at)] if at in way else way
    known = {page_of(step).section for step in way if has_an_answer(case, step)}
    if case.sent:
        known.update(_NOT_ASKED)
    return frozenset(step for step in before if page_of(step).section in known)


def has_an_answer(case: Case, step: Step) -> bool:
    """Whether anything that a step asks was answered, and be it with “not sure”."""
    nothing = Case()
    return any(
        read(case, step, field) != read(nothing, step, field) or is_unsure(case, step, field.path)
        for field in page_of(step).fields
    )


def _lacking(case: Case) -> Iterator[Step]:
    """The steps that ask for what the letters need and do not have."""
    paths = [one.path for one in gaps(case)]
    names = {
        "complainant.person.name": case.complainant.person.name,
        "organisation.name": case.organisation.name,
    }
    paths += [path for path, name in names.items() if not name.strip()]
    for path in paths:
        step = step_filling(path)
        if step is not None:
            yield step


def step_filling(path: str) -> Step | None:
    """The step that fills a gap; for a list without an item, that of its first one."""
    return Step("record", 0) if path == "records" else step_asking(path)
