"""Until when has the council time to answer what it was asked?

The findings hold the dates; here each is found again by the step that started it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lgo_desktop.routes.finding import Action, Door, DueDate, Finding, Strand

_STEPS = {
    Strand.ACCESS: "access",
    Strand.RECORDS: "rectification",
    Strand.DATA_COMPLAINT: "dp_complaint",
    Strand.INFORMATION: "information",
    Strand.SERVICE: "complaint",
}
_WAITED_FOR = frozenset({Action.WAIT, Action.CHASE, Action.ASK_REVIEW})


def awaited(findings: Sequence[Finding]) -> Mapping[str, DueDate]:
    """The council's date for each step, by the name that the step has in a case.

    Only where the council's door has such a date: one that binds the council and not the
    person. It is there whether it is to come or has passed. Of a step that was not taken it
    says nothing that can be relied upon.
    """
    found: dict[str, DueDate] = {}
    for finding in findings:
        name = _STEPS.get(finding.strand)
        if finding.door is not Door.COUNCIL or name is None or finding.action not in _WAITED_FOR:
            continue
        for due in finding.dates:
            if due.limit.binds == "organisation":
                found.setdefault(name, due)
    return found
