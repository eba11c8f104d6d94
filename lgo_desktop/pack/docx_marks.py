"""What the library for .docx files has no words for: links, languages, numbers, heads, fields.

Whatever reaches into its inner parts, or into the XML below them, is in this module.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import _Row
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run as WordRun

from lgo_desktop.letters.document import plain
from lgo_desktop.pack import words
from lgo_desktop.pack.direction import begins_leftwards
from lgo_desktop.pack.links import link_of
from lgo_desktop.pack.plaintext import writable
from lgo_desktop.pack.scripts import language_of
from lgo_desktop.wording import Inline, Run

_WHOLE_ROW = 600  # characters: a row with a longer cell may be cut between pages


def dress(paragraph: WordParagraph, style: str | None) -> None:
    """Give it a style of styles.xml by its id: by its name, the library looks for a long time."""
    paragraph._p.style = style  # noqa: SLF001 - as above


def fill(paragraph: WordParagraph, runs: Inline) -> None:
    """Put runs into a paragraph; a link that can be followed safely becomes one."""
    if _runs_leftwards(writable(plain(runs))):
        paragraph.paragraph_format.element.get_or_add_pPr().append(OxmlElement("w:bidi"))
    for run in runs:
        link = link_of(run)
        if link is None:
            _write(paragraph, run)
            continue
        where = paragraph.part.relate_to(
            link.address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True
        )
        area = OxmlElement("w:hyperlink", {qn("r:id"): where})
        for made in _write(paragraph, run):
            made._r.style = "Hyperlink"  # noqa: SLF001 - the library makes no links itself
            area.append(made._r)  # noqa: SLF001 - as above
        paragraph._p.append(area)  # noqa: SLF001 - as above


def _runs_leftwards(text: str) -> bool:
    """Whether every line runs from right to left: a paragraph has one direction for all of them.

    Else “12 High Street” below a name in Arabic would be turned round. A line that runs
    leftwards can be read in a paragraph that does not.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    return bool(lines) and all(begins_leftwards(line) for line in lines)


def _write(paragraph: WordParagraph, run: Run) -> list[WordRun]:
    """A run as one piece for each language in it, as in the PDF; returns the pieces."""
    pieces = []
    for text, language in _passages(writable(run.text)):
        made = paragraph.add_run(text)
        if run.bold:
            made.bold = True
        if begins_leftwards(text):
            made.font.rtl = True
        if language:
            named = {qn(f"w:{script}"): language for script in ("val", "eastAsia", "bidi")}
            made._r.get_or_add_rPr().append(OxmlElement("w:lang", named))  # noqa: SLF001 - no other way
        pieces.append(made)
    return pieces


def _passages(text: str) -> Iterator[tuple[str, str]]:
    """The text cut where its words tell of another language; most text is of one alone."""
    if text.isascii():
        yield text, ""
        return
    for language, words_of_it in groupby(_WORD.findall(text), key=language_of):
        yield "".join(words_of_it), language


_WORD = re.compile(r"\S+\s*|\s+")


def mark_row(row: _Row, cells: tuple[Inline, ...], *, head: bool) -> None:
    """A head is repeated on every page; a row is not cut between pages unless it is long."""
    marks = row._tr.get_or_add_trPr()  # noqa: SLF001 - the library has no other way to it
    if max(len(plain(cell)) for cell in cells) <= _WHOLE_ROW:
        marks.append(OxmlElement("w:cantSplit"))
    if head:
        marks.append(OxmlElement("w:tblHeader"))


def numbering_from(word: WordDocument, start: int) -> int:
    """A numbering of its own that begins with `start`: else one list would go on with another."""
    numbers = word.part.numbering_part.element
    number = numbers.add_num(_NUMBERED)
    number.add_lvlOverride(0).add_startOverride(start)
    return int(number.numId)


_NUMBERED = 0  # the abstract numbering of numbering.xml that counts


def number_by(paragraph: WordParagraph, number: int) -> None:
    """Let the paragraph be counted by that numbering."""
    marks = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001 - no other way
    marks.get_or_add_ilvl().val = 0
    marks.get_or_add_numId().val = number


def foot(word: WordDocument, text: str) -> None:
    """The footer of the document, and which page this is, on every page."""
    section = word.sections[0]
    _foot(section.footer.paragraphs[0], text)
    if section.different_first_page_header_footer:
        _foot(section.first_page_footer.paragraphs[0], text)


def head_later_pages(word: WordDocument, name: str, day: str) -> None:
    """Who writes, and of which day the letter is, on every page but the first."""
    section = word.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.is_linked_to_previous = False
    line = section.header.paragraphs[0]
    dress(line, "Footer")
    line.add_run(f"{writable(name)}\t{writable(day)}")


def _foot(line: WordParagraph, text: str) -> None:
    dress(line, "Footer")
    line.add_run(writable(text) + "\t")
    for before, field in ((words.PAGE, "PAGE"), (words.OF, "NUMPAGES")):
        line.add_run(before.replace(" ", "\u00a0"))  # so that the line is not broken there
        simple = OxmlElement("w:fldSimple", {qn("w:instr"): field})
        line.add_run("1")
        simple.append(line._p[-1])  # noqa: SLF001 - the library makes no fields itself
        line._p.append(simple)  # noqa: SLF001
