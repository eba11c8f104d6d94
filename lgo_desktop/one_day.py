"""One case on one day: the law of that day, and the documents that the case needs then."""

from __future__ import annotations

from datetime import date

from lgo_desktop.case.model import Case
from lgo_desktop.errors import UsageFault
from lgo_desktop.interview.applying import that_apply
from lgo_desktop.law.calendar import LAST_DAY
from lgo_desktop.law.library import Law, read_law
from lgo_desktop.letters.compose import Composed, compose
from lgo_desktop.letters.sheet import Sheet
from lgo_desktop.routes.check import check
from lgo_desktop.routes.examples import read_examples
from lgo_desktop.wording import load_wording, message

_OLDEST = "uk_gdpr_15"  # no letter can be written for a day on which nobody had this right


def law_on(on: date) -> Law:
    """The law, for a day of which it says anything. Raises `UsageFault` for any other day."""
    law = read_law()
    if on > LAST_DAY or not law.in_force(_OLDEST, on):
        raise UsageFault(message("fault-no-law"), message("fault-no-law-todo"))
    return law


def composed_on(case: Case, on: date) -> Composed:
    """The documents of a case on that day, from the answers that still apply.

    Raises `UsageFault` for a day without law.
    """
    law, case = law_on(on), that_apply(case)
    return compose(Sheet(case, check(case, on, law), on, law, load_wording(), read_examples()))
