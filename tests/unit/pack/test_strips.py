"""Pages: filled in order, never too full, never ending where they must not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.pack.strips import Strip, drawn_together, paginate

STRIPS = st.lists(
    st.builds(
        Strip,
        height=st.integers(1, 40),
        before=st.integers(0, 9),
        sticks=st.booleans(),
        starts_page=st.booleans(),
    ),
    max_size=40,
)


@given(STRIPS)
def test_every_strip_is_on_a_page_and_every_page_has_room(strips: list[Strip]) -> None:
    """All strips in order; a page holds no more than fits, unless one strip is too tall."""
    pages = paginate(strips, 60)
    assert [strip for page in pages for strip in page] == strips
    for page in pages:
        height = page[0].height + sum(strip.before + strip.height for strip in page[1:])
        assert height <= 60 or len(page) == 1
        assert not any(strip.starts_page for strip in page[1:])


@given(STRIPS)
def test_a_page_ends_at_a_sticking_strip_only_if_it_must(strips: list[Strip]) -> None:
    """If a page ends with a strip that sticks, all that stands on it does, or a break is asked."""
    pages = paginate(strips, 60)
    for page, following in pairwise(pages):
        if page[-1].sticks and not following[0].starts_page:
            assert all(strip.sticks for strip in page)


def test_a_table_head_is_repeated_where_a_page_begins_inside_the_table() -> None:
    """The head counts towards the height of the page."""
    head = Strip(height=10)
    rows = [Strip(height=20, repeats=head) for _ in range(5)]
    pages = paginate([head, *rows], 60)
    assert [len(page) for page in pages] == [3, 3, 2]
    assert all(page[0] is head for page in pages)


def lines(count: int, before: float) -> list[Strip]:
    """Lines of ten points, with space above each."""
    return [Strip(height=10, before=before) for _ in range(count)]


def test_a_nearly_empty_last_page_is_drawn_into_the_one_before() -> None:
    """Less space between the lines, and nothing is lost."""
    strips = lines(9, 2)
    assert [len(page) for page in paginate(strips, 100)] == [8, 1]
    (page,) = drawn_together(strips, 100)
    assert len(page) == 9
    assert sum(one.height + (one.before if place else 0) for place, one in enumerate(page)) <= 100


@pytest.mark.parametrize(
    ("strips", "pages"),
    [
        (lines(8, 2), [8]),
        (lines(12, 2), [8, 4]),
        (lines(11, 0), [10, 1]),
        ([], []),
    ],
    ids=["one page", "a page that is used", "no space to spare", "nothing"],
)
def test_otherwise_pages_stay_as_they_are(strips: list[Strip], pages: list[int]) -> None:
    """Space is taken away only where that spares a page."""
    found = drawn_together(strips, 100)
    assert [len(page) for page in found] == pages
    assert found == paginate(strips, 100)


def test_a_part_that_ends_where_a_page_is_asked_for_is_drawn_together_too() -> None:
    """The first part spills by one line; the second begins a page of its own as before."""
    first, second = lines(9, 2), [Strip(height=10, starts_page=True), *lines(3, 2)]
    assert [len(page) for page in paginate([*first, *second], 100)] == [8, 1, 4]
    assert [len(page) for page in drawn_together([*first, *second], 100)] == [9, 4]
