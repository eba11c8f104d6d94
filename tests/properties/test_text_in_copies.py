"""Whatever a person types comes out of the editable copy unchanged, in every kind of block."""

from __future__ import annotations

import io
from datetime import date

import docx
import pytest
from hypothesis import given, settings

from lgo_desktop.letters.document import Document, Kind, Paragraph, said
from lgo_desktop.pack.docx import render_docx
from lgo_desktop.pack.docx_proof import prove_docx
from lgo_desktop.pack.plaintext import clean
from tests.helpers.hostile import HOSTILE, TYPED, document

DAY = date(2026, 11, 24)


@given(TYPED)
@settings(max_examples=120)
def test_typed_text_comes_out_of_every_block(text: str) -> None:
    """It is all there, in order, under the style that says what it is."""
    made = document(text)
    assert prove_docx(render_docx(made, made_on=DAY), made).problems == ()


@pytest.mark.parametrize("text", HOSTILE)
def test_the_known_traps(text: str) -> None:
    """Read back letter for letter, and held against the text as typed, not as we render it."""
    made = Document(Kind.SUMMARY, "you", "T", "S", "F", (Paragraph(said(f"[{text}]")),))
    opened = docx.Document(io.BytesIO(render_docx(made, made_on=DAY)))
    (paragraph,) = opened.paragraphs
    assert paragraph.text == clean(f"[{text}]").replace("\ufffe", "[U+FFFE]")
