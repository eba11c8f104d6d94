"""Each door, with the facts that give it each of its states."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from lgo_desktop.case.model import Case
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.check import check
from lgo_desktop.routes.finding import Action, Finding, Status
from lgo_desktop.wording import load_wording
from tests.helpers.cases import cases, changed, kent
from tests.helpers.days import KENT_DAY
from tests.helpers.door_states import OTHER_STATES

LAW, WORDS = read_law(), load_wording()
COURT = "steps__court"
SERVICE: dict[str, object] = {
    "issues": ("service_failure",),
    "records": (),
    "professionals": (),
    COURT: {"state": "none"},
}
ASKED = "steps__access"
RIGHT = "steps__rectification"
DATA = "steps__dp_complaint"
STAGE = "steps__complaint__stage"
WORKER = {"name": "Worker A", "profession": "social_worker", "identified": "yes"}

HOUSING: dict[str, object] = {**SERVICE, "organisation__service": "housing"}

# door, strand, state, action, what is changed in the example
STATES: list[tuple[str, str, str, str, dict[str, object]]] = [
    ("council", "access", "open_now", "ask_access", {}),
    ("council", "access", "open_now", "ask_access", {ASKED: {"state": "not_made"}}),
    ("council", "access", "after_a_step", "none", {"wants": ("apology",)}),
    (
        *("council", "access", "open_now", "chase"),
        {ASKED: {"state": "waiting", "made": "2026-10-01"}},
    ),
    (
        *("council", "access", "too_early", "wait"),
        {ASKED: {"state": "waiting", "made": "2026-11-20"}},
    ),
    ("council", "access", "too_early", "wait", {ASKED: {"state": "waiting"}}),
    ("council", "access", "not_applicable", "none", {ASKED: {"state": "done"}}),
    ("council", "access", "closed", "none", {ASKED: {"state": "partly"}}),
    ("council", "access", "closed", "none", {ASKED: {"state": "refused"}}),
    ("council", "records", "open_now", "ask_show_correction", {}),
    ("council", "records", "open_now", "ask_rectification", {RIGHT: {}}),
    ("council", "records", "open_now", "ask_rectification", {RIGHT: {"state": "not_made"}}),
    ("council", "records", "open_now", "ask_rectification", {RIGHT: {"state": "partly"}}),
    (
        *("council", "records", "open_now", "chase"),
        {RIGHT: {"state": "waiting", "made": "2026-10-01"}},
    ),
    (
        *("council", "records", "too_early", "wait"),
        {RIGHT: {"state": "waiting", "made": "2026-11-20"}},
    ),
    ("council", "records", "not_applicable", "none", {RIGHT: {"state": "done"}}),
    ("council", "records", "closed", "none", {RIGHT: {"state": "refused"}}),
    ("council", "records", "after_a_step", "wait", {"issues": (), "records": ()}),
    ("council", "restriction", "after_a_step", "wait", {}),
    (
        *("council", "restriction", "open_now", "ask_restriction"),
        {RIGHT: {"state": "waiting", "made": "2026-11-20"}},
    ),
    ("council", "data_complaint", "open_now", "complain_about_data", {}),
    (
        *("council", "data_complaint", "after_a_step", "complain_about_data"),
        {RIGHT: {"state": "not_made"}},
    ),
    ("council", "data_complaint", "too_early", "wait", {DATA: {"state": "waiting"}}),
    (
        "council",
        "data_complaint",
        "open_now",
        "chase",
        {DATA: {"state": "waiting", "made": "2026-10-01"}},
    ),
    ("council", "information", "open_now", "ask_information", {"wants": ("see_rules",)}),
    ("council", "data_complaint", "closed", "none", {DATA: {"state": "refused"}}),
    ("council", "data_complaint", "not_applicable", "none", {DATA: {"state": "done"}}),
    ("ico", "records", "after_a_step", "wait", {}),
    ("ico", "records", "open_now", "complain", {"steps__rectification__answered": "2026-09-15"}),
    ("ico", "records", "open_now", "complain", {"steps__rectification__answered": None}),
    (
        *("ico", "records", "open_now", "complain"),
        {DATA: {"state": "refused", "answered": "2026-10-01"}},
    ),
    ("ico", "records", "open_now", "complain", {ASKED: {"state": "refused"}}),
    (
        *("ico", "records", "open_now", "complain"),
        {DATA: {"state": "waiting", "made": "2026-09-15"}},
    ),
    (
        *("ico", "records", "too_early", "wait"),
        {DATA: {"state": "waiting", "made": "2026-11-15"}},
    ),
    ("ico", "records", "too_early", "wait", {"steps__ico__made": "yes"}),
    ("social_work_england", "worker", "open_now", "raise_concern", {}),
    (
        *("social_work_england", "worker", "after_a_step", "wait"),
        {"issues": (), "professionals": (), "wants": ()},
    ),
    (
        *("social_work_england", "worker", "after_a_step", "raise_concern"),
        {"professionals": ({**WORKER, "identified": "no"},)},
    ),
    (
        *("social_work_england", "worker", "after_a_step", "raise_concern"),
        {"professionals": ({**WORKER, "profession": None},)},
    ),
    ("social_work_england", "worker", "too_early", "wait", {"steps__regulator__made": "yes"}),
    ("council", "service", "closed", "none", {}),
    ("council", "service", "after_a_step", "complain", {STAGE: "refused"}),
    ("council", "service", "closed", "none", {**HOUSING, STAGE: "refused"}),
    ("council", "service", "open_now", "complain", {STAGE: "stage1_done"}),
    ("council", "service", "open_now", "complain", {STAGE: "not_made"}),
    ("council", "service", "open_now", "complain", {STAGE: None}),
    ("council", "service", "open_now", "chase", {STAGE: "overdue"}),
    ("council", "service", "too_early", "wait", {STAGE: "awaiting_reply"}),
    ("lgsco", "service", "unlikely", "none", {}),
    ("lgsco", "service", "open_now", "complain", SERVICE),
    ("lgsco", "service", "after_a_step", "wait", {**SERVICE, STAGE: "not_made"}),
    ("lgsco", "service", "after_a_step", "wait", {**SERVICE, STAGE: None}),
    ("lgsco", "service", "open_now", "complain", {**SERVICE, STAGE: "overdue"}),
    ("lgsco", "service", "too_early", "wait", {**SERVICE, STAGE: "awaiting_reply"}),
    ("lgsco", "service", "too_early", "wait", {"steps__ombudsman": {"made": "yes"}}),
    (
        *("lgsco", "service", "after_a_step", "ask_review"),
        {"steps__ombudsman": {"made": "yes", "decided": "yes"}},
    ),
    (
        *("lgsco", "service", "closed", "none"),
        {"steps__court": {"state": "ongoing", "same_matter": "yes"}},
    ),
    ("lgsco", "service", "closed", "none", {**SERVICE, "issues": ("court_evidence",)}),
    ("lgsco", "service", "unlikely", "none", {"issues": ("court_evidence",)}),
    *OTHER_STATES,
]


def _findings(case: Case) -> dict[tuple[str, str], Finding]:
    return {(str(f.door), str(f.strand)): f for f in check(case, KENT_DAY, LAW)}


@pytest.mark.parametrize(("door", "strand", "status", "action", "values"), STATES)
def test_the_facts_give_the_state(
    door: str, strand: str, status: str, action: str, values: dict[str, object]
) -> None:
    """The example with these answers gives this door this state and this thing to do."""
    finding = _findings(changed(kent(), **values))[(door, strand)]
    assert (finding.status, finding.action) == (status, action)


@settings(max_examples=300)
@given(cases())
def test_no_door_has_a_state_that_is_not_shown_above(case: Case) -> None:
    """The table above is whole: no case gives any other state or thing to do."""
    shown = {state[:4] for state in STATES}
    for finding in check(case, KENT_DAY, LAW):
        assert (finding.door, finding.strand, finding.status, finding.action) in shown


def test_the_example_has_its_findings() -> None:
    """The founding case: which doors, in which order, on 24 November 2026."""
    found = [(f.door, f.strand, f.status, f.action) for f in check(kent(), KENT_DAY, LAW)]
    assert found == [
        ("council", "records", "open_now", Action.ASK_SHOW_CORRECTION),
        ("council", "access", "open_now", Action.ASK_ACCESS),
        ("social_work_england", "worker", "open_now", Action.RAISE_CONCERN),
        ("council", "data_complaint", "open_now", Action.COMPLAIN_ABOUT_DATA),
        ("ico", "records", "after_a_step", Action.WAIT),
        ("council", "restriction", "after_a_step", Action.WAIT),
        ("court", "court", "after_a_step", Action.GET_ADVICE),
        ("lgsco", "service", "unlikely", Action.NONE),
        ("council", "service", "closed", Action.NONE),
    ]


def test_the_example_has_its_reasons() -> None:
    """What the decision turned on is said: better placed, an old answer, the late reply."""
    said = {key: [r.id for r in f.reasons] for key, f in _findings(kent()).items()}
    assert said["ico", "records"] == ["door-ico-answer-old"]
    assert said["lgsco", "service"] == [
        *("door-lgsco-ico-better", "door-lgsco-regulator-better"),
        *("door-lgsco-court-remedy", "door-lgsco-late"),
    ]
    assert said["social_work_england", "worker"] == ["door-swe-honesty", "door-swe-council-told"]
    assert said["council", "service"] == ["door-council-upheld"]


def test_the_example_has_its_dates() -> None:
    """The dates that the letters and the list show, in the form in which they show them."""
    dates = {
        key: [(due.limit.rule, WORDS.say(due.when)) for due in f.dates]
        for key, f in _findings(kent()).items()
        if f.dates
    }
    assert dates == {
        ("council", "records"): [("dp_rectification", "Thursday 24 December 2026")],
        ("council", "access"): [("dp_access", "Thursday 24 December 2026")],
        ("council", "data_complaint"): [("s164a_acknowledgement", "Thursday 24 December 2026")],
        ("court", "court"): [
            ("judicial_review", "30 June 2023 (at the latest 29 September 2023)"),
            ("human_rights_claim", "31 March 2024 (at the latest 29 June 2024)"),
            (
                "data_protection_claim",
                "31 March 2029 (at the latest 29 June 2029)",
            ),
        ],
        ("lgsco", "service"): [("lgsco", "31 May 2024 (at the latest 30 August 2024)")],
    }


@pytest.mark.parametrize(
    ("values", "gone"),
    [
        (
            {**SERVICE, RIGHT: {"state": "done"}},
            {("council", "records"), ("ico", "records"), ("council", "data_complaint")},
        ),
        (
            {**SERVICE, "wants": ("apology",)},
            {("social_work_england", "worker"), ("council", "records")},
        ),
        (
            {"professionals": ({"profession": "nurse", "identified": "yes"},)},
            {("social_work_england", "worker")},
        ),
        (
            {"organisation__nation": "wales"},
            {("lgsco", "service"), ("social_work_england", "worker")},
        ),
        (
            {"issues": ("falsified_records",), STAGE: "not_made"},
            {("council", "service")},
        ),
    ],
)
def test_a_door_that_has_nothing_to_do_with_it_is_not_shown(
    values: dict[str, object], gone: set[tuple[str, str]]
) -> None:
    """A door is left out only when an answer says that it has nothing to do with the story."""
    assert gone & _findings(changed(kent(), **values)).keys() == set()
    assert gone & _findings(kent()).keys() == gone


@pytest.mark.parametrize(
    ("values", "door", "asks"),
    [
        ({"steps__court": {}}, ("lgsco", "service"), "steps.court.state"),
        ({"steps__court": {"state": "ongoing"}}, ("lgsco", "service"), "steps.court.same_matter"),
        ({**SERVICE, STAGE: None}, ("lgsco", "service"), "steps.complaint.stage"),
        ({"first_knew": None}, ("lgsco", "service"), "first_knew"),
        ({STAGE: None}, ("council", "service"), "steps.complaint.stage"),
        ({RIGHT: {}}, ("council", "records"), "steps.rectification.state"),
        ({ASKED: {}}, ("council", "access"), "steps.access.state"),
        ({ASKED: {"state": "waiting"}}, ("council", "access"), "steps.access.made"),
        ({"steps__ico__made": "yes"}, ("ico", "records"), "steps.ico.when"),
        ({DATA: {"state": "waiting"}}, ("ico", "records"), "steps.dp_complaint.made"),
        ({DATA: {"state": "refused"}}, ("ico", "records"), "steps.dp_complaint.answered"),
        ({ASKED: {"state": "partly"}}, ("ico", "records"), "steps.access.answered"),
        (
            {"professionals": ({**WORKER, "identified": None},)},
            ("social_work_england", "worker"),
            "professionals[0].identified",
        ),
        ({"issues": (), "records": (), RIGHT: {}}, ("ico", "records"), "issues"),
    ],
)
def test_what_could_change_a_finding_is_named(
    values: dict[str, object], door: tuple[str, str], asks: str
) -> None:
    """Where an answer is missing that could change it, the finding names the question."""
    assert asks in _findings(changed(kent(), **values))[door].unanswered


def test_an_unsettled_request_opens_the_doors_for_data() -> None:
    """Who was refused records has those doors, also where only poor service is ticked."""
    found = _findings(changed(kent(), **SERVICE, steps__access={"state": "refused"}))
    assert found["ico", "records"].status is Status.OPEN_NOW
    assert found["council", "data_complaint"].status is Status.OPEN_NOW


def test_the_best_comes_first() -> None:
    """Open doors come before those after a step, and a complaint about data after requests."""
    statuses = [finding.status for finding in check(kent(), KENT_DAY, LAW)]
    order = list(Status)
    assert statuses == sorted(statuses, key=order.index)
    assert order[0] is Status.OPEN_NOW


def test_a_parent_is_told_whose_right_it_is() -> None:
    """The role decides what is said of another person's records."""
    for role, why in (
        ("parent", "door-childs-right"),
        ("person_with_authority", "door-with-authority"),
        ("parent_without_pr", "door-own-data-only"),
        ("relative_no_authority", "door-own-data-only"),
    ):
        found = _findings(changed(kent(), complainant__role=role))
        for key in (("council", "access"), ("council", "records")):
            assert why in {reason.id for reason in found[key].reasons}
    own = {r.id for f in _findings(kent()).values() for r in f.reasons}
    assert own.isdisjoint({"door-childs-right", "door-with-authority", "door-own-data-only"})


def test_the_ico_says_what_comes_first_where_the_council_is_late() -> None:
    """Late by our count: a complaint to the council is the step before the ICO."""
    late = {"state": "waiting", "made": "2026-09-01"}
    found = _findings(changed(kent(), steps__access=late, steps__rectification={}))
    ico = found["ico", "records"]
    assert (ico.status, ico.next_step.id) == (
        Status.AFTER_A_STEP,
        "door-ico-complain-to-council",
    )


def test_nobody_is_sent_for_records_that_are_not_in_question() -> None:
    """Neither data nor a wish to see records: no door to see them."""
    damp: dict[str, object] = {
        **HOUSING,
        "wants": ("service_provided",),
        "steps__rectification": {},
    }
    assert ("council", "access") not in _findings(changed(kent(), **damp))
    wished = _findings(changed(kent(), **{**damp, "wants": ("see_records",)}))
    assert wished["council", "access"].action is Action.ASK_ACCESS


def test_who_wants_a_worker_looked_at_sees_that_door() -> None:
    """A wish is enough to be told of the regulator, with the question who it was."""
    wished = changed(Case(), issues=("inaccurate_records",), wants=("worker_looked_into",))
    found = _findings(wished)["social_work_england", "worker"]
    assert (found.status, found.unanswered) == (
        Status.AFTER_A_STEP,
        ("professionals[0].profession",),
    )
    assert "worker" not in {strand for _, strand in _findings(changed(wished, wants=()))}
