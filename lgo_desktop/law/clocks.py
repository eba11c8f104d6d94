"""How is a limit counted, step by step, so that the person can follow it?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from lgo_desktop.errors import OwnFault
from lgo_desktop.law.calendar import (
    MONTHS,
    Landing,
    Skipped,
    WorkingDays,
    add_months,
    days_between,
    months_beginning_with,
    say_count,
    say_date,
    say_days,
)
from lgo_desktop.law.limit_records import LimitVersion
from lgo_desktop.law.records import ADVICE
from lgo_desktop.wording import Message, message


@dataclass(frozen=True)
class Clarification:
    """A question that the council asked about a request, and the day it got the answer.

    `answered` is `None` while the council still waits for the answer.
    """

    asked: date
    answered: date | None = None


@dataclass(frozen=True)
class Options:
    """What else is known about the event that started a clock.

    `extended`: the council has told the person, in time and with reasons, that it takes
    longer. `id_received` and `fee_paid`: the day the council got proof of identity or of
    authority, or a fee, that it had properly asked for. `acknowledged`: the day a complaint
    was acknowledged. `mediation_certificate`: the day a certificate was issued.
    """

    extended: bool = False
    id_received: date | None = None
    fee_paid: date | None = None
    clarifications: tuple[Clarification, ...] = ()
    acknowledged: date | None = None
    mediation_certificate: date | None = None

    def given(self) -> frozenset[str]:
        """The names of the options that are not empty."""
        return frozenset(name for name in self.__dataclass_fields__ if getattr(self, name))


@dataclass(frozen=True)
class Milestone:
    """Another day that matters on the way: `what` says it in a sentence."""

    id: str
    day: date
    what: Message


@dataclass(frozen=True)
class Question:
    """One exact start, the numbers in force on it, and the working days of the statute."""

    rule: str
    start: date
    version: LimitVersion
    working_days: WorkingDays
    options: Options

    def number(self, name: str) -> int:
        """One of the numbers of the limit. Raises `OwnFault`, naming the record, without it."""
        value = getattr(self.version, name, None)
        if not isinstance(value, int):
            raise OwnFault(
                f"limits.toml, record “{self.rule}”: the key “{name}” is missing.", ADVICE
            )
        return value


@dataclass
class Tally:
    """A count under way: the day reached so far, and each step in words.

    `stopped` is the day from which the clock stands still, if it does: then `day` is not the
    last day, and nobody can say yet which one is.
    """

    day: date
    working_days: WorkingDays
    steps: list[Message] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    milestones: list[Milestone] = field(default_factory=list)
    stopped: date | None = None

    @classmethod
    def begin(cls, question: Question) -> Tally:
        """A count that begins with the event of the rule, said in its own words."""
        tally = cls(question.start, question.working_days)
        start = f"law-start-{question.rule.replace('_', '-')}"
        tally.say(message(start, date=say_date(question.start)))
        return tally

    def say(self, step: Message) -> None:
        """Add one step in words."""
        self.steps.append(step)

    def restart(self, day: date, step: Message) -> None:
        """Begin the count on a later day instead."""
        self.day = day
        self.say(step)

    def months_after(self, months: int) -> None:
        """Move to the corresponding day, or to the last day of a month that has none."""
        day = add_months(self.day, months)
        self.say(
            message("law-step-months", count=_months(months), date=say_date(day))
            if day.day == self.day.day
            else message(
                "law-step-months-short",
                count=_months(months),
                month=f"{MONTHS[day.month - 1]} {day.year}",
                day=str(self.day.day),
                date=say_date(day),
            )
        )
        self.day = day

    def months_beginning_with(self, months: int) -> None:
        """Move to the last day of a period whose first day is the day reached."""
        day = months_beginning_with(self.day, months)
        self.say(message("law-step-beginning", count=_months(months), date=say_date(day)))
        self.day = day

    def days_after(self, days: int) -> None:
        """Count calendar days; the next day is the first."""
        self.day += timedelta(days=days)
        self.say(message("law-step-days", count=say_count(days, "day"), date=say_date(self.day)))

    def weeks_after(self, weeks: int) -> None:
        """Move some weeks on."""
        self.day += timedelta(weeks=weeks)
        self.say(message("law-step-weeks", count=say_count(weeks, "week"), date=say_date(self.day)))

    def working_days_after(self, count: int) -> None:
        """Count working days; the next working day is the first."""
        begun = self.day
        landing = self.working_days.after(begun, count)
        said = say_count(count, "working day")
        self.say(message("law-step-working-days", count=said))
        weekends = [skip.day for skip in landing.skipped if skip.why == "weekend"]
        if weekends:
            self.say(message("law-step-weekends", days=say_days(weekends)))
        self._say_skipped(skip for skip in landing.skipped if skip.why == "bank_holiday")
        self._land(landing, begun)
        self.say(message("law-step-working-days-end", count=said, date=say_date(landing.day)))

    def pause(self, clarifications: Iterable[Clarification]) -> None:
        """Add each day from a question to its answer, both included and each day once.

        A question that came when the time was already over stops nothing. One that has no
        answer yet stops the clock, whatever is asked after it.
        """
        begun = self.day
        paused: frozenset[date] = frozenset()
        for one in sorted(clarifications, key=_asked):
            if one.asked > self.working_days.roll(self.day).day:
                self.say(message("law-step-pause-too-late", asked=say_date(one.asked)))
                continue
            if one.answered is None:
                before = sum(day < one.asked for day in paused)
                self._stop(one.asked, (begun - one.asked).days + 1 + before)
                return
            paused |= days_between([(one.asked, one.answered)])
            self.day = begun + timedelta(days=len(paused))
            self._say_pause(one.asked, one.answered)
        if self.day != begun:
            self.say(message("law-step-pause-moves", date=say_date(self.day)))
            self.say(message("law-step-pause-other-count"))

    def _say_pause(self, asked: date, answered: date) -> None:
        count = say_count((answered - asked).days + 1, "day")
        shown = {"asked": say_date(asked), "answered": say_date(answered)}
        self.say(message("law-step-pause", count=count, **shown))

    def _stop(self, asked: date, left: int) -> None:
        """Stand still from the day of a question; so many days are left after its answer."""
        self.stopped = asked
        self.say(message("law-step-clock-stopped", asked=say_date(asked)))
        if left > 0:
            self.say(message("law-step-clock-left", count=say_count(left, "day")))

    def roll(self) -> None:
        """Move on from a weekend or bank holiday to the next working day."""
        begun = self.day
        landing = self.working_days.roll(begun)
        self._say_skipped(landing.skipped)
        self._land(landing, begun)
        if landing.skipped:
            self.say(message("law-step-rolled", date=say_date(self.day)))

    def note(self, milestone: str, day: date) -> None:
        """Remember another day that matters; its words are `law-milestone-…`."""
        words = message(f"law-milestone-{milestone.replace('_', '-')}", date=say_date(day))
        self.milestones.append(Milestone(milestone, day, words))

    def _say_skipped(self, skipped: Iterable[Skipped]) -> None:
        for skip in skipped:
            reason = "law-step-weekend" if skip.why == "weekend" else "law-step-bank-holiday"
            self.say(message(reason, date=say_date(skip.day)))

    def _land(self, landing: Landing, begun: date) -> None:
        if not self.working_days.knows(begun, landing.day):
            self.say(message("law-step-holidays-unknown"))
        self.skipped.extend(landing.skipped)
        self.day = landing.day


def _asked(one: Clarification) -> date:
    return one.asked


def _months(months: int) -> str:
    """A number of months as people say it: several full years are years."""
    years, rest = divmod(months, 12)
    return say_count(years, "year") if years > 1 and rest == 0 else say_count(months, "month")
