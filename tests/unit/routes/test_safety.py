"""Whoever is in danger is told whom to call."""

from __future__ import annotations

from datetime import date

from lgo_desktop.law.library import read_law
from lgo_desktop.routes.safety import helplines


def test_the_numbers_are_those_that_were_seen() -> None:
    """For a child, for a young person and for domestic abuse: each as its record has it."""
    law = read_law()
    found = helplines(law, date(2026, 11, 24))
    phones = {
        version.phone.value
        for body in law.bodies.values()
        if (version := body.version_on(date(2026, 11, 24))) is not None
        and version.phone is not None
        and version.phone.printable
    }
    assert {one.phone for one in found} <= phones
    assert any("Domestic abuse" in one.what_for for one in found)
    assert any("child" in one.what_for for one in found)
    assert all(one.name and one.phone for one in found)
