"""The few words that the sheet itself adds to a document."""

from __future__ import annotations

# What a screen reader says for an empty box before a list item.
TO_TICK = "To do:"

# What stands before the words for a picture where there is only text.
PICTURE = "Picture:"


PAGE, OF = "Page ", " of "


def page_of(number: int, count: int) -> str:
    """Where in the document a page stands."""
    return f"{PAGE}{number}{OF}{count}"
