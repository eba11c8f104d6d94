"""The records of somebody who was in care."""

from __future__ import annotations

from datetime import date

import pytest

from lgo_desktop.letters.document import Kind
from tests.helpers.cases import changed, kent
from tests.helpers.letter_cases import ADVISER, care_leaver
from tests.helpers.packs import letters, text

ACCESS = Kind.ACCESS_REQUEST


def test_the_request_asks_for_the_whole_time_in_care_and_for_help_to_read_it() -> None:
    """Placements to keepsakes; plain words; what is lost; and how long it is kept."""
    said = text(letters(care_leaver())[ACCESS])
    for words in (
        "all that there is of my time in care: placements, plans, reviews",
        "These records are the story of my childhood.",
        "“Children Act 1989: transition to adulthood for care leavers”, 1 February 2022",
        "what became of it",
        "75th anniversary of the child’s birth (SI 2010/959 reg 50)",
    ):
        assert words in said, words
    assert "time in care" not in text(letters(kent())[ACCESS])


@pytest.mark.parametrize(
    ("values", "kept"),
    [
        ({"complainant__person__date_of_birth": "1940-01-01"}, False),
        ({"complainant__person__date_of_birth": None}, True),
    ],
)
def test_whoever_is_over_75_is_told_of_no_time_for_keeping(
    values: dict[str, object], *, kept: bool
) -> None:
    """Nothing is said of a duty that is over for certain."""
    said = text(letters(changed(care_leaver(), **values))[ACCESS])
    assert ("75th anniversary" in said) is kept
    assert "all that there is of my time in care" in said


def test_an_adviser_names_whose_childhood_it_was() -> None:
    """“My childhood” is never the adviser's."""
    said = text(letters(changed(care_leaver(), representative=ADVISER))[ACCESS])
    assert "the time in care of Miss X (example)" in said
    assert "my childhood" not in said


def test_guidance_that_was_not_there_is_not_cited() -> None:
    """A letter of an earlier day names nothing that came later."""
    said = text(letters(care_leaver(), date(2021, 5, 4))[ACCESS])
    assert "2022" not in said
    assert "the story of my childhood" in said


def test_a_late_answer_is_asked_for_by_the_icos_own_standards() -> None:
    """Only of records of care, and only where a request for them is late."""
    late = {"state": "waiting", "made": "2026-09-01"}
    reminder = text(letters(changed(care_leaver(), steps__access=late))[Kind.CHASER])
    assert "ICO, “Better Records Together”, 9 December 2025" in reminder
    assert "Better Records" not in text(letters(changed(kent(), steps__access=late))[Kind.CHASER])
