"""Whatever a person types comes out of the PDF unchanged, in every kind of block."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lgo_desktop.letters.document import (
    Block,
    Document,
    Door,
    Heading,
    ItemList,
    Kind,
    LetterHead,
    Marker,
    Paragraph,
    Signature,
    Style,
    Table,
    said,
)
from lgo_desktop.pack.fonts import FontBook
from lgo_desktop.pack.pdf import render_pdf
from lgo_desktop.pack.plaintext import folded
from lgo_desktop.pack.proof import prove
from lgo_desktop.pack.reading import read_pdf
from lgo_desktop.wording import Run
from tests.helpers.validators import breaches

DAY = date(2026, 11, 24)

HOSTILE = [
    "<5 and later >3",
    "$& $$ $1",
    "{name} {{name}} { $x } [flag>x] [INSERT]",
    "<b> <bold> <img src='x'/> <para> &amp; &nbsp; &#65;",
    "a\n\n\nb\tc\r\nd",
    "“curly” ‘quotes’ £ € – — …",
    "Ŵyn Ŷr Łęcka Ğül Şahin Nguyễn",
    "محمد بن سلمان (زینب 12)",
    "שרה לוי",
    "王小明 प्रिया প্রিয়া ਪ੍ਰੀਤ",
    "😀 👩‍👩‍👧 ❤️ \U0001faff",
    "a\x00\x01\x1b[31m\x7f\u2028b\ufeff\u202ec",
    "(unbalanced \\( and \\) back\\slash) endstream EMC Q",
    "Zoe\u0308 e\u0301 ẹ̀kọ́",
    "w" * 300,
    "https://example.org/" + "a1b2c3/" * 40,
    "  leading,  and   trailing  ",
    "\ud83d lone \ue000 \ufffe",
]
# Letters, vowels, signs that join and marks of every script that is shaped, in any order at all.
JOINING = (
    "a 1-().,/\u200c\u200d\u0301\u0323\u064e\u0651\u05b4\u093c\u06f1٣"
    "कषतरि्ंॉकষয়িা্ৎਪਰ੍ੀਿੰક્ષિர்ொக్షిక്ഷിശ්රීත්ทนี้่ำمحزٹےھשל👩👧🏽🇬🇧❤\ufe0f"
)
LONG_ADDRESSES = [
    "https://example.org/" + "a1b2c3/" * 40,
    "https://example.org/" + "x" * 280,
    "https://example.org/?q=" + "%D8%B2" * 46,
    "https://example.org/" + "زینب" * 70,
]
TYPED = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(st.characters(), max_size=80),
    st.text(st.sampled_from("ab <>&{}$%\\()[]\n\t\u200f\u202eשם عم王é😀"), max_size=80),
    st.text(st.sampled_from(JOINING), max_size=60),
)


def blocks(text: str) -> tuple[Block, ...]:
    """The text in every kind of block."""
    runs = (Run("See "), Run(text, bold=True), Run(text, link="https://example.org"), Run("."))
    return (
        LetterHead((text, "x"), (text,), (text, text), text),
        Heading(1, text),
        Paragraph(said(text), Style.LEAD),
        Paragraph(runs, Style.NOTE),
        ItemList((said(text), said("x"), said(text))),
        ItemList((runs,), Marker.BOX),
        Table((text, "x"), ((said(text), said("x")), (said("x"), runs)), (1, 2), caption=text),
        Door(text, "next", text, text),
        Signature(text, text, text),
    )


def document(text: str) -> Document:
    """A document of nothing but that text."""
    return Document(Kind.SUMMARY, "you", "A title", "A stem", text, blocks(text))


@given(TYPED)
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
