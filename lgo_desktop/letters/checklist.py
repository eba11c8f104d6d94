"""What to post, and when: a box for each thing to do, and every date with its working."""

from __future__ import annotations

from collections.abc import Sequence

from lgo_desktop.case.vocabulary import CourtState
from lgo_desktop.letters.data_complaint import tells_in_own_words
from lgo_desktop.letters.document import (
    Block,
    Document,
    Heading,
    ItemList,
    Kind,
    LetterHead,
    Marker,
    Paragraph,
    Style,
    Table,
    said,
)
from lgo_desktop.letters.envelopes import desk_of, envelopes, may_wait
from lgo_desktop.letters.frame import Desk, destination
from lgo_desktop.letters.identity import hard_to_find
from lgo_desktop.letters.lacking import wanting
from lgo_desktop.letters.order import FIRST_FILE, file_for
from lgo_desktop.letters.safety import help_first
from lgo_desktop.letters.sheet import Sheet, in_a_row, word_of
from lgo_desktop.letters.together import complaining_too, said_together
from lgo_desktop.routes.court_papers import papers_held_back
from lgo_desktop.routes.finding import Door, DueDate, Finding, Status
from lgo_desktop.wording import Inline

_FIRST_REQUESTS = frozenset(
    {
        Kind.ACCESS_REQUEST,
        Kind.RECTIFICATION_REQUEST,
        Kind.CORRECTION_FOLLOW_UP,
        Kind.RESTRICTION_REQUEST,
        Kind.DELETION_REQUEST,
    }
)
_AFTER_COMPLAINT = "list-after-complaint"
_AFTER_INFORMATION = "list-after-information"
_AFTER = {
    "list-after-text": _FIRST_REQUESTS,
    "list-after-reminder": frozenset({Kind.CHASER}),
    "list-after-data-complaint": frozenset({Kind.DATA_COMPLAINT}),
    "list-after-data-reminder": frozenset({Kind.DATA_COMPLAINT_CHASER}),
    _AFTER_COMPLAINT: frozenset({Kind.COUNCIL_COMPLAINT, Kind.COMPLAINT_CHASER}),
    _AFTER_INFORMATION: frozenset({Kind.INFORMATION_REQUEST}),
    "list-after-wrong": _FIRST_REQUESTS | {Kind.CHASER},
}
_CHASERS = frozenset({Kind.CHASER, Kind.DATA_COMPLAINT_CHASER, Kind.COMPLAINT_CHASER})


def checklist(
    sheet: Sheet, letters: Sequence[Document], initials: Sequence[Block] = ()
) -> Document:
    """The list that goes with `letters`, in the order in which to send them.

    `initials` say for whom the initials in the letters stand.
    """
    blocks: list[Block] = [
        sheet.heading(1, "list-title"),
        *help_first(sheet),
        Paragraph(sheet.inline("list-lead"), Style.LEAD),
        *_lacking(sheet, letters),
        *hard_to_find(sheet, letters),
        *_address_left_out(sheet, letters),
        *_together(sheet, letters),
        *_court_papers(sheet, letters),
        *_every(sheet, letters),
    ]
    desks: set[Desk] = set()
    for number, letter in enumerate(letters, FIRST_FILE):
        title = sheet.text("list-file", number=f"{number:02d}", title=letter.title)
        blocks.append(Heading(2, title))
        if may_wait(sheet, letter, letters):
            blocks.append(sheet.paragraph("list-choice"))
        blocks.append(ItemList(_boxes(sheet, letter, desks), Marker.BOX))
    blocks += initials
    blocks += [*_dates(sheet), *_afterwards(sheet, letters), *_other_doors(sheet, letters)]
    return Document(
        kind=Kind.CHECKLIST,
        recipient="you",
        title=sheet.text("list-title"),
        stem=sheet.text("list-stem"),
        footer=sheet.text("list-footer"),
        blocks=tuple(blocks),
    )


def _lacking(sheet: Sheet, letters: Sequence[Document]) -> tuple[Block, ...]:
    """Which letters are not there, and what they need."""
    blocks: list[Block] = []
    if not any(letter.recipient != "you" for letter in letters):
        blocks.append(sheet.paragraph("list-nothing"))
    asked = dict.fromkeys(lack.why for lack in wanting(sheet))
    blocks += [Paragraph(said(sheet.wording.say(why))) for why in asked]
    return tuple(blocks)


def _address_left_out(sheet: Sheet, letters: Sequence[Document]) -> tuple[Block, ...]:
    """That the person's address is on no letter although they gave one and did not say so."""
    contact = sheet.case.complainant.contact
    undecided = sheet.acting is None and contact.show_address_to is None
    hidden = undecided and contact.address.strip() and not sheet.shows_address_to(Door.COUNCIL)
    if not hidden or not any(map(_is_letter, letters)):
        return ()
    return (Paragraph(sheet.inline("list-address-left-out"), Style.NOTE),)


def _together(sheet: Sheet, letters: Sequence[Document]) -> tuple[Block, ...]:
    """Which files share an envelope, because they go to one office, and the note on top."""
    numbers = {letter.kind: f"{n:02d}" for n, letter in enumerate(letters, FIRST_FILE)}
    noted = Kind.COVER_NOTE in numbers
    blocks = []
    for together in envelopes(sheet, letters):
        listed = in_a_row([numbers[letter.kind] for letter in together])
        blocks.append(
            sheet.paragraph("list-together-noted", numbers=listed, note=numbers[Kind.COVER_NOTE])
            if noted
            else sheet.paragraph("list-together", numbers=listed)
        )
    return tuple(blocks)


def _court_papers(sheet: Sheet, letters: Sequence[Document]) -> tuple[Block, ...]:
    """What to know before papers of a court go into an envelope (FPR 2010 r.12.75(1)(c))."""
    in_court = sheet.case.steps.court.state in {CourtState.UNDER_WAY, CourtState.ENDED}
    if not in_court or all(letter.recipient == "you" for letter in letters):
        return ()
    rule = sheet.cite("si_2010_2955_12_75")
    return (Paragraph(sheet.inline("list-court-papers", rule=rule), Style.NOTE),)


def _every(sheet: Sheet, letters: Sequence[Document]) -> tuple[Block, ...]:
    """What is done with every letter, said once."""
    if not any(map(_is_letter, letters)):
        return ()
    items = tuple(map(sheet.inline, ("list-read", "list-sign", "list-copy", "list-post")))
    about_data = any(_is_letter(one) and desk_of(one) is Desk.DATA for one in letters)
    alone = said_together(sheet, "list-data-alone") if about_data else ()
    return (sheet.heading(2, "list-every"), ItemList(items, Marker.BULLET), *alone)


def _is_letter(document: Document) -> bool:
    return any(isinstance(block, LetterHead) for block in document.blocks)


def _boxes(sheet: Sheet, letter: Document, desks: set[Desk]) -> tuple[Inline, ...]:
    """The boxes of one document. An address is checked once: `desks` are those that were."""
    quotes = sheet.inline("list-no-court-papers")
    may_quote_papers = letter.recipient != "you" and papers_held_back(sheet.case)
    return (*((quotes,) if may_quote_papers else ()), *_boxes_of(sheet, letter, desks))


def _boxes_of(sheet: Sheet, letter: Document, desks: set[Desk]) -> tuple[Inline, ...]:
    if letter.kind is Kind.COVER_NOTE or not _is_letter(letter):
        return (sheet.inline(f"list-use-{word_of(letter.kind)}"),)
    desk = desk_of(letter)
    boxes = [] if desk in desks else [*_address(sheet, desk)]
    desks.add(desk)
    if letter.kind is Kind.ACCESS_REQUEST:
        # Proof of an address that somebody keeps from the council must not be asked for.
        open_address = sheet.shows_address_to(Door.COUNCIL)
        boxes.append(sheet.inline("list-identity" if open_address else "list-identity-hidden"))
    if letter.kind is Kind.INFORMATION_REQUEST and sheet.case.scope.information.strip():
        boxes.append(sheet.inline("list-nobodys-data"))
    if letter.kind is Kind.COUNCIL_COMPLAINT:
        boxes.append(sheet.inline("list-court-words" if sheet.says_plan else "list-no-court-words"))
    if letter.kind is Kind.DATA_COMPLAINT and tells_in_own_words(sheet):
        boxes.append(sheet.inline("list-own-words"))
    if desk is Desk.COMPLAINTS and (names := complaining_too(sheet)):
        boxes.append(sheet.inline("list-sign-too", names=in_a_row(names)))
    if letter.kind in _CHASERS:
        boxes.append(sheet.inline("list-proof"))
    boxes += [sheet.inline("list-enclosed", what=paper) for paper in letter.enclosed]
    return (*boxes, sheet.inline("list-done"))


def _address(sheet: Sheet, desk: Desk) -> tuple[Inline, ...]:
    """What has to be checked of the address before the letter goes out."""
    where = destination(sheet, desk)
    if not where.lines:
        boxes = [sheet.inline(f"list-address-missing-{desk}", body=sheet.body)]
    elif where.contact is None:
        boxes = [sheet.inline("list-address-given")]
    else:
        boxes = [sheet.inline("list-address-known", seen=where.contact.seen, body=sheet.body)]
    if where.email is not None and where.email.printable:
        boxes.append(sheet.inline("list-email-known", email=where.email.value))
    return tuple(boxes)


def _dates(sheet: Sheet) -> tuple[Block, ...]:
    """Every date that is still to come, each with the steps that lead to it."""
    rows = tuple(
        (said(_door(sheet, finding, due)), said(say(due.when)), said(_working(sheet, due)))
        for say in (sheet.wording.say,)
        for finding in sheet.findings
        for due in finding.dates
        if due.limit.passed_on(sheet.on) is not True
    )
    if not rows:
        return ()
    heads = ("list-date-what", "list-date-day", "list-date-how")
    table = Table(tuple(sheet.text(head) for head in heads), rows, (34, 22, 44))
    return (
        sheet.heading(2, "list-dates"),
        table,
        Paragraph(sheet.inline("list-not-promise"), Style.QUIET),
    )


def _door(sheet: Sheet, finding: Finding, due: DueDate) -> str:
    title = sheet.wording.say(finding.title)
    return f"{title}. {sheet.wording.say(due.label)}:"


def _working(sheet: Sheet, due: DueDate) -> str:
    """The caution first, then every step, what kind of limit it is, and whose count."""
    caution = () if due.caution is None else (due.caution,)
    return " ".join(sheet.wording.say(step) for step in (*caution, *due.explained))


def _afterwards(sheet: Sheet, letters: Sequence[Document]) -> tuple[Block, ...]:
    """What comes next where a letter of this pack is not answered, or not well."""
    kinds = {letter.kind for letter in letters}
    keys = [
        key
        for key, written in _AFTER.items()
        if not kinds.isdisjoint(written)
        and (sheet.may_claim or key in {_AFTER_COMPLAINT, _AFTER_INFORMATION})
    ]
    if not keys:
        return ()
    return (sheet.heading(2, "list-after"), *(sheet.paragraph(key) for key in keys))


def _other_doors(sheet: Sheet, letters: Sequence[Document]) -> tuple[Block, ...]:
    """Doors that are open now and for which there is no document in this pack."""
    items = tuple(
        sheet.inline(
            "list-other-door",
            door=sheet.text(f"door-name-{str(Door(f.door)).replace('_', '-')}"),
            next=sheet.wording.say(f.next_step),
        )
        for f in sheet.findings
        if f.status is Status.OPEN_NOW
        and f.door is not Door.SAFETY
        and file_for(f, letters) is None
    )
    if not items:
        return ()
    return (sheet.heading(2, "list-other-doors"), ItemList(items, Marker.BULLET))
