"""The appeal about special educational needs, and its last day."""

from __future__ import annotations

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.finding import Action, Door, Finding
from lgo_desktop.routes.tribunals_and_courts import send_tribunal
from tests.helpers.cases import changed
from tests.helpers.days import KENT_DAY

LAW = read_law()


def _appeal(state: dict[str, str]) -> Finding:
    case = changed(Case(), issues=("sen_decision",), steps__tribunal=state)
    found = send_tribunal(case, KENT_DAY, LAW)
    assert found is not None
    return found


@pytest.mark.parametrize(("sent", "late"), [("2026-11-02", False), ("2026-09-02", True)])
def test_an_appeal_has_its_day(sent: str, *, late: bool) -> None:
    """Two months from the letter; after that there may be a certificate, which is asked for."""
    state = {"state": "right_available", "decision_sent": sent}
    found = _appeal(state)
    assert [due.limit.rule for due in found.dates] == ["send_appeal"]
    assert (found.action is Action.GET_ADVICE) is late
    assert ("door-send-passed-unless" in {one.id for one in found.reasons}) is late
    assert found.unanswered == ("steps.tribunal.certificate",)


@pytest.mark.parametrize(
    ("certificate", "day", "late"),
    [("2026-11-10", "2026-12-10", False), ("2026-09-10", "2026-10-20", True)],
)
def test_a_mediation_certificate_gives_a_month(certificate: str, day: str, *, late: bool) -> None:
    """One month from the certificate where that is later (SI 2008/2699 rule 20(1)(c))."""
    state = {
        "state": "right_available",
        "decision_sent": "2026-08-20",
        "certificate": certificate,
    }
    found = _appeal(state)
    assert [str(due.limit.due) for due in found.dates] == [day]
    assert ("door-limit-passed" in {one.id for one in found.reasons}) is late
    assert found.unanswered == ()


@pytest.mark.parametrize(
    ("sent", "certificate", "days", "why"),
    [
        ("2026-09-15", "2026-11", ["2026-12-01"], None),
        ("2026-08-01", "2026-10", [], "door-send-which-certificate"),
        ("2026-08-01", "2026-09", ["2026-10-01"], "door-limit-passed"),
    ],
)
def test_a_certificate_of_about_a_month_is_counted_from_its_first_day(
    sent: str, certificate: str, days: list[str], why: str | None
) -> None:
    """And nothing is called over while a later day of that month would leave time."""
    state = {"state": "right_available", "decision_sent": sent, "certificate": certificate}
    found = _appeal(state)
    assert [str(due.limit.due) for due in found.dates] == days
    assert [one.id for one in found.reasons[1:]] == ([] if why is None else [why])
    asked = "steps.tribunal.certificate" in found.unanswered
    assert asked is (why == "door-send-which-certificate")


@pytest.mark.parametrize("nation", ["wales", "scotland", "northern_ireland"])
def test_elsewhere_the_letter_is_where_to_look(nation: str) -> None:
    """Of appeals outside England nothing was read: no tribunal of England, and no date."""
    case = changed(Case(), issues=("sen_decision",), organisation__nation=nation)
    found = send_tribunal(case, KENT_DAY, LAW)
    assert found is not None
    assert (found.door, found.dates, found.can) == (Door.OTHER_TRIBUNAL, (), ())
