"""Who is asked what: nobody what cannot matter for them, and everybody what can."""

from __future__ import annotations

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import Issue, RequestState, Role, Stage, Want
from lgo_desktop.interview.walk import Step, fields_of, steps
from tests.helpers.cases import changed
from tests.helpers.days import KENT_DAY

_PERSON = "complainant.person"
_SON = {"complainant__role": Role.BEREAVED_RELATIVE, "issues": (Issue.SERVICE_FAILURE,)}
_OF_A_CHILD = {"organisation__service": "children", "steps__complaint__stage": Stage.REPLIED}


@pytest.mark.parametrize(
    ("path", "told", "asked"),
    [
        (f"{_PERSON}.reference", {"complainant__role": Role.PARENT}, False),
        (f"{_PERSON}.reference", {"complainant__role": Role.CARER}, True),
        *(
            (f"{_PERSON}.{name}", {"complainant__role": Role.PARENT, **own}, bool(own))
            for name in ("reference", "former_names", "earlier_addresses")
            for own in ({}, {"complainant__own_too": "yes"})
        ),
        (f"{_PERSON}.date_of_birth", {"complainant__role": Role.PARENT}, False),
        (
            f"{_PERSON}.date_of_birth",
            {"complainant__role": Role.PARENT, "complainant__own_too": "yes"},
            True,
        ),
        ("subject.earlier_addresses", {"complainant__role": Role.PARENT}, True),
        ("subject.earlier_addresses", _SON, False),
        ("subject.date_of_birth", _SON, True),
        ("complainant.contact.may_phone", {}, True),
        ("representative.contact.may_phone", {}, False),
        ("representative.contact.may_phone", {"representative": {"name": "Iris"}}, True),
        ("steps.access.state", _SON, False),
        ("steps.access.state", {**_SON, "wants": (Want.SEE_RECORDS,)}, True),
        ("steps.access.state", {**_SON, "steps__access__state": RequestState.WAITING}, True),
        ("steps.rectification.state", {"issues": (Issue.ACCESS_REFUSED,)}, False),
        ("steps.rectification.state", {"issues": (Issue.INACCURATE_RECORDS,)}, True),
        ("steps.dp_complaint.state", {**_SON, "wants": (Want.SEE_RECORDS,)}, False),
        ("steps.dp_complaint.state", {**_SON, "steps__access__state": "waiting"}, True),
        ("steps.ico.made", _SON, False),
        ("steps.ico.made", {"issues": (Issue.FOI_REFUSED,)}, True),
        (
            "steps.complaint.childrens_procedure",
            {**_OF_A_CHILD, "issues": (Issue.FOI_REFUSED,)},
            False,
        ),
        (
            "steps.complaint.childrens_procedure",
            {**_OF_A_CHILD, "issues": (Issue.FOI_REFUSED, Issue.DELAY)},
            True,
        ),
        ("scope.information", {"wants": (Want.SEE_RULES,)}, True),
        (
            "scope.information",
            {"wants": (Want.SEE_RULES,), "steps__information__state": "waiting"},
            False,
        ),
        ("malicious_allegation", {"issues": (Issue.INACCURATE_RECORDS,)}, False),
        ("malicious_allegation", {"wants": (Want.DELETE_RECORDS,)}, True),
        ("malicious_allegation", {"records": ({"says": "x", "fallback": "delete"},)}, True),
        ("scope.systems", {"steps__access__state": RequestState.WAITING}, False),
        ("scope.systems", {"steps__access__state": RequestState.NOT_MADE}, True),
        ("scope.systems", {"steps__access__state": RequestState.PARTLY}, True),
        ("scope.systems", {"steps__access__state": RequestState.DONE}, False),
        (
            "scope.systems",
            {"steps__access__state": "done", "issues": (Issue.ACCESS_INCOMPLETE,)},
            True,
        ),
    ],
)
def test_nobody_is_asked_what_cannot_matter_for_them(
    path: str, told: dict[str, object], *, asked: bool
) -> None:
    """What no rule and no letter uses for this person is not asked, and what one does use is."""
    case = changed(Case(), **told)
    paths = {field.path for step in steps(case) for field in fields_of(case, step, KENT_DAY)}
    assert (path in paths) is asked


def test_nothing_comes_up_below_a_field_that_somebody_types_in() -> None:
    """A number of a phone brings up no question, and the first name of a helper brings up all."""
    number = changed(Case(), complainant__contact__phone="07700 900000")
    assert _paths(number, "contact") == _paths(Case(), "contact")
    named = changed(Case(), representative={"name": "Iris"})
    whole = {"name": "Iris", "organisation": "A centre", "contact": {"phone": "07700 900000"}}
    assert _paths(named, "helper") == _paths(changed(Case(), representative=whole), "helper")
    assert len(_paths(Case(), "helper")) == 2


def _paths(case: Case, page: str) -> list[str]:
    return [field.path for field in fields_of(case, Step(page), KENT_DAY)]
