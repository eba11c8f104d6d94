"""A person's own words in the letters: kept, put in their place, and never overtaken."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from lgo_desktop.case.model import Case, LetterChoices, Record
from lgo_desktop.letters import own_words
from lgo_desktop.letters.counting import counts
from lgo_desktop.letters.document import Block, Document, Kind, Paragraph, Style, Table, plain
from lgo_desktop.letters.own_words import Passage, Words, passages, put, put_back, switched
from lgo_desktop.letters.places import places
from tests.helpers.cases import NASTY, changed, kent
from tests.helpers.days import KENT_DAY
from tests.helpers.letter_cases import ready_for_the_ico
from tests.helpers.packs import WORDS, composed, documents, text

MINE = "I ask for everything that you hold about us."


def ours(case: Case, kind: Kind) -> Document:
    """A document as we write it, whatever the person put into it."""
    return next(one for one in composed(case).offered if one.kind is kind)


def passage(case: Case, kind: Kind, name: str, index: int = 0) -> Passage:
    """A place by its name."""
    found = passages(ours(case, kind), case.letters)
    return next(one for one in found if (one.place.name, one.place.index) == (name, index))


def written(case: Case, kind: Kind, name: str, words: str, index: int = 0) -> Case:
    """The case after the person wrote their own words in a place."""
    where = passage(case, kind, name, index)
    return case.model_copy(update={"letters": put(case.letters, ours(case, kind), where, words)})


def with_records(case: Case, *records: Record) -> Case:
    """The case with these entries."""
    return case.model_copy(update={"records": records})


def test_own_words_stand_in_the_place_of_ours() -> None:
    """What the person wrote stands there, once, and everything else is as it was."""
    case = written(kent(), Kind.ACCESS_REQUEST, "sar-please-send", MINE)
    before, after = documents(kent())[Kind.ACCESS_REQUEST], documents(case)[Kind.ACCESS_REQUEST]
    was = passage(kent(), Kind.ACCESS_REQUEST, "sar-please-send").ours
    assert list(after.lines()) == [MINE if line == was else line for line in before.lines()]
    assert after.notices == before.notices


def test_ours_come_back_with_one_step() -> None:
    """To put our words back leaves no trace of the others."""
    case = written(kent(), Kind.ACCESS_REQUEST, "sar-please-send", MINE)
    where = passage(case, Kind.ACCESS_REQUEST, "sar-please-send")
    assert where.words is Words.OWN
    assert put_back(case.letters, where) == LetterChoices()


@pytest.mark.parametrize("words", ["", "  \n ", "{ours}"])
def test_nothing_or_the_same_is_no_change(words: str) -> None:
    """Empty words make no hole in a letter, and our own words are not called theirs."""
    where = passage(kent(), Kind.ACCESS_REQUEST, "sar-please-send")
    letter = ours(kent(), Kind.ACCESS_REQUEST)
    typed = where.ours if words == "{ours}" else words
    assert put(LetterChoices(), letter, where, typed) == LetterChoices()


@pytest.mark.parametrize("typed", [one for one in NASTY if one.strip()])
def test_own_words_are_data(typed: str) -> None:
    """Markup, braces and odd characters stay as they were typed."""
    case = written(kent(), Kind.ACCESS_REQUEST, "sar-please-send", typed)
    assert typed.strip() in list(documents(case)[Kind.ACCESS_REQUEST].lines())


def test_every_letter_can_be_put_into_own_words_throughout() -> None:
    """Each place of each document takes other words, and gives ours back in the same place."""
    for document in composed(kent()).offered:
        choices = LetterChoices()
        for number, one in enumerate(passages(document, choices)):
            choices = put(choices, document, one, f"Mine {number}")
        case = kent().model_copy(update={"letters": choices})
        found = passages(document, choices)
        assert found
        assert [one.text for one in found] == [f"Mine {number}" for number in range(len(found))]
        assert {one.words for one in found} == {Words.OWN}
        (after,) = (d for d in composed(case).documents if d.kind is document.kind)
        lines = list(after.lines())
        assert [line for line in lines if line.startswith("Mine ")] == [o.text for o in found]


def test_the_page_of_doors_and_the_list_stay_ours() -> None:
    """What tells how things stand cannot be written over."""
    for kind in (Kind.SUMMARY, Kind.CHECKLIST):
        assert passages(documents(kent())[kind], LetterChoices()) == ()


def test_what_explains_a_sheet_is_no_place() -> None:
    """What is only said to the person is not offered to be put into their words."""
    for document in composed(kent()).offered:
        for place in places(document):
            block = document.blocks[place.block]
            assert not isinstance(block, Paragraph) or block.style in {Style.BODY, Style.QUOTE}


def test_own_words_stay_where_other_answers_change() -> None:
    """New paragraphs before a place do not move the words to another one."""
    case = written(kent(), Kind.ACCESS_REQUEST, "letter-preserve", MINE)
    more = changed(case, scope__not_wanted="Letters that I have", scope__systems="Case notes")
    after = passage(more, Kind.ACCESS_REQUEST, "letter-preserve")
    assert (after.text, after.words) == (MINE, Words.OWN)
    assert text(documents(more)[Kind.ACCESS_REQUEST]).count(MINE) == 1


def test_a_changed_fact_is_told_and_the_words_stay() -> None:
    """On another day our sentence names another date: theirs stays, and both can be seen."""
    case = written(kent(), Kind.ACCESS_REQUEST, "letter-due", MINE)
    later = composed(case, KENT_DAY + timedelta(days=40))
    letter = next(one for one in later.offered if one.kind is Kind.ACCESS_REQUEST)
    found = next(one for one in passages(letter, case.letters) if one.own is not None)
    assert found.words is Words.CHANGED
    assert found.own is not None
    assert found.own.ours != found.ours
    sent = next(one for one in later.documents if one.kind is Kind.ACCESS_REQUEST)
    assert MINE in text(sent)
    assert any("have changed" in notice for notice in sent.notices)


def test_to_keep_them_again_takes_the_mark_away() -> None:
    """Whoever read both and keeps their words is not asked again."""
    case = written(kent(), Kind.ACCESS_REQUEST, "letter-due", MINE)
    later = composed(case, KENT_DAY + timedelta(days=40))
    letter = next(one for one in later.offered if one.kind is Kind.ACCESS_REQUEST)
    found = next(one for one in passages(letter, case.letters) if one.own is not None)
    kept = put(case.letters, letter, found, MINE)
    assert [o.words for o in passages(letter, kept) if o.own is not None] == [Words.OWN]


def _entries(*names: str) -> tuple[Record, ...]:
    return tuple(
        Record(
            document=f"The report on {name}",
            says=f"{name} was seen at home and spoke to the worker alone",
            truth=f"{name} was never seen by anybody",
            evidence=f"The diary of {name}",
        )
        for name in names
    )


def test_words_follow_their_entry() -> None:
    """Where an entry before it is taken away, the words stay with the entry they are about."""
    three = with_records(kent(), *_entries("Ann", "Bob", "Cem"))
    name = next(
        one.name
        for one in places(ours(three, Kind.CORRECTION_FOLLOW_UP))
        if "The diary of Ann" in one.text
    )
    case = written(three, Kind.CORRECTION_FOLLOW_UP, name, "Bob's diary, at last", 1)
    fewer = with_records(case, *_entries("Bob", "Cem"))
    items = [
        one
        for one in passages(ours(fewer, Kind.CORRECTION_FOLLOW_UP), fewer.letters)
        if one.place.name == name
    ]
    assert items[0].text == "Bob's diary, at last"
    assert items[1].own is None


def test_words_whose_entry_is_gone_are_kept_and_told() -> None:
    """They are put nowhere else, stay in the case, and the letter says so beside it."""
    two = with_records(kent(), *_entries("Ann", "Bob"))
    name = next(
        one.name
        for one in places(ours(two, Kind.CORRECTION_FOLLOW_UP))
        if "spoke to the worker alone" in one.text
    )
    case = written(two, Kind.CORRECTION_FOLLOW_UP, name, "Something about Bob alone", 1)
    fewer = with_records(case, Record(document="x", says="1986", truth="no"))
    letter = documents(fewer)[Kind.CORRECTION_FOLLOW_UP]
    assert "Something about Bob" not in text(letter)
    assert any("have no place" in notice for notice in letter.notices)
    left = own_words.homeless(ours(fewer, Kind.CORRECTION_FOLLOW_UP), fewer.letters)
    assert [one.text for one in left] == ["Something about Bob alone"]
    assert own_words.forget(fewer.letters, left[0]).own_words == ()


def test_a_cell_can_be_put_into_own_words() -> None:
    """A cell of the schedule takes other words; the numbers of the rows are no text."""
    case = kent()
    letter = ours(case, Kind.CORRECTION_FOLLOW_UP)
    cell = next(one for one in places(letter) if one.column == 4)
    assert not any(one.column == 0 for one in places(letter))
    where = next(one for one in passages(letter, case.letters) if one.place == cell)
    mine = case.model_copy(update={"letters": put(case.letters, letter, where, "Delete it.")})
    after = documents(mine)[Kind.CORRECTION_FOLLOW_UP]
    (table,) = (block for block in after.blocks if isinstance(block, Table))
    assert plain(table.rows[cell.row or 0][4]) == "Delete it."


def test_the_count_is_that_of_the_words_that_stand_there() -> None:
    """The account for the ICO is counted with the person's own words, and nothing is cut."""
    case = ready_for_the_ico()
    letter = ours(case, Kind.ICO_COMPLAINT)
    first = next(
        one
        for one in passages(letter, case.letters)
        if isinstance(block := letter.blocks[one.place.block], Paragraph) and block.field
    )
    long = "x" * 2500
    mine = case.model_copy(update={"letters": put(case.letters, letter, first, long)})
    after = documents(mine)[Kind.ICO_COMPLAINT]
    (count,) = counts(after)
    assert count.used == counts(letter)[0].used - len(first.ours) + 2500
    assert count.over == count.used - 2000
    assert f"{count.used:,} characters" in text(after)
    assert any("too long" in notice for notice in after.notices)
    assert long in text(after)


def test_a_letter_that_is_left_out_is_nowhere_counted() -> None:
    """It is in no file and on no list, and the numbers close up."""
    before = documents(kent())
    choices = switched(LetterChoices(), before[Kind.ACCESS_REQUEST], on=False)
    case = kent().model_copy(update={"letters": choices})
    after = documents(case)
    assert Kind.ACCESS_REQUEST not in after
    # The other letter to that office goes alone now, and needs no note on top.
    gone = {Kind.ACCESS_REQUEST, Kind.COVER_NOTE}
    assert list(after) == [kind for kind in before if kind not in gone]
    title = before[Kind.ACCESS_REQUEST].title
    assert title not in text(after[Kind.CHECKLIST])
    second = list(after.values())[1]
    assert WORDS.text("list-file", number="02", title=second.title) in text(after[Kind.CHECKLIST])


def test_where_you_stand_says_that_it_is_left_out() -> None:
    """The summary names it, with its time limit if one runs, and the list keeps the door."""
    before = documents(kent())
    document = before[Kind.CORRECTION_FOLLOW_UP]
    choices = switched(LetterChoices(), document, on=False)
    after = documents(kent().model_copy(update={"letters": choices}))
    assert "Not in your pack" in text(after[Kind.SUMMARY])
    assert f"You have left this out: {document.title}" in text(after[Kind.SUMMARY])
    assert "Not in your pack" not in text(before[Kind.SUMMARY])


def test_a_running_limit_is_never_dropped_in_silence() -> None:
    """Where a limit runs for the person, its date is said, in the summary and as a notice."""
    case = ready_for_the_ico()
    running = {
        document.kind: notices
        for document in composed(case).offered
        if (notices := switched_notices(case, document))
    }
    assert running.keys() == {Kind.ICO_COMPLAINT}
    (notice,) = running[Kind.ICO_COMPLAINT]
    assert documents(case)[Kind.ICO_COMPLAINT].title in notice
    assert "runs for you all the same" in notice
    assert "December 2026" in notice


def test_a_limit_that_has_not_begun_is_not_called_running() -> None:
    """The council's month begins when a letter arrives: leaving one out starts no clock."""
    document = documents(kent())[Kind.ACCESS_REQUEST]
    assert switched_notices(kent(), document) == ()
    off = switched(LetterChoices(), document, on=False)
    (meaning,) = composed(kent().model_copy(update={"letters": off})).left_out
    assert "begins only on the day it arrives" in meaning


def switched_notices(case: Case, document: Document) -> tuple[str, ...]:
    """The notices of the summary once a document is left out."""
    choices = switched(case.letters, document, on=False)
    return documents(case.model_copy(update={"letters": choices}))[Kind.SUMMARY].notices


def test_it_comes_back_with_the_words_it_had() -> None:
    """To leave a letter out and put it back changes nothing, own words included."""
    case = written(kent(), Kind.ACCESS_REQUEST, "sar-please-send", MINE)
    document = documents(case)[Kind.ACCESS_REQUEST]
    off = switched(case.letters, document, on=False)
    assert switched(off, document, on=False) == off
    assert switched(off, document, on=True) == case.letters


def test_what_tells_how_things_stand_cannot_be_left_out() -> None:
    """“Where you stand” and the list are always there."""
    for kind in (Kind.SUMMARY, Kind.CHECKLIST):
        document = documents(kent())[kind]
        assert switched(LetterChoices(), document, on=False) == LetterChoices()


def test_a_statement_that_is_left_out_is_not_said_to_be_enclosed() -> None:
    """The letter that would carry it announces it for later instead."""
    record = replace_change(kent())
    before = documents(record)
    assert "enclosed statement" in text(before[Kind.CORRECTION_FOLLOW_UP])
    choices = switched(LetterChoices(), before[Kind.SUPPLEMENTARY_STATEMENT], on=False)
    after = documents(record.model_copy(update={"letters": choices}))
    assert Kind.SUPPLEMENTARY_STATEMENT not in after
    assert "enclosed statement" not in text(after[Kind.CORRECTION_FOLLOW_UP])
    assert not any("statement" in one for one in after[Kind.CORRECTION_FOLLOW_UP].enclosed)


def replace_change(case: Case) -> Case:
    """The case with one entry to which a statement is to be added."""
    record = Record(document="A report", says="x", truth="y", change="add_statement")  # type: ignore[arg-type]  # a word as a file has it
    return with_records(case, record)


def test_names_of_places_are_not_part_of_what_a_document_says() -> None:
    """Two documents that say the same are equal, wherever their words came from."""
    document = documents(kent())[Kind.ACCESS_REQUEST]
    blind = replace(document, blocks=tuple(_blind(document)))
    assert blind == document


def _blind(document: Document) -> list[Block]:
    return [
        replace(block, runs=tuple(replace(run, source="") for run in block.runs))
        if isinstance(block, Paragraph)
        else block
        for block in document.blocks
    ]


def test_no_note_names_a_letter_that_is_left_out() -> None:
    """With one of two letters to an office left out, no note speaks of both."""
    before = documents(kent())
    assert before[Kind.ACCESS_REQUEST].stem in text(before[Kind.COVER_NOTE])
    choices = switched(LetterChoices(), before[Kind.ACCESS_REQUEST], on=False)
    after = documents(kent().model_copy(update={"letters": choices}))
    assert Kind.COVER_NOTE not in after


def test_of_two_paragraphs_alike_the_right_one_is_changed() -> None:
    """Where the person said the same thing twice, the words stand where they were written."""
    case = changed(kent(), effect="It hurt me.\n\nIt hurt me.")
    found = passages(ours(case, Kind.CORRECTION_FOLLOW_UP), case.letters)
    first, second = (one.place for one in found if one.ours == "It hurt me.")
    assert first.name == second.name
    case = written(case, Kind.CORRECTION_FOLLOW_UP, second.name, MINE, second.index)
    after = list(documents(case)[Kind.CORRECTION_FOLLOW_UP].lines())
    assert after.index("It hurt me.") < after.index(MINE)
