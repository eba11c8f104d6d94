"""What is the body called in a sentence? “The council”, or what it is where it is none."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from lgo_desktop.wording import Message, message

if TYPE_CHECKING:
    from lgo_desktop.case.model import Case
    from lgo_desktop.case.vocabulary import OrganisationKind

# By the values of `OrganisationKind`: all the words of a case take a moment to load, and the
# first page of a window speaks of no case.
_NOUNS: Mapping[str, str] = MappingProxyType(
    {
        "care_provider": "care-provider",
        "school": "school",
        "academy": "school",
        "nhs": "nhs",
        "police": "police",
        "cafcass": "cafcass",
        "housing_association": "housing-association",
        "other": "other",
    }
)


def names_of(case: Case) -> Mapping[str, Message]:
    """What the case calls its body: `the-body` within a sentence, `The-body` at the start of one.

    The council, also where nobody has said what kind of body it is.
    """
    return _names(case.organisation.kind)


def usual_names() -> Mapping[str, Message]:
    """What the body of no case at all is called: the council."""
    return _names(None)


@cache
def _names(kind: OrganisationKind | None) -> Mapping[str, Message]:
    noun = "council" if kind is None else _NOUNS.get(kind, "council")
    return MappingProxyType(
        {"the-body": message(f"body-{noun}"), "The-body": message(f"body-{noun}-first")}
    )
