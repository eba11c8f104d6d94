"""The council's complaints: which procedure, which stage comes next, and by when."""

from __future__ import annotations

from typing import Any

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import Stage
from lgo_desktop.law.library import read_law
from lgo_desktop.routes import ombudsman
from lgo_desktop.routes.council import complaint
from lgo_desktop.routes.finding import Action, Finding, Status
from lgo_desktop.routes.naming import name_the_body
from lgo_desktop.wording import load_wording, message
from tests.helpers.cases import changed
from tests.helpers.complaints import ADULT, CHILD, OWN
from tests.helpers.days import KENT_DAY

LAW, WORDS = read_law(), load_wording()
_STAGE = "steps__complaint__stage"
_MADE = "steps__complaint__made"
_STEPS = "steps__complaint__childrens_procedure"
_WHY_LATE = "steps__complaint__reason_for_lateness"
_WHY = "steps.complaint.reason_for_lateness"


def _case(*facts: dict[str, Any], **more: object) -> Case:
    merged: dict[str, Any] = {}
    for one in (*facts, more):
        merged |= one
    return changed(Case(), **merged)


def _found(*facts: dict[str, Any], **more: object) -> Finding:
    case = _case(*facts, **more)
    finding = complaint(case, KENT_DAY, LAW)
    assert finding is not None
    return name_the_body(finding, case)


def _reasons(finding: Finding) -> set[str]:
    return {reason.id for reason in finding.reasons}


@pytest.mark.parametrize(
    ("facts", "warned"),
    [(CHILD, True), (CHILD | {_STAGE: "final_response"}, False), (ADULT, False), (OWN, False)],
)
def test_a_word_on_court_is_warned_of(facts: dict[str, Any], *, warned: bool) -> None:
    """Only the children's procedure stops for a written plan to go to court (reg 8)."""
    assert ("door-council-no-court-talk" in _reasons(_found(facts))) is warned


@pytest.mark.parametrize(
    ("facts", "made", "rule", "status"),
    [
        (CHILD, "2026-11-20", "children_stage1", Status.TOO_EARLY),
        (CHILD, "2026-10-01", "children_stage1", Status.OPEN_NOW),
        (ADULT, "2026-10-01", "adult_care", Status.TOO_EARLY),
        (ADULT, "2026-01-05", "adult_care", Status.OPEN_NOW),
        (OWN, "2026-11-20", "corporate_stage1", Status.TOO_EARLY),
        (OWN, "2026-09-01", "corporate_stage1", Status.OPEN_NOW),
    ],
)
def test_an_answer_is_waited_for_by_the_rules_of_its_procedure(
    facts: dict[str, Any], made: str, rule: str, status: Status
) -> None:
    """The day for the answer is told; once it is over the council is chased."""
    found = _found(facts, {_STAGE: "awaiting_reply", _MADE: made})
    assert [due.limit.rule for due in found.dates] == [rule]
    assert found.status == status


def test_without_the_day_of_the_complaint_it_is_asked_for() -> None:
    """The day that the count would start from is named as open."""
    assert _found(OWN, {_STAGE: "awaiting_reply"}).unanswered == ("steps.complaint.made",)


def test_a_panel_has_to_be_asked_for_in_time() -> None:
    """After stage 2: twenty working days from receipt (SI 2006/1738 reg 18(2))."""
    asked = {_STAGE: "stage1_done", _STEPS: "stage2"}
    found = _found(CHILD, asked, steps__complaint__last_reply="2026-11-16")
    assert [due.limit.rule for due in found.dates] == ["children_panel_request", "children_panel"]
    assert found.next_step.id == "door-council-ask-panel"
    missing = ("steps.complaint.last_reply", "steps.complaint.still_wrong")
    assert _found(CHILD, asked).unanswered == missing
    said = _found(CHILD, asked, steps__complaint__still_wrong="The visit.")
    assert said.unanswered == missing[:1]
    old = _found(CHILD, asked, steps__complaint__last_reply="2026-06-01")
    assert old.next_step.id == "door-council-ask-panel-late"
    assert old.dates[0].label.id == "due-council-panel-was"


@pytest.mark.parametrize(
    ("facts", "at", "then", "rules"),
    [
        (CHILD, "stage1", "door-council-next-stage", ["children_stage2"]),
        (CHILD, "stage3_done", "door-council-after-panel", []),
        (ADULT, None, "door-council-one-stage", []),
        (OWN, None, "door-council-next-stage", ["corporate_stage2"]),
    ],
)
def test_the_next_stage_is_the_one_that_there_is(
    facts: dict[str, Any], at: str | None, then: str, rules: list[str]
) -> None:
    """Adult care has one stage and children's complaints three: no other one is promised."""
    found = _found(facts, {_STAGE: "stage1_done", _STEPS: at})
    assert found.next_step.id == then
    assert [due.limit.rule for due in found.dates] == rules
    words = WORDS.say(found.reasons[0])
    assert ("not finished" in words) is (then == "door-council-next-stage")


@pytest.mark.parametrize(
    ("court", "label", "asked"),
    [
        ({"state": "concluded", "ended": "2026-03-02"}, ["due-children-resubmission"], ()),
        ({"state": "concluded", "ended": "2025-03-02"}, ["due-children-resubmission-was"], ()),
        ({"state": "concluded"}, [], ("steps.court.ended",)),
        ({"state": "ongoing"}, [], ()),
    ],
)
def test_a_stopped_complaint_can_be_put_in_again_for_a_year(
    court: dict[str, str], label: list[str], asked: tuple[str, ...]
) -> None:
    """One year from the end of the case (SI 2006/1738 reg 8(5)); while it runs, no day."""
    found = _found(CHILD, {_STAGE: "refused", "steps__court": court})
    assert [due.label.id for due in found.dates] == label
    assert found.unanswered == asked


@pytest.mark.parametrize(
    ("facts", "why", "status"),
    [
        (CHILD, "door-council-refused", Status.AFTER_A_STEP),
        (
            CHILD | {"steps__court": {"state": "ongoing"}},
            "door-council-court-first",
            Status.AFTER_A_STEP,
        ),
        (
            ADULT | {"complainant__role": "relative_no_authority"},
            "door-council-no-authority",
            Status.AFTER_A_STEP,
        ),
        (ADULT, "door-council-refused", Status.CLOSED),
        (
            ADULT | {"steps__court__state": "ongoing"},
            "door-council-court-first",
            Status.AFTER_A_STEP,
        ),
        (CHILD | {"issues": ("inaccurate_records",)}, "door-council-refused", Status.CLOSED),
    ],
)
def test_a_refusal_is_met_by_what_would_let_it_in(
    facts: dict[str, Any], why: str, status: Status
) -> None:
    """After the court, with authority, or by the right procedure; otherwise outside."""
    found = _found(facts, {_STAGE: "refused"})
    assert (why in _reasons(found), found.status) == (True, status)


@pytest.mark.parametrize("role", ["relative_no_authority", "parent_without_pr"])
def test_why_a_complaint_was_refused_is_not_invented(role: str) -> None:
    """Nobody said why: the reason is one that there may be, and the council is asked for it."""
    found = _found(ADULT, {_STAGE: "refused", "complainant__role": role})
    words = [WORDS.say(one) for one in (*found.reasons[:2], found.next_step)]
    assert words[0] == "You say that your complaint was turned away."
    assert words[1] == "One reason that there may be is that you write for another person."
    assert words[2].startswith("Ask for the reasons in writing.")


def test_a_parent_without_responsibility_is_not_sent_for_consent() -> None:
    """A parent uses the children's procedure in their own right: they ask for it by its name."""
    found = _found(CHILD, {_STAGE: "refused", "complainant__role": "parent_without_pr"})
    assert found.next_step.id == "door-council-ask-again"
    assert "door-council-own-right" in _reasons(found)
    begun = {_STAGE: "refused", _STEPS: "stage1", "complainant__role": "relative_no_authority"}
    assert _found(CHILD, begun).next_step.id == "door-council-get-authority"


@pytest.mark.parametrize(
    ("knew", "label", "late"),
    [
        ("2026-03-02", "due-council-complaint", None),
        ("2025-11-24", "due-council-complaint", None),
        ("2025-11-23", "due-council-complaint-was", "door-council-late"),
        ("2023-01-01", "due-council-complaint-was", "door-council-late"),
        ("2025-11", "due-council-complaint", "door-council-perhaps-late"),
    ],
)
@pytest.mark.parametrize(("facts", "how"), [(CHILD, "children"), (ADULT, "adult")])
def test_a_late_complaint_is_told_what_lets_it_in(
    facts: dict[str, Any], how: str, knew: str, label: str, late: str | None
) -> None:
    """One year (reg 9(1), reg 12); after it, what the council must weigh, and why so late."""
    found = _found(facts, {_STAGE: "not_made", "first_knew": knew})
    assert [due.label.id for due in found.dates] == [label, "due-complaint-if-today"]
    told = {"door-council-late", "door-council-perhaps-late", f"door-council-late-{how}"}
    assert _reasons(found) & told == ({late, f"door-council-late-{how}"} if late else set())
    assert found.unanswered == ((_WHY,) if late else ())
    assert found.status is Status.OPEN_NOW
    said = _found(facts, {_STAGE: "not_made", "first_knew": knew, _WHY_LATE: "I was ill."})
    assert said.unanswered == ()


def test_of_several_things_told_the_first_may_be_late_alone() -> None:
    """A year that is over for the first day is not over for the last one."""
    facts = {_STAGE: "not_made", "first_knew": "2026-10-01", "events": ({"when": "2023-05-02"},)}
    assert "door-council-perhaps-late" in _reasons(_found(CHILD, facts))


def test_a_councils_own_procedure_has_no_year_in_law() -> None:
    """Its year stands in a code of guidance, and that is said beside the date."""
    found = _found(OWN, {_STAGE: "not_made", "first_knew": "2020-01-01"})
    assert found.dates[0].limit.rule == "corporate_complaint"
    assert message("due-by-guidance") in found.dates[0].explained
    assert "door-council-late-corporate" in _reasons(found)
    last = _found(OWN, {_STAGE: "not_made", "first_knew": "2025-11-25"})
    assert (last.dates[0].label.id, last.unanswered) == ("due-council-complaint", ())
    assert _found(OWN, {_STAGE: "not_made"}).unanswered == ("first_knew",)


@pytest.mark.parametrize("kind", ["other", "police", "cafcass", "school", "academy"])
def test_another_body_is_no_council(kind: str) -> None:
    """What is not about a council does not go to one."""
    assert complaint(_case(OWN, organisation__kind=kind), KENT_DAY, LAW) is None
    assert complaint(_case(OWN, organisation__kind="care_provider"), KENT_DAY, LAW) is not None


def test_only_the_childrens_procedure_has_a_year_to_come_back() -> None:
    """SI 2006/1738 reg 8(5) is told of a children's complaint alone."""
    court: dict[str, Any] = {_STAGE: "refused", "steps__court__state": "concluded"}
    child, adult = _found(CHILD, court), _found(ADULT, court)
    assert child.next_step.id == "door-council-resubmit"
    assert adult.next_step.id == "door-council-ask-what-stopped"
    assert not any("2006/1738" in one for one in adult.references)


def test_late_is_said_by_who_says_it() -> None:
    """What we count is our count; what the person says is what they say."""
    counted = _found(OWN, {_STAGE: "awaiting_reply", _MADE: "2026-06-01"})
    said = _found(OWN, {_STAGE: "overdue", _MADE: "2026-06-01"})
    assert "door-council-overdue" in _reasons(counted)
    assert "door-council-said-overdue" in _reasons(said)


_LATE_BY = [
    # facts, day of the complaint, whether somebody who says “late” is right by our count
    (ADULT, "2026-11-10", False),
    (ADULT, "2026-05-24", True),
    (OWN, "2026-11-20", False),
    (OWN, "2026-06-01", True),
    (CHILD, "2026-11-20", False),
    (CHILD, "2026-10-01", True),
    (CHILD | {_STEPS: "stage2"}, "2026-11-20", False),
    (CHILD | {_STEPS: "stage2"}, "2026-06-01", True),
    (CHILD | {"complainant__role": "carer"}, "2026-11-20", False),
    (CHILD | {"complainant__role": "carer"}, "2026-06-01", True),
    ({"issues": ("delay",)}, "2026-11-20", False),
]


@pytest.mark.parametrize(("facts", "made", "late"), _LATE_BY)
def test_nobody_is_called_late_before_the_time_is_over(
    facts: dict[str, Any], made: str, *, late: bool
) -> None:
    """Who says “late” too soon is told until when, at the council's door and the Ombudsman's."""
    said = _case(facts, {_STAGE: "overdue", _MADE: made})
    for door in (complaint, ombudsman.complaint):
        found = door(said, KENT_DAY, LAW)
        assert found is not None
        words = " ".join(WORDS.say(one) for one in found.reasons)
        assert (found.status is Status.TOO_EARLY) is not late, found
        assert ("You say that the answer is late. By our count it is due" in words) is not late


@pytest.mark.parametrize("stage", ["overdue", "awaiting_reply"])
@pytest.mark.parametrize(
    ("facts", "made", "label"),
    [
        (ADULT, "2026-11-10", "due-council-answer"),
        (ADULT, "2026-05", "due-council-answer"),
        (ADULT, "2026-01-05", "due-council-answer-was"),
    ],
)
def test_a_day_to_come_is_not_a_day_that_was(
    stage: str, facts: dict[str, Any], made: str, label: str
) -> None:
    """The answer “was due” only where the day is certainly over."""
    found = _found(facts, {_STAGE: stage, _MADE: made})
    assert [due.label.id for due in found.dates] == [label]


@pytest.mark.parametrize("stage", ["overdue", "awaiting_reply"])
@pytest.mark.parametrize(("facts", "made", "late"), _LATE_BY)
def test_the_doors_agree_on_delay(
    stage: str, facts: dict[str, Any], made: str, *, late: bool
) -> None:
    """The council is chased where the Ombudsman is told of a late answer, and nowhere else."""
    del late
    case = _case(facts, {_STAGE: stage, _MADE: made})
    at_council, outside = (f(case, KENT_DAY, LAW) for f in (complaint, ombudsman.complaint))
    assert at_council is not None
    assert outside is not None
    told = {"door-lgsco-council-overdue", "door-lgsco-said-overdue"}
    is_told = not told.isdisjoint(_reasons(outside))
    assert (at_council.action is Action.CHASE) is is_told


def test_the_ombudsman_is_no_way_out_where_it_is_shut() -> None:
    """Nobody is sent to the Ombudsman with a delay in what it cannot look at."""
    late = {_STAGE: "overdue", _MADE: "2026-06-01"}
    court = {"steps__court": {"state": "ongoing", "same_matter": "yes"}}
    assert _found(OWN, late).next_step.id == "door-council-chase-then"
    assert _found(OWN, late | court).next_step.id == "door-council-chase"


def test_twelve_weeks_are_told_where_no_statute_sets_the_time() -> None:
    """The Ombudsman's guidance is for a council's own procedure, not for those in law."""
    waiting = {_STAGE: "awaiting_reply", _MADE: "2026-11-20"}
    assert _found(OWN, waiting).next_step.id == "door-council-wait-weeks"
    for facts in (CHILD, ADULT):
        assert _found(facts, waiting).next_step.id == "door-council-wait"


@pytest.mark.parametrize("nation", ["wales", "scotland", "northern_ireland"])
@pytest.mark.parametrize("facts", [CHILD, ADULT, OWN])
@pytest.mark.parametrize("stage", [None, *Stage])
def test_outside_england_no_english_rule_is_told(
    nation: str, facts: dict[str, Any], stage: Stage | None
) -> None:
    """The body comes first, in its own procedure: no English law, stage, date or code."""
    told = {_STAGE: stage, _MADE: "2026-06-01", "first_knew": "2023-01-01"}
    found = _found(facts, told, organisation__nation=nation)
    assert (found.references, found.dates) == ((), ())
    words = " ".join(WORDS.say(one) for one in (*found.reasons, found.next_step))
    assert not any(one in words for one in ("stages", "12 weeks", "laid down", "procedure by its"))
    if stage in {None, Stage.NOT_MADE}:
        assert words.startswith("Complain to the body first, in its own procedure.")
    if stage in {None, Stage.NOT_MADE, Stage.WAITING}:
        assert "The rules that we know are those of England" in words


def test_a_care_provider_is_not_called_a_council() -> None:
    """At its door nothing is called the council's, and LGA 1974 Part 3A is cited."""
    for stage in (None, *Stage):
        found = _found(ADULT, organisation__kind="care_provider", **{_STAGE: stage})
        said = (found.title, *found.reasons, found.next_step, *found.can, *found.cannot)
        assert "council" not in " ".join(WORDS.say(one) for one in said).casefold(), stage
        assert found.references[0] == "Local Government Act 1974 s.34B"
    assert "s.26(5)" in _found(ADULT).references[0]


def test_who_may_use_the_childrens_procedure_is_told_as_the_law_has_it() -> None:
    """Not any child: one who is looked after or in need (Children Act 1989 s.26(3))."""
    words = WORDS.text("door-council-by-children")
    assert "Any child" not in words
    assert "child in need" in words


def test_a_complaint_from_before_the_code_is_late_after_twelve_weeks() -> None:
    """The council is chased and the Ombudsman is open; the day has its working, as guidance."""
    case = _case(OWN, {_STAGE: "awaiting_reply", _MADE: "2026-03-31"})
    found = _found(OWN, {_STAGE: "awaiting_reply", _MADE: "2026-03-31"})
    assert (found.status, found.action) == (Status.OPEN_NOW, Action.CHASE)
    assert [due.label.id for due in found.dates] == ["due-council-weeks-was"]
    assert message("due-by-guidance") in found.dates[0].explained
    outside = ombudsman.complaint(case, KENT_DAY, LAW)
    assert outside is not None
    assert outside.status is Status.OPEN_NOW
