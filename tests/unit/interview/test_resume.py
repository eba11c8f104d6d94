"""Whoever comes back to a case is shown where they stopped."""

from __future__ import annotations

import pytest
from hypothesis import given

from lgo_desktop.case.model import Case
from lgo_desktop.interview.advising import for_client
from lgo_desktop.interview.resume import where_to_go_on
from lgo_desktop.interview.walk import Step, first_step, steps
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
        ({"issues": ("delay",)}, Step("council")),
    ],
)
def test_a_case_that_was_begun_goes_on_where_it_stopped(
    values: dict[str, object], step: Step
) -> None:
    """At the last page with an answer, or at one before it that the letters need."""
    assert where_to_go_on(changed(Case(), **values)) == step


def test_a_whole_case_goes_on_at_its_last_answers() -> None:
    """Nothing is missing from the example, so nobody is sent back."""
    way = steps(kent())
    assert way.index(where_to_go_on(kent())) >= way.index(Step("wants"))


def test_a_hole_in_a_case_is_where_it_goes_on() -> None:
    """A record that says nothing, or no record at all, is gone back to."""
    records = tuple(one.model_dump() for one in kent().records)
    hole = (records[0], {**records[1], "says": ""})
    assert where_to_go_on(changed(kent(), records=hole)) == Step("record", 1)
    assert where_to_go_on(changed(kent(), records=())) == Step("record", 0)


@given(cases())
def test_the_step_is_always_on_the_way(case: Case) -> None:
    """Whatever the case, the step is one that it shows."""
    assert where_to_go_on(case) in steps(case)
