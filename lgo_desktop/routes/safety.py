"""Safety before any form: a child or an adult who is in danger now."""

from __future__ import annotations

from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.law.library import Law
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand
from lgo_desktop.routes.truth import answered
from lgo_desktop.wording import message


def first(case: Case, on: date, law: Law) -> Finding | None:
    """999, or the council's duty team; `None` unless somebody is said to be at risk now."""
    del on, law
    if answered(case.at_risk_now) is not True:
        return None
    return Finding(
        door=Door.SAFETY,
        strand=Strand.SAFETY,
        status=Status.OPEN_NOW,
        action=Action.GET_HELP,
        title=message("door-safety-title"),
        reasons=(message("door-safety-why"),),
        next_step=message("door-safety-next"),
        can=(message("door-safety-can"),),
        cannot=(message("door-safety-cannot"),),
    )
