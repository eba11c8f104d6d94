"""No file for a recipient who is to see initials holds the full name; nothing else changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lgo_desktop.case.model import Case
from lgo_desktop.letters.counting import counts
from lgo_desktop.letters.document import (
    Block,
    Document,
    Heading,
    Kind,
    Paragraph,
    lines_of,
    plain,
)
from lgo_desktop.letters.other_names import folded
from lgo_desktop.pack.plan import plan_everything
from lgo_desktop.pack.text import render_text
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY
from tests.helpers.letter_cases import all_stages_done, ready_for_the_ico
from tests.helpers.pack_grid import grid
from tests.helpers.packs import composed
from tests.unit.letters.test_recipients import texts_of

_WORD = st.text(st.sampled_from("bdgkzéłñu"), min_size=3, max_size=8).map(lambda word: f"Q{word}")
_NAMES = st.lists(_WORD, min_size=2, max_size=3).map(" ".join)
_SEPARATORS = st.sampled_from([" ", "\n", " and ", ", ", "’s bag. "])
_DOORS = ("council", "ico", "lgsco", "social_work_england")
_SHEETS = {Kind.ICO_COMPLAINT, Kind.OMBUDSMAN_COMPLAINT, Kind.REGULATOR_CONCERN}
_IN_A_SHEET = "Initials stand here for other people: {} (another child)."
_IN_A_LETTER = (
    "To protect other people, this letter has initials in the place of their names: "
    "{} (another child). If you need a name to answer, please ask me."
)


def _named(case: Case, name: str, *, gap: str = " ", to: tuple[str, ...] = ()) -> Case:
    """A case that names somebody in every answer in which a person can write."""
    text = f"We saw{gap}{name}{gap}and {name.upper()} at home."
    said = {"document": text, "says": text, "truth": text, "evidence": text, "page": "4"}
    return changed(
        case,
        others=({"name": name, "who": "child"},),
        letters__full_names_to=to,
        story=text,
        effect=text,
        wants_note=text,
        records=({**case.records[0].model_dump(), **said},) if case.records else (),
        events=({"when": "2026-03", "what": text, "source": text},),
        professionals=tuple({**w.model_dump(), "concern": text} for w in case.professionals),
        steps__complaint__about=text,
        steps__complaint__last_reply_said=text,
        steps__complaint__still_wrong=text,
        steps__rectification__reply_said=text,
    )


def _letters(case: Case) -> dict[tuple[str, str], Document]:
    return {(one.kind, one.recipient): one for one in composed(case).documents}


@given(_NAMES, _SEPARATORS, st.sampled_from(grid(40)))
@settings(max_examples=25)
def test_no_letter_to_anybody_holds_the_name(name: str, gap: str, cell: object) -> None:
    """In any case, wherever the name was typed, each letter that leaves the house is without it."""
    case = _named(cell.case(), name, gap=gap)  # type: ignore[attr-defined]
    for document in composed(case).documents:
        if document.recipient != "you":
            told = " ".join([*document.lines(), document.title, document.footer, document.stem])
            assert _parts_of(name) not in _parts_of(told), document.kind


def _parts_of(text: str) -> str:
    return " ".join(folded(text).text.split())


@given(_NAMES, st.sampled_from((all_stages_done, ready_for_the_ico, kent)))
@settings(max_examples=15)
def test_nothing_else_is_changed(name: str, case: Callable[[], Case]) -> None:
    """A letter is what it is for somebody of that name, with the initials put for the name.

    What is added is that other people are meant, in these words and in no others.
    """
    shown = _letters(_named(case(), name, to=_DOORS))
    short = "".join(word[0] for word in name.split())
    added = {said.format(short) for said in (_IN_A_SHEET, _IN_A_LETTER)}
    compared = 0
    for key, document in _letters(_named(case(), name)).items():
        if document.recipient not in _DOORS or key not in shown:
            continue
        full = render_text(shown[key]).replace(name, short).replace(name.upper(), short)
        assert not any(said in full for said in added), key
        left = tuple(one for one in document.blocks if set(lines_of(one)).isdisjoint(added))
        # The count of what the form takes is that of the letter as it is sent.
        sent = render_text(replace(document, blocks=left))
        assert _without_numbers(sent) == _without_numbers(full), key
        compared += 1
    assert compared


@pytest.mark.parametrize("case", [all_stages_done, ready_for_the_ico, kent])
def test_each_part_of_a_sheet_says_who_is_meant(case: Callable[[], Case]) -> None:
    """A part is copied into its field alone: whoever reads it there can tell what “OB” is."""
    sheets = [
        one for one in composed(_named(case(), "Oliver Brown")).documents if one.kind in _SHEETS
    ]
    assert sheets
    for document in sheets:
        explained = 0
        for part in _parts_of_a_sheet(document):
            said = [line for block in part for line in lines_of(block)]
            meant = [line for line in said if line == _IN_A_SHEET.format("OB")]
            named = any("OB" in line for line in said if line not in meant)
            assert len(meant) == named, (document.kind, said)
            if meant:
                assert said[-1] == meant[0], document.kind
            explained += named
        assert explained > 1, document.kind


def _parts_of_a_sheet(document: Document) -> Iterator[list[Block]]:
    part: list[Block] = []
    for block in document.blocks:
        if isinstance(block, Heading):
            yield part
            part = []
        part.append(block)
    yield part


def test_what_says_who_is_meant_counts_in_its_field() -> None:
    """The form counts every character that is pasted into it: so does the sheet."""
    case = _named(ready_for_the_ico(), "Oliver Brown")
    sheet = next(one for one in composed(case).documents if one.kind is Kind.ICO_COMPLAINT)
    account = [b for b in sheet.blocks if isinstance(b, Paragraph) and b.field is not None]
    assert plain(account[-1].runs) == _IN_A_SHEET.format("OB")
    (count,) = counts(sheet)
    assert count.used == len("\n\n".join(plain(block.runs) for block in account))
    assert f"{count.used:,} characters. The form takes" in "\n".join(sheet.lines())


def _without_numbers(text: str) -> str:
    return "".join(character for character in text if not character.isdigit())


@pytest.mark.parametrize("to", [(), ("ico",), ("council", "ico", "lgsco", "social_work_england")])
def test_no_file_for_a_recipient_holds_the_name(to: tuple[str, ...]) -> None:
    """Looked at as files: PDF, Word, text, e-mail, calendar, list. The pack at home names all."""
    name = "Qbertha Zuñiga-Łukasz"
    pack = composed(_named(kent(), name, to=to))
    assert pack.full_names
    assert {door for door, full in pack.full_names.items() if full} <= set(to)
    finished: dict[str, bytes] = {}
    held: set[str] = set()
    for file in plan_everything(pack):
        finished[file.name] = file.make(KENT_DAY, finished)
        seen = _parts_of(texts_of(file.name, finished[file.name])).replace(" ", "")
        if "qberthazuniga-lukasz" in seen:
            held.add(file.kind)
            assert file.recipient in {"you", *to}, file.name
    assert {"whole_pack", Kind.SUMMARY} <= held
    assert ("calendar" in held, "manifest" in held) == (False, False)


def test_the_list_says_for_whom_the_initials_stand() -> None:
    """The person alone is told who is behind them, and who sees them."""
    pack = composed(_named(kent(), "Oliver Brown"))
    told = " ".join(pack.documents[-1].lines())
    assert "OB: Oliver Brown (another child)" in told
    assert "Social Work England" in told
    in_full = composed(_named(kent(), "Oliver Brown", to=tuple(pack.full_names)))
    assert "OB: " not in " ".join(in_full.documents[-1].lines())


def test_the_person_is_told_of_a_first_name_that_is_left() -> None:
    """It stays, as nobody said to hide it; a notice of that letter says how to."""
    case = changed(kent(), others=({"name": "Oliver Brown"},), effect="Oliver saw it.")
    told = [one for d in composed(case).documents for one in d.notices]
    assert any("a part of a name is still in it: “Oliver”." in one for one in told)
    hidden = changed(case, others=({"name": "Oliver Brown", "also_called": "Oliver"},))
    assert not any(d.notices for d in composed(hidden).documents)
