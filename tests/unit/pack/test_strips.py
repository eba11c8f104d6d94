"""Pages: filled in order, never too full, never ending where they must not."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.pack.strips import Strip, paginate

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
