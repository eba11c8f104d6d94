"""Which provision says so, and may it still be cited on this day?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from pydantic import Field

from lgo_desktop.errors import OwnFault
from lgo_desktop.law.records import Record, Version


class ProvisionVersion(Version):
    """What a provision does during one time, in our own plain words."""

    says: str = Field(min_length=1)


class Provision(Record[ProvisionVersion]):
    """A provision of the law; `reference` is how a letter cites it."""


def cite(provisions: Mapping[str, Provision], provision_id: str, on: date) -> str:
    """How the provision is cited in a letter dated `on`.

    Raises `OwnFault` for an id that is not known, and for a provision that is not in force
    on that day: a letter must never cite a right that no longer exists.
    """
    provision = find(provisions, provision_id)
    if provision.version_on(on) is None:
        raise OwnFault(f"The provision “{provision_id}” is not in force on {on.isoformat()}.")
    return provision.reference_on(on)


def find(provisions: Mapping[str, Provision], provision_id: str) -> Provision:
    """The provision with this id. Raises `OwnFault` if there is none."""
    if provision_id not in provisions:
        raise OwnFault(f"The provision “{provision_id}” is not in the law records.")
    return provisions[provision_id]
