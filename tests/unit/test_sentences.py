"""Whatever is read without the grammar of Fluent says what it says with it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop import assets
from lgo_desktop.errors import OwnFault
from lgo_desktop.sentences import read_entry
from lgo_desktop.wording import _ENTRY, simple_parts

_LINE = st.text(alphabet='ab.*[]{}$#-=\\"’ é\u00a0\u2028', max_size=24)


def entries() -> Iterator[tuple[str, str]]:
    """Every entry of the program, with the name of its file."""
    for name in assets.listing("wording", "en-GB"):
        source = assets.read_text("wording", "en-GB", name)
        starts = [one.start() for one in _ENTRY.finditer(source)]
        for start, end in zip(starts, [*starts[1:], len(source)], strict=True):
            yield name, source[start:end]


def test_every_simple_sentence_of_the_program_is_read_alike() -> None:
    """Most sentences are simple, and say the same by either way."""
    every = [*entries()]
    simple = [(name, text) for name, text in every if simple_parts(text) is not None]
    assert len(simple) > len(every) * 0.8
    for name, text in simple:
        read = read_entry(name, text)
        assert simple_parts(text) == read.parts, text
        assert read.needs == {asked for _, asked in read.parts or () if asked}


@given(_LINE, st.sampled_from(["", "\n", "\n\n", "\n# a\n", "\n   \n## b", "\n#c", "\n  d"]))
def test_any_line_is_read_alike_or_left_to_the_grammar(line: str, after: str) -> None:
    """No line, however odd, is taken for something else than it is."""
    text = f"name = {line}{after}"
    parts = simple_parts(text)
    if parts is not None:
        assert read_entry("a.ftl", text).parts == parts


@pytest.mark.parametrize(
    "text",
    [
        "name = { $count ->\n    [one] one\n   *[other] more\n }\n",
        "name = first\n    second\n",
        'name = { "quoted" }\n',
        "name = text\n    .attribute = more\n",
        "name =\n    below\n",
        "name = { other }\n",
        "name = } \n",
        "name =\n",
    ],
)
def test_what_is_not_simple_is_left_to_the_grammar(text: str) -> None:
    """Forms, lines that go on, attributes and faults are none of its business."""
    assert simple_parts(text) is None


@pytest.mark.parametrize("text", ["", "# only a comment\n", "name = { $a", "name =\n"])
def test_what_says_nothing_is_told_with_its_file(text: str) -> None:
    """Whoever made the mistake finds it."""
    with pytest.raises(OwnFault, match=r"a\.ftl"):
        read_entry("a.ftl", text)
