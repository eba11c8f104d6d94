"""Freedom of information: ask the council to look again, then the Information Commission."""

from __future__ import annotations

from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import Issue
from lgo_desktop.law.library import Law
from lgo_desktop.routes.facts import cited, has_issue
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand
from lgo_desktop.wording import message


def council_review(case: Case, on: date, law: Law) -> Finding | None:
    """The council's own second look, which the ICO's guide asks for first."""
    if has_issue(case, {Issue.FOI_REFUSED}) is not True:
        return None
    return _finding(Door.COUNCIL, "foi-review", Status.OPEN_NOW, on, law)


def commission(case: Case, on: date, law: Law) -> Finding | None:
    """The Information Commission on freedom of information, after the council's review."""
    if has_issue(case, {Issue.FOI_REFUSED}) is not True:
        return None
    return _finding(Door.ICO, "foi-ico", Status.AFTER_A_STEP, on, law)


def _finding(door: Door, key: str, status: Status, on: date, law: Law) -> Finding:
    return Finding(
        door=door,
        strand=Strand.INFORMATION,
        status=status,
        action=Action.ASK_REVIEW if door is Door.COUNCIL else Action.WAIT,
        title=message(f"door-{key}-title"),
        reasons=(message(f"door-{key}-why"),),
        next_step=message(f"door-{key}-next"),
        references=cited(law, on, "foia_2000_10"),
        can=(message(f"door-{key}-can"),),
        cannot=(message(f"door-{key}-cannot"),),
    )
