"""A case that is large: forty records and sixty events, from the first page to the last."""

from __future__ import annotations

from datetime import date, timedelta
from time import perf_counter

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import Issue
from lgo_desktop.interview import walk
from tests.helpers.cases import changed
from tests.helpers.driver import Driver, kent

pytestmark = [pytest.mark.window, pytest.mark.slow]

RECORDS, EVENTS = 40, 60


def large() -> Case:
    """The example with forty records and sixty events."""
    first = date(2024, 1, 1)
    record = kent().records[0]
    records = [
        record.model_copy(update={"document": f"Note {number}"}).model_dump(mode="json")
        for number in range(RECORDS)
    ]
    events = [
        {"when": (first + timedelta(days=number)).isoformat(), "what": f"Visit {number}"}
        for number in range(EVENTS)
    ]
    return changed(kent(), records=records, events=events)


def test_a_large_case_is_walked_through(driver: Driver) -> None:
    """Continue leads through every page there is, in the order of the walk, none left out."""
    case = large()
    driver.begin(case)
    way = walk.steps(case)
    assert len(way) > RECORDS + EVENTS
    met = [driver.step()]
    start = perf_counter()
    while walk.next_step(driver.case(), driver.step()) is not None:
        driver.go_on()
        met.append(driver.step())
    taken = perf_counter() - start
    print(f"\n{len(met)} pages, {taken / len(met) * 1000:.0f} ms a page", end="")  # noqa: T201 - a benchmark prints
    assert met == list(way)
    assert len(driver.case().events) == EVENTS


def test_the_only_item_can_be_taken_away_once_it_holds_anything(driver: Driver) -> None:
    """An empty one has nothing to remove; a filled one goes, and its questions go with it."""
    driver.begin(Case(issues=(Issue.WORKER_CONDUCT,)))
    driver.go_to("person", 0)
    assert not driver.form().remove_button.isVisible()
    driver.write("professionals[].name", "Worker A")
    driver.until(driver.form().remove_button.isVisible)
    driver.form().remove_button.click()
    assert driver.case().professionals == ()
    driver.form().put_back_button.click()
    assert [one.name for one in driver.case().professionals] == ["Worker A"]
