"""By when must it be done? Each time limit with its working: our count, not a guarantee."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from lgo_desktop.law import complaint_limits as complaints
from lgo_desktop.law import data_protection_limits as data
from lgo_desktop.law.calendar import FIRST_DAY, LAST_DAY, Bounds, Skipped, Span, say_day
from lgo_desktop.law.clocks import Clarification, Milestone, Options, Question, Tally
from lgo_desktop.law.library import Law
from lgo_desktop.law.limit_records import Binds, Force, LimitRecord
from lgo_desktop.law.records import Status
from lgo_desktop.wording import Message, message

__all__ = [
    "RULES",
    "Clarification",
    "ClockStopped",
    "Limit",
    "LimitFault",
    "Milestone",
    "NoLimit",
    "NotInForce",
    "Options",
    "reckon",
    "reckon_if_any",
    "title_of",
]

OUR_CALCULATION = message("law-our-calculation")


class LimitFault(ValueError):
    """A limit that cannot be counted from what was given. `message` says why."""

    def __init__(self, why: Message) -> None:
        """Keep the message; `str()` is only its name."""
        super().__init__(why.id)
        self.message = why


class NoLimit(LimitFault):
    """No limit runs from there: the start is not known at all, or the rule did not hold."""


class NotInForce(NoLimit):
    """The rule did not exist, or no longer, on a day that the count may start from."""


class ClockStopped(NoLimit):
    """The clock stands still until a question is answered: there is no last day yet.

    `working` is each step in words up to there, and what is left of the time.
    """

    def __init__(self, record: LimitRecord, start: Span, working: tuple[Message, ...]) -> None:
        """Keep what is known of the limit."""
        super().__init__(message("law-fault-clock-stopped"))
        self.record = record
        self.start = start
        self.working = working


@dataclass(frozen=True)
class Rule:
    """How a limit is counted, and which options make sense for it."""

    count: Callable[[Question], Tally]
    accepts: frozenset[str] = frozenset()


_REQUEST = frozenset({"extended", "id_received", "fee_paid"})
_LONGER = frozenset({"extended"})

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "dp_access": Rule(data.rights_request, _REQUEST | {"clarifications"}),
        "dp_rectification": Rule(data.rights_request, _REQUEST),
        "dp_other": Rule(data.rights_request, _REQUEST),
        "s164a_acknowledgement": Rule(data.acknowledgement),
        "ico_complaint": Rule(data.months_of_guidance),
        "ico_three_months": Rule(data.regulator_progress),
        "ico_case_review": Rule(data.months_of_guidance),
        "s166": Rule(data.tribunal_order),
        "foi": Rule(data.information_request),
        "foi_review": Rule(data.information_request, _LONGER),
        "foi_review_request": Rule(data.information_request),
        "foi_ico": Rule(data.weeks_of_guidance),
        "lgsco": Rule(complaints.period_beginning_with),
        "council_twelve_weeks": Rule(data.weeks_of_guidance),
        "lgsco_review": Rule(complaints.period_after),
        "children_complaint": Rule(complaints.period_after),
        "children_resubmission": Rule(complaints.period_after),
        "children_stage1": Rule(complaints.childrens_stage, _LONGER),
        "children_stage2": Rule(complaints.childrens_stage, _LONGER),
        "children_panel_request": Rule(complaints.childrens_stage),
        "children_panel": Rule(complaints.childrens_stage),
        "children_panel_report": Rule(complaints.childrens_stage),
        "children_panel_response": Rule(complaints.childrens_stage),
        "adult_care": Rule(complaints.adult_care_reply),
        "adult_care_complaint": Rule(complaints.period_after),
        "corporate_stage1": Rule(complaints.corporate_stage, _LONGER | {"acknowledged"}),
        "corporate_stage2": Rule(complaints.corporate_stage, _LONGER | {"acknowledged"}),
        "corporate_complaint": Rule(complaints.period_beginning_with),
        "send_appeal": Rule(complaints.special_needs_appeal, frozenset({"mediation_certificate"})),
        "send_discrimination": Rule(complaints.period_beginning_with),
        "iopc_review": Rule(complaints.letter_review),
        "phso_nhs": Rule(complaints.period_after),
        "phso_government": Rule(complaints.period_after),
        "phso_review": Rule(complaints.period_beginning_with),
        "housing_ombudsman": Rule(complaints.period_beginning_with),
        "psow": Rule(complaints.period_beginning_with),
        "psow_review": Rule(complaints.working_days_after),
        "spso": Rule(complaints.period_beginning_with),
        "nipso": Rule(complaints.period_beginning_with),
        "legal_ombudsman": Rule(complaints.period_beginning_with),
        "legal_ombudsman_reply": Rule(complaints.period_beginning_with),
        "legal_ombudsman_lawyer": Rule(data.weeks_of_guidance),
        "human_rights_claim": Rule(complaints.period_beginning_with),
        "judicial_review": Rule(complaints.period_beginning_with),
        "data_protection_claim": Rule(complaints.period_beginning_with),
        "defamation_claim": Rule(complaints.period_beginning_with),
    }
)
"""Every rule by the name that `lgo deadline` knows it by."""


@dataclass(frozen=True)
class Limit:
    """A time limit, reckoned.

    `start` is the span of the day that it runs from. `earliest` and `latest` are the last
    day reckoned from both ends of the span; for an exact start they are `due`. `due` is the
    careful one: the later day where somebody else must keep the limit (so that nobody is
    called late too soon), the earlier where the person must. Where the careful end of the
    start is not known at all, `due` is the other one, and the working says so. An open end
    is `FIRST_DAY` or `LAST_DAY`.

    `working` is each step in words, the last one naming `due`; `skipped` each day that did
    not count on the way to it; `milestones` other days that matter. `force` tells law from
    guidance; `received` marks a limit that is met on arrival, not on posting.
    """

    rule: str
    start: Span
    due: date
    earliest: date
    latest: date
    binds: Binds
    force: Force
    received: bool
    working: tuple[Message, ...]
    skipped: tuple[Skipped, ...]
    milestones: tuple[Milestone, ...]
    reference: str
    status: Status
    note: Message = OUR_CALCULATION

    def passed_on(self, today: date) -> bool | None:
        """Whether the last day is over on `today`; None while that is not known."""
        if today > self.latest:
            return True
        return None if today > self.earliest else False

    @property
    def title(self) -> Message:
        """What the limit is about, in a few words."""
        return title_of(self.rule)


def title_of(rule: str) -> Message:
    """What the limit of `rule` is about, in a few words."""
    return message(f"law-rule-{rule.replace('_', '-')}")


def reckon(law: Law, rule: str, start: date | Bounds, options: Options | None = None) -> Limit:
    """The limit of `rule` that runs from `start`, an exact day or anything with bounds.

    Raises `LimitFault` for a rule that is not known, an option that the rule has no room
    for (only an access request can pause), dates that contradict each other, a day outside
    the years 1900 to 2100, and a rule that was not in force on the day it would start;
    `ClockStopped` where a question is not answered yet.
    """
    chosen = options or Options()
    span = Span.of(start)
    if rule not in RULES:
        raise LimitFault(message("law-fault-unknown-rule"))
    if not chosen.given() <= RULES[rule].accepts:
        raise LimitFault(message("law-fault-option"))
    _check_dates(span, chosen)
    record = law.limits[rule]
    ends = _tallies(law, record, span, chosen)
    later = record.binds != "person"
    careful = ends[-1] if later else ends[0]
    if careful.stopped is not None:
        steps = (*_assumption(span, later=later), *careful.steps)
        raise ClockStopped(record, span, steps)
    return Limit(
        rule=rule,
        start=span,
        due=careful.day,
        earliest=FIRST_DAY if span.open_start else ends[0].day,
        # A limit may end after the last day that we reckon with: it starts before it.
        latest=max(LAST_DAY, careful.day) if span.open_end else ends[-1].day,
        binds=record.binds,
        force=record.force,
        received=record.received,
        working=_working(span, careful, later=later),
        skipped=tuple(careful.skipped),
        milestones=tuple(careful.milestones),
        reference=record.reference_on(_careful_start(span, later=later)),
        status=record.status_on(_careful_start(span, later=later)),
    )


def reckon_if_any(
    law: Law, rule: str, start: date | Bounds, options: Options | None = None
) -> Limit | None:
    """As `reckon`, but None where no limit runs.

    That is where the rule was not in force, or perhaps not, at the start, where nothing is
    known of the start at all, and while the clock stands still.

    For a door that must answer whatever the person told us. Raises `LimitFault` for the
    other reasons, which are mistakes of the caller.
    """
    try:
        return reckon(law, rule, start, options)
    except NoLimit:
        return None


def _known_ends(span: Span) -> list[date]:
    """The ends of the span that are known: one for an exact or open span, otherwise two."""
    if span.open_start:
        return [span.latest]
    if span.open_end or span.exact is not None:
        return [span.earliest]
    return [span.earliest, span.latest]


def _careful_start(span: Span, *, later: bool) -> date:
    known = _known_ends(span)
    return known[-1] if later else known[0]


def _tallies(law: Law, record: LimitRecord, span: Span, options: Options) -> list[Tally]:
    """The count from each end of the span that is known; no limit where one may lie before it."""
    days = _known_ends(span)
    first = record.versions[0].in_force_from
    if first is not None and days[0] < first <= days[-1]:
        raise NotInForce(message("law-fault-perhaps-not-yet", since=say_day(first)))
    return [_tally(law, record, day, options) for day in days]


def _tally(law: Law, record: LimitRecord, start: date, options: Options) -> Tally:
    version = record.version_on(start)
    if version is None:
        first = record.versions[0].in_force_from
        since = say_day(first) if first is not None and start < first else ""
        raise NotInForce(
            message("law-fault-not-yet", since=since) if since else message("law-fault-no-longer")
        )
    working_days = law.calendars[record.calendar]
    question = Question(record.id, start, version, working_days, options)
    return RULES[record.id].count(question)


def _check_dates(span: Span, options: Options) -> None:
    """Refuse dates that contradict each other or lie outside the days we reckon with."""
    if span.latest < span.earliest or (span.open_start and span.open_end):
        raise NoLimit(message("law-fault-start-unknown"))
    single = [options.id_received, options.fee_paid, options.acknowledged]
    days = [day for day in single if day is not None]
    days += [one.asked for one in options.clarifications]
    days += [one.answered for one in options.clarifications if one.answered is not None]
    if any(not FIRST_DAY <= day <= LAST_DAY for day in [*days, span.earliest, span.latest]):
        raise LimitFault(message("law-fault-out-of-range"))
    if any(day < span.earliest for day in days):
        raise LimitFault(message("law-fault-before-start"))
    if any(one.answered and one.answered < one.asked for one in options.clarifications):
        raise LimitFault(message("law-fault-answer-before-question"))


def _working(span: Span, careful: Tally, *, later: bool) -> tuple[Message, ...]:
    """The steps of the careful count, with what was assumed before and the day after them."""
    steps = [*_assumption(span, later=later), *careful.steps]
    closing = "law-last-day"
    if span.open_start:
        closing = "law-last-day-at-the-latest"
    elif span.open_end:
        closing = "law-last-day-at-the-earliest"
    if closing == "law-last-day" and steps and steps[-1].id == _ROLLED:
        return tuple(steps)  # the last step has just said so
    return (*steps, message(closing, date=say_day(careful.day)))


_ROLLED = "law-step-rolled"


def _assumption(span: Span, *, later: bool) -> list[Message]:
    first, last = say_day(span.earliest), say_day(span.latest)
    if span.open_start:
        return [message("law-start-not-after", last=last)]
    if span.open_end:
        return [message("law-start-not-before", first=first)]
    if span.exact is not None:
        return []
    chosen = "law-start-take-later" if later else "law-start-take-earlier"
    return [message("law-start-between", first=first, last=last), message(chosen)]
