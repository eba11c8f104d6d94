"""Promises about “not sure”: it is remembered as an answer is, and reckoned with as a blank is."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.case.form import parse_case, to_json
from lgo_desktop.case.model import Case
from lgo_desktop.interview.answers import put_back, remove_item
from lgo_desktop.interview.applying import that_apply
from lgo_desktop.interview.resume import where_to_go_on
from lgo_desktop.interview.unsure import is_unsure, noted
from lgo_desktop.interview.walk import Step, page_of, steps
from lgo_desktop.one_day import composed_on
from tests.helpers.cases import kent

NATURE, CHANGE = "records[].nature", "records[].change"


def unsure_of(case: Case, *, of: str = "record") -> dict[int, tuple[str, ...]]:
    """To which questions about each record “not sure” was said."""
    fields = [field.path for field in page_of(Step(of)).fields]
    found = {
        index: tuple(path for path in fields if is_unsure(case, Step(of, index), path))
        for index in range(5)
    }
    return {index: paths for index, paths in found.items() if paths}


def test_it_is_known_where_it_was_said() -> None:
    """At that question of that record, and at no other; it comes back from a file."""
    case = noted(kent(), Step("record", 1), [NATURE])
    assert unsure_of(case) == {1: (NATURE,)}
    assert unsure_of(parse_case(to_json(case).encode())) == {1: (NATURE,)}
    case = noted(case, Step("you"), ["complainant.role"])
    assert is_unsure(case, Step("you"), "complainant.role")
    assert unsure_of(case) == {1: (NATURE,)}


def test_what_is_said_of_a_page_replaces_what_was_said_of_it() -> None:
    """Whoever answers after all is not unsure any more; what did not change is no change."""
    case = noted(kent(), Step("record", 0), [NATURE, CHANGE])
    assert noted(case, Step("record", 0), [CHANGE, NATURE]) is case
    case = noted(case, Step("record", 0), [CHANGE])
    assert unsure_of(case) == {0: (CHANGE,)}
    assert noted(case, Step("record", 0), []) == kent()
    assert noted(kent(), Step("story"), []) == kent()


def test_a_question_of_another_page_cannot_be_marked() -> None:
    """Only what a step asks."""
    assert noted(kent(), Step("story"), ["complainant.role", NATURE]) == kent()


@given(st.lists(st.booleans(), min_size=3, max_size=3), st.integers(0, 2), st.booleans())
def test_it_goes_and_moves_with_its_record(
    marks: list[bool], gone: int, also_elsewhere: bool
) -> None:
    """A record that is taken away takes its own along; put back, all of it is as it was."""
    case = kent().model_copy(update={"records": kent().records[:1] * 3})
    for index, marked in enumerate(marks):
        case = noted(case, Step("record", index), [NATURE] if marked else [])
    if also_elsewhere:
        case = noted(case, Step("person", 1), ["professionals[].identified"])
    less, _ = remove_item(case, Step("record", gone))
    left = [marked for index, marked in enumerate(marks) if index != gone]
    assert unsure_of(less) == {index: (NATURE,) for index, marked in enumerate(left) if marked}
    assert unsure_of(less, of="person") == unsure_of(case, of="person")
    again = put_back(less, Step("record", gone), case)
    assert unsure_of(again) == unsure_of(case)
    assert again.records == case.records


@pytest.mark.parametrize("case", [kent(), Case()], ids=["kent", "nothing"])
def test_nothing_of_it_reaches_a_letter(case: Case) -> None:
    """Not sure of everything that can be chosen: the doors and each document are as with blanks."""
    marked = case
    for step in steps(case):
        marked = noted(marked, step, [field.path for field in page_of(step).fields])
    assert marked.not_sure
    assert that_apply(marked) == that_apply(case)
    day = date(2026, 11, 24)
    assert composed_on(marked, day) == composed_on(case, day)


def test_whoever_was_not_sure_goes_on_there() -> None:
    """Their last answer was that they are not sure."""
    case = Case.model_validate({"complainant": {"person": {"name": "Ann"}}})
    unsure = noted(case, Step("body"), ["organisation.kind"])
    assert where_to_go_on(case) == Step("name")
    assert is_unsure(unsure, Step("body"), "organisation.kind")
    assert where_to_go_on(unsure) != Step("name")
