"""How our sample documents read to a screen reader, kept line by line.

After a change that is meant, run this file with `python -m tests.golden.pack.test_structure`
to write the kept readings anew, and read what changed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from lgo_desktop.letters.document import Document
from lgo_desktop.pack.pdf import render_pdf
from lgo_desktop.pack.reading import read_pdf
from tests.helpers import documents

SAMPLES: dict[str, Callable[[], Document]] = {
    "letter": documents.letter,
    "summary": documents.summary,
    "checklist": documents.checklist,
}


def reading(document: Document) -> str:
    """Every part of the file: where it stands in the structure, and what is read."""
    found = read_pdf(render_pdf(document, made_on=date(2026, 11, 24)))
    return "".join(f"{part.place}: {part.text}\n" for part in found.parts)


def kept(name: str) -> Path:
    """Where a reading is kept."""
    return Path(__file__).with_name(f"{name}.txt")


@pytest.mark.parametrize("name", SAMPLES)
def test_a_screen_reader_meets_what_it_met_before(name: str) -> None:
    """Order, place and text of every part are as they were read and approved."""
    assert reading(SAMPLES[name]()) == kept(name).read_text("utf-8")


if __name__ == "__main__":
    for sample, make in SAMPLES.items():
        kept(sample).write_text(reading(make()), "utf-8", newline="\n")
