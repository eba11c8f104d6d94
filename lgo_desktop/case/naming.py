"""What is the body called in a sentence? “The council”, or what it is where it is none."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from lgo_desktop.case.vocabulary import OrganisationKind
from lgo_desktop.wording import Message, message

if TYPE_CHECKING:
    from lgo_desktop.case.model import Case

_NOUNS: Mapping[OrganisationKind, str] = MappingProxyType(
    {
        OrganisationKind.CARE_PROVIDER: "care-provider",
        OrganisationKind.SCHOOL: "school",
        OrganisationKind.ACADEMY: "school",
        OrganisationKind.NHS: "nhs",
        OrganisationKind.POLICE: "police",
        OrganisationKind.CAFCASS: "cafcass",
        OrganisationKind.HOUSING_ASSOCIATION: "housing-association",
        OrganisationKind.OTHER: "other",
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
