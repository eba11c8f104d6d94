"""The sheet for the Ombudsman's form (Local Government Act 1974 Part 3).

The form itself was not seen, so the sheet gives what such a form asks for in parts: what the
council did wrong, how that affected the person, and what should happen.
"""

from __future__ import annotations

from lgo_desktop.case.vocabulary import Role
from lgo_desktop.law.calendar import say_day
from lgo_desktop.letters.chronology import chronology, timeline
from lgo_desktop.letters.document import Block, Document, ItemList, Kind, Marker, said
from lgo_desktop.letters.forms import about_the_writer, form_sheet, listed, papers, words
from lgo_desktop.letters.sheet import Sheet, Whose, service_name
from lgo_desktop.letters.together import said_together
from lgo_desktop.letters.wishes import wishes
from lgo_desktop.routes.finding import (
    Action,
    Door,
    Finding,
    Status,
    ends_before_it_opens,
)
from lgo_desktop.wording import Choice


def ombudsman_wanted(_sheet: Sheet, finding: Finding) -> bool:
    """Whether the Ombudsman's door is open now, or its time ends before it can be."""
    is_open = finding.action is Action.COMPLAIN and finding.status is Status.OPEN_NOW
    return finding.door is Door.OMBUDSMAN and (is_open or ends_before_it_opens(finding))


def ombudsman_complaint(sheet: Sheet, finding: Finding) -> Document:
    """The sheet: the parts of a complaint, ready to copy."""
    complaint = sheet.case.steps.complaint
    about = (said(sheet.council), said(service_name(sheet)))
    events = chronology(sheet)
    blocks: list[Block] = [
        *about_the_writer(sheet, finding.door),
        *said_together(sheet, "omb-together"),
        *_about_whom(sheet),
        *_signed(sheet),
        sheet.heading(2, "omb-council"),
        ItemList(tuple(one for one in about if one), Marker.BULLET),
        *words(sheet, "omb-about", complaint.about),
        *words(sheet, "omb-story", sheet.case.story),
        *((sheet.heading(2, "sum-events"), timeline(sheet, events)) if events else ()),
        *words(sheet, "omb-reply", complaint.last_reply_said),
        *words(sheet, "omb-still-wrong", complaint.still_wrong),
        *words(sheet, "form-harm", sheet.case.effect),
        *listed(sheet, "form-outcome", wishes(sheet)),
        *_early(sheet, finding),
        *_late(sheet, finding),
        *papers(sheet, (sheet.inline("omb-papers"),)),
    ]
    return form_sheet(sheet, finding, Kind.OMBUDSMAN_COMPLAINT, blocks)


def _about_whom(sheet: Sheet) -> tuple[Block, ...]:
    """For whom the body did its work, where the one who complains has no right in their data."""
    other = sheet.third_person
    if other is None:
        return ()
    died = Choice("yes" if sheet.case.complainant.role is Role.BEREAVED_RELATIVE else "no")
    return (sheet.paragraph("omb-for-whom", died=died, subject=other.name.strip()),)


def _signed(sheet: Sheet) -> tuple[Block, ...]:
    """Who writes for another adult has to show that; the Ombudsman has a form of its own for it."""
    for_adult = sheet.standing is Whose.ADULT or (
        sheet.case.complainant.role is Role.RELATIVE_WITHOUT_AUTHORITY
    )
    acting = sheet.acting is not None or for_adult
    return (sheet.paragraph("omb-consent"),) if acting else ()


def _early(sheet: Sheet, finding: Finding) -> tuple[Block, ...]:
    """Why it comes before the last answer: the usual twelve months end first (s.26B)."""
    if not ends_before_it_opens(finding):
        return ()
    last = min(due.limit.due for due in finding.dates if due.limit.binds == "person")
    return (sheet.heading(2, "omb-early"), sheet.paragraph("omb-early-say", date=say_day(last)))


def _late(sheet: Sheet, finding: Finding) -> tuple[Block, ...]:
    """Why it comes late, where the usual twelve months are over or may be (s.26B)."""
    own = (due.limit for due in finding.dates if due.limit.binds == "person")
    if all(limit.passed_on(sheet.on) is False for limit in own):
        return ()
    reason = words(sheet, "omb-late", sheet.case.steps.complaint.reason_for_lateness)
    return reason or (sheet.heading(2, "omb-late"), sheet.paragraph("omb-late-say"))
