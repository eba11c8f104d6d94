"""The way through the pages: what comes next, what came before, what is done.

The walk follows from the answers alone. It holds no state, so Back is always the page
before in the walk, and an answer changed early takes its effect on all that follows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.interview.pages import BY_ID, PAGES, SECTIONS
from lgo_desktop.interview.pages_of_news import PAGES_OF_NEWS
from lgo_desktop.interview.pages_of_program import PAGES_OF_PROGRAM
from lgo_desktop.interview.question import Field, Page
from lgo_desktop.wording import Message, message


@dataclass(frozen=True)
class Step:
    """A page as met on the way; `index` counts the item on a repeated page, from 0."""

    page: str
    index: int | None = None


HOME = Step("home")
"""Where a case stands and what can be told of it: beside the way, for whoever comes back."""

_OF_PROGRAM = frozenset(page.id for page in PAGES_OF_PROGRAM)
_BESIDE = {page.id: page for page in (*PAGES_OF_NEWS, *PAGES_OF_PROGRAM)}
_AFTER_HOME = "doors"

_ITEM = re.compile(r"\[([0-9]*)\]")


def question_at(path: str) -> str:
    """The path of the question for a place in the case: `records[].when` for `records[0].when`."""
    return _ITEM.sub("[]", path)


def step_asking(path: str) -> Step | None:
    """The step that asks the question at a place in the case; `None` if nothing asks it.

    `records[2].when` is asked on the page of the third record, `records[].when` on the first.
    """
    item, question = _ITEM.search(path), question_at(path)
    for page in (*PAGES, *PAGES_OF_NEWS):
        if any(field.path == question for field in page.fields):
            return Step(page.id, int(item[1] or 0) if item else None)
    return None


def page_of(step: Step) -> Page:
    """The page that a step shows."""
    return BY_ID.get(step.page) or _BESIDE[step.page]


def is_beside(step: Step) -> bool:
    """Whether a step is beside the way: never met by going on, and left for `HOME`."""
    return step.page in _BESIDE


def is_of_program(step: Step) -> bool:
    """Whether a step is about the program itself: one goes back from it to where one was."""
    return step.page in _OF_PROGRAM


def asks(step: Step, path: str) -> bool:
    """Whether a step asks the question at a place in the case, of this very item."""
    question = question_at(path)
    item = _ITEM.search(path)
    same = item is None or not item[1] or int(item[1]) == (step.index or 0)
    return same and any(field.path == question for field in page_of(step).fields)


def steps(case: Case) -> tuple[Step, ...]:
    """Every step of the way for this case, in order."""
    way: list[Step] = []
    for page in PAGES:
        if page.relevant is not None and not page.relevant(case):
            continue
        if page.items is None:
            way.append(Step(page.id))
        else:
            way.extend(Step(page.id, i) for i in range(max(1, count_items(case, page))))
    return tuple(way)


def first_step() -> Step:
    """The step that every walk begins with."""
    return Step(PAGES[0].id)


def next_step(case: Case, step: Step) -> Step | None:
    """The step after `step`, or `None` at the end of the way.

    From what is beside the way one comes to `HOME`, and from there to the doors. Nothing
    follows what is about the program itself.
    """
    if is_of_program(step):
        return None
    if is_beside(step):
        return Step(_AFTER_HOME) if step == HOME else HOME
    return _neighbour(case, step, 1)


def previous_step(case: Case, step: Step) -> Step | None:
    """The step before `step`, or `None` at its beginning, at `HOME` and off the case."""
    if is_of_program(step):
        return None
    if is_beside(step):
        return None if step == HOME else HOME
    return _neighbour(case, step, -1)


def nearest_step(case: Case, step: Step) -> Step:
    """`step` if it is still on the way, otherwise the last one before its place.

    A step beside the way can be gone to as long as its item is there; if not, `HOME` can.
    """
    if is_beside(step):
        page = page_of(step)
        there = page.items is None or (step.index or 0) < count_items(case, page)
        return step if there else HOME
    way = steps(case)
    if step in way:
        return step
    place = _place(step)
    return max((s for s in way if _place(s) <= place), key=_place)


def fields_of(case: Case, step: Step, on: date) -> tuple[Field, ...]:
    """The questions of a step that can still matter on a day, given the answers in `case`."""
    return tuple(field for field in page_of(step).fields if field.matters(case, on))


def place_of(case: Case, step: Step) -> Message:
    """Where the person is: “Step 4 of 12”, or “Step 6, record 1 of 2” on a repeated page.

    Every section has its own number, also while another is not asked for: an answer never
    changes how many there are. Beside the way it is the name of that part of the program.
    """
    page = page_of(step)
    if is_beside(step):
        return message("place-program" if is_of_program(step) else "place-home")
    number = SECTIONS.index(page.section) + 1
    if page.items is not None and step.index is not None:
        items = max(1, count_items(case, page), step.index + 1)
        item = {"item": str(step.index + 1), "items": str(items)}
        return message(f"place-{page.id}", number=str(number), **item)
    return message("place-step", number=str(number), total=str(len(SECTIONS)))


def count_items(case: Case, page: Page) -> int:
    """How many items the list behind a repeated page holds."""
    items: Sequence[object] = getattr(case, page.items) if page.items else ()
    return len(items)


def _place(step: Step) -> tuple[int, int]:
    order = [page.id for page in PAGES]
    return order.index(step.page), step.index or 0


def _neighbour(case: Case, step: Step, by: int) -> Step | None:
    way = steps(case)
    target = way.index(nearest_step(case, step)) + by
    return way[target] if 0 <= target < len(way) else None
