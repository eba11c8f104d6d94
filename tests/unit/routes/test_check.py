"""What the route check as a whole gives, beside its doors."""

from __future__ import annotations

from lgo_desktop.law.library import read_law
from lgo_desktop.routes.check import check, records_used
from tests.helpers.cases import kent
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
