"""The few words that the sheet itself adds to a document."""

from __future__ import annotations

from datetime import date

# What a screen reader says for an empty box before a list item.
TO_TICK = "To do:"

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def page_of(number: int, count: int) -> str:
    """Where in the document a page stands."""
    return f"Page {number} of {count}"


def day(when: date) -> str:
    """A date as it stands in a letter: 24 November 2026, whatever the system's language."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"
