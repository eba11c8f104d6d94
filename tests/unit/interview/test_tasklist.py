"""Promises about the task list: a tick stands only where somebody has been and answered."""

from __future__ import annotations

from lgo_desktop.case.model import Case
from lgo_desktop.interview.tasklist import TaskState, been_before, tasks
from lgo_desktop.interview.walk import HOME, Step, page_of, steps
from tests.helpers.cases import changed, kent


def states(case: Case, now: Step, through: frozenset[Step]) -> dict[str, TaskState]:
    """Where each section stands."""
    return {task.section: task.state for task in tasks(case, now, through)}


def test_nothing_is_done_by_being_jumped_over() -> None:
    """Whoever is at a page without having been at those before it has no tick for them."""
    found = states(kent(), Step("record", 1), frozenset())
    assert found.pop("records") is TaskState.NOW
    assert set(found.values()) == {TaskState.TO_DO}
    listed = {task.section: task.step for task in tasks(kent(), Step("record", 1))}
    assert listed["records"] == Step("record", 0)


def test_a_section_is_done_once_all_of_its_steps_were_gone_through() -> None:
    """Part of a section is not the section."""
    way = steps(kent())
    some = frozenset(way[: way.index(Step("council"))])
    found = states(kent(), Step("doors"), some)
    assert [name for name, state in found.items() if state is TaskState.DONE] == ["before", "you"]


def test_what_the_letters_lack_is_not_done() -> None:
    """A name, a council and a strand that nobody gave are told, once one has been there."""
    bare = Case()
    found = states(bare, HOME, frozenset(steps(bare)))
    lacking = [name for name, state in found.items() if state is TaskState.LACKING]
    assert lacking == ["you", "council", "issues", "steps"]


def test_whoever_comes_back_has_been_where_there_are_answers() -> None:
    """A section without an answer has no tick; the pack has one once a letter was sent."""
    case = changed(kent(), professionals=(), others=())
    known = {page_of(step).section for step in been_before(case, HOME)}
    assert "records" in known
    assert "people" not in known
    assert "pack" not in known
    sent = ({"letter": "access_request", "to": "council", "when": "2026-11-20"},)
    assert Step("pack") in been_before(changed(case, sent=sent), HOME)
    unsure = case.model_copy(update={"not_sure": ("professionals[0].identified",)})
    known = {page_of(step).section for step in been_before(unsure, HOME)}
    assert "people" in known, "“not sure” is an answer too"
    assert been_before(case, Step("council")) < been_before(case, HOME)
    assert Step("office") not in been_before(case, Step("council"))
