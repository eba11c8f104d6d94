"""Whatever the case and the day, the route check answers, and unknown is never taken for no."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from lgo_desktop.case.model import (
    Case,
    Professional,
    Record,
)
from lgo_desktop.interview.pages import PAGES
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.check import check
from lgo_desktop.routes.finding import Finding, Status
from lgo_desktop.wording import load_wording
from tests.helpers import sources
from tests.helpers.cases import cases, kent
from tests.helpers.days import KENT_DAY
from tests.helpers.processes import ROOT

LAW, WORDS = read_law(), load_wording()
DAYS = st.one_of(st.just(KENT_DAY), st.dates(date(2018, 1, 1), date(2035, 12, 31)))
QUESTIONS = {field.path for page in PAGES for field in page.fields}
SHUT = {Status.CLOSED, Status.NOT_APPLICABLE}


@settings(max_examples=200)
@given(cases(), DAYS)
def test_every_case_has_an_answer_on_every_day(case: Case, on: date) -> None:
    """No case and no day from 2018 to 2035 makes it fail, and all that it says has words."""
    for finding in check(case, on, LAW):
        said = (finding.title, *finding.reasons, finding.next_step, *finding.can, *finding.cannot)
        assert all(WORDS.say(one) for one in said)
        assert finding.reasons
        for due in finding.dates:
            assert WORDS.say(due.label)
            assert WORDS.say(due.when)
            assert all(WORDS.say(step) for step in due.limit.working)


@given(cases(), DAYS)
def test_the_same_gives_the_same(case: Case, on: date) -> None:
    """The answer follows from case, day and law alone, with one finding a door and strand."""
    findings = check(case, on, LAW)
    assert findings == check(case, on, LAW)
    assert len({(f.door, f.strand) for f in findings}) == len(findings)


@given(cases(), DAYS)
def test_what_is_cited_is_law_on_that_day(case: Case, on: date) -> None:
    """A finding cites no provision that is not, or no longer, or not yet, in force."""
    in_force = {LAW.cite(p, on) for p in LAW.provisions if LAW.in_force(p, on)}
    for finding in check(case, on, LAW):
        assert set(finding.references) <= in_force


@given(cases(), DAYS)
def test_what_is_left_open_can_be_answered(case: Case, on: date) -> None:
    """Each question that a finding names is asked in the interview, and has no answer yet."""
    for finding in check(case, on, LAW):
        assert len(set(finding.unanswered)) == len(finding.unanswered)
        for path in finding.unanswered:
            assert re.sub(r"\[[0-9]+\]", "[]", path) in QUESTIONS


@settings(max_examples=500)
@given(cases(), DAYS, st.data())
def test_an_answer_taken_away_shuts_no_door(case: Case, on: date, data: st.DataObject) -> None:
    """What is not known is never taken for a no.

    A door that is shut, or has nothing to do, in a case with one answer fewer was so with
    that answer too. (The other way round an answer may well shut a door.)
    """
    before = _by_place(check(case, on, LAW))
    fewer = list(_blanks(case.model_dump(), Case()))
    if fewer:
        less = Case.model_validate(data.draw(st.sampled_from(fewer)))
        for place, finding in _by_place(check(less, on, LAW)).items():
            if finding.status in SHUT and place in before:
                assert before[place].status in SHUT, place


def test_an_answer_taken_from_the_example_hides_no_door() -> None:
    """In the example, every door stays in sight whatever single answer is missing.

    Only the word on courts needs an answer of its own: nobody is sent to court by a silence.
    """
    doors = _by_place(check(kent(), KENT_DAY, LAW)).keys() - {("court", "court")}
    for less in _with_one_answer_fewer(kent()):
        assert _by_place(check(less, KENT_DAY, LAW)).keys() >= doors


def test_no_rule_knows_a_published_decision() -> None:
    """A rule decides by facts: no reference number of a decision stands in any of them."""
    texts = [path.read_text("utf-8") for path in sources.modules("lgo_desktop/routes")]
    texts.append((ROOT / "resources/wording/en-GB/routes.ftl").read_text("utf-8"))
    assert [
        hit for text in texts for hit in re.findall(r"[0-9]{2}[ -]?[0-9]{3}[ -]?[0-9]{3}", text)
    ] == []


def test_nothing_is_promised() -> None:
    """No finding says that somebody will win, and lateness never ends the Ombudsman's door."""
    for name in WORDS.ids():
        if name.startswith(("door-", "status-")):
            text = WORDS.text(name, **dict.fromkeys(WORDS.variables(name), "x")).casefold()
            assert not re.search(r"you will (win|get|be)|guarantee|certainly|too late", text), name


def _by_place(findings: tuple[Finding, ...]) -> dict[tuple[str, str], Finding]:
    return {(finding.door, finding.strand): finding for finding in findings}


def _with_one_answer_fewer(case: Case) -> Iterator[Case]:
    """The case with each single answer made unknown, those in lists too."""
    data = case.model_dump()
    for blank in _blanks(data, Case()):
        yield Case.model_validate(blank)


def _blanks(data: dict[str, Any], empty: BaseModel) -> Iterator[dict[str, Any]]:
    for name, value in data.items():
        unknown = getattr(empty, name)
        if isinstance(unknown, BaseModel):
            yield from ({**data, name: inner} for inner in _blanks(value, unknown))
        elif name in {"records", "professionals"}:
            kind = Record() if name == "records" else Professional()
            yield from ({**data, name: items} for items in _blank_items(value, kind))
        elif value != unknown and name not in {"nation", "concern"}:
            # A nation is England unless another is named; a concern written beside a worker
            # says the same as a tick, and what is not ticked, once something is, is a no.
            yield {**data, name: unknown}


def _blank_items(items: tuple[dict[str, Any], ...], empty: BaseModel) -> Iterator[list[Any]]:
    for place, item in enumerate(items):
        for blank in _blanks(item, empty):
            yield [*items[:place], blank, *items[place + 1 :]]
