"""How long something takes, for the benchmarks, which print and never judge."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter


def median_of(work: Callable[[], object], times: int) -> float:
    """The median of several runs, in seconds."""
    taken = []
    for _ in range(times):
        start = perf_counter()
        work()
        taken.append(perf_counter() - start)
    return sorted(taken)[times // 2]
