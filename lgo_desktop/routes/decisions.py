"""A published decision as facts, and those facts as a case.

The form is that of `resources/decisions/`: one JSON object a line. `null` and `unknown`
mean that the decision does not say; they become an absent answer, never a no. A word that
this program does not know is treated in the same way, so that a longer vocabulary does no
harm. What the Ombudsman did (`expected`), the story, the notes and the reference stand
beside the facts and never reach the case.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Literal, TypeAlias, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from lgo_desktop.case.dates import ApproxDate, DateFault
from lgo_desktop.case.form import LARGEST_FILE, never_ends
from lgo_desktop.case.model import (
    LONGEST_TEXT,
    Case,
    Complainant,
    CouncilComplaint,
    Court,
    DataRequest,
    Organisation,
    OutsideStep,
    Professional,
    Steps,
    Tribunal,
)
from lgo_desktop.case.vocabulary import (
    ChildrensProcedure,
    CourtState,
    Issue,
    OrganisationKind,
    Profession,
    RequestState,
    Role,
    Service,
    Stage,
    TribunalState,
    Want,
    YesNo,
)
from lgo_desktop.errors import Fault, InputFault
from lgo_desktop.law.calendar import add_months

USUAL_DAY = date(2024, 6, 3)
"""The day for a decision without a date: a working day amid those of the sample."""

E = TypeVar("E", bound=StrEnum)


def _not_said(value: object) -> object:
    return None if value == "unknown" else value


def _yes_or_no(value: object) -> object:
    return value if isinstance(value, bool) else None


def _count(value: object) -> object:
    known = isinstance(value, int | float) and not isinstance(value, bool)
    return value if known and 0 <= float(str(value)) <= _MOST_MONTHS else None


def _listed(value: object) -> object:
    return () if value is None or value == "unknown" else value


_MOST_MONTHS = 1200
Word: TypeAlias = Annotated[str | None, BeforeValidator(_not_said)]
Known: TypeAlias = Annotated[bool | None, BeforeValidator(_yes_or_no)]
Words: TypeAlias = Annotated[tuple[str, ...], BeforeValidator(_listed)]
Months: TypeAlias = Annotated[float | None, BeforeValidator(_count)]


class _Read(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class Worker(_Read):
    """The worker in a decision: a profession, and whether it is known which one it was."""

    profession: Word = None
    individual_identified: Known = None


class Facts(_Read):
    """What was known when the person complained."""

    complainant: Word = None
    body_type: Word = None
    service: Word = None
    nation: Word = None
    issues: Words = ()
    professional: Worker | None = None
    main_harm: Word = None
    wants: Words = ()
    council_complaint: Word = None
    council_complaint_months_waiting: Months = None
    months_since_aware: Months = None
    reason_for_delay: Word = None
    rectification_requested: Word = None
    access_requested: Word = None
    ico_complaint: Word = None
    regulator_complaint: Word = None
    court: Word = None
    matter_decided_by_court: Known = None
    tribunal: Word = None
    statutory_childrens_procedure: Word = None


class Expected(_Read):
    """What the Ombudsman did. Only measuring reads it."""

    lgsco_would_investigate: bool
    better_placed: Words = ()


class Decision(_Read):
    """One published decision."""

    ref: str = Field(min_length=1)
    decided: date | None = None
    facts: Facts
    expected: Expected | None = None


def read_decisions_file(path: Path) -> tuple[Decision, ...]:
    """Every decision of a file. Raises `InputFault` for a file or a line that is at fault."""
    try:
        if never_ends(path):
            raise InputFault("The file of decisions is not a plain file.", _CHECK_NAME)
        with path.open("rb") as file:
            raw = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError):
        raise InputFault("The file of decisions cannot be opened.", _CHECK_NAME) from None
    if len(raw) > LARGEST_FILE:
        raise InputFault("The file is too large to be one of decisions.", _CHECK_NAME)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputFault("The file of decisions is not text in UTF-8.", _CHECK_NAME) from None
    return read_decisions(text)


_CHECK_NAME = "Please check the name of the file."


def read_decisions(text: str) -> tuple[Decision, ...]:
    """Every decision of a file, one JSON object a line; empty lines are passed over.

    Raises `InputFault` naming each line that is at fault and what is wrong with it.
    """
    found: list[Decision] = []
    faults: list[Fault] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            found.append(Decision.model_validate(json.loads(line)))
        except (json.JSONDecodeError, RecursionError):
            faults.append(Fault(f"line {number}", "unreadable", "This is not one JSON object."))
        except ValidationError as fault:
            faults += [_fault(number, one["loc"]) for one in fault.errors()]
    if faults:
        raise InputFault("The decisions cannot be read.", "Please mend these lines:", tuple(faults))
    if not found:
        raise InputFault("The file holds no decision.", _CHECK_NAME)
    return tuple(found)


def _fault(number: int, place: tuple[int | str, ...]) -> Fault:
    path = ".".join(str(step) for step in place) or "the line"
    return Fault(
        f"line {number}: {path}", "not_allowed", "This is missing or is not of the right kind."
    )


def day_of(decision: Decision) -> date:
    """The day to reckon on: that of the decision, else `USUAL_DAY`."""
    return decision.decided or USUAL_DAY


def case_of(facts: Facts, on: date) -> Case:
    """The case that these facts make on that day. What is not known stays absent."""
    return Case(
        complainant=Complainant(role=_one(Role, facts.complainant)),
        organisation=Organisation(
            kind=_one(OrganisationKind, facts.body_type),
            service=_one(Service, facts.service),
            nation=_NATIONS.get(facts.nation or ""),
        ),
        issues=tuple(dict.fromkeys(_some(Issue, facts.issues, Issue.OTHER))),
        first_knew=_ago(on, facts.months_since_aware),
        professionals=_workers(facts.professional),
        steps=_steps(facts, on),
        effect=(facts.main_harm or "")[:LONGEST_TEXT],
        wants=tuple(dict.fromkeys(_some(Want, map(_want, facts.wants), Want.OTHER))),
    )


def _steps(facts: Facts, on: date) -> Steps:
    matter = facts.matter_decided_by_court
    return Steps(
        complaint=CouncilComplaint(
            stage=_one(Stage, facts.council_complaint),
            made=_ago(on, facts.council_complaint_months_waiting),
            reason_for_lateness=(facts.reason_for_delay or "")[:LONGEST_TEXT],
            childrens_procedure=_one(ChildrensProcedure, facts.statutory_childrens_procedure),
        ),
        access=_request(facts.access_requested, on),
        rectification=_request(facts.rectification_requested, on),
        ico=_outside(facts.ico_complaint),
        regulator=_outside(facts.regulator_complaint),
        court=Court(
            state=_one(CourtState, facts.court),
            same_matter=None if matter is None else "yes" if matter else "no",
        ),
        tribunal=Tribunal(state=_one(TribunalState, facts.tribunal)),
    )


_REQUESTS: Mapping[str, RequestState] = MappingProxyType(
    {
        "no": RequestState.NOT_MADE,
        "yes_no_reply": RequestState.WAITING,
        "yes_refused": RequestState.REFUSED,
        "yes_partly": RequestState.PARTLY,
        "yes_partial": RequestState.PARTLY,
        "yes_done": RequestState.DONE,
    }
)
_NATIONS: Mapping[str, Literal["england", "wales", "scotland", "northern_ireland"]] = (
    MappingProxyType(
        {
            "england": "england",
            "wales": "wales",
            "scotland": "scotland",
            "northern_ireland": "northern_ireland",
        }
    )
)


def _request(word: str | None, on: date) -> DataRequest:
    """A request. One that is said to have had no reply is overdue on the day of the decision.

    So it was made more than the month before that the council had.
    """
    state = _REQUESTS.get(word or "")
    if state is not RequestState.WAITING:
        return DataRequest(state=state)
    try:
        made = ApproxDate(f"../{add_months(on, -_SILENT_MONTHS)}")
    except (DateFault, ValueError):
        made = None  # a day of which the program has no calendar
    return DataRequest(state=state, made=made)


_SILENT_MONTHS = 3


def _outside(word: str | None) -> OutsideStep:
    if word in {"no", "not_made"}:
        return OutsideStep(made="no")
    decided: dict[str, YesNo] = {"made_decided": "yes", "made_pending": "no"}
    return OutsideStep(made="yes", decided=decided[word]) if word in decided else OutsideStep()


def _workers(worker: Worker | None) -> tuple[Professional, ...]:
    if worker is None:
        return ()
    known = worker.individual_identified
    job = _some(Profession, (worker.profession,) if worker.profession else (), Profession.OTHER)
    return (
        Professional(
            profession=next(iter(job), None),
            identified=None if known is None else "yes" if known else "no",
        ),
    )


def _ago(on: date, months: float | None) -> ApproxDate | None:
    """The month so many months before that day."""
    if months is None:
        return None
    try:
        return ApproxDate(f"{add_months(on.replace(day=1), -round(months)):%Y-%m}")
    except (DateFault, ValueError):
        return None


def _want(word: str) -> str:
    return "worker_looked_into" if word == "discipline_worker" else word


def _one(kind: type[E], word: str | None) -> E | None:
    """The value of that name; absent for a word that is not known."""
    return kind(word) if word in frozenset(kind) else None


def _some(kind: type[E], words: Iterable[Any], other: E) -> list[E]:
    """The values of those names; a word that is not known is `other`."""
    return [kind(word) if word in frozenset(kind) else other for word in words]
