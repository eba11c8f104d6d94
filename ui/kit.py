"""What every page is handed: the words, the look, a way to run long work, and the clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ui.jobs import Runner
from ui.preferences import Preferences
from ui.theme import Look
from ui.words import Words

if TYPE_CHECKING:
    from lgo_desktop.case.model import Case
    from lgo_desktop.law.authorities import Council


@dataclass
class Kit:
    """The tools of a page.

    `clock` tells the time; `find_council` offers names; `councils` gives the list of them, which
    is empty while it is not known; `lacks_address` tells of a name whether we know no address.
    `documents` is where new files go: the person's documents, or their own folder.
    `look` is the look of now: what was made with another one has to be made anew.
    """

    words: Words
    look: Look
    runner: Runner
    clock: Callable[[], datetime]
    find_council: Callable[[str], Sequence[str]]
    councils: Callable[[], Sequence[Council]]
    lacks_address: Callable[[str, date], bool]
    preferences: Preferences
    documents: Path

    def about(self, case: Case) -> Kit:
        """The same tools for a page of this case: its words call the body what the case does."""
        return replace(self, words=self.words.about(case))

    def today(self) -> date:
        """Today's date, read now."""
        return self.clock().date()
