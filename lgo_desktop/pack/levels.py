"""Which level a heading really has: no level is left out on the way down."""

from __future__ import annotations

_DEEPEST_DOOR = 3


def heading_level(wanted: int, before: int) -> int:
    """The level of a heading that asks for `wanted` after one of level `before` (0: none).

    PDF/UA-1, 7.4.2: a document begins with level 1 and never skips one downwards.
    """
    return max(1, min(wanted, before + 1, 6))


def door_level(section: int, before: int) -> int:
    """The level of a door below a heading of level `section`: one below it, at most 3."""
    return heading_level(min(section + 1, _DEEPEST_DOOR), before)
