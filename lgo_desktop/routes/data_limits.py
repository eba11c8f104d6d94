"""Keeping data out of use: restriction, deletion and objection (UK GDPR Articles 17, 18, 21)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.case.sent import asked_by_our_letter, correction_asked
from lgo_desktop.case.vocabulary import Issue, RequestState, Role, Want
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import reckon_if_any
from lgo_desktop.routes.data_requests import whose_right
from lgo_desktop.routes.facts import cited, has_issue, records_wrong
from lgo_desktop.routes.finding import Action, Door, DueDate, Finding, Status, Strand, dated
from lgo_desktop.routes.truth import answered
from lgo_desktop.wording import message


def restriction(case: Case, on: date, law: Law) -> Finding | None:
    """The right to have records kept out of use while the council checks (Article 18(1)(a)).

    It lasts as long as it takes to check what is said to be wrong, so `None` where nothing
    is, and where the council has checked and answered. Our letters about the records ask for
    this too; where somebody asked in another way, it can be asked for by itself.
    """
    state = correction_asked(case).state
    if records_wrong(case) is not True or state in {RequestState.DONE, RequestState.REFUSED}:
        return None
    base = Finding(
        door=Door.COUNCIL,
        strand=Strand.RESTRICTION,
        status=Status.AFTER_A_STEP,
        action=Action.WAIT,
        title=message("door-restriction-title"),
        reasons=(message("door-restriction-right"),),
        next_step=message("door-restriction-with-letter"),
        references=cited(law, on, "uk_gdpr_18"),
        can=(message("door-restriction-can"),),
        cannot=(message("door-restriction-cannot"),),
    )
    if state is not RequestState.WAITING:
        return base
    if asked_by_our_letter(case):
        asked = message("door-restriction-asked")
        return replace(base, status=Status.TOO_EARLY, next_step=asked)
    return replace(
        base,
        status=Status.OPEN_NOW,
        action=Action.ASK_RESTRICTION,
        next_step=message("door-restriction-next"),
        dates=_if_today(law, on),
    )


_MALICIOUS = "uk_gdpr_17_1_g"


def deletion(case: Case, on: date, law: Law) -> Finding | None:
    """Deletion and objection, with their limits (UK GDPR Articles 17 and 21).

    `None` unless somebody wants data deleted, or an allegation by a malicious person is the
    ground for it (Article 17(1)(g), in force from 31 March 2026). A council that needs it for a
    duty or a public task may keep it (Article 17(3), on that ground too), and must keep the
    record of a looked-after child (SI 2010/959 reg 50). So a correction and a limit on use
    come first.
    """
    malicious = answered(case.malicious_allegation) is True and law.in_force(_MALICIOUS, on)
    wanted = Want.DELETE_RECORDS in case.wants or has_issue(case, {Issue.DELETION_SOUGHT}) is True
    if not wanted and not malicious:
        return None
    ground = (message("door-deletion-malicious"),) if malicious else ()
    in_care = case.complainant.role is Role.FORMER_LOOKED_AFTER_CHILD
    kept = (message("door-deletion-in-care"),) if in_care else ()
    grounds = (_MALICIOUS,) if malicious else ()
    keeping = ("si_2010_959_50",) if in_care else ()
    return Finding(
        door=Door.COUNCIL,
        strand=Strand.DELETION,
        status=Status.AFTER_A_STEP,
        action=Action.ASK_DELETION,
        title=message("door-deletion-title"),
        reasons=(message("door-deletion-right"), *ground, *kept, *whose_right(case, on)),
        next_step=message(_deletion_next(case, malicious=malicious)),
        references=cited(law, on, "uk_gdpr_17", *grounds, "uk_gdpr_17_3", "uk_gdpr_21", *keeping),
        dates=_if_today(law, on),
        can=(message("door-deletion-can"),),
        cannot=(message("door-deletion-cannot"),),
    )


def _deletion_next(case: Case, *, malicious: bool) -> str:
    if malicious:
        return "door-deletion-next-malicious"
    return "door-deletion-next" if records_wrong(case) else "door-deletion-say-which"


def _if_today(law: Law, on: date) -> tuple[DueDate, ...]:
    """The last day for the answer to a letter that arrives on `on` (UK GDPR Article 12A)."""
    return dated(message("due-dp-other"), reckon_if_any(law, "dp_other", on))
