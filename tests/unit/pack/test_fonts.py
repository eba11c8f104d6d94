"""The fonts: who draws what, what nobody draws, and where they come from."""

from __future__ import annotations

import hashlib
import tomllib

import pytest

from lgo_desktop import assets
from lgo_desktop.pack.fonts import BODY, FontBook, coverage, load_font

SCRIPTS = {
    "Welsh": "Ŵŵ Ŷŷ Ââ Êê Îî Ôô Ûû Ïï",
    "Polish": "ĄąĆćĘęŁłŃńÓóŚśŹźŻż",
    "Romanian and Turkish": "ĂăÂâÎîȘșȚț ĞğİıŞş",
    "Vietnamese and Yoruba": "Nguyễn Thị Ánh ẹ̀kọ́ ṣé",
    "Greek and Cyrillic": "Ελλάδα Україна",
    "Arabic, Urdu, Persian, Pashto, Kurdish": "محمد زینب ټ ډ ړ ښ ڕ ڵ ۆ ێ پ گ چ",
    "Hebrew": "שרה עִבְרִית",
    "Hindi, Bengali, Panjabi, Gujarati": "प्रिया প্রিয়া ਪ੍ਰੀਤ પ્રિયા",
    "Tamil, Telugu, Malayalam, Sinhala": "தமிழ் తెలుగు മലയാളം සිංහල",
    "Thai, Amharic, Armenian, Georgian": "ไทย አማርኛ Հայերեն ქართული",
    "Chinese, simple and full": "王小明陳大文张伟黃嘉欣",
    "Korean": "김민수 박서연 최지우 ㄱㅏ",
    "Marks": "→ ← ☐ ☑ ✓ • … – — “ ” ‘ ’ £ € ½ ⅓ № °",
    "Emoji": "😀😢👍❤🙏👪",
}


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_scripts_of_england_can_be_drawn(name: str) -> None:
    """Names in the languages that people here write have a font."""
    assert FontBook().missing(SCRIPTS[name]) == ()


def test_what_no_font_has_is_printed_as_its_code() -> None:
    """A character without a font is named, never dropped and never an empty box."""
    fonts = FontBook()
    text = "one \U0001faff two \ue000 three"
    assert fonts.missing(text) == ("\U0001faff", "\ue000")
    assert fonts.printable(text) == "one [U+1FAFF] two [U+E000] three"
    assert fonts.missing(fonts.printable(text)) == ()


def test_the_body_font_comes_first() -> None:
    """English is drawn in Atkinson Hyperlegible Next alone, in both weights."""
    fonts = FontBook()
    text = "Dear Data Protection Officer – “1” £5 ŵ"
    assert [piece.font for piece in fonts.glyphs(text)] == [f"{BODY}-Regular"]
    assert [piece.font for piece in fonts.glyphs(text, bold=True)] == [f"{BODY}-Bold"]


def test_a_letter_and_its_marks_stay_in_one_font() -> None:
    """A mark is drawn by the font that draws the letter below it."""
    (piece,) = FontBook().glyphs("ọ̀")
    assert piece.text == "ọ̀"
    assert piece.font == "NotoSans-Regular"


def test_bold_letters_are_as_many_as_regular_ones() -> None:
    """A text that can be printed can be printed in bold."""
    assert coverage(load_font(BODY, bold=True)) == coverage(load_font(BODY, bold=False))


def test_every_font_says_where_it_comes_from() -> None:
    """Each font file has its entry: fingerprint, licence, source, copyright, licence text."""
    entries = tomllib.loads(assets.read_text("index.toml"))["file"]
    fonts = {entry["path"]: entry for entry in entries if entry["path"].startswith("fonts/")}
    names = [name for name in assets.listing("fonts") if name.endswith(".ttf")]
    assert sorted(fonts) == [f"fonts/{name}" for name in names]
    for path, entry in fonts.items():
        assert hashlib.sha256(assets.read_bytes(path)).hexdigest() == entry["sha256"]
        assert entry["licence"] == "OFL-1.1"
        assert entry["source"].startswith("npm package @")
        assert entry["copyright"] in assets.read_text(entry["licence_text"])
        assert "SIL OPEN FONT LICENSE Version 1.1" in assets.read_text(entry["licence_text"])


def test_the_fonts_are_light_enough_to_ship() -> None:
    """All fonts together stay under eight megabytes."""
    names = [name for name in assets.listing("fonts") if name.endswith(".ttf")]
    assert sum(len(assets.read_bytes("fonts", name)) for name in names) < 8_000_000
