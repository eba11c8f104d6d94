"""The documents of a case, as the program makes them on a day."""

from __future__ import annotations

from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.law.library import read_law
from lgo_desktop.letters.compose import Composed, compose
from lgo_desktop.letters.document import Document, Kind
from lgo_desktop.letters.sheet import Sheet
from lgo_desktop.routes.check import check
from lgo_desktop.routes.examples import read_examples
from lgo_desktop.wording import load_wording
from tests.helpers.days import KENT_DAY

LAW, WORDS, EXAMPLES = read_law(), load_wording(), read_examples()
LETTERS = {
    Kind.ACCESS_REQUEST,
    Kind.RECTIFICATION_REQUEST,
    Kind.CORRECTION_FOLLOW_UP,
    Kind.DATA_COMPLAINT,
    Kind.CHASER,
    Kind.COMPLAINT_CHASER,
    Kind.DATA_COMPLAINT_CHASER,
    Kind.COUNCIL_COMPLAINT,
    Kind.RESTRICTION_REQUEST,
    Kind.DELETION_REQUEST,
    Kind.INFORMATION_REQUEST,
    Kind.INFORMATION_REVIEW,
}
"""What is written to the council as a letter."""


def composed(case: Case, on: date = KENT_DAY) -> Composed:
    """The documents of `case` on that day, and what keeps letters from being written."""
    return compose(Sheet(case, check(case, on, LAW), on, LAW, WORDS, EXAMPLES))


def documents(case: Case, on: date = KENT_DAY) -> dict[Kind, Document]:
    """The documents by their kind, in the order of the pack."""
    return {document.kind: document for document in composed(case, on).documents}


def letters(case: Case, on: date = KENT_DAY) -> dict[Kind, Document]:
    """Those documents that are posted."""
    return {k: d for k, d in documents(case, on).items() if k in LETTERS}


def text(document: Document) -> str:
    """All text of a document, a line for each piece."""
    return "\n".join(document.lines())
