"""Every rule of the Ombudsman's tests: a case that it hits, and a near one that it misses."""

from __future__ import annotations

from typing import Any

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.case.naming import names_of
from lgo_desktop.law.library import read_law
from lgo_desktop.routes import ombudsman
from lgo_desktop.routes import ombudsman_bars as bars
from lgo_desktop.routes import ombudsman_choice as choice
from lgo_desktop.routes import ombudsman_limits as limits
from lgo_desktop.routes.finding import Finding, Status
from lgo_desktop.routes.ombudsman_bars import BARS, Rule
from lgo_desktop.routes.ombudsman_choice import CHOICE, SUPPORT
from lgo_desktop.routes.ombudsman_limits import LIMITS
from lgo_desktop.routes.ombudsman_view import view_of
from lgo_desktop.routes.prospect import Bar, Matter, Part, Prospect, matter_of
from lgo_desktop.wording import load_wording, message
from tests.helpers.cases import changed
from tests.helpers.days import KENT_DAY

LAW, WORDS = read_law(), load_wording()
Facts = dict[str, Any]

_STAGE = "steps__complaint__stage"
_MADE = "steps__complaint__made"
_STEPS = "steps__complaint__childrens_procedure"
_REASON = "steps__complaint__reason_for_lateness"
_COURT = "steps__court"
_TRIBUNAL = "steps__tribunal__state"
_ROLE = "complainant__role"
_KIND = "organisation__kind"
_SERVICE = "organisation__service"


def _said(*issues: str, **facts: object) -> Facts:
    return {"issues": issues, **facts}


_FAILED = _said("service_failure")
_CHILDREN = {_SERVICE: "children"}
_PARTLY = {"steps__rectification__state": "partly"}
_UPHELD = {"steps__complaint__verdict": "upheld"}
_LEAVER = {_ROLE: "former_looked_after_child"}
_LATE = {_STAGE: "awaiting_reply", _SERVICE: "adult_social_care"}
_ENDED = {_COURT: {"state": "concluded"}}

# rule, part, hit by, missed by
TABLE: list[tuple[Rule, Part, Facts, Facts]] = [
    (bars.body_outside, Part.SERVICE, _FAILED | {_KIND: "nhs"}, _FAILED | {_KIND: "council"}),
    (bars.police, Part.SERVICE, _FAILED | {_KIND: "police"}, _FAILED),
    (bars.inside_a_school, Part.SERVICE, _FAILED | {_KIND: "school"}, _FAILED | {_KIND: "council"}),
    (
        *(bars.council_as_landlord, Part.SERVICE),
        _FAILED | {"organisation__landlord": "yes"},
        _FAILED | {_SERVICE: "housing"},
    ),
    (
        *(bars.before_a_court, Part.SERVICE),
        _FAILED | {_COURT: {"state": "ongoing", "same_matter": "yes"}},
        _FAILED | {_COURT: {"state": "ongoing"}},
    ),
    (
        *(bars.papers_for_a_court, Part.COURT_PAPERS),
        _said("court_evidence"),
        _said("inaccurate_records"),
    ),
    (bars.personnel, Part.PERSONNEL, _said("personnel_matter"), _said("worker_conduct")),
    (
        *(bars.appeal_used, Part.SERVICE),
        _FAILED | {_TRIBUNAL: "right_used"},
        _FAILED | {_TRIBUNAL: "right_available"},
    ),
    (
        *(limits.beside_a_court, Part.SERVICE),
        _FAILED | _ENDED,
        _FAILED | {_COURT: {"state": "concluded", "same_matter": "no"}},
    ),
    (
        *(limits.court_could_help, Part.SERVICE),
        _FAILED | {_COURT: {"state": "could_be_used"}},
        _FAILED | {_COURT: {"state": "none"}},
    ),
    (limits.late, Part.SERVICE, _FAILED | {"first_knew": "2024"}, _FAILED | {"first_knew": "2026"}),
    (
        *(limits.late, Part.HANDLING),
        _said("complaint_handling", **{_REASON: "I was ill."}),
        _said("complaint_handling", **{_REASON: "I was ill.", _STAGE: "refused"}, **_CHILDREN),
    ),
    (
        *(limits.late, Part.SERVICE),
        _said("service_failure", "delay", **{_REASON: "I was ill."}),
        _said("service_failure", "delay", "complaint_handling", **{_REASON: "It never wrote."}),
    ),
    (
        *(limits.appeal_unused, Part.DECISION),
        _said("decision_disagreed", **{_TRIBUNAL: "right_available"}),
        _said("decision_disagreed"),
    ),
    (
        *(limits.special_needs_appeal, Part.SPECIAL_NEEDS),
        _said("sen_decision"),
        _said("sen_decision", **{_TRIBUNAL: "none"}),
    ),
    (
        *(limits.standing, Part.SERVICE),
        _FAILED | {_ROLE: "relative_no_authority"},
        _FAILED | {_ROLE: "person_with_authority"},
    ),
    (
        *(limits.standing, Part.SERVICE),
        _said("service_failure", **{_ROLE: "relative_no_authority"}),
        _said(
            "service_failure",
            "inaccurate_records",
            **{_ROLE: "relative_no_authority", _SERVICE: "adult_social_care"},
        ),
    ),
    (
        *(limits.standing, Part.SERVICE),
        _FAILED | {_ROLE: "parent_without_pr"},
        _said("inaccurate_records", **{_ROLE: "parent_without_pr"}),
    ),
    (limits.council_first, Part.SERVICE, _FAILED | {_STAGE: "not_made"}, _FAILED),
    (
        *(limits.council_first, Part.SERVICE),
        _FAILED | _LATE | {_MADE: "2026-11-10"},
        _FAILED | _LATE | {_MADE: "2026-02-01"},
    ),
    (
        *(choice.regulator_for_records, Part.RECORDS),
        _said("inaccurate_records", "delay"),
        _said("inaccurate_records", "delay", **_PARTLY),
    ),
    (
        *(choice.regulator_for_data, Part.DATA),
        _said("records_lost", **_LEAVER),
        _said("records_lost", "complaint_handling", **_LEAVER),
    ),
    (
        *(choice.regulator_for_data, Part.DATA),
        _said("disclosure_without_consent"),
        _said("disclosure_without_consent", **_UPHELD),
    ),
    (
        *(choice.regulator_for_information, Part.INFORMATION),
        _said("foi_refused"),
        _said("access_refused_or_delayed"),
    ),
    (choice.regulator_for_workers, Part.WORKER, _said("worker_conduct"), _FAILED),
    (
        *(choice.merits, Part.DECISION),
        _said("decision_disagreed"),
        _said("decision_disagreed", "inaccurate_records"),
    ),
    (choice.slight, Part.CONTACT, _said("poor_communication"), _FAILED),
    (
        *(choice.delay_that_is_over, Part.DELAY),
        _said("delay", "inaccurate_records"),
        _said("delay", "inaccurate_records", **{_STAGE: "overdue"}),
    ),
    (
        *(choice.handling_alone, Part.HANDLING),
        _said("complaint_handling", "inaccurate_records"),
        _said("complaint_handling", "inaccurate_records", **{_STEPS: "stage2"}),
    ),
    (
        *(choice.procedure_not_kept, Part.HANDLING),
        _said("complaint_handling", **{_STAGE: "refused"}, **_CHILDREN),
        _said("complaint_handling", **{_STAGE: "refused"}, **_CHILDREN, **_ENDED),
    ),
    (
        *(choice.service_late, Part.DELAY),
        _said("service_failure", "delay", **_CHILDREN),
        _said("service_failure", "delay", **{_SERVICE: "planning"}),
    ),
    (
        *(choice.own_support, Part.SERVICE),
        _FAILED | {_ROLE: "carer"} | _CHILDREN,
        _FAILED | {_ROLE: "parent"} | _CHILDREN,
    ),
    (
        *(choice.procedure_not_kept, Part.HANDLING),
        _said("complaint_handling", **{_REASON: "I was ill.", _STEPS: "not_started"}, **_CHILDREN),
        _said("complaint_handling", **{_REASON: "I was ill.", _STEPS: "stage1"}, **_CHILDREN),
    ),
    (
        *(choice.promise_not_kept, Part.RECORDS),
        _said("inaccurate_records", "delay", **_PARTLY),
        _said("inaccurate_records", **_PARTLY),
    ),
]


def _matter(facts: Facts) -> Matter:
    return matter_of(changed(Case(), **facts), KENT_DAY, LAW)


@pytest.mark.parametrize(("rule", "part", "hit", "miss"), TABLE)
def test_a_rule_is_hit_by_one_case_and_missed_by_another(
    rule: Rule, part: Part, hit: Facts, miss: Facts
) -> None:
    """The rule speaks of the first case and is silent on the second, of the same part."""
    assert rule(_matter(hit), part) is not None
    near = _matter(miss)
    kept = part if part in near.parts else next(iter(near.parts))
    assert rule(near, kept) is None


def test_every_rule_is_in_the_table() -> None:
    """No rule is without its two cases."""
    assert {row[0] for row in TABLE} == {*BARS, *LIMITS, *CHOICE, *SUPPORT}


@pytest.mark.parametrize(("rule", "part", "hit", "miss"), TABLE)
def test_a_ruling_can_be_told_and_cited(rule: Rule, part: Part, hit: Facts, miss: Facts) -> None:
    """What a rule says has words, a reason and a provision that is law."""
    ruling = rule(_matter(hit), part)
    assert ruling is not None
    assert ruling.reason
    assert ruling.why == "" or WORDS.say(message(ruling.why).naming(names_of(Case())))
    assert all(LAW.in_force(one, KENT_DAY) for one in ruling.provisions)
    assert ruling.provisions
    assert miss != hit


@pytest.mark.parametrize("rule", [*BARS, *LIMITS, *CHOICE, *SUPPORT])
def test_a_rule_cites_or_tells_its_pattern(rule: Rule) -> None:
    """Each rule says in its own words which provision or stated pattern it follows."""
    assert rule.__doc__ is not None
    assert len(rule.__doc__.split()) >= 6


def _prospect(facts: Facts) -> Prospect:
    return view_of(changed(Case(), **facts), KENT_DAY, LAW).prospect


@pytest.mark.parametrize(
    ("facts", "prospect"),
    [
        ({}, Prospect.POSSIBLE),
        (_said("court_evidence"), Prospect.BARRED),
        (_said("court_evidence", "inaccurate_records"), Prospect.UNLIKELY),
        (_said("court_evidence", "service_failure"), Prospect.POSSIBLE),
        (_FAILED, Prospect.POSSIBLE),
        (_said("service_failure", "delay", **_CHILDREN), Prospect.LIKELY),
        (
            _said("service_failure", "delay", **_CHILDREN, first_knew="2020"),
            Prospect.UNLIKELY,
        ),
        (_said("other"), Prospect.POSSIBLE),
        (_said("other", "personnel_matter"), Prospect.BARRED),
        (_said("sen_decision", "delay", **{_TRIBUNAL: "right_used"}), Prospect.POSSIBLE),
        (
            _said("service_failure", "delay", **{_ROLE: "carer"}, **_ENDED),
            Prospect.POSSIBLE,
        ),
    ],
)
def test_the_best_part_decides(facts: Facts, prospect: Prospect) -> None:
    """A story stands where its best part stands; a bar on one part leaves the others."""
    assert _prospect(facts) == prospect


def test_lateness_and_the_councils_turn_never_shut_the_door() -> None:
    """Both can be answered by the person, so they lower the prospect and not the door."""
    for facts in ({"first_knew": "2020"}, {_STAGE: "not_made"}):
        view = view_of(changed(Case(), **_FAILED, **facts), KENT_DAY, LAW)
        assert (view.prospect, view.door) == (Prospect.UNLIKELY, Prospect.POSSIBLE)


def test_what_bars_is_named_even_where_something_is_left() -> None:
    """A court or a tribunal that takes a part of the story is named among the bars."""
    facts = _said("sen_decision", "delay", **{_TRIBUNAL: "right_used"})
    view = view_of(changed(Case(), **facts), KENT_DAY, LAW)
    assert view.bars == (Bar.TRIBUNAL, Bar.SEND_TRIBUNAL)
    apart = _said("service_failure", "delay", **_ENDED)
    assert view_of(changed(Case(), **apart), KENT_DAY, LAW).bars == (Bar.COURT,)


def test_no_wish_changes_the_prospect() -> None:
    """What the person wants is no fact of what the council did."""
    for row in TABLE:
        wanting = changed(Case(), **row[2], wants=("compensation", "worker_looked_into"))
        plain = changed(Case(), **row[2])
        assert view_of(wanting, KENT_DAY, LAW) == view_of(plain, KENT_DAY, LAW)


@pytest.mark.parametrize(
    ("facts", "prospect"),
    [
        ({_KIND: "police"}, Prospect.BARRED),
        ({_COURT: {"state": "ongoing", "same_matter": "yes"}}, Prospect.BARRED),
        ({_KIND: "council"}, Prospect.POSSIBLE),
    ],
)
def test_what_shuts_the_door_for_any_story_needs_no_story(facts: Facts, prospect: Prospect) -> None:
    """A body that is not on its list is not, whatever went wrong."""
    assert view_of(changed(Case(), **facts), KENT_DAY, LAW).door is prospect


def _found(facts: Facts) -> Finding:
    found = ombudsman.complaint(changed(Case(), **facts), KENT_DAY, LAW)
    assert found is not None
    return found


@pytest.mark.parametrize("stage", ["overdue", "awaiting_reply"])
def test_a_councils_own_procedure_has_twelve_weeks(stage: str) -> None:
    """A late first answer opens the door when the twelve weeks of the guidance are over."""
    own = _FAILED | {_SERVICE: "housing", "organisation__landlord": "no", _STAGE: stage}
    early, late = _found(own | {_MADE: "2026-10-01"}), _found(own | {_MADE: "2026-07-01"})
    assert (early.status, late.status) == (Status.AFTER_A_STEP, Status.OPEN_NOW)
    assert "24 December 2026" in " ".join(WORDS.say(one) for one in early.reasons)
    labels = [one.dates[0].label.id for one in (early, late)]
    assert labels == ["due-council-weeks", "due-council-weeks-was"]
    assert message("due-by-guidance") in early.dates[0].explained
    both = _found(own | {_MADE: "2026-10-01", "first_knew": "2026-09-01"})
    assert [due.limit.rule for due in both.dates] == ["lgsco", "council_twelve_weeks"]
    adult = _FAILED | {_SERVICE: "adult_social_care", _STAGE: stage, _MADE: "2026-02-01"}
    assert _found(adult).status is Status.OPEN_NOW


def test_a_late_answer_is_told_where_the_rest_is_for_others() -> None:
    """The council's door names the Ombudsman for a delay, so its door says the same."""
    records = _said("inaccurate_records", **{_SERVICE: "housing", "organisation__landlord": "no"})
    for made, told in (("2026-06-01", True), ("2026-11-20", False)):
        found = _found(records | {_STAGE: "awaiting_reply", _MADE: made})
        assert found.status is Status.UNLIKELY
        assert ("door-lgsco-delay-apart" in {one.id for one in found.reasons}) is told


def test_a_provider_of_adult_care_has_its_own_part_of_the_act() -> None:
    """LGA 1974 s.34B and s.34D, and of Part III nothing; a council has Part III."""
    ended = _FAILED | {_STAGE: "final_response", "first_knew": "2026-09-01"}
    care = ended | {_SERVICE: "adult_social_care", _KIND: "care_provider"}
    act = "Local Government Act 1974 s."
    assert _found(care).references == (f"{act}34B", f"{act}34D")
    for facts in (ended | {_KIND: "council"}, care | _CHILDREN):
        assert _found(facts).references == (f"{act}26(5)", f"{act}26B")
    for facts in (care | _ENDED, care | _said("worker_conduct"), care | {"first_knew": "2020"}):
        assert set(_found(facts).references) <= {f"{act}34B", f"{act}34D"}


def test_what_was_done_to_oneself_needs_no_consent() -> None:
    """Own injustice is one's own complaint (s.26A(1)(a)); consent is for another's."""
    found = _found(_FAILED | {_ROLE: "parent_without_pr"})
    words = " ".join(WORDS.say(one) for one in found.reasons)
    assert "For harm done to you yourself you need no consent." in words
    assert "You write for another person" not in words
