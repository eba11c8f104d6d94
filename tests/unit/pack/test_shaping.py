"""Scripts whose letters change beside each other: drawn as they are written, read as they are."""

from __future__ import annotations

from datetime import date

import pypdfium2
import pytest

from lgo_desktop.letters.document import Document, Kind, Paragraph, said
from lgo_desktop.pack.fonts import FontBook
from lgo_desktop.pack.pdf import render_pdf
from lgo_desktop.pack.plaintext import folded
from lgo_desktop.pack.proof import prove
from lgo_desktop.pack.reading import read_pdf
from lgo_desktop.pack.scripts import language_of
from lgo_desktop.pack.shaping import needs_shaping, shape
from tests.helpers.validators import breaches

DAY = date(2026, 11, 24)
# Name of the script, its language, a font that has it, and words with joined letters.
RIGHTWARDS = [
    ("hi", "NotoSans", "प्रिया क्षत्रिय रिकॉर्ड ग़लत हैं।"),
    ("bn", "NotoSansBengali", "প্রিয়া শর্মা ক্ষমা লিখেছেন।"),
    ("pa", "NotoSansGurmukhi", "ਪ੍ਰੀਤ ਸਿੰਘ ਨੇ ਲਿਖਿਆ"),
    ("gu", "NotoSansGujarati", "પ્રિયા શર્મા ક્ષમા"),
    ("ta", "NotoSansTamil", "தமிழ் கோப்பு"),
    ("te", "NotoSansTelugu", "తెలుగు క్షమ స్త్రీ"),
    ("ml", "NotoSansMalayalam", "മലയാളം ക്ഷമ സ്ത്രീ"),
    ("si", "NotoSansSinhala", "සිංහල ශ්\u200dරී"),
    ("th", "NotoSansThai", "ภาษาไทย น้ำ ที่นี่"),
    ("", "NotoSans", "ẹ̀kọ́ Ọ̀ṣun"),
]
LEFTWARDS = [
    ("ar", "NotoSansArabic", "محمد مُحَمَّدٌ"),
    ("ur", "NotoSansArabic", "زینب نے لکھا ٹھیک"),
    ("he", "NotoSansHebrew", "שרה עִבְרִית"),
]


def page_of(text: str) -> Document:
    """A document of nothing but that text."""
    return Document(Kind.SUMMARY, "you", "T", "S", "F", (Paragraph(said(text)),))


@pytest.mark.parametrize(("language", "font", "text"), RIGHTWARDS)
def test_any_reader_finds_the_text_of_the_scripts_of_india(
    language: str, font: str, text: str
) -> None:
    """What is drawn as joined glyphs is copied out of the page as it was typed."""
    del language, font
    pdf = render_pdf(page_of(text), made_on=DAY)
    assert breaches(pdf) == []
    assert prove(pdf, page_of(text)).ok
    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    assert folded(text) in folded(page.get_text_range())


@pytest.mark.parametrize(("language", "font", "text"), RIGHTWARDS + LEFTWARDS)
def test_glyphs_together_have_every_letter(language: str, font: str, text: str) -> None:
    """No letter is lost between the glyphs, none is a box, and some are drawn by fewer or more."""
    leftwards = language in {"ar", "ur", "he"}
    for word in text.split():
        glyphs = shape(f"{font}-Regular", word, leftwards=leftwards)
        assert all(glyph.number for glyph in glyphs)
        letters = "".join(glyph.text for glyph in glyphs)
        assert sorted(letters) == sorted(word)
        assert leftwards or letters == word


def test_letters_join_and_marks_stand_where_they_belong() -> None:
    """One glyph for a conjunct, joined forms for Arabic, a mark moved over its letter."""
    (conjunct,) = shape("NotoSansBengali-Regular", "ক্ষ", leftwards=False)
    assert conjunct.text == "ক্ষ"
    alone = {shape("NotoSansArabic-Regular", letter, leftwards=True)[-1].number for letter in "مح"}
    joined = {glyph.number for glyph in shape("NotoSansArabic-Regular", "مح", leftwards=True)}
    assert not alone & joined
    leftwards = shape("NotoSansHebrew-Regular", "שרה", leftwards=True)
    assert [glyph.text for glyph in leftwards] == list(reversed("שרה"))
    mark = shape("NotoSans-Regular", "m\u0300", leftwards=False)[-1]
    assert mark.advance == 0
    assert mark.right != 0


@pytest.mark.parametrize(("language", "font", "text"), RIGHTWARDS + LEFTWARDS)
def test_a_stretch_says_its_language(language: str, font: str, text: str) -> None:
    """The voice of a screen reader is chosen by it; the document itself stays English."""
    del font
    assert language_of(text) == language
    pdf = render_pdf(page_of(f"She said: {text}"), made_on=DAY)
    assert read_pdf(pdf).languages == ((language,) if language else ())
    assert read_pdf(pdf).language == "en-GB"


def test_chinese_says_its_language_too() -> None:
    """Also where nothing is joined."""
    pdf = render_pdf(page_of("Her name is 王小明."), made_on=DAY)
    assert read_pdf(pdf).languages == ("zh",)
    assert [part.text for part in read_pdf(pdf).parts] == ["Her name is 王小明."]


@pytest.mark.parametrize("text", ["Ŵyn Łęcka “x” – £5", "王小明", "Україна", "😀"])
def test_what_needs_no_shaping_is_drawn_letter_by_letter(text: str) -> None:
    """Letters that stand for themselves are not sent round the long way."""
    assert not needs_shaping(text)
    (line,) = [FontBook().glyphs(text)]
    assert not any(piece.shaped for piece in line)


def test_a_family_of_joined_signs_is_one_sign() -> None:
    """Joiners that a person typed do their work, and the text keeps them apart from letters."""
    pieces = FontBook().shaped("👩\u200d👩\u200d👧", bold=False, leftwards=False)
    assert [len(piece.shaped) for piece in pieces] == [1]


def test_korean_is_drawn_letter_by_letter_and_says_its_language() -> None:
    """Hangul has a font, and a voice of its own."""
    assert language_of("김민수") == "ko"
    pdf = render_pdf(page_of("She said: 김민수"), made_on=DAY)
    assert read_pdf(pdf).languages == ("ko",)
