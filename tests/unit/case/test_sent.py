"""The day on which a letter of ours got there."""

from __future__ import annotations

import pytest

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import SentLetter
from lgo_desktop.case.sent import received
from lgo_desktop.case.vocabulary import Way


@pytest.mark.parametrize(
    ("how", "arrived", "day"),
    [
        (Way.EMAIL, None, "2026-11-24"),
        (Way.BY_HAND, None, "2026-11-24"),
        (Way.POST, None, "2026-11-24~"),
        (None, None, "2026-11-24~"),
        (Way.POST, "2026-11-26", "2026-11-26"),
        (Way.EMAIL, "2026-11-25", "2026-11-25"),
    ],
)
def test_the_day_of_receipt_counts(how: Way | None, arrived: str | None, day: str) -> None:
    """What came by post is counted from about its day, until the day is known."""
    letter = SentLetter(
        letter="access_request",
        when=ApproxDate("2026-11-24"),
        how=how,
        arrived=None if arrived is None else ApproxDate(arrived),
    )
    assert received(letter) == ApproxDate(day)


def test_a_month_in_which_it_was_posted_stays_that_month() -> None:
    """What is vague already is made no vaguer."""
    letter = SentLetter(letter="access_request", when=ApproxDate("2026-11"), how=Way.POST)
    assert received(letter) == ApproxDate("2026-11")
