"""How the Ombudsman may see a case: each part through the tests, the best part first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.law.library import Law
from lgo_desktop.routes.ombudsman_bars import BARS, Rule
from lgo_desktop.routes.ombudsman_choice import CHOICE, SUPPORT
from lgo_desktop.routes.ombudsman_limits import LIMITS
from lgo_desktop.routes.prospect import Bar, Hurdle, Matter, Part, Prospect, Ruling, matter_of

_NEVER_SHUT = frozenset({Hurdle.LATE, Hurdle.COUNCIL_FIRST})


@dataclass(frozen=True)
class PartView:
    """One part of the story and every ruling on it, in the order of the tests."""

    part: Part
    rulings: tuple[Ruling, ...]

    @property
    def prospect(self) -> Prospect:
        """A bar or a limit decides; without one, a pattern in favour; otherwise possible."""
        return _weigh(self.rulings)

    @property
    def door(self) -> Prospect:
        """As `prospect`, but leaving out lateness and the council's turn.

        Both are answered by something that the person can do: explain, or wait.
        """
        return _weigh(tuple(one for one in self.rulings if one.test not in _NEVER_SHUT))


@dataclass(frozen=True)
class View:
    """Every part of a story as the Ombudsman may see it."""

    parts: tuple[PartView, ...]

    @property
    def prospect(self) -> Prospect:
        """That of the best part; possible where nobody has said what went wrong."""
        return max((one.prospect for one in self.parts), default=Prospect.POSSIBLE)

    @property
    def door(self) -> Prospect:
        """As `prospect`, leaving out lateness and the council's turn."""
        return max((one.door for one in self.parts), default=Prospect.POSSIBLE)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What stands in the way in law of any part, each once."""
        return tuple(
            dict.fromkeys(bar for one in self.parts for r in one.rulings for bar in r.bars)
        )

    @property
    def reasons(self) -> tuple[str, ...]:
        """The reasons in the words of the published decisions, each once."""
        return tuple(dict.fromkeys(r.reason for one in self.parts for r in one.rulings))

    def rulings_for(self, door: Prospect) -> tuple[Ruling, ...]:
        """The rulings that make a part stand as `door`, each once, without the turn-takers."""
        found = (
            ruling
            for one in self.parts
            if one.door is door
            for ruling in one.rulings
            if ruling.test not in _NEVER_SHUT and ruling.prospect is door
        )
        return tuple(dict.fromkeys(found))


def view_of(case: Case, on: date, law: Law) -> View:
    """The Ombudsman's tests over every part of the case on that day.

    While nobody has said what went wrong, what shuts the door for any story still does: a
    body that is not on its list, a landlord, a court that has the matter.
    """
    matter = matter_of(case, on, law)
    if not matter.parts:
        seen = PartView(Part.SERVICE, _barred(matter, Part.SERVICE))
        return View((seen,) if seen.rulings else ())
    return View(tuple(_seen(matter, part) for part in Part if part in matter.parts))


def _barred(matter: Matter, part: Part) -> tuple[Ruling, ...]:
    """The first ruling that leaves no discretion, if there is one."""
    return _rulings(BARS, matter, part)[:1]


def _seen(matter: Matter, part: Part) -> PartView:
    barred = _barred(matter, part)
    if barred:
        return PartView(part, barred)
    against = _rulings((*LIMITS, *CHOICE), matter, part)
    return PartView(part, against + _rulings(SUPPORT, matter, part))


def _rulings(rules: tuple[Rule, ...], matter: Matter, part: Part) -> tuple[Ruling, ...]:
    return tuple(ruling for rule in rules if (ruling := rule(matter, part)) is not None)


def _weigh(rulings: tuple[Ruling, ...]) -> Prospect:
    against = [one.prospect for one in rulings if one.prospect <= Prospect.UNLIKELY]
    if against:
        return min(against)
    return max((one.prospect for one in rulings), default=Prospect.POSSIBLE)
