"""The way through the pages, for the example and for cases that turn a corner."""

from __future__ import annotations

from lgo_desktop.case.model import (
    Case,
    Record,
)
from lgo_desktop.case.vocabulary import (
    Issue,
    Role,
)
from lgo_desktop.interview.tasklist import tasks
from lgo_desktop.interview.walk import (
    Step,
    first_step,
    nearest_step,
    next_step,
    place_of,
    previous_step,
    question_at,
    step_asking,
    steps,
)
from lgo_desktop.wording import load_wording
from tests.helpers.cases import changed, kent


def _ids(case: Case) -> list[str]:
    return [step.page if step.index is None else f"{step.page}{step.index}" for step in steps(case)]


def test_the_way_of_the_example() -> None:
    """The example meets every page but those about danger, another's data, and an appeal."""
    assert _ids(kent()) == [
        *("before", "safety", "you", "name", "contact", "helper", "body", "council", "office"),
        *("issues", "story", "event0", "record0", "record1", "person0"),
        *("other0", "complaint", "requests", "outside"),
        *("wants", "scope", "doors", "letters", "pack"),
    ]


def test_the_way_follows_the_answers() -> None:
    """A parent is asked about the child; where no record and no worker is in question, not."""
    case = changed(Case(), complainant__role=Role.PARENT, issues=(Issue.DELAY,), wants=("apology",))
    assert _ids(case) == [
        *("before", "safety", "you", "name", "contact", "subject", "helper", "body"),
        *("council", "office", "issues", "story", "event0", "complaint"),
        *("outside", "wants", "doors", "letters", "pack"),
    ]


def test_a_list_that_is_empty_still_has_a_page() -> None:
    """Who has listed no record or worker yet is asked for the first."""
    assert {Step("record", 0)} == {step for step in steps(Case()) if step.page == "record"}
    case = Case(issues=(Issue.WORKER_CONDUCT,))
    assert Step("person", 0) in steps(case)


def test_back_is_the_page_before_in_the_walk() -> None:
    """Back goes by the answers as they are now, not by the pages that were seen."""
    case = changed(kent(), issues=(Issue.DELAY,), records=(), professionals=(), wants=())
    assert previous_step(case, Step("complaint")) == Step("other", 0)
    assert previous_step(kent(), Step("other", 0)) == Step("person", 0)
    assert previous_step(kent(), first_step()) is None
    assert next_step(kent(), Step("pack")) is None


def test_a_page_that_is_no_longer_on_the_way_leads_to_the_one_before() -> None:
    """Nobody is thrown back to the start by an answer."""
    case = changed(kent(), issues=(Issue.DELAY,), records=(), professionals=(), wants=())
    assert nearest_step(case, Step("person", 0)) == Step("event", 0)
    assert nearest_step(kent(), Step("record", 7)) == Step("record", 1)


def test_the_place_is_told_in_words() -> None:
    """Steps are counted by section, and items by item; an item being added counts."""
    say = load_wording().say
    assert say(place_of(kent(), Step("name"))) == "Step 2 of 12"
    assert say(place_of(kent(), Step("record", 1))) == "Step 6, record 2 of 2"
    assert say(place_of(Case(), Step("record", 0))) == "Step 6, record 1 of 1"
    assert say(place_of(Case(records=(Record(),)), Step("record", 1))) == "Step 6, record 2 of 2"
    assert say(place_of(kent(), Step("person", 0))) == "Step 7, person 1 of 1"


def test_the_count_of_steps_never_changes_on_the_way() -> None:
    """What is told while one goes adds questions, and no steps to the count."""
    say = load_wording().say
    bare, told = Case(), Case(story="She rang me.")
    assert len(tasks(bare, Step("story"))) < len(tasks(told, Step("story")))
    for page, place in (("story", 5), ("complaint", 8), ("pack", 12)):
        for case in (bare, told):
            assert say(place_of(case, Step(page))) == f"Step {place} of 12"


def test_a_place_in_the_case_leads_to_the_step_that_asks_for_it() -> None:
    """Of a list to the item itself; what no page asks for leads nowhere."""
    assert step_asking("complainant.person.name") == Step("name")
    assert step_asking("records[].when") == Step("record", 0)
    assert step_asking("records[12].when") == Step("record", 12)
    assert step_asking("records") is None
    assert step_asking("title") is None
    assert question_at("records[12].when") == "records[].when"
