"""A letterhead in every form of a letter: on top, whole, and clear of the window."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import docx
import pypdfium2
import pytest

from lgo_desktop.letters.document import Document
from lgo_desktop.pack import sheet
from lgo_desktop.pack.docx import render_docx
from lgo_desktop.pack.docx_proof import prove_docx
from lgo_desktop.pack.pdf import render_pdf
from lgo_desktop.pack.proof import prove
from lgo_desktop.pack.text import render_text
from tests.helpers import documents

DAY = date(2026, 11, 24)
CENTRES = {
    "usual": ("Elm Street Advice", "1 Elm Street", "Maidstone ME14 1AA", "01622 000000"),
    "name alone": ("Elm Street Advice",),
    "long": ("The Advice Centre of the Three Parishes " * 4, *("A line of its address",) * 30),
}


def _letter(name: str) -> Document:
    """A letter on the paper of a centre."""
    letter = documents.letter()
    head = replace(documents.HEAD, letterhead=CENTRES[name], sender=("Sam Taylor",))
    return replace(letter, blocks=(head, *letter.blocks[1:]))


@pytest.mark.parametrize("name", CENTRES)
def test_it_is_proved_in_every_form(name: str) -> None:
    """Printed, to be changed, and as plain text: read back, it stands first."""
    letter = _letter(name)
    assert prove(render_pdf(letter, made_on=DAY), letter).problems == ()
    assert prove_docx(render_docx(letter, made_on=DAY), letter).problems == ()
    lines = render_text(letter).splitlines()
    assert lines[: len(CENTRES[name]) + 2] == [*CENTRES[name], "", "Sam Taylor"]


@pytest.mark.parametrize("name", CENTRES)
def test_it_stands_at_the_right_above_whoever_writes(name: str) -> None:
    """Nothing of it can be seen through the window of the envelope, and nothing lies over it."""
    page = pypdfium2.PdfDocument(render_pdf(_letter(name), made_on=DAY))[0].get_textpage()
    left, bottom, *_ = _place(page, CENTRES[name][-1][:20], last=True)
    below_left, _, _, top = _place(page, "Sam Taylor")
    assert min(left, below_left) >= sheet.SENDER.left
    assert top < bottom
    window = sheet.ADDRESS
    seen = page.get_text_bounded(
        window.left, sheet.HEIGHT - window.bottom, window.right, sheet.HEIGHT - window.top
    )
    assert " ".join(seen.split()) == " ".join(documents.HEAD.addressee)


def test_its_name_is_bold_in_a_copy_to_change() -> None:
    """As in print; what stands below it is not."""
    made = docx.Document(io.BytesIO(render_docx(_letter("usual"), made_on=DAY)))
    runs = [run for run in made.paragraphs[0].runs if run.text.strip()]
    assert [(run.text.strip(), bool(run.bold)) for run in runs] == [
        ("Elm Street Advice", True),
        ("1 Elm Street\nMaidstone ME14 1AA\n01622 000000", False),
    ]


def _place(
    page: pypdfium2.PdfTextPage, words: str, *, last: bool = False
) -> tuple[float, float, float, float]:
    """Where words stand: left, bottom, right and top, from the foot of the sheet."""
    finder, found = page.search(words), None
    while (hit := finder.get_next()) is not None:
        found = hit
        if not last:
            break
    assert found is not None
    return page.get_charbox(found[0])
