"""Whatever was answered, the way through the interview has no dead end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.case.model import Case
from lgo_desktop.interview.pages import PAGES, SECTIONS
from lgo_desktop.interview.tasklist import TaskState, tasks
from lgo_desktop.interview.walk import (
    Step,
    count_items,
    fields_of,
    first_step,
    nearest_step,
    next_step,
    page_of,
    place_of,
    previous_step,
    steps,
)
from lgo_desktop.wording import load_wording
from tests.helpers.cases import cases
from tests.helpers.days import KENT_DAY

WORDS = load_wording()
STEPS = st.builds(
    lambda page, index: Step(page.id, index if page.items else None),
    st.sampled_from(PAGES),
    st.integers(0, 5),
)


@given(cases())
def test_every_walk_ends_where_letters_are_saved(case: Case) -> None:
    """Next, again and again, meets every step of the way once and ends at the last page."""
    step: Step | None = first_step()
    walked: list[Step] = []
    while step is not None:
        assert step not in walked
        walked.append(step)
        step = next_step(case, step)
    assert tuple(walked) == steps(case)
    assert walked[-1] == Step("pack")


@given(cases())
def test_back_undoes_next(case: Case) -> None:
    """From every step, Back after Next leads to where one was."""
    for step in steps(case):
        after = next_step(case, step)
        assert after is None or previous_step(case, after) == step
        before = previous_step(case, step)
        assert before is None or next_step(case, before) == step


@given(cases(), STEPS)
def test_the_nearest_step_is_on_the_way(case: Case, step: Step) -> None:
    """Any step, also one that an answer has taken away, leads to one on the way, not later."""
    near = nearest_step(case, step)
    way = steps(case)
    assert near in way
    assert (near == step) is (step in way)
    order = [page.id for page in PAGES]
    assert order.index(near.page) <= order.index(step.page)


@given(cases())
def test_the_task_list_covers_the_way(case: Case) -> None:
    """Each section on the way is listed once and in order, one is now, and each can be opened."""
    way = steps(case)
    for step in way:
        listed = tasks(case, step)
        sections = [task.section for task in listed]
        assert sections == [s for s in SECTIONS if s in {page_of(w).section for w in way}]
        now = [task.section for task in listed if task.state is TaskState.NOW]
        assert now == [page_of(step).section]
        assert all(task.step in way for task in listed)


@given(cases())
def test_the_place_is_never_past_the_end(case: Case) -> None:
    """“Step 4 of 12” and “Record 1 of 2” are true wherever one stands."""
    for step in steps(case):
        place = place_of(case, step)
        number, total = int(place.args["number"]), int(place.args.get("total", len(SECTIONS)))
        assert 1 <= number <= total
        assert WORDS.say(place)
        if page_of(step).items:
            assert place.args["items"] == str(max(1, count_items(case, page_of(step))))
            assert place.args["item"] == str((step.index or 0) + 1)


@given(cases())
def test_only_questions_of_the_page_are_asked(case: Case) -> None:
    """What can still matter is some of the page's own questions, in their order."""
    for step in steps(case):
        asked = fields_of(case, step, KENT_DAY)
        assert asked == tuple(field for field in page_of(step).fields if field in asked)
