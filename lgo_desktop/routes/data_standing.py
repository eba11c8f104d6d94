"""Whose data is it, and under which Part of the law? What that leaves of each data door.

The rights are those of a living person over their own data (DPA 2018 s.3(2), (3)). What the
police hold about crime stands under Part 3 of the Act, for which no letter is written here.
"""

from __future__ import annotations

from dataclasses import replace

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import OrganisationKind, Role
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand
from lgo_desktop.wording import message

_SHUT = frozenset({Status.CLOSED, Status.NOT_APPLICABLE})


def within(finding: Finding | None, case: Case) -> Finding | None:
    """The finding of a data door as far as this person and this body leave it.

    For one who has died: closed, or left out. For another person without their authority:
    after the authority. For the police: told, with no letter. The request to see
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
    """UK GDPR does not hold for work on crime (DPA 2018 Part 3), so a form of the force's own.

    A complaint about data goes to the force and then to the ICO there too: s.164A and s.165
    speak of Part 3. No letter of ours is made, as those we have cite the UK GDPR.
    """
    if finding.door is Door.ICO or finding.strand is Strand.DATA_COMPLAINT:
        return _without_a_letter(finding)
    if finding.strand not in {Strand.ACCESS, Strand.RECORDS}:
        return None
    return replace(_told(finding, "door-police-data", "door-police-data-next"), references=())


def _without_a_letter(finding: Finding) -> Finding:
    """The door as it is; where something can be sent, the person writes it."""
    told = replace(finding, reasons=(*finding.reasons, message("door-police-data")))
    if finding.status is not Status.OPEN_NOW:
        return told
    mine = finding.door is not Door.ICO
    following = message("door-police-data-complain") if mine else finding.next_step
    return replace(told, action=Action.GET_ADVICE, next_step=following)


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
