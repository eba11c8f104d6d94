"""The request for information that is about nobody."""

from __future__ import annotations

import re

import pytest

from lgo_desktop.case.vocabulary import Role
from lgo_desktop.letters.document import Kind, LetterHead
from tests.helpers.cases import changed, kent
from tests.helpers.letter_cases import ADVISER, CHILD
from tests.helpers.packs import documents, letters, text

ASKED = Kind.INFORMATION_REQUEST
BOTH = ("see_records", "see_rules")


@pytest.mark.parametrize("role", Role)
def test_it_asks_for_nobodys_data_and_leads_to_no_file(role: Role) -> None:
    """Whoever writes: no name but the writer's, no birth, number, reference, entry or worker."""
    case = changed(kent(), complainant__role=role, subject=CHILD, wants=BOTH)
    said = text(letters(case)[ASKED])
    assert "This letter asks for no personal data" in said
    assert "how long each kind of record is kept" in said
    assert not re.search(
        "Child Z|1990|2012|00000|77 |Worker A|visit|my (records|child)|parental|GDPR|DPA", said
    )


def test_it_is_a_letter_by_itself_with_its_own_desk_and_day() -> None:
    """Never in one envelope with a request for records; twenty working days, as our count."""
    made = documents(changed(kent(), wants=BOTH))
    head = made[ASKED].blocks[0]
    assert isinstance(head, LetterHead)
    assert head.addressee == ("Freedom of Information Officer", "Kent County Council")
    said = text(made[ASKED])
    assert "by Wednesday 23 December 2026 by my calculation (FOIA 2000 s.10(1))" in said
    assert "Freedom of Information" not in text(made[Kind.ACCESS_REQUEST])
    assert "information, freedom" not in text(made[Kind.COVER_NOTE])


def test_own_words_stand_in_the_place_of_the_usual_ones() -> None:
    """What the person wants to see is asked for as typed, and the list warns of personal data."""
    case = changed(kent(), wants=BOTH, scope__information="How many notes were wrong in 2025?")
    made = documents(case)
    said = text(made[ASKED])
    assert "How many notes were wrong in 2025?" in said
    assert "retention schedule" not in said
    warning = "Check that your own words ask for nothing about you"
    assert warning in text(made[Kind.CHECKLIST])
    assert warning not in text(documents(changed(kent(), wants=BOTH))[Kind.CHECKLIST])


@pytest.mark.parametrize(
    "values",
    [
        {"wants": ("see_records",)},
        {"steps__information": {"state": "waiting", "made": "2026-11-20"}},
        {"steps__information": {"state": "refused"}},
        {"issues": ("foi_refused",)},
        {"organisation__kind": "care_provider"},
        {"organisation__nation": "scotland"},
    ],
)
def test_it_is_offered_only_where_it_is_wished_for_and_new(values: dict[str, object]) -> None:
    """No wish, a request that was made, a body of which we do not know: no letter."""
    assert ASKED in letters(changed(kent(), wants=BOTH))
    assert ASKED not in letters(changed(kent(), **{"wants": BOTH, **values}))


def test_a_request_that_was_wished_for_goes_on_to_its_review() -> None:
    """A late or refused answer leads to the review, though nothing else was ticked."""
    late = {"state": "waiting", "made": "2026-10-01"}
    for asked in (late, {"state": "refused", "answered": "2026-11-02"}):
        case = changed(kent(), wants=BOTH, steps__information=asked)
        assert Kind.INFORMATION_REVIEW in letters(case)


def test_a_review_names_what_was_asked_for() -> None:
    """By the person's own words where they gave some; nothing stands open where they did not."""
    asked = {"state": "waiting", "made": "2026-10-01"}
    case = changed(kent(), wants=BOTH, steps__information={**asked, "about": "Rules on visits."})
    review = Kind.INFORMATION_REVIEW
    assert "The request was for: Rules on visits." in text(letters(case)[review])
    assert "The request was for" not in text(
        letters(changed(case, steps__information=asked))[review]
    )


def test_an_adviser_asks_for_the_person_by_name() -> None:
    """The subject line says for whom, and “me” is nobody but who signs."""
    said = text(letters(changed(kent(), wants=BOTH, representative=ADVISER))[ASKED])
    assert "the information that Miss X (example) asks for" in said
    assert "about me" not in said
