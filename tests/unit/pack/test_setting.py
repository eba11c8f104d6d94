"""Lines: no wider than the page, nothing lost, breaks where a reader expects them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.letters.document import said
from lgo_desktop.pack.fonts import FontBook
from lgo_desktop.pack.plaintext import folded
from lgo_desktop.pack.setting import Face, Line, Setter
from lgo_desktop.wording import Run

FACE = Face(11, 15.5)


def read(line: Line) -> str:
    """The text that a line stands for."""
    return "".join(span.reads or "".join(g.text for g in span.glyphs) for span in line.spans)


def lines(text: str, width: float) -> list[str]:
    """The lines of a text, as read."""
    return [read(line) for line in Setter(FontBook()).lines(said(text), FACE, width)]


@given(
    st.text(st.sampled_from("ab -/.,\n\tŵłשм王😀éषক্তিمحー👩\u200d\u0301"), max_size=80),
    st.integers(50, 300),
)
def test_lines_hold_the_text_and_fit_the_width(text: str, width: int) -> None:
    """Whatever the width, the lines together are the text, and none is too wide."""
    made = Setter(FontBook()).lines(said(text), FACE, width)
    assert folded("".join(read(line) for line in made)) == folded(text)
    assert all(line.width <= width + 0.01 for line in made)


def test_a_line_of_signs_in_a_text_that_runs_leftwards_fits() -> None:
    """The space at its end takes no room, as in any other line."""
    made = Setter(FontBook()).lines(said("//// ש"), FACE, 20)
    assert all(line.width <= 20.01 for line in made)


def test_lines_end_between_words() -> None:
    """The space stays with the line before, and words stay whole."""
    assert lines("one two three", 50) == ["one two ", "three"]


def test_a_long_address_ends_its_lines_after_its_marks() -> None:
    """Nothing is added where an address is cut, so that it can be typed off the page."""
    address = "https://www.example.org/one/two/three/four/five/six/seven"
    made = lines(address, 150)
    assert "".join(made) == address
    assert all(line[-1] in "/.=" for line in made[:-1])


def test_dates_and_numbers_are_not_cut() -> None:
    """Short words with strokes and hyphens between figures stay on one line."""
    assert lines("on 12/03/2023 or 2023-05-01", 70) == ["on ", "12/03/2023 ", "or ", "2023-05-01"]


def test_a_bold_word_and_the_comma_after_it_stay_together() -> None:
    """A word that is set in two weights is one word."""
    runs = (Run("by "), Run("Thursday", bold=True), Run(", one"))
    setter = Setter(FontBook())
    (whole,) = setter.lines(runs[:2], FACE, 500)
    made = setter.lines(runs, FACE, whole.width + 0.5)
    assert [read(line) for line in made] == ["by ", "Thursday, ", "one"]


@pytest.mark.parametrize(
    ("link", "leads"),
    [
        ("https://ico.org.uk/x?y=1", "https://ico.org.uk/x?y=1"),
        ("www.lgo.org.uk", "https://www.lgo.org.uk"),
        ("casework@ico.org.uk", "mailto:casework@ico.org.uk"),
        ("https://example.org/ŵ", "https://example.org/%C5%B5"),
    ],
)
def test_links_lead_where_they_say(link: str, leads: str) -> None:
    """Web and e-mail addresses become addresses that every reader can follow."""
    (line,) = Setter(FontBook()).lines((Run("x", link=link),), FACE, 100)
    assert line.spans[0].link is not None
    assert line.spans[0].link.address == leads


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc/passwd", "x y", "", "ftp:x"])
def test_other_addresses_are_no_links(link: str) -> None:
    """What is not a web or e-mail address stays plain text."""
    (line,) = Setter(FontBook()).lines((Run("x", link=link),), FACE, 100)
    assert line.spans[0].link is None
