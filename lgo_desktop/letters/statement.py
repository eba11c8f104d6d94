"""The supplementary statement (UK GDPR Article 16): a person's own account beside an entry.

It goes with the letter that asks for it, a page for each entry. Two hundred words at most
is our advice, so that it is read; a longer one is kept whole, and the person is told.
"""

from __future__ import annotations

from dataclasses import replace

from lgo_desktop.case.model import Record
from lgo_desktop.law.calendar import say_day
from lgo_desktop.letters.data_complaint import data_complaint_wanted
from lgo_desktop.letters.document import (
    Block,
    Document,
    FormField,
    Kind,
    PageBreak,
    Signature,
    Unit,
)
from lgo_desktop.letters.entries import has_statement, records_of, where
from lgo_desktop.letters.sheet import Sheet, quoted
from lgo_desktop.routes.finding import Action, Door, Finding

MOST_WORDS = 200
_CARRIED_BY = frozenset({Action.ASK_RECTIFICATION, Action.ASK_SHOW_CORRECTION})


def statement_wanted(sheet: Sheet, finding: Finding) -> bool:
    """Whether the letter of this finding goes out with a statement on an entry."""
    carried = finding.action in _CARRIED_BY or data_complaint_wanted(sheet, finding)
    return carried and any(map(has_statement, records_of(sheet)))


def supplementary_statement(sheet: Sheet) -> Document:
    """One page for each entry to which a statement is to be added."""
    blocks: list[Block] = []
    for number, record in enumerate(records_of(sheet), 1):
        if not has_statement(record):
            continue
        if blocks:
            blocks.append(PageBreak())
        blocks += _page(sheet, number, record)
    return Document(
        kind=Kind.SUPPLEMENTARY_STATEMENT,
        recipient=Door.COUNCIL,
        title=sheet.text("title-statement", council=sheet.council),
        stem=sheet.text("stem-statement"),
        footer=sheet.text("stem-statement"),
        blocks=tuple(blocks),
    )


def _page(sheet: Sheet, number: int, record: Record) -> tuple[Block, ...]:
    evidence = record.evidence.strip()
    of_entry = FormField("statement", MOST_WORDS, Unit.WORDS, str(number))
    shown = (sheet.paragraph("statement-evidence"), *quoted(evidence)) if evidence else ()
    return (
        sheet.heading(1, "statement-heading", number=str(number)),
        sheet.paragraph(
            "statement-for",
            whose=sheet.voice,
            council=sheet.council,
            subject=sheet.data_subject.name.strip(),
            provision=sheet.cite("uk_gdpr_16"),
        ),
        sheet.paragraph("statement-where"),
        *quoted(where(sheet, record)),
        sheet.paragraph("statement-text", name=sheet.complainant),
        *(replace(part, field=of_entry) for part in quoted(record.truth)),
        *shown,
        sheet.paragraph("statement-please"),
        Signature(sheet.text("statement-dated", date=say_day(sheet.on)), sheet.complainant),
    )
