"""Has somebody looked at the law lately enough for the day that is asked about?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeAlias

from lgo_desktop.law.calendar import add_months, say_day
from lgo_desktop.law.library import Law
from lgo_desktop.law.records import Record
from lgo_desktop.wording import Message, message

AnyRecord: TypeAlias = Record[Any]
"""A record of any kind: a provision, a limit, a body, the contact of a council."""

_MONTHS = 6


def stale(law: Law, on: date, used: Iterable[AnyRecord] = ()) -> Message | None:
    """One sentence if an answer for the day `on` may rest on old law; `None` if it does not.

    That is so more than six months after the day of which the records describe the law, and
    where one of the records `used` was to be looked at again before `on`.
    """
    if add_months(law.about.as_at, _MONTHS) < on:
        return message("law-stale-all", date=say_day(law.about.as_at))
    overdue = [record.review_by for record in used if record.review_by < on]
    return message("law-stale-some", date=say_day(min(overdue))) if overdue else None


def every_record(law: Law) -> tuple[AnyRecord, ...]:
    """All records that have a day of review: provisions, limits, bodies, council contacts."""
    return (
        *law.provisions.values(),
        *law.limits.values(),
        *law.bodies.values(),
        *law.council_contacts.values(),
    )
