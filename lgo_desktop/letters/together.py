"""Who complains together with the one who writes, and signs the complaint too.

One person writes, so the letters say “I”; the others are named, have room to sign, and say by
that that answers may go to the one who writes. A request about data stays one person's own:
each may ask for what is held about them. Whoever acts for the complainant has no authority of
the others, so in their letters nobody else signs.
"""

from __future__ import annotations

from lgo_desktop.case.vocabulary import Relation
from lgo_desktop.letters.document import Block, Signature
from lgo_desktop.letters.sheet import Sheet, in_a_row
from lgo_desktop.wording import Choice


def complaining_too(sheet: Sheet) -> tuple[str, ...]:
    """The names of those who complain with the one who writes, each once."""
    if sheet.acting is not None:
        return ()
    names = (
        " ".join(other.name.split())
        for other in sheet.case.others
        if other.who is Relation.CO_COMPLAINANT
    )
    writer = " ".join(sheet.writer.split()).casefold()
    each = {name.casefold(): name for name in names if name and name.casefold() != writer}
    return tuple(each.values())


def said_together(sheet: Sheet, message_id: str) -> tuple[Block, ...]:
    """A sentence about them, which takes `count` and `names`; none where nobody else complains."""
    names = complaining_too(sheet)
    if not names:
        return ()
    count = Choice("one" if len(names) == 1 else "more")
    return (sheet.paragraph(message_id, count=count, names=in_a_row(names)),)


def signed_together(sheet: Sheet) -> tuple[Signature, ...]:
    """Room for each of them to sign, below whoever writes."""
    return tuple(Signature("", name) for name in complaining_too(sheet))
