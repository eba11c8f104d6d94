"""Cases that between them call for every document: for kept texts and for rendering."""

from __future__ import annotations

from lgo_desktop.case.model import Case
from tests.helpers.cases import changed, kent

CHILD = {"name": "Child Z (example)", "date_of_birth": "2012-05-14", "reference": "77 (example)"}
ADVISER = {
    "name": "Adviser Y (example)",
    "organisation": "Advice Centre (example)",
    "contact": {"address": "2 Example Road\nExampleton", "email": "adviser@example.org"},
    "has_written_authority": "yes",
}
STATED = {
    "document": "Assessment (example)",
    "when": "2023-05",
    "page": "12",
    "says": "The flat is cold.",
    "truth": "The flat is warm.",
    "nature": "fact",
    "change": "add_statement",
    "fallback": "mark_wrong",
}


def first_steps() -> Case:
    """Nothing was asked for yet, and somebody is to help who has no authority so far."""
    return changed(
        kent(),
        records=(STATED,),
        issues=("inaccurate_records", "service_failure"),
        professionals=(),
        steps__complaint={"stage": "not_made", "about": "Help that was due did not come."},
        steps__rectification={},
        steps__regulator={},
        events=({"when": "2026-03", "what": "I asked for help.", "source": "my diary"},),
        first_knew="2025-03-03",
        story="I asked for help for my family. Nobody came.",
        representative={**ADVISER, "has_written_authority": "no"},
        wants=("see_records", "see_rules", "correct_records", "apology", "service_provided"),
    )


def late_answers() -> Case:
    """A parent who waits for three answers that are late."""
    late = {"state": "waiting", "made": "2026-09-01"}
    return changed(
        kent(),
        complainant__role="parent",
        subject=CHILD,
        issues=("inaccurate_records", "service_failure"),
        steps__access=late,
        steps__rectification=late,
        steps__complaint={
            "stage": "overdue",
            "made": "2026-09-01",
            "about": "Visits were not made.",
            "childrens_procedure": "stage1",
        },
    )


def next_steps() -> Case:
    """An adviser goes on: the next stage, deletion after a refusal, and a review."""
    refused = {"state": "refused", "made": "2026-09-01", "answered": "2026-10-01"}
    return changed(
        kent(),
        representative=ADVISER,
        organisation__service="housing",
        issues=("inaccurate_records", "service_failure", "deletion_sought", "foi_refused"),
        steps__access={"state": "done"},
        steps__rectification=refused,
        steps__information={
            "made": "2026-08-03",
            "answered": "2026-08-28",
            "reply_said": "No.",
            "about": "How many complaints about records were upheld in 2025.",
        },
        steps__complaint={
            "stage": "stage1_done",
            "made": "2026-09-01",
            "about": "Repairs.",
            "last_reply": "2026-10-01",
            "last_reply_said": "All is well.",
            "still_wrong": "The roof still leaks.",
        },
        wants=("apology", "delete_records"),
    )


def all_stages_done() -> Case:
    """The council has given its last answer on a service that did not come."""
    return changed(
        kent(),
        complainant__role="parent",
        subject=CHILD,
        issues=("service_failure",),
        records=(),
        professionals=(),
        steps__court={},
        steps__access={"state": "done"},
        steps__rectification={},
        first_knew="2026-02-02",
        wants=("apology", "service_provided"),
        steps__complaint={
            "stage": "final_response",
            "made": "2026-03-02",
            "about": "Help that was due did not come.",
            "last_reply": "2026-10-01",
            "last_reply_said": "We will not pay.",
            "still_wrong": "The help has not come.",
        },
    )


def care_leaver() -> Case:
    """Somebody who was in care, whose complaint about data was not acknowledged in time."""
    return changed(
        kent(),
        complainant__role="former_looked_after_child",
        issues=("inaccurate_records", "records_lost"),
        professionals=(),
        scope__teams="",
        scope__systems="",
        steps__complaint={"stage": "not_made"},
        steps__regulator={},
        steps__rectification={"state": "refused", "made": "2026-03-02", "answered": "2026-04-01"},
        steps__dp_complaint={"state": "waiting", "made": "2026-09-01", "acknowledged": "no"},
        steps__ico={"made": "yes", "when": "2026-06-01"},
        wants=("see_records", "correct_records", "compensation"),
    )


def ready_for_the_ico() -> Case:
    """The example, after the council refused to correct and answered a complaint about data."""
    return changed(
        kent(),
        steps__access={"state": "waiting", "made": "2026-01-05"},
        steps__rectification={"state": "refused", "made": "2026-01-05", "answered": "2026-02-05"},
        steps__dp_complaint={"state": "refused", "made": "2026-03-05", "answered": "2026-09-20"},
    )
