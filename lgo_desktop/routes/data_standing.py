"""Whose data is it, and under which Part of the law? What that leaves of each data door.

The rights are those of a living person over their own data (DPA 2018 s.3(2), (3)). What the
police hold about crime stands under Part 3 of the Act, for which no letter is written here.
"""

from __future__ import annotations

from dataclasses import replace

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import OrganisationKind, Role
from lgo_desktop.routes.finding import Action, Finding, Status, Strand
from lgo_desktop.wording import message

_SHUT = frozenset({Status.CLOSED, Status.NOT_APPLICABLE})


def within(finding: Finding | None, case: Case) -> Finding | None:
    """The finding of a data door as far as this person and this body leave it.

    For one who has died: closed, or left out. For another person without their authority:
    after the authority. For the police: told, with no date and no letter. The request to see
    what a file says about oneself stays open for everybody.
    """
    if finding is None:
        return None
    if case.organisation.kind is OrganisationKind.POLICE:
        return _police(finding)
    if finding.strand is Strand.ACCESS:
        return finding
    match case.complainant.role:
        case Role.BEREAVED_RELATIVE:
            return _of_the_dead(finding)
        case Role.RELATIVE_WITHOUT_AUTHORITY if finding.status not in _SHUT:
            return _told(finding, "door-own-data-only", "door-get-authority-first")
        case _:
            return finding


def _police(finding: Finding) -> Finding | None:
    """UK GDPR does not hold for work on crime (DPA 2018 Part 3), so a form of the force's own."""
    if finding.strand not in {Strand.ACCESS, Strand.RECORDS}:
        return None
    return replace(_told(finding, "door-police-data", "door-police-data-next"), references=())


def _of_the_dead(finding: Finding) -> Finding | None:
    if finding.action not in {Action.ASK_RECTIFICATION, Action.ASK_SHOW_CORRECTION}:
        return None
    return replace(
        _told(finding, "door-bereaved", "door-bereaved-next"),
        status=Status.CLOSED,
        action=Action.NONE,
    )


def _told(finding: Finding, why: str, then: str) -> Finding:
    """The door is told of; nothing is asked for at it today."""
    return replace(
        finding,
        status=Status.AFTER_A_STEP,
        action=Action.WAIT,
        reasons=(message(why),),
        next_step=message(then),
        dates=(),
        unanswered=(),
    )
