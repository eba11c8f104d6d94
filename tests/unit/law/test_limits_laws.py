"""What holds for every time limit, whatever the day."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.law.calendar import FIRST_DAY, LAST_DAY, Span
from lgo_desktop.law.library import read_law
from lgo_desktop.law.limits import RULES, Clarification, Limit, Options, reckon, reckon_if_any
from lgo_desktop.wording import load_wording
from tests.unit.law.vectors import EXTENDED

# The year before the first and after the last that the lists of bank holidays know are
# left out, as are the days before the newest rule.
STARTS = st.dates(date(2026, 6, 19), date(2028, 6, 30))
CLOCKS = sorted(RULES)

# Hypothesis takes no fixtures that it might change; these never change.
LAW = read_law()
WORDS = load_wording()


def _limit(rule: str, start: date | Span) -> Limit:
    return reckon(LAW, rule, start)


@given(st.sampled_from(CLOCKS), st.dates(FIRST_DAY, LAST_DAY), st.dates(FIRST_DAY, LAST_DAY))
def test_any_start_has_a_limit_or_none(rule: str, one: date, other: date) -> None:
    """A door can ask about any day or span of days; nothing is raised."""
    first, second = sorted((one, other))
    for start in (first, Span(first, second), Span(FIRST_DAY, second), Span(first, LAST_DAY)):
        limit = reckon_if_any(LAW, rule, start)
        assert limit is None or limit.earliest <= limit.due <= limit.latest
    assert reckon_if_any(LAW, rule, Span(FIRST_DAY, LAST_DAY)) is None


@given(st.sampled_from(CLOCKS), STARTS)
def test_every_limit_can_be_said(rule: str, start: date) -> None:
    """Each step has its words, the first names the start and the last names the last day."""
    limit = _limit(rule, start)
    said = [WORDS.say(step) for step in limit.working]
    assert str(start.year) in said[0]
    assert f"{limit.due.day} " in said[-1]
    assert WORDS.say(limit.title)
    assert WORDS.say(limit.note)
    assert all(WORDS.say(milestone.what) for milestone in limit.milestones)


@given(st.sampled_from(CLOCKS), STARTS, STARTS)
def test_a_later_start_never_ends_earlier(rule: str, one: date, other: date) -> None:
    """Every rule keeps the order of the days it starts from."""
    first, second = sorted((one, other))
    assert _limit(rule, first).due <= _limit(rule, second).due


@given(st.sampled_from(CLOCKS), STARTS, st.integers(0, 400))
def test_an_approximate_start_holds_every_day_in_it(rule: str, first: date, days: int) -> None:
    """Whatever the true day was, its last day lies between earliest and latest."""
    span = Span(first, min(first + timedelta(days=days), date(2028, 6, 30)))
    limit = _limit(rule, span)
    middle = _limit(rule, first + (span.latest - first) / 2)
    assert limit.earliest <= middle.due <= limit.latest
    assert limit.due == (limit.earliest if limit.binds == "person" else limit.latest)


ROLLING = (
    "dp_access",
    "dp_rectification",
    "dp_other",
    "s164a_acknowledgement",
    "ico_three_months",
    "foi",
    "children_stage1",
    "children_stage2",
    "children_panel",
    "corporate_stage1",
)


@given(st.sampled_from(ROLLING), STARTS)
def test_a_limit_that_rolls_never_ends_on_a_day_off(rule: str, start: date) -> None:
    """The last day is a working day of the list that the statute asks for."""
    calendar = LAW.calendars[LAW.limits[rule].calendar]
    assert calendar.why_not(_limit(rule, start).due) is None


@given(st.sampled_from(sorted(r for r in RULES if "extended" in RULES[r].accepts)), STARTS)
def test_an_extension_never_ends_earlier(rule: str, start: date) -> None:
    """Longer is never shorter."""
    assert reckon(LAW, rule, start, EXTENDED).due > _limit(rule, start).due


@given(STARTS, st.integers(0, 20), st.integers(0, 40))
def test_a_pause_moves_the_end_by_its_days(start: date, wait: int, length: int) -> None:
    """A question inside the month adds its days, both ends included, and then rolls."""
    asked = start + timedelta(days=wait)
    pause = Clarification(asked, asked + timedelta(days=length))
    plain = _limit("dp_access", start)
    paused = reckon(LAW, "dp_access", start, Options(clarifications=(pause,)))
    moved = (paused.due - plain.due).days
    # Without rolling it would be exactly its days; either end can roll at most four days.
    assert length + 1 - 4 <= moved <= length + 1 + 4
    assert paused.due >= plain.due


@given(STARTS, st.integers(0, 60))
def test_waiting_for_proof_starts_the_clock_again(start: date, wait: int) -> None:
    """With proof received later, the limit is that of a request received that day."""
    proof = start + timedelta(days=wait)
    waited = reckon(LAW, "dp_rectification", start, Options(id_received=proof))
    assert waited.due == _limit("dp_rectification", proof).due
