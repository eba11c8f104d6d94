"""The Local Government and Social Care Ombudsman (Local Government Act 1974, Parts III and 3A).

The tests stand in `ombudsman_bars`, `ombudsman_limits` and `ombudsman_choice`; this is the
door that they make. Being late never closes it: lateness is explained (s.26B(3)). Nor does
the council's turn: it comes first, and then the door opens (s.26(5)).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import OrganisationKind, Role, Stage
from lgo_desktop.law.calendar import say_day
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import reckon_if_any
from lgo_desktop.routes.council_procedure import (
    council_is_late,
    in_england,
    said_too_soon,
    whole_procedure_due,
)
from lgo_desktop.routes.facts import (
    authority_missing,
    cited,
    court_had_something,
    provider_of_adult_care,
    same_matter_in_court,
)
from lgo_desktop.routes.finding import (
    Action,
    Door,
    Finding,
    Status,
    Strand,
    before_it_ends,
    dated_on,
)
from lgo_desktop.routes.ombudsman_view import View, view_of
from lgo_desktop.routes.prospect import Bar, Hurdle, Prospect, Ruling
from lgo_desktop.routes.reviews import been_there, look_again, outcome_known
from lgo_desktop.wording import Message, message


def complaint(case: Case, on: date, law: Law) -> Finding | None:
    """The complaint to the Ombudsman about the council; `None` outside England."""
    if not in_england(case):
        return None
    found = _found(case, on, law)
    if case.organisation.kind is OrganisationKind.OTHER:
        found = _of_unknown_body(found)
    if not provider_of_adult_care(case):
        return found
    return replace(found, references=_of_part_3a(found.references, on, law))


def _of_unknown_body(found: Finding) -> Finding:
    """No door stands open to a body that may not be on the list (s.25): that is asked first."""
    said = replace(found, reasons=(*found.reasons, message("door-lgsco-body-unknown")))
    if found.status is not Status.OPEN_NOW:
        return said
    ask = message("door-lgsco-ask-first")
    return replace(said, status=Status.AFTER_A_STEP, action=Action.WAIT, next_step=ask)


def _of_part_3a(references: tuple[str, ...], on: date, law: Law) -> tuple[str, ...]:
    """What of Part III has its like in Part 3A, on providers of adult care; the rest is left out.

    s.34B (what may be looked at, and only after the provider), s.34D (in writing, twelve
    months). The other sections of that part were not read, so none is cited.
    """
    like = {law.cite(old, on): law.cite(new, on) for old, new in _PART_3A.items()}
    return tuple(dict.fromkeys(like[one] for one in references if one in like))


_PART_3A = {
    "lga_1974_24a_6": "lga_1974_34b",
    "lga_1974_26_1": "lga_1974_34b",
    "lga_1974_26_5": "lga_1974_34b",
    "lga_1974_26b": "lga_1974_34d",
}


def _found(case: Case, on: date, law: Law) -> Finding:
    base = Finding(
        door=Door.OMBUDSMAN,
        strand=Strand.SERVICE,
        status=Status.AFTER_A_STEP,
        action=Action.WAIT,
        title=message("door-lgsco-title"),
        reasons=(message("door-lgsco-council-first"),),
        next_step=message("door-lgsco-after-council"),
        references=cited(law, on, "lga_1974_26_5"),
        can=(message("door-lgsco-can"),),
        cannot=(message("door-lgsco-cannot"),),
        unanswered=_open_about_court(case),
    )
    view = view_of(case, on, law)
    if been_there(case.steps.ombudsman) and Bar.BODY not in view.bars:
        return _been_there(base, case, on, law)
    match view.door:
        case Prospect.BARRED:
            return _shut(base, view, on, law)
        case Prospect.UNLIKELY:
            found = _unlikely(base, case, view, on, law)
        case _:
            found = _by_stage(base, case, on, law)
            found = _with_support(_signed(found, case), view, on, law)
    return _late(found, case, on, law)


def _been_there(base: Finding, case: Case, on: date, law: Law) -> Finding:
    """The Ombudsman has or had it: one review, asked for within a month of the decision.

    Also where it could not look into the matter: that is a decision too. Of a body that is
    not on its list, another ombudsman is meant.
    """
    step = case.steps.ombudsman
    if outcome_known(step) is True:
        found = replace(
            base,
            reasons=(message("door-lgsco-decided"),),
            next_step=message("door-lgsco-review"),
        )
        return look_again(found, "ombudsman", step, "lgsco_review", on, law)
    return replace(
        base,
        status=Status.TOO_EARLY,
        reasons=(message("door-lgsco-has-it"),),
        next_step=message("door-lgsco-wait-or-review"),
        unanswered=("steps.ombudsman.decided",) if step.decided is None else (),
    )


def _shut(base: Finding, view: View, on: date, law: Law) -> Finding:
    rulings = view.rulings_for(Prospect.BARRED)
    return replace(
        base,
        status=Status.CLOSED,
        action=Action.NONE,
        reasons=_said(rulings),
        next_step=message(_INSTEAD.get(rulings[0].bars[0], "door-lgsco-unlikely-next")),
        references=_provisions(rulings, on, law),
        unanswered=(),
    )


_INSTEAD = {
    Bar.BODY: "door-lgsco-body-next",
    Bar.COURT: "door-lgsco-court-next",
    Bar.TRIBUNAL: "door-lgsco-appeal-next",
}


def _unlikely(base: Finding, case: Case, view: View, on: date, law: Law) -> Finding:
    rulings = sorted(view.rulings_for(Prospect.UNLIKELY), key=_is_not_better_placed)
    late = council_is_late(case, on, law) is True
    return replace(
        base,
        status=Status.UNLIKELY,
        action=Action.NONE,
        reasons=(
            *(_said(tuple(rulings)) or base.reasons),
            *((message("door-lgsco-delay-apart"),) if late else ()),
        ),
        next_step=message("door-lgsco-unlikely-next"),
        references=_provisions(tuple(rulings), on, law),
    )


def _is_not_better_placed(ruling: Ruling) -> bool:
    # The other doors are what the person needs most, so they are named first.
    return ruling.test is not Hurdle.BETTER_PLACED


def _signed(found: Finding, case: Case) -> Finding:
    """Who may complain for another: in writing, or for one who has died (s.26A)."""
    if case.complainant.role is Role.BEREAVED_RELATIVE:
        return replace(found, reasons=(*found.reasons, message("door-lgsco-bereaved")))
    if not authority_missing(case):
        return found
    return replace(found, reasons=(*found.reasons, message("door-authority-needed")))


def _with_support(found: Finding, view: View, on: date, law: Law) -> Finding:
    rulings = view.rulings_for(view.door)
    reasons = (*found.reasons, *_said(rulings))
    if any(one.door < Prospect.POSSIBLE for one in view.parts):
        reasons = (*reasons, message("door-lgsco-part-elsewhere"))
    references = (*found.references, *_provisions(rulings, on, law))
    return replace(found, reasons=reasons, references=tuple(dict.fromkeys(references)))


def _said(rulings: tuple[Ruling, ...]) -> tuple[Message, ...]:
    return tuple(message(why) for why in dict.fromkeys(r.why for r in rulings if r.why))


def _provisions(rulings: tuple[Ruling, ...], on: date, law: Law) -> tuple[str, ...]:
    return cited(law, on, *dict.fromkeys(p for one in rulings for p in one.provisions))


def _open_about_court(case: Case) -> tuple[str, ...]:
    """The question about a court that would settle whether one bars the door."""
    if case.steps.court.state is None:
        return ("steps.court.state",)
    unsettled = court_had_something(case) and same_matter_in_court(case) is None
    return ("steps.court.same_matter",) if unsettled else ()


def _by_stage(base: Finding, case: Case, on: date, law: Law) -> Finding:
    match case.steps.complaint.stage:
        case None:
            return replace(base, unanswered=(*base.unanswered, "steps.complaint.stage"))
        case Stage.NOT_MADE:
            return base
        # A stage that was answered is late too, once the next one was asked for.
        case Stage.WAITING | Stage.OVERDUE | Stage.REPLIED if (
            council_is_late(case, on, law) is True
        ):
            return _late_answer(base, case, on, law)
        case Stage.WAITING | Stage.OVERDUE | Stage.REPLIED:
            early = said_too_soon(case, on, law)
            has_it = message("door-lgsco-council-has-it")
            return replace(
                base,
                status=Status.TOO_EARLY,
                reasons=(has_it,) if early is None else (early, has_it),
            )
        case _:
            return _open(base, "door-lgsco-council-done", "door-lgsco-next")


def _late_answer(base: Finding, case: Case, on: date, law: Law) -> Finding:
    """A late answer opens the door (s.26(5)), for a council's own procedure after 12 weeks.

    Where those weeks decide, their last day is told with its working.
    """
    said = case.steps.complaint.stage is Stage.OVERDUE
    why = "door-lgsco-said-overdue" if said else "door-lgsco-council-overdue"
    weeks = whole_procedure_due(case, on, law)
    found = replace(base, dates=dated_on("council-weeks", weeks, on))
    if weeks is None or weeks.passed_on(on) is True:
        return _open(found, why, "door-lgsco-delay-next")
    reasons = (message(why), message("door-lgsco-weeks", until=say_day(weeks.due)))
    return replace(found, reasons=reasons, next_step=message("door-lgsco-after-weeks"))


def _open(base: Finding, why: str, then: str) -> Finding:
    return replace(
        base,
        status=Status.OPEN_NOW,
        action=Action.COMPLAIN,
        reasons=(message(why),),
        next_step=message(then),
    )


def _late(found: Finding, case: Case, on: date, law: Law) -> Finding:
    """Say when the twelve months end or ended, and that lateness can be explained (s.26B).

    Where they end soon and the council is not done, what to do is to write all the same.
    """
    if case.first_knew is None:
        return replace(found, unanswered=(*found.unanswered, "first_knew"))
    limit = reckon_if_any(law, "lgsco", case.first_knew)
    if limit is None:
        return found
    over = limit.passed_on(on)
    found = replace(
        found,
        dates=(*dated_on("lgsco", limit, on), *found.dates),
        references=(*found.references, *cited(law, on, "lga_1974_26b")),
    )
    if over is False:
        return before_it_ends(found, limit, on)
    why = message("door-lgsco-late" if over else "door-lgsco-perhaps-late")
    return replace(found, reasons=(*found.reasons, why))
