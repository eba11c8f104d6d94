"""The plain text of a document."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lgo_desktop.letters.document import Document, Table, plain, said
from lgo_desktop.pack.plaintext import folded
from lgo_desktop.pack.text import render_text
from lgo_desktop.pack.text_file import prove_text_file, render_text_file
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


def test_an_empty_cell_has_no_line_and_an_empty_column_none_at_all() -> None:
    """No heading hangs with nothing behind it; the file is proved without it."""
    rows = ((said("May"), said("seen"), said(" "), ()), (said("June"), (), said(""), said("x")))
    table = Table(("When", "What", "Source", "Note"), rows, (1, 1, 1, 1))
    letter = documents.letter(table)
    text = render_text(letter)
    assert "When: May\nWhat: seen\n\nWhen: June\nNote: x\n" in text.replace("\n\n\n", "\n\n")
    assert "Source" not in text
    assert prove_text_file(render_text_file(letter), letter).problems == ()


def test_lists_keep_their_numbers_and_boxes() -> None:
    """Numbered asks are numbered, and a checklist has something to tick."""
    assert "\n4. the names of everyone" in render_text(documents.letter())
    assert "\n[ ] Sign each letter" in render_text(documents.checklist())


def test_typed_text_stays_as_typed() -> None:
    """Markup, braces and line breaks are text; control characters go."""
    typed = "<b>{name}</b> $&\nnext\x00"
    assert "<b>{name}</b> $&\nnext\n" in render_text(documents.letter(documents.body(typed)))
