"""What each letter says."""

from __future__ import annotations

import re
from datetime import date

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.letters.document import Block, Kind, Table
from tests.helpers.cases import changed, kent
from tests.helpers.packs import letters, text

ACCESS = Kind.ACCESS_REQUEST
RECTIFY = Kind.RECTIFICATION_REQUEST
FOLLOW = Kind.CORRECTION_FOLLOW_UP
CONTACT = "complainant__contact__"


def _not_asked(case: Case) -> Case:
    """The case before anybody asked for anything: a plain rectification request."""
    return changed(case, steps__rectification={})


def _one(document_blocks: tuple[Block, ...], kind: type[Block]) -> Block:
    found = [block for block in document_blocks if isinstance(block, kind)]
    assert found
    return found[0]


def test_every_fact_of_the_example_that_belongs_is_in_the_access_request() -> None:
    """Who writes, to whom, which records, from when, held where, and how to answer."""
    said = text(letters(kent())[ACCESS])
    for fact in (
        *("Miss X (example)", "1 Example Street", "Exampleton", "EX1 1EX", "miss.x@example.org"),
        *("Kent County Council", "CS/00000 (example)", "24 November 2026", "1 January 1990"),
        *("00000 (example)", "Please do not phone.", "UK GDPR Article 15", "from 2023 to today"),
        "Children's services and the team that looked into my complaint",
        "the log of visits",
        "messages to or from: Worker A",
        "Case note of a home visit, children's services (example), dated about May 2023",
        "Later records that rely on that visit (example)",
        "the amended records",
        "by e-mail",
        "Thursday 24 December 2026",
    ):
        assert fact in said, fact


def test_every_fact_of_the_example_that_belongs_is_in_the_follow_up() -> None:
    """The history as whose word it is, every entry, what shows it, the effect and the date."""
    said = text(letters(kent())[FOLLOW])
    for fact in (
        *("Miss X (example)", "1 Example Street", "Kent County Council", "CS/00000 (example)"),
        "I complained to you in summer 2023 about wrong records, and a visit that was not made.",
        "You replied in September 2023. By my note, you said: It would investigate and update me.",
        "You told me in August 2024 that you upheld my complaint.",
        "You said in August 2024 that the records had been rectified, but not how.",
        "I understand that you have reported your findings to the worker’s regulator.",
        "A social worker (“Worker A”) visited my home.",
        "Nobody came to my home on that day.",
        "They rely on the visit as if it had been made.",
        "No visit was made, so nothing can rest on it.",
        "Show me the entry as it was and as it is now",
        "mark it as wrong",
        "Entry 1: The council's letter of August 2024",
        "I do not know what my records say now",
        *("UK GDPR Article 16", "UK GDPR Article 19", "UK GDPR Article 18(1)(a)"),
        *("UK GDPR Article 12(4)", "DPA 2018 s.205(1)", "Thursday 24 December 2026"),
    ):
        assert fact in said, fact


def test_the_rectification_request_goes_through_the_entries() -> None:
    """One row for each entry, four ways in which each may end, and copies of the changes."""
    letter = letters(_not_asked(kent()))[RECTIFY]
    table = _one(letter.blocks, Table)
    assert isinstance(table, Table)
    assert [row[0][0].text for row in table.rows] == ["1", "2"]
    said = text(letter)
    for words in (
        "correct it",
        "delete it",
        "mark it as wrong",
        "add my statement",
        "each changed",
    ):
        assert words in said, words


@pytest.mark.parametrize(
    ("change", "fallback", "asked"),
    [
        ("correct", "delete", "Correct it. If not: delete it."),
        ("delete", None, "Delete it."),
        ("delete", "delete", "Delete it."),
        ("add_statement", "mark_wrong", "Add my statement to it. If not: mark it as wrong"),
        ("mark_wrong", "add_statement", "and do not rely on it. If not: add my statement to it."),
        (None, None, "Check it, and tell me what you will do"),
    ],
)
def test_each_entry_asks_for_what_was_chosen(
    change: str | None, fallback: str | None, asked: str
) -> None:
    """The wish and what to do if it is refused stand in the row of the entry."""
    entry = {"says": "x", "change": change, "fallback": fallback}
    said = text(letters(changed(_not_asked(kent()), records=(entry,)))[RECTIFY])
    assert asked in said


def test_an_opinion_and_an_omission_are_called_what_they_are() -> None:
    """A fact may be wrong; an opinion is asked to be shown as one; a gap is called a gap."""
    entries = ({"says": "a", "nature": "opinion"}, {"truth": "b", "nature": "omission"})
    said = text(letters(changed(_not_asked(kent()), records=entries))[RECTIFY])
    assert "This is an opinion. Please show that it is one, and whose." in said
    assert "b This was left out." in said


def test_one_request_for_access_on_one_day() -> None:
    """The follow-up refers to the access request beside it, or carries a narrow one itself."""
    beside = text(letters(kent())[FOLLOW])
    assert "in my separate letter of today" in beside
    assert "this letter is a request under" not in beside
    alone = text(letters(changed(kent(), wants=("correct_records",)))[FOLLOW])
    assert "this letter is a request under UK GDPR Article 15, limited to" in alone
    assert "separate letter" not in alone


def test_a_follow_up_without_entries_speaks_of_no_table() -> None:
    """Where no entry is listed, nothing points to a table that is not there."""
    for wants in ((), ("correct_records",)):
        said = text(letters(changed(kent(), records=(), wants=wants))[FOLLOW])
        assert "table" not in said
        assert "column" not in said
        assert "each entry that you changed" in said


@pytest.mark.parametrize(
    ("by_email", "values", "asked"),
    [
        ("yes", {}, "Please send the copy by e-mail"),
        ("yes", {f"{CONTACT}email": ""}, None),
        ("no", {}, "Please send the copy on paper"),
        ("no", {f"{CONTACT}show_address_to": ()}, None),
        (None, {}, None),
    ],
)
def test_an_answer_is_asked_for_only_by_a_way_that_is_given(
    by_email: str | None, values: dict[str, object], asked: str | None
) -> None:
    """No letter asks for e-mail without an address for it, or for post to a hidden address."""
    said = text(letters(changed(kent(), scope__by_email=by_email, **values))[ACCESS])
    assert re.findall(r"Please send the copy [a-z-]+ [a-z-]+", said) == ([asked] if asked else [])


@pytest.mark.parametrize(
    ("on", "due"),
    [
        (date(2026, 11, 24), "Thursday 24 December 2026"),
        # 25 and 28 December are bank holidays, 26 and 27 a weekend.
        (date(2026, 11, 25), "Tuesday 29 December 2026"),
        (date(2026, 11, 28), "Tuesday 29 December 2026"),
        (date(2027, 1, 29), "Monday 1 March 2027"),
        (date(2027, 1, 31), "Monday 1 March 2027"),
    ],
)
def test_the_date_in_a_letter_is_right(on: date, due: str) -> None:
    """One month after the day of receipt, moved to the next working day."""
    for letter in letters(kent(), on).values():
        assert f"your answer is due by {due} by my calculation" in text(letter)
