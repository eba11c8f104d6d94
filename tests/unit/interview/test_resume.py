"""Whoever comes back to a case is shown where they stopped."""

from __future__ import annotations

import pytest
from hypothesis import given

from lgo_desktop.case.model import Case
from lgo_desktop.interview.advising import for_client
from lgo_desktop.interview.resume import where_to_go_on
from lgo_desktop.interview.tasklist import tasks
from lgo_desktop.interview.walk import HOME, Step, first_step, steps
from lgo_desktop.settings import Centre
from tests.helpers.cases import cases, changed, kent


def test_an_empty_case_begins_at_its_beginning() -> None:
    """Nothing answered is nothing to go on with."""
    assert where_to_go_on(Case()) == first_step()


def test_a_case_for_a_client_begins_at_its_beginning() -> None:
    """That the adviser is known is no answer of the client; the first of theirs is."""
    begun = for_client(Centre(adviser="Sam Taylor", email="sam@example.org"))
    assert where_to_go_on(begun) == first_step()
    assert where_to_go_on(changed(begun, at_risk_now="no")) != first_step()


def test_who_acts_is_no_place_to_go_on_where_a_centre_began_the_case() -> None:
    """Stopped at the address of the client: there it goes on, and nothing is passed over."""
    begun = for_client(Centre(adviser="Sam Taylor", name="Elm Street", email="sam@example.org"))
    case = changed(begun, complainant__contact__address="1 High Street")
    assert where_to_go_on(case) == Step("contact")


@pytest.mark.parametrize(
    ("values", "step"),
    [
        ({"complainant__person__name": "Ann"}, Step("name")),
        ({"complainant__contact__phone": "01"}, Step("contact")),
        ({"issues": ("delay",)}, Step("issues")),
    ],
)
def test_a_case_that_was_begun_goes_on_where_it_stopped(
    values: dict[str, object], step: Step
) -> None:
    """At the last page with an answer."""
    assert where_to_go_on(changed(Case(), **values)) == step


def test_a_whole_case_goes_on_at_its_last_answers() -> None:
    """Nothing is missing from the example, so nobody is sent back."""
    way = steps(kent())
    assert way.index(where_to_go_on(kent())) >= way.index(Step("wants"))


def test_a_hole_in_a_case_sends_nobody_back() -> None:
    """Whoever stopped after it goes on where they stopped; the task list tells of the hole."""
    for records in ((), ({"document": "A note"},)):
        case = changed(kent(), records=records)
        assert where_to_go_on(case) == where_to_go_on(kent())
        lacking = {one.section for one in tasks(case, HOME, steps(case)) if one.state == "lacking"}
        assert "records" in lacking


@given(cases())
def test_the_step_is_always_on_the_way(case: Case) -> None:
    """Whatever the case, the step is one that it shows."""
    assert where_to_go_on(case) in steps(case)
