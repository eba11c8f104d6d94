"""Every state that a door beside the council, the ICO and the Ombudsman can have.

Each row: door, strand, state, action, and what is changed in the example to get there.
"""

from __future__ import annotations

from typing import TypeAlias

State: TypeAlias = tuple[str, str, str, str, dict[str, object]]

_STAGE = "steps__complaint__stage"
_KIND = "organisation__kind"
_SEN: dict[str, object] = {"issues": ("sen_decision",)}
_TRIBUNAL = "steps__tribunal"
_WITH_IT = "steps__ombudsman"
_REPORTED = "steps__regulator"


def _worker(profession: str) -> dict[str, object]:
    return {"professionals": ({"profession": profession, "identified": "yes"},)}


def _of_a_regulator(door: str, facts: dict[str, object]) -> list[State]:
    return [
        (door, "worker", "open_now", "raise_concern", facts),
        (door, "worker", "too_early", "wait", {**facts, _REPORTED: {"made": "yes"}}),
        (
            *(door, "worker", "not_applicable", "none"),
            {**facts, _REPORTED: {"made": "yes", "decided": "yes"}},
        ),
    ]


def _of_a_school_in(nation: str) -> dict[str, object]:
    return {"organisation__kind": "school", "organisation__nation": nation}


def _of_an_ombudsman(door: str, facts: dict[str, object]) -> list[State]:
    return [
        (door, "other_body", "open_now", "complain", facts),
        (door, "other_body", "after_a_step", "wait", {**facts, _STAGE: "not_made"}),
        (door, "other_body", "too_early", "wait", {**facts, _WITH_IT: {"made": "yes"}}),
        (
            *(door, "other_body", "after_a_step", "ask_review"),
            {**facts, _WITH_IT: {"made": "yes", "decided": "yes"}},
        ),
    ]


def _of_the_body_itself(door: str, facts: dict[str, object]) -> list[State]:
    return [
        (door, "other_body", "closed", "none", facts),
        (door, "other_body", "open_now", "complain", {**facts, _STAGE: "not_made"}),
    ]


_IN_DANGER: dict[str, object] = {"at_risk_now": "yes", "issues": ("worker_conduct",)}
_CARE: dict[str, object] = {_KIND: "care_provider", "issues": ("service_failure",)}
_LETTER = {"state": "right_available", "decision_sent": "2026-11-10"}
_OLD_LETTER = {"state": "right_available", "decision_sent": "2025-11-10"}
_COURT_NOW: dict[str, object] = {"steps__court": {"state": "ongoing"}}

_POLICE: dict[str, object] = {_KIND: "police"}
_NO_AUTHORITY: dict[str, object] = {"complainant__role": "relative_no_authority"}

_FORCE: dict[str, object] = {"organisation__kind": "police"}
_REFUSED = {"state": "refused", "answered": "2026-10-01"}

OTHER_STATES: tuple[State, ...] = (
    ("ico", "records", "open_now", "get_advice", {**_FORCE, "steps__dp_complaint": _REFUSED}),
    ("council", "data_complaint", "open_now", "get_advice", _FORCE),
    *(
        (door, "other_body", "after_a_step", "get_advice", _of_a_school_in(nation))
        for door, nation in (("psow", "wales"), ("spso", "scotland"), ("nipso", "northern_ireland"))
    ),
    ("council", "access", "after_a_step", "wait", _POLICE),
    ("council", "data_complaint", "after_a_step", "wait", _NO_AUTHORITY),
    (
        "council",
        "deletion",
        "after_a_step",
        "wait",
        {**_NO_AUTHORITY, "issues": ("deletion_sought",)},
    ),
    ("safety", "safety", "open_now", "get_help", {"at_risk_now": "yes"}),
    ("council", "deletion", "after_a_step", "ask_deletion", {"issues": ("deletion_sought",)}),
    ("council", "information", "open_now", "ask_review", {"issues": ("foi_refused",)}),
    (
        *("council", "information", "too_early", "wait"),
        {"issues": ("foi_refused",), "steps__information": {"state": "waiting"}},
    ),
    ("ico", "information", "after_a_step", "wait", {"issues": ("foi_refused",)}),
    (
        "ico",
        "records",
        "after_a_step",
        "ask_review",
        {"steps__ico": {"made": "yes", "decided": "yes"}},
    ),
    ("court", "court", "after_a_step", "get_advice", {}),
    ("court", "court", "after_a_step", "get_advice", _COURT_NOW),
    ("send_tribunal", "appeal", "open_now", "appeal", _SEN),
    ("send_tribunal", "appeal", "open_now", "appeal", {**_SEN, _TRIBUNAL: _LETTER}),
    ("send_tribunal", "appeal", "open_now", "get_advice", {**_SEN, _TRIBUNAL: _OLD_LETTER}),
    (
        *("send_tribunal", "appeal", "after_a_step", "get_advice"),
        {**_SEN, _TRIBUNAL: {"state": "right_used"}},
    ),
    (
        *("send_tribunal", "other_body", "open_now", "get_advice"),
        {_KIND: "school", "school_discrimination": "yes"},
    ),
    ("tribunal_other", "appeal", "open_now", "appeal", {_TRIBUNAL: {"state": "right_available"}}),
    (
        *("tribunal_other", "appeal", "after_a_step", "get_advice"),
        {_TRIBUNAL: {"state": "right_used"}},
    ),
    (
        *("tribunal_other", "data_complaint", "after_a_step", "get_advice"),
        {"steps__ico": {"made": "yes", "when": "2026-07-01"}},
    ),
    *_of_a_regulator("social_work_england", {})[2:],
    *_of_a_regulator("hcpc", _worker("psychologist")),
    *_of_a_regulator("nmc", _worker("nurse")),
    *_of_a_regulator("gmc", _worker("doctor")),
    *_of_a_regulator("tra", _worker("teacher")),
    *_of_a_regulator("gdc", _worker("dentist")),
    *_of_a_regulator("gphc", _worker("pharmacist")),
    *_of_a_regulator("goc", _worker("optician")),
    *_of_a_regulator("gosc", _worker("osteopath")),
    *_of_a_regulator("gcc", _worker("chiropractor")),
    *_of_a_regulator("sra", _worker("solicitor")),
    *_of_a_regulator("bsb", _worker("barrister")),
    *_of_a_regulator("cilex_regulation", _worker("legal_executive")),
    ("legal_ombudsman", "worker", "after_a_step", "wait", _worker("solicitor")),
    ("lado", "safety", "open_now", "get_help", _IN_DANGER),
    *_of_a_regulator("scw", {"organisation__nation": "wales"}),
    *_of_a_regulator("sssc", {"organisation__nation": "scotland"}),
    *_of_a_regulator("niscc", {"organisation__nation": "northern_ireland"}),
    *_of_an_ombudsman("psow", {"organisation__nation": "wales"}),
    *_of_an_ombudsman("spso", {"organisation__nation": "scotland"}),
    *_of_an_ombudsman("nipso", {"organisation__nation": "northern_ireland"}),
    *_of_an_ombudsman("phso", {_KIND: "nhs"}),
    *_of_an_ombudsman("housing_ombudsman", {"organisation__landlord": "yes"}),
    *_of_the_body_itself("cafcass", {_KIND: "cafcass"}),
    *_of_the_body_itself("school", {_KIND: "academy"}),
    ("police", "other_body", "open_now", "complain", {_KIND: "police", _STAGE: "not_made"}),
    ("police", "other_body", "open_now", "ask_review", {_KIND: "police"}),
    ("cqc", "other_body", "open_now", "complain", {**_CARE, "organisation__service": None}),
    ("ofsted", "other_body", "open_now", "complain", _CARE),
)
"""The states of every other door."""
