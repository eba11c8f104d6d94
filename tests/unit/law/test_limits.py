"""Each time limit comes out on the day that the law means."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lgo_desktop.law.calendar import FIRST_DAY, LAST_DAY, Span
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import (
    Clarification,
    ClockStopped,
    LimitFault,
    NotInForce,
    Options,
    reckon,
    reckon_if_any,
)
from lgo_desktop.law.records import Status
from lgo_desktop.wording import load_wording
from tests.unit.law.vectors import EXTENDED, NINE_DAYS, NONE, TODAY, VECTORS


@pytest.mark.parametrize("name", VECTORS)
def test_the_vectors_of_the_dossier(law: Law, name: str) -> None:
    """Each limit ends on the day that was worked out by hand, with no doubt on either side."""
    rule, start, options, last = VECTORS[name]
    limit = reckon(law, rule, start, options)
    assert (limit.due, limit.earliest, limit.latest) == (last, last, last)


@pytest.mark.parametrize(
    ("start", "options", "notice"),
    [
        (date(2026, 11, 25), EXTENDED, date(2026, 12, 29)),
        (date(2026, 11, 30), EXTENDED, date(2026, 12, 30)),
        (date(2026, 11, 2), Options(extended=True, clarifications=NINE_DAYS), date(2026, 12, 11)),
    ],
)
def test_the_notice_of_an_extension(law: Law, start: date, options: Options, notice: date) -> None:
    """The person must hear of an extension within the first month, pause included."""
    [milestone] = reckon(law, "dp_access", start, options).milestones
    assert (milestone.id, milestone.day) == ("extension_notice", notice)


def test_the_way_to_the_tribunal_has_its_milestones(law: Law) -> None:
    """An application is possible after three months; six months end before the 28 days."""
    found = {one.id: one.day for one in reckon(law, "s166", date(2026, 11, 25)).milestones}
    assert found == {
        "tribunal_possible": date(2027, 2, 25),
        "tribunal_six_months": date(2027, 5, 25),
    }


@pytest.mark.parametrize(
    ("received", "reference"),
    [
        (date(2026, 2, 4), "UK GDPR Article 12(3)"),
        (date(2026, 2, 5), "UK GDPR Article 12A"),
    ],
)
def test_the_day_of_receipt_chooses_the_law(law: Law, received: date, reference: str) -> None:
    """A request received before 5 February 2026 is never counted under Article 12A."""
    assert reckon(law, "dp_access", received).reference == reference


def test_an_old_access_request_does_not_pause(law: Law) -> None:
    """Before 5 February 2026 the law had no pause, and the working says so."""
    asked = (Clarification(date(2026, 1, 12), date(2026, 1, 20)),)
    limit = reckon(law, "dp_access", date(2026, 1, 5), Options(clarifications=asked))
    assert limit.due == date(2026, 2, 5)
    assert "law-step-no-pause-then" in [step.id for step in limit.working]


def test_a_complaint_of_before_the_act_has_no_thirty_days(law: Law) -> None:
    """The acknowledgement binds only for complaints received from 19 June 2026."""
    assert reckon(law, "s164a_acknowledgement", date(2026, 6, 19)).due == date(2026, 7, 20)
    with pytest.raises(NotInForce):
        reckon(law, "s164a_acknowledgement", date(2026, 6, 18))
    assert reckon_if_any(law, "s164a_acknowledgement", date(2026, 6, 18)) is None


def test_a_start_that_may_lie_before_the_act_has_no_limit(law: Law) -> None:
    """Where the rule may not have held yet, no day is given."""
    june = Span(date(2026, 6, 1), date(2026, 6, 30))
    assert reckon_if_any(law, "s164a_acknowledgement", june) is None
    assert reckon_if_any(law, "dp_access", june) is not None


def test_each_day_of_two_questions_counts_once(law: Law) -> None:
    """Questions that overlap pause the clock for their days together, not twice."""
    questions = (
        Clarification(date(2026, 11, 16), date(2026, 11, 20)),
        Clarification(date(2026, 11, 12), date(2026, 11, 17)),
    )
    limit = reckon(law, "dp_access", date(2026, 11, 2), Options(clarifications=questions))
    assert limit.due == date(2026, 12, 11)


def test_a_question_after_the_end_stops_nothing(law: Law) -> None:
    """A council cannot stop a clock that has already run out."""
    late = (Clarification(date(2026, 12, 3), date(2026, 12, 10)),)
    limit = reckon(law, "dp_access", date(2026, 11, 2), Options(clarifications=late))
    assert limit.due == date(2026, 12, 2)
    assert "law-step-pause-too-late" in [step.id for step in limit.working]


@pytest.mark.parametrize(
    ("questions", "left"),
    [
        ((Clarification(date(2026, 11, 12)),), "21 days"),
        ((*NINE_DAYS, Clarification(date(2026, 11, 23))), "19 days"),
        ((*NINE_DAYS, Clarification(date(2026, 11, 15))), "21 days"),
        ((Clarification(date(2026, 12, 2)),), "1 day"),
    ],
)
def test_a_question_without_an_answer_stops_the_clock(
    law: Law, questions: tuple[Clarification, ...], left: str
) -> None:
    """There is no last day: the working says since when, and how many days are left."""
    with pytest.raises(ClockStopped) as caught:
        reckon(law, "dp_access", date(2026, 11, 2), Options(clarifications=questions))
    last, before = caught.value.working[-1], caught.value.working[-2]
    assert (before.id, last.id) == ("law-step-clock-stopped", "law-step-clock-left")
    assert last.args["count"] == left
    assert (
        reckon_if_any(law, "dp_access", date(2026, 11, 2), Options(clarifications=questions))
        is None
    )


def test_the_days_left_are_those_that_come_after_the_answer(law: Law) -> None:
    """Twenty-one days left on 12 November, answered on the 20th: the last day is 11 December."""
    answered = date(2026, 11, 20)
    assert answered + timedelta(days=21) == date(2026, 12, 11)
    whole = Options(clarifications=(Clarification(date(2026, 11, 12), answered),))
    assert reckon(law, "dp_access", date(2026, 11, 2), whole).due == date(2026, 12, 11)


def test_an_open_question_stops_nothing_where_none_can(law: Law) -> None:
    """Too late, or under the law of before: then the last day stands as it was."""
    late = Options(clarifications=(Clarification(date(2026, 12, 3)),))
    assert reckon(law, "dp_access", date(2026, 11, 2), late).due == date(2026, 12, 2)
    then = Options(clarifications=(Clarification(date(2026, 1, 12)),))
    assert reckon(law, "dp_access", date(2026, 1, 5), then).due == date(2026, 2, 5)
    longer = Options(extended=True, clarifications=(Clarification(date(2026, 12, 3)),))
    with pytest.raises(ClockStopped):
        reckon(law, "dp_access", date(2026, 11, 2), longer)


def test_a_clock_that_stands_still_says_what_was_assumed(law: Law) -> None:
    """An approximate start is told first, as for any other limit."""
    november = Span(date(2026, 11, 1), date(2026, 11, 10))
    with pytest.raises(ClockStopped) as caught:
        reckon(law, "dp_access", november, Options(clarifications=(Clarification(TODAY),)))
    assert caught.value.working[0].id == "law-start-between"
    assert caught.value.start == november


BAD: dict[str, tuple[str, date | Span, Options, str]] = {
    "an unknown rule": ("dp_everything", TODAY, NONE, "law-fault-unknown-rule"),
    "a pause for a correction": (
        "dp_rectification",
        date(2026, 11, 2),
        Options(clarifications=NINE_DAYS),
        "law-fault-option",
    ),
    "an extension of the Ombudsman's year": ("lgsco", TODAY, EXTENDED, "law-fault-option"),
    "proof before the request": (
        "dp_access",
        TODAY,
        Options(id_received=date(2026, 11, 23)),
        "law-fault-before-start",
    ),
    "an answer before the question": (
        "dp_access",
        date(2026, 11, 2),
        Options(clarifications=(Clarification(date(2026, 11, 12), date(2026, 11, 11)),)),
        "law-fault-answer-before-question",
    ),
    "a year that nobody reckons with": (
        "dp_access",
        date(2101, 1, 1),
        NONE,
        "law-fault-out-of-range",
    ),
    "a start that is not known": (
        "lgsco",
        Span(FIRST_DAY, LAST_DAY),
        NONE,
        "law-fault-start-unknown",
    ),
    "a start that runs backwards": (
        "lgsco",
        Span(date(2026, 5, 2), date(2026, 5, 1)),
        NONE,
        "law-fault-start-unknown",
    ),
    "a code that did not exist": (
        "corporate_stage1",
        date(2026, 3, 31),
        NONE,
        "law-fault-not-yet",
    ),
}


@pytest.mark.parametrize("fault", BAD)
def test_what_cannot_be_counted_is_refused_in_words(law: Law, fault: str) -> None:
    """Each reason has its own sentence, which can be said as it stands."""
    rule, start, options, words = BAD[fault]
    with pytest.raises(LimitFault) as caught:
        reckon(law, rule, start, options)
    assert caught.value.message.id == words
    assert load_wording().say(caught.value.message)


def test_an_approximate_start_gives_both_ends(law: Law) -> None:
    """The person's own limit is counted from the earlier end, the council's from the later."""
    summer = Span(date(2023, 6, 1), date(2023, 8, 31))
    own = reckon(law, "lgsco", summer)
    assert (own.earliest, own.latest, own.due) == (
        date(2024, 5, 31),
        date(2024, 8, 30),
        date(2024, 5, 31),
    )
    theirs = reckon(law, "dp_access", summer)
    assert (theirs.earliest, theirs.latest, theirs.due) == (
        date(2023, 7, 3),
        date(2023, 10, 2),
        date(2023, 10, 2),
    )
    assert [step.id for step in own.working[:2]] == ["law-start-between", "law-start-take-earlier"]
    assert [step.id for step in theirs.working[:2]] == ["law-start-between", "law-start-take-later"]


def test_a_start_that_is_open_says_so(law: Law) -> None:
    """With only one end known, the last day is that “or earlier”, or that “or later”."""
    before = reckon(law, "lgsco", Span(FIRST_DAY, date(2023, 5, 1)))
    assert (before.due, before.earliest) == (date(2024, 4, 30), FIRST_DAY)
    assert before.passed_on(TODAY) is True
    assert before.working[-1].id == "law-last-day-at-the-latest"
    after = reckon(law, "dp_access", Span(date(2026, 9, 1), LAST_DAY))
    assert (after.due, after.latest) == (date(2026, 10, 1), LAST_DAY)
    assert after.passed_on(TODAY) is None
    assert after.working[-1].id == "law-last-day-at-the-earliest"


def test_whether_a_limit_has_passed_may_be_unknown(law: Law) -> None:
    """The last day itself is still in time; between both ends nobody knows."""
    exact = reckon(law, "dp_access", TODAY)
    assert exact.passed_on(exact.due) is False
    assert exact.passed_on(exact.due + timedelta(days=1)) is True
    month = reckon(law, "dp_access", Span(date(2026, 9, 1), date(2026, 9, 30)))
    assert month.passed_on(date(2026, 10, 1)) is False
    assert month.passed_on(date(2026, 10, 15)) is None
    assert month.passed_on(date(2026, 10, 31)) is True


def test_days_past_the_lists_are_counted_with_a_warning(law: Law) -> None:
    """Where the bank holidays are not known, the working says so instead of failing."""
    limit = reckon(law, "children_stage2", date(2028, 12, 20))
    assert "law-step-holidays-unknown" in [step.id for step in limit.working]


def test_what_nobody_confirmed_is_marked(law: Law) -> None:
    """A court limit that was only heard of is never given as confirmed."""
    assert reckon(law, "data_protection_claim", TODAY).status is Status.NOT_CONFIRMED
    assert reckon(law, "judicial_review", TODAY).status is Status.SECOND_HAND
    assert reckon(law, "ico_complaint", TODAY).force == "guidance"
