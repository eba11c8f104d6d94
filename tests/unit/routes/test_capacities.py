"""Who complains decides what is told: children, care leavers, carers, and who acts for others."""

from __future__ import annotations

from datetime import date

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.check import check
from lgo_desktop.routes.facts import is_child
from lgo_desktop.routes.truth import Truth
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY

LAW = read_law()
_ROLE = "complainant__role"
_BORN = "complainant__person__date_of_birth"
_STEPS = "steps__complaint__childrens_procedure"
_SERVICE = {
    "issues": ("service_failure", "access_refused_or_delayed"),
    "steps__complaint__stage": "not_made",
    "steps__court": {"state": "none"},
    "records": (),
}


def _said(case: Case) -> dict[tuple[str, str], set[str]]:
    return {
        (f.door, f.strand): {reason.id for reason in f.reasons} for f in check(case, KENT_DAY, LAW)
    }


@pytest.mark.parametrize(
    ("born", "child"),
    [("2012-05-01", True), ("1990", False), ("2008", None), (None, None), ("2008-11-24", False)],
)
def test_a_child_is_under_eighteen_on_that_day(born: str | None, child: Truth) -> None:
    """An approximate birthday may leave it open."""
    assert is_child(changed(Case(), **{_BORN: born}), KENT_DAY) is child


@pytest.mark.parametrize(
    ("facts", "place", "words"),
    [
        ({_BORN: "2012-05-01"}, ("council", "access"), "door-child-own-right"),
        ({_ROLE: "former_looked_after_child"}, ("council", "access"), "door-care-leaver"),
        ({_ROLE: "foster_carer"}, ("council", "access"), "door-own-data-only"),
        ({_ROLE: "bereaved_relative"}, ("council", "access"), "door-bereaved"),
        (
            {**_SERVICE, _ROLE: "bereaved_relative"},
            ("lgsco", "service"),
            "door-lgsco-bereaved",
        ),
        ({_ROLE: "parent"}, ("ico", "records"), "door-ico-child-signs"),
        ({"issues": ("opinion_disputed",)}, ("council", "records"), "door-opinion-note"),
        ({_STEPS: "stage2"}, ("social_work_england", "worker"), "door-swe-may-halt"),
        (
            {
                "issues": ("service_failure", "worker_conduct"),
                _ROLE: "parent",
                "steps__complaint": {"stage": "awaiting_reply"},
            },
            ("social_work_england", "worker"),
            "door-swe-may-halt",
        ),
    ],
)
def test_the_example_told_by_another_person_says_so(
    facts: dict[str, object], place: tuple[str, str], words: str
) -> None:
    """The words stand there for that person, and not for the one of the example."""
    assert words in _said(changed(kent(), **facts))[place]
    assert words not in _said(kent())[place]


@pytest.mark.parametrize(
    ("born", "told"), [(None, True), ("2014-11-24", True), ("2014-11-25", False), ("2014", True)]
)
def test_of_a_younger_child_no_signature_is_spoken_of(born: str | None, *, told: bool) -> None:
    """The ICO's form asks for a child's own consent from the age of 12."""
    child = {"name": "Child Z (example)", "date_of_birth": born}
    said = _said(changed(kent(), **{_ROLE: "parent"}, subject=child))
    assert ("door-ico-child-signs" in said[("ico", "records")]) is told


@pytest.mark.parametrize(
    ("role", "born", "told"),
    [
        ("former_looked_after_child", None, True),
        ("self", "2012-05-01", True),
        ("self", "1990", False),
        ("self", None, False),
        ("parent", None, False),
    ],
)
def test_children_and_care_leavers_are_told_of_an_advocate(
    role: str, born: str | None, *, told: bool
) -> None:
    """Children Act 1989 s.26A: for children and care leavers, not for parents."""
    who = changed(kent(), **_SERVICE, **{_ROLE: role, _BORN: born})
    assert ("door-council-advocate" in _said(who)["council", "service"]) is told
    cited = {one for f in check(who, KENT_DAY, LAW) if f.door == "council" for one in f.references}
    assert ("Children Act 1989 s.26A" in cited) is told


def test_who_acts_without_a_signature_is_told() -> None:
    """Council, ICO and Ombudsman each ask for the authority in writing."""
    for answer, told in (("no", True), ("yes", False), (None, False)):
        helper = {"name": "A friend", "has_written_authority": answer}
        said = _said(changed(kent(), **_SERVICE, representative=helper))
        for place in (("council", "service"), ("ico", "records"), ("lgsco", "service")):
            assert ("door-authority-needed" in said[place]) is told, (answer, place)


def test_deletion_has_its_limits() -> None:
    """The file of a child in care must be kept; for others that is not said."""
    place = ("council", "deletion")
    wanted = changed(kent(), issues=("deletion_sought",))
    assert "door-deletion-in-care" not in _said(wanted)[place]
    leaver = changed(wanted, **{_ROLE: "former_looked_after_child"})
    assert "door-deletion-in-care" in _said(leaver)[place]
    assert place not in _said(kent())


@pytest.mark.parametrize(
    ("facts", "there"),
    [
        ({"malicious_allegation": "yes"}, True),
        ({"malicious_allegation": "no"}, False),
        ({"wants": ("delete_records",)}, True),
        ({}, False),
    ],
)
def test_deletion_is_offered_where_it_is_wanted_or_has_a_ground(
    facts: dict[str, object], *, there: bool
) -> None:
    """A wish for it, or an allegation by a malicious person (UK GDPR Article 17(1)(g))."""
    said = _said(changed(kent(), **({"wants": ()} | facts)))
    assert (("council", "deletion") in said) is there
    ground = "door-deletion-malicious" in said.get(("council", "deletion"), set())
    assert ground is ("malicious_allegation" in facts and there)


def test_that_ground_is_told_only_where_it_is_law() -> None:
    """Article 17(1)(g) came into force on 31 March 2026."""
    case = changed(kent(), malicious_allegation="yes", wants=())
    for day, there in ((date(2026, 3, 30), False), (date(2026, 3, 31), True)):
        found = [one for one in check(case, day, LAW) if one.strand == "deletion"]
        assert bool(found) is there
        assert all("UK GDPR Article 17(1)(g)" in one.references for one in found)
        # That data is no longer needed is another ground, and nobody is told to give it here.
        assert all(one.next_step.id == "door-deletion-next-malicious" for one in found)
