"""The council's own door for data: to see records (UK GDPR Article 15)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import BY_RIGHT_FOR_ANOTHER, RequestState, Role, Want
from lgo_desktop.law.library import Law
from lgo_desktop.routes.data_requests import (
    answered_badly,
    if_today,
    nothing_to_do,
    waiting,
    whose_right,
)
from lgo_desktop.routes.facts import cited, data_in_question
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand
from lgo_desktop.routes.truth import Truth, either
from lgo_desktop.wording import message

_ACCESS = "steps.access.state"


def access(case: Case, on: date, law: Law) -> Finding | None:
    """The right to see one's records (UK GDPR Article 15).

    `None` where neither data nor a wish to see records is in question. Open while no request
    was made. A request that is waiting keeps its own clock; a second
    one beside it would only give the council a reason to refuse (Article 12(5)).
    """
    request = case.steps.access
    asked_for = request.state not in {None, RequestState.NOT_MADE}
    wished = _wants_to_see(case) is True
    if either(data_in_question(case), asked_for, wished) is False:
        return None
    base = Finding(
        door=Door.COUNCIL,
        strand=Strand.ACCESS,
        status=Status.OPEN_NOW,
        action=Action.ASK_ACCESS,
        title=message("door-access-title"),
        reasons=(message(_right_to_see(case)), *whose_right(case, on)),
        next_step=message("door-access-next"),
        references=cited(law, on, "uk_gdpr_15", "uk_gdpr_12a"),
        can=(message("door-access-can"),),
        cannot=(message("door-access-cannot"),),
    )
    if not asked_for and _wants_to_see(case) is False:
        # No letter is written for what the person did not say they want.
        return replace(
            base,
            status=Status.AFTER_A_STEP,
            action=Action.NONE,
            next_step=message("door-access-if-wanted"),
        )
    match request.state:
        case None:
            return replace(base, dates=if_today(law, on, "dp_access"), unanswered=(_ACCESS,))
        case RequestState.NOT_MADE:
            return replace(base, dates=if_today(law, on, "dp_access"))
        case RequestState.WAITING:
            return waiting(base, law, "dp_access", case, on)
        case RequestState.DONE:
            return nothing_to_do(base, message("door-access-done"))
        case RequestState.REFUSED:
            found = answered_badly(base, message("door-access-refused"))
        case _:
            found = answered_badly(base, message("door-access-not-whole"))
    if case.complainant.role is not Role.BEREAVED_RELATIVE:
        return found
    # No complaint about data is open to them for what is about the person who died.
    return replace(found, next_step=message("door-bereaved-next"))


def _right_to_see(case: Case) -> str:
    another = case.complainant.role in BY_RIGHT_FOR_ANOTHER
    return "door-access-right-of-another" if another else "door-access-right"


def _wants_to_see(case: Case) -> Truth:
    return Want.SEE_RECORDS in case.wants if case.wants else None
