"""Text that breaks careless programs, and documents that hold it in every place there is."""

from __future__ import annotations

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
from lgo_desktop.wording import Run

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
        LetterHead((text, "x"), (text,), (text, text), text, (text, "x")),
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
