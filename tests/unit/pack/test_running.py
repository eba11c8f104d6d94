"""The later pages of a letter say whose it is and of which day; nothing else stands there."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pikepdf
import pytest

from lgo_desktop.letters.binder import Binder
from lgo_desktop.letters.document import Document, Heading, Kind, LetterHead
from lgo_desktop.pack.docx import render_docx
from lgo_desktop.pack.docx_proof import prove_docx
from lgo_desktop.pack.docx_template import zipped
from lgo_desktop.pack.pdf import render_pdf
from lgo_desktop.pack.proof import prove
from lgo_desktop.pack.reading import PageReading, read_pdf
from lgo_desktop.pack.running import running_head
from lgo_desktop.pack.whole import render_whole
from lgo_desktop.pack.whole_proof import prove_whole
from lgo_desktop.wording import message
from tests.helpers import documents
from tests.helpers.validators import breaches

MADE_ON = date(2026, 12, 1)  # another day than that of the letter


def long_letter() -> Document:
    """A letter of three pages or more."""
    return documents.letter(*(documents.body(f"Sentence {n}. " * 30) for n in range(20)))


def head_of(page: PageReading) -> str:
    """What stands at the head of a page and is not read aloud."""
    return "".join(m.text for m in page.marks if m.number is None and m.subtype == "/Header")


def test_a_loose_page_of_a_letter_says_whose_it_is() -> None:
    """From the second page on: who writes, and the day of the letter, not of the file."""
    made = long_letter()
    data = render_pdf(made, made_on=MADE_ON)
    first, *others = map(head_of, read_pdf(data).pages)
    assert first == ""
    assert len(others) > 1
    assert set(others) == {"Miss X (example)24 November 2026"}
    assert prove(data, made).problems == ()
    assert breaches(data) == []


def test_a_screen_reader_hears_it_once() -> None:
    """The structure of the file has the name in the head of the letter and below it alone."""
    found = [part.text for part in read_pdf(render_pdf(long_letter(), made_on=MADE_ON)).parts]
    assert sum("Miss X (example)" in text for text in found) == 2


def test_it_stands_in_the_whole_pack_too() -> None:
    """Each page of a letter in it bears what it bears in the file for the recipient."""
    front = Document(Kind.WHOLE_PACK, "you", "All", "All", "Foot", (Heading(1, "All"),))
    binder = Binder(front, "What is in it", (documents.summary(), long_letter()), True)
    data = render_whole(binder, made_on=MADE_ON)
    heads = [head_of(page) for page in read_pdf(data).pages]
    assert heads.count("Miss X (example)24 November 2026") > 1
    assert prove_whole(data, binder).problems == ()


def test_a_paper_that_is_no_letter_keeps_its_title() -> None:
    """Who writes is said of letters alone."""
    assert running_head(documents.summary()) is None


def _pages(change: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    """A change of how the second page is drawn."""

    def changed(data: bytes) -> bytes:
        made = io.BytesIO()
        with pikepdf.open(io.BytesIO(data)) as pdf:
            page = pdf.pages[1]
            page.Contents = pdf.make_stream(change(page.Contents.read_bytes()))
            pdf.save(made)
        return made.getvalue()

    return changed


def _of_another(document: Document) -> bytes:
    """The same letter, by somebody else and of another day, at the head of its pages."""
    blocks = tuple(
        replace(block, sender=("Miss Y", *block.sender[1:]), date="1 May 2020")
        if isinstance(block, LetterHead)
        else block
        for block in document.blocks
    )
    return render_pdf(replace(document, blocks=blocks), made_on=MADE_ON)


def test_another_name_or_no_name_at_the_head_is_found() -> None:
    """The proof knows what may stand there: that name and that day, on later pages only."""
    made = long_letter()
    told = message("fault-proof-page-header", number="2")
    without = _pages(lambda data: data.replace(b"/Subtype /Header", b"/Subtype /Other"))
    assert told in prove(without(render_pdf(made, made_on=MADE_ON)), made).problems
    assert told in prove(_of_another(made), made).problems


@pytest.mark.parametrize("name", ["Ann " * 200, "زينب محمود", "王小明", "<b>{x}</b>", "W" * 41])
def test_any_name_can_stand_there(name: str) -> None:
    """A long one as much of it as a line holds; nothing of it is read as markup."""
    blocks = tuple(
        replace(block, sender=(name, "1 Road")) if isinstance(block, LetterHead) else block
        for block in long_letter().blocks
    )
    made = replace(long_letter(), blocks=blocks)
    data = render_pdf(made, made_on=MADE_ON)
    assert prove(data, made).problems == ()
    assert head_of(read_pdf(data).pages[1]) != "24 November 2026"
    assert prove_docx(render_docx(made, made_on=MADE_ON), made).problems == ()


def test_the_editable_copy_has_it_too() -> None:
    """Its first page has a head of its own, and the footer stands on every page."""
    made = long_letter()
    data = render_docx(made, made_on=MADE_ON)
    assert prove_docx(data, made).problems == ()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert b"<w:titlePg/>" in parts["word/document.xml"]
    heads = [data for name, data in parts.items() if name.startswith("word/header")]
    assert sum(b"Miss X (example)" in head for head in heads) == 1


@pytest.mark.parametrize("fault", [(b"<w:titlePg/>", b""), (b"Miss X (example)", b"Miss Y")])
def test_a_wrong_head_in_the_editable_copy_is_found(fault: tuple[bytes, bytes]) -> None:
    """Somebody else's name, or the head on the first page too, fails the proof."""
    data = render_docx(documents.letter(), made_on=MADE_ON)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    holds = {n for n, d in parts.items() if fault[0] in d and n != "word/document.xml"} or {
        "word/document.xml"
    }
    spoilt = {n: d.replace(*fault) if n in holds else d for n, d in parts.items()}
    assert spoilt != parts
    assert not prove_docx(zipped(spoilt.items()), documents.letter()).ok
