"""What the body is called: the council stands in no sentence of a case that is about none."""

from __future__ import annotations

import itertools
import re

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.case.naming import names_of
from lgo_desktop.case.vocabulary import OrganisationKind, RequestState, Stage
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.check import check
from lgo_desktop.routes.finding import Door, Finding, Status, Strand
from lgo_desktop.wording import load_wording
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY

LAW = read_law()
WORDS = load_wording()
OTHERS = [kind for kind in OrganisationKind if kind is not OrganisationKind.COUNCIL]

# Sentences about councils as such: true of every body that somebody complains of.
_OF_COUNCILS = frozenset(
    {
        *("door-lgsco-body", "door-lgsco-personnel", "door-lgsco-procedure", "door-school-cannot"),
        *("door-phso-cannot", "door-police-why", "door-police-cannot", "door-ofsted-cannot"),
        *("door-housing-why", "door-housing-can", "door-legal-ombudsman-cannot"),
        *("door-care-leaver", "door-safety-next", "door-council-late-corporate"),
        *("door-lado-title", "door-lado-why", "door-lado-next", "door-lado-call"),
        *("door-discrimination-next", "door-discrimination-cannot"),
    }
)
_COUNCIL = re.compile(r"\bcouncils?\b(?! tax)", re.IGNORECASE)
_TITLES = re.compile(r"(General \w+|Care Professions|Midwifery|Social (Services|Care)) Council")


def _sentences(finding: Finding) -> dict[str, str]:
    said = (
        *(finding.title, *finding.reasons, finding.next_step, *finding.can, *finding.cannot),
        *(due.label for due in finding.dates),
        *(step for due in finding.dates for step in due.explained),
    )
    return {one.id: WORDS.say(one) for one in said}


def _cases(kind: OrganisationKind) -> list[Case]:
    """The example about another body, in every state of its requests and of its complaint."""
    issues = ("inaccurate_records", "worker_dishonesty", "service_failure", "foi_refused")
    base = changed(kent(), organisation__kind=kind, issues=issues)
    asked = [
        changed(
            base,
            **{f"steps__{name}": {"state": state, "made": "2026-09-01"} for name in _REQUESTS},
            steps__information={"state": state, "made": "2026-09-01"},
            steps__complaint__stage=stage,
            organisation__service=service,
        )
        for state, stage, service in itertools.product(
            (None, *RequestState), (None, *Stage), ("children", "other")
        )
    ]
    return [base, *asked]


_REQUESTS = ("access", "rectification", "dp_complaint")


@pytest.mark.parametrize("kind", OTHERS)
def test_no_sentence_speaks_of_a_council_where_there_is_none(kind: OrganisationKind) -> None:
    """In no state of its requests is another body called the council, in words or in dates."""
    for case in _cases(kind):
        for finding in check(case, KENT_DAY, LAW):
            for name, text in _sentences(finding).items():
                if name not in _OF_COUNCILS:
                    assert not _COUNCIL.search(_TITLES.sub("", text)), (name, text)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (None, "the council"),
        ("council", "the council"),
        ("care_provider", "the care provider"),
        ("academy", "the school"),
        ("nhs", "the NHS body"),
        ("police", "the police force"),
        ("cafcass", "Cafcass"),
        ("housing_association", "the housing association"),
        ("other", "the body"),
    ],
)
def test_each_body_has_its_name(kind: str | None, name: str) -> None:
    """Within a sentence and at the start of one; a council where nobody has said."""
    names = names_of(changed(Case(), organisation__kind=kind))
    assert WORDS.say(names["the-body"]) == name
    assert WORDS.say(names["The-body"]) == name[0].upper() + name[1:]


def test_the_request_is_made_of_the_body_that_was_named() -> None:
    """The title, the reason and the date all name the school."""
    case = changed(kent(), organisation__kind="school", steps__rectification={})
    found = next(
        one
        for one in check(case, KENT_DAY, LAW)
        if (one.door, one.strand) == (Door.COUNCIL, Strand.RECORDS)
    )
    said = _sentences(found)
    assert said["door-rectification-title"] == "Ask the school to put the records right"
    assert said["due-dp-rectification"].startswith("If the school gets your letter today")
    assert said["door-rectification-right"].startswith("The school must")


@pytest.mark.parametrize(("kind", "unsure"), [("other", True), ("council", False), (None, False)])
def test_whether_the_ombudsman_looks_at_another_body_is_not_known(
    kind: str | None, *, unsure: bool
) -> None:
    """LGA 1974 s.25 lists its bodies; of one that is only “other” nobody can say."""
    case = changed(kent(), organisation__kind=kind)
    found = next(one for one in check(case, KENT_DAY, LAW) if one.door is Door.OMBUDSMAN)
    assert ("door-lgsco-body-unknown" in {why.id for why in found.reasons}) is unsure
    done = changed(
        Case(),
        organisation__kind=kind,
        issues=("service_failure",),
        steps__complaint__stage="final_response",
    )
    (door,) = (one for one in check(done, KENT_DAY, LAW) if one.door is Door.OMBUDSMAN)
    assert (door.status, door.next_step.id) == (
        (Status.AFTER_A_STEP, "door-lgsco-ask-first")
        if unsure
        else (Status.OPEN_NOW, "door-lgsco-next")
    )
