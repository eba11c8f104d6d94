"""The sheets on a tribunal and a court: for the person alone."""

from __future__ import annotations

import re

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.letters.document import Kind
from tests.helpers.cases import changed, kent
from tests.helpers.letter_cases import care_leaver
from tests.helpers.packs import documents, text

TRIBUNAL, COURT = Kind.TRIBUNAL_SHEET, Kind.COURT_SHEET


def test_the_tribunal_has_its_limit_with_every_step_and_no_sum() -> None:
    """s.166: three months, then six months and 28 days, worked out; late is for it to allow."""
    sheet = documents(care_leaver())[TRIBUNAL]
    said = text(sheet)
    assert sheet.recipient == "you"
    for words in (
        "It goes to nobody.",
        "DPA 2018 s.166",
        "Tuesday 29 December 2026",
        "28 days end with Tuesday 29 December 2026.",
        "It cannot say that the ICO got it wrong.",
        "We do not know what it costs",
        "SI 2009/1976 rules 5(3)(a) and 22(4)",
        "0345 345 4 345",
    ):
        assert words in said, words
    assert "£" not in said


@pytest.mark.parametrize(
    "values",
    [
        {"steps__ico": {}},
        {"steps__ico": {"made": "yes"}},
        {"steps__ico": {"made": "yes", "when": "2026-11-02"}},
        {"steps__ico": {"made": "yes", "when": "2026-06-01", "decided": "yes"}},
    ],
)
def test_the_tribunal_is_spoken_of_only_after_three_months_of_silence(
    values: dict[str, object],
) -> None:
    """Before that, or once the ICO has decided, the sheet would only mislead."""
    assert TRIBUNAL not in documents(changed(care_leaver(), **values))


def test_the_court_has_its_limits_its_provisions_and_no_sum() -> None:
    """Each limit with its working, an unconfirmed one with that word; no claim is drafted."""
    said = text(documents(care_leaver())[COURT])
    for words in (
        "DPA 2018 s.167",
        "UK GDPR Article 82; DPA 2018 s.168",
        "CPR 54.5",
        "Human Rights Act 1998 s.7(5)",
        "We could not confirm this limit.",
        "This is our own calculation, not a guarantee.",
        "We do not know how much",
        "Do not write to the council that you will go to court, unless you mean it.",
    ):
        assert words in said, words
    assert not re.search("£|letter before|letter of claim|you will win", said)


def _without_days(case: Case) -> Case:
    return changed(
        case,
        events=(),
        records=({"says": "The flat is cold."},),
        first_knew=None,
        steps__rectification__answered=None,
    )


def test_without_a_day_to_count_from_no_date_is_made_up() -> None:
    """The sheet says that there is none, and to ask now."""
    said = text(documents(_without_days(care_leaver()))[COURT])
    assert "We cannot work out a last day" in said
    assert "How we worked it out" not in said


@pytest.mark.parametrize(
    ("nation", "there"), [("england", True), ("wales", True), ("scotland", False)]
)
def test_the_limits_of_other_courts_are_not_told(nation: str, *, there: bool) -> None:
    """The sheet is about England and Wales."""
    case = changed(care_leaver(), organisation__nation=nation)
    assert (COURT in documents(case)) is there


@pytest.mark.parametrize(("state", "told"), [("ongoing", True), ("could_be_used", False)])
def test_who_was_in_court_is_told_of_the_rule_on_papers(state: str, *, told: bool) -> None:
    """FPR 2010 r.12.75 stands where a court has, or had, to do with it."""
    court = {"state": state, "same_matter": "yes"}
    said = text(documents(changed(kent(), steps__court=court))[COURT])
    assert ("r.12.75" in said) is told
