"""What happened when: the person's own events among the steps that were taken."""

from __future__ import annotations

import pytest

from lgo_desktop.letters.document import Kind
from tests.helpers.cases import changed, kent
from tests.helpers.packs import documents, text

CHRONOLOGY = Kind.CHRONOLOGY
ASKED = {"state": "partly", "made": "2026-08-03", "answered": "2026-09-07", "reply_said": "Part."}
DECIDED = {"made": "yes", "decided": "yes", "decided_on": "2026-11-09"}


def _said(**values: object) -> str:
    return text(documents(changed(kent(), **values))[CHRONOLOGY])


def test_the_persons_own_events_stand_among_the_steps_in_order() -> None:
    """Oldest first, the undated last, each with how it is known, and no step is lost to them."""
    events = (
        {"what": "undated"},
        {"when": "2026-05", "what": "second", "source": "a letter"},
        {"when": "2025", "what": "first"},
    )
    said = _said(events=events)
    order = ("I complained", "The council answered the complaint", "first", "second", "undated")
    assert [said.index(word) for word in order] == sorted(said.index(word) for word in order)
    assert "a letter" in said


def test_what_is_told_twice_stands_there_once() -> None:
    """An event in the words of a step, on its day: the person's own, with how it is known."""
    twice = {"when": "2023-22", "what": "I complained to the council.", "source": "a copy"}
    said = _said(events=(twice, twice))
    assert said.count("I complained to the council.") == 1
    assert "a copy" in said


@pytest.mark.parametrize(
    ("first", "last", "times"),
    [
        ({"first_reply_said": "No."}, {"last_reply_said": "No."}, 1),
        ({"first_reply_said": "No."}, {"last_reply_said": ""}, 1),
        ({"first_reply_said": ""}, {"last_reply_said": "No."}, 1),
        ({"first_reply_said": "Wait."}, {"last_reply_said": "No."}, 2),
    ],
)
def test_one_answer_of_one_day_is_told_once(
    first: dict[str, str], last: dict[str, str], times: int
) -> None:
    """The only answer is the first and the last, and no word of it is lost."""
    told = {
        **kent().steps.complaint.model_dump(),
        "first_reply": "2026-07",
        "last_reply": "2026-07",
        **first,
        **last,
    }
    said = _said(steps__complaint=told, steps__rectification={})
    assert said.count("The council answered the complaint") == times
    assert "No." in said
    assert said.count("Wait.") == times - 1


def test_no_column_stands_empty() -> None:
    """Where no event says how it is known, nothing of the page is kept for it."""
    events = ({"when": "2026-05", "what": "second"}, {"when": "2025", "what": "first"})
    assert "How it is known" not in _said(events=events)
    assert "How it is known" in _said(events=({**events[0], "source": "a letter"}, events[1]))


def test_without_events_the_steps_are_told() -> None:
    """The complaint, each request with its answer, and what went to other bodies."""
    said = _said(
        events=(),
        steps__access=ASKED,
        steps__ico={
            "made": "yes",
            "when": "2026-10-05",
            "decided": "yes",
            "decided_on": "2026-11-09",
        },
        steps__ombudsman={"made": "no", "when": "2026-10-06"},
    )
    for words in (
        "summer 2023\nI complained to the council.",
        "3 August 2026\nI asked the council for copies of records.",
        "7 September 2026\nThe council answered the request for copies. By the note made of it:",
        "5 October 2026\nI complained to the Information Commission (known as the ICO).",
        "9 November 2026\nThe Information Commission (known as the ICO) gave its outcome.",
    ):
        assert words in said, words
    assert "6 October 2026" not in said


@pytest.mark.parametrize(
    ("values", "gone"),
    [
        ({"steps__complaint__stage": "not_made"}, "I complained"),
        ({"steps__complaint__stage": "awaiting_reply"}, "It would investigate"),
        ({"steps__access": {**ASKED, "state": "not_made"}}, "3 August 2026"),
        ({"steps__access": {**ASKED, "state": "waiting"}}, "7 September 2026"),
        ({"steps__ombudsman": {**DECIDED, "decided": "no"}}, "9 November 2026"),
        ({"steps__ombudsman": {**DECIDED, "made": "no"}}, "9 November 2026"),
    ],
)
def test_a_step_that_was_not_taken_has_no_date(values: dict[str, object], gone: str) -> None:
    """What an earlier answer left in the case is not told as if it had happened."""
    before = {"events": (), "steps__access": ASKED, "steps__ombudsman": DECIDED}
    assert gone in _said(**before)
    assert gone not in _said(**{**before, **values})


def test_one_event_needs_no_sheet() -> None:
    """An order needs two things at least."""
    alone: dict[str, object] = {
        "steps__complaint": {},
        "steps__rectification": {},
        "steps__regulator": {},
    }
    case = changed(kent(), events=({"when": "2025", "what": "first"},), **alone)
    assert CHRONOLOGY not in documents(case)
    assert CHRONOLOGY in documents(changed(case, steps__complaint=kent().steps.complaint))


def test_a_second_request_about_the_records_stands_by_itself() -> None:
    """After the answer in part, in the order of the days; nobody has answered it yet."""
    again = {"letter": "rectification_request", "to": "council", "when": "2026-10-02"}
    first = {"events": (), "steps__rectification": ASKED}
    out = {**first, "sent": ({**again, "how": "email"},)}
    asked, came = (
        "asked the council to put records right",
        "The council answered the request to put",
    )
    before, after = _said(**first), _said(**out)
    assert (before.count(asked), before.count(came)) == (1, 1)
    assert (after.count(asked), after.count(came)) == (2, 1)
    assert after.index(came) < after.index("2 October 2026")
    sheet = text(documents(changed(kent(), **out))[Kind.ICO_COMPLAINT])
    assert "copy of the request of 2 October 2026 to put records right" in sheet


def test_a_body_is_told_that_it_answered() -> None:
    """In a letter to it, it is “you”; for others it is the body by its name."""
    case = changed(kent(), steps__access={**ASKED, "reply_said": "No."})
    letter = text(documents(case)[Kind.DATA_COMPLAINT])
    assert "You answered the request for copies. By my note, you said:\nNo." in letter
    assert "The council answered" not in letter


def test_a_body_that_is_no_council_is_told_by_its_name() -> None:
    """The same name where it was asked and where it answered."""
    case = changed(
        kent(),
        events=(),
        organisation__kind="school",
        organisation__name="Example School",
        steps__access=ASKED,
    )
    said = text(documents(case)[Kind.CHRONOLOGY])
    assert "asked Example School for copies of records." in said
    assert "Example School answered the request for copies." in said
