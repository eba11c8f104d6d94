"""A grid of cases: every role, with and without an adviser, at every step of the way.

Between them they call for every kind of document. What the person typed in them is plain, so
that whatever else stands in a document is ours.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import OrganisationKind, Role
from tests.helpers.cases import changed, kent
from tests.helpers.letter_cases import ADVISER, CHILD, STATED

_LATE = {"state": "waiting", "made": "2026-09-01"}
_REFUSED = {"state": "refused", "made": "2026-09-01", "answered": "2026-10-01"}
_WORKER = {
    "name": "Worker A",
    "profession": "social_worker",
    "concern": "Wrote down a visit.",
    "identified": "yes",
}
_ANSWERED = {
    "made": "2026-03-02",
    "about": "Visits.",
    "last_reply": "2026-10-01",
    "last_reply_said": "All is well.",
    "still_wrong": "No visit came.",
}

_PLAIN: Mapping[str, object] = {
    "story": "A visit was written down.",
    "effect": "It hurts.",
    "events": (
        {"when": "2026-03-02", "what": "A visit was due.", "source": "a diary"},
        {"when": "2026-03-05", "what": "A note was made.", "source": "a letter"},
    ),
    "records": (STATED, {"document": "Log", "says": "A visit.", "truth": "No visit."}),
    "professionals": (_WORKER,),
    "subject": CHILD,
    "organisation__team": "Team 1",
    "scope__teams": "Team 1",
    "scope__systems": "notes",
    "steps__complaint": {"stage": "not_made"},
    "steps__rectification": {},
    "steps__regulator": {},
    "steps__court": {},
}

SITUATIONS: Mapping[str, Mapping[str, object]] = {
    "nothing_done": {
        "issues": ("inaccurate_records", "service_failure", "worker_dishonesty"),
        "wants": ("see_records", "see_rules", "correct_records", "apology", "compensation"),
    },
    "not_explained": {
        "issues": ("inaccurate_records", "falsified_records"),
        "steps__rectification": {"state": "done_unexplained", "answered": "2026-10-01"},
        "steps__regulator": {"by_council": "yes"},
        "wants": (),
    },
    "all_late": {
        "issues": ("inaccurate_records", "service_failure"),
        "steps__access": _LATE,
        "steps__rectification": _LATE,
        "steps__complaint": {"stage": "overdue", "made": "2026-07-01", "about": "Visits."},
    },
    "refused": {
        "issues": ("inaccurate_records", "service_failure", "deletion_sought", "foi_refused"),
        "steps__access": {"state": "done"},
        "steps__rectification": _REFUSED,
        "steps__information": {"state": "refused", "made": "2026-08-03", "answered": "2026-08-28"},
        "steps__complaint": {"stage": "stage1_done", **_ANSWERED},
        "wants": ("delete_records", "know_who_was_told"),
    },
    "astray": {
        "issues": ("disclosure_without_consent", "data_breach", "records_lost"),
        "steps__access": {"state": "partly", "made": "2026-09-01", "answered": "2026-10-01"},
        "wants": ("see_records", "know_who_was_told", "apology"),
    },
    "silent_on_data": {
        "issues": ("inaccurate_records",),
        "steps__rectification": _REFUSED,
        "steps__dp_complaint": {**_LATE, "acknowledged": "no"},
    },
    "with_the_ico": {
        "issues": ("inaccurate_records", "access_refused_or_delayed"),
        "steps__access": _REFUSED,
        "steps__dp_complaint": _LATE,
        "steps__ico": {"made": "yes", "when": "2026-06-01"},
        "steps__court": {"state": "concluded", "same_matter": "no"},
    },
    "last_answer": {
        "issues": ("service_failure", "inaccurate_records"),
        "steps__access": _REFUSED,
        "first_knew": "2026-02-02",
        "steps__complaint": {"stage": "final_response", **_ANSWERED},
        "steps__court": {"state": "could_be_used"},
    },
}
"""Where a case may stand, by name."""


WRITERS: Mapping[str, Mapping[str, object] | None] = {
    "own": None,
    "adviser": ADVISER,
    "helper": {**ADVISER, "has_written_authority": "no"},
}
"""Who writes: the person, an adviser, or the person with a helper who may not write yet."""


def situation(name: str) -> Case:
    """One's own case at that step of the way."""
    return changed(kent(), **{**_PLAIN, **SITUATIONS[name]})


def grid() -> Iterator[tuple[str, Case]]:
    """Each case of the grid with its name: role, situation, and who writes."""
    for role in Role:
        for name in SITUATIONS:
            for who, adviser in WRITERS.items():
                if who == "helper" and name != "nothing_done":
                    continue
                case = changed(situation(name), complainant__role=role, representative=adviser)
                yield f"{role}-{name}-{who}", case


def bodies() -> Iterator[tuple[str, Case]]:
    """The grid of one's own letters to bodies that are no council."""
    for kind in OrganisationKind:
        if kind is OrganisationKind.COUNCIL:
            continue
        for name in SITUATIONS:
            case = changed(
                situation(name),
                organisation__kind=kind,
                organisation__name="Example House",
                organisation__your_reference="",
            )
            yield f"{kind}-{name}", case
