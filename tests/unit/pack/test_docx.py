"""The editable copy: real headings, lists and tables, always the same bytes, and proved."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest

from lgo_desktop.letters.document import (
    Document,
    Heading,
    ItemList,
    LetterHead,
    Marker,
    Paragraph,
    said,
)
from lgo_desktop.pack.docx import render_docx
from lgo_desktop.pack.docx_proof import prove_docx, read_docx
from lgo_desktop.pack.docx_template import zipped
from lgo_desktop.pack.pdf import render_pdf
from lgo_desktop.pack.plaintext import folded
from lgo_desktop.pack.reading import read_pdf
from lgo_desktop.wording import Run
from tests.helpers import documents

DAY = date(2026, 11, 24)


def parts(data: bytes) -> dict[str, bytes]:
    """The parts of a .docx file by their names."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {entry.filename: archive.read(entry) for entry in archive.infolist()}


def test_a_letter_has_real_headings_lists_and_a_table_with_a_head() -> None:
    """Another program finds what each piece is by its style, not by how it looks."""
    opened = docx.Document(io.BytesIO(render_docx(documents.letter(), made_on=DAY)))
    styles = [p.style.name for p in opened.paragraphs if p.style is not None]
    assert styles.count("Heading 1") == 1
    assert styles.count("Heading 2") == 1
    assert styles.count("List Number") == 4
    (table,) = opened.tables
    assert [cell.text for cell in table.rows[0].cells] == list(documents.SCHEDULE.header)
    assert "w:tblHeader" in table.rows[0]._tr.xml
    assert "w:tblHeader" not in table.rows[1]._tr.xml


def test_every_list_has_numbers_of_its_own() -> None:
    """A second list begins anew, and one that begins with 4 begins with 4."""
    two = (said("x"), said("y"))
    made = documents.letter(ItemList(two), ItemList(two, Marker.NUMBER, 4))
    opened = docx.Document(io.BytesIO(render_docx(made, made_on=DAY)))
    numbered = [p for p in opened.paragraphs if p.style and p.style.name == "List Number"]
    lists = [re.findall(r'w:numId w:val="(\d+)"', p._p.xml)[0] for p in numbered]
    assert len(set(lists)) == 3
    numbering = parts(render_docx(made, made_on=DAY))["word/numbering.xml"].decode()
    assert re.findall(r'w:startOverride w:val="(\d+)"', numbering) == ["1", "1", "4"]


def test_it_says_its_title_language_and_day_and_names_no_person() -> None:
    """British English, the letter's own title; the author is the program, as in the PDF."""
    opened = docx.Document(io.BytesIO(render_docx(documents.letter(), made_on=DAY)))
    about = opened.core_properties
    assert about.title == documents.letter().title
    assert (about.author, about.last_modified_by) == ("Right Door", "Right Door")
    assert about.created is not None
    assert about.created.date() == DAY
    styles = parts(render_docx(documents.letter(), made_on=DAY))["word/styles.xml"].decode()
    assert 'w:lang w:val="en-GB"' in styles


def test_a_link_leads_where_it_says_and_no_dangerous_one_is_made() -> None:
    """Web and e-mail addresses can be followed; anything else stays plain text."""
    runs = (
        Run("web", link="https://example.org/a"),
        Run(" mail", link="x@example.org"),
        Run(" bad", link="file:///etc/passwd"),
    )
    made = documents.letter(Paragraph(runs))
    found = parts(render_docx(made, made_on=DAY))["word/_rels/document.xml.rels"].decode()
    external = re.findall(r'Target="([^"]+)" TargetMode="External"', found)
    assert sorted(external) == ["https://example.org/a", "mailto:x@example.org"]


def test_a_passage_in_another_script_says_its_language() -> None:
    """A name in Arabic is read as Arabic and runs leftwards; the text around it stays English."""
    made = documents.letter(documents.body("Her name is محمد بن سلمان in full."))
    opened = docx.Document(io.BytesIO(render_docx(made, made_on=DAY)))
    (paragraph,) = [p for p in opened.paragraphs if p.text.startswith("Her name")]
    before, name, after = paragraph.runs
    assert (before.text, after.text) == ("Her name is ", "in full.")
    assert 'w:bidi="ar"' in name._r.xml
    assert name.font.rtl
    assert "w:lang" not in before._r.xml + after._r.xml


@pytest.mark.parametrize(
    ("lines", "leftwards"),
    [
        (("محمد علي", "12 High Street", "0113 4960000"), False),
        (("רחל כהן", "1 <Road>"), False),
        (("محمد علي", "شارع النيل"), True),
    ],
)
def test_an_address_below_a_leftward_name_is_not_turned_round(
    lines: tuple[str, ...], *, leftwards: bool
) -> None:
    """A paragraph runs leftwards only where each of its lines does."""
    letter = documents.letter()
    (head,) = (block for block in letter.blocks if isinstance(block, LetterHead))
    blocks = tuple(replace(b, sender=lines) if b is head else b for b in letter.blocks)
    made = replace(letter, blocks=blocks)
    data = render_docx(made, made_on=DAY)
    (sender,) = (p for p in docx.Document(io.BytesIO(data)).paragraphs if lines[-1] in p.text)
    assert ("<w:bidi/>" in sender._p.xml) is leftwards
    assert prove_docx(data, made).problems == ()


@pytest.mark.parametrize("make", [documents.letter, documents.summary, documents.checklist])
def test_the_same_document_makes_the_same_bytes(make: Callable[[], Document]) -> None:
    """No hour, no owner, no chance: a second file is the first one."""
    assert render_docx(make(), made_on=DAY) == render_docx(make(), made_on=DAY)
    assert prove_docx(render_docx(make(), made_on=DAY), make()).problems == ()


@pytest.mark.parametrize("make", [documents.letter, documents.summary, documents.checklist])
def test_it_reads_as_the_pdf_does(make: Callable[[], Document]) -> None:
    """The same texts in the same order and places, found in both files by other hands."""
    printed = read_pdf(render_pdf(make(), made_on=DAY)).parts
    wanted = [(p.place, folded(p.text)) for p in printed if not p.place.endswith("/Lbl")]
    copied = read_docx(render_docx(make(), made_on=DAY))
    assert [(p.place, p.text) for p in copied] == wanted


_FAULTS = {
    "a word is gone": ("word/document.xml", b"Council upheld", b"Council held"),
    "a heading is a paragraph": ("word/document.xml", b'w:val="Heading2"', b'w:val="Quiet"'),
    "the head is a row": ("word/document.xml", b"<w:tblHeader/>", b""),
    "no title": ("docProps/core.xml", b"Please show", b"Please"),
    "another tongue": ("word/styles.xml", b'w:lang w:val="en-GB"', b'w:lang w:val="en-US"'),
    "no page number": ("word/footer1.xml", b"NUMPAGES", b"AUTHOR"),
    "broken XML": ("word/document.xml", b"</w:body>", b""),
}


@pytest.mark.parametrize("fault", _FAULTS)
def test_a_fault_in_the_file_is_found(fault: str) -> None:
    """What is not what it should be fails the proof, and is told in plain words."""
    name, was, becomes = _FAULTS[fault]
    good = parts(render_docx(documents.letter(), made_on=DAY))
    assert was in good[name]
    bad = zipped((n, d.replace(was, becomes) if n == name else d) for n, d in good.items())
    assert not prove_docx(bad, documents.letter()).ok


def test_what_is_no_file_at_all_fails_the_proof() -> None:
    """Bytes that nobody can open are a problem, never an exception."""
    assert not prove_docx(b"no zip", documents.letter()).ok


def test_a_proof_for_another_document_fails() -> None:
    """One more paragraph in the document than in the file is noticed."""
    data = render_docx(documents.letter(), made_on=DAY)
    longer = replace(documents.letter(), blocks=(*documents.letter().blocks, documents.body("x")))
    assert not prove_docx(data, longer).ok


def test_lists_in_lists_and_pictures_with_words_are_there_too() -> None:
    """A list below an item is set further in; the words for a picture go with it."""
    made = documents.letter(documents.NESTED, documents.figure())
    data = render_docx(made, made_on=DAY)
    assert prove_docx(data, made).problems == ()
    body = parts(data)["word/document.xml"].decode("utf-8")
    assert body.count('w:left="800"') == 5
    assert body.count('w:left="1200"') == 2
    assert 'descr="A page with one grey field &lt;b&gt;&amp;"' in body
    spoilt = {**parts(data), "word/document.xml": body.replace("descr=", "title=").encode()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in spoilt.items():
            archive.writestr(name, content)
    assert not prove_docx(out.getvalue(), made).ok


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
@pytest.mark.parametrize("make", [documents.letter, documents.summary, documents.checklist])
def test_a_word_processor_opens_it(make: Callable[[], Document], tmp_path: Path) -> None:
    """LibreOffice finds every text, and every heading as a heading."""
    office = shutil.which("soffice")
    assert office is not None
    (tmp_path / "letter.docx").write_bytes(render_docx(make(), made_on=DAY))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    convert = [office, profile, "--headless", "--convert-to", "html", "letter.docx"]
    subprocess.run(convert, cwd=tmp_path, check=True, capture_output=True, timeout=100)
    page = (tmp_path / "letter.html").read_text("utf-8")
    text = " ".join(re.sub(r"<[^>]+>", " ", page).split()).replace("&amp;", "&")
    seen = "".join(text.split())
    for line in make().lines():
        assert "".join(line.split()) in seen, line
    headings = sum(isinstance(block, Heading) for block in make().blocks)
    assert len(re.findall(r"<h[1-6][ >]", page)) >= headings
    assert 'lang="en-GB"' in page
