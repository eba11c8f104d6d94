"""Which letters were sent? What the answers say of it, in the list of letters and of deeds.

The answers are where it is told, so the lists follow them: an answer that is undone, or replaced
by those of another file, takes with it that a letter was sent.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from typing import TypeAlias

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.vault.cipher import Connection
from lgo_desktop.vault.deeds import letters, put_deed, put_sent
from lgo_desktop.vault.differences import Json

SENT, NOT_SENT = "sent", "not_sent"
"""The deeds; the kind of the letter stands behind the word."""

_Sent: TypeAlias = tuple[str, str, str]


def follow_sent(connection: Connection, before: Json, after: Json, now: datetime, who: str) -> None:
    """Put down what changed between two states of the answers, inside the caller's transaction.

    A letter that was made and not sent yet gets the day, where it is known exactly; the newest of
    its kind for that recipient.
    """
    was, is_now = _sent(before), _sent(after)
    for gone in (was - is_now).elements():
        _mark(connection, gone, _day(gone), None)
        put_deed(connection, f"{NOT_SENT} {gone[0]}", now, who)
    for new in (is_now - was).elements():
        _mark(connection, new, None, _day(new))
        put_deed(connection, f"{SENT} {new[0]}", now, who)


def _sent(state: Json) -> Counter[_Sent]:
    """Each letter with its recipient and its day. One without a day was not sent yet."""
    told = state.get("sent") or () if isinstance(state, dict) else ()
    return Counter((one["letter"], one["to"], one["when"]) for one in told if one["when"])


def _day(sent: _Sent) -> date | None:
    return ApproxDate(sent[2]).exact


def _mark(connection: Connection, sent: _Sent, old: date | None, new: date | None) -> None:
    """Give the newest such letter that has one day the other instead."""
    if old == new:
        return
    fitting = [
        letter.number
        for letter in letters(connection)
        if (letter.kind, letter.recipient, letter.sent_on) == (sent[0], sent[1], old)
    ]
    if fitting:
        put_sent(connection, fitting[-1], new)
