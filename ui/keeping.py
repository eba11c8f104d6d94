"""Where does the window keep what it keeps? Handed in by whoever starts the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lgo_desktop.vault.computer import ThisComputer


@dataclass(frozen=True)
class Keeping:
    """What the computer knows of cases, and where new ones go.

    `documents` may name a folder that is not there.
    """

    computer: ThisComputer
    documents: Callable[[], Path]

    def folder(self) -> Path:
        """The folder for new cases: the documents, or the person's own where there are none."""
        folder = self.documents()
        return folder if folder.is_dir() else Path.home()
