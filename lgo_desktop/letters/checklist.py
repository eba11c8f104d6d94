"""What to post, and when: a box for each thing to do, and every date with its working."""

from __future__ import annotations

from collections.abc import Sequence

from lgo_desktop.letters.document import (
    Block,
    Document,
    Heading,
    ItemList,
    Kind,
    Marker,
    Paragraph,
    Style,
    Table,
    said,
)
from lgo_desktop.letters.entries import records_of
from lgo_desktop.letters.sheet import Sheet, Whose, destination, shows_address
from lgo_desktop.routes.finding import Action, Door, DueDate, Finding, Status
from lgo_desktop.wording import Inline

_WITH_EVIDENCE = frozenset({Kind.RECTIFICATION_REQUEST, Kind.CORRECTION_FOLLOW_UP})
_LETTERS = frozenset({Action.ASK_ACCESS, Action.ASK_RECTIFICATION, Action.ASK_SHOW_CORRECTION})


def checklist(sheet: Sheet, letters: Sequence[Document]) -> Document:
    """The list that goes with `letters`, in the order in which to send them."""
    blocks: list[Block] = [
        sheet.heading(1, "list-title"),
        Paragraph(sheet.inline("list-lead"), Style.LEAD),
    ]
    if not letters:
        blocks.append(sheet.paragraph("list-nothing"))
    wanted = {finding.action for finding in sheet.findings}
    if Action.ASK_RECTIFICATION in wanted and not records_of(sheet):
        blocks.append(sheet.paragraph("list-no-records"))
    for number, letter in enumerate(letters, 1):
        title = sheet.text("list-letter", number=str(number), title=letter.title)
        blocks.append(Heading(2, title))
        blocks.append(ItemList(_boxes(sheet, letter), Marker.BOX))
    blocks += [*_dates(sheet), *_afterwards(sheet, letters), *_other_doors(sheet)]
    return Document(
        kind=Kind.CHECKLIST,
        recipient="you",
        title=sheet.text("list-title"),
        stem=sheet.text("list-stem"),
        footer=sheet.text("list-footer"),
        blocks=tuple(blocks),
    )


def _boxes(sheet: Sheet, letter: Document) -> tuple[Inline, ...]:
    boxes = [sheet.inline("list-read"), *_address(sheet), sheet.inline("list-sign")]
    if letter.kind is Kind.ACCESS_REQUEST:
        # Proof of an address that somebody keeps from the council must not be asked for.
        open_address = shows_address(sheet.case)
        boxes.append(sheet.inline("list-identity" if open_address else "list-identity-hidden"))
    if sheet.whose is Whose.ADULT:
        boxes.append(sheet.inline("list-authority"))
    shown = [r.evidence.strip() for r in records_of(sheet) if r.evidence.strip()]
    if letter.kind in _WITH_EVIDENCE and shown:
        boxes.append(sheet.inline("list-evidence", what="; ".join(shown)))
    boxes += [sheet.inline("list-copy"), sheet.inline("list-post")]
    return tuple(boxes)


def _address(sheet: Sheet) -> tuple[Inline, ...]:
    """What has to be checked of the address before the letter goes out."""
    where = destination(sheet)
    if not where.lines:
        boxes = [sheet.inline("list-address-missing")]
    elif where.contact is None:
        boxes = [sheet.inline("list-address-given")]
    else:
        boxes = [sheet.inline("list-address-known", seen=where.contact.seen)]
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
    caution = () if due.caution is None else (due.caution,)
    return " ".join(sheet.wording.say(step) for step in (*caution, *due.limit.working))


def _afterwards(sheet: Sheet, letters: Sequence[Document]) -> tuple[Block, ...]:
    if not letters:
        return ()
    return (
        sheet.heading(2, "list-after"),
        sheet.paragraph("list-after-text"),
        sheet.paragraph("list-after-wrong"),
    )


def _other_doors(sheet: Sheet) -> tuple[Block, ...]:
    """Doors that are open now and for which there is no letter in this pack."""
    items = tuple(
        sheet.inline(
            "list-other-door",
            door=sheet.text(f"door-name-{str(Door(f.door)).replace('_', '-')}"),
            next=sheet.wording.say(f.next_step),
        )
        for f in sheet.findings
        if f.status is Status.OPEN_NOW and f.action not in _LETTERS
    )
    if not items:
        return ()
    return (sheet.heading(2, "list-other-doors"), ItemList(items, Marker.BULLET))
