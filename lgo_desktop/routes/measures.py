"""How near the route check comes to what the Ombudsman did, each figure with its interval.

The intervals are bootstrap percentiles over whole decisions, with a fixed seed, so that
the same file always gives the same figures.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from lgo_desktop.case.vocabulary import DATA_ISSUES, RECORD_ISSUES, Issue
from lgo_desktop.routes.decisions import Decision
from lgo_desktop.routes.prospect import Prospect
from lgo_desktop.routes.replay import Outcome

SEED = 1974
DRAWS = 1000


@dataclass(frozen=True)
class Scored:
    """One outcome beside what the Ombudsman did."""

    outcome: Outcome
    investigated: bool
    named: tuple[str, ...]
    about_data: bool


@dataclass(frozen=True)
class Measure:
    """One figure: of how many, the bounds that hold 95 % of the draws, and the aim.

    `value` is absent where there is nothing to count. `at_least` and `at_most` are the aim.
    """

    name: str
    value: float | None
    n: int
    low: float | None
    high: float | None
    at_least: float | None = None
    at_most: float | None = None

    @property
    def met(self) -> bool | None:
        """Whether the aim is met; not known where there is nothing to count."""
        if self.value is None:
            return None
        above = self.at_least is None or self.value >= self.at_least
        return above and (self.at_most is None or self.value <= self.at_most)


Figure: TypeAlias = Callable[[Sequence[Scored]], tuple[float | None, int]]


@dataclass(frozen=True)
class _Aim:
    name: str
    figure: Figure
    at_least: float | None = None
    at_most: float | None = None


def scored(decisions: Sequence[Decision], outcomes: Sequence[Outcome]) -> tuple[Scored, ...]:
    """Each outcome beside its decision, for those that say what the Ombudsman did."""
    return tuple(
        Scored(
            outcome,
            decision.expected.lgsco_would_investigate,
            decision.expected.better_placed,
            not _DATA.isdisjoint(decision.facts.issues),
        )
        for decision, outcome in zip(decisions, outcomes, strict=True)
        if decision.expected is not None
    )


_DATA = frozenset(str(issue) for issue in (*RECORD_ISSUES, *DATA_ISSUES, Issue.FOI_REFUSED))


def measure(found: Sequence[Scored]) -> tuple[Measure, ...]:
    """Every measure with its interval, in a fixed order."""
    draws = _draws(found)
    return tuple(_measured(aim, found, draws) for aim in _AIMS)


def _measured(aim: _Aim, found: Sequence[Scored], draws: Sequence[Sequence[Scored]]) -> Measure:
    value, n = aim.figure(found)
    drawn = sorted(one for draw in draws if (one := aim.figure(draw)[0]) is not None)
    low, high = (drawn[len(drawn) // 40], drawn[-1 - len(drawn) // 40]) if drawn else (None, None)
    return Measure(aim.name, value, n, low, high, aim.at_least, aim.at_most)


def _draws(found: Sequence[Scored]) -> list[list[Scored]]:
    chance = random.Random(SEED)  # noqa: S311 - a sample for statistics, nothing secret
    return [chance.choices(found, k=len(found)) for _ in range(DRAWS)] if found else []


def auc(found: Sequence[Scored]) -> tuple[float | None, int]:
    """The chance that an investigated decision stands above another one; a tie is a half."""
    counts = {True: [0] * len(Prospect), False: [0] * len(Prospect)}
    for one in found:
        counts[one.investigated][one.outcome.prospect] += 1
    yes, no = counts[True], counts[False]
    pairs = sum(yes) * sum(no)
    if not pairs:
        return None, len(found)
    above = sum(n * (sum(no[:level]) + no[level] / 2) for level, n in enumerate(yes))
    return above / pairs, len(found)


def _named(*bodies: str) -> Figure:
    """Of the bodies that the Ombudsman named, how many stand among our doors or bars."""

    def figure(found: Sequence[Scored]) -> tuple[float | None, int]:
        hits = [_stands(body, one) for one in found for body in one.named if body in bodies]
        return _share(hits)

    return figure


_ALSO_AS_BAR = frozenset({"court", "send_tribunal"})


def _stands(body: str, one: Scored) -> bool:
    barred = body in _ALSO_AS_BAR and body in one.outcome.bars
    return body in one.outcome.doors or barred


def _share(hits: Sequence[bool]) -> tuple[float | None, int]:
    return (sum(hits) / len(hits) if hits else None), len(hits)


def _ico_without_data(found: Sequence[Scored]) -> tuple[float | None, int]:
    return _share(["ico" in one.outcome.doors for one in found if not one.about_data])


def _unnamed(found: Sequence[Scored]) -> tuple[float | None, int]:
    extra = [len(set(one.outcome.doors) - set(one.named)) for one in found]
    return (sum(extra) / len(extra) if extra else None), len(extra)


def _at(*levels: Prospect) -> Figure:
    """The share of decisions that stand at these levels."""

    def figure(found: Sequence[Scored]) -> tuple[float | None, int]:
        return _share([one.outcome.prospect in levels for one in found])

    return figure


def _investigated(*levels: Prospect) -> Figure:
    """Of the decisions that stand at these levels, the share investigated."""

    def figure(found: Sequence[Scored]) -> tuple[float | None, int]:
        return _share([one.investigated for one in found if one.outcome.prospect in levels])

    return figure


_LOW = (Prospect.BARRED, Prospect.UNLIKELY)
_REST = (
    *("hcpc", "tribunal_other", "council_first", "police"),
    *("phso", "cqc", "ofsted", "housing_ombudsman"),
)

_AIMS = (
    _Aim("named: ico", _named("ico"), 0.97),
    _Aim("named: social_work_england", _named("social_work_england"), 0.90),
    _Aim("named: send_tribunal", _named("send_tribunal"), 0.90),
    _Aim("named: court", _named("court"), 0.88),
    _Aim("named: the rest", _named(*_REST), 0.80),
    _Aim("ico where no data issue was raised", _ico_without_data, None, 0.10),
    _Aim("doors not named, per decision", _unnamed, None, 1.8),
    _Aim("unlikely or barred, of all", _at(*_LOW), 0.50),
    _Aim("investigated, of the unlikely or barred", _investigated(*_LOW), None, 0.11),
    _Aim("likely, of all", _at(Prospect.LIKELY), 0.10),
    _Aim("investigated, of the likely", _investigated(Prospect.LIKELY), 0.50),
    _Aim("area under the curve", auc, 0.75),
)
