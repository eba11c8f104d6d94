"""The rectification request: what went before it stands in it."""

from __future__ import annotations

import re

import pytest

from lgo_desktop.letters.document import Document, Kind
from tests.helpers.cases import changed, kent
from tests.helpers.letter_cases import ADVISER
from tests.helpers.packs import documents, text


def _letter(**complaint: object) -> str:
    case = changed(
        kent(), steps__rectification={"state": "not_made"}, steps__complaint={**complaint}
    )
    return text(documents(case)[Kind.RECTIFICATION_REQUEST])


def test_the_council_is_reminded_of_the_complaint_that_it_has_answered() -> None:
    """A fresh request says what went before it, with its dates."""
    told = _letter(
        stage="final_response", made="2026-06-02", last_reply="2026-09-14", verdict="not_upheld"
    )
    assert "2 June 2026" in told
    assert "14 September 2026" in told


def test_a_complaint_that_was_not_made_is_not_told_of() -> None:
    """A date left over from an earlier answer stands in no letter."""
    assert "2 June" not in _letter(stage="not_made", made="2026-06-02")


def _with_entry(**record: object) -> str:
    entry = {"document": "Case note", "says": "Worker A visited.", "truth": "Nobody came."}
    case = changed(
        kent(), steps__rectification={"state": "not_made"}, records=({**entry, **record},)
    )
    return text(documents(case)[Kind.RECTIFICATION_REQUEST])


@pytest.mark.parametrize(
    ("record", "has_second"),
    [
        ({"change": "correct"}, False),
        ({"change": "correct", "fallback": "correct"}, False),
        ({"fallback": "mark_wrong"}, False),
        ({"change": "correct", "fallback": "mark_wrong"}, True),
    ],
)
def test_a_second_wish_is_spoken_of_only_where_there_is_one(
    record: dict[str, object], *, has_second: bool
) -> None:
    """“And what I ask if you will not do that” stands where such a thing is in the table."""
    told = _with_entry(**record)
    assert ("what I ask if you will not do that" in told) is has_second
    assert ("If not:" in told) is has_second
    assert "You may have" not in told


@pytest.mark.parametrize("record", [{"change": "delete"}, {"fallback": "delete"}])
def test_what_is_to_be_deleted_is_copied_first(record: dict[str, object]) -> None:
    """“Keep all of these records” does not stand against “delete it”."""
    first = "Where you agree to delete something, please send me a copy of it first."
    assert first in _with_entry(**record)
    assert first not in _with_entry(change="correct")


RIGHT = (
    "I ask for that under UK GDPR Article 17: what is inaccurate has to be erased or put right "
    "without delay (UK GDPR Article 5(1)(d))."
)


@pytest.mark.parametrize(
    ("record", "otherwise"),
    [
        ({"change": "delete", "fallback": "mark_wrong"}, "do what the table asks for in that case"),
        ({"change": "delete"}, "and mark the entry as wrong, so that nobody relies on it"),
        ({"change": "delete", "fallback": "delete"}, "and mark the entry as wrong"),
        ({"change": "correct", "fallback": "delete"}, "and mark the entry as wrong"),
    ],
)
def test_what_is_to_be_deleted_has_its_own_right_and_limit(
    record: dict[str, object], otherwise: str
) -> None:
    """Rectification alone asks for no deletion; where an entry is kept, it is said what then."""
    said = _with_entry(**record)
    assert RIGHT in said
    assert "a duty in law, a public task or a legal claim (UK GDPR Article 17(3))" in said
    assert otherwise in said


def test_each_letter_that_asks_to_delete_an_entry_names_the_right() -> None:
    """The complaint about data and the follow-up have the same table; without the wish, none."""
    entry = {"document": "Case note", "says": "A", "truth": "B", "change": "delete"}
    kinds = {Kind.DATA_COMPLAINT, Kind.CORRECTION_FOLLOW_UP}
    made = documents(changed(kent(), records=(entry,)))
    assert all(RIGHT in text(made[kind]) for kind in kinds)
    unasked = documents(changed(kent(), records=({**entry, "change": "correct"},)))
    assert not any("Article 17" in text(unasked[kind]) for kind in kinds)


def test_one_entry_with_a_second_wish_and_one_without_are_both_spoken_of() -> None:
    """Neither is asked for what is asked of the other."""
    entry = {"document": "Case note", "says": "A", "truth": "B", "change": "delete"}
    case = changed(
        kent(),
        steps__rectification={"state": "not_made"},
        records=(entry, {**entry, "fallback": "correct"}),
    )
    said = text(documents(case)[Kind.RECTIFICATION_REQUEST])
    assert "do what the table asks for in that case, or else mark the entry as wrong" in said


PARTLY = {"state": "partly", "made": "2026-09-01", "answered": "2026-10-20", "reply_said": "Tulip"}


def _again(**values: object) -> Document:
    return documents(changed(kent(), **values))[Kind.RECTIFICATION_REQUEST]


def test_the_letter_after_an_answer_in_part_is_another_letter() -> None:
    """It tells of the request and of the answer, and asks for what is left."""
    letter = _again(steps__rectification=PARTLY)
    said = text(letter)
    for words in (
        "Please put right what is still wrong in my records",
        "holds records about me that are still wrong.",
        (
            "I asked you on 1 September 2026 to put records right. "
            "You answered on 20 October 2026, and did only part of it. By my note, you said: Tulip"
        ),
        "This letter asks for what is left. If you have put an entry in the table right already",
    ):
        assert words in said, words
    assert letter.title == "Further rectification request to Kent County Council"
    first = text(_again(steps__rectification={"state": "not_made"}))
    assert not re.search("are still wrong|what is left|Further|only part", first)


def test_of_an_answer_in_part_nothing_is_said_that_is_not_known() -> None:
    """Without days and words it stays that there was a request and an answer in part."""
    said = text(_again(steps__rectification={"state": "partly"}))
    assert "I have asked you to put records right. You did only part of it.\n" in said
    assert "By my note" not in said.split("How to find")[0].split("I have asked")[1]
    helped = text(_again(steps__rectification=PARTLY, representative=ADVISER))
    assert "Miss X (example) asked you on 1 September 2026 to put records right." in helped


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (("add_statement",), "please add my enclosed statement, so that every reader"),
        (("correct",), "please add a statement of mine, which I will send you then (200 words"),
        (
            ("correct", "add_statement"),
            (
                "please add my statement (enclosed; where it is not, I will send it to you then, "
                "in 200 words at most), so that every reader"
            ),
        ),
    ],
)
def test_it_is_said_whose_statement_is_to_be_added_and_where_it_is(
    changes: tuple[str, ...], words: str
) -> None:
    """A council cannot add a statement that nobody has named."""
    records = tuple(
        {"document": "Case note", "says": "A", "truth": "B", "change": change} for change in changes
    )
    asked = {"steps__rectification": {"state": "not_made"}, "records": records}
    assert words in text(_again(**asked))
    helped = text(_again(**asked, representative=ADVISER))
    assert "statement of Miss X (example)" in helped
    assert "statement of mine" not in helped
