"""What is known of a case when an adviser starts it for a client?

Who acts is known, and how they are reached. A reference belongs to the client, and is asked
in the case. Whose records it is about, and whether there is written authority, is for the
client to say: nobody is taken to have signed what they have not.
"""

from __future__ import annotations

from lgo_desktop.case.model import Case, Contact, Representative
from lgo_desktop.settings import Centre

KNOWN_BEFORE = "helper"
"""The page that asks who acts: it is answered before the client has said a word."""


def for_client(centre: Centre, case: Case | None = None) -> Case:
    """A case for a client of the centre, an empty one or `case`, with who acts filled in.

    Where the case says already who acts, that stays: it is what the client said.
    """
    begun = Case() if case is None else case
    if not centre.is_set or begun.representative is not None:
        return begun
    return begun.model_copy(update={"representative": _acting(centre)})


def _acting(centre: Centre) -> Representative:
    """The adviser. The number is the centre's own, and meant to be called."""
    return Representative(
        fills_in="yes",
        name=centre.adviser,
        organisation=centre.name,
        contact=Contact(
            address=centre.address,
            email=centre.email,
            phone=centre.phone,
            may_phone="yes" if centre.phone else None,
        ),
    )
