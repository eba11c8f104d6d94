"""Whatever a person types comes out of the PDF unchanged, in every kind of block."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given, settings

from lgo_desktop.letters.document import Document, Heading, Kind, Paragraph, Table, said
from lgo_desktop.pack.fonts import FontBook
from lgo_desktop.pack.pdf import render_pdf
from lgo_desktop.pack.plaintext import folded
from lgo_desktop.pack.proof import prove
from lgo_desktop.pack.reading import read_pdf
from lgo_desktop.wording import Run
from tests.helpers.hostile import HOSTILE, TYPED, document
from tests.helpers.validators import breaches

DAY = date(2026, 11, 24)

LONG_ADDRESSES = [
    "https://example.org/" + "a1b2c3/" * 40,
    "https://example.org/" + "x" * 280,
    "https://example.org/?q=" + "%D8%B2" * 46,
    "https://example.org/" + "زینب" * 70,
]


@given(TYPED)
@example("\u200f\r0")
@settings(max_examples=120)
def test_typed_text_comes_out_of_every_block(text: str) -> None:
    """It is all there, in order, in its place, and the file keeps both standards."""
    made = document(text)
    pdf = render_pdf(made, made_on=DAY)
    assert prove(pdf, made).problems == ()
    assert breaches(pdf) == []


@pytest.mark.parametrize("text", HOSTILE)
def test_the_known_traps(text: str) -> None:
    """The cases that lost text elsewhere lose none here: the text is read back letter for letter.

    Held against the text as typed and not against our own rendering of it, save for
    characters that no font has.
    """
    made = Document(Kind.SUMMARY, "you", "T", "S", "F", (Paragraph(said(f"[{text}]")),))
    pdf = render_pdf(made, made_on=DAY)
    (part,) = read_pdf(pdf).parts
    wanted = folded(f"[{text}]")
    for character in FontBook().missing(text):
        wanted = wanted.replace(character, f"[U+{ord(character):04X}]")
    assert folded(part.text) == wanted
    assert breaches(pdf) == []


@pytest.mark.parametrize("text", ["শ্রী ", "زینب ", "<b>{x}</b>&", "w", "王", "ab-c/d?e=f&"])
def test_a_cell_of_ten_thousand_letters(text: str) -> None:
    """It goes over as many pages as it needs; its row is never cut through a line."""
    long = said((text * 10_000)[:10_000])
    row = (said("1"), long, said("no"))
    table = Table(("No.", "What the record says", "True?"), (row, row), (1, 4, 2))
    made = Document(Kind.SUMMARY, "you", "T", "S", "F", (Heading(1, "T"), table))
    pdf = render_pdf(made, made_on=DAY)
    assert prove(pdf, made).problems == ()
    assert breaches(pdf) == []


@pytest.mark.parametrize("address", LONG_ADDRESSES)
def test_an_address_of_three_hundred_letters_is_a_link_over_lines(address: str) -> None:
    """It can be followed on every line, and typed off the page: nothing is added to it."""
    made = Document(Kind.SUMMARY, "you", "T", "S", "F", (Paragraph((Run(address, link=address),)),))
    pdf = render_pdf(made, made_on=DAY)
    assert prove(pdf, made).problems == ()
    assert breaches(pdf) == []
    (part,) = read_pdf(pdf).parts
    assert part.text == address


@given(TYPED)
@settings(max_examples=30)
def test_a_title_may_hold_anything(text: str) -> None:
    """Title and footer come out as they are, and the metadata stays well-formed."""
    made = Document(Kind.SUMMARY, "you", f"Title {text}", "S", text, (Heading(1, text),))
    pdf = render_pdf(made, made_on=DAY)
    assert prove(pdf, made).problems == ()
    assert breaches(pdf) == []
