"""The letters after a deadline."""

from __future__ import annotations

from datetime import date

import pytest

from lgo_desktop.letters.document import Kind
from tests.helpers.cases import changed, kent
from tests.helpers.packs import documents, letters, text

LATE = {"state": "waiting", "made": "2026-09-01"}
OPEN = {"state": "waiting", "made": "2026-11-02"}
CHASER, COMPLAINT = Kind.CHASER, Kind.COMPLAINT_CHASER
DATA = Kind.DATA_COMPLAINT_CHASER


def test_a_late_answer_is_asked_for_with_its_date() -> None:
    """What was asked and when, the computed day, fourteen days as a wish, and the next step."""
    case = changed(kent(), steps__access=LATE)
    said = text(letters(case)[CHASER])
    for words in (
        "I asked you on 1 September 2026 for copies of the records (UK GDPR Article 15).",
        "By my calculation, the answer was due by Thursday 1 October 2026 (UK GDPR Article 12A).",
        "If you wrote to say that you need longer, or asked a question first",
        "No law sets these 14 days",
        "a complaint to you under DPA 2018 s.164A",
        "a copy of the request of 1 September 2026 for copies of the records",
    ):
        assert words in said, words
    assert "proof of posting or delivery" in text(documents(case)[Kind.CHECKLIST])


def test_two_late_answers_are_one_letter() -> None:
    """Both requests stand in it, each with its own day."""
    case = changed(kent(), steps__access=LATE, steps__rectification={**LATE, "made": "2026-08-03"})
    said = text(letters(case)[CHASER])
    assert "on 1 September 2026 for copies" in said
    assert "on 3 August 2026 to put records right (UK GDPR Article 16)" in said
    assert "Thursday 3 September 2026" in said


@pytest.mark.parametrize("asked", [OPEN, {"state": "waiting"}, {"state": "done"}])
def test_nothing_is_chased_before_it_is_late(asked: dict[str, object]) -> None:
    """While the time runs, or the day of the request is not known, there is no reminder."""
    assert CHASER not in letters(changed(kent(), steps__access=asked))


def test_the_next_step_is_left_out_where_it_did_not_exist() -> None:
    """No letter names a complaint that the law did not have on its day."""
    case = changed(kent(), steps__access={"state": "waiting", "made": "2026-03-02"})
    said = text(letters(case, date(2026, 6, 1))[CHASER])
    assert "164A" not in said
    assert "within 14 days" in said


@pytest.mark.parametrize(("procedure", "stopped"), [("stage1", True), ("not_applicable", False)])
def test_a_late_answer_to_a_complaint(procedure: str, *, stopped: bool) -> None:
    """It goes to the desk for complaints; a children's complaint asks for the notice of a stop."""
    case = changed(
        kent(),
        complainant__role="parent",
        subject={"name": "Child Z"},
        issues=("service_failure",),
        steps__complaint={
            "stage": "overdue",
            "made": "2026-09-01",
            "about": "No visits were made.",
            "childrens_procedure": procedure,
        },
    )
    said = text(letters(case)[COMPLAINT])
    assert "Complaints Manager" in said
    assert "Sessions House" not in said
    assert "I complained to you on 1 September 2026. The complaint was about: No visits" in said
    assert ("By my calculation, the answer was due by" in said) is stopped
    guidance = "if your procedure follows the guidance (LGSCO Complaint Handling Code"
    assert (guidance in said) is not stopped
    assert "If you wrote to say that you need longer, or asked a question first" in said
    assert ("SI 2006/1738 reg 8" in said) is stopped
    assert "a copy of the complaint of 1 September 2026" in said
    assert "address for complaints" in text(documents(case)[Kind.CHECKLIST])


def test_a_complaint_from_before_the_code_is_chased_by_the_twelve_weeks() -> None:
    """What the Ombudsman normally allows is told as that, not as the council's own procedure."""
    waits = {"stage": "awaiting_reply", "made": "2026-03-31", "about": "No answer came."}
    case = changed(kent(), issues=("service_failure",), steps__complaint=waits)
    said = text(letters(changed(case, organisation__service="benefits_tax"))[COMPLAINT])
    assert "normally allows a council about 12 weeks for its whole procedure (LGSCO" in said
    assert "By my calculation, they ended on Tuesday 23 June 2026." in said
    assert "the answer was due by" not in said


ANSWERS = ({"answered": "2026-09-20"}, {"reply_said": "No."})


@pytest.mark.parametrize("name", ["access", "rectification"])
@pytest.mark.parametrize("answer", ANSWERS)
def test_what_was_answered_is_not_chased(name: str, answer: dict[str, object]) -> None:
    """Where an answer stands in the case, no letter says that none has come."""
    assert CHASER in letters(changed(kent(), **{f"steps__{name}": LATE}))
    case = changed(kent(), **{f"steps__{name}": {**LATE, **answer}})
    assert CHASER not in letters(case)


def test_of_two_requests_only_the_one_without_an_answer_is_chased() -> None:
    """An answer to one request does not stop the reminder of the other, which names it alone."""
    case = changed(kent(), steps__access={**LATE, **ANSWERS[0]}, steps__rectification=LATE)
    said = text(letters(case)[CHASER])
    assert "to put records right" in said
    assert "for copies of the records" not in said


@pytest.mark.parametrize("answer", [{"last_reply": "2026-10-01"}, {"last_reply_said": "No."}])
def test_a_complaint_with_its_last_answer_is_not_chased(answer: dict[str, object]) -> None:
    """A last answer in the case, by its day or its words, and there is no reminder."""
    late = {"stage": "overdue", "made": "2026-09-01", "about": "No visits were made."}
    case = changed(kent(), issues=("service_failure",), steps__complaint=late)
    assert COMPLAINT in letters(case)
    assert COMPLAINT not in letters(changed(case, steps__complaint={**late, **answer}))


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("no", "I have had no word that you have it."),
        (None, "If you have said so, please send me a copy of that letter."),
        ("yes", "You have said that you have it. I have not had the outcome."),
    ],
)
def test_a_complaint_about_data_is_asked_after_once_thirty_days_are_over(
    said: str | None, words: str
) -> None:
    """s.164A(3): the day as our count, and no word beyond what the person has told us."""
    waiting = {"state": "waiting", "made": "2026-09-01", "acknowledged": said}
    reminder = text(letters(changed(kent(), steps__dp_complaint=waiting))[DATA])
    assert words in reminder
    assert "on 1 September 2026 about how you have handled personal data" in reminder
    due = "you had until Thursday 1 October 2026 to say that you have that complaint"
    assert (due in reminder) is (said != "yes")
    assert "the outcome without undue delay (DPA 2018 s.164A(4))" in reminder
    assert "a copy of the data protection complaint of 1 September 2026" in reminder


@pytest.mark.parametrize(
    "asked",
    [
        {"state": "waiting"},
        {"state": "waiting", "made": "2026-10-26"},
        {"state": "waiting", "made": "2026-09-01", "answered": "2026-09-14"},
        {"state": "refused", "made": "2026-09-01"},
    ],
)
def test_no_complaint_about_data_is_asked_after_too_soon(asked: dict[str, object]) -> None:
    """While the days run, where no day is known, and where an answer stands in the case."""
    assert DATA not in letters(changed(kent(), steps__dp_complaint=asked))


PARTLY = {"state": "partly", "made": "2026-07-01", "answered": "2026-08-03"}
AGAIN = {"letter": "rectification_request", "to": "council", "when": "2026-09-01", "how": "email"}


def test_a_second_request_about_the_records_is_chased_by_its_own_day() -> None:
    """After an answer in part: the day of the second letter stands in the reminder."""
    assert CHASER not in letters(changed(kent(), steps__rectification=PARTLY))
    case = changed(kent(), steps__rectification=PARTLY, sent=(AGAIN,))
    said = text(letters(case)[CHASER])
    assert "on 1 September 2026 to put records right (UK GDPR Article 16)" in said
    assert "Thursday 1 October 2026" in said
    assert "1 July 2026" not in said
    assert CHASER not in letters(case, date(2026, 9, 20))


def test_a_question_how_records_were_corrected_is_chased_as_that() -> None:
    """“You say it is corrected: show me” has its own month, and its reminder says what it asked."""
    shown = {"state": "done_unexplained", "made": "2026-07-01", "answered": "2026-08-03"}
    sent = {**AGAIN, "letter": "correction_follow_up"}
    assert CHASER not in letters(changed(kent(), steps__rectification=shown))
    case = changed(kent(), steps__rectification=shown, sent=(sent,))
    said = text(letters(case)[CHASER])
    assert "on 1 September 2026 to show how the records were put right" in said
    assert "Thursday 1 October 2026" in said
    early = letters(case, date(2026, 9, 20))
    assert CHASER not in early
    assert Kind.CORRECTION_FOLLOW_UP not in early


def test_a_letter_that_was_posted_is_named_by_the_day_of_posting() -> None:
    """When it got there is not known; the reminder says when it was sent, and counts with care."""
    case = changed(
        kent(),
        steps__access={"state": "waiting", "made": "2026-09-01/2026-09-08"},
        sent=({"letter": "access_request", "to": "council", "when": "2026-09-01", "how": "post"},),
    )
    assert CHASER not in letters(case, date(2026, 10, 8))
    said = text(letters(case, date(2026, 10, 9))[CHASER])
    assert "on 1 September 2026 for copies" in said
    assert "the answer was due by Thursday 8 October 2026 at the latest (UK GDPR" in said
    assert "perhaps" not in said
    assert "around" not in said
    assert "a copy of the request of 1 September 2026" in said
