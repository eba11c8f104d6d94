"""To which questions did the person say “not sure”? That is an answer, and no blank.

The case keeps their places, so that a mark is found again, undone and redone as every other
answer is. No rule reads it: what somebody is not sure of is not known, just as a blank is not.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from lgo_desktop.case.model import Case
from lgo_desktop.interview.walk import Step, page_of

_OF_ITEM = re.compile(r"(\w+)\[([0-9]+)\](.*)", re.DOTALL)


def noted(case: Case, step: Step, paths: Collection[str]) -> Case:
    """The case with “not sure” at these questions of a step, and at none else of that step."""
    here = [field.path for field in page_of(step).fields]
    left = [place for place in case.not_sure if place not in {_place(one, step) for one in here}]
    kept = (*left, *(_place(one, step) for one in here if one in paths))
    if frozenset(kept) == frozenset(case.not_sure):
        return case
    return case.model_copy(update={"not_sure": kept})


def is_unsure(case: Case, step: Step, path: str) -> bool:
    """Whether “not sure” was said to a question of a step, by its path."""
    return _place(path, step) in case.not_sure


def without_item(places: Collection[str], items: str, index: int) -> tuple[str, ...]:
    """The places once an item of a list is taken away: its own go, those after it move up."""
    moved = ((_index(place, items), place) for place in places)
    return tuple(
        place if at is None or at < index else _at(place, at - 1)
        for at, place in moved
        if at != index
    )


def with_item(
    places: Collection[str], items: str, index: int, before: Collection[str]
) -> tuple[str, ...]:
    """The places once an item stands again where it was, with its own as they were `before`."""
    moved = ((_index(place, items), place) for place in places)
    others = (place if at is None or at < index else _at(place, at + 1) for at, place in moved)
    return (*others, *(place for place in before if _index(place, items) == index))


def _place(path: str, step: Step) -> str:
    return path.replace("[]", f"[{step.index or 0}]")


def _index(place: str, items: str) -> int | None:
    """Which item of that list a place belongs to; `None` for any other place."""
    found = _OF_ITEM.fullmatch(place)
    return int(found[2]) if found is not None and found[1] == items else None


def _at(place: str, index: int) -> str:
    return _OF_ITEM.sub(rf"\g<1>[{index}]\g<3>", place)
