"""How long the route check takes. Figures are printed (`-s` shows them); nothing fails on time."""

from __future__ import annotations

from collections.abc import Callable

from lgo_desktop import assets
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.check import check
from lgo_desktop.routes.decisions import read_decisions
from lgo_desktop.routes.replay import replay
from tests.helpers.cases import kent
from tests.helpers.days import KENT_DAY
from tests.helpers.timing import median_of

AIM_CASE, AIM_REPLAY = 0.005, 3.0  # seconds


def test_one_case_and_all_decisions() -> None:
    """The full check of one case, warm, and the replay of every published decision."""
    law, case = read_law(), kent()
    decisions = read_decisions(assets.read_text("decisions", "decisions.jsonl"))

    def one() -> int:
        return len(check(case, KENT_DAY, law))

    def every() -> int:
        return len([replay(decision, law) for decision in decisions])

    _tell("one case", one, 100, AIM_CASE)
    _tell("all decisions", every, 3, AIM_REPLAY)


def _tell(what: str, work: Callable[[], int], times: int, aim: float) -> None:
    """Print the median of several runs, and its ratio to the aim."""
    assert work() > 0
    median = median_of(work, times)
    print(f"\n{what}: {median * 1000:.2f} ms, {median / aim:.2f} of the aim")  # noqa: T201 - a benchmark prints
