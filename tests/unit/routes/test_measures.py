"""What the replay measures, on outcomes small enough to count by hand."""

from __future__ import annotations

import pytest

from lgo_desktop.routes.measures import Measure, Scored, auc, measure
from lgo_desktop.routes.prospect import Prospect
from lgo_desktop.routes.replay import Outcome


def _one(
    prospect: Prospect,
    *,
    investigated: bool,
    doors: tuple[str, ...] = (),
    bars: tuple[str, ...] = (),
    named: tuple[str, ...] = (),
    about_data: bool = False,
) -> Scored:
    outcome = Outcome("x", prospect, bars, doors, ())
    return Scored(outcome, investigated, named, about_data)


def _measures(*found: Scored) -> dict[str, Measure]:
    return {one.name: one for one in measure(found)}


def test_the_area_counts_pairs() -> None:
    """Of four pairs two stand in the right order and one is a tie: 2.5 of 4."""
    found = [
        _one(Prospect.LIKELY, investigated=True),
        _one(Prospect.UNLIKELY, investigated=True),
        _one(Prospect.UNLIKELY, investigated=False),
        _one(Prospect.POSSIBLE, investigated=False),
    ]
    assert auc(found) == (0.625, 4)
    assert auc(found[:2]) == (None, 2)


def test_a_court_and_the_send_tribunal_count_as_bars_too() -> None:
    """What bars the Ombudsman counts for these two bodies and for no other."""
    found = _measures(
        _one(Prospect.BARRED, investigated=False, bars=("court",), named=("court",)),
        _one(Prospect.BARRED, investigated=False, named=("court", "other")),
        _one(Prospect.BARRED, investigated=False, bars=("ico",), named=("ico",)),
    )
    assert (found["named: court"].value, found["named: court"].n) == (0.5, 2)
    assert (found["named: ico"].value, found["named: ico"].n) == (0, 1)
    assert (found["named: the rest"].value, found["named: the rest"].n) == (None, 0)


def test_doors_nobody_named_are_counted() -> None:
    """Three doors of which one was named, and none at all: one a decision."""
    found = _measures(
        _one(Prospect.POSSIBLE, investigated=True, doors=("ico", "court", "cqc"), named=("ico",)),
        _one(Prospect.LIKELY, investigated=True),
    )
    assert found["doors not named, per decision"].value == 1
    assert found["ico where no data issue was raised"].value == 0.5


def test_an_aim_is_met_or_not_or_not_known() -> None:
    """Below, above, and nothing to count."""
    assert Measure("x", 0.5, 2, 0.4, 0.6, at_least=0.5).met is True
    assert Measure("x", 0.5, 2, 0.4, 0.6, at_most=0.4).met is False
    assert Measure("x", None, 0, None, None, at_most=0.4).met is None


@pytest.mark.parametrize("count", [0, 1, 5])
def test_the_interval_holds_the_value_and_never_changes(count: int) -> None:
    """The same outcomes give the same bounds, with the value between them."""
    found = [_one(Prospect(n % 4), investigated=n % 2 == 0) for n in range(count)]
    assert measure(found) == measure(found)
    for one in measure(found):
        if one.value is not None and one.low is not None and one.high is not None:
            assert one.low <= one.value <= one.high
