"""How long something takes, for the benchmarks, which print and never judge."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import perf_counter


def median_of(work: Callable[[], object], times: int) -> float:
    """The median of several runs, in seconds."""
    (median,) = medians_in_turn((work,), times)
    return median


def medians_in_turn(works: Sequence[Callable[[], object]], times: int) -> list[float]:
    """The median of each, in seconds; they run in turn, so that a busy moment meets them all."""
    taken: list[list[float]] = [[] for _ in works]
    for _ in range(times):
        for work, times_of_it in zip(works, taken, strict=True):
            start = perf_counter()
            work()
            times_of_it.append(perf_counter() - start)
    return [sorted(one)[times // 2] for one in taken]
