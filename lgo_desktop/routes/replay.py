"""The route check over published decisions: what it would have said of each.

Only the facts of a decision and its day are used. `measures` compares the outcome with
what the Ombudsman did.
"""

from __future__ import annotations

from dataclasses import dataclass

from lgo_desktop.law.library import Law
from lgo_desktop.routes.check import check
from lgo_desktop.routes.decisions import Decision, case_of, day_of
from lgo_desktop.routes.finding import Door, Finding, Status, Strand
from lgo_desktop.routes.ombudsman_view import view_of
from lgo_desktop.routes.prospect import Prospect

_STANDS = frozenset({Status.OPEN_NOW, Status.AFTER_A_STEP, Status.TOO_EARLY})
_COUNCIL_FIRST = "council_first"


@dataclass(frozen=True)
class Outcome:
    """What the route check says of one decision.

    `prospect` is the Ombudsman's door; `bars` names what bars any part of the story;
    `doors` every other body whose door is open now, or after a step or a wait, best first;
    `reasons` are in the words of `expected.reasons`.
    """

    ref: str
    prospect: Prospect
    bars: tuple[str, ...]
    doors: tuple[str, ...]
    reasons: tuple[str, ...]


def replay(decision: Decision, law: Law) -> Outcome:
    """What the route check says of one decision on its day."""
    on = day_of(decision)
    case = case_of(decision.facts, on)
    view = view_of(case, on, law)
    named = (_body(finding) for finding in check(case, on, law) if finding.status in _STANDS)
    return Outcome(
        ref=decision.ref,
        prospect=view.prospect,
        bars=tuple(str(bar) for bar in view.bars),
        doors=tuple(dict.fromkeys(body for body in named if body)),
        reasons=view.reasons,
    )


def _body(finding: Finding) -> str:
    """The body in the vocabulary of the decisions; empty for what the list does not hold.

    The council's own complaints procedure is `council_first`. The requests that anybody
    can make of a council at any time are no door of that list.
    """
    if finding.door is Door.OMBUDSMAN:
        return ""
    if finding.door is Door.COUNCIL:
        return _COUNCIL_FIRST if finding.strand is Strand.SERVICE else ""
    return str(finding.door)
