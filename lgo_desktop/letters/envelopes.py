"""Which letters go out in one envelope, and the note that lies on top of them.

The note names the letters and what is put in with them, once each. It says nothing of what
is in dispute, so that each letter stands by itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from lgo_desktop.letters.data_failures import calls_for_a_complaint
from lgo_desktop.letters.document import (
    Block,
    Document,
    Heading,
    ItemList,
    Kind,
    LetterHead,
    Marker,
    Signature,
    said,
)
from lgo_desktop.letters.frame import Desk, for_client, letter_head
from lgo_desktop.letters.sheet import Sheet
from lgo_desktop.routes.finding import Door

_REQUESTS = frozenset(
    {Kind.ACCESS_REQUEST, Kind.RECTIFICATION_REQUEST, Kind.CORRECTION_FOLLOW_UP, Kind.CHASER}
)
_DESKS = {
    Kind.COMPLAINT_CHASER: Desk.COMPLAINTS,
    Kind.COUNCIL_COMPLAINT: Desk.COMPLAINTS,
    Kind.INFORMATION_REQUEST: Desk.INFORMATION,
    Kind.INFORMATION_REVIEW: Desk.INFORMATION,
}


def desk_of(letter: Document) -> Desk:
    """To which office of the body a letter goes."""
    return _DESKS.get(letter.kind, Desk.DATA)


def may_wait(sheet: Sheet, letter: Document, letters: Sequence[Document]) -> bool:
    """Whether the answer to another letter may make this one unnecessary."""
    if letter.kind is not Kind.DATA_COMPLAINT or calls_for_a_complaint(sheet):
        return False
    return any(other.kind in _REQUESTS for other in letters)


def envelopes(sheet: Sheet, letters: Sequence[Document]) -> tuple[tuple[Document, ...], ...]:
    """The letters that go out today and share an office, for each office with several.

    Only the office for data can have several: a complaint and its reminder exclude each other,
    as do a request for information and its review.
    """
    offices: dict[tuple[str, ...], list[Document]] = {}
    for letter in letters:
        head = letter.blocks[0]
        if letter.kind is Kind.COVER_NOTE or may_wait(sheet, letter, letters):
            continue
        if isinstance(head, LetterHead):
            offices.setdefault(head.addressee, []).append(letter)
    return tuple(tuple(together) for together in offices.values() if len(together) > 1)


def cover_note(sheet: Sheet, together: Sequence[Document]) -> Document:
    """The note on top of several letters to one office, with what is put in with them."""
    desk = desk_of(together[0])
    papers = tuple(dict.fromkeys(paper for letter in together for paper in letter.enclosed))
    blocks: list[Block] = [
        letter_head(sheet, desk),
        Heading(1, sheet.text("subject-cover")),
        sheet.paragraph(f"letter-dear-{desk}"),
        sheet.paragraph("cover-letters"),
        ItemList(tuple(said(letter.stem) for letter in together), Marker.NUMBER),
    ]
    if papers:
        blocks += [
            sheet.paragraph("cover-papers"),
            ItemList(tuple(said(paper) for paper in papers), Marker.BULLET),
        ]
    blocks += [
        sheet.paragraph("cover-please"),
        Signature(sheet.text("letter-closing"), sheet.writer, for_client(sheet)),
    ]
    return Document(
        kind=Kind.COVER_NOTE,
        recipient=Door.COUNCIL,
        title=sheet.text("title-cover", council=sheet.council),
        stem=sheet.text("stem-cover"),
        footer=sheet.text("stem-cover"),
        blocks=tuple(blocks),
    )
