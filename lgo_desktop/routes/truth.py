"""Yes, no, or not known: the three answers that a rule can give.

`None` is “not known”. A rule that joins facts is as sure as they are (Kleene's logic):
one “no” settles an *and*, one “yes” settles an *or*, whatever is unknown beside it.
"""

from __future__ import annotations

from typing import TypeAlias

Truth: TypeAlias = bool | None


def both(*facts: Truth) -> Truth:
    """Yes if all are, no if one is not, otherwise not known."""
    if any(fact is False for fact in facts):
        return False
    return None if any(fact is None for fact in facts) else True


def either(*facts: Truth) -> Truth:
    """Yes if one is, no if none is, otherwise not known."""
    if any(fact is True for fact in facts):
        return True
    return None if any(fact is None for fact in facts) else False


def answered(answer: str | None) -> Truth:
    """A yes-or-no answer of a case as a truth."""
    return None if answer is None else answer == "yes"
