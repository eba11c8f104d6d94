"""Answers go into the case and come out again, and nothing is lost on the way."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.form import parse_case, to_json
from lgo_desktop.case.model import (
    LONGEST_TEXT,
    Case,
    Professional,
    Record,
)
from lgo_desktop.case.vocabulary import Issue
from lgo_desktop.interview.answers import (
    Answer,
    TypedDate,
    add_item,
    empty_answer,
    put_back,
    read,
    remove_item,
    without_empty_items,
    write,
)
from lgo_desktop.interview.pages import PAGES
from lgo_desktop.interview.question import Field, FieldKind, Page
from lgo_desktop.interview.walk import Step, count_items, page_of, steps
from tests.helpers.cases import NASTY, cases, changed, kent

ASKED = [(page, field) for page in PAGES for field in page.fields]
NAMES = [field.path for _, field in ASKED]


def _answers(field: Field) -> list[Answer]:
    """Answers of every kind that can be given to a question."""
    match field.kind:
        case FieldKind.DATE:
            return [
                TypedDate("14", "March", "2023"),
                TypedDate("", "Summer", "2023", about=True),
                TypedDate("", "", "1999"),
            ]
        case FieldKind.ONE_OF:
            return list(field.options)
        case FieldKind.SOME_OF:
            return [*((option,) for option in field.options), field.options]
        case _:
            return [text.strip() for text in NASTY if text.strip()]


def _kept(field: Field, answer: Answer) -> Answer:
    """An answer as given, but for control characters, and for the breaks in a single line."""
    if not isinstance(answer, str) or field.kind is FieldKind.ONE_OF:
        return answer
    single = field.kind is not FieldKind.LONG_TEXT
    said = " ".join(re.split(r"\s*[\r\n\t]\s*", answer)) if single else answer
    return "".join(one for one in said if one in "\n\t" or unicodedata.category(one) != "Cc")


def _shown(field: Field, answer: Answer) -> Answer:
    """What a question gives back: of boxes, those that are ticked, in the order shown."""
    if isinstance(answer, tuple):
        return tuple(option for option in field.options if option in answer)
    return answer


def _fields(step: Step) -> tuple[Field, ...]:
    return page_of(step).fields


def _step(page: Page) -> Step:
    return Step(page.id, 0 if page.items else None)


@pytest.mark.parametrize(("page", "field"), ASKED, ids=NAMES)
def test_what_is_written_is_read_back(page: Page, field: Field) -> None:
    """Every answer to every question comes back as given, in an empty case and in a full one."""
    step = _step(page)
    for case in (Case(), kent()):
        for answer in _answers(field):
            written = write(case, step, {field.path: answer})
            assert written.faults == {}
            assert read(written.case, step, field) == _kept(field, answer)
            assert parse_case(to_json(written.case).encode()) == written.case


@pytest.mark.parametrize(("page", "field"), ASKED, ids=NAMES)
def test_an_answer_can_be_taken_back(page: Page, field: Field) -> None:
    """An unanswered question is unknown, and reads as empty."""
    step = _step(page)
    full = write(kent(), step, {field.path: _answers(field)[0]}).case
    back = write(full, step, {field.path: empty_answer(field)})
    assert back.faults == {}
    assert read(back.case, step, field) == empty_answer(field)


@given(cases())
def test_answers_that_nobody_changed_change_nothing(case: Case) -> None:
    """Each page, shown and left as it was, leaves the whole case as it was.

    That holds for what a question cannot show: an interval of dates, spaces around a text,
    an address that nobody has decided on, or a list in another order.
    """
    for step in steps(case):
        shown = {field.path: _shown(field, read(case, step, field)) for field in _fields(step)}
        assert write(case, step, shown).case == case


def test_an_undecided_address_stays_undecided() -> None:
    """The box is ticked before anyone decides; leaving it so decides nothing."""
    field = next(f for _, f in ASKED if f.path == "complainant.contact.show_address_to")
    assert read(Case(), Step("contact"), field) == ("council",)
    left = write(Case(), Step("contact"), {field.path: ("council",)}).case
    assert left.complainant.contact.show_address_to is None
    for careful in ({"at_risk_now": "yes"}, {"issues": ("disclosure_without_consent",)}):
        assert read(changed(Case(), **careful), Step("contact"), field) == ()
    hidden = write(Case(), Step("contact"), {field.path: ()}).case
    assert hidden.complainant.contact.show_address_to == ()


def test_what_a_question_does_not_offer_is_kept() -> None:
    """A value from a file that has no box here survives a change of the boxes."""
    case = Case(issues=(Issue.DELETION_SOUGHT, Issue.DELAY))
    changed_case = write(case, Step("issues"), {"issues": ("inaccurate_records",)}).case
    assert changed_case.issues == (Issue.INACCURATE_RECORDS, Issue.DELETION_SOUGHT)


def test_an_interval_is_kept_until_it_is_changed() -> None:
    """Three fields cannot show an interval; it stays, until somebody types another date."""
    case = Case(first_knew=ApproxDate("2023-05/2024-01"))
    field = next(f for _, f in ASKED if f.path == "first_knew")
    shown = read(case, Step("story"), field)
    assert write(case, Step("story"), {"first_knew": shown}).case == case
    other = write(case, Step("story"), {"first_knew": TypedDate("", "", "2022")}).case
    assert other.first_knew == ApproxDate("2022")


def test_a_fault_in_one_answer_keeps_the_others() -> None:
    """The bad date is told; the old one and every good neighbour are in the case."""
    answers: dict[str, Answer] = {
        "story": "new story",
        "first_knew": TypedDate("31", "2", "2023"),
        "effect": "new effect",
    }
    written = write(kent(), Step("story"), answers)
    assert set(written.faults) == {"first_knew"}
    assert written.faults["first_knew"].id == "date-impossible"
    assert written.case == changed(kent(), story="new story", effect="new effect")


def test_text_that_is_too_long_is_told_and_not_cut() -> None:
    """A text beyond all bounds is a fault of that question, and the old text stays."""
    written = write(kent(), Step("story"), {"story": "a" * (LONGEST_TEXT + 1), "effect": "b"})
    assert written.faults["story"].id == "answer-too-long"
    assert written.case == changed(kent(), effect="b")
    assert write(Case(), Step("story"), {"story": "a" * LONGEST_TEXT}).faults == {}


def test_half_a_character_does_not_stop_anybody() -> None:
    """A keyboard or a clipboard may hand over half an emoji; the text can still be saved."""
    case = write(Case(), Step("story"), {"story": "a\ud83d b \ud83d\ude00"}).case
    assert case.story == "a� b 😀"
    assert parse_case(to_json(case).encode()) == case


def test_a_question_that_was_not_shown_keeps_its_answer() -> None:
    """What is not among the answers is not touched."""
    assert write(kent(), Step("story"), {}).case == kent()
    assert write(kent(), Step("story"), {"issues": ()}).case == kent()


@given(cases(), st.sampled_from(["record", "person"]))
def test_an_added_item_is_empty_and_comes_last(case: Case, page: str) -> None:
    """There is room for one more, the step leads to it, and no other item moved."""
    items = str(page_of(Step(page)).items)
    more, step = add_item(case, Step(page, 0))
    before, after = getattr(case, items), getattr(more, items)
    assert step.index == len(after) - 1
    assert after[: len(before)] == before
    assert set(after[len(before) :]) == {type(after[-1])()}
    fields = page_of(step).fields
    assert all(read(more, step, field) == empty_answer(field) for field in fields)


def test_a_removed_item_can_be_put_back_where_it_was() -> None:
    """It stands in its old place as it was, and what was answered meanwhile stays."""
    for index in range(len(kent().records)):
        gone, _ = remove_item(kent(), Step("record", index))
        meanwhile = changed(gone, story="Meanwhile.")
        again = put_back(meanwhile, Step("record", index), kent())
        assert again == changed(kent(), story="Meanwhile.")


@given(cases(), st.integers(0, 4))
def test_a_removed_item_is_gone_and_only_that(case: Case, index: int) -> None:
    """The others stay in order, and the step is still on the page."""
    less, step = remove_item(case, Step("record", index))
    assert less.records == case.records[:index] + case.records[index + 1 :]
    assert step == Step("record", max(0, index - 1))
    assert changed(less, records=()) == changed(case, records=())


@given(cases())
def test_blank_items_are_dropped_and_no_others(case: Case) -> None:
    """An item of which nothing is known does not stay; an item with one answer does."""
    kept = without_empty_items(case)
    assert kept.records == tuple(r for r in case.records if r != Record())
    assert kept.professionals == tuple(p for p in case.professionals if p != Professional())
    assert without_empty_items(kept) == kept


def test_the_second_item_can_be_filled_in_first() -> None:
    """Answers to a later item make room for those before it."""
    case = write(Case(), Step("record", 2), {"records[].says": "x"}).case
    assert [record.says for record in case.records] == ["", "", "x"]
    assert count_items(case, page_of(Step("record"))) == 3


@pytest.mark.parametrize(
    ("typed", "line", "lines"),
    [
        ("Ann\nBee", "Ann Bee", "Ann\nBee"),
        ("Ann \r\n\tBee", "Ann Bee", "Ann \n\tBee"),
        ("Ann\x00\x07 Bee\x7f", "Ann Bee", "Ann Bee"),
        ("one\u2028two\u2029three", "one two three", "one\ntwo\nthree"),
        ("  two  spaces  ", "two  spaces", "two  spaces"),
    ],
)
def test_what_is_pasted_has_no_control_characters(typed: str, line: str, lines: str) -> None:
    """In a single line breaks become spaces; bells and zeros stand in no answer at all."""
    case = write(Case(), Step("name"), {"complainant.person.name": typed}).case
    assert case.complainant.person.name == line
    assert write(Case(), Step("story"), {"story": typed}).case.story == lines
