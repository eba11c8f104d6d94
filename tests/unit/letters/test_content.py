"""What each letter says."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings

from lgo_desktop.case.model import Case
from lgo_desktop.letters.document import Block, Kind, Table
from tests.helpers.cases import cases, changed, kent
from tests.helpers.packs import composed, documents, letters, text

ACCESS = Kind.ACCESS_REQUEST
RECTIFY = Kind.RECTIFICATION_REQUEST
FOLLOW = Kind.CORRECTION_FOLLOW_UP
CONTACT = "complainant__contact__"


def _not_asked(case: Case) -> Case:
    """The case before anybody asked for anything: a plain rectification request."""
    return changed(case, steps__rectification={})


def _one(document_blocks: tuple[Block, ...], kind: type[Block]) -> Block:
    found = [block for block in document_blocks if isinstance(block, kind)]
    assert found
    return found[0]


def test_every_fact_of_the_example_that_belongs_is_in_the_access_request() -> None:
    """Who writes, to whom, which records, from when, held where, and how to answer."""
    said = text(letters(kent())[ACCESS])
    for fact in (
        *("Miss X (example)", "1 Example Street", "Exampleton", "EX1 1EX", "miss.x@example.org"),
        *("Kent County Council", "CS/00000 (example)", "24 November 2026", "1 January 1990"),
        *("00000 (example)", "Please do not phone.", "UK GDPR Article 15", "from 2023 to today"),
        "Children's services and the team that looked into my complaint",
        "the log of visits",
        "messages to or from: Worker A",
        "Case note of a home visit, children's services (example), dated about May 2023",
        "Later records that rely on that visit (example)",
        "the amended records",
        "by e-mail",
        "Thursday 24 December 2026",
    ):
        assert fact in said, fact


def test_every_fact_of_the_example_that_belongs_is_in_the_follow_up() -> None:
    """The history as whose word it is, every entry, what shows it, the effect and the date."""
    said = text(letters(kent())[FOLLOW])
    for fact in (
        *("Miss X (example)", "1 Example Street", "Kent County Council", "CS/00000 (example)"),
        "I complained to you in summer 2023. The complaint was about: wrong records, and a visit",
        "You replied in September 2023. By my note, you said: It would investigate and update me.",
        "You answered in August 2024 that you upheld the complaint.",
        "You said in August 2024 that the records had been rectified, but not how.",
        "A social worker (“Worker A”) visited my home.",
        "Nobody came to my home on that day.",
        "They rely on the visit as if it had been made.",
        "No visit was made, so nothing can rest on it.",
        "Show me the entry as it was and as it is now",
        "mark it as wrong",
        "What shows it: The council's letter of August 2024",
        "I do not know what my records say now",
        *("UK GDPR Article 16", "UK GDPR Article 19", "UK GDPR Article 18(1)(a)"),
        *("UK GDPR Article 12(4)", "DPA 2018 s.205(1)", "Thursday 24 December 2026"),
    ):
        assert fact in said, fact


def test_the_rectification_request_goes_through_the_entries() -> None:
    """One row for each entry, an answer for each by its number, and copies of the changes."""
    letter = letters(_not_asked(kent()))[RECTIFY]
    table = _one(letter.blocks, Table)
    assert isinstance(table, Table)
    assert [row[0][0].text for row in table.rows] == ["1", "2"]
    said = text(letter)
    for words in (
        "The last column says what I ask for each entry",
        "by the number of the entry",
        "put it right",
        "deleted it",
        "marked it as wrong",
        "add a statement of mine, which I will send you then (200 words at most)",
        "tell me before you end this",
        "each changed",
    ):
        assert words in said, words


@pytest.mark.parametrize(
    ("change", "fallback", "asked"),
    [
        ("correct", "delete", "Correct it. If not: delete it."),
        ("delete", None, "Delete it."),
        ("delete", "delete", "Delete it."),
        ("add_statement", "mark_wrong", "Add a statement to it, which I will send you (200 words"),
        ("add_statement", "mark_wrong", "If not: mark it as wrong, and do not rely on it."),
        ("mark_wrong", "add_statement", "If not: add a statement to it, which I will send you"),
        (None, None, "Check it, and tell me what you will do"),
    ],
)
def test_each_entry_asks_for_what_was_chosen(
    change: str | None, fallback: str | None, asked: str
) -> None:
    """The wish and what to do if it is refused stand in the row of the entry."""
    entry = {"says": "x", "change": change, "fallback": fallback}
    said = text(letters(changed(_not_asked(kent()), records=(entry,)))[RECTIFY])
    assert asked in said


def test_an_opinion_and_an_omission_are_called_what_they_are() -> None:
    """A fact may be wrong; an opinion is asked to be shown as one; a gap is called a gap."""
    entries = ({"says": "a", "nature": "opinion"}, {"truth": "b", "nature": "omission"})
    said = text(letters(changed(_not_asked(kent()), records=entries))[RECTIFY])
    assert "This is an opinion. Please show that it is one, and whose." in said
    assert "b\nThis was left out." in said


WAITING = {"state": "waiting", "made": "2026-11-02"}


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "in my separate letter of today"),
        ({"steps__access": WAITING}, "I asked you on 2 November 2026 for copies"),
        ({"steps__access": {"state": "waiting"}}, "I have asked you for copies of the records."),
    ],
)
def test_one_request_for_access_at_a_time(values: dict[str, object], words: str) -> None:
    """The follow-up refers to the request beside it or waiting, and makes no second one."""
    said = text(letters(changed(kent(), **values))[FOLLOW])
    assert words in said
    assert "this letter is a request under" not in said


def test_without_another_request_the_follow_up_asks_for_the_amended_records() -> None:
    """Where nobody asks or waits for copies, the follow-up carries a narrow request."""
    alone = text(letters(changed(kent(), steps__access={"state": "done"}))[FOLLOW])
    assert "this letter is a request under UK GDPR Article 15, limited to" in alone
    assert "separate letter" not in alone
    assert "still waiting" not in alone


def test_a_complaint_that_was_not_made_has_no_dates() -> None:
    """Dates and answers that a changed mind left in the case stand in no letter."""
    case = changed(kent(), steps__complaint__stage="not_made", events=())
    said = text(letters(case)[FOLLOW])
    assert "complained" not in said
    assert "September 2023" not in said
    assert "upheld" not in said.replace("it upholds", "")


@pytest.mark.parametrize(
    "words",
    [
        "Please tell me whether",
        "the history of these records: who made, read, changed or sent each one",
        "Please also tell me (UK GDPR Article 15(1)):",
        "what you use this data for",
        "what kinds of personal data you hold",
        "who has been given it, or will be, by name where you can",
        "how long you will keep it",
        "put right, erased or restricted, or to object, and how to complain",
        "where you got it",
        "whether any decision was made by a computer alone",
        "notes and recordings of meetings, calls and supervision",
        "If you need longer, please tell me why",
        "please tell me at once what you need",
        "Please keep all of these records",
    ],
)
def test_the_access_request_has_every_part_that_article_15_gives(words: str) -> None:
    """Scope, history, recordings, and all of the information that goes with the copy."""
    assert words in text(letters(changed(kent(), scope__systems=""))[ACCESS])


def test_what_shows_it_and_the_statement_are_enclosed() -> None:
    """What a letter encloses is listed at its end, and the list of what to post has it too."""
    entries = (
        {"says": "a", "truth": "Nobody came.", "change": "add_statement"},
        {"says": "b", "evidence": "My diary of May 2023"},
    )
    case = changed(_not_asked(kent()), records=entries)
    letter = letters(case)[RECTIFY]
    enclosed = text(letter).split("Enclosed\n")[1].splitlines()
    assert enclosed == [
        "what there is in writing on entry 2",
        "the statement on entry 1",
    ]
    assert "Add the enclosed statement to it." in text(letter)
    assert "What shows it: My diary of May 2023" in text(letter)
    to_do = text(documents(case)[Kind.CHECKLIST])
    for paper in enclosed:
        assert f"Put in {paper}" in to_do
    statement = text(documents(case)[Kind.SUPPLEMENTARY_STATEMENT])
    assert "Statement on entry 1" in statement
    assert "Nobody came." in statement
    assert "Statement on entry 2" not in statement


@settings(max_examples=150)
@given(cases())
def test_a_statement_that_is_enclosed_is_in_the_pack(case: Case) -> None:
    """No letter, a complaint about data among them, names a paper that nobody wrote."""
    entry = {"says": "a", "truth": "Nobody came.", "change": "add_statement"}
    whole = changed(kent(), records=(entry,), steps=case.steps, issues=case.issues)
    made = documents(whole)
    named = [one for one in made.values() if any("the statement on" in p for p in one.enclosed)]
    assert not named or Kind.SUPPLEMENTARY_STATEMENT in made


def test_a_long_statement_is_kept_whole_and_told() -> None:
    """More than 200 words are not cut: the person is told how many there are."""
    truth = "word " * 201
    entry = {"says": "a", "truth": truth, "change": "add_statement"}
    made = documents(changed(_not_asked(kent()), records=(entry,)))[Kind.SUPPLEMENTARY_STATEMENT]
    assert truth.strip() in text(made)
    assert "201 words" in made.notices[0]
    short = {"says": "a", "truth": "word " * 200, "change": "add_statement"}
    made = documents(changed(_not_asked(kent()), records=(short,)))[Kind.SUPPLEMENTARY_STATEMENT]
    assert made.notices == ()


@pytest.mark.parametrize(
    ("page", "said"), [("12", "page 12"), ("12-13", "page 12-13"), ("p. 4", "p. 4")]
)
def test_a_page_is_called_a_page_once(page: str, said: str) -> None:
    """A bare number gets the word; what the person wrote in words stays as it is."""
    case = changed(kent(), records=({"document": "Case note", "page": page},))
    assert f"Case note, {said}\n" in text(letters(case)[ACCESS])


@pytest.mark.parametrize(
    ("may", "adjustments", "printed"),
    [("yes", (), True), ("no", (), False), (None, (), False), ("yes", ("email_only",), False)],
)
def test_a_number_is_printed_only_where_a_call_is_welcome(
    may: str | None, adjustments: tuple[str, ...], printed: bool
) -> None:
    """Without a clear yes, or with e-mail only, no letter has the telephone number."""
    case = changed(
        kent(),
        complainant__contact__phone="01622 000000",
        complainant__contact__may_phone=may,
        complainant__adjustments=adjustments,
    )
    for letter in letters(case).values():
        assert ("01622 000000" in text(letter)) is printed


def test_files_for_one_office_go_together_and_have_one_order() -> None:
    """Doors, files and list have one order, and the list says which share an envelope."""
    pack = composed(kent())
    to_do = text(pack.documents[-1])
    assert "Post files 02 and 03 together" in to_do
    for number, document in enumerate(pack.documents[1:-1], 2):
        assert f"File {number:02d}: {document.title}" in to_do
    alone = changed(kent(), issues=("access_refused_or_delayed",), records=())
    assert "together: they go" not in text(documents(alone)[Kind.CHECKLIST])


def test_every_date_in_the_list_says_whose_count_it_is_and_how_sure() -> None:
    """No date without its working; guidance is called guidance, an unsure limit unsure."""
    to_do = text(documents(kent())[Kind.CHECKLIST])
    dates = to_do.split("Dates to watch")[1].split("Dates are our calculation")[0]
    assert dates.count("This is our own calculation, not a guarantee.") == dates.count(
        "last day is"
    )
    assert "We could not confirm this limit." in dates
    answered = {"state": "partly", "answered": "2026-11-01"}
    told = changed(kent(), steps__access=answered, steps__rectification__answered="2026-11-01")
    assert "This limit is guidance, not law." in text(documents(told)[Kind.CHECKLIST])


def test_a_follow_up_without_entries_speaks_of_no_table() -> None:
    """Where no entry is listed, nothing points to a table that is not there."""
    for wants in ((), ("correct_records",)):
        said = text(letters(changed(kent(), records=(), wants=wants))[FOLLOW])
        assert "table" not in said
        assert "column" not in said
        assert "each entry that you changed" in said


@pytest.mark.parametrize(
    ("by_email", "values", "asked"),
    [
        ("yes", {}, "Please send the copy by e-mail"),
        ("yes", {f"{CONTACT}email": ""}, None),
        ("no", {}, "Please send the copy on paper"),
        ("no", {f"{CONTACT}show_address_to": ()}, None),
        (None, {}, None),
    ],
)
def test_an_answer_is_asked_for_only_by_a_way_that_is_given(
    by_email: str | None, values: dict[str, object], asked: str | None
) -> None:
    """No letter asks for e-mail without an address for it, or for post to a hidden address."""
    said = text(letters(changed(kent(), scope__by_email=by_email, **values))[ACCESS])
    assert re.findall(r"Please send the copy [a-z-]+ [a-z-]+", said) == ([asked] if asked else [])


@pytest.mark.parametrize(
    ("on", "due"),
    [
        (date(2026, 11, 24), "Thursday 24 December 2026"),
        # 25 and 28 December are bank holidays, 26 and 27 a weekend.
        (date(2026, 11, 25), "Tuesday 29 December 2026"),
        (date(2026, 11, 28), "Tuesday 29 December 2026"),
        (date(2027, 1, 29), "Monday 1 March 2027"),
        (date(2027, 1, 31), "Monday 1 March 2027"),
    ],
)
def test_the_date_in_a_letter_is_right(on: date, due: str) -> None:
    """One month after the day of receipt, moved to the next working day."""
    for kind in (ACCESS, FOLLOW):
        said = text(letters(kent(), on)[kind])
        assert "within one month of the day on which you get this letter" in said
        assert (
            f"the last day is {due} by my calculation. If it is later, so is the last day." in said
        )
