"""When did a letter of ours get there?"""

from __future__ import annotations

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import SentLetter
from lgo_desktop.case.vocabulary import Way


def received(letter: SentLetter) -> ApproxDate | None:
    """The day from which a time limit counts: when the letter got there, as nearly as known.

    The day of receipt counts, not that of posting (the ICO's guidance). An e-mail and a letter
    put into somebody's hand are there the same day; of the post only about the day is known,
    so the date says “about”, and no limit is called over too soon.
    """
    if letter.arrived is not None or letter.when is None:
        return letter.arrived
    day = letter.when
    if letter.how in {Way.EMAIL, Way.BY_HAND} or day.exact is None:
        return day
    return ApproxDate(f"{day.edtf}~")
