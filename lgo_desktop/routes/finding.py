"""What the route check says of one door: is it open, why, until when, and what next.

A finding speaks in messages, never in sentences of its own: the words stand in
`resources/wording/`. It never says that somebody will win.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from lgo_desktop.law.calendar import FIRST_DAY, LAST_DAY, add_months, say_date, say_day
from lgo_desktop.law.limits import Limit
from lgo_desktop.law.records import Status as Certainty
from lgo_desktop.wording import Message, message


class Door(StrEnum):
    """A body to go to, in the one vocabulary of bodies."""

    SAFETY = "safety"
    COUNCIL = "council"
    ICO = "ico"
    SOCIAL_WORK_ENGLAND = "social_work_england"
    HCPC = "hcpc"
    NMC = "nmc"
    GMC = "gmc"
    TRA = "tra"
    GDC = "gdc"
    GPHC = "gphc"
    GOC = "goc"
    GOSC = "gosc"
    GCC = "gcc"
    SRA = "sra"
    BSB = "bsb"
    CILEX_REGULATION = "cilex_regulation"
    LEGAL_OMBUDSMAN = "legal_ombudsman"
    DESIGNATED_OFFICER = "lado"
    SOCIAL_CARE_WALES = "scw"
    SCOTTISH_SOCIAL_SERVICES_COUNCIL = "sssc"
    NORTHERN_IRELAND_SOCIAL_CARE_COUNCIL = "niscc"
    OMBUDSMAN = "lgsco"
    WALES_OMBUDSMAN = "psow"
    SCOTLAND_OMBUDSMAN = "spso"
    NORTHERN_IRELAND_OMBUDSMAN = "nipso"
    HEALTH_OMBUDSMAN = "phso"
    HOUSING_OMBUDSMAN = "housing_ombudsman"
    SEND_TRIBUNAL = "send_tribunal"
    OTHER_TRIBUNAL = "tribunal_other"
    COURT = "court"
    POLICE = "police"
    OFSTED = "ofsted"
    CQC = "cqc"
    CAFCASS = "cafcass"
    SCHOOL = "school"


class Strand(StrEnum):
    """A part of the story. Each part has its own doors."""

    ACCESS = "access"
    RECORDS = "records"
    DATA_COMPLAINT = "data_complaint"
    WORKER = "worker"
    SERVICE = "service"
    RESTRICTION = "restriction"
    DELETION = "deletion"
    SAFETY = "safety"
    APPEAL = "appeal"
    COURT = "court"
    INFORMATION = "information"
    OTHER_BODY = "other_body"


class Status(StrEnum):
    """Whether a door is open, as far as the answers tell."""

    OPEN_NOW = "open_now"
    AFTER_A_STEP = "after_a_step"
    TOO_EARLY = "too_early"
    UNLIKELY = "unlikely"
    CLOSED = "closed"
    NOT_APPLICABLE = "not_applicable"


class Action(StrEnum):
    """What to do at a door now. Letters are written for some of these."""

    ASK_ACCESS = "ask_access"
    ASK_RECTIFICATION = "ask_rectification"
    ASK_SHOW_CORRECTION = "ask_show_correction"
    COMPLAIN_ABOUT_DATA = "complain_about_data"
    COMPLAIN = "complain"
    RAISE_CONCERN = "raise_concern"
    CHASE = "chase"
    ASK_RESTRICTION = "ask_restriction"
    ASK_DELETION = "ask_deletion"
    ASK_INFORMATION = "ask_information"
    ASK_REVIEW = "ask_review"
    APPEAL = "appeal"
    GET_HELP = "get_help"
    GET_ADVICE = "get_advice"
    WAIT = "wait"
    NONE = "none"


@dataclass(frozen=True)
class DueDate:
    """A date that matters at a door: what it is, and the limit with its working.

    `begun` says how the day is known that it is counted from, where that needs a word.
    """

    label: Message
    limit: Limit
    begun: tuple[Message, ...] = ()

    @property
    def at_latest(self) -> Message:
        """The day by which somebody else must have acted, however late the count began.

        A limit of the person's own is told as `when`: they keep to the earlier day.
        """
        exact = self.limit.earliest == self.limit.latest or self.limit.latest >= LAST_DAY
        if self.limit.binds == "person" or exact:
            return self.when
        return message("due-at-latest", date=say_date(self.limit.latest))

    @property
    def when(self) -> Message:
        """The day, or the two days between which it lies where the start is not exact.

        Where the person must keep it, the earlier one is named as the one to keep to.
        """
        first, last = self.limit.earliest, self.limit.latest
        if first == last or first <= FIRST_DAY or last >= LAST_DAY:
            return message("due-on", date=say_date(self.limit.due))
        key = "due-to-be-safe" if self.limit.binds == "person" else "due-between"
        return message(key, first=say_day(first), last=say_day(last))

    @property
    def caution(self) -> Message | None:
        """What stands beside the date where the rule behind it was not read, or not confirmed."""
        key = _CAUTIONS.get(self.limit.status)
        return None if key is None else message(key)

    @property
    def explained(self) -> tuple[Message, ...]:
        """How the date was worked out, what kind of limit it is, and that it is our count."""
        kind = _KINDS.get(self.limit.force, ())
        return (*self.begun, *self.limit.working, *kind, self.limit.note)


_CAUTIONS = {
    Certainty.NOT_CONFIRMED: "due-not-confirmed",
    Certainty.SECOND_HAND: "due-second-hand",
}
_KINDS = {
    "guidance": (message("due-by-guidance"),),
    "stated": (message("due-as-stated"),),
}


def dated(label: Message, limit: Limit | None) -> tuple[DueDate, ...]:
    """The one date of a finding, or none where no limit could be reckoned."""
    return () if limit is None else (DueDate(label, limit),)


def is_over(limit: Limit | None, on: date) -> bool:
    """Whether a limit is known to have passed, on any day on which it may have begun."""
    return limit is not None and limit.passed_on(on) is True


NEAR_MONTHS = 1
"""How near a last day is when it has to be acted upon at once.

A month: nothing that has to come first (an answer of the body, advice) takes much less.
"""


def is_near(limit: Limit | None, on: date) -> bool:
    """Whether the day that the person must keep is to come within a month of `on`."""
    if limit is None or limit.binds != "person" or on >= LAST_DAY:
        return False
    return on <= limit.due <= add_months(on, NEAR_MONTHS)


def due_label(name: str, *, over: bool) -> Message:
    """How a day is named that is still to come, or that has passed: `due-NAME`, `due-NAME-was`."""
    return message(f"due-{name}{'-was' if over else ''}")


def dated_on(name: str, limit: Limit | None, on: date) -> tuple[DueDate, ...]:
    """As `dated`, named by whether the limit has passed."""
    return dated(due_label(name, over=is_over(limit, on)), limit)


@dataclass(frozen=True)
class Finding:
    """One door for one strand of the story.

    `references` are provisions as a letter cites them. `unanswered` are places in the
    case whose answer could change this finding.
    """

    door: Door
    strand: Strand
    status: Status
    action: Action
    title: Message
    reasons: tuple[Message, ...]
    next_step: Message
    references: tuple[str, ...] = ()
    dates: tuple[DueDate, ...] = ()
    can: tuple[Message, ...] = ()
    cannot: tuple[Message, ...] = ()
    unanswered: tuple[str, ...] = ()


_ENDS_SOON = {
    Status.AFTER_A_STEP: "door-ends-soon",
    Status.TOO_EARLY: "door-ends-soon",
    Status.UNLIKELY: "door-ends-soon-unlikely",
}


def ends_before_it_opens(found: Finding) -> bool:
    """Whether a finding says to write in time, although the door is not open (`before_it_ends`)."""
    return found.next_step.id == "door-ends-soon"


def before_it_ends(found: Finding, limit: Limit | None, on: date) -> Finding:
    """The finding of an ombudsman, which says what to do where its time ends before it is open.

    No ombudsman is told too late without a way out: one writes in time, or explains the delay.
    """
    words = _ENDS_SOON.get(found.status)
    if words is None or not is_near(limit, on):
        return found
    return replace(found, next_step=message(words))
