"""Promises about the names of steps: they lead back to the same steps, or nowhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.case.model import Case
from lgo_desktop.interview.been import names_of, steps_named
from lgo_desktop.interview.walk import HOME, Step, steps
from tests.helpers.cases import kent


def test_every_step_of_a_way_has_a_name() -> None:
    """Whatever somebody has been through is known again."""
    for case in (Case(), kent()):
        way = steps(case)
        assert steps_named(names_of(way)) == frozenset(way)
        assert len(set(names_of(way))) == len(way)


def test_what_is_beside_the_way_is_not_kept() -> None:
    """The task list has no tick for it."""
    assert names_of([HOME, Step("settings"), Step("you")]) == ("you",)


@pytest.mark.parametrize(
    "name", ["", "nowhere", "home", "you[0]", "record", "record[-1]", "record[x]", "record[0]x"]
)
def test_a_name_of_no_step_is_passed_over(name: str) -> None:
    """A page that this version of the program does not have takes nothing from the others."""
    assert steps_named([name, "you"]) == {Step("you")}


@given(st.lists(st.text(max_size=30)))
def test_any_names_can_be_asked_for(names: list[str]) -> None:
    """A file may hold anything."""
    assert set(names_of(steps_named(names))) <= set(names)
