"""Keeping data out of use: restriction (UK GDPR Article 18), objection and deletion (21, 17).

A council may keep what it needs for a public task or a duty (Article 17(3)), so the letter
that asks for deletion says that it knows this, and asks for a limit on use instead.
"""

from __future__ import annotations

from lgo_desktop.case.sent import correction_asked
from lgo_desktop.case.vocabulary import RequestState
from lgo_desktop.letters.document import Block, Document, ItemList, Kind, Marker, Paragraph, said
from lgo_desktop.letters.entries import (
    enclosed_evidence,
    entries_said,
    places,
    preserve,
    records_of,
)
from lgo_desktop.letters.frame import letter, within_a_month
from lgo_desktop.letters.identity import identity_in_brief, reach
from lgo_desktop.letters.sheet import Sheet, quoted, when_sent
from lgo_desktop.routes.facts import records_wrong
from lgo_desktop.routes.finding import Action, Finding, Status


def restriction_wanted(sheet: Sheet, finding: Finding) -> bool:
    """Whether a limit on use can be asked for by itself, and there is an entry to name."""
    is_open = finding.action is Action.ASK_RESTRICTION and finding.status is Status.OPEN_NOW
    return is_open and bool(records_of(sheet))


def restriction_request(sheet: Sheet) -> Document:
    """The letter that asks for a limit on use while the council checks (Article 18(1)(a))."""
    provision = sheet.cite("uk_gdpr_18_1_a")
    asked = correction_asked(sheet.case).made
    first = (
        sheet.told("restrict-asked-undated")
        if asked is None
        else sheet.told("restrict-asked", when=when_sent(sheet, asked))
    )
    blocks: tuple[Block, ...] = (
        Paragraph(sheet.inline("restrict-this-is", history=first, provision=provision)),
        entries_said(sheet),
        sheet.heading(2, "restrict-what"),
        ItemList(
            (
                sheet.inline("restrict-stop"),
                sheet.inline("restrict-mark"),
                sheet.inline("restrict-tell", provision=sheet.cite("uk_gdpr_19")),
                sheet.inline("restrict-before-end", provision=sheet.cite("uk_gdpr_18")),
            ),
            Marker.NUMBER,
        ),
        sheet.paragraph("restrict-accepted", provision=sheet.cite("uk_gdpr_18_2")),
        sheet.paragraph("restrict-refuse", provision=sheet.cite("uk_gdpr_12_4")),
        *identity_in_brief(sheet),
        *reach(sheet),
        within_a_month(sheet, "dp_other"),
        preserve(sheet),
    )
    papers = enclosed_evidence(sheet)
    return letter(sheet, Kind.RESTRICTION_REQUEST, "restriction", blocks, enclosed=papers)


def deletion_due(sheet: Sheet, finding: Finding) -> bool:
    """Whether deletion comes next: nothing is wrong, or a correction was asked for first."""
    corrected_first = sheet.case.steps.rectification.state not in {None, RequestState.NOT_MADE}
    return finding.action is Action.ASK_DELETION and (
        corrected_first or records_wrong(sheet.case) is False
    )


def says_which_and_why(sheet: Sheet) -> bool:
    """Whether the data is named, and the own situation that Article 21(1) asks for."""
    return bool(records_of(sheet)) and bool(sheet.case.effect.strip())


def deletion_wanted(sheet: Sheet, finding: Finding) -> bool:
    """Whether the letter is called for and has what it cannot do without."""
    return deletion_due(sheet, finding) and says_which_and_why(sheet)


def deletion_request(sheet: Sheet) -> Document:
    """The letter that objects to use and asks for deletion, with a limit on use instead."""
    blocks: tuple[Block, ...] = (
        Paragraph(
            sheet.about(
                "delete-this-is",
                council=sheet.council,
                objection=sheet.cite("uk_gdpr_21"),
                erasure=sheet.cite("uk_gdpr_17"),
            )
        ),
        places(sheet),
        sheet.heading(2, "delete-why"),
        Paragraph(said(sheet.told("delete-basis"))),
        *quoted(sheet.case.effect),
        sheet.heading(2, "delete-ask"),
        ItemList(
            (
                sheet.inline("delete-ask-stop"),
                sheet.inline("delete-ask-delete"),
                sheet.inline("delete-ask-tell", provision=sheet.cite("uk_gdpr_19")),
            ),
            Marker.NUMBER,
        ),
        sheet.paragraph("delete-limits", provision=sheet.cite("uk_gdpr_17_3")),
        sheet.paragraph("delete-instead", provision=sheet.cite("uk_gdpr_18")),
        sheet.paragraph("restrict-refuse", provision=sheet.cite("uk_gdpr_12_4")),
        *identity_in_brief(sheet),
        *reach(sheet),
        within_a_month(sheet, "dp_other"),
    )
    return letter(sheet, Kind.DELETION_REQUEST, "deletion", blocks)
