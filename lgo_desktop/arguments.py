"""Reading the words of a command, and never repeating them.

Whoever mistypes an option may have typed a passphrase or a name behind it. What `argparse` says
of a mistake holds the words that it could not place: on a screen, in a log, in a picture of it.
"""

from __future__ import annotations

import argparse
import re
from datetime import date
from typing import NoReturn

from lgo_desktop.case.dates import ApproxDate, DateFault, parse_typed
from lgo_desktop.wording import load_wording

_INSTEAD: tuple[tuple[str, str], ...] = (
    (r"unrecognized arguments: .*", "it has a word or an option that is not known here"),
    (r"invalid choice: .* \(choose from", "this is none of what it can be (choose from"),
    (r"invalid \S+ value: .*", "this is nothing that it can be"),
    (r"ambiguous option: .* could match", "an option is cut short; it could be"),
    (r"ignored explicit argument .*", "this option takes no value"),
)


class Reader(argparse.ArgumentParser):
    """Reads a command as `argparse` does. What it says of a mistake repeats nothing of it."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and how the command goes, on standard error; exit with 2."""
        for typed, instead in _INSTEAD:
            message = re.sub(typed, instead, message, flags=re.DOTALL)
        super().error(message)


def when(text: str) -> ApproxDate:
    """A day, or EDTF for one that is not exact, as an option."""
    try:
        return ApproxDate(text)
    except DateFault:
        raise _no_such_day(text) from None


def day(text: str) -> date:
    """A day of the calendar as an option, such as 2026-11-24."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise _no_such_day(text) from None


def day_or_open(text: str) -> date | None:
    """As `day`; None for “open”."""
    return None if text == "open" else day(text)


_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")


def _no_such_day(text: str) -> argparse.ArgumentTypeError:
    """Why `text` is no day: one that is not in the calendar, or no day at all."""
    parts = _DAY.fullmatch(text)
    if parts is not None:
        try:
            parse_typed(*reversed(parts.groups()))
        except DateFault as fault:
            why = load_wording().say(fault.message)
            return argparse.ArgumentTypeError(f"this day does not exist. {why}")
    return argparse.ArgumentTypeError("a day looks like 2026-11-24")
