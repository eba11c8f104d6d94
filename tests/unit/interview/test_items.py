"""Promises of the lists by which a record or a person is found again."""

from __future__ import annotations

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.interview.items import lines_of
from lgo_desktop.interview.pages import PAGES
from lgo_desktop.wording import load_wording
from tests.helpers.cases import changed, kent

WORDS = load_wording()


def said(page: str, **answers: object) -> list[str]:
    """The list of a page, in words."""
    return [WORDS.say(line) for line in lines_of(changed(Case(), **answers), page)]


def test_a_record_is_known_by_its_document_and_its_date() -> None:
    """Without a document by what it says, without either by its date, and never left out."""
    records: tuple[dict[str, str], ...] = (
        {"document": "Assessment", "when": "2024-03-12"},
        {"document": "Assessment"},
        {"says": "He was late.", "when": "2024-03"},
        {"when": "2024-03"},
        {},
    )
    assert said("record", records=records) == [
        "Record 1: Assessment, 12 March 2024",
        "Record 2: Assessment",
        "Record 3: He was late., March 2024",
        "Record 4: March 2024",
        "Record 5: not told yet",
    ]


@pytest.mark.parametrize(("page", "items"), [("person", "professionals"), ("other", "others")])
def test_a_person_is_known_by_the_name(page: str, items: str) -> None:
    """Whoever has no name yet is in the list all the same."""
    assert said(page, **{items: ({"name": "Worker A"}, {})}) == [
        "Person 1: Worker A",
        "Person 2: no name yet",
    ]


def test_what_was_typed_is_shortened_and_stays_as_it_is() -> None:
    """Braces are braces, and a whole page becomes a line."""
    (line,) = said("record", records=({"document": "{ $number } <b>" + " word" * 200},))
    assert line.startswith("Record 1: { $number } <b> word")
    assert len(line) < 120


def test_no_other_page_has_such_a_list() -> None:
    """Events have their own, by date; most pages have no items."""
    listed = {page.id for page in PAGES if lines_of(kent(), page.id)}
    assert listed <= {"record", "person", "other"}
    assert "record" in listed
