"""Where does the window keep what it keeps? Handed in by whoever starts the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lgo_desktop.vault.computer import ThisComputer

IDLE_MINUTES = 10.0


@dataclass(frozen=True)
class Keeping:
    """What the computer knows of cases, where new ones go, and when an idle window is locked.

    `documents` may name a folder that is not there. No `idle_minutes` means never.
    """

    computer: ThisComputer
    documents: Callable[[], Path]
    idle_minutes: float = IDLE_MINUTES

    def folder(self) -> Path:
        """The folder for new cases: the documents, or the person's own where there are none."""
        folder = self.documents()
        return folder if folder.is_dir() else Path.home()
