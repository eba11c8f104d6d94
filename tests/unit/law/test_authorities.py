"""A council is found by what people type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop import assets
from lgo_desktop.errors import OwnFault
from lgo_desktop.law.authorities import Council, councils, find, named

LIST = councils()


def test_the_list_holds_the_councils_that_run_social_services() -> None:
    """153 councils, each with a code of its own, a name and a website."""
    assert len(LIST) == 153
    assert len({council.gss_code for council in LIST}) == 153
    assert all(council.name and council.website.startswith("http") for council in LIST)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Kent", "Kent County Council"),
        ("kent c", "Kent County Council"),
        ("KÉNT", "Kent County Council"),
        ("st hel", "St Helens Council"),
        ("bourn poole", "Bournemouth, Christchurch and Poole Council"),
        ("poole", "Bournemouth, Christchurch and Poole Council"),
        ("Durham", "Durham County Council"),
        ("  york  ", "City of York Council"),
    ],
)
def test_the_start_of_any_word_finds_a_council(typed: str, first: str) -> None:
    """Capitals, accents, signs and order do not matter; the closest comes first."""
    assert find(typed)[0].name == first


@pytest.mark.parametrize("typed", ["", "  ", "-", "ent", "Llandudno"])
def test_what_begins_no_word_finds_nothing(typed: str) -> None:
    """Nothing typed, or the middle of a word, finds no council."""
    assert find(typed, LIST) == []


@given(st.sampled_from(LIST), st.integers(1, 40))
def test_every_council_is_found_by_the_start_of_its_name(council: Council, length: int) -> None:
    """However little of the name has been typed, the council is among those shown."""
    typed = council.name[:length]
    assert council in find(typed, LIST) or not typed.strip()


@given(st.text(max_size=60))
def test_any_text_can_be_typed(typed: str) -> None:
    """No text makes the search fail, and every hit is on the list."""
    assert set(find(typed, LIST)) <= set(LIST)


def test_a_name_that_was_typed_in_full_is_that_council() -> None:
    """Full and short names are known again; a part of one is not."""
    kent = named("kent county council")
    assert kent is not None
    assert kent.gss_code == "E10000016"
    assert named("KENT", LIST) == kent
    assert named("Ken", LIST) is None
    assert named("", LIST) is None


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("gss_code,", "code,", "the column “gss_code” is missing"),
        ("Kent County Council,Kent County Council", ",Kent County Council", "“name” is empty"),
        ("E09000003", "E09000002", "line 3: the code comes twice"),
    ],
)
def test_a_bad_list_is_refused(old: str, new: str, words: str) -> None:
    """The fault names the file, and the line or the column."""
    text = assets.read_text("data", "authorities.csv").replace(old, new)
    with pytest.raises(OwnFault) as caught:
        councils(text)
    assert "authorities.csv" in caught.value.what
    assert words in caught.value.what
