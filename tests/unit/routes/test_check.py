"""What the route check as a whole gives, beside its doors."""

from __future__ import annotations

from lgo_desktop.case.model import Case
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.check import check, records_used
from lgo_desktop.routes.finding import Finding, Status, Strand
from tests.helpers.cases import changed, kent
from tests.helpers.complaints import CHILD
from tests.helpers.days import KENT_DAY

LAW = read_law()


def test_the_records_behind_the_findings_are_known() -> None:
    """Each limit of a date, each provision that is cited and each body of a door, once."""
    findings = check(kent(), KENT_DAY, LAW)
    used = records_used(findings, LAW, KENT_DAY)
    assert LAW.limits["dp_access"] in used
    assert LAW.bodies["social_work_england"] in used
    assert LAW.bodies["gmc"] not in used
    assert LAW.limits["foi"] not in used
    cited = {reference for finding in findings for reference in finding.references}
    assert cited
    assert cited <= {record.reference_on(KENT_DAY) for record in used}
    assert len({id(record) for record in used}) == len(used)
    assert records_used((), LAW, KENT_DAY) == ()


_PANEL = {
    "steps__complaint__stage": "stage1_done",
    "steps__complaint__childrens_procedure": "stage2",
    "steps__complaint__last_reply": "2026-11-09",
}


def _open(**facts: object) -> list[Finding]:
    case = changed(Case(), **(CHILD | _PANEL | facts))
    return [one for one in check(case, KENT_DAY, LAW) if one.status is Status.OPEN_NOW]


def test_what_ends_within_a_month_comes_first() -> None:
    """A panel to be asked for by 7 December stands before requests that have no day."""
    issues = ("inaccurate_records", "service_failure")
    found = _open(issues=issues)
    assert (found[0].door, found[0].strand) == ("council", "service")
    assert len(found) > 1
    late = _open(issues=issues, steps__complaint__last_reply="2026-06-01")
    assert (late[0].door, late[0].strand) != ("council", "service")


def test_of_two_that_end_soon_the_sooner_comes_first() -> None:
    """An appeal by 1 December goes before a panel by 7 December."""
    appeal = {"state": "right_available", "decision_sent": "2026-10-01"}
    found = _open(issues=("sen_decision", "service_failure"), steps__tribunal=appeal)
    assert [str(one.door) for one in found[:2]] == ["send_tribunal", "council"]


def test_safety_comes_before_every_day() -> None:
    """Somebody in danger now is never second to a date."""
    found = _open(at_risk_now="yes")
    assert (found[0].door, found[1].door) == ("safety", "council")


def test_data_that_went_astray_is_complained_of_first() -> None:
    """No request takes it back; where records are wrong too, those are asked for first."""
    astray = changed(
        Case(),
        issues=("disclosure_without_consent", "worker_conduct"),
        professionals=({"name": "A", "profession": "social_worker", "concern": "Sent it."},),
        organisation__service="children",
    )
    first = check(astray, KENT_DAY, LAW)[0]
    assert first.strand is Strand.DATA_COMPLAINT
    assert first.next_step.id == "door-data-complaint-alone"
    both = changed(astray, issues=("disclosure_without_consent", "inaccurate_records"))
    assert check(both, KENT_DAY, LAW)[0].strand is not Strand.DATA_COMPLAINT
