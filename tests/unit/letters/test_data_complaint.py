"""The data protection complaint to the council: what it names, and what it keeps out."""

from __future__ import annotations

import re
from datetime import date

import pytest

from lgo_desktop.interview.applying import that_apply
from lgo_desktop.letters.document import Kind, Paragraph, Style, plain
from tests.helpers.cases import changed, kent
from tests.helpers.letter_cases import ADVISER
from tests.helpers.packs import documents, letters, text

COMPLAIN = Kind.DATA_COMPLAINT
REFUSED = {"state": "refused", "made": "2026-09-01", "answered": "2026-09-20"}
LATE = {"state": "waiting", "made": "2026-09-01"}


def _letter(**values: object) -> str:
    return text(letters(changed(kent(), **values))[COMPLAIN])


def test_the_letter_says_what_it_is_and_what_comes_next() -> None:
    """It names section 164A, asks for the acknowledgement, progress and outcome, and the ICO."""
    said = _letter()
    for words in (
        "This is a data protection complaint under DPA 2018 s.164A.",
        "personal data about me. It is about nothing else.",
        "within 30 days of the day on which you get this letter that you have it",
        "the last day is Thursday 24 December 2026 by my calculation",
        "the outcome without undue delay (DPA 2018 s.164A(4))",
        "the Information Commission, known as the ICO (DPA 2018 s.165)",
        "Nobody came to my home on that day.",
        "I do not know what my records say now",
    ):
        assert words in said, words


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (
            {},
            "has been told (UK GDPR Article 5(1)(d), UK GDPR Article 16, UK GDPR Article 19)",
        ),
        ({"steps__rectification": REFUSED}, "you refused (UK GDPR Article 5(1)(d), UK GDPR"),
        ({"steps__rectification": {"state": "partly"}}, "you did only part of it"),
        ({"steps__rectification": LATE}, "the time to answer is over (UK GDPR Article 12(3)"),
        (
            {"steps__rectification": {}, "steps__access": REFUSED},
            "You hold records that are wrong (UK GDPR Article 5(1)(d)).",
        ),
        ({"steps__access": REFUSED}, "copies of the records, and you refused (UK GDPR Article 15)"),
        ({"steps__access": {"state": "partly"}}, "the answer was not whole (UK GDPR Article 15)"),
        ({"steps__access": LATE}, "is over (UK GDPR Article 12(3), UK GDPR Article 15)"),
        ({"steps__access": LATE}, "By my calculation, the last day was Thursday 1 October 2026."),
        (
            {"steps__rectification": {"state": "not_made"}, "steps__access": REFUSED},
            "You hold records that are wrong (UK GDPR Article 5(1)(d)).",
        ),
        ({"issues": ("data_breach",)}, "Personal data was lost, or came into the wrong hands."),
        ({"issues": ("disclosure_without_consent",)}, "given to somebody who should not have had"),
    ],
)
def test_each_failure_is_named_with_its_provision(values: dict[str, object], words: str) -> None:
    """What the council did or left undone, and the rule that it concerns."""
    assert words in _letter(**values)


def test_only_what_happened_is_named() -> None:
    """A failure that nobody told of is in no letter."""
    said = _letter()
    for words in ("you refused", "not whole", "is over", "wrong hands", "cannot be found"):
        assert words not in said
    put_right = _letter(steps__rectification={"state": "done"}, steps__access=REFUSED)
    assert "You hold records that are wrong" not in put_right


@pytest.mark.parametrize("stage", ["not_made", "final_response"])
def test_nobody_says_that_the_council_knows(stage: str) -> None:
    """A complaint about something else tells the council nothing of the records."""
    case = changed(
        kent(),
        issues=("inaccurate_records", "disclosure_without_consent"),
        steps__rectification={},
        steps__complaint={"stage": stage, "about": "The bins.", "last_reply": "2026-11-02"},
    )
    for document in documents(case).values():
        if document.recipient != "you":
            assert not re.search(r"\bknows? that records", text(document))
    assert "You hold records that are wrong" in text(letters(case)[COMPLAIN])


def test_records_of_a_child_that_are_about_the_parent_too_are_complained_of_as_both() -> None:
    """“Nothing else” does not leave out the data of the one who complains."""
    parent = {"complainant__role": "parent", "subject": {"name": "Child Z (example)"}}
    both = _letter(**parent, complainant__own_too="yes")
    assert "about my child, Child Z (example), and about me, too. It is about nothing else" in both
    helped = _letter(**parent, complainant__own_too="yes", representative=ADVISER)
    assert "about Child Z (example), and about Miss X (example), too." in helped
    for answer in ("no", None):
        assert "about me, too" not in _letter(**parent, complainant__own_too=answer)


def test_what_happened_stands_by_date() -> None:
    """The steps about data in their order, oldest first, and none outside the council."""
    said = _letter(
        steps__access=REFUSED,
        steps__ico={"made": "yes", "when": "2026-10-10"},
    )
    happened = said.split("What happened\n", 1)[1].split("What I say went wrong")[0]
    days = ["August 2024", "1 September 2026", "20 September 2026"]
    places = [happened.index(day) for day in days]
    assert places == sorted(places)
    assert "October 2026" not in happened


def test_the_ordinary_complaint_and_its_answers_stay_out() -> None:
    """A letter about data only says nothing of a complaint about the service, nor of its answer."""
    said = _letter(
        steps__complaint={
            "stage": "final_response",
            "made": "2026-05-04",
            "about": "Marigold",
            "last_reply": "2026-06-01",
            "last_reply_said": "Tulip",
        },
        steps__access=REFUSED,
    )
    for words in ("4 May 2026", "1 June 2026", "Marigold", "Tulip", "complained to the council"):
        assert words not in said, words
    assert "1 September 2026" in said


def test_before_there_was_such_a_complaint_there_is_no_letter() -> None:
    """Section 164A is in force from 19 June 2026; before that nobody is sent by it."""
    assert COMPLAIN not in letters(kent(), date(2026, 6, 18))
    assert COMPLAIN in letters(kent(), date(2026, 6, 19))


def test_it_can_wait_for_the_answer_to_other_letters() -> None:
    """Beside a request it is a choice, and the list says so; alone it is what to send.

    So it is where no request can settle what went wrong: what was answered and not sent, and
    what was given away or lost.
    """
    assert "This one is your choice." in text(documents(kent())[Kind.CHECKLIST])
    for sure in (HELD_BACK, {"issues": ("data_breach",)}, {"steps__access": REFUSED}):
        needed = documents(changed(kent(), **sure))
        assert COMPLAIN in needed
        assert "This one is your choice." not in text(needed[Kind.CHECKLIST])
    alone = changed(
        kent(), steps__rectification=REFUSED, steps__access={"state": "done"}, wants=("apology",)
    )
    assert COMPLAIN in letters(alone)
    assert "This one is your choice." not in text(documents(alone)[Kind.CHECKLIST])


def test_what_is_asked_follows_the_wishes() -> None:
    """Only what the person wants and what concerns data is asked for."""
    said = _letter(wants=("apology", "compensation", "worker_looked_into"))
    assert "say sorry" in said
    assert "put the records right" not in said
    assert "send me the copies" not in said
    assert "send me the copies" in _letter(steps__access=REFUSED)
    assert "worker" not in said.split("What I ask you to do\n")[-1]


ASTRAY = {
    "issues": ("disclosure_without_consent",),
    "records": (),
    "steps__rectification": {},
    "steps__access": {},
    "steps__complaint": {},
    "story": "The council gave my address to Mr B.",
    "events": (),
}


def test_what_was_given_away_is_told_in_the_persons_words() -> None:
    """The story, set apart as theirs, and not each event: which speaks of it cannot be known.

    Without a story the events stand there, under a heading that claims nothing of each.
    """
    letter = letters(changed(kent(), **ASTRAY))[COMPLAIN]
    quotes = [
        plain(b.runs) for b in letter.blocks if isinstance(b, Paragraph) and b.style is Style.QUOTE
    ]
    assert ASTRAY["story"] in quotes
    said = text(letter)
    assert "as I tell it:\nThe council gave my address to Mr B." in said
    events = ({"when": "2026-11-02", "what": "Mr B was given my address.", "source": "Iris"},)
    both = _letter(**{**ASTRAY, "events": events})
    assert "gave my address to Mr B" in both
    assert "Mr B was given" not in both
    told = _letter(**{**ASTRAY, "events": events, "story": ""})
    assert "2 November 2026\nMr B was given my address." in told
    assert "What was given away or lost" not in told
    assert "Iris" not in told
    helped = _letter(**ASTRAY, representative=ADVISER)
    assert "as Miss X (example) tells it:" in helped


def test_what_is_asked_fits_what_was_given_away() -> None:
    """What, to whom, when and why, is it back, never again; and no word of a correction."""
    said = _letter(**ASTRAY, wants=("know_who_was_told", "apology"))
    asked = said.split("What I ask\n")[-1]
    for words in (
        "exactly what was given away, to whom, when, by whom and why",
        "what you have done to get it back",
        "none of it is given to them again",
        "who has been given this data",
        "say sorry",
    ):
        assert words in asked, words
    assert not re.search("wrong information|correction", said)
    lost = _letter(**{**ASTRAY, "issues": ("data_breach",)})
    assert "exactly what was lost or came into the wrong hands" in lost
    assert "given away, to whom" not in lost
    both = _letter(issues=("inaccurate_records",), wants=("know_who_was_told",))
    assert "who was given the wrong information" in both
    assert "get it back" not in both


def test_whose_own_words_stand_in_it_is_told_to_keep_them_to_the_data() -> None:
    """The list says so where the story or the events are in the letter, and only there."""
    warning = "If they speak of more than the data, or of a plan to go to court"
    assert warning in text(documents(changed(kent(), **ASTRAY))[Kind.CHECKLIST])
    assert warning not in text(documents(kent())[Kind.CHECKLIST])
    silent = changed(kent(), **{**ASTRAY, "story": " "})
    assert COMPLAIN in letters(silent)
    assert warning not in text(documents(silent)[Kind.CHECKLIST])
    assert "as I tell it" not in text(letters(silent)[COMPLAIN])


@pytest.mark.parametrize(
    ("role", "born", "nation", "cited"),
    [
        ("former_looked_after_child", "1985-03-04", "england", True),
        ("former_looked_after_child", None, "england", True),
        ("former_looked_after_child", "1951-11-24", "england", True),
        ("former_looked_after_child", "1951-11-23", "england", False),
        ("former_looked_after_child", "1985-03-04", "scotland", False),
        ("self", "1985-03-04", "england", False),
    ],
)
def test_a_lost_file_of_a_child_in_care_has_its_rule(
    role: str, born: str | None, nation: str, *, cited: bool
) -> None:
    """It is kept to the 75th anniversary of birth; where that does not hold, nobody says so."""
    said = _letter(
        complainant__role=role,
        complainant__person__date_of_birth=born,
        organisation__nation=nation,
        issues=("records_lost",),
        records=(),
        steps__rectification={},
        steps__access={"state": "partly", "answered": "2026-11-02"},
    )
    assert said.count("Records cannot be found.") == 1
    rule = "until the 75th anniversary of the child’s birth (SI 2010/959 reg 50)"
    assert (rule in said) is cited
    assert "tell me where you looked and what became of the records" in said


@pytest.mark.parametrize("answer", [{"answered": "2026-09-20"}, {"reply_said": "No."}])
@pytest.mark.parametrize("name", ["access", "rectification"])
def test_what_was_answered_is_not_called_late(name: str, answer: dict[str, object]) -> None:
    """With an answer in the case nobody writes that the time is over; alone, there is no letter."""
    late = {"steps__rectification": {"state": "done"}, f"steps__{name}": LATE}
    assert "the time to answer is over" in _letter(**late)
    answered = {**late, f"steps__{name}": {**LATE, **answer}}
    assert COMPLAIN not in letters(changed(kent(), **answered))
    assert "is over" not in _letter(**answered, issues=("data_breach",))


HELD_BACK = {
    "issues": ("access_incomplete_or_redacted",),
    "steps__access": {"state": "partly", "answered": "2026-11-02"},
}
NAMED = {
    "scope__teams": "Exampleton team",
    "scope__systems": "visit logs",
    "scope__since": "2025-09-01",
    "scope__until": "2026-08-14",
    "scope__not_wanted": "the letters that I wrote",
}
MISSING = "Which copies are missing\n"


def test_what_is_blacked_out_is_said_and_a_reason_is_asked_for_each_part() -> None:
    """The tick says more than that the answer was not whole; workers are as a rule no reason."""
    said = _letter(**HELD_BACK)
    for words in (
        "the answer was not whole: parts are missing or blacked out (UK GDPR Article 15)",
        "give me your reason, and name the exemption that you rely on (UK GDPR Article 12(4))",
        "As a rule it is reasonable to send that (DPA 2018 Schedule 2 paragraph 17)",
    ):
        assert words in said, words
    unticked = _letter(**{**HELD_BACK, "issues": ("inaccurate_records",)})
    assert "the answer was not whole (UK GDPR Article 15)" in unticked
    assert "blacked out" not in unticked
    for state in ("done", "refused"):
        also = _letter(**{**HELD_BACK, "steps__access": {"state": state}})
        assert "Copies of the records came from you, but parts are missing or blacked out" in also
    never = _letter(**{**HELD_BACK, "steps__access": {"state": "not_made"}})
    assert "blacked out" not in never


def test_what_is_still_missing_is_named_as_the_person_named_it() -> None:
    """Where, what, from when to when, and what is not needed; nothing that nobody wrote."""
    missing = _letter(**HELD_BACK, **NAMED).split(MISSING)[1].split("What I ask you to do")[0]
    for words in (
        "records held here: Exampleton team",
        "these kinds of records: visit logs",
        "records made from 1 September 2025 to 14 August 2026",
        "What I do not need: the letters that I wrote",
    ):
        assert words in missing, words
    nothing = {**dict.fromkeys(NAMED, ""), "scope__since": None, "scope__until": None}
    assert MISSING not in _letter(**HELD_BACK, **nothing)
    assert MISSING not in _letter(**NAMED, steps__access={"state": "done"})


def test_what_the_letter_needs_is_asked_in_the_interview() -> None:
    """Which copies are missing, and by what a parent is found, are no answers without a question.

    What the interview does not ask of somebody is in no letter of theirs.
    """
    parent = {
        "complainant__role": "parent",
        "complainant__own_too": "yes",
        "complainant__person__former_names": "Miss Y (example)",
        "subject": {"name": "Child Z (example)"},
        "wants": ("see_records",),
    }
    case = that_apply(changed(kent(), **HELD_BACK, **NAMED, **parent))
    said = text(letters(case)[COMPLAIN])
    assert "records held here: Exampleton team" in said
    assert "Other names: Miss Y (example)" in said
