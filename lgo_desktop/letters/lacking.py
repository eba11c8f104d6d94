"""What is missing: for every letter, and for one letter that could be written with it.

Each is named by the question that asks for it, so that the window and `lgo check` lead there.
"""

from __future__ import annotations

from dataclasses import dataclass

from lgo_desktop.letters.council_complaint import for_a_panel, may_complain, says_enough
from lgo_desktop.letters.entries import records_of
from lgo_desktop.letters.restriction import deletion_due
from lgo_desktop.letters.sheet import Sheet, Whose
from lgo_desktop.routes.finding import Action, Door, Status
from lgo_desktop.wording import Message, message


@dataclass(frozen=True)
class Missing:
    """Something without which a letter cannot be written: the question, and why in words."""

    path: str
    why: Message


def missing(sheet: Sheet) -> tuple[Missing, ...]:
    """What has to be answered before letters can be written; empty if nothing has."""
    contact = sheet.contact
    by_post = sheet.shows_address_to(Door.COUNCIL) and bool(contact.address.strip())
    subject = sheet.case.subject.name if sheet.case.subject is not None else ""
    there = {
        "complainant.person.name": bool(sheet.complainant),
        "organisation.name": bool(sheet.council),
        "complainant.contact.address": by_post or bool(contact.email.strip()),
        "subject.name": sheet.standing is Whose.OWN or bool(subject.strip()),
    }
    return tuple(Missing(path, message(_WHY[path])) for path, given in there.items() if not given)


_WHY = {
    "complainant.person.name": "missing-name",
    "organisation.name": "missing-council",
    "complainant.contact.address": "missing-contact",
    "subject.name": "missing-subject",
}


def wanting(sheet: Sheet) -> tuple[Missing, ...]:
    """What one more letter cannot do without, where its door is open and it is not answered.

    The other letters are written all the same.
    """
    found = [*_for_a_complaint(sheet)]
    if sheet.may_claim:
        found = [*_for_the_records(sheet), *found, *_for_deletion(sheet)]
    return tuple(found)


def _for_the_records(sheet: Sheet) -> tuple[Missing, ...]:
    """A body can only put right, or keep out of use, an entry that it can find."""
    wanted = {f.action for f in sheet.findings if f.status is Status.OPEN_NOW}
    if wanted.isdisjoint({Action.ASK_RECTIFICATION, Action.ASK_RESTRICTION}) or records_of(sheet):
        return ()
    return (Missing("records[].document", message("list-no-records")),)


def _for_a_complaint(sheet: Sheet) -> tuple[Missing, ...]:
    if not any(map(may_complain, sheet.findings)) or says_enough(sheet):
        return ()
    if for_a_panel(sheet):
        return (Missing("steps.complaint.still_wrong", message("list-no-reasons")),)
    return (Missing("story", message("list-no-story")),)


def _for_deletion(sheet: Sheet) -> tuple[Missing, ...]:
    if not any(deletion_due(sheet, finding) for finding in sheet.findings):
        return ()
    which = () if records_of(sheet) else (Missing("records[].document", _DELETION),)
    why = () if sheet.case.effect.strip() else (Missing("effect", _DELETION),)
    return (*which, *why)


_DELETION = message("list-no-situation")
