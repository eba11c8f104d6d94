"""What is not known leaves no hole: a sentence is there whole, or it is not there.

A case in which everything is answered loses answers at random, a few or nearly all, and every
document that is still written is read for what a missing answer leaves behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import Role
from lgo_desktop.letters.document import (
    Block,
    Document,
    Heading,
    ItemList,
    LetterHead,
    Paragraph,
    Signature,
    Style,
    Table,
    lines_of,
    plain,
)
from tests.helpers.cases import changed
from tests.helpers.grid import SITUATIONS, WRITERS, situation
from tests.helpers.packs import composed

_NEEDED = ("complainant.person.name", "complainant.contact.email", "organisation.name")
_KEPT = ("format", "version", "complainant.role", "issues", "wants")


def _full(role: Role, name: str, who: str) -> Case:
    """A case in which everything that can be typed is typed."""
    return changed(
        situation(name),
        complainant__role=role,
        representative=WRITERS[who],
        complainant__person__former_names="Miss W",
        complainant__person__earlier_addresses="9 Old Road",
        complainant__contact__phone="01234 567890",
        complainant__contact__may_phone="yes",
        complainant__contact__safe_note="After six.",
        complainant__adjustments=("large_print", "more_time"),
        complainant__adjustments_note="Blue paper.",
        subject__former_names="Child Y",
        subject__earlier_addresses="8 Old Road",
        organisation__address="1 Road\nTown",
        scope__until="2024",
        scope__not_wanted="letters",
        scope__information="the rules",
        wants_note="A word.",
        steps__complaint__first_reply="2026-04-01",
        steps__complaint__first_reply_said="Wait.",
        steps__complaint__reason_for_lateness="I was ill.",
    )


def _leaves(value: object, path: str = "") -> Iterator[str]:
    match value:
        case dict():
            for key, inner in value.items():
                yield from _leaves(inner, f"{path}.{key}" if path else str(key))
        case list() | tuple() if value and isinstance(value[0], dict):
            for number, inner in enumerate(value):
                yield from _leaves(inner, f"{path}.{number}")
        case _:
            yield path


def _without(data: Mapping[str, Any], gone: frozenset[str], path: str = "") -> dict[str, Any]:
    """The data with those leaves taken out, as if they had never been answered."""
    kept: dict[str, Any] = {}
    for key, value in data.items():
        here = f"{path}.{key}" if path else key
        if here in gone:
            continue
        if isinstance(value, dict):
            kept[key] = _without(value, gone, here)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            kept[key] = [_without(one, gone, f"{here}.{n}") for n, one in enumerate(value)]
        else:
            kept[key] = value
    return kept


_HOLE = re.compile(
    r"\bNone\b|\bnull\b|\bnan\b|[{}\ue0f0\ue0f1]|\(\s*\)|\(\s|\s\)|“\s*”|\S {2,}"
    r"|\s[,.;:?!)](?=\s|$)|,\s*[,.;:)]|[.;:]\s*[,;:]|:\s*\.|(?<!\.)\.\.(?!\.)|^\s|\s$"
    r"|\b(and|or|under|between|the|an)\s*[,.;:)]|\bof[.;:)]"
)


@settings(max_examples=60)
@given(
    st.sampled_from(Role),
    st.sampled_from(sorted(SITUATIONS)),
    st.sampled_from(sorted(WRITERS)),
    st.randoms(use_true_random=False),
    st.floats(0, 1),
)
def test_no_document_has_a_hole(
    role: Role, name: str, who: str, chance: Random, share: float
) -> None:
    """Whatever is left out, no document shows where it would have stood."""
    data = _full(role, name, who).model_dump(mode="json")
    loose = [one for one in _leaves(data) if not one.startswith(_NEEDED + _KEPT)]
    gone = frozenset(one for one in loose if chance.random() < share) - {"subject.name"}
    case = Case.model_validate(_without(data, gone))
    pack = composed(case)
    assert pack.missing == ()
    for document in pack.documents:
        for line in document.lines():
            for part in line.split("\n"):
                found = _HOLE.search(part)
                assert found is None, (document.kind, part, found)
        _is_whole(document)


def _is_whole(document: Document) -> None:
    """No heading without a text, no colon before nothing, no empty cell where a name is due."""
    blocks = document.blocks
    for block, after in zip(blocks, (*blocks[1:], None), strict=True):
        match block:
            case Heading(text=text):
                assert text.strip()
                lonely = after is None or isinstance(after, (Heading, Signature))
                assert not lonely, (document.kind, text)
            case Paragraph(runs=runs) if block.style is not Style.QUOTE:
                said = plain(runs)
                assert said.strip(), document.kind
                assert not said.endswith(":") or _goes_on(after), (document.kind, said)
            case ItemList(items=items):
                assert items, document.kind
                assert all(plain(item).strip() for item in items), document.kind
            case Table(rows=rows):
                assert rows, document.kind
            case LetterHead():
                lines = tuple(lines_of(block))
                assert all(line.strip() for line in lines), document.kind
            case Signature():
                assert block.name.strip(), document.kind
            case _:
                pass


def _goes_on(after: Block | None) -> bool:
    quoted = isinstance(after, Paragraph) and after.style is Style.QUOTE
    return quoted or isinstance(after, (ItemList, Table))


@pytest.mark.parametrize(
    "hole",
    [
        "None",
        "by ()",
        "a  b",
        "of , and",
        "due by .",
        "“”",
        "Name: .",
        "so, , then",
        " at the start",
    ],
)
def test_the_reader_of_holes_sees_one(hole: str) -> None:
    """Each shape that a missing answer leaves is seen by the test above."""
    assert _HOLE.search(hole)
