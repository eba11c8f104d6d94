"""The proof: a good file passes, and whatever is wrong with a file is found."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pikepdf
import pytest

from lgo_desktop.letters.document import Document, Heading
from lgo_desktop.pack.pdf import render_pdf
from lgo_desktop.pack.proof import prove
from lgo_desktop.wording import message
from tests.helpers import documents

DAY = date(2026, 11, 24)
Fault = Callable[[pikepdf.Pdf], None]


def rich() -> Document:
    """A document with headings, lists, links and a table over two pages."""
    summary = documents.summary()
    more = [documents.body(f"Sentence {number} প্রিয়া زینب.") for number in range(12)]
    blocks = (*summary.blocks, documents.figure(), *more, documents.SCHEDULE, documents.SCHEDULE)
    return replace(summary, blocks=blocks)


def elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Every element of the structure, from the top."""
    waiting = [pdf.Root.StructTreeRoot.K[0]]
    while waiting:
        element = waiting.pop()
        yield element
        kids = element.get("/K", pikepdf.Array([]))
        waiting += [kid for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def retag(pdf: pikepdf.Pdf, old: str, new: str) -> None:
    """Give every element of one kind another name."""
    for element in elements(pdf):
        if pikepdf.Name(old) == element.S:
            element.S = pikepdf.Name(new)


def metadata(pdf: pikepdf.Pdf, pattern: bytes) -> None:
    """Take what matches out of the metadata."""
    data = re.sub(pattern, b"", pdf.Root.Metadata.read_bytes(), flags=re.DOTALL)
    pdf.Root.Metadata = pdf.make_stream(data, Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)


def content(pdf: pikepdf.Pdf, change: Callable[[bytes], bytes]) -> None:
    """Change how the first page is drawn."""
    pdf.pages[0].Contents = pdf.make_stream(change(pdf.pages[0].Contents.read_bytes()))


def without_marks(data: bytes) -> bytes:
    """The drawing of a page without any mark."""
    return re.sub(rb"(/[^\n]* B(DC|MC)|EMC)\n", b"", data)


def without_a_line(data: bytes) -> bytes:
    """The drawing of a page without the first line of its first paragraph."""
    above, mark, below = data.partition(b"/P <<")
    return above + mark + re.sub(rb"\([^\n]*\) Tj", b"", below, count=1)


def each(pdf: pikepdf.Pdf, holder: str, key: str) -> None:
    """Take `key` out of every object of the file that has it along with `holder`."""
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and key in thing and holder in thing:
            del thing[key]


def reverse(pdf: pikepdf.Pdf) -> None:
    """Put the parts into the opposite order."""
    top = pdf.Root.StructTreeRoot.K[0]
    top.K = pikepdf.Array(reversed(list(top.K)))


def drop_key(key: str) -> Fault:
    """A fault: something is missing from the catalogue."""

    def fault(pdf: pikepdf.Pdf) -> None:
        del pdf.Root[key]

    return fault


def drop_tabs(pdf: pikepdf.Pdf) -> None:
    """No page says how to move from link to link."""
    for page in pdf.pages:
        del page.obj["/Tabs"]


def drop_scope(pdf: pikepdf.Pdf) -> None:
    """The heads of tables do not say what they head."""
    for element in elements(pdf):
        if element.S == pikepdf.Name.TH:
            del element["/A"]


def drop_page(pdf: pikepdf.Pdf) -> None:
    """The last page is lost."""
    del pdf.pages[-1]


def new_title(pdf: pikepdf.Pdf) -> None:
    """The title is that of a template."""
    pdf.docinfo["/Title"] = "untitled"


def no_place(pdf: pikepdf.Pdf) -> None:
    """No picture says where on the page it stands."""
    for element in elements(pdf):
        if pikepdf.Name.Figure == element.S:
            del element["/A"]


def no_headings(pdf: pikepdf.Pdf) -> None:
    """No heading is one any more: no validator sees this."""
    retag(pdf, "/H1", "/P")
    retag(pdf, "/H2", "/P")


FAULTS: dict[str, Fault] = {
    "no language": drop_key("/Lang"),
    "not marked as tagged": drop_key("/MarkInfo"),
    "no structure": drop_key("/StructTreeRoot"),
    "title not shown": drop_key("/ViewerPreferences"),
    "no claim of PDF/UA": lambda pdf: metadata(pdf, rb"<pdfuaid:part>1</pdfuaid:part>"),
    "no claim of PDF/A": lambda pdf: metadata(pdf, rb"<pdfaid:part>2</pdfaid:part>"),
    "no title in the metadata": lambda pdf: metadata(pdf, rb"<dc:title>.*?</dc:title>"),
    "another title": new_title,
    "link without words": lambda pdf: each(pdf, "/Rect", "/Contents"),
    "link without its element": lambda pdf: each(pdf, "/Rect", "/StructParent"),
    "table head without scope": drop_scope,
    "font not in the file": lambda pdf: each(pdf, "/FontName", "/FontFile2"),
    "joined letters cannot be read back": lambda pdf: each(pdf, "/DescendantFonts", "/ToUnicode"),
    "joined letters not in the file": lambda pdf: each(pdf, "/CIDSystemInfo", "/FontDescriptor"),
    "text to read instead is lost": lambda pdf: each(pdf, "/P", "/ActualText"),
    "font cannot be read back": lambda pdf: each(pdf, "/BaseFont", "/ToUnicode"),
    "page without marks": lambda pdf: content(pdf, without_marks),
    "picture without words": lambda pdf: each(pdf, "/Alt", "/Alt"),
    "picture without a place": no_place,
    "no order on the page": drop_tabs,
    "list item as a paragraph": lambda pdf: retag(pdf, "/LI", "/P"),
    "headings as paragraphs": no_headings,
    "first heading as a paragraph": lambda pdf: retag(pdf, "/H1", "/P"),
    "second heading as a paragraph": lambda pdf: retag(pdf, "/H2", "/P"),
    "heading of another level": lambda pdf: retag(pdf, "/H2", "/H4"),
    "no way back": lambda pdf: pdf.Root.StructTreeRoot.__delitem__("/ParentTree"),
    "parts in another order": reverse,
    "a page is lost": drop_page,
    "a line is lost": lambda pdf: content(pdf, without_a_line),
    "a word too many": lambda pdf: content(
        pdf, lambda data: data.replace(b"EMC", b"BT (x) Tj ET EMC", 1)
    ),
    "text hidden in a rule": lambda pdf: content(
        pdf, lambda data: data + b"\n/Artifact BMC BT /F1+0 9 Tf (abc) Tj ET EMC\n"
    ),
    "drawn outside every mark": lambda pdf: content(pdf, lambda data: data + b"\n0 0 9 9 re f\n"),
}


@pytest.fixture(scope="module")
def good() -> bytes:
    """A file without a fault."""
    return render_pdf(rich(), made_on=DAY)


def seeded(data: bytes, fault: Fault) -> bytes:
    """The file with one fault put into it."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        fault(pdf)
        out = io.BytesIO()
        pdf.save(out)
        return out.getvalue()


def test_a_good_file_passes_as_it_is_and_saved_again(good: bytes) -> None:
    """Without a fault there is no problem, also after another program has saved the file."""
    assert prove(good, rich()).ok
    assert prove(seeded(good, lambda pdf: None), rich()).problems == ()  # noqa: ARG005 - no fault


@pytest.mark.parametrize("name", FAULTS)
def test_every_fault_is_found(good: bytes, name: str) -> None:
    """Each fault that is put into a good file fails the proof, with a reason in words."""
    proof = prove(seeded(good, FAULTS[name]), rich())
    assert not proof.ok
    assert all(problem.english.endswith(".") for problem in proof.problems)


@pytest.mark.parametrize("data", [b"", b"not a PDF", b"%PDF-1.7\n%%EOF\n"])
def test_what_is_no_pdf_fails_and_does_not_raise(data: bytes) -> None:
    """Rubbish is a failed proof, not a crash."""
    assert prove(data, rich()).problems == (message("fault-proof-not-opened"),)


def test_half_a_file_fails(good: bytes) -> None:
    """A file that was cut off is not taken for a whole one."""
    assert not prove(good[: len(good) // 2], rich()).ok


def test_a_file_of_another_document_fails(good: bytes) -> None:
    """One changed word in the document is enough."""
    changed = replace(rich(), blocks=(*rich().blocks[:-1], documents.body("One more.")))
    assert not prove(good, changed).ok
    headed = (Heading(1, "Where you stood"), *rich().blocks[1:])
    assert not prove(good, replace(rich(), blocks=headed)).ok


def test_what_people_type_is_not_taken_for_a_placeholder() -> None:
    """“{name}”, “[INSERT” and “None” in a person's own words are their words."""
    document = documents.letter(documents.body("None {name} { $x } [INSERT] XX/XX TBC undefined"))
    assert prove(render_pdf(document, made_on=DAY), document).ok


def test_problems_hold_nothing_that_was_typed(good: bytes) -> None:
    """A problem never quotes the document: it may be read out over the telephone."""
    secret = replace(rich(), blocks=(documents.body("zebra-secret"),), title="zebra-title")
    assert "zebra" not in " ".join(one.english for one in prove(good, secret).problems)
