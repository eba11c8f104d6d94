"""The writing of a pack as one piece of work."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from lgo_desktop.case.model import Case
from ui.core import Core, Order
from ui.jobs import Job

if TYPE_CHECKING:
    from lgo_desktop.pack.write import PackResult


@dataclass(frozen=True)
class Outcome:
    """What was written into `folder`; no result if it holds an earlier pack, left alone.

    Then `beside` is a folder next to it whose name is free, and `last` the day on which the
    newest letter there was written, where that can be told.
    """

    folder: Path
    result: PackResult | None
    beside: Path | None = None
    last: date | None = None


class Writing:
    """Composes the documents of a case and writes them into a folder."""

    def __init__(self, core: Core, case: Case, on: date, folder: Path, *, replace: bool) -> None:
        self._core, self._case, self._on = core, case, on
        self._folder, self._replace = folder, replace

    def run(self, job: Job) -> Outcome:
        """Write it. Raises `PlaceFault` if the folder does not take it."""
        composed = self._core.letters(self._case, self._on)
        order = Order(composed, self._folder, self._on, replace=self._replace)
        if not self._replace and self._core.is_taken(order):
            from lgo_desktop.pack.found import last_written  # noqa: PLC0415 - only where some are

            last = last_written(self._folder)
            return Outcome(self._folder, None, _free_folder(self._folder), last)
        return Outcome(self._folder, self._core.write(order, job))


def _free_folder(folder: Path) -> Path:
    """A folder beside this one that is not there yet: the same name with a number."""
    names = (folder.with_name(f"{folder.name} {number}") for number in count(2))
    return next(place for place in names if not os.path.lexists(place))


class Looking:
    """Looks which letters a folder holds now."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def run(self, _job: Job) -> tuple[str, ...] | None:
        """Look; None if nobody can look into it."""
        from lgo_desktop.pack.found import letters_in  # noqa: PLC0415 - only after a fault

        try:
            return letters_in(self._folder.expanduser())
        except RuntimeError:
            return None
