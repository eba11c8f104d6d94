"""Who may see the person's address where the person has not decided?"""

from __future__ import annotations

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import ASTRAY


def may_see_unasked(case: Case) -> tuple[str, ...]:
    """The bodies that see it unless the person says otherwise: the council, as it must answer.

    Nobody where somebody is in danger, or says that data was given away or got out: then it is
    printed only for those whom the person chose.
    """
    careful = case.at_risk_now == "yes" or not ASTRAY.isdisjoint(case.issues)
    return () if careful else ("council",)
