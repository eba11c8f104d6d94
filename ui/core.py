"""The few things that the window asks of the core, each one call. Safe on any thread.

Each takes the case as it is, and reckons with the answers that still apply: to find those takes
a while in a long case, and is no work for the GUI thread.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from lgo_desktop.case.model import Case, LetterChoices
from lgo_desktop.interview.returning import finished
from lgo_desktop.law.library import Law, read_law
from lgo_desktop.letters.compose import Composed, compose
from lgo_desktop.letters.counting import Count, counts
from lgo_desktop.letters.document import Document, Paragraph
from lgo_desktop.letters.own_words import Passage, passages
from lgo_desktop.letters.places import with_texts
from lgo_desktop.letters.sheet import Sheet
from lgo_desktop.routes.awaited import awaited
from lgo_desktop.routes.check import check
from lgo_desktop.routes.examples import Examples, read_examples
from lgo_desktop.routes.finding import DueDate, Finding
from lgo_desktop.routes.running import running
from lgo_desktop.wording import Wording
from ui.jobs import Job

if TYPE_CHECKING:
    from lgo_desktop.pack.pictures import PagePicture
    from lgo_desktop.pack.write import PackResult


@dataclass(frozen=True)
class Doors:
    """What the doors page shows: each door, what runs while one waits, and examples."""

    findings: tuple[Finding, ...]
    running: tuple[DueDate, ...]
    examples: Examples


@dataclass(frozen=True)
class Standing:
    """What the page for who comes back shows: dates that are waited for, and letters to send."""

    awaited: Mapping[str, DueDate]
    composed: Composed


class Core:
    """Keeps the law once it was read, and calls the core with it."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._reading = threading.Lock()
        # The library that draws PDF pages must never be in two threads at once: it crashes.
        self._drawing = threading.Lock()
        self._law: Law | None = None
        self._examples: Examples | None = None

    def law(self) -> Law:
        """The law as this copy of the program knows it. Raises `OwnFault` if it is damaged."""
        with self._reading:
            if self._law is None:
                self._law = read_law()
            return self._law

    def examples(self) -> Examples:
        """The published decisions that explain. Raises `OwnFault` if they are damaged."""
        with self._reading:
            if self._examples is None:
                self._examples = read_examples()
            return self._examples

    def doors(self, case: Case, on: date) -> Doors:
        """What every door says of this case on the day `on`, best first, and what runs on."""
        law, case = self.law(), finished(case)
        return Doors(check(case, on, law), running(case, on, law), self.examples())

    def letters(self, case: Case, on: date) -> Composed:
        """The documents that this case needs on the day `on`, and what is missing for more."""
        law, case = self.law(), finished(case)
        findings = check(case, on, law)
        return compose(Sheet(case, findings, on, law, self._wording, self.examples()))

    def standing(self, case: Case, on: date) -> Standing:
        """Which answers are waited for until when, and what can be sent on the day `on`."""
        law, case = self.law(), finished(case)
        findings = check(case, on, law)
        sheet = Sheet(case, findings, on, law, self._wording, self.examples())
        return Standing(awaited(findings), compose(sheet))

    def pages(
        self, document: Document, on: date, scale: float, job: Job
    ) -> tuple[PagePicture, ...]:
        """Each page of a document as a picture, `scale` pixels to a point.

        None at all if `job` was cancelled before its turn came.
        """
        return tuple(self.each_page(document, on, scale, job))

    def each_page(
        self, document: Document, on: date, scale: float, job: Job
    ) -> Iterator[PagePicture]:
        """The same, one page at a time: a page drawn for a printer is large.

        Nothing else is drawn until the last of them was taken, or the iterator is closed.
        """
        # Making PDF is the slowest part of the program to load, and the first page needs none.
        from lgo_desktop.pack.pdf import render_pdf  # noqa: PLC0415 - see above
        from lgo_desktop.pack.pictures import page_pictures  # noqa: PLC0415 - see above

        with self._drawing:
            if job.cancelled():
                return
            yield from page_pictures(render_pdf(document, made_on=on), scale=scale)

    @staticmethod
    def count(document: Document, choices: LetterChoices, passage: Passage) -> Count | None:
        """How much of its form's field a passage of `document` fills; None without a limit.

        The document is as we wrote it; `choices` hold the person's words as they are typed.
        """
        block = document.blocks[passage.place.block]
        if not isinstance(block, Paragraph) or block.field is None:
            return None
        texts = {one.place: one.text for one in passages(document, choices)}
        filled = counts(with_texts(document, texts))
        return next((one for one in filled if one.field == block.field), None)

    @staticmethod
    def plain_text(document: Document) -> str:
        """The words of a document in reading order."""
        from lgo_desktop.pack.text import render_text  # noqa: PLC0415 - see above

        return render_text(document)

    def notices(self, documents: Sequence[Document]) -> tuple[str, ...]:
        """What a person should know about these documents before they are written."""
        from lgo_desktop.pack.notices import notices  # noqa: PLC0415 - see above

        with self._drawing:
            told = [notice for document in documents for notice in notices(document)]
        return tuple(dict.fromkeys(told))

    @staticmethod
    def is_taken(order: Order) -> bool:
        """Whether the folder holds a file already that this pack would replace."""
        from lgo_desktop.pack.plan import plan_everything  # noqa: PLC0415 - see above

        planned = plan_everything(order.composed)
        return any((order.folder / file.name).is_file() for file in planned)

    def write(self, order: Order, job: Job) -> PackResult:
        """Write every file of a pack; `job` hears how far it is and can stop it.

        Raises `PlaceFault` if the folder does not take it or holds a pack already.
        """
        from lgo_desktop.pack.write import write_everything  # noqa: PLC0415 - see above

        with self._drawing:
            return write_everything(
                order.composed,
                order.folder,
                made_on=order.on,
                force=order.replace,
                progress=job.progress,
                cancelled=job.cancelled,
            )


@dataclass(frozen=True)
class Order:
    """What is to be written, where, with which date, and whether it may replace a pack."""

    composed: Composed
    folder: Path
    on: date
    replace: bool = False
