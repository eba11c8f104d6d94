"""Which documents does a case need today?

Each is offered where a finding calls for it, in the order of the findings: the doors, the
files and the list have one order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from lgo_desktop.letters.access import access_letter_wanted, access_request
from lgo_desktop.letters.binder import Binder, binder
from lgo_desktop.letters.chaser import (
    chaser,
    chaser_wanted,
    complaint_chaser,
    complaint_chaser_wanted,
    data_complaint_chaser,
    data_complaint_chaser_wanted,
)
from lgo_desktop.letters.checklist import checklist
from lgo_desktop.letters.chronology import chronology_sheet, chronology_wanted
from lgo_desktop.letters.concern import concern, concern_wanted
from lgo_desktop.letters.consent import (
    authority_form,
    authority_form_wanted,
    childs_consent,
    childs_consent_wanted,
)
from lgo_desktop.letters.correction import correction_follow_up
from lgo_desktop.letters.council_complaint import council_complaint, council_complaint_wanted
from lgo_desktop.letters.counting import with_counts
from lgo_desktop.letters.courts import (
    court_sheet,
    court_sheet_wanted,
    tribunal_sheet,
    tribunal_sheet_wanted,
)
from lgo_desktop.letters.data_complaint import data_complaint, data_complaint_wanted
from lgo_desktop.letters.diary import DiaryDate, diary
from lgo_desktop.letters.document import Document, plain
from lgo_desktop.letters.entries import records_of
from lgo_desktop.letters.envelopes import cover_note, envelopes
from lgo_desktop.letters.ico import ico_complaint, ico_wanted
from lgo_desktop.letters.identity import hard_to_find
from lgo_desktop.letters.information import (
    information_request,
    information_review,
    request_wanted,
    review_wanted,
)
from lgo_desktop.letters.initials import as_sent, key_to_initials, names_of, told_for
from lgo_desktop.letters.lacking import Missing, missing, wanting
from lgo_desktop.letters.left_out import meaning
from lgo_desktop.letters.ombudsman import ombudsman_complaint, ombudsman_wanted
from lgo_desktop.letters.own_words import in_own_words, is_off
from lgo_desktop.letters.rectification import rectification_request
from lgo_desktop.letters.restriction import (
    deletion_request,
    deletion_wanted,
    restriction_request,
    restriction_wanted,
)
from lgo_desktop.letters.sheet import Sheet
from lgo_desktop.letters.statement import statement_wanted, supplementary_statement
from lgo_desktop.letters.summary import summary
from lgo_desktop.routes.finding import Action, Door, Finding

Wanted: TypeAlias = Callable[[Sheet, Finding], bool]
Write: TypeAlias = Callable[[Sheet, Finding], Document]


def _for_action(action: Action) -> Wanted:
    def wanted(_sheet: Sheet, finding: Finding) -> bool:
        return finding.action is action

    return wanted


def _claiming(wanted: Wanted) -> Wanted:
    """The same, for a letter that claims a right in the entries."""

    def claimed(sheet: Sheet, finding: Finding) -> bool:
        return sheet.may_claim and wanted(sheet, finding)

    return claimed


def _access(sheet: Sheet, finding: Finding) -> bool:
    return finding.action is Action.ASK_ACCESS and access_letter_wanted(sheet)


def _rectification(sheet: Sheet, finding: Finding) -> bool:
    # The council can only put right an entry that it can find. The list says so.
    return finding.action is Action.ASK_RECTIFICATION and bool(records_of(sheet))


def _plainly(write: Callable[[Sheet], Document]) -> Write:
    """A document that is written from the case alone, whichever finding asked for it."""

    def from_case(sheet: Sheet, _finding: Finding) -> Document:
        return write(sheet)

    return from_case


OFFERS: tuple[tuple[Wanted, Write], ...] = (
    (_access, _plainly(access_request)),
    (_claiming(_rectification), _plainly(rectification_request)),
    (_claiming(_for_action(Action.ASK_SHOW_CORRECTION)), _plainly(correction_follow_up)),
    (_claiming(restriction_wanted), _plainly(restriction_request)),
    (_claiming(deletion_wanted), _plainly(deletion_request)),
    (chaser_wanted, _plainly(chaser)),
    (_claiming(data_complaint_chaser_wanted), _plainly(data_complaint_chaser)),
    (complaint_chaser_wanted, _plainly(complaint_chaser)),
    (council_complaint_wanted, _plainly(council_complaint)),
    (request_wanted, _plainly(information_request)),
    (review_wanted, _plainly(information_review)),
    (_claiming(data_complaint_wanted), _plainly(data_complaint)),
    (concern_wanted, concern),
    (_claiming(ico_wanted), ico_complaint),
    (ombudsman_wanted, ombudsman_complaint),
    (_claiming(statement_wanted), _plainly(supplementary_statement)),
)
"""What can be written for a finding: where it is called for, and how it is written."""

AT_HOME: tuple[tuple[Callable[[Sheet], bool], Callable[[Sheet], Document]], ...] = (
    (tribunal_sheet_wanted, tribunal_sheet),
    (court_sheet_wanted, court_sheet),
    (authority_form_wanted, authority_form),
    (childs_consent_wanted, childs_consent),
    (chronology_wanted, chronology_sheet),
)
"""What goes to no door: when it is of use, and how it is written."""


@dataclass(frozen=True)
class Companions:
    """What goes with the documents: all of them as one, and the dates for a calendar.

    `about_files` explains the list of the files' fingerprints.
    """

    binder: Binder
    dates: tuple[DiaryDate, ...]
    about_files: str


@dataclass(frozen=True)
class Composed:
    """The documents of a pack in the order in which to read and send them.

    While something is `missing`, there are no letters; the summary and the list are there
    all the same. `offered` are the letters as we wrote them, those too that the person left
    out; `documents` hold the person's own words and what they left in. What is `wanting`
    keeps one letter more from being written. `left_out` says of each letter that they left
    out what that means. `full_names` says of each recipient whether they see the names of other
    people in full; it is empty where no other people are named. What stays at home has them all.
    """

    documents: tuple[Document, ...]
    missing: tuple[Missing, ...]
    companions: Companions
    offered: tuple[Document, ...] = ()
    wanting: tuple[Missing, ...] = ()
    left_out: tuple[str, ...] = ()
    full_names: Mapping[str, bool] = field(default_factory=dict)

    @property
    def to_read(self) -> tuple[Document, ...]:
        """All that can be read before it is saved: the documents, and what only the whole pack has.

        That is the schedule of records and the title page, in this order and at the end. While
        something is missing there is no pack.
        """
        if self.missing:
            return self.documents
        bound = self.companions.binder
        apart = {(one.kind, one.recipient) for one in self.documents}
        others = tuple(one for one in bound.parts if (one.kind, one.recipient) not in apart)
        return (*self.documents, *others, bound.cover)


def compose(sheet: Sheet) -> Composed:
    """The summary, each document that a door calls for, and the list of what to post.

    What the person decided about the letters is done here, once, so that every file, list and
    window that comes of it agrees.
    """
    lacking = missing(sheet)
    offered = () if lacking else _offered(sheet)
    choices = sheet.case.letters
    names = names_of(sheet)
    chosen = tuple(in_own_words(sheet, one) for one in offered if not is_off(choices, one))
    at_home = tuple(with_counts(sheet, one) for one in chosen)
    letters = _warned(
        sheet, tuple(with_counts(sheet, as_sent(sheet, names, one)) for one in chosen)
    )
    left_out = tuple(one for one in offered if is_off(choices, one))
    first = summary(sheet, at_home, left_out)
    last = checklist(sheet, at_home, key_to_initials(sheet, names, at_home))
    companions = Companions(
        binder(sheet, (first, *at_home, last)),
        diary(sheet, letters),
        sheet.text("manifest-about", file=MANIFEST),
    )
    meant = tuple(meaning(sheet, one) for one in left_out)
    return Composed(
        (first, *letters, last),
        lacking,
        companions,
        offered,
        wanting(sheet),
        meant,
        told_for(sheet, names, offered),
    )


def _warned(sheet: Sheet, letters: tuple[Document, ...]) -> tuple[Document, ...]:
    """The letters; the first one to the body says if that can hardly find the person’s file."""
    warning = tuple(plain(block.runs) for block in hard_to_find(sheet, letters))
    first = next((one for one in letters if one.recipient == Door.COUNCIL), None)
    if first is None or not warning:
        return letters
    told = replace(first, notices=(*first.notices, *warning))
    return tuple(told if one is first else one for one in letters)


MANIFEST = "manifest.txt"
"""The name of the list of files, as programs that check such lists expect it."""


def _offered(sheet: Sheet) -> tuple[Document, ...]:
    """Each document that is called for, once for each recipient, as we write it.

    The note on an envelope names the letters that are in it: not one that was left out.
    """
    written: dict[tuple[str, str], Document] = {}
    for finding in sheet.findings:
        for wanted, write in OFFERS:
            if wanted(sheet, finding):
                document = write(sheet, finding)
                written.setdefault((document.kind, document.recipient), document)
    letters = tuple(written.values())
    posted = [letter for letter in letters if not is_off(sheet.case.letters, letter)]
    notes = (cover_note(sheet, together) for together in envelopes(sheet, posted))
    return (*letters, *notes, *(write(sheet) for wanted, write in AT_HOME if wanted(sheet)))
