"""Days that several tests share."""

from __future__ import annotations

from datetime import date

KENT_DAY = date(2026, 11, 24)
"""The day on which the example is looked at."""
