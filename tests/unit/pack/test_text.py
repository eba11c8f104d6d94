"""The plain text of a document."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lgo_desktop.letters.document import Document, plain
from lgo_desktop.pack.plaintext import folded
from lgo_desktop.pack.text import render_text
from tests.helpers import documents


@pytest.mark.parametrize("make", [documents.letter, documents.summary, documents.checklist])
def test_every_line_of_the_document_is_in_the_text(make: Callable[[], Document]) -> None:
    """Nothing is left out of the preview that a screen reader reads."""
    document = make()
    text = folded(render_text(document))
    assert all(folded(line) in text for line in document.lines())


def test_cells_are_read_with_their_headings() -> None:
    """A row of a table is a few lines, each with the heading of its column."""
    text = render_text(documents.letter())
    cell = plain(documents.SCHEDULE.rows[0][2])
    assert f"What the record says: {cell}\n" in text


def test_lists_keep_their_numbers_and_boxes() -> None:
    """Numbered asks are numbered, and a checklist has something to tick."""
    assert "\n4. the names of everyone" in render_text(documents.letter())
    assert "\n[ ] Sign each letter" in render_text(documents.checklist())


def test_typed_text_stays_as_typed() -> None:
    """Markup, braces and line breaks are text; control characters go."""
    typed = "<b>{name}</b> $&\nnext\x00"
    assert "<b>{name}</b> $&\nnext\n" in render_text(documents.letter(documents.body(typed)))
