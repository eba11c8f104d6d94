"""A grid of cases: who writes × to what body × about what × how far it is × how it is told.

The whole grid has thousands of cells. `grid` steps through it by a stride that shares no factor
with its size, so that a few hundred cells have every value many times, and in many pairs.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import OrganisationKind, Role, Stage
from tests.helpers.cases import changed, kent
from tests.helpers.letter_cases import ADVISER, CHILD, STATED

ADULT = {"name": "Mr Z (example)", "date_of_birth": "1950-05-14", "reference": "78 (example)"}
OF_THEMSELVES = {Role.SELF, Role.FORMER_LOOKED_AFTER_CHILD}
OF_A_CHILD = {Role.PARENT, Role.PARENT_WITHOUT_RESPONSIBILITY, Role.FOSTER_CARER}

STRANDS: dict[str, tuple[str, ...]] = {
    "records": ("inaccurate_records", "falsified_records"),
    "access": ("access_refused_or_delayed", "access_incomplete_or_redacted"),
    "deletion": ("deletion_sought", "opinion_disputed"),
    "disclosure": ("disclosure_without_consent", "data_breach"),
    "lost": ("records_lost",),
    "worker": ("worker_conduct", "worker_dishonesty"),
    "service": ("service_failure", "poor_communication"),
    "information": ("foi_refused",),
    "all": (
        "inaccurate_records",
        "worker_conduct",
        "service_failure",
        "disclosure_without_consent",
    ),
}
_ASKED_LATE: dict[str, object] = {"state": "waiting", "made": "2026-09-01"}
_REFUSED: dict[str, object] = {
    "state": "refused",
    "made": "2026-09-01",
    "answered": "2026-10-01",
    "reply_said": "The entries are right.",
}
REQUESTS: dict[Stage, dict[str, object]] = {
    Stage.NOT_MADE: {},
    Stage.WAITING: {"state": "waiting", "made": "2026-11-02"},
    Stage.OVERDUE: _ASKED_LATE,
    Stage.REPLIED: _REFUSED,
    Stage.FINAL_RESPONSE: {**_REFUSED, "state": "done_unexplained"},
    Stage.REFUSED: {**_REFUSED, "state": "partly"},
}
"""How far the requests about data are, beside how far the complaint is."""

_SERVICE_ALONE: dict[str, object] = {
    "records": (),
    "professionals": (),
    "first_knew": "2026-02-02",
    "steps__court": {},
    "steps__regulator": {},
    "wants": ("apology", "service_provided"),
}
"""What is no part of a complaint about a service and nothing else."""

_ANSWERS = {
    "made": "2026-08-03",
    "about": "Help that was due did not come.",
    "first_reply": "2026-09-01",
    "last_reply": "2026-10-01",
    "last_reply_said": "We did nothing wrong.",
    "verdict": "partly_upheld",
    "still_wrong": "The entry is still there.",
}
HOSTILE = (
    "زینب (12) & <b>প্রিয়া</b> {name} $& [INSERT]\r\n\u2028प्रिया ਪ੍ਰੀਤ 王小明 "
    "Łęcka Ŵyn 😀👩\u200d👧 \u202eabc\u202c \x07 \U0001faff endstream"
)
OPTIONS: dict[str, dict[str, object]] = {
    "plain": {},
    "adviser": {"representative": ADVISER},
    "helper": {"representative": {**ADVISER, "has_written_authority": "no"}},
    "danger": {"at_risk_now": "yes", "complainant__contact__show_address_to": ()},
    "no dates": {"first_knew": None, "events": (), "scope": {}},
    "statement": {"records": (STATED, STATED), "complainant__adjustments": ("large_print",)},
    "hostile": {
        "story": HOSTILE,
        "effect": f"{HOSTILE}\n\n" * 9,
        "wants_note": HOSTILE,
        "organisation__your_reference": HOSTILE,
        "complainant__adjustments_note": HOSTILE,
        "records": ({**STATED, "says": HOSTILE * 40, "truth": HOSTILE, "evidence": HOSTILE},),
        "events": ({"when": "2026-03", "what": HOSTILE * 3, "source": HOSTILE},),
    },
}


@dataclass(frozen=True)
class Cell:
    """One cell of the grid. Its name says its five values."""

    role: Role
    body: OrganisationKind
    strand: str
    stage: Stage
    option: str

    def __str__(self) -> str:
        return f"{self.role}-{self.body}-{self.strand}-{self.stage}-{self.option}"

    def case(self) -> Case:
        """The example, changed to the values of this cell."""
        subject = None if self.role in OF_THEMSELVES else ADULT
        request = REQUESTS[self.stage]
        facts: dict[str, object] = {
            "complainant__role": self.role,
            **(_SERVICE_ALONE if self.strand == "service" else {}),
            "subject": CHILD if self.role in OF_A_CHILD else subject,
            "organisation__kind": self.body,
            "issues": STRANDS[self.strand],
            "steps__access": request,
            "steps__rectification": request,
            "steps__information": request if self.strand == "information" else {},
            "steps__complaint": {"stage": self.stage, **self._answers()},
            **OPTIONS[self.option],
        }
        return changed(kent(), **facts)

    def _answers(self) -> dict[str, str]:
        if self.stage is Stage.NOT_MADE:
            return {"about": _ANSWERS["about"]}
        if self.stage in {Stage.WAITING, Stage.OVERDUE}:
            return {key: _ANSWERS[key] for key in ("made", "about")}
        return _ANSWERS


_STRIDE = 1013
# Most people write about a council, and most letters are for one.
_BODIES = (*[OrganisationKind.COUNCIL] * 6, *OrganisationKind)


def grid(count: int) -> tuple[Cell, ...]:
    """`count` different cells of the grid."""
    cells = [Cell(*values) for values in product(Role, _BODIES, STRANDS, REQUESTS, OPTIONS)]
    assert len(cells) % _STRIDE
    return tuple(cells[number * _STRIDE % len(cells)] for number in range(count))
