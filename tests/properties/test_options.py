"""Every option of every question leads on, and an answer that no longer applies says nothing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given

from lgo_desktop.case.model import Case
from lgo_desktop.interview import answers
from lgo_desktop.interview.answers import Answer, TypedDate
from lgo_desktop.interview.applying import that_apply
from lgo_desktop.interview.pages import PAGES
from lgo_desktop.interview.question import Field, FieldKind, Page
from lgo_desktop.interview.walk import Step, fields_of, next_step, previous_step, steps
from lgo_desktop.law.library import Law, read_law
from lgo_desktop.letters.compose import compose
from lgo_desktop.letters.sheet import Sheet
from lgo_desktop.pack.text import render_text
from lgo_desktop.routes.check import check
from lgo_desktop.routes.examples import Examples, read_examples
from lgo_desktop.wording import load_wording
from tests.helpers.cases import cases, changed, kent
from tests.helpers.days import KENT_DAY

WORDS = load_wording()


@cache
def law() -> Law:
    """The law, read once."""
    return read_law()


@cache
def examples() -> Examples:
    """The examples, read once."""
    return read_examples()


def _choices(field: Field) -> tuple[Answer, ...]:
    """Every answer that a question offers, and none."""
    nothing = answers.empty_answer(field)
    if field.kind is FieldKind.ONE_OF:
        return (nothing, *field.options)
    if field.kind is FieldKind.SOME_OF:
        return (nothing, *((one,) for one in field.options), field.options)
    if field.kind is FieldKind.DATE:
        return (nothing, TypedDate("14", "5", "2024"), TypedDate("", "summer", "2024", about=True))
    return (nothing, "Some words")


def _every_option() -> Iterator[tuple[Page, Field, Answer]]:
    for page in PAGES:
        for field in page.fields:
            for choice in _choices(field):
                yield page, field, choice


def _step(page: Page) -> Step:
    return Step(page.id, 0 if page.items else None)


@pytest.mark.parametrize("base", [Case(), kent()], ids=["empty", "kent"])
def test_every_option_leads_on(base: Case) -> None:
    """Each has a next page, its walk ends at the pack, and Back from each step is exact."""
    met = 0
    for page, field, choice in _every_option():
        written = answers.write(base, _step(page), {field.path: choice})
        assert written.faults == {}, field.path
        way = steps(written.case)
        assert way[-1] == Step("pack"), (field.path, choice)
        for step in way[:-1]:
            after = next_step(written.case, step)
            assert after is not None, (field.path, choice, step)
            assert previous_step(written.case, after) == step, (field.path, choice, step)
        met += 1
    assert met > 250


@pytest.mark.parametrize("base", [Case(), kent()], ids=["empty", "kent"])
def test_an_early_answer_that_changes_takes_no_later_one_away(base: Case) -> None:
    """Chosen and chosen back, the case is what it was: nothing behind it was wiped."""
    for page, field, choice in _every_option():
        if field.default:
            continue  # what is ticked for everybody may be said or not: it is the same
        step = _step(page)
        before = answers.read(base, step, field)
        there = answers.write(base, step, {field.path: choice}).case
        back = answers.write(there, step, {field.path: before}).case
        assert answers.without_empty_items(back) == answers.without_empty_items(base), field.path


MARK = "Qzvx"


def _conditional() -> Iterator[tuple[Page, Field]]:
    """Every question for words that is asked only with some answers."""
    for page in PAGES:
        for field in page.fields:
            tests = (field.relevant, field.relevant_on, page.relevant)
            depends = any(test is not None for test in tests)
            if depends and field.kind in {FieldKind.TEXT, FieldKind.LONG_TEXT}:
                yield page, field


def _asked(case: Case, page: Page, field: Field) -> bool:
    return _step(page) in steps(case) and field in fields_of(case, _step(page), KENT_DAY)


FIELDS = [field for page in PAGES for field in page.fields]
CONDITIONAL = list(_conditional())


@pytest.mark.parametrize(("page", "field"), CONDITIONAL, ids=[f.path for _, f in CONDITIONAL])
def test_an_answer_that_is_no_longer_asked_for_stands_in_no_document(
    page: Page, field: Field
) -> None:
    """Words typed once, then hidden by another answer, are kept and printed nowhere."""
    told = answers.write(kent(), _step(page), {field.path: f"{MARK} words"}).case
    hidden = [case for case in (told, *_with_another_choice(told)) if not _asked(case, page, field)]
    for case in hidden[:_MOST]:
        assert MARK not in _documents(case)
    if field.path not in _ALWAYS_IN_SIGHT:
        assert hidden


_MOST = 4
_LISTED = ("records[].", "professionals[].", "others[].")
_ALWAYS_IN_SIGHT = {
    *(field.path for field in FIELDS if field.path.startswith(_LISTED)),
    "steps.complaint.reason_for_lateness",
}
"""What was listed once stays in sight; the last hangs on a date, and no choice hides it."""


def _with_another_choice(case: Case) -> Iterator[Case]:
    """The case with each option of each other question, where that makes a difference."""
    for page in PAGES:
        for field in page.fields:
            if field.kind in {FieldKind.ONE_OF, FieldKind.SOME_OF}:
                for choice in _choices(field):
                    yield answers.write(case, _step(page), {field.path: choice}).case


def _documents(case: Case) -> str:
    """Every document of a case as plain text."""
    told = that_apply(case)
    findings = check(told, KENT_DAY, law())
    sheet = Sheet(told, findings, KENT_DAY, law(), WORDS, examples())
    return "\n".join(render_text(one) for one in compose(sheet).documents)


def test_what_hangs_on_a_date_falls_away_with_it() -> None:
    """Why somebody is late is no longer asked, and not printed, once no day is known."""
    path = "steps.complaint.reason_for_lateness"
    told = answers.write(kent(), Step("complaint"), {path: f"{MARK} words"}).case
    gone = answers.write(told, Step("story"), {"first_knew": TypedDate()}).case
    assert MARK not in _documents(gone)
    assert gone.steps.complaint.reason_for_lateness == f"{MARK} words"


@given(cases())
def test_what_applies_still_applies(case: Case) -> None:
    """Taken once or twice it is the same, and every question that is asked keeps its answer."""
    left = that_apply(case)
    assert that_apply(left) == left
    assert that_apply(kent()) == answers.without_empty_items(kent())


def test_an_item_that_holds_nothing_keeps_no_answer() -> None:
    """A worker of whom nothing is said is none: what a regulator was told of goes with them."""
    case = changed(Case(), professionals=({},), steps__regulator__made="no")
    assert that_apply(case).steps.regulator.made is None
