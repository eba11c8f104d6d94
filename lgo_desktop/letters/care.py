"""The records of somebody who was in care: what is asked for, and how long they are kept.

The record of a looked-after child is kept to the 75th anniversary of birth (SI 2010/959
reg 50). The guidance on care leavers is cited by title and date only: it was not read.
"""

from __future__ import annotations

from lgo_desktop.case.vocabulary import OrganisationKind, Role
from lgo_desktop.law.calendar import add_months
from lgo_desktop.letters.document import Block, Paragraph, said
from lgo_desktop.letters.sheet import Sheet
from lgo_desktop.wording import Inline

_KEPT_FOR = 75 * 12  # months


def was_in_care(sheet: Sheet) -> bool:
    """Whether the complainant was in the care of a council of England."""
    case = sheet.case
    leaver = case.complainant.role is Role.FORMER_LOOKED_AFTER_CHILD
    council = case.organisation.kind in {None, OrganisationKind.COUNCIL}
    return leaver and council and case.organisation.nation in {None, "england"}


def must_still_be_kept(sheet: Sheet) -> bool:
    """Whether the file may still have to be kept; not so for who is over 75 for certain."""
    born = sheet.case.complainant.person.date_of_birth
    over = born is not None and add_months(born.latest, _KEPT_FOR) < sheet.on
    return was_in_care(sheet) and not over


def records_of_care(sheet: Sheet) -> tuple[Inline, ...]:
    """What to search for besides, as an entry in a list."""
    return (said(sheet.told("sar-care")),) if was_in_care(sheet) else ()


def about_records_of_care(sheet: Sheet) -> tuple[Block, ...]:
    """What is asked of the answer: help to read it, and word of what cannot be found."""
    if not was_in_care(sheet):
        return ()
    reading = [sheet.told("sar-care-help")]
    if sheet.law.in_force("care_leavers_guidance", sheet.on):
        guidance = sheet.cite("care_leavers_guidance")
        reading.append(sheet.text("sar-care-guidance", guidance=guidance))
    lost = [sheet.text("sar-care-lost")]
    if must_still_be_kept(sheet):
        lost.append(sheet.text("sar-care-kept", provision=sheet.cite("si_2010_959_50")))
    return (
        sheet.heading(2, "sar-care-heading"),
        Paragraph(said(" ".join(reading))),
        Paragraph(said(" ".join(lost))),
    )
