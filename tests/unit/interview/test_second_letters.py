"""A second letter of a kind starts its step again: what is waited for, until when, and then."""

from __future__ import annotations

from datetime import date

import pytest

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import Case
from lgo_desktop.interview import answers, returning
from lgo_desktop.interview.answers import TypedDate
from lgo_desktop.law.library import read_law
from lgo_desktop.letters.document import Kind
from lgo_desktop.one_day import composed_on
from lgo_desktop.routes.awaited import awaited
from lgo_desktop.routes.check import check
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand
from tests.helpers.cases import changed, kent
from tests.helpers.complaints import CHILD, OWN
from tests.helpers.packs import text

COMPLAINT = str(Kind.COUNCIL_COMPLAINT)
NEW = changed(kent(), steps=Case().steps.model_dump(), **OWN)


def sent(case: Case, letter: str, day: date) -> Case:
    """The case once somebody has told that a letter went out by e-mail."""
    begun, step = returning.begin_sent(case, letter, "council")
    told: dict[str, answers.Answer] = {
        "sent[].when": TypedDate(str(day.day), str(day.month), str(day.year)),
        "sent[].how": "email",
    }
    return returning.settle(answers.write(begun, step, told).case, step, begun)


def answered(case: Case, day: date, stage: str = "stage1_done") -> Case:
    """The case once somebody has told of an answer to the complaint."""
    step = returning.step_of_reply("complaint")
    told: dict[str, answers.Answer] = {
        "steps.complaint.last_reply": TypedDate(str(day.day), str(day.month), str(day.year)),
        "steps.complaint.stage": stage,
        "steps.complaint.still_wrong": "They say nothing of the visit.",
    }
    return returning.settle(answers.write(case, step, told).case, step, case)


def kinds(case: Case, on: date) -> set[str]:
    """The letters that can be sent on a day."""
    return {str(one.kind) for one in composed_on(case, on).documents}


def door(case: Case, on: date, which: Door) -> Finding:
    """What is found for the part of the story about the service."""
    found = check(case, on, read_law())
    return next(one for one in found if one.door is which and one.strand is Strand.SERVICE)


def test_the_next_stage_is_waited_for_from_its_own_letter() -> None:
    """Complaint, answer, next stage, reminder, answer: each time the right letter is offered."""
    case = answered(sent(NEW, COMPLAINT, date(2026, 6, 1)), date(2026, 6, 22))
    assert COMPLAINT in kinds(case, date(2026, 6, 23))
    assert not returning.stands_sent(case, COMPLAINT, "council")

    case = sent(case, COMPLAINT, date(2026, 6, 24))
    soon, later = date(2026, 6, 25), date(2026, 7, 31)
    assert returning.waiting(case) == ("complaint",)
    assert returning.asked_on(case, "complaint") == ApproxDate("2026-06-24")
    assert returning.stands_sent(case, COMPLAINT, "council")
    assert COMPLAINT not in kinds(case, soon)
    found = door(case, soon, Door.COUNCIL)
    assert (found.action, found.status) == (Action.WAIT, Status.TOO_EARLY)
    assert found.reasons[0].id == "door-council-waiting-next"
    limit = awaited(check(case, soon, read_law()))["complaint"].limit
    assert (limit.rule, limit.due) == ("corporate_stage2", date(2026, 7, 29))

    assert returning.may_be_late(case, "complaint", limit, later)
    found = door(case, later, Door.COUNCIL)
    assert (found.action, found.reasons[0].id) == (Action.CHASE, "door-council-overdue-next")
    chaser = next(
        one for one in composed_on(case, later).documents if one.kind is Kind.COMPLAINT_CHASER
    )
    assert "asked you for the next stage on 24 June 2026" in text(chaser)
    assert "come by Wednesday 29 July 2026" in text(chaser)
    # What the first stage answered is where it was.
    assert case.steps.complaint.made == ApproxDate("2026-06-01")
    assert case.steps.complaint.last_reply == ApproxDate("2026-06-22")

    case = answered(case, date(2026, 8, 4), "final_response")
    assert returning.waiting(case) == ()
    assert door(case, date(2026, 8, 5), Door.COUNCIL).status is Status.CLOSED
    assert case.steps.complaint.first_reply == ApproxDate("2026-06-22")


def test_a_late_next_stage_opens_the_ombudsman_as_a_late_answer_does() -> None:
    """Nobody has to say that it is late: it follows from the day of the second letter."""
    case = answered(sent(NEW, COMPLAINT, date(2026, 6, 1)), date(2026, 6, 22))
    case = sent(case, COMPLAINT, date(2026, 6, 24))
    early, late = date(2026, 7, 1), date(2026, 11, 2)
    assert door(case, early, Door.OMBUDSMAN).reasons != door(case, late, Door.OMBUDSMAN).reasons


def test_stage_two_for_a_child_has_its_outer_limit() -> None:
    """65 working days, as we do not know whether the council has taken them (reg 17(6))."""
    case = changed(NEW, **CHILD)
    case = answered(sent(case, COMPLAINT, date(2026, 6, 1)), date(2026, 6, 22))
    case = sent(case, COMPLAINT, date(2026, 6, 24))
    limit = awaited(check(case, date(2026, 6, 25), read_law()))["complaint"].limit
    assert limit.rule == "children_stage2"
    assert limit.due > date(2026, 9, 20)


@pytest.mark.parametrize("kind", ["chaser", "deletion_request"])
def test_a_letter_that_is_out_can_be_sent_again(kind: str) -> None:
    """It stands apart until something comes; telling of it twice keeps both days."""
    once = sent(NEW, kind, date(2026, 6, 1))
    twice = sent(once, kind, date(2026, 7, 1))
    assert returning.stands_sent(once, kind, "council")
    assert returning.sent_before(twice, kind, "council") == ApproxDate("2026-07-01")
    assert [one.when for one in twice.sent] == [ApproxDate("2026-06-01"), ApproxDate("2026-07-01")]
    assert not returning.stands_sent(answered(twice, date(2026, 7, 9)), kind, "council")
