"""The text file: what is pasted into a form or an e-mail."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lgo_desktop.letters.document import Document
from lgo_desktop.pack.plaintext import folded
from lgo_desktop.pack.text_file import prove_text_file, render_text_file
from tests.helpers import documents


@pytest.mark.parametrize("make", [documents.letter, documents.summary, documents.checklist])
def test_every_text_is_in_it_and_every_line_ends_alike(make: Callable[[], Document]) -> None:
    """UTF-8 without a mark at the beginning, CRLF at every line end, nothing left out."""
    data = render_text_file(make())
    assert not data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    text = folded(data.decode("utf-8"))
    assert all(folded(line) in text for line in make().lines())
    assert prove_text_file(data, make()).ok


def test_a_paragraph_is_one_line() -> None:
    """A form wraps by itself: we put no line break into the middle of a sentence."""
    long = "word " * 400
    lines = render_text_file(documents.letter(documents.body(long))).decode("utf-8").split("\r\n")
    assert long.strip() in [line.strip() for line in lines]


@pytest.mark.parametrize(
    ("was", "becomes"), [(b"\r\n", b"\n"), (b"upheld", b"held"), (b"Council", b"\xff")]
)
def test_a_fault_in_the_file_is_found(was: bytes, becomes: bytes) -> None:
    """Line ends, words and broken characters: what is wrong fails the proof."""
    good = render_text_file(documents.letter())
    assert was in good
    assert not prove_text_file(good.replace(was, becomes), documents.letter()).ok
