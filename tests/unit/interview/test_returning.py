"""What somebody tells who comes back goes to where it belongs, and is reckoned with."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import RequestState, Stage
from lgo_desktop.interview import answers, returning
from lgo_desktop.interview.answers import TypedDate
from lgo_desktop.interview.checks import doubts_at
from lgo_desktop.interview.pages_of_news import PAGES_OF_NEWS
from lgo_desktop.interview.resume import where_to_begin, where_to_go_on
from lgo_desktop.interview.walk import (
    HOME,
    Step,
    fields_of,
    is_beside,
    nearest_step,
    next_step,
    previous_step,
)
from lgo_desktop.law.library import read_law
from lgo_desktop.law.limits import reckon
from lgo_desktop.letters.document import Kind
from lgo_desktop.routes.awaited import awaited
from lgo_desktop.routes.check import check
from lgo_desktop.routes.finding import Action, Door, Strand
from lgo_desktop.wording import load_wording
from tests.helpers.cases import cases, changed, kent
from tests.helpers.days import KENT_DAY

ON = date(2026, 11, 24)
NEW = changed(kent(), steps=Case().steps.model_dump())
"""The example before anything was asked for."""


def sent(
    case: Case, letter: str, when: TypedDate, how: str = "", arrived: TypedDate | None = None
) -> Case:
    """The case once somebody has told that a letter was sent."""
    begun, step = returning.begin_sent(case, letter, "council")
    told: dict[str, answers.Answer] = {
        "sent[].when": when,
        "sent[].how": how,
        "sent[].arrived": arrived or TypedDate(),
    }
    written = answers.write(begun, step, told)
    assert written.faults == {}
    return returning.settle(written.case, step, begun)


def replied(case: Case, name: str, **told: answers.Answer) -> Case:
    """The case once somebody has told what came back."""
    step = returning.step_of_reply(name)
    given = {f"steps.{name}.{part}": answer for part, answer in told.items()}
    written = answers.write(case, step, given)
    assert written.faults == {}
    return returning.settle(written.case, step, case)


TODAY = TypedDate("24", "11", "2026")


@pytest.mark.parametrize("letter", returning.STEP_OF_LETTER)
def test_a_letter_that_was_sent_takes_its_step(letter: str) -> None:
    """The step waits from the day on which the letter got there, and nothing else changes."""
    after = sent(NEW, letter, TODAY, "email")
    name = returning.STEP_OF_LETTER[letter]
    assert name in returning.waiting(after)
    assert returning.asked_on(after, name) == ApproxDate("2026-11-24")
    without = after.model_copy(update={"steps": NEW.steps, "sent": ()})
    assert without == NEW


def test_the_kinds_of_letters_are_those_that_are_written() -> None:
    """A letter is known by the name that the pack gives it."""
    assert set(returning.STEP_OF_LETTER) <= {str(kind) for kind in Kind}
    assert {str(kind) for kind in Kind} >= returning.NEVER_BY_ITSELF


_AT_HOME = {
    Kind.SUMMARY,
    Kind.AUTHORITY,
    Kind.CHILD_CONSENT,
    Kind.CHRONOLOGY,
    Kind.TRIBUNAL_SHEET,
    Kind.COURT_SHEET,
    Kind.CHECKLIST,
    Kind.SCHEDULE,
    Kind.WHOLE_PACK,
}


def test_every_letter_that_can_be_sent_has_its_name() -> None:
    """Whoever tells that one was sent reads which one."""
    words = load_wording()
    sent = {kind for kind in Kind if str(kind) not in returning.NEVER_BY_ITSELF} - _AT_HOME
    named = {f"return-letter-{kind.replace('_', '-')}" for kind in sent}
    there = {name.removesuffix("-for-client") for name in words.ids()}
    assert {name for name in there if name.startswith("return-letter-")} == named


def test_room_for_a_letter_that_was_not_sent_leaves_no_trace() -> None:
    """Looking at the question twice and going away again changes nothing."""
    once, first = returning.begin_sent(NEW, "access_request", "council")
    twice, second = returning.begin_sent(once, "data_complaint", "council")
    assert first == second == Step("sent", 0)
    assert returning.without_unsent(twice) == NEW
    assert returning.without_unsent(NEW) is NEW


def test_a_second_letter_of_a_kind_changes_no_answer() -> None:
    """What the council has answered stays answered; the letter is noted all the same."""
    done = changed(NEW, steps__access__state=RequestState.REFUSED)
    after = sent(done, "access_request", TODAY, "email")
    assert after.steps == done.steps
    assert returning.sent_before(after, "access_request", "council") == ApproxDate("2026-11-24")
    assert returning.sent_before(after, "chaser", "council") is None


def test_telling_twice_is_telling_once() -> None:
    """A date put right afterwards takes the place of the first one."""
    case, step = returning.begin_sent(NEW, "council_complaint", "council")
    for day in ("20", "24"):
        told: dict[str, answers.Answer] = {
            "sent[].when": TypedDate(day, "11", "2026"),
            "sent[].how": "email",
        }
        case = returning.settle(answers.write(case, step, told).case, step, NEW)
    assert case.steps.complaint.made == ApproxDate("2026-11-24")
    assert len(case.sent) == 1


@pytest.mark.parametrize("name", ["access", "rectification", "dp_complaint", "information"])
def test_an_answer_to_a_request_ends_the_wait(name: str) -> None:
    """Its day and what it was are where the interview has them."""
    case = changed(NEW, **{f"steps__{name}__state": "waiting", f"steps__{name}__made": "2026-10"})
    assert name in returning.waiting(case)
    after = replied(case, name, answered=TODAY, state="refused")
    assert name not in returning.waiting(after)
    request = after.steps.requests[name]
    assert (request.state, request.answered) == (RequestState.REFUSED, ApproxDate("2026-11-24"))
    assert request.made == case.steps.requests[name].made


@pytest.mark.parametrize("name", ["ico", "regulator", "ombudsman"])
def test_a_decision_from_outside_ends_the_wait(name: str) -> None:
    """The same for the bodies outside the council."""
    case = changed(NEW, **{f"steps__{name}__made": "yes"})
    assert name in returning.waiting(case)
    assert name not in returning.waiting(replied(case, name, decided="yes"))


@pytest.mark.parametrize(("name", "counted"), [("ico", 1), ("ombudsman", 1), ("regulator", 0)])
def test_the_day_of_a_decision_is_asked_where_a_time_runs_from_it(name: str, counted: int) -> None:
    """Whoever comes back tells it in the window as with `lgo tell`, once there is a decision."""
    step = returning.step_of_reply(name)

    def asked(decided: str) -> int:
        told = changed(NEW, **{f"steps__{name}": {"made": "yes", "decided": decided}})
        paths = [field.path for field in fields_of(told, step, KENT_DAY)]
        return paths.count(f"steps.{name}.decided_on")

    assert (asked("no"), asked("yes")) == (0, counted)


def test_what_our_letter_asked_for_is_kept_for_the_letter_after_it() -> None:
    """The request for information is named by its own words; another one by what was told."""
    wish = changed(NEW, scope__information="Rules on visits.")
    made = sent(wish, "information_request", TODAY, "email")
    assert made.steps.information.about == "Rules on visits."
    told = changed(NEW, steps__information__about="Figures.")
    again = sent(told, "information_request", TODAY, "email")
    assert again.steps.information.about == "Figures."


def test_the_first_answer_to_a_complaint_is_kept_when_the_next_one_comes() -> None:
    """A new answer takes the last place, and its words are its own."""
    case = changed(
        NEW,
        steps__complaint__stage=Stage.REPLIED,
        steps__complaint__made="2026-08-01",
        steps__complaint__last_reply="2026-09-01",
        steps__complaint__last_reply_said="Not upheld.",
    )
    complaint = replied(case, "complaint", last_reply=TODAY, stage="final_response").steps.complaint
    assert (complaint.first_reply, complaint.first_reply_said) == (
        ApproxDate("2026-09-01"),
        "Not upheld.",
    )
    assert (complaint.last_reply, complaint.last_reply_said) == (ApproxDate("2026-11-24"), "")
    assert complaint.stage is Stage.FINAL_RESPONSE


def test_nothing_told_is_nothing_to_write_down() -> None:
    """A page beside the way says what is missing, by the question, until there is something."""
    case = changed(NEW, steps__access__state="waiting", steps__ico__made="yes")
    begun, step = returning.begin_sent(case, "chaser", "council")
    assert set(returning.lacking(begun, step, begun)) == {"sent[].when"}
    access, ico = returning.step_of_reply("access"), returning.step_of_reply("ico")
    assert set(returning.lacking(case, access, case)) == {"steps.access.state"}
    dated = changed(case, steps__access__answered="2026-11-24")
    assert set(returning.lacking(dated, access, case)) == {"steps.access.state"}
    told = changed(dated, steps__access__state="done")
    assert returning.lacking(told, access, case) == {}
    assert set(returning.lacking(case, ico, case)) == {"steps.ico.decided"}
    complaint = returning.step_of_reply("complaint")
    waits = changed(case, steps__complaint__stage="awaiting_reply")
    still = changed(waits, steps__complaint__last_reply="2026-11-24")
    assert set(returning.lacking(still, complaint, waits)) == {"steps.complaint.stage"}


def test_what_contradicts_itself_is_told_at_the_page() -> None:
    """A day still to come, and an arrival before the posting, are doubted beside the field."""
    case = sent(NEW, "chaser", TypedDate("1", "1", "2027"), "post", TypedDate("1", "12", "2026"))
    found = doubts_at(case, Step("sent", 0), ON)
    assert found["sent[].when"].id == "check-in-the-future"
    assert set(found) == {"sent[].when", "sent[].arrived"}
    early = sent(NEW, "chaser", TODAY, "post", TypedDate("1", "11", "2026"))
    told = doubts_at(early, Step("sent", 0), ON)
    assert told["sent[].arrived"].id == "check-arrived-before-sent"
    case = changed(NEW, steps__access__state="waiting", steps__access__made="2026-11-20")
    answered = changed(case, steps__access__answered="2026-11-01", steps__access__state="done")
    assert set(doubts_at(answered, Step("reply-access"), ON)) == {"steps.access.answered"}


def test_late_is_late_only_once_our_count_is_over() -> None:
    """Nobody is offered to say so before; then the complaint is called late."""
    law = read_law()
    limit = reckon(law, "dp_access", date(2026, 9, 1))
    case = changed(NEW, steps__access__state="waiting", steps__complaint__stage="awaiting_reply")
    before, after = limit.latest, date(2026, 12, 1)
    assert not returning.may_be_late(case, "access", limit, before)
    assert returning.may_be_late(case, "access", limit, after)
    assert not returning.may_be_late(case, "access", None, after)
    assert not returning.may_be_late(case, "rectification", limit, after)
    assert returning.record_passed(case, "access", limit, after) == case
    assert returning.record_passed(case, "complaint", limit, before) == case
    late = returning.record_passed(case, "complaint", limit, after)
    assert late.steps.complaint.stage is Stage.OVERDUE


def test_the_dates_that_are_waited_for_are_those_of_the_doors() -> None:
    """The date on the page is the very one that the council's door has."""
    case = changed(NEW, steps__access__state="waiting", steps__access__made="2026-11-20")
    findings = check(case, ON, read_law())
    due = awaited(findings)["access"]
    assert any(due in finding.dates for finding in findings)
    assert due.limit == reckon(read_law(), "dp_access", date(2026, 11, 20))


@pytest.mark.parametrize("page", PAGES_OF_NEWS, ids=lambda page: page.id)
def test_pages_beside_the_way_lead_back_to_it(page: object) -> None:
    """From each one comes to where the case stands, and from there to the doors."""
    step = next(Step(p.id, 0 if p.items else None) for p in PAGES_OF_NEWS if p is page)
    decided = {"made": "yes", "decided": "yes"}
    told = changed(kent(), steps__ico=decided, steps__ombudsman=decided)
    case, _ = returning.begin_sent(told, "chaser", "council")
    assert is_beside(step)
    assert nearest_step(case, step) == step
    assert next_step(case, step) == (Step("doors") if step == HOME else HOME)
    assert previous_step(case, step) == (None if step == HOME else HOME)
    assert fields_of(case, step, KENT_DAY) == page_fields(step)


def page_fields(step: Step) -> tuple[object, ...]:
    """Every question of a page beside the way."""
    return next(page.fields for page in PAGES_OF_NEWS if page.id == step.page)


def test_a_letter_that_is_gone_leads_to_where_the_case_stands() -> None:
    """The page of a letter cannot be shown without the letter."""
    assert nearest_step(Case(), Step("sent", 3)) == HOME


def test_a_file_opens_where_the_case_stands_once_there_can_be_news() -> None:
    """Before that it opens where the person stopped."""
    early = changed(Case(), complainant__person__name="Ann")
    assert where_to_begin(early) == where_to_go_on(early) == Step("name")
    assert where_to_begin(changed(early, steps__access__state="waiting")) == HOME
    assert where_to_begin(kent()) == HOME
    assert where_to_begin(Case()) == where_to_go_on(Case())


@given(cases())
def test_any_case_can_be_come_back_to(case: Case) -> None:
    """Whatever was answered, what waits can be listed and asked for, and leaves no trace."""
    for name in returning.waiting(case):
        step = returning.step_of_reply(name)
        assert is_beside(step)
        assert returning.settle(case, step, case) == case
        returning.asked_on(case, name)
    for letter in returning.STEP_OF_LETTER:
        begun, _ = returning.begin_sent(case, letter, "council")
        assert returning.without_unsent(begun) == returning.without_unsent(case)


PARTLY = {"state": "partly", "made": "2026-07-01", "answered": "2026-08-03"}


def test_a_second_letter_about_the_records_is_waited_for_by_itself() -> None:
    """Its month counts from that letter, then the reminder comes; what was answered stays."""
    law, case = read_law(), changed(NEW, steps__rectification=PARTLY)
    assert "rectification" not in returning.waiting(case)
    case = sent(case, "rectification_request", TypedDate("1", "10", "2026"), "email")
    assert case.steps.rectification.answered == ApproxDate("2026-08-03")
    assert "rectification" in returning.waiting(case)
    assert returning.asked_on(case, "rectification") == ApproxDate("2026-10-01")
    for day, action in ((date(2026, 10, 20), Action.WAIT), (ON, Action.CHASE)):
        due = awaited(check(case, day, law))["rectification"]
        assert due.limit.start.exact == date(2026, 10, 1)
        found = next(
            one
            for one in check(case, day, law)
            if (one.door, one.strand) == (Door.COUNCIL, Strand.RECORDS)
        )
        assert found.action is action
    late = awaited(check(case, ON, law))["rectification"]
    assert returning.may_be_late(case, "rectification", late.limit, ON)
    after = replied(case, "rectification", answered=TODAY, state="done")
    assert "rectification" not in returning.waiting(after)


def test_a_second_answer_in_part_ends_the_wait() -> None:
    """It takes the place of the first one, and what is still wrong can be asked for again."""
    case = changed(NEW, steps__rectification=PARTLY)
    case = sent(case, "rectification_request", TypedDate("1", "10", "2026"), "email")
    after = replied(case, "rectification", answered=TODAY, state="partly")
    assert returning.lacking(after, Step("reply-rectification"), case) == {}
    assert "rectification" not in returning.waiting(after)
    assert not returning.stands_sent(after, "rectification_request", "council")


@pytest.mark.parametrize("letter", sorted(returning.STEP_OF_LETTER))
def test_what_was_told_of_a_letter_can_be_taken_back(letter: str) -> None:
    """The step waits no more and has no day; told again, it is as it was."""
    case = changed(Case(), sent=({"letter": letter, "to": "x", "when": "2026-11-20"},))
    told = returning.settle(case, Step("sent", 0), Case())
    assert returning.waiting(told)
    back = returning.take_back(told, 0)
    assert back.sent == ()
    assert returning.waiting(back) == ()
    again = returning.settle(back.model_copy(update={"sent": told.sent}), Step("sent", 0), back)
    assert again.steps == told.steps


def test_of_two_letters_the_first_counts_again() -> None:
    """The second of a kind is taken back: the step waits from the first one on."""
    first = {"letter": "access_request", "to": "council", "when": "2026-10-01", "how": "email"}
    case = changed(Case(), sent=(first,))
    case = returning.settle(case, Step("sent", 0), Case())
    both = changed(case, sent=(first, {**first, "when": "2026-11-02"}))
    both = returning.settle(both, Step("sent", 1), case)
    assert returning.take_back(both, 1) == case


def test_an_answer_stays_when_its_letter_is_taken_back() -> None:
    """What the body answered is not undone with the letter."""
    sent = ({"letter": "access_request", "to": "council", "when": "2026-10-01", "how": "email"},)
    answered = {"state": "refused", "made": "2026-10-01", "answered": "2026-11-01"}
    case = changed(Case(), sent=sent, steps__access=answered)
    assert returning.take_back(case, 0).steps == case.steps
