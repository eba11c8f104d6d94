"""Until when a case is kept."""

from __future__ import annotations

from datetime import date

import pytest

from lgo_desktop.vault.retention import MONTHS, day_after


@pytest.mark.parametrize(
    ("on", "months", "day"),
    [
        (date(2026, 11, 24), 6, date(2027, 5, 24)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 12, 31), 72, date(2032, 12, 31)),
    ],
)
def test_the_day_after_so_many_months(on: date, months: int, day: date) -> None:
    """The same day of the month, or the last one of a shorter month."""
    assert day_after(on, months) == day


def test_what_is_offered_goes_up() -> None:
    """From the shortest to the longest."""
    assert list(MONTHS) == sorted(MONTHS)
