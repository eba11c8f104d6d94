"""Reading answers out of a case and writing them into it.

The window knows questions and answers; the case knows its own shape. This module stands
between the two, and it is the only one that does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from lgo_desktop.case.dates import ApproxDate, DateFault, parse_typed, typed_parts
from lgo_desktop.case.model import (
    LONGEST_TEXT,
    Case,
    Person,
    Representative,
)
from lgo_desktop.interview.question import Field, FieldKind
from lgo_desktop.interview.unsure import with_item, without_item
from lgo_desktop.interview.walk import Step, count_items, page_of
from lgo_desktop.wording import Message, message


@dataclass(frozen=True)
class TypedDate:
    """A date as a person types it: three plain fields and a tick for “about”.

    `month` may be a number, a name or a season; `day` and `month` may be left empty.
    """

    day: str = ""
    month: str = ""
    year: str = ""
    about: bool = False


_BREAKS = re.compile("\r\n?|[\u2028\u2029]")
_WHITE = re.compile("[\\s\u2028\u2029]*[\r\n\t\v\f\u2028\u2029][\\s\u2028\u2029]*")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")

Answer: TypeAlias = str | tuple[str, ...] | TypedDate


@dataclass(frozen=True)
class Written:
    """A case with answers written into it, and what could not be taken.

    `faults` gives, by the path of the question, the words that say how to put it right.
    Every answer that was good is in `case`, whatever happened to its neighbours.
    """

    case: Case
    faults: Mapping[str, Message]


def as_typed(when: ApproxDate) -> TypedDate:
    """A date as a person would type it."""
    return TypedDate(*typed_parts(when))


def empty_answer(field: Field) -> Answer:
    """The answer of somebody who has not answered."""
    match field.kind:
        case FieldKind.SOME_OF:
            return ()
        case FieldKind.DATE:
            return TypedDate()
        case _:
            return ""


def read(case: Case, step: Step, field: Field) -> Answer:
    """The answer to a question as the case holds it now."""
    value = _look(case.model_dump(), _keys(field, step))
    match field.kind:
        case FieldKind.SOME_OF:
            unasked = () if field.default is None else field.default(case)
            chosen = value if isinstance(value, (list, tuple)) else unasked
            return tuple(str(item) for item in chosen)
        case FieldKind.DATE:
            return as_typed(value) if isinstance(value, ApproxDate) else TypedDate()
        case _:
            return "" if value is None else str(value)


def write(case: Case, step: Step, answers: Mapping[str, Answer]) -> Written:
    """`case` with the answers to the questions of one step.

    `answers` goes by the path of each question; a question that is not in it keeps its
    answer. An unanswered question becomes unknown. An answer that is what `read` gives
    leaves the case as it is, so that nothing is lost that the question cannot show.
    """
    data = case.model_dump()
    faults: dict[str, Message] = {}
    for field in page_of(step).fields:
        if field.path not in answers:
            continue
        now = read(case, step, field)
        if _same(field, answers[field.path], now):
            continue
        try:
            value = _value(field, answers[field.path], now)
        except (DateFault, _TooLong) as fault:
            faults[field.path] = fault.message
            continue
        _put(data, _keys(field, step), value)
    return Written(Case.model_validate(data), faults)


def add_item(case: Case, step: Step) -> tuple[Case, Step]:
    """A case with room for one more item on a repeated page, and the step to it."""
    page = page_of(step)
    count = max(1, count_items(case, page))
    data = case.model_dump()
    items: list[Any] = list(data[str(page.items)])
    items.extend({} for _ in range(count + 1 - len(items)))
    data[str(page.items)] = items
    return Case.model_validate(data), Step(step.page, count)


def remove_item(case: Case, step: Step) -> tuple[Case, Step]:
    """A case without the item of `step`, and the step to the one before it."""
    name = str(page_of(step).items)
    data = case.model_dump()
    items: list[Any] = list(data[name])
    index = step.index or 0
    del items[index : index + 1]
    data[name] = items
    data["not_sure"] = without_item(case.not_sure, name, index)
    return Case.model_validate(data), Step(step.page, max(0, index - 1))


def put_back(case: Case, step: Step, before: Case) -> Case:
    """`case` with the item of `step` as `before` had it, in the place that it had there."""
    name = str(page_of(step).items)
    data = case.model_dump()
    items: list[Any] = list(data[name])
    index = step.index or 0
    items[index:index] = before.model_dump()[name][index : index + 1]
    data[name] = items
    data["not_sure"] = with_item(case.not_sure, name, index, before.not_sure)
    return Case.model_validate(data)


def without_empty_items(case: Case) -> Case:
    """The case without items, and without other people, of whom nothing is known."""
    data = case.model_dump()
    for name in ("records", "professionals", "others", "events"):
        data[name] = [item for item in data[name] if any(item.values())]
    if case.subject == Person():
        data["subject"] = None
    if case.representative == Representative():
        data["representative"] = None
    return Case.model_validate(data)


def _keys(field: Field, step: Step) -> tuple[str | int, ...]:
    keys: list[str | int] = []
    for part in field.path.split("."):
        name = part.removesuffix("[]")
        keys.append(name)
        if name != part:
            keys.append(step.index or 0)
    return tuple(keys)


def _look(data: object, keys: Sequence[str | int]) -> object:
    """The value at a place; `None` if the way to it does not exist."""
    for key in keys:
        if isinstance(key, str):
            data = data.get(key) if isinstance(data, dict) else None
        else:
            data = data[key] if isinstance(data, (list, tuple)) and key < len(data) else None
    return data


def _put(data: dict[str, Any], keys: Sequence[str | int], value: object) -> None:
    """Set the value at a place, making room for it on the way."""
    *way, last = keys
    here: Any = data
    for key, following in zip(way, keys[1:], strict=True):
        if isinstance(key, int):
            here.extend({} for _ in range(key + 1 - len(here)))
        elif here.get(key) is None or isinstance(here[key], tuple):
            here[key] = [*(here.get(key) or ())] if isinstance(following, int) else {}
        here = here[key]
    here[last] = value


class _TooLong(ValueError):
    """A text that no case has room for."""

    message = message("answer-too-long")


def _same(field: Field, answer: Answer, now: Answer) -> bool:
    """Whether an answer says what the case says already, as far as the question can show it."""
    if field.kind is FieldKind.SOME_OF:
        return _offered(field, answer) == _offered(field, now)
    return answer == now


def _offered(field: Field, answer: Answer) -> tuple[str, ...]:
    chosen = answer if isinstance(answer, tuple) else ()
    return tuple(option for option in field.options if option in chosen)


def _value(field: Field, answer: Answer, now: Answer) -> object:
    match field.kind:
        case FieldKind.DATE:
            return _date(answer) if isinstance(answer, TypedDate) else None
        case FieldKind.SOME_OF:
            kept = now if isinstance(now, tuple) else ()
            return (*_offered(field, answer), *(one for one in kept if one not in field.options))
        case FieldKind.ONE_OF:
            return answer or None
        case _:
            lines = field.kind is FieldKind.LONG_TEXT
            return _text(answer, lines=lines) if isinstance(answer, str) else ""


def _text(typed: str, *, lines: bool) -> str:
    """What was typed, without half characters, which no file could hold, and control characters.

    `lines` says whether it may have several; a line that is pasted with breaks becomes one.
    """
    whole = typed.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    whole = _BREAKS.sub("\n", whole) if lines else _WHITE.sub(" ", whole)
    whole = _CONTROLS.sub("", whole).strip()
    if len(whole) > LONGEST_TEXT:
        raise _TooLong
    return whole


def _date(typed: TypedDate) -> ApproxDate | None:
    """The date that was typed; `None` if nothing was. Raises `DateFault`."""
    if not (typed.day.strip() or typed.month.strip() or typed.year.strip()):
        return None
    return parse_typed(typed.day, typed.month, typed.year, about=typed.about)
