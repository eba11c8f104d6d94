"""The neutral document: what a letter says, before anyone decides how it looks.

A document is a title and a row of blocks. The PDF, the editable copy, the plain text and
the preview are all drawn from it, and the tests hold each of them against it. Text is
plain text throughout: nothing in it is markup, whatever characters it holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from lgo_desktop.wording import Inline, Run


class Kind(StrEnum):
    """What a document is for; also its name in file lists and on the command line."""

    SUMMARY = "summary"
    ACCESS_REQUEST = "access_request"
    RECTIFICATION_REQUEST = "rectification_request"
    CORRECTION_FOLLOW_UP = "correction_follow_up"
    DATA_COMPLAINT = "data_complaint"
    RESTRICTION_REQUEST = "restriction_request"
    DELETION_REQUEST = "deletion_request"
    CHASER = "chaser"
    COUNCIL_COMPLAINT = "council_complaint"
    DATA_COMPLAINT_CHASER = "data_complaint_chaser"
    COMPLAINT_CHASER = "complaint_chaser"
    REGULATOR_CONCERN = "regulator_concern"
    ICO_COMPLAINT = "ico_complaint"
    OMBUDSMAN_COMPLAINT = "ombudsman_complaint"
    SUPPLEMENTARY_STATEMENT = "supplementary_statement"
    INFORMATION_REQUEST = "information_request"
    INFORMATION_REVIEW = "information_review"
    AUTHORITY = "authority"
    CHILD_CONSENT = "child_consent"
    COVER_NOTE = "cover_note"
    TRIBUNAL_SHEET = "tribunal_sheet"
    COURT_SHEET = "court_sheet"
    CHRONOLOGY = "chronology"
    CHECKLIST = "checklist"
    SCHEDULE = "schedule"
    WHOLE_PACK = "whole_pack"


class Style(StrEnum):
    """How a paragraph stands on the page."""

    BODY = "body"
    LEAD = "lead"
    NOTE = "note"
    QUIET = "quiet"
    QUOTE = "quote"


class Marker(StrEnum):
    """What stands before each item of a list."""

    NUMBER = "number"
    BULLET = "bullet"
    BOX = "box"


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the document's own title or a letter's subject line.

    `source` names the message that it came from, where one did.
    """

    level: int
    text: str
    source: str = field(default="", compare=False)


class Unit(StrEnum):
    """What a form counts."""

    CHARACTERS = "characters"
    WORDS = "words"


@dataclass(frozen=True)
class FormField:
    """A field of a form that takes only so much: a law or a website says so, or our advice.

    `number` is that of the entry that it is about, where there is one field for each entry.
    """

    name: str
    most: int
    unit: Unit
    number: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of runs. A line break in a run is kept as a line break.

    `field` is the field of a form into which it goes, together with all others of that field.
    """

    runs: Inline
    style: Style = Style.BODY
    field: FormField | None = None


@dataclass(frozen=True)
class ItemList:
    """A list. `start` is the number of the first item when `marker` is a number.

    `under` are the lists below single items: the place of the item, from 0, and its list.
    """

    items: tuple[Inline, ...]
    marker: Marker = Marker.NUMBER
    start: int = 1
    under: tuple[tuple[int, ItemList], ...] = ()

    def below(self, place: int) -> ItemList | None:
        """The list below the item at `place`, from 0."""
        return dict(self.under).get(place)


@dataclass(frozen=True)
class Table:
    """A table with one header row. `widths` are shares of the text width.

    A cell may hold any amount of text, more than a page as well.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[Inline, ...], ...]
    widths: tuple[float, ...]
    caption: str = ""

    def __post_init__(self) -> None:
        """Refuse a table whose rows and widths do not fit its header."""
        columns = {len(self.header), len(self.widths), *(len(row) for row in self.rows)}
        if columns != {len(self.header)}:
            raise ValueError("every row of a table needs one cell for each heading")


@dataclass(frozen=True)
class LetterHead:
    """The top of a letter: who writes, to whom, references and date.

    `addressee` stands where a DL window envelope shows it. `letterhead` is whose paper it is,
    the name first; a person's own letter has none. Each entry is one line.
    """

    sender: tuple[str, ...]
    addressee: tuple[str, ...]
    references: tuple[str, ...]
    date: str
    letterhead: tuple[str, ...] = ()


@dataclass(frozen=True)
class Signature:
    """The end of a letter: the closing words, room for a signature, and the name."""

    closing: str
    name: str
    capacity: str = ""


@dataclass(frozen=True)
class Door:
    """One door on the summary: its tag in words, the part of the story, the body's name.

    `tone` is one of `go`, `next`, `careful`, `shut` and only ever repeats what `tag` says.
    """

    tag: str
    tone: str
    strand: str
    name: str


@dataclass(frozen=True)
class PageBreak:
    """What follows starts on a new page."""


@dataclass(frozen=True)
class Figure:
    """A picture, such as a page that the person scanned: the bytes of a JPEG or PNG file.

    `says` tells what can be seen to somebody who cannot see it; it is never a file name.
    `share` is its width as a share of the text's.
    """

    picture: bytes
    says: str
    share: float = 1.0

    def __post_init__(self) -> None:
        """Refuse a picture without words, and one that is wider than the text."""
        if not self.says.strip() or not 0 < self.share <= 1:
            raise ValueError("a picture needs words for it and a place that it fits in")


Block: TypeAlias = (
    Heading | Paragraph | ItemList | Table | LetterHead | Signature | Door | Figure | PageBreak
)


@dataclass(frozen=True)
class CoverMail:
    """The e-mail that a letter can go with. `body` is a row of paragraphs.

    A subject may be read by anybody who passes a screen: it names no person and no matter.
    """

    to: str
    subject: str
    body: tuple[str, ...]


@dataclass(frozen=True)
class Document:
    """One document for one recipient.

    `recipient` is a door (`council`, `ico` …) or `you` for what stays at home. `title` is
    the PDF's title; `footer` stands at the foot of every page beside “Page x of y”.
    `stem` is the file name without number and ending, safe on every system. `enclosed` is
    what has to go into the envelope with it, each as the letter names it. `mail` is the e-mail
    that it can go with, where the recipient's address is known.
    """

    kind: Kind
    recipient: str
    title: str
    stem: str
    footer: str
    blocks: tuple[Block, ...]
    language: str = "en-GB"
    enclosed: tuple[str, ...] = field(default=())
    notices: tuple[str, ...] = field(default=())
    mail: CoverMail | None = None

    def lines(self) -> Iterator[str]:
        """Every piece of text in reading order, as a reader meets it."""
        for block in self.blocks:
            yield from lines_of(block)


def plain(inline: Inline) -> str:
    """The text of a row of runs."""
    return "".join(run.text for run in inline)


def said(text: str) -> Inline:
    """Plain text as a row of runs, untouched."""
    return (Run(text),) if text else ()


def lettering(lines: Sequence[str]) -> Inline:
    """The lines of a letterhead as one paragraph, the name in bold; none for none."""
    if not lines:
        return ()
    return (Run(lines[0], bold=True), *said("".join(f"\n{line}" for line in lines[1:])))


def lines_of(block: Block) -> Iterator[str]:
    """The text of one block in reading order."""
    match block:
        case Heading(text=text):
            yield text
        case Paragraph(runs=runs):
            yield plain(runs)
        case ItemList():
            yield from _item_lines(block)
        case Table():
            yield from _table_lines(block)
        case LetterHead():
            yield from (*block.letterhead, *block.sender, *block.addressee)
            yield from (*block.references, block.date)
        case Signature():
            yield from (t for t in (block.closing, block.name, block.capacity) if t)
        case Door():
            yield from (block.tag, block.strand, block.name)
        case Figure(says=says):
            yield says
        case PageBreak():
            return


def _item_lines(block: ItemList) -> Iterator[str]:
    for place, item in enumerate(block.items):
        yield plain(item)
        if (below := block.below(place)) is not None:
            yield from _item_lines(below)


def _table_lines(table: Table) -> Iterator[str]:
    if table.caption:
        yield table.caption
    yield from table.header
    for row in table.rows:
        yield from (plain(cell) for cell in row)
