"""Events sort themselves, and tell of gaps and of what cannot be so."""

from __future__ import annotations

from datetime import date

from hypothesis import given

from lgo_desktop.case.model import Case
from lgo_desktop.interview.timeline import timeline
from tests.helpers.cases import cases, changed

ON = date(2026, 11, 24)


def told(*events: dict[str, str], **values: object) -> list[tuple[int, list[str]]]:
    """Each event in its order, with the names of its remarks."""
    case = changed(Case(), events=events, **values)
    return [(one.index, [remark.id for remark in one.remarks]) for one in timeline(case, ON)]


def test_events_come_in_their_order_and_those_without_a_date_last() -> None:
    """However they were told; room that was left empty is no event."""
    found = told(
        {"what": "no date"},
        {"when": "2024-05", "what": "b"},
        {},
        {"when": "2024-02-03", "what": "a"},
    )
    assert [index for index, _ in found] == [3, 1, 0]
    assert found[-1][1] == ["timeline-undated"]


def test_a_year_of_silence_is_told() -> None:
    """More than twelve months between one thing and the next, counted from what is sure."""
    assert told({"when": "2023-01-10"}, {"when": "2024-01-10"}) == [(0, []), (1, [])]
    assert told({"when": "2023-01-10"}, {"when": "2024-01-11"}) == [(0, []), (1, ["timeline-gap"])]
    assert told({"when": "2023"}, {"when": "2024-06"}) == [(0, []), (1, [])]


def test_what_cannot_be_so_is_told() -> None:
    """A day still to come, and one before the birth of the person whom it is about."""
    assert told({"when": "2027-01-01"}) == [(0, ["check-in-the-future"])]
    born = {"subject": {"name": "Ann", "date_of_birth": "2016-05-14"}}
    assert told({"when": "2016-05-13"}, **born) == [(0, ["timeline-before-birth"])]
    assert told({"when": "2016-05-14"}, **born) == [(0, [])]
    assert told({"when": "2016"}, **born) == [(0, [])]


@given(cases())
def test_every_event_is_there_once(case: Case) -> None:
    """Nothing is lost and nothing comes twice."""
    found = [one.index for one in timeline(case, ON)]
    told_of = [i for i, e in enumerate(case.events) if e.when is not None or e.what.strip()]
    assert sorted(found) == told_of
