"""How is a remark on an answer meant: may the answer stand, and is it a fault at all?"""

from __future__ import annotations

from collections.abc import Sequence

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import OrganisationKind
from lgo_desktop.law.authorities import Council, find, named
from lgo_desktop.wording import Message

_UNLISTED = "check-council-not-listed"
_TO_COME = "check-in-the-future"
_BIRTHS = ("complainant.person.date_of_birth", "subject.date_of_birth")


def never_stands(path: str, what: Message) -> bool:
    """Whether nobody can be right with such an answer: a day of birth that is still to come."""
    return path in _BIRTHS and what.id == _TO_COME


def is_calm(what: Message) -> bool:
    """Whether it only tells something: the list of councils is never complete."""
    return what.id == _UNLISTED


def council_meant(case: Case, councils: Sequence[Council]) -> Council | None:
    """The one council that a part of its name was typed of; None if the name is whole.

    None as well where several councils fit, and for a body that is no council of England.
    """
    body = case.organisation
    if body.kind not in {None, OrganisationKind.COUNCIL} or body.nation not in {None, "england"}:
        return None
    fitting = find(body.name, councils) if councils else []
    council = named(body.name, councils) or (fitting[0] if len(fitting) == 1 else None)
    whole = council is None or council.name.casefold() == body.name.strip().casefold()
    return None if whole else council
