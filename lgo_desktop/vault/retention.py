"""Until when is a case to be kept? A person's own choice; nothing is ever erased by itself."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

MONTHS = (6, 12, 24, 72)
"""How long from today can be chosen, in months. Our offer, and no rule of law."""


def day_after(on: date, months: int) -> date:
    """The same day of the month so many months later, or the last day of a shorter month."""
    years, month = divmod(on.month - 1 + months, 12)
    year, month = on.year + years, month + 1
    return date(year, month, min(on.day, monthrange(year, month)[1]))
