"""What never stands in any document, whoever writes it and however far things have gone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest

from lgo_desktop.case.vocabulary import Role
from lgo_desktop.letters.document import Document, Kind, LetterHead
from lgo_desktop.letters.sheet import Sheet
from lgo_desktop.routes.check import check
from tests.helpers.cases import changed
from tests.helpers.days import KENT_DAY
from tests.helpers.grid import SITUATIONS, bodies, grid, situation
from tests.helpers.packs import LAW, WORDS, composed, text

ABOUT_DATA = {
    Kind.ACCESS_REQUEST,
    Kind.RECTIFICATION_REQUEST,
    Kind.CORRECTION_FOLLOW_UP,
    Kind.RESTRICTION_REQUEST,
    Kind.DATA_COMPLAINT,
    Kind.CHASER,
    Kind.DATA_COMPLAINT_CHASER,
}
"""Letters that ask, in one neutral sentence, for the records to be kept meanwhile."""


@cache
def _all() -> tuple[tuple[str, Document], ...]:
    return tuple((name, one) for name, case in grid() for one in composed(case).documents)


def _sent() -> Iterator[tuple[str, Document]]:
    """What leaves the house."""
    return ((name, one) for name, one in _all() if one.recipient != "you")


def _posted() -> Iterator[tuple[str, Document]]:
    """What goes to the body itself."""
    return ((name, one) for name, one in _all() if one.recipient == "council")


def test_the_grid_calls_for_every_kind_of_document() -> None:
    """No kind is without a case, so that what is proved below is proved of all.

    But for what only holds the others together, in the pack that stays at home.
    """
    assert {one.kind for _, one in _all()} == set(Kind) - {Kind.WHOLE_PACK, Kind.SCHEDULE}


_OWN_DATA = {
    Kind.ACCESS_REQUEST,
    Kind.CHASER,
    Kind.COUNCIL_COMPLAINT,
    Kind.COMPLAINT_CHASER,
    Kind.INFORMATION_REQUEST,
    Kind.INFORMATION_REVIEW,
    Kind.REGULATOR_CONCERN,
    Kind.TRIBUNAL_SHEET,
    Kind.COURT_SHEET,
    Kind.CHRONOLOGY,
    Kind.AUTHORITY,
    Kind.SUMMARY,
    Kind.CHECKLIST,
}
_CLAIMING = {
    Kind.RECTIFICATION_REQUEST,
    Kind.CORRECTION_FOLLOW_UP,
    Kind.SUPPLEMENTARY_STATEMENT,
    Kind.RESTRICTION_REQUEST,
    Kind.DELETION_REQUEST,
    Kind.DATA_COMPLAINT,
    Kind.DATA_COMPLAINT_CHASER,
    Kind.ICO_COMPLAINT,
    Kind.COVER_NOTE,
}
_NO_CLAIM = {Role.RELATIVE_WITHOUT_AUTHORITY, Role.BEREAVED_RELATIVE}


@pytest.mark.parametrize("role", Role)
def test_every_role_has_every_document_that_is_its_own(role: Role) -> None:
    """Only who has no right in the entries lacks what claims one; a parent has the child's say."""
    here = {one.kind for name, one in _all() if name.startswith(f"{role}-")}
    due = _OWN_DATA | (set() if role in _NO_CLAIM else _CLAIMING)
    assert here - {Kind.OMBUDSMAN_COMPLAINT, Kind.CHILD_CONSENT} == due
    assert (Kind.CHILD_CONSENT in here) is (role is Role.PARENT)


_NEVER = (
    r"without prejudice|and/or|\b(he|she)/|\(s\)|\bhereby\b|\baforementioned\b|"
    r"\b(offence|crime|criminal|illegal|unlawful|fraud|perjury|prosecut\w*|s\.173)\b|"
    r"letter before|final warning|\bdemand\b|\d{1,2}/\d{1,2}/\d{2,4}"
)


def test_no_document_that_leaves_threatens_or_alleges_an_offence() -> None:
    """Neither to the body nor to a regulator, and no hackneyed or doubled word."""
    for name, one in _sent():
        found = re.search(_NEVER, text(one), re.IGNORECASE)
        assert found is None, (name, one.kind, found)


def test_nothing_that_goes_to_the_body_speaks_of_a_court() -> None:
    """Nor of a tribunal, a lawyer, a claim or money: a written plan can stop a complaint."""
    word = r"\b(court|tribunal|sue|legal action|solicitor|lawyer|proceedings|compensation|damages)"
    for name, one in _posted():
        found = re.search(word, text(one), re.IGNORECASE)
        assert found is None, (name, one.kind, found)


def test_the_request_for_records_accuses_nobody() -> None:
    """It gives no reason, no harm and no wish but the records, in every role."""
    word = r"falsif|dishonest|\bwrong|untrue|\blie|complain(ed|t about)|hurts|unless you|apolog"
    for name, one in _posted():
        if one.kind is Kind.ACCESS_REQUEST:
            found = re.search(word, text(one), re.IGNORECASE)
            assert found is None, (name, found)


def test_a_letter_about_data_asks_once_and_neutrally_for_the_records_to_be_kept() -> None:
    """One sentence in each, none anywhere else, and none in a letter that asks for deletion."""
    sentence = "Please keep all of these records, and the history of their changes"
    for name, one in _all():
        asked = text(one).count(sentence)
        assert asked == (1 if one.kind in ABOUT_DATA else 0), (name, one.kind)


def test_every_letter_has_the_real_day_and_its_addressee() -> None:
    """The day stands in the head in full, and the body under its own name."""
    seen = 0
    for name, one in _posted():
        head = one.blocks[0]
        if isinstance(head, LetterHead):
            seen += 1
            assert head.date == "24 November 2026", (name, one.kind)
            assert "Kent County Council" in head.addressee, (name, one.kind)
    assert seen > 200


def test_whoever_signs_is_the_one_who_says_i() -> None:
    """An adviser's “I” never asked, complained or was harmed; a parent's child is not “me”."""
    person = r"\bI (asked|complained|have asked|have complained|wrote)|\bmy (records|child|data)\b"
    for name, one in _posted():
        if name.endswith("-adviser"):
            found = re.search(rf"{person}|about me\b|affects me|What I say is", text(one))
            assert found is None, (name, one.kind, found)


_NEAR = ("self", "parent", "person_with_authority", "former_looked_after_child")
_PAPERS: tuple[tuple[dict[str, object], bool], ...] = (
    ({}, False),
    ({"party": "yes"}, False),
    ({"restricted": "no"}, False),
    ({"party": "no", "restricted": "no"}, False),
    ({"party": "yes", "restricted": "yes"}, False),
    ({"party": "yes", "restricted": "no"}, False),
    ({"party": "yes", "restricted": "no", "adoption": "yes"}, False),
    ({"party": "yes", "restricted": "no", "adoption": "no"}, True),
)


@pytest.mark.parametrize(("told", "cleared"), _PAPERS)
def test_papers_of_a_court_are_quoted_and_enclosed_only_once_cleared(
    told: dict[str, object], *, cleared: bool
) -> None:
    """FPR 2010 r.12.73 and r.12.75(1)(c): a party, and no order against it, in every document."""
    entry = {
        "document": "Report",
        "says": "Marigold",
        "evidence": "Tulip",
        "truth": "No visit.",
        "change": "add_statement",
        "court_papers": "yes",
    }
    shown: set[Kind] = set()
    for role in _NEAR:
        for name in SITUATIONS:
            court = {"state": "concluded", "same_matter": "no", **told}
            case = changed(
                situation(name), complainant__role=role, records=(entry,), steps__court=court
            )
            for one in composed(case).documents:
                said = "\n".join((text(one), *one.enclosed))
                if re.search("Marigold|Tulip", said):
                    shown.add(one.kind)
            to_do = text(composed(case).documents[-1])
            assert ("quote no papers of a court" in to_do) is not cleared
    assert bool(shown) is cleared, shown
    assert not cleared or len(shown) > 6


def _told_by_the_doors(sheet: Sheet) -> Iterator[str]:
    for finding in sheet.findings:
        door = str(finding.door).replace("_", "-")
        yield f"{sheet.text(f'door-name-{door}')}: {WORDS.say(finding.next_step)}"
        yield WORDS.say(finding.title)
        yield from map(WORDS.say, (*finding.can, *finding.cannot, *finding.reasons))
        yield from (WORDS.say(due.label) for due in finding.dates)
        yield from (WORDS.say(step) for due in finding.dates for step in due.explained)


def test_a_body_that_is_no_council_is_never_called_one() -> None:
    """In what leaves, and in what stays but the doors' own words, it has its own name or “you”."""
    kinds = set()
    for name, case in bodies():
        sheet = Sheet(case, check(case, KENT_DAY, LAW), KENT_DAY, LAW, WORDS)
        doors = sorted(_told_by_the_doors(sheet), key=len, reverse=True)
        for one in composed(case).documents:
            if one.kind is Kind.SUMMARY:
                continue
            kinds.add(one.kind)
            said = text(one)
            for words in doors:
                said = said.replace(words, "")
            found = re.search(r".*council.*", said, re.IGNORECASE)
            assert found is None, (name, one.kind, found)
    assert len(kinds) > 12
