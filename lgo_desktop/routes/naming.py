"""A finding whose sentences call the body what the case calls it."""

from __future__ import annotations

from dataclasses import replace

from lgo_desktop.case.model import Case
from lgo_desktop.case.naming import names_of
from lgo_desktop.routes.finding import Finding
from lgo_desktop.wording import Message


def name_the_body(finding: Finding, case: Case) -> Finding:
    """The finding, whose sentences name the body of the case wherever they speak of it."""
    names = names_of(case)

    def named(said: tuple[Message, ...]) -> tuple[Message, ...]:
        return tuple(one.naming(names) for one in said)

    return replace(
        finding,
        title=finding.title.naming(names),
        reasons=named(finding.reasons),
        next_step=finding.next_step.naming(names),
        can=named(finding.can),
        cannot=named(finding.cannot),
        dates=tuple(replace(due, label=due.label.naming(names)) for due in finding.dates),
    )
