"""The follow-up where a council says that records are corrected, but not how.

Ombudsman decision 23 009 298 is the pattern: the person may ask for the amended records
(UK GDPR Article 15) and have what is still wrong put right (Article 16). One request for
access at a time: where a subject access request goes out on the same day, or is waiting
for its answer, this letter refers to it instead of making a second one.
"""

from __future__ import annotations

from lgo_desktop.case.vocabulary import RequestState
from lgo_desktop.letters.access import access_letter_wanted
from lgo_desktop.letters.document import (
    Block,
    Document,
    ItemList,
    Kind,
    Marker,
    Paragraph,
    said,
)
from lgo_desktop.letters.entries import (
    deletion_right,
    enclosed_evidence,
    enclosed_statements,
    preserve,
    records_of,
    schedule,
)
from lgo_desktop.letters.frame import letter, within_a_month
from lgo_desktop.letters.history import complaint_so_far, correction_so_far
from lgo_desktop.letters.identity import identity_in_brief, reach
from lgo_desktop.letters.rectification import effect
from lgo_desktop.letters.sheet import Sheet, when_sent
from lgo_desktop.wording import Choice


def correction_follow_up(sheet: Sheet) -> Document:
    """The letter that asks the council to show what it corrected, and how."""
    blocks: list[Block] = [
        *complaint_so_far(sheet, correction_so_far(sheet)),
        sheet.heading(2, "follow-what"),
        sheet.paragraph(
            "follow-under",
            rectification=sheet.cite("uk_gdpr_16"),
            access=sheet.cite("uk_gdpr_15"),
            listed=_listed(sheet),
        ),
        ItemList(
            (
                sheet.inline("follow-changed"),
                sheet.inline("follow-original"),
                sheet.inline("follow-unchanged"),
                sheet.inline("follow-told", provision=sheet.cite("uk_gdpr_19")),
            ),
            Marker.NUMBER,
        ),
    ]
    if records_of(sheet):
        blocks += [schedule(sheet, show_first=True), *deletion_right(sheet)]
    blocks += [
        _access(sheet),
        sheet.paragraph(
            "follow-still-wrong",
            provision=sheet.cite("uk_gdpr_16"),
            definition=sheet.cite("dpa_2018_205_1"),
            listed=_listed(sheet),
        ),
        *effect(sheet),
        sheet.paragraph(
            "follow-restrict",
            restriction=sheet.cite("uk_gdpr_18_1_a"),
            reasons=sheet.cite("uk_gdpr_12_4"),
        ),
        *identity_in_brief(sheet),
        *reach(sheet),
        within_a_month(sheet, "dp_rectification"),
        preserve(sheet),
    ]
    papers = (*enclosed_evidence(sheet), *enclosed_statements(sheet))
    return letter(sheet, Kind.CORRECTION_FOLLOW_UP, "follow", blocks, enclosed=papers)


def _access(sheet: Sheet) -> Paragraph:
    """One access request to a controller at a time: here, beside this letter, or waiting."""
    if access_letter_wanted(sheet):
        return sheet.paragraph("follow-carried-by-sar")
    asked = sheet.case.steps.access
    if asked.state is RequestState.WAITING:
        if asked.made is None:
            return Paragraph(said(sheet.told("follow-carried-by-waiting-undated")))
        when = when_sent(sheet, asked.made)
        return Paragraph(said(sheet.told("follow-carried-by-waiting", made=when)))
    provision = sheet.cite("uk_gdpr_15")
    return sheet.paragraph("follow-narrow-sar", provision=provision, listed=_listed(sheet))


def _listed(sheet: Sheet) -> Choice:
    """Whether the letter has a table of entries that its sentences can speak of."""
    return Choice("yes" if records_of(sheet) else "no")
