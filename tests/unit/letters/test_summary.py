"""“Where you stand”: what its table of doors says at a glance."""

from __future__ import annotations

from lgo_desktop.case.model import Case
from lgo_desktop.letters.document import Kind, Table, plain
from tests.helpers.cases import changed, kent
from tests.helpers.packs import documents


def _glance(case: Case) -> list[list[str]]:
    """The table of doors, cell by cell."""
    tables = [b for b in documents(case)[Kind.SUMMARY].blocks if isinstance(b, Table)]
    return [[plain(cell) for cell in row] for row in tables[0].rows]


def test_a_date_that_is_over_is_no_date_to_watch() -> None:
    """A day that has passed is told as passed; one still to come stands alone."""
    late = changed(kent(), steps__access={"state": "waiting", "made": "2026-09-01"})
    days = [row[2] for row in _glance(late)]
    assert "Passed: Thursday 1 October 2026" in days
    assert "Thursday 1 October 2026" not in days
    running = changed(kent(), steps__access={"state": "waiting", "made": "2026-11-02"})
    days = [row[2] for row in _glance(running)]
    assert "Wednesday 2 December 2026" in days
    assert not any("Passed: Wednesday" in day for day in days)
