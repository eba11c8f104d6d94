"""Hints on a story are gentle, quote nothing, and come only where they may help."""

from __future__ import annotations

import pytest
from hypothesis import given

from lgo_desktop.interview.telling import MANY_WORDS, count_words, hints
from lgo_desktop.wording import load_wording
from tests.helpers.cases import TEXTS, kent

WORDS = load_wording()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("One", 1),
        ("It's the council’s 2nd visit.", 5),
        ("well-known – fact", 2),
        ("… !", 0),
    ],
)
def test_words_are_counted_as_people_count(text: str, count: int) -> None:
    """Signs are no words, and an apostrophe or a hyphen makes no second one."""
    assert count_words(text) == count


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("word " * MANY_WORDS, []),
        ("word " * (MANY_WORDS + 1), ["telling-long"]),
        ("THE WORKER NEVER VISITED NEITHER CALLED NOTHING HAPPENED", ["telling-capitals"]),
        ("The EHCP and the LADO at KCC, NHS and CAMHS", []),
        ("She is a LIAR.", ["telling-harsh"]),
        ("The lie of the land", []),
    ],
)
def test_each_hint_has_its_reason(text: str, ids: list[str]) -> None:
    """Long, loud or harsh; short names in capitals and harmless words bring nothing."""
    assert [hint.id for hint in hints(text)] == ids


def test_the_example_is_told_well() -> None:
    """Calm and short needs no hint."""
    assert hints(kent().story) == ()


@given(TEXTS)
def test_no_hint_repeats_what_was_typed(text: str) -> None:
    """Whatever stands there, the hints are our own words alone."""
    assert count_words(text) >= 0
    assert all(WORDS.say(hint) and not hint.args for hint in hints(text))
