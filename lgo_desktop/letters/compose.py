"""Which documents does a case need today?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias

from lgo_desktop.letters.access import access_letter_wanted, access_request
from lgo_desktop.letters.checklist import checklist
from lgo_desktop.letters.correction import correction_follow_up
from lgo_desktop.letters.document import Document
from lgo_desktop.letters.entries import records_of
from lgo_desktop.letters.rectification import rectification_request
from lgo_desktop.letters.sheet import Sheet, Whose, shows_address
from lgo_desktop.letters.summary import summary
from lgo_desktop.routes.finding import Action
from lgo_desktop.wording import Message, message

Letter: TypeAlias = Callable[[Sheet], Document]

# The request for access goes first: a rectification letter may refer to it.
LETTERS: Mapping[Action, Letter] = MappingProxyType(
    {
        Action.ASK_ACCESS: access_request,
        Action.ASK_RECTIFICATION: rectification_request,
        Action.ASK_SHOW_CORRECTION: correction_follow_up,
    }
)


@dataclass(frozen=True)
class Missing:
    """Something without which no letter can be written: the question, and why in words."""

    path: str
    why: Message


@dataclass(frozen=True)
class Composed:
    """The documents of a pack in the order in which to read and send them.

    While something is `missing`, there are no letters; the summary and the list are there
    all the same.
    """

    documents: tuple[Document, ...]
    missing: tuple[Missing, ...]


def compose(sheet: Sheet) -> Composed:
    """The summary, each letter whose door is open, and the list of what to post."""
    lacking = missing(sheet)
    letters = () if lacking else tuple(letter(sheet) for letter in _wanted(sheet))
    return Composed((summary(sheet), *letters, checklist(sheet, letters)), lacking)


def missing(sheet: Sheet) -> tuple[Missing, ...]:
    """What has to be answered before letters can be written; empty if nothing has."""
    case = sheet.case
    contact = case.complainant.contact
    by_post = shows_address(case) and bool(contact.address.strip())
    subject = case.subject.name if case.subject is not None else ""
    there = {
        "complainant.person.name": bool(case.complainant.person.name.strip()),
        "organisation.name": bool(case.organisation.name.strip()),
        "complainant.contact.address": by_post or bool(contact.email.strip()),
        "subject.name": sheet.whose is Whose.OWN or bool(subject.strip()),
    }
    return tuple(Missing(path, message(_WHY[path])) for path, given in there.items() if not given)


_WHY = {
    "complainant.person.name": "missing-name",
    "organisation.name": "missing-council",
    "complainant.contact.address": "missing-contact",
    "subject.name": "missing-subject",
}


def _wanted(sheet: Sheet) -> tuple[Letter, ...]:
    actions = {finding.action for finding in sheet.findings}
    if not access_letter_wanted(sheet):
        actions.discard(Action.ASK_ACCESS)
    if not records_of(sheet):
        # The council can only put right an entry that it can find. The list says so.
        actions.discard(Action.ASK_RECTIFICATION)
    return tuple(letter for action, letter in LETTERS.items() if action in actions)
