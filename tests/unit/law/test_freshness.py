"""An answer says when the law that it rests on may be out of date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lgo_desktop.law.freshness import every_record, stale
from lgo_desktop.law.library import Law

TODAY = date(2026, 11, 24)
DAY = timedelta(days=1)


def test_the_law_as_it_is_shipped_is_fresh_when_it_is_shipped(law: Law) -> None:
    """On the day of which it describes the law, and the days after, nothing is said."""
    assert stale(law, law.about.as_at, every_record(law)) is None
    assert stale(law, TODAY, every_record(law)) is None


def test_after_six_months_everything_is_in_doubt(law: Law) -> None:
    """The last day of the six months still holds; the day after does not."""
    last = date(2027, 5, 22)
    assert stale(law, last) is None
    told = stale(law, last + DAY)
    assert told is not None
    assert (told.id, told.args["date"]) == ("law-stale-all", "22 November 2026")


@pytest.mark.parametrize("rule", ["ico_complaint", "lgsco_review"])
def test_a_record_that_was_due_for_review_is_told(law: Law, rule: str) -> None:
    """Its own day of review still holds; after it, an answer that uses it says so."""
    record = law.limits[rule]
    assert stale(law, record.review_by, (record,)) is None
    told = stale(law, record.review_by + DAY, (record,))
    assert told is not None
    assert (told.id, told.args["date"]) == ("law-stale-some", "22 February 2027")


def test_a_record_that_was_not_used_says_nothing(law: Law) -> None:
    """What is old elsewhere does not put an answer in doubt."""
    day = law.limits["ico_complaint"].review_by + DAY
    assert stale(law, day, (law.limits["lgsco"],)) is None


def test_every_kind_of_record_is_looked_at(law: Law) -> None:
    """Provisions, limits, bodies and the contacts of councils are all in the list."""
    listed = {id(record) for record in every_record(law)}
    for kind in (law.provisions, law.limits, law.bodies, law.council_contacts):
        assert {id(record) for record in kind.values()} <= listed
