"""Each time limit comes out on the day that the law means."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.law.calendar import FIRST_DAY, LAST_DAY, Span
from lgo_desktop.law.library import Law, read_law
from lgo_desktop.law.limits import (
    RULES,
    Clarification,
    Limit,
    LimitFault,
    NotInForce,
    Options,
    reckon,
    reckon_if_any,
)
from lgo_desktop.law.records import Status
from lgo_desktop.wording import load_wording

EXTENDED = Options(extended=True)
NINE_DAYS = (Clarification(date(2026, 11, 12), date(2026, 11, 20)),)
FIVE_DAYS = (Clarification(date(2026, 12, 1), date(2026, 12, 5)),)
TODAY = date(2026, 11, 24)
NONE = Options()

# The vectors of the dossier: rule, start, options, last day.
VECTORS = {
    "V1": ("dp_access", date(2026, 11, 24), NONE, date(2026, 12, 24)),
    "V2": ("dp_access", date(2026, 11, 25), NONE, date(2026, 12, 29)),
    "V3": ("dp_rectification", date(2026, 12, 26), NONE, date(2027, 1, 26)),
    "V4": ("dp_other", date(2027, 1, 31), NONE, date(2027, 3, 1)),
    "V5": ("dp_access", date(2028, 1, 31), NONE, date(2028, 2, 29)),
    "V6": ("dp_access", date(2027, 2, 26), NONE, date(2027, 3, 30)),
    "V7": ("dp_access", date(2026, 12, 1), NONE, date(2027, 1, 4)),
    "V8": ("dp_access", date(2026, 9, 3), NONE, date(2026, 10, 5)),
    "V9": ("dp_access", date(2027, 3, 31), NONE, date(2027, 4, 30)),
    "V10": ("dp_access", date(2026, 11, 25), EXTENDED, date(2027, 2, 25)),
    "V11": ("dp_rectification", date(2026, 11, 30), EXTENDED, date(2027, 3, 1)),
    "V12": (
        "dp_access",
        date(2026, 11, 2),
        Options(id_received=date(2026, 11, 16)),
        date(2026, 12, 16),
    ),
    "V13": (
        "dp_access",
        date(2026, 11, 2),
        Options(clarifications=NINE_DAYS),
        date(2026, 12, 11),
    ),
    "V14": (
        "dp_access",
        date(2026, 11, 27),
        Options(clarifications=FIVE_DAYS),
        date(2027, 1, 4),
    ),
    "V15": (
        "dp_access",
        date(2026, 11, 2),
        Options(extended=True, clarifications=NINE_DAYS),
        date(2027, 2, 11),
    ),
    "V16": ("dp_access", date(2027, 11, 27), NONE, date(2027, 12, 29)),
    "V17": ("dp_rectification", date(2026, 11, 2), NONE, date(2026, 12, 2)),
    "I-a": ("dp_access", date(2027, 1, 1), NONE, date(2027, 2, 1)),
    "I-a of 2026": ("dp_access", date(2026, 1, 1), NONE, date(2026, 2, 2)),
    "I-b": ("dp_access", date(2024, 11, 25), NONE, date(2024, 12, 27)),
    "I-c": ("dp_access", date(2025, 1, 31), NONE, date(2025, 2, 28)),
    "A1": ("s164a_acknowledgement", date(2026, 11, 20), NONE, date(2026, 12, 21)),
    "A2": ("s164a_acknowledgement", date(2026, 11, 26), NONE, date(2026, 12, 29)),
    "A3": ("s164a_acknowledgement", date(2026, 11, 22), NONE, date(2026, 12, 22)),
    "B1, three months": ("ico_three_months", date(2026, 11, 25), NONE, date(2027, 2, 25)),
    "B1, tribunal": ("s166", date(2026, 11, 25), NONE, date(2027, 6, 22)),
    "F1": ("foi", date(2026, 11, 25), NONE, date(2026, 12, 24)),
    "a fee": (
        "dp_access",
        date(2026, 11, 2),
        Options(fee_paid=date(2026, 11, 9)),
        date(2026, 12, 9),
    ),
    "Ombudsman": ("lgsco", date(2023, 9, 24), NONE, date(2024, 9, 23)),
    "children, one year": ("children_complaint", date(2023, 9, 24), NONE, date(2024, 9, 24)),
    "children, again": ("children_resubmission", date(2023, 9, 24), NONE, date(2024, 9, 24)),
    "children, 5 days": ("children_panel_report", date(2026, 11, 23), NONE, date(2026, 11, 30)),
    "children, 10 days": ("children_stage1", date(2026, 11, 23), NONE, date(2026, 12, 7)),
    "children, 15 days": ("children_panel_response", date(2026, 11, 23), NONE, date(2026, 12, 14)),
    "children, 20 days": ("children_stage1", date(2026, 11, 23), EXTENDED, date(2026, 12, 21)),
    "children, 20 days to ask": (
        "children_panel_request",
        date(2026, 11, 23),
        NONE,
        date(2026, 12, 21),
    ),
    "children, 25 days": ("children_stage2", date(2026, 11, 23), NONE, date(2026, 12, 30)),
    "children, 30 days": ("children_panel", date(2026, 11, 23), NONE, date(2027, 1, 7)),
    "children, 65 days": ("children_stage2", date(2026, 11, 23), EXTENDED, date(2027, 2, 25)),
    "health, one year": ("phso_nhs", date(2023, 9, 24), NONE, date(2024, 9, 24)),
    "government": ("phso_government", date(2023, 9, 24), NONE, date(2024, 9, 24)),
    "Wales": ("psow", date(2023, 9, 24), NONE, date(2024, 9, 23)),
    "adult care, one year": ("adult_care_complaint", date(2023, 9, 24), NONE, date(2024, 9, 24)),
    "adult care, six months": ("adult_care", date(2026, 11, 24), NONE, date(2027, 5, 23)),
    "special needs": ("send_appeal", date(2026, 10, 1), NONE, date(2026, 12, 1)),
    "special needs, certificate": (
        "send_appeal",
        date(2026, 10, 1),
        Options(mediation_certificate=date(2026, 11, 20)),
        date(2026, 12, 20),
    ),
    "special needs, early certificate": (
        "send_appeal",
        date(2026, 10, 1),
        Options(mediation_certificate=date(2026, 10, 5)),
        date(2026, 12, 1),
    ),
    "police": ("iopc_review", date(2026, 4, 1), NONE, date(2026, 4, 29)),
    "corporate, known acknowledgement": (
        "corporate_stage1",
        date(2026, 11, 24),
        Options(acknowledged=date(2026, 11, 25)),
        date(2026, 12, 9),
    ),
    "corporate, no acknowledgement": (
        "corporate_stage1",
        date(2026, 11, 24),
        NONE,
        date(2026, 12, 15),
    ),
    "corporate, second stage": (
        "corporate_stage2",
        date(2026, 9, 1),
        Options(extended=True, acknowledged=date(2026, 9, 2)),
        date(2026, 10, 28),
    ),
    "review of a request for information": (
        "foi_review",
        date(2026, 11, 25),
        EXTENDED,
        date(2027, 1, 27),  # 4 January is a bank holiday in Scotland
    ),
    "six weeks": ("foi_ico", date(2026, 11, 24), NONE, date(2027, 1, 5)),
    "twelve weeks": ("council_twelve_weeks", date(2026, 11, 24), NONE, date(2027, 2, 16)),
    "regulator, contact": ("ico_complaint", date(2024, 8, 20), NONE, date(2024, 11, 20)),
    "human rights": ("human_rights_claim", date(2026, 11, 24), NONE, date(2027, 11, 23)),
    "judicial review": ("judicial_review", date(2026, 11, 24), NONE, date(2027, 2, 23)),
    "data protection claim": (
        "data_protection_claim",
        date(2026, 11, 24),
        NONE,
        date(2032, 11, 23),
    ),
}

# The year before the first and after the last that the lists of bank holidays know are
# left out, as are the days before the newest rule.
STARTS = st.dates(date(2026, 6, 19), date(2028, 6, 30))
CLOCKS = sorted(RULES)

# Hypothesis takes no fixtures that it might change; these never change.
LAW = read_law()
WORDS = load_wording()


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
    assert WORDS.say(caught.value.message)


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


def _limit(rule: str, start: date | Span) -> Limit:
    return reckon(LAW, rule, start)


@given(st.sampled_from(CLOCKS), STARTS)
def test_every_limit_can_be_said(rule: str, start: date) -> None:
    """Each step has its words, the first names the start and the last names the last day."""
    limit = _limit(rule, start)
    said = [WORDS.say(step) for step in limit.working]
    assert str(start.year) in said[0]
    assert f"{limit.due.day} " in said[-1]
    assert WORDS.say(limit.title)
    assert WORDS.say(limit.note)
    assert all(WORDS.say(milestone.what) for milestone in limit.milestones)


@given(st.sampled_from(CLOCKS), STARTS, STARTS)
def test_a_later_start_never_ends_earlier(rule: str, one: date, other: date) -> None:
    """Every rule keeps the order of the days it starts from."""
    first, second = sorted((one, other))
    assert _limit(rule, first).due <= _limit(rule, second).due


@given(st.sampled_from(CLOCKS), STARTS, st.integers(0, 400))
def test_an_approximate_start_holds_every_day_in_it(rule: str, first: date, days: int) -> None:
    """Whatever the true day was, its last day lies between earliest and latest."""
    span = Span(first, min(first + timedelta(days=days), date(2028, 6, 30)))
    limit = _limit(rule, span)
    middle = _limit(rule, first + (span.latest - first) / 2)
    assert limit.earliest <= middle.due <= limit.latest
    assert limit.due == (limit.earliest if limit.binds == "person" else limit.latest)


ROLLING = (
    "dp_access",
    "dp_rectification",
    "dp_other",
    "s164a_acknowledgement",
    "ico_three_months",
    "foi",
    "children_stage1",
    "children_stage2",
    "children_panel",
    "corporate_stage1",
)


@given(st.sampled_from(ROLLING), STARTS)
def test_a_limit_that_rolls_never_ends_on_a_day_off(rule: str, start: date) -> None:
    """The last day is a working day of the list that the statute asks for."""
    calendar = LAW.calendars[LAW.limits[rule].calendar]
    assert calendar.why_not(_limit(rule, start).due) is None


@given(st.sampled_from(sorted(r for r in RULES if "extended" in RULES[r].accepts)), STARTS)
def test_an_extension_never_ends_earlier(rule: str, start: date) -> None:
    """Longer is never shorter."""
    assert reckon(LAW, rule, start, EXTENDED).due > _limit(rule, start).due


@given(STARTS, st.integers(0, 20), st.integers(0, 40))
def test_a_pause_moves_the_end_by_its_days(start: date, wait: int, length: int) -> None:
    """A question inside the month adds its days, both ends included, and then rolls."""
    asked = start + timedelta(days=wait)
    pause = Clarification(asked, asked + timedelta(days=length))
    plain = _limit("dp_access", start)
    paused = reckon(LAW, "dp_access", start, Options(clarifications=(pause,)))
    moved = (paused.due - plain.due).days
    # Without rolling it would be exactly its days; either end can roll at most four days.
    assert length + 1 - 4 <= moved <= length + 1 + 4
    assert paused.due >= plain.due


@given(STARTS, st.integers(0, 60))
def test_waiting_for_proof_starts_the_clock_again(start: date, wait: int) -> None:
    """With proof received later, the limit is that of a request received that day."""
    proof = start + timedelta(days=wait)
    waited = reckon(LAW, "dp_rectification", start, Options(id_received=proof))
    assert waited.due == _limit("dp_rectification", proof).due
