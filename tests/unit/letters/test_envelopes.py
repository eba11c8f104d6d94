"""The note on top of several letters to one office."""

from __future__ import annotations

import re

from lgo_desktop.letters.document import Kind
from tests.helpers.cases import changed, kent
from tests.helpers.letter_cases import ADVISER, first_steps
from tests.helpers.packs import documents, text

NOTE = Kind.COVER_NOTE


def test_it_names_each_letter_and_each_paper_once() -> None:
    """The letters of one office, then what goes with them; the authority is not listed twice."""
    case = changed(first_steps(), representative=ADVISER)
    said = text(documents(case)[NOTE])
    assert "In this envelope are these letters, each dated today:\n" in said
    assert "Subject access request\n" in said
    assert "Rectification request\n" in said
    assert "Complaint" not in said
    assert said.count("a copy of the written authority of Miss X (example)") == 1
    assert "the statement on entry 1" in said


def test_it_says_nothing_of_what_is_in_dispute() -> None:
    """No entry, no worker, no provision: each letter stands by itself."""
    said = text(documents(kent())[NOTE]).split("With them are")[0]
    assert not re.search("visit|Worker|wrong|GDPR|DPA|1990", said)


def test_one_letter_has_no_note() -> None:
    """A letter alone lists its own enclosures; what may wait is in no envelope of today."""
    case = changed(kent(), issues=("access_refused_or_delayed",), records=())
    assert NOTE not in documents(case)


def test_a_complaint_that_no_request_settles_goes_with_the_others() -> None:
    """What was answered and held back is complained of today, in the envelope of the request."""
    case = changed(kent(), steps__access={"state": "refused", "answered": "2026-11-02"})
    assert "Data protection complaint\n" in text(documents(case)[NOTE])
    assert "Data protection complaint\n" not in text(documents(kent())[NOTE])


def test_the_list_says_which_note_goes_on_top() -> None:
    """By the number of its file."""
    made = documents(kent())
    number = list(made).index(NOTE) + 1
    assert f"Put the cover note (file {number:02d}) on top." in text(made[Kind.CHECKLIST])
