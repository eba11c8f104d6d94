"""What stands at the head of the second page of a letter, and of each one after it.

A sheet that has come loose from its letter says whose it is and of which day; the footer says
which letter, and which of its pages. It is said once in the head of the letter, so that a
screen reader does not read it again on every page.
"""

from __future__ import annotations

from dataclasses import dataclass

from lgo_desktop.letters.document import Document, LetterHead


@dataclass(frozen=True)
class RunningHead:
    """Who wrote the letter, and its day as the letter says it."""

    name: str
    day: str


def running_head(document: Document) -> RunningHead | None:
    """What the later pages of a letter bear at their head; none where it is no letter."""
    for block in document.blocks:
        if isinstance(block, LetterHead):
            return RunningHead(next(iter(block.sender), ""), block.date)
    return None
