"""Which file of the pack is for which door: one order for doors, files and list."""

from __future__ import annotations

from collections.abc import Sequence

from lgo_desktop.letters.document import Document, Kind
from lgo_desktop.routes.finding import Action, Finding, Strand

FIRST_FILE = 2
"""The number of the first file after “Where you stand”."""

_FOR: dict[tuple[Action, Strand], Kind] = {
    (Action.ASK_ACCESS, Strand.ACCESS): Kind.ACCESS_REQUEST,
    (Action.ASK_RECTIFICATION, Strand.RECORDS): Kind.RECTIFICATION_REQUEST,
    (Action.ASK_SHOW_CORRECTION, Strand.RECORDS): Kind.CORRECTION_FOLLOW_UP,
    (Action.ASK_RESTRICTION, Strand.RESTRICTION): Kind.RESTRICTION_REQUEST,
    (Action.ASK_DELETION, Strand.DELETION): Kind.DELETION_REQUEST,
    (Action.ASK_INFORMATION, Strand.INFORMATION): Kind.INFORMATION_REQUEST,
    (Action.ASK_REVIEW, Strand.INFORMATION): Kind.INFORMATION_REVIEW,
    (Action.CHASE, Strand.ACCESS): Kind.CHASER,
    (Action.CHASE, Strand.RECORDS): Kind.CHASER,
    (Action.CHASE, Strand.DATA_COMPLAINT): Kind.DATA_COMPLAINT_CHASER,
    (Action.CHASE, Strand.SERVICE): Kind.COMPLAINT_CHASER,
    (Action.COMPLAIN_ABOUT_DATA, Strand.DATA_COMPLAINT): Kind.DATA_COMPLAINT,
    (Action.RAISE_CONCERN, Strand.WORKER): Kind.REGULATOR_CONCERN,
}
_COMPLAINTS = frozenset({Kind.COUNCIL_COMPLAINT, Kind.ICO_COMPLAINT, Kind.OMBUDSMAN_COMPLAINT})


def file_for(finding: Finding, letters: Sequence[Document]) -> tuple[str, Document] | None:
    """The file that is for this door and what to do there: its number, and the document.

    None where the pack has nothing for it.
    """
    for number, document in enumerate(letters, FIRST_FILE):
        if is_for(finding, document):
            return f"{number:02d}", document
    return None


def calls_for_letter(finding: Finding) -> bool:
    """Whether what has to be done at this door is to send a letter or a sheet."""
    asks = (finding.action, finding.strand) in _FOR
    return asks or finding.action is Action.COMPLAIN


def is_for(finding: Finding, document: Document) -> bool:
    """Whether a document is what the person takes to this door."""
    kinds = frozenset({_FOR.get((finding.action, finding.strand))}) | (
        _COMPLAINTS if finding.action is Action.COMPLAIN else frozenset()
    )
    return document.kind in kinds and document.recipient == finding.door
