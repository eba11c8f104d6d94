"""The Information Commission, known as the ICO: DPA 2018 s.165.

It normally expects the council to have had its chance first, and a complaint within three
months of the last answer. Both are guidance, not bars in law.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import Case
from lgo_desktop.case.sent import correction_asked
from lgo_desktop.case.vocabulary import (
    Role,
)
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import reckon_if_any
from lgo_desktop.routes.acknowledgement import ThirtyDays, limit_of, thirty_days
from lgo_desktop.routes.facts import (
    authority_missing,
    child_signs,
    cited,
    data_in_question,
    overdue,
    unsettled_answers,
)
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand, dated, is_over
from lgo_desktop.routes.reviews import been_there, look_again, outcome_known
from lgo_desktop.wording import Message, message


def complaint(case: Case, on: date, law: Law) -> Finding | None:
    """The complaint to the regulator; `None` where no data is in question."""
    if data_in_question(case) is False:
        return None
    base = Finding(
        door=Door.ICO,
        strand=Strand.RECORDS,
        status=Status.AFTER_A_STEP,
        action=Action.WAIT,
        title=message("door-ico-title"),
        reasons=(message("door-ico-council-first"), *_signed(case, on)),
        next_step=message("door-ico-later"),
        references=cited(law, on, "dpa_2018_165"),
        can=(message("door-ico-can"),),
        cannot=(message("door-ico-cannot"),),
        unanswered=("issues",) if data_in_question(case) is None else (),
    )
    step = case.steps.ico
    if been_there(step):
        decided = outcome_known(step) is True
        return _decided(base, case, on, law) if decided else _with_the_ico(base, case, law)
    return _silence(base, case, on, law) or _answer(base, case, on, law)


def _signed(case: Case, on: date) -> tuple[Message, ...]:
    """Who has to sign: the ICO's form asks for a child's own consent from the age of 12."""
    if case.complainant.role is Role.PARENT:
        younger = child_signs(case, on) is False
        return () if younger else (message("door-ico-child-signs"),)
    return (message("door-authority-needed"),) if authority_missing(case) else ()


def _decided(base: Finding, case: Case, on: date, law: Law) -> Finding:
    """The ICO has given its outcome: it can be asked once to look again, within its guidance."""
    found = replace(
        base,
        reasons=(message("door-ico-decided"), *base.reasons[1:]),
        next_step=message("door-ico-review-next"),
    )
    return look_again(found, "ico", case.steps.ico, "ico_case_review", on, law)


def _with_the_ico(base: Finding, case: Case, law: Law) -> Finding:
    when = case.steps.ico.when
    progress = None if when is None else reckon_if_any(law, "ico_three_months", when)
    return replace(
        base,
        status=Status.TOO_EARLY,
        reasons=(message("door-ico-has-it"), *base.reasons[1:]),
        next_step=message("door-ico-wait"),
        dates=dated(message("due-ico-progress"), progress),
        unanswered=() if when is not None else ("steps.ico.when",),
    )


def _silence(base: Finding, case: Case, on: date, law: Law) -> Finding | None:
    """A data-protection complaint that the council has, and has not answered (s.164A).

    The door opens where its thirty days are over and it has not said that it has the complaint.
    Of a complaint from before those days, an answer that is there is heard first.
    """
    told = case.steps.dp_complaint.acknowledged
    match thirty_days(case, on, law):
        case None:
            return None
        case ThirtyDays.OVER if told == "yes":
            return _because(base, "door-ico-council-looks", "door-ico-ask-how-far")
        case ThirtyDays.OVER:
            why = "door-ico-council-silent" if told is None else "door-ico-council-never-said"
            asked = () if told else ("steps.dp_complaint.acknowledged",)
            return replace(_open(base, why), unanswered=asked)
        case ThirtyDays.NEVER:
            if unsettled_answers(case):
                return None
            return _because(base, "door-ico-council-before", "door-ico-complain-again")
        case ThirtyDays.UNKNOWN:
            found = _because(base, "door-ico-council-has-it", "door-waiting-find-date")
            return replace(found, unanswered=("steps.dp_complaint.made",))
        case ThirtyDays.RUNNING:
            return replace(
                _because(base, "door-ico-council-in-time", "door-ico-after-thirty-days"),
                status=Status.TOO_EARLY,
                dates=dated(message("due-s164a-acknowledged-by"), limit_of(case, law)),
            )


def _because(base: Finding, why: str, then: str) -> Finding:
    """The door as it is, for this reason and with this to do next."""
    return replace(base, reasons=(message(why), *base.reasons[1:]), next_step=message(then))


def _answer(base: Finding, case: Case, on: date, law: Law) -> Finding:
    """Whether an answer of the council is there, and recent enough to go to the ICO with.

    An answer whose day is not known may be recent: it opens the door, with the day as the
    question that is left.
    """
    answers = unsettled_answers(case)
    if not answers and _council_is_late(case, on, law):
        return replace(
            base,
            reasons=(message("door-ico-council-late"), *base.reasons[1:]),
            next_step=message("door-ico-complain-to-council"),
        )
    if not answers:
        return replace(base, unanswered=(*base.unanswered, *_not_told(case)))
    days = [answer.when for answer in answers if answer.when is not None]
    last = max(days, key=_end) if days else None
    limit = None if last is None else reckon_if_any(law, "ico_complaint", last)
    old = is_over(limit, on)
    if last is not None and not old:
        dates = dated(message("due-ico-complaint"), limit)
        return replace(_open(base, "door-ico-answered"), dates=dates)
    undated = tuple(answer.field for answer in answers if answer.when is None)
    if undated:
        return replace(
            _open(base, "door-ico-answered-some-day"),
            next_step=message("door-ico-some-day-next"),
            unanswered=(*base.unanswered, *undated),
        )
    said = "" if last is None else last.say_when()
    return replace(
        base,
        reasons=(message("door-ico-answer-old", answered=said), *base.reasons[1:]),
        next_step=message("door-ico-fresh-first"),
    )


def _council_is_late(case: Case, on: date, law: Law) -> bool:
    requests = (
        ("dp_access", case.steps.access),
        ("dp_rectification", correction_asked(case)),
    )
    return any(overdue(law, rule, request, on) is True for rule, request in requests)


def _end(when: ApproxDate) -> date:
    return when.latest


def _not_told(case: Case) -> tuple[str, ...]:
    """The requests of which it is not known how far they have gone."""
    requests = case.steps.data_requests.items()
    return tuple(f"steps.{name}.state" for name, request in requests if request.state is None)


def _open(base: Finding, why: str) -> Finding:
    return replace(
        base,
        status=Status.OPEN_NOW,
        action=Action.COMPLAIN,
        reasons=(message(why), *base.reasons[1:]),
        next_step=message("door-ico-next"),
    )
