"""What the person wants to come of a complaint, as a letter asks for it."""

from __future__ import annotations

from lgo_desktop.case.vocabulary import Want
from lgo_desktop.letters.document import said
from lgo_desktop.letters.sheet import Sheet, word_of
from lgo_desktop.wording import Inline

# Wishes for data have letters of their own, which have rights and time limits behind them.
_OF_DATA = frozenset(
    {
        Want.SEE_RECORDS,
        Want.SEE_RULES,
        Want.CORRECT_RECORDS,
        Want.DELETE_RECORDS,
        Want.KNOW_WHO_WAS_TOLD,
    }
)


_WITHOUT_A_RIGHT = frozenset({Want.SEE_RECORDS, Want.CORRECT_RECORDS})


def wishes(sheet: Sheet) -> tuple[Inline, ...]:
    """The wishes that concern what the council did, in the order in which they were ticked.

    Of the data of somebody else nobody has a right to a letter of its own: then it is asked for
    here, as a part of the complaint.
    """
    left_out = _OF_DATA - _WITHOUT_A_RIGHT if not sheet.may_claim else _OF_DATA
    chosen = [want for want in sheet.case.wants if want not in left_out and want is not Want.OTHER]
    items = [sheet.inline(f"wish-{word_of(want)}") for want in chosen]
    if sheet.case.wants_note.strip():
        items.append(said(sheet.case.wants_note.strip()))
    return tuple(items)
