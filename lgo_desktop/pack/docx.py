"""A document as an editable copy (.docx): for whoever wants to change a letter by hand.

Headings, lists, tables and links are what they are called, so that a word processor and a
screen reader find their way. The styles stand in `resources/docx/styles.xml`.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import UTC, date, datetime, time

import docx
from docx.document import Document as WordDocument
from docx.shared import Pt, Twips
from docx.text.paragraph import Paragraph as WordParagraph

from lgo_desktop.letters.document import (
    Block,
    Document,
    Door,
    Figure,
    Heading,
    ItemList,
    LetterHead,
    Marker,
    PageBreak,
    Paragraph,
    Signature,
    Style,
    Table,
    lettering,
    lines_of,
    plain,
    said,
)
from lgo_desktop.pack import sheet
from lgo_desktop.pack.docx_marks import (
    dress,
    fill,
    foot,
    head_later_pages,
    mark_row,
    number_by,
    numbering_from,
)
from lgo_desktop.pack.docx_template import rezipped, template
from lgo_desktop.pack.levels import door_level, heading_level
from lgo_desktop.pack.plaintext import folded, writable
from lgo_desktop.pack.running import running_head
from lgo_desktop.pack.tagging import images
from lgo_desktop.pack.tagging.metadata import PRODUCER
from lgo_desktop.wording import Inline

_STYLES = {
    Style.BODY: None,
    Style.LEAD: "Lead",
    Style.NOTE: "Note",
    Style.QUIET: "Quiet",
    Style.QUOTE: "Quote",
}
_LISTS = {
    Marker.NUMBER: "ListNumber",
    Marker.BULLET: "ListBullet",
    Marker.BOX: "ListTick",
}
_WIDTH = 9072  # twips between the margins
_SENDER_LINE, _ADDRESS_LINE = 14.2, 13.2  # points, as in styles.xml
_LEAST_GAP = 5 * sheet.MM
_INDENT = 20  # points that a list below a list stands further in, as in print
_SIGNATURE_ROOM = 15 * sheet.MM
_TITLE_SIZE = 22


def render_docx(document: Document, *, made_on: date) -> bytes:
    """The document as the bytes of a .docx file.

    The same document and day always give the same bytes. All text is in the file, in reading
    order, and is never read as markup; what no XML file can hold stands there as its code in
    brackets. Raises `OwnFault` if the template is missing from the program.
    """
    word = docx.Document(io.BytesIO(template()))
    _describe(word, document, made_on)
    _Writer(word).write(document)
    if (running := running_head(document)) is not None:
        head_later_pages(word, running.name, running.day)
    foot(word, document.footer)
    made = io.BytesIO()
    word.save(made)
    return rezipped(made.getvalue())


def _describe(word: WordDocument, document: Document, made_on: date) -> None:
    """Title, language and day. As in the PDF, no person is named as the author."""
    about = word.core_properties
    about.title = folded(writable(document.title))[:_LONGEST_PROPERTY]
    about.language = document.language
    about.author = about.last_modified_by = PRODUCER
    about.created = about.modified = datetime.combine(made_on, time(), UTC)
    about.revision = 1


_LONGEST_PROPERTY = 255  # ECMA-376 part 2, as the library holds it


class _Writer:
    """Writes the blocks of one document, in order."""

    def __init__(self, word: WordDocument) -> None:
        self._word = word
        self._level = self._section = 0
        self._new_page = self._after_table = False

    def write(self, document: Document) -> None:
        """Every block."""
        if not any(isinstance(block, LetterHead) for block in document.blocks):
            self._word.styles["Heading 1"].font.size = Pt(_TITLE_SIZE)
        for block in document.blocks:
            self._block(block)
            self._after_table = isinstance(block, Table)

    def _block(self, block: Block) -> None:
        match block:
            case Heading():
                self._heading(block)
            case Paragraph():
                self._paragraph(block.runs, _STYLES[block.style])
            case ItemList():
                self._list(block)
            case Table():
                self._table(block)
            case LetterHead():
                self._head(block)
            case Signature():
                self._signature(block)
            case Door():
                self._door(block)
            case Figure():
                self._figure(block)
            case PageBreak():
                self._new_page = True

    def _paragraph(self, runs: Inline, style: str | None) -> WordParagraph | None:
        """A paragraph in the style of that id, or none where there is nothing to read."""
        if not _readable(runs):
            return None
        made = self._word.add_paragraph()
        dress(made, style)
        if self._new_page:
            made.paragraph_format.page_break_before = True
            self._new_page = False
        fill(made, runs)
        return made

    def _heading(self, heading: Heading) -> None:
        if _readable(said(heading.text)):
            self._level = self._section = heading_level(heading.level, self._level)
            self._paragraph(said(heading.text), f"Heading{self._level}")

    def _door(self, door: Door) -> None:
        """A door is one heading: how it stands, for what, and its name."""
        if _readable(said("".join(lines_of(door)))):
            self._level = door_level(self._section, self._level)
            self._paragraph(_on_lines((door.tag, door.strand, door.name)), f"Heading{self._level}")

    def _list(self, block: ItemList, depth: int = 0) -> None:
        """A real list; an item without text has none, and its number is left out.

        A list below an item is set further in.
        """
        number: int | None = None
        for place, item in enumerate(block.items):
            made = self._paragraph(item, _LISTS[block.marker])
            if made is None:
                number = None
            elif block.marker is Marker.NUMBER:
                number = number or numbering_from(self._word, block.start + place)
                number_by(made, number)
            if made is not None and depth:
                made.paragraph_format.left_indent = Pt(_INDENT * (depth + 1))
            if (below := block.below(place)) is not None:
                self._list(below, depth + 1)

    def _figure(self, figure: Figure) -> None:
        """A picture, with the words for it where a screen reader looks."""
        width = figure.share * sheet.TEXT_WIDTH
        made = self._word.add_paragraph()
        if self._new_page:
            made.paragraph_format.page_break_before = True
            self._new_page = False
        file = io.BytesIO(images.jpeg(figure.picture, width))
        drawn = made.add_run().add_picture(file, width=Pt(width))
        about = drawn._inline.docPr  # noqa: SLF001 - the library knows no words for pictures
        about.set("descr", folded(writable(figure.says)))

    def _table(self, table: Table) -> None:
        caption = self._paragraph(said(table.caption), "Caption")
        if self._after_table and caption is None:
            self._word.add_paragraph()  # without it, two tables would be one
        made = self._word.add_table(0, len(table.header))
        made.style = "Rows"
        made.autofit = False
        whole = sum(table.widths)
        widths = [Twips(round(_WIDTH * share / whole)) for share in table.widths]
        for column, width in zip(made.columns, widths, strict=True):
            column.width = width
        rows = (tuple(said(text) for text in table.header), *table.rows)
        for number, cells in enumerate(rows):
            row = made.add_row()
            mark_row(row, cells, head=number == 0)
            for cell, runs, width in zip(row.cells, cells, widths, strict=True):
                cell.width = width
                paragraph = cell.paragraphs[0]
                dress(paragraph, "Cell" if number else "CellHead")
                fill(paragraph, runs)

    def _head(self, head: LetterHead) -> None:
        """The address stands where a DL window envelope shows it, as in print."""
        letterhead = self._paragraph(lettering(head.letterhead), "Sender")
        self._group(head.sender, "Sender", _LEAST_GAP if letterhead else 0)
        top = sheet.MARGIN + (len(head.letterhead) + len(head.sender)) * _SENDER_LINE
        top += _LEAST_GAP if letterhead else 0
        self._group(head.addressee, "Addressee", sheet.ADDRESS.top - top)
        top = max(sheet.ADDRESS.top, top) + len(head.addressee) * _ADDRESS_LINE
        references = self._group(head.references, "Reference", sheet.REFERENCES_TOP - top)
        self._group((head.date,), "Date", 0 if references else sheet.REFERENCES_TOP - top)

    def _group(self, lines: tuple[str, ...], style: str, gap: float) -> WordParagraph | None:
        """Lines that are one paragraph, `gap` points below what stands above them."""
        made = self._paragraph(_on_lines(lines), style)
        if made is not None and gap:
            made.paragraph_format.space_before = Pt(max(gap, _LEAST_GAP))
        return made

    def _signature(self, signature: Signature) -> None:
        self._paragraph(said(signature.closing), "Closing")
        name = self._paragraph(said(signature.name), "Signature")
        if name is not None:
            name.paragraph_format.space_before = Pt(_SIGNATURE_ROOM)
            name.paragraph_format.keep_with_next = _readable(said(signature.capacity)) or None
        self._paragraph(said(signature.capacity), "Signature")


def _readable(runs: Inline) -> bool:
    """Whether there is anything to see in it; what is blank gets no paragraph."""
    return bool(folded(writable(plain(runs))))


def _on_lines(texts: Iterable[str]) -> Inline:
    return said("\n".join(text for text in texts if text))
