"""Writing and drawing the letters that are shown, off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QImage

from lgo_desktop.case.model import Case
from lgo_desktop.letters.compose import Composed
from lgo_desktop.letters.document import Document
from ui.core import Core
from ui.jobs import Job
from ui.pictures import image_of


@dataclass(frozen=True)
class Preview:
    """A document drawn and read out: its pages as pictures, and its words."""

    document: Document
    pictures: tuple[QImage, ...]
    words: str


@dataclass(frozen=True)
class Letters:
    """The documents of a case, and what the person should know before they are saved."""

    composed: Composed
    notices: tuple[str, ...]


class Composing:
    """The writing of every document of one case."""

    def __init__(self, core: Core, case: Case, on: date) -> None:
        self._core, self._case, self._on = core, case, on

    def run(self, job: Job) -> Letters:
        """Write them, and look at them unless nobody wants to know any more."""
        composed = self._core.letters(self._case, self._on)
        notices = () if job.cancelled() else self._core.notices(composed.documents)
        return Letters(composed, notices)


class Drawing:
    """The drawing of one document."""

    def __init__(self, core: Core, document: Document, on: date, scale: float) -> None:
        self._core, self._document, self._on, self._scale = core, document, on, scale

    def run(self, job: Job) -> Preview:
        """Draw it and read it out."""
        drawn = self._core.pages(self._document, self._on, self._scale, job)
        pictures = tuple(map(image_of, drawn))
        return Preview(self._document, pictures, self._core.plain_text(self._document))
