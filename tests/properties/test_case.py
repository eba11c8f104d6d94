"""Whatever a person typed, the saved case gives it back."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.case.form import parse_case, to_json
from lgo_desktop.case.model import Case
from lgo_desktop.errors import InputFault
from tests.helpers.cases import NASTY, cases


@given(cases())
def test_a_saved_case_comes_back_equal(case: Case) -> None:
    """Out to JSON and in again, every answer is what it was."""
    assert parse_case(to_json(case).encode()) == case


@given(cases())
def test_saving_twice_gives_the_same_bytes(case: Case) -> None:
    """A file that is opened and saved does not change."""
    text = to_json(case)
    assert to_json(parse_case(text.encode())) == text


def test_nasty_text_is_kept_to_the_letter() -> None:
    """Markup, braces, right-to-left text, emoji, control characters and long text stay."""
    for text in (*NASTY, "x" * 200_000):
        assert parse_case(to_json(Case(story=text)).encode()).story == text


@given(st.binary(max_size=200))
def test_any_bytes_are_a_case_or_one_fault(raw: bytes) -> None:
    """No file makes the reader fail in any other way."""
    _parsed_or_refused(raw)


_JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text()),
    lambda inner: st.one_of(st.lists(inner), st.dictionaries(st.text(), inner)),
    max_leaves=20,
)


@given(st.dictionaries(st.sampled_from(sorted(Case.model_fields)), _JSON, max_size=4))
def test_any_json_is_a_case_or_a_list_of_faults(data: dict[str, object]) -> None:
    """A case file with anything in any place is read, or refused with places and words."""
    whole = {**data, "format": "right-door-case", "version": 1}
    _parsed_or_refused(json.dumps(whole).encode())


def _parsed_or_refused(raw: bytes) -> None:
    try:
        parse_case(raw)
        faults = None
    except InputFault as refused:
        faults = [one.message for one in refused.faults]
    assert faults is None or (faults and all(message.endswith(".") for message in faults))
