"""Differences between two states of a case."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.vault.differences import DoesNotFit, backwards, difference, forwards
from tests.helpers.cases import kent
from tests.helpers.vaults import retold

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=60),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=20,
)


@given(JSON, JSON)
def test_a_difference_leads_there_and_back(old: object, new: object) -> None:
    """Any two states: the difference leads from one to the other, and from the other to the one."""
    steps = json.loads(json.dumps(difference(old, new)))
    assert forwards(old, steps) == new
    assert backwards(new, steps) == old


@given(st.text(min_size=30, max_size=80), st.text(min_size=30, max_size=80))
def test_long_texts_are_cut_rightly(old: str, new: str) -> None:
    """Long texts that share a beginning, an end, or both in part."""
    for before, after in ((old + new, old), (old + new, new), (old + old, old), (new, old + new)):
        steps = difference({"text": before}, {"text": after})
        assert forwards({"text": before}, steps) == {"text": after}
        assert backwards({"text": after}, steps) == {"text": before}


def test_what_is_alike_makes_no_difference() -> None:
    """The same state twice; but `true` is not 1."""
    state = kent().model_dump(mode="json")
    assert difference(state, json.loads(json.dumps(state))) == []
    assert difference({"a": 1}, {"a": True}) != []


def test_a_word_in_a_long_story_makes_a_small_difference() -> None:
    """What is kept of a step is the word that was added, not the whole story."""
    story = "It rained that day. " * 10_000
    old = retold(kent(), story).model_dump(mode="json")
    new = retold(kent(), story[:5000] + "Nobody came. " + story[5000:]).model_dump(mode="json")
    assert len(json.dumps(difference(old, new))) < 200


def test_a_difference_does_not_touch_what_it_was_given() -> None:
    """The state that went in is the same afterwards."""
    old = {"list": [1, 2], "text": "a"}
    forwards(old, difference(old, {"list": [1, 2, 3]}))
    assert old == {"list": [1, 2], "text": "a"}


@pytest.mark.parametrize(
    "state", [{"note": "other"}, {}, [], None, {"note": {"deep": "er"}}, {"note": 5}]
)
def test_a_difference_of_another_state_is_refused(state: object) -> None:
    """A difference is never applied to what it was not made from."""
    for steps in (difference({"note": "a"}, {"note": "b"}), [["what", ["note"]]]):
        with pytest.raises(DoesNotFit):
            forwards(state, steps)
