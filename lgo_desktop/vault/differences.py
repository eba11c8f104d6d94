"""What changed between two states of a case, so small that every step can be kept.

A difference is a list of steps in JSON, each of which can be walked forwards and backwards:

    ["set",    path, old, new]            another value
    ["add",    path, new]                 an entry that was not there
    ["cut",    path, old]                 an entry that is there no more
    ["splice", path, at, old, new]        a piece of a text or of a list, from place `at` on

`path` is the list of names and places that lead to the value.
"""

from __future__ import annotations

import copy
from typing import Any, TypeAlias

Json: TypeAlias = Any
Path: TypeAlias = tuple[str | int, ...]
Step: TypeAlias = list[Any]

_SHORT = 24  # a text of fewer characters is not worth cutting into pieces


class DoesNotFit(ValueError):
    """A difference was to be applied to a state that it does not belong to."""


def difference(old: Json, new: Json) -> list[Step]:
    """The steps that lead from `old` to `new`; empty if the two are alike."""
    steps: list[Step] = []
    _compare(old, new, (), steps)
    return steps


def forwards(state: Json, steps: list[Step]) -> Json:
    """The state after the steps; `state` itself stays as it is. Raises `DoesNotFit`."""
    return _walk(state, steps)


def backwards(state: Json, steps: list[Step]) -> Json:
    """The state before the steps; `state` itself stays as it is. Raises `DoesNotFit`."""
    return _walk(state, [_turned(step) for step in reversed(steps)])


def _compare(old: Json, new: Json, path: Path, steps: list[Step]) -> None:
    if isinstance(old, dict) and isinstance(new, dict):
        for name in [*old, *(name for name in new if name not in old)]:
            if name not in new:
                steps.append(["cut", [*path, name], old[name]])
            elif name not in old:
                steps.append(["add", [*path, name], new[name]])
            else:
                _compare(old[name], new[name], (*path, name), steps)
    elif isinstance(old, list) and isinstance(new, list):
        _compare_lists(old, new, path, steps)
    elif type(old) is type(new) and old == new:  # True is not 1
        return
    elif isinstance(old, str) and isinstance(new, str) and min(len(old), len(new)) > _SHORT:
        steps.append(_splice(old, new, path))
    else:
        steps.append(["set", [*path], old, new])


def _compare_lists(old: list[Json], new: list[Json], path: Path, steps: list[Step]) -> None:
    if len(old) == len(new):
        for place, (before, after) in enumerate(zip(old, new, strict=True)):
            _compare(before, after, (*path, place), steps)
    else:
        steps.append(_splice(old, new, path))


def _splice(old: Any, new: Any, path: Path) -> Step:  # noqa: ANN401 - a text or a list
    """The piece in the middle that differs."""
    shorter = min(len(old), len(new))
    start = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    end = next((at for at in range(shorter - start) if old[-1 - at] != new[-1 - at]), None)
    end = shorter - start if end is None else end
    return ["splice", [*path], start, old[start : len(old) - end], new[start : len(new) - end]]


def _turned(step: Step) -> Step:
    """The same step the other way round."""
    kind, path, *rest = step
    match kind, rest:
        case "set", [old, new]:
            return ["set", path, new, old]
        case "add", [new]:
            return ["cut", path, new]
        case "cut", [old]:
            return ["add", path, old]
        case "splice", [at, old, new]:
            return ["splice", path, at, new, old]
    raise DoesNotFit


def _walk(state: Json, steps: list[Step]) -> Json:
    whole = [copy.deepcopy(state)]
    try:
        for step in steps:
            _take(whole, step)
    except (KeyError, IndexError, TypeError, ValueError):
        raise DoesNotFit from None
    return whole[0]


def _take(whole: list[Json], step: Step) -> None:
    kind, path, *rest = step
    way: list[Any] = [0, *path]
    last = way.pop()
    place: Any = whole
    for name in way:
        place = place[name]
    match kind, rest:
        case "set", [old, new] if place[last] == old:
            place[last] = new
        case "add", [new] if last not in place:
            place[last] = new
        case "cut", [old] if place[last] == old:
            del place[last]
        case "splice", [int(at), old, new] if place[last][at : at + len(old)] == old:
            place[last] = place[last][:at] + new + place[last][at + len(old) :]
        case _:
            raise DoesNotFit
