"""The PDF file of a document: valid, whole, the same every time, and well set."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from lgo_desktop.letters.document import (
    Block,
    Document,
    Figure,
    Heading,
    ItemList,
    Kind,
    Marker,
    PageBreak,
    Paragraph,
    Signature,
    Style,
    Table,
    said,
)
from lgo_desktop.pack import sheet
from lgo_desktop.pack.expected import parts
from lgo_desktop.pack.fonts import FontBook
from lgo_desktop.pack.pdf import render_pdf
from lgo_desktop.pack.plaintext import folded
from lgo_desktop.pack.proof import prove
from lgo_desktop.pack.reading import read_pdf
from lgo_desktop.pack.text import render_text
from tests.helpers import documents
from tests.helpers.validators import breaches

DAY = date(2026, 11, 24)
_IMAGE = 3  # FPDF_PAGEOBJ_IMAGE of pdfium


def sheet_of(*blocks: Block) -> Document:
    """A document with nothing but these blocks."""
    return Document(Kind.SUMMARY, "you", "A sheet", "A sheet", "Foot of the sheet", blocks)


def long_table(lines: int, rows: int = 1) -> Document:
    """A table whose middle cell holds `lines` lines, in each of `rows` rows."""
    cell = said("\n".join(f"Line {number} of what they wrote." for number in range(lines)))
    row = (said("1"), cell, said("It is not true."))
    return sheet_of(Table(("No.", "Record", "What I say"), (row,) * rows, (1, 3, 2)))


STRESS = {
    "nothing": sheet_of(),
    "empty texts": sheet_of(
        Paragraph(()), ItemList(((), said("b"))), Table(("", "b"), (((), ()),), (1, 1))
    ),
    "paragraph of 6,000 letters": sheet_of(documents.body("a word or two " * 430)),
    "word of 5,000 letters": sheet_of(documents.body("w" * 5000)),
    "address of 300 letters": sheet_of(documents.body("https://example.org/" + "a1b2c3/" * 40)),
    "cell taller than a page": long_table(120),
    "many rows": long_table(3, rows=60),
    "levels left out": sheet_of(Heading(3, "Third"), Heading(1, "First"), Heading(4, "Fourth")),
    "page breaks": sheet_of(documents.body("one"), PageBreak(), PageBreak(), documents.body("two")),
    "numbers from nine": sheet_of(ItemList((said("nine"), said("ten")), Marker.NUMBER, start=9)),
    "pictures": sheet_of(
        Heading(1, "Two pages"),
        documents.figure(),
        documents.figure(300, 2000, 1),
        documents.figure(3000, 30, 1),
    ),
    "lists in lists": sheet_of(documents.NESTED),
    "note over pages": sheet_of(Paragraph(said("line\n" * 120), Style.NOTE)),
}


@pytest.mark.parametrize("make", [documents.letter, documents.summary, documents.checklist])
def test_every_kind_of_document_keeps_both_standards(make: Callable[[], Document]) -> None:
    """A letter, a summary and a checklist are PDF/UA-1 and PDF/A-2a, and pass our own proof."""
    document = make()
    pdf = render_pdf(document, made_on=DAY)
    assert breaches(pdf) == []
    assert prove(pdf, document).problems == ()


@pytest.mark.parametrize("name", STRESS)
def test_nothing_is_lost_at_the_limits(name: str) -> None:
    """Texts longer than lines, cells longer than pages, and nothing at all come out whole."""
    document = STRESS[name]
    pdf = render_pdf(document, made_on=DAY)
    assert breaches(pdf) == []
    assert prove(pdf, document).problems == ()


def test_the_structure_reads_as_the_document_does() -> None:
    """Each text stands in the structure once, in order, in its place."""
    document = documents.letter()
    found = read_pdf(render_pdf(document, made_on=DAY)).parts
    seen = [(part.place, folded(part.text)) for part in found]
    assert seen == [(part.place, part.text) for part in parts(document, folded)]
    joined = " ".join(part.text for part in found if not part.place.endswith("/Lbl"))
    assert folded(joined) == folded("\n".join(document.lines()))


def test_a_list_in_a_list_is_read_as_one() -> None:
    """The structure says which item a list belongs to, and the page and the text set it in."""
    found = read_pdf(render_pdf(sheet_of(documents.NESTED), made_on=DAY)).parts
    assert [
        (part.place.removeprefix("Document/L/LI"), part.text.strip()) for part in found[:6]
    ] == [
        ("/Lbl", "1."),
        ("/LBody/P", "Please tell me:"),
        ("/LBody/L/LI/Lbl", "To do:"),
        ("/LBody/L/LI/LBody/P", "what was seen"),
        ("/LBody/L/LI/LBody/L/LI/Lbl", "•"),
        ("/LBody/L/LI/LBody/L/LI/LBody", "the day;"),
    ]
    lines = render_text(sheet_of(documents.NESTED)).splitlines()
    assert lines[:3] == ["1. Please tell me:", "   [ ] what was seen", "      - the day;"]


def test_a_picture_is_drawn_once_and_read_by_its_words() -> None:
    """The picture is on the page, as wide as asked; a screen reader and the text say its words."""
    document = sheet_of(Heading(1, "T"), documents.figure())
    pdf = render_pdf(document, made_on=DAY)
    assert [(part.place, part.text) for part in read_pdf(pdf).parts] == [
        ("Document/H1", "T"),
        ("Document/Figure", "A page with one grey field <b>&"),
    ]
    assert "[Picture: A page with one grey field <b>&]" in render_text(document)
    (image,) = pypdfium2.PdfDocument(pdf)[0].get_objects(filter=[_IMAGE])
    left, _, right, _ = image.get_bounds()
    assert right - left == pytest.approx(sheet.TEXT_WIDTH / 2, abs=0.5)
    assert render_pdf(document, made_on=DAY) == pdf


def test_where_a_picture_was_taken_stays_at_home() -> None:
    """Nothing of what a camera wrote into the file goes along."""
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "Zebra cameras"  # the maker
    Image.new("RGB", (40, 30)).save(out, "JPEG", exif=exif)
    assert b"Zebra" in out.getvalue()
    pdf = render_pdf(sheet_of(Figure(out.getvalue(), "A field")), made_on=DAY)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        streams = [one for one in opened.objects if isinstance(one, pikepdf.Stream)]
        assert not any(b"Zebra" in stream.read_raw_bytes() for stream in streams)


@pytest.mark.parametrize("picture", [b"", b"no picture", documents.figure().picture[:90]])
def test_half_a_picture_is_refused(picture: bytes) -> None:
    """It is never drawn as a grey field that looks like a page."""
    with pytest.raises(ValueError, match="no whole picture"):
        render_pdf(sheet_of(Figure(picture, "A page")), made_on=DAY)


@pytest.mark.parametrize(("says", "share"), [("", 1), (" \n", 1), ("A page", 0), ("A page", 1.1)])
def test_a_picture_has_words_and_room(says: str, share: float) -> None:
    """A picture that a screen reader could say nothing of cannot be made."""
    with pytest.raises(ValueError, match="needs words"):
        Figure(documents.figure().picture, says, share)


def test_the_same_document_makes_the_same_bytes() -> None:
    """Bytes depend on the document and the day, on nothing else; another text is another file."""
    one = render_pdf(documents.letter(), made_on=DAY)
    assert render_pdf(documents.letter(), made_on=DAY) == one
    assert render_pdf(documents.letter(), made_on=date(2026, 11, 25)) != one
    assert render_pdf(documents.letter(documents.body("More.")), made_on=DAY) != one


def test_only_furniture_is_outside_the_structure() -> None:
    """What is not read aloud is the footer with its page number, and repeated table heads."""
    document = long_table(3, rows=60)
    pages = read_pdf(render_pdf(document, made_on=DAY)).pages
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        hidden: dict[str, str] = {}
        for mark in page.marks:
            if mark.number is None and mark.text:
                hidden[mark.subtype] = hidden.get(mark.subtype, "") + mark.text
        assert hidden.pop("/Footer") == f"Foot of the sheetPage {number} of {len(pages)}"
        assert hidden.pop("/Header") == ("A sheet" if number > 1 else "") + "24 November 2026"
        assert hidden == ({"": "No.RecordWhat I say"} if number > 1 else {})


@pytest.mark.parametrize("filling", range(0, 60, 3))
def test_a_signature_never_stands_alone(filling: int) -> None:
    """Wherever the page ends, the signature has the last lines of the letter above it."""
    lines = tuple(documents.body(f"Sentence {number}.") for number in range(filling))
    pdf = render_pdf(documents.letter(*lines), made_on=DAY)
    last = "Please keep all records" if filling == 0 else f"Sentence {filling - 1}."
    pages = read_pdf(pdf).pages
    texts = ["".join(mark.text for mark in page.marks) for page in pages]
    (home,) = [text for text in texts if "Yours faithfully," in text]
    assert last in home
    assert "Miss X (example)" in home.partition("Yours faithfully,")[2]


@pytest.mark.parametrize("filling", range(20, 52, 2))
def test_a_heading_never_stands_alone(filling: int) -> None:
    """Wherever the page ends, a heading has two lines of its text below it."""
    words = "and so on and so forth " * 20
    blocks = [documents.body(f"Sentence {number}.") for number in range(filling)]
    document = sheet_of(*blocks, Heading(1, "The heading"), documents.body(words))
    for page in read_pdf(render_pdf(document, made_on=DAY)).pages:
        text = "".join(mark.text for mark in page.marks)
        if "The heading" in text:
            assert text.count("so forth") >= 6


@pytest.mark.parametrize("filling", range(0, 16, 3))
def test_a_row_of_a_table_is_not_cut(filling: int) -> None:
    """Wherever a page ends, a row of a few lines stands whole on one page, its head above it."""
    (table,) = long_table(6, rows=30).blocks
    lines = [documents.body(f"Sentence {number}.") for number in range(filling)]
    pages = read_pdf(render_pdf(sheet_of(*lines, table), made_on=DAY)).pages
    assert len(pages) > 3
    for page in pages:
        text = "".join(mark.text for mark in page.marks)
        assert text.count("Line 0 of") == text.count("Line 5 of") > 0
        assert text.count("What I say") == 1


@pytest.mark.parametrize("filling", range(0, 40, 3))
def test_a_paragraph_has_two_lines_on_either_side_of_a_page_end(filling: int) -> None:
    """No line of a paragraph of three lines or more stands alone."""
    lines = [documents.body(f"Sentence {number}.") for number in range(filling)]
    long = documents.body("\n".join(f"<{number}>" for number in range(9)))
    pages = read_pdf(render_pdf(sheet_of(*lines, long, long, long, long), made_on=DAY)).pages
    for page in pages:
        for mark in page.marks:
            if mark.tag == "P" and "<" in mark.text:
                assert mark.text.count("<") >= 2


def test_line_breaks_stay_and_words_do_not_run_together() -> None:
    """A line break that was typed is a line on the page, and white space in the text."""
    pdf = render_pdf(sheet_of(documents.body("first\nsecond\n\nthird")), made_on=DAY)
    (part,) = read_pdf(pdf).parts
    assert part.text.split() == ["first", "second", "third"]
    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    tops = [page.get_charbox(page_index(page, w))[3] for w in ("first", "second", "third")]
    # One line between the first two, an empty one before the third.
    assert tops[1] - tops[2] > 1.5 * (tops[0] - tops[1]) > 0


def test_outline_leads_to_every_heading() -> None:
    """The bookmarks of the file are its headings, by level."""
    pdf = pypdfium2.PdfDocument(render_pdf(documents.letter(), made_on=DAY))
    found = [(mark.level, mark.get_title()) for mark in pdf.get_toc()]
    assert found == [(0, "Please show me how my records were corrected"), (1, "What I ask")]


def test_fonts_know_their_letters_back() -> None:
    """Polish, Welsh, Arabic, Chinese and emoji are drawn by a font and read back as typed."""
    names = "Łęcka Ŵyn زينب שרה 王小明 प्रिया Nguyễn 😀 ½"
    assert FontBook().missing(names) == ()
    pdf = render_pdf(sheet_of(documents.body(names)), made_on=DAY)
    assert [part.text for part in read_pdf(pdf).parts] == [names]
    assert breaches(pdf) == []


def test_a_file_is_small() -> None:
    """A letter stays well under what a mailbox or a slow line takes."""
    assert len(render_pdf(documents.letter(), made_on=DAY)) < 60_000


def test_the_signature_leaves_room_to_sign() -> None:
    """Between the closing words and the name there is room for a hand to write: 15 mm."""
    document = sheet_of(documents.body("End."), Signature("Yours,", "Name"))
    page = pypdfium2.PdfDocument(render_pdf(document, made_on=DAY))[0].get_textpage()
    heights = [page.get_charbox(page_index(page, word))[1] for word in ("Yours,", "Name")]
    assert heights[0] - heights[1] > 15 / 25.4 * 72


def page_index(page: pypdfium2.PdfTextPage, word: str) -> int:
    """Where on the page a word begins."""
    found = page.search(word).get_next()
    assert found is not None
    return found[0]
