"""Who is spoken to? The complainant, or an adviser who fills the case in for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lgo_desktop.case.model import Case
    from lgo_desktop.wording import Wording

_VARIANT = "-for-client"


def filled_in_by_adviser(case: Case) -> bool:
    """Whether an adviser answers, so that “you” is the adviser and not the complainant."""
    return case.representative is not None and case.representative.fills_in == "yes"


def put_to_adviser(message_id: str, wording: Wording) -> str:
    """The name of the words for an adviser where they differ; else the name as it is.

    They stand in `for_client.ftl`, each under the name that they stand in for.
    """
    variant = message_id + _VARIANT
    return variant if wording.knows(variant) else message_id


def is_for_adviser(message_id: str) -> bool:
    """Whether this is the name of words that only stand in for others."""
    return message_id.endswith(_VARIANT)
