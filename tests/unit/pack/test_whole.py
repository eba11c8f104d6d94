"""The whole pack as one file: every document in it, valid, and contents that lead there."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pikepdf
import pypdfium2
import pytest

from lgo_desktop.letters.binder import Binder
from lgo_desktop.letters.document import Document, Heading, Kind, Paragraph, said
from lgo_desktop.pack import sheet
from lgo_desktop.pack.reading import read_pdf
from lgo_desktop.pack.whole import render_whole
from lgo_desktop.pack.whole_proof import prove_whole
from tests.helpers import documents
from tests.helpers.hostile import HOSTILE
from tests.helpers.hostile import document as hostile
from tests.helpers.validators import breaches

DAY = date(2026, 11, 24)


def binder(*parts: Document) -> Binder:
    """A title page with the documents of our own behind it, or with others."""
    cover = Document(
        Kind.WHOLE_PACK,
        "you",
        "Your whole pack",
        "Whole pack",
        "Stays at home.",
        (Heading(1, "Your whole pack"), Paragraph(said("Keep it."))),
    )
    usual = (documents.summary(), documents.letter(), documents.checklist())
    return Binder(cover, "What is in it", parts or usual)


def test_it_keeps_both_standards_and_is_proved() -> None:
    """PDF/UA-1 and PDF/A-2a like every other file, and all its text read back."""
    data = render_whole(binder(), made_on=DAY)
    assert breaches(data) == []
    assert prove_whole(data, binder()).problems == ()
    assert render_whole(binder(), made_on=DAY) == data


def test_the_contents_lead_to_where_each_document_begins() -> None:
    """Each line names the page that its link leads to, and the document's title is there."""
    data = render_whole(binder(), made_on=DAY)
    listed = [part.text for part in read_pdf(data).parts if "/TOC/" in part.place]
    assert [line.rpartition(" ")[0] for line in listed] == [p.title for p in binder().parts]
    with pypdfium2.PdfDocument(data) as opened:
        pages = [page.get_textpage().get_text_bounded() for page in opened]
    for line, part in zip(listed, binder().parts, strict=True):
        page = int(line.rpartition(" ")[2])
        heading = next(block.text for block in part.blocks if isinstance(block, Heading))
        assert heading.split()[0] in pages[page - 1]
        assert f"Page {page} of {len(pages)}" in pages[page - 1]
        assert "Stays at home." in pages[page - 1]


def test_the_outline_names_every_document_at_the_top() -> None:
    """Who opens the side bar sees the title page and each document, their parts below them."""
    data = io.BytesIO(render_whole(binder(), made_on=DAY))
    with pikepdf.open(data) as opened, opened.open_outline() as outline:
        top = [entry.title for entry in outline.root]
        below = [entry.title for entry in outline.root[0].children]
    headings = [b.text for p in binder().parts for b in p.blocks[:2] if isinstance(b, Heading)]
    assert top == ["Your whole pack", *(h for h in headings if h in top)]
    assert len(top) == 4
    assert below == ["What is in it"]


@pytest.mark.parametrize("text", HOSTILE)
def test_titles_and_texts_may_hold_anything(text: str) -> None:
    """Whatever a person typed stands in the contents and in the documents, whole."""
    made = binder(replace(hostile(text), title=f"T {text}"), documents.letter())
    data = render_whole(made, made_on=DAY)
    assert prove_whole(data, made).problems == ()
    assert breaches(data) == []


def test_many_documents_make_a_second_page_of_contents() -> None:
    """The numbers are right also where the contents themselves take more than one page."""
    made = binder(*(replace(documents.checklist(), title=f"List {n}") for n in range(40)))
    data = render_whole(made, made_on=DAY)
    assert prove_whole(data, made).problems == ()
    assert next(p.text for p in read_pdf(data).parts if "/TOC/" in p.place) == "List 0 3"


def _swapped(pdf: pikepdf.Pdf) -> None:
    """The first two lines of the contents lead to each other's document."""
    areas = [a for page in pdf.pages for a in page.obj.get("/Annots", []) if "/Dest" in a]
    first, second = areas[0].Dest[0], areas[2].Dest[0]
    for area in areas[:2]:
        area.Dest[0] = second
    for area in areas[2:4]:
        area.Dest[0] = first


def _unlinked(pdf: pikepdf.Pdf) -> None:
    """The first page has no links."""
    del pdf.pages[0].obj["/Annots"]


def _shorter(pdf: pikepdf.Pdf) -> None:
    """The last page is gone."""
    del pdf.pages[-1]


def _retitled(pdf: pikepdf.Pdf) -> None:
    """A heading is a paragraph."""
    pdf.Root.StructTreeRoot.K[0].K[1].K[0].S = pikepdf.Name.P


@pytest.mark.parametrize("fault", [_swapped, _unlinked, _shorter, _retitled])
def test_a_fault_in_the_file_is_found(fault: Callable[[pikepdf.Pdf], None]) -> None:
    """Links that lead elsewhere or are gone, a lost page, a lost heading: each is noticed."""
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(render_whole(binder(), made_on=DAY))) as opened:
        fault(opened)
        opened.save(made)
    assert not prove_whole(made.getvalue(), binder()).ok


def test_what_is_no_file_at_all_fails_the_proof() -> None:
    """Bytes that nobody can open are a problem, never an exception."""
    assert not prove_whole(b"no file", binder()).ok


def _wide(binding: Binder) -> bytes:
    return render_whole(replace(binding, double_sided=True), made_on=DAY)


def test_on_both_sides_each_document_begins_on_a_right_hand_page() -> None:
    """Odd pages for all beginnings, an empty page before where it needs one, and all proved."""
    made = replace(
        binder(documents.summary(), documents.letter(), hostile("a " * 9000)), double_sided=True
    )
    data = _wide(made)
    assert prove_whole(data, made).problems == ()
    assert breaches(data) == []
    listed = [part.text for part in read_pdf(data).parts if "/TOC/" in part.place]
    assert all(int(line.rpartition(" ")[2]) % 2 for line in listed)
    with pypdfium2.PdfDocument(data) as opened:
        pages = [page.get_textpage().get_text_bounded() for page in opened]
    empty = [text for text in pages if len(text) < 60]
    assert empty
    assert all("Stays at home." in text and "Page" in text for text in empty)
    with pikepdf.open(io.BytesIO(data)) as opened_again:
        assert opened_again.Root.ViewerPreferences.Duplex == "/DuplexFlipLongEdge"


def test_on_both_sides_the_margin_at_the_binding_is_wider() -> None:
    """Text and links move by 5 mm from it: to the right on odd pages, to the left on others."""
    plain, wide = render_whole(binder(), made_on=DAY), _wide(binder())
    with pypdfium2.PdfDocument(wide) as opened:
        for number, page in enumerate(opened, start=1):
            text = page.get_textpage()
            left = min(text.get_rect(n)[0] for n in range(text.count_rects()))
            moved = sheet.GUTTER if number % 2 else -sheet.GUTTER
            assert left - sheet.LEFT == pytest.approx(moved, abs=3)
    with pikepdf.open(io.BytesIO(plain)) as one, pikepdf.open(io.BytesIO(wide)) as other:
        first, second = (float(f.pages[0].Annots[0].Rect[0]) for f in (one, other))
    assert second - first == pytest.approx(sheet.GUTTER, abs=0.02)


def test_a_document_on_the_back_of_another_fails_the_proof() -> None:
    """The proof of a pack for both sides does not take one that was laid out for one."""
    made = replace(binder(), double_sided=True)
    assert prove_whole(render_whole(binder(), made_on=DAY), made).problems
