"""Cases for the tests: the example, and every case that a person could make."""

from __future__ import annotations

import types
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from hypothesis import strategies as st
from pydantic import BaseModel

from lgo_desktop import assets
from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.form import parse_case
from lgo_desktop.case.model import Case

Model = TypeVar("Model", bound=BaseModel)

NASTY = (
    "<b>bold</b> & <script>alert(1)</script> ]]>",
    "{$x} { $x } {{x}} %s %(x)s $& \\1 ${x}",
    "مريم O’Connor שלום \u202eabc\u202c",
    "😀👩‍👩‍👧 é é ﬁ",
    "\x00\x01\x07\x1b[31m\x7f\x85\u2028\u2029",
    "\ue0f00\ue0f1 \ue0f0\ue0f1",
    "first line\r\nsecond line\n\n\tthird",
    "long " * 1200,
    "https://example.org/" + "a" * 280,
    "  spaces  ",
    ".",
)
"""Text that people do type or paste, and that breaks careless programs."""

TEXTS = st.one_of(
    st.sampled_from(NASTY), st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
)
DATES = st.sampled_from(
    (
        "2023-05-14",
        "2024-02-29",
        "2023-05",
        "2023",
        "2023-22",
        "2023-24",
        "2023-05~",
        "2023-22~",
        "../2023-05-01",
        "2023-05-01/..",
        "2023-05/2024-01",
        "2026-09-15",
        "2026-11-20",
        "2030",
        "1900",
        "2100-12-31",
    )
).map(ApproxDate)


def kent() -> Case:
    """The founding case, as it is shipped."""
    return parse_case(assets.read_bytes("examples", "kent.json"))


def changed(case: Case, **values: object) -> Case:
    """`case` with other values at places written with two underscores for each dot."""
    data: dict[str, Any] = case.model_dump()
    for path, value in values.items():
        *way, last = path.split("__")
        here = data
        for name in way:
            here = here[name]
        here[last] = value
    return Case.model_validate(data)


_NAMES = st.text(min_size=1, max_size=200)
"""A text that has to be there, and may be a name of the program's own."""


@cache
def cases() -> st.SearchStrategy[Case]:
    """Any case at all: every field answered or not, with every kind of text and date."""
    return _parts(Case)


def _parts(model: type[Model]) -> st.SearchStrategy[Model]:
    needed, other = {}, {}
    for name, field in model.model_fields.items():
        if name in {"format", "version"}:
            continue
        if field.is_required():
            needed[name] = _NAMES if field.annotation is str else _values(field.annotation)
        else:
            other[name] = _values(field.annotation)
    return st.fixed_dictionaries(needed, optional=other).map(model.model_validate)


def _values(kind: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401 - an annotation has no type of its own
    origin, inside = get_origin(kind), get_args(kind)
    if origin in {Union, types.UnionType}:
        return st.one_of(*(_values(one) for one in inside))
    if origin is Literal:
        return st.sampled_from(inside)
    if origin is Annotated:  # a text inside a list; elsewhere a field says what it can hold
        return _NAMES
    if origin is tuple:
        return st.lists(_values(inside[0]), max_size=3).map(tuple)
    return _single(kind)


def _single(kind: type) -> st.SearchStrategy[Any]:
    if kind is type(None):
        return st.none()
    if kind is ApproxDate:
        return DATES
    if kind is bool:
        return st.booleans()
    if issubclass(kind, StrEnum):
        return st.sampled_from(kind)
    if issubclass(kind, BaseModel):
        return _parts(kind)
    if kind is str:
        return TEXTS
    if kind is int:
        return st.integers(1, 1000)
    raise TypeError(f"no values for {kind}")
