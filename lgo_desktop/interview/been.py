"""Through which steps has somebody been? In words that can be kept from one sitting to the next."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from lgo_desktop.interview.pages import BY_ID
from lgo_desktop.interview.walk import Step, is_beside

_NAMED = re.compile(r"([a-z-]+)(?:\[([0-9]{1,6})\])?")


def names_of(steps: Collection[Step]) -> tuple[str, ...]:
    """The names of steps, in an order of their own; what is beside the way has none."""
    on_way = (step for step in steps if not is_beside(step))
    return tuple(sorted(_name(step) for step in on_way))


def steps_named(names: Collection[str]) -> frozenset[Step]:
    """The steps that have these names; a name that no page has now is passed over."""
    return frozenset(_steps(names))


def _name(step: Step) -> str:
    return step.page if step.index is None else f"{step.page}[{step.index}]"


def _steps(names: Collection[str]) -> Iterator[Step]:
    for name in names:
        found = _NAMED.fullmatch(name)
        page = BY_ID.get(found[1]) if found is not None else None
        if found is None or page is None or (page.items is None) is not (found[2] is None):
            continue
        yield Step(page.id, None if found[2] is None else int(found[2]))
