"""Every time limit is told at a door where a fact calls for it, or it is said why it is not."""

from __future__ import annotations

from typing import Any

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.law.library import read_law
from lgo_desktop.law.limits import RULES
from lgo_desktop.routes.check import check
from lgo_desktop.routes.running import running
from tests.helpers.cases import changed
from tests.helpers.complaints import ADULT, CHILD, OWN
from tests.helpers.days import KENT_DAY

LAW = read_law()

Facts = dict[str, Any]
_STAGE = "steps__complaint__stage"
_MADE = "steps__complaint__made"
_REPLY = "steps__complaint__last_reply"
_AT = "steps__complaint__childrens_procedure"
_KIND = "organisation__kind"
_NATION = "organisation__nation"
_KNEW: Facts = {"first_knew": "2026-10-01"}
_WRONG: Facts = {"issues": ("inaccurate_records",)}
_FIRST: Facts = {_STAGE: "not_made"} | _KNEW
_WAITS: Facts = {_STAGE: "awaiting_reply", _MADE: "2026-11-02"}
_NEXT: Facts = {_STAGE: "stage1_done", _REPLY: "2026-11-02"}
_ICO: Facts = _WRONG | {"steps__ico": {"made": "yes", "when": "2026-06-01"}}
_FOI: Facts = {"issues": ("foi_refused",)}
_ANSWERED: Facts = {"state": "refused", "made": "2026-09-01", "answered": "2026-10-01"}
_DECIDED: Facts = {"made": "yes", "decided": "yes", "decided_on": "2026-11-02"}
_COURT: Facts = {"issues": ("disclosure_without_consent", "inaccurate_records")} | _KNEW
_BAD: Facts = {"issues": ("worker_conduct",)}

# A fact by which each limit is told.
TOLD: dict[str, Facts] = {
    "dp_access": _WRONG,
    "dp_rectification": _WRONG,
    "dp_other": {"issues": ("deletion_sought",)},
    "s164a_acknowledgement": {"issues": ("data_breach",)},
    "ico_complaint": _WRONG | {"steps__access": _ANSWERED},
    "ico_three_months": _ICO,
    "ico_case_review": _WRONG | {"steps__ico": _DECIDED},
    "s166": _ICO,
    "foi": _FOI | {"steps__information": {"state": "waiting", "made": "2026-11-02"}},
    "foi_review": _FOI,
    "foi_review_request": _FOI | {"steps__information": _ANSWERED},
    "foi_ico": _FOI | {"steps__information": _ANSWERED},
    "lgsco": OWN | _KNEW,
    "council_twelve_weeks": OWN | {_STAGE: "overdue", _MADE: "2026-10-01"},
    "lgsco_review": OWN | {"steps__ombudsman": _DECIDED},
    "children_complaint": CHILD | _FIRST,
    "children_resubmission": CHILD
    | {_STAGE: "refused", "steps__court": {"state": "concluded", "ended": "2026-03-02"}},
    "children_stage1": CHILD | _WAITS,
    "children_stage2": CHILD | _NEXT,
    "children_panel_request": CHILD | _NEXT | {_AT: "stage2"},
    "children_panel": CHILD | _NEXT | {_AT: "stage2"},
    "adult_care": ADULT | _WAITS,
    "adult_care_complaint": ADULT | _FIRST,
    "corporate_stage1": OWN | _WAITS,
    "corporate_stage2": OWN | _NEXT,
    "corporate_complaint": OWN | _FIRST,
    "send_appeal": {
        "issues": ("sen_decision",),
        "steps__tribunal": {"state": "right_available", "decision_sent": "2026-11-02"},
    },
    "send_discrimination": {_KIND: "school", "school_discrimination": "yes"} | _KNEW,
    "iopc_review": {_KIND: "police", _STAGE: "final_response", _REPLY: "2026-11-02"},
    "phso_nhs": {_KIND: "nhs"} | _KNEW,
    "phso_government": {_KIND: "cafcass"} | _KNEW,
    "phso_review": {_KIND: "nhs", "steps__ombudsman": _DECIDED},
    "housing_ombudsman": {_KIND: "housing_association"} | _NEXT,
    "psow": {_NATION: "wales"} | _KNEW,
    "psow_review": {_NATION: "wales", "steps__ombudsman": _DECIDED},
    "spso": {_NATION: "scotland"} | _KNEW,
    "nipso": {_NATION: "northern_ireland", _STAGE: "final_response", _REPLY: "2026-11-02"},
    "legal_ombudsman": _BAD | {"professionals": ({"profession": "solicitor"},)} | _KNEW,
    "human_rights_claim": _COURT,
    "judicial_review": _COURT,
    "data_protection_claim": _COURT,
    "defamation_claim": _COURT,
}

# A limit in words: the sentence with the day names it, and no date of its own is told.
SAID: dict[str, tuple[Facts, str]] = {
    "children_panel_response": (
        CHILD | {_STAGE: "overdue", _MADE: "2026-11-20", _AT: "stage3_done"},
        "door-council-said-early-at-least",
    ),
}

ONLY_RECKONED = {
    "children_panel_report": "it runs from the day on which the panel met, which nobody is asked",
    "legal_ombudsman_reply": "it runs from the last reply of one's own lawyer, and only if that "
    "reply named it; the door says so in words",
    "legal_ombudsman_lawyer": "it runs from a complaint to one's own lawyer, which nobody is "
    "asked; the door names the eight weeks",
}
"""Limits that only `lgo deadline` reckons, each with the reason."""


def test_every_limit_is_told_or_has_a_reason() -> None:
    """No limit is forgotten, and none stands in two of these lists."""
    lists = [TOLD.keys(), SAID.keys(), ONLY_RECKONED.keys()]
    assert sorted(rule for one in lists for rule in one) == sorted(RULES)


@pytest.mark.parametrize("rule", TOLD)
def test_a_limit_is_told_where_a_fact_calls_for_it(rule: str) -> None:
    """A door tells it with its working, and an empty case is told no such date but of requests."""
    case = changed(Case(), **TOLD[rule])
    dates = [due for one in check(case, KENT_DAY, LAW) for due in one.dates]
    found = [due for due in (*dates, *running(case, KENT_DAY, LAW)) if due.limit.rule == rule]
    assert found
    assert all(due.limit.working and due.label.id.startswith("due-") for due in found)
    nobody = [due.limit.rule for one in check(Case(), KENT_DAY, LAW) for due in one.dates]
    assert rule not in nobody or rule.startswith("dp_")


@pytest.mark.parametrize("rule", SAID)
def test_a_limit_is_said_in_a_sentence(rule: str) -> None:
    """The sentence that names its last day stands among the reasons of a door."""
    facts, words = SAID[rule]
    case = changed(Case(), **facts)
    assert words in {why.id for one in check(case, KENT_DAY, LAW) for why in one.reasons}
