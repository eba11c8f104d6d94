"""Every page, question and option has its words, and a place in the case."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args, get_origin

import pytest
from pydantic import BaseModel

from lgo_desktop.case.model import Case
from lgo_desktop.case.naming import names_of
from lgo_desktop.case.vocabulary import (
    CourtState,
    Issue,
    RequestState,
    Role,
    Stage,
    Want,
)
from lgo_desktop.interview.pages import BY_ID, PAGES, SECTIONS
from lgo_desktop.interview.pages_of_news import PAGES_OF_NEWS
from lgo_desktop.interview.pages_of_program import PAGES_OF_PROGRAM
from lgo_desktop.interview.question import Field, FieldKind, Page, PageKind
from lgo_desktop.interview.relevance import about_records, for_somebody_else
from lgo_desktop.interview.walk import Step, fields_of, steps
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.check import check
from lgo_desktop.wording import load_wording, message, question_key
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY

WORDS = load_wording()
FIELDS = tuple(field for page in PAGES for field in page.fields)
NEWS = tuple(field for page in PAGES_OF_NEWS for field in page.fields)
CHOICES = {FieldKind.ONE_OF, FieldKind.SOME_OF}


def _expected() -> Iterator[str]:
    for page in (*PAGES, *PAGES_OF_NEWS):
        yield page.key
        yield f"{page.key}-hint"
        if page.kind is not PageKind.NOTICE:
            yield f"{page.key}-why"
        if page.items and page in PAGES:
            yield f"place-{page.id}"
    for page in PAGES_OF_PROGRAM:
        yield page.key
        yield f"{page.key}-hint"
    yield from ("place-home", "place-program")
    for field in (*FIELDS, *NEWS):
        yield field.key
        yield from (field.option_key(option) for option in field.options)
    yield from (f"section-{section}" for section in SECTIONS)


def test_no_two_pages_share_a_heading() -> None:
    """Whoever goes back and forth knows each page by its heading; only repeated ones share it."""
    pages = (*PAGES, *PAGES_OF_NEWS, *PAGES_OF_PROGRAM)
    headings = [WORDS.say(message(page.key).naming(names_of(Case()))) for page in pages]
    assert [one for one in headings if headings.count(one) > 1] == []
    assert all(f"place-{page.id}" in WORDS.ids() for page in PAGES if page.items)


def test_everything_that_is_asked_has_its_words() -> None:
    """No page, question, option or section is without its words."""
    assert [name for name in _expected() if name not in WORDS.ids()] == []


def test_no_words_are_left_of_questions_that_are_gone() -> None:
    """Every entry about a page or a question belongs to one, or to a notice or hint of one."""
    known = set(_expected())
    notes = {f"page-{page.id}-" for page in PAGES if page.kind is PageKind.NOTICE}
    left = [
        name
        for name in WORDS.ids()
        if name.startswith(("ask-", "page-", "section-", "place-"))
        and name not in known
        and name.removesuffix("-hint") not in known
        and not name.startswith(tuple(notes))
        and not name.endswith("-for-client")
        and name != "place-step"
    ]
    assert left == []


def test_words_of_the_interview_ask_for_no_more_than_the_name_of_the_body() -> None:
    """A question can be shown from the case alone."""
    names = names_of(Case()).keys()
    asked = [n for n in WORDS.ids() if n.startswith(("ask-", "page-"))]
    assert [n for n in asked if WORDS.variables(n) - names] == []


def test_every_question_has_its_place_in_the_case() -> None:
    """A path leads somewhere, `[]` stands only on repeated pages, and no path comes twice.

    What is asked again of whoever comes back has the place that it had on the way.
    """
    data = Case.model_json_schema()
    lost = [field.path for field in (*FIELDS, *NEWS) if not _leads(data, field.path)]
    assert lost == []
    assert len({field.path for field in FIELDS}) == len(FIELDS)
    for page in (*PAGES, *PAGES_OF_NEWS):
        for field in page.fields:
            assert field.path.startswith(f"{page.items}[].") is (page.items is not None)


def _leads(data: dict[str, dict[str, dict[str, object]]], path: str) -> bool:
    here: dict[str, object] = dict(data)
    for name in path.replace("[]", ".[]").split("."):
        here = _described(data, here)
        inside = here.get("items") if name == "[]" else _properties(here).get(name)
        if not isinstance(inside, dict):
            return False
        here = inside
    return True


def _described(data: dict[str, dict[str, dict[str, object]]], part: object) -> dict[str, object]:
    assert isinstance(part, dict)
    choices = [one for one in part.get("anyOf", [part]) if one.get("type") != "null"]
    name = str(choices[0].get("$ref", "")).removeprefix("#/$defs/")
    return data["$defs"][name] if name else dict(choices[0])


def _properties(part: dict[str, object]) -> dict[str, object]:
    properties = part.get("properties", {})
    assert isinstance(properties, dict)
    return properties


# What the case holds beside what a person is asked.
_NOT_ASKED = {
    "format": "belongs to the file",
    "version": "belongs to the file",
    "title": "belongs to the file",
    "note": "belongs to the file",
    "complainant.is_example": "only the example is one",
    "representative.contact.safe_note": "letters go to the complainant or to the adviser",
    "representative.contact.show_address_to": "an adviser's address is no secret",
    **dict.fromkeys(
        (
            "letters.switched_off[].kind",
            "letters.switched_off[].recipient",
            "letters.own_words[].kind",
            "letters.own_words[].recipient",
            "letters.own_words[].place",
            "letters.own_words[].index",
            "letters.own_words[].of",
            "letters.own_words[].ours",
            "letters.own_words[].text",
            "letters.full_names_to",
            "letters.double_sided",
        ),
        "decided where the letters are shown, not asked",
    ),
    "not_sure": "chosen as an answer of each question",
    "sent[].letter": "known from the letter that was chosen",
    "sent[].to": "known from the letter that was chosen",
    "steps.access.reply_said": "what is missing is told in the story",
    "steps.ico.by_council": "a council does not complain of itself",
    "steps.regulator.when": "nothing is counted from it",
    "steps.regulator.decided_on": "nothing is counted from it",
    "steps.ombudsman.by_council": "a council does not complain of itself",
}


def test_everything_that_a_case_can_hold_is_asked() -> None:
    """No rule and no letter waits for an answer that nobody is asked for."""
    places = set(_leaves(Case, ""))
    assert places - {field.path for field in (*FIELDS, *NEWS)} == set(_NOT_ASKED)


def _leaves(part: type[BaseModel], before: str) -> Iterator[str]:
    for name, field in part.model_fields.items():
        inner = _model_in(field.annotation)
        many = "[]" if get_origin(field.annotation) is tuple else ""
        if inner is None:
            yield before + name
        else:
            yield from _leaves(inner, f"{before}{name}{many}.")


def _model_in(annotation: object) -> type[BaseModel] | None:
    choices = (annotation, *get_args(annotation))
    models = [one for one in choices if isinstance(one, type) and issubclass(one, BaseModel)]
    return models[0] if models else None


def test_a_choice_has_options_and_nothing_else_has() -> None:
    """One-of and some-of have at least one option, each once; other kinds have none."""
    for field in (*FIELDS, *NEWS):
        assert bool(field.options) is (field.kind in CHOICES), field.path
        assert len(set(field.options)) == len(field.options), field.path
        if field.default is not None:
            assert set(field.default(Case())) <= set(field.options), field.path


def test_sections_come_in_the_order_of_the_pages() -> None:
    """The task list and the walk agree, and every section has a page."""
    in_order = list(dict.fromkeys(page.section for page in PAGES))
    assert in_order == list(SECTIONS)
    assert list(BY_ID) == [page.id for page in PAGES]


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        ("steps.complaint.made", {"stage": None}, {"stage": Stage.WAITING}),
        ("steps.complaint.last_reply", {"stage": Stage.WAITING}, {"stage": Stage.REPLIED}),
        ("steps.complaint.verdict", {"stage": Stage.NOT_MADE}, {"stage": Stage.FINAL_RESPONSE}),
        ("steps.access.made", {"state": RequestState.NOT_MADE}, {"state": RequestState.PARTLY}),
        (
            "steps.access.answered",
            {"state": RequestState.WAITING},
            {"state": RequestState.PARTLY},
        ),
        (
            "steps.rectification.answered",
            {"state": RequestState.WAITING},
            {"state": RequestState.REFUSED},
        ),
        ("steps.ico.decided", {"made": "no"}, {"made": "yes"}),
        ("steps.ombudsman.decided", {"made": None}, {"made": "yes"}),
        ("steps.ombudsman.when", {"made": "no"}, {"made": "yes"}),
        ("steps.ico.decided_on", {"made": "yes"}, {"made": "yes", "decided": "yes"}),
        (
            "steps.ombudsman.decided_on",
            {"made": "no", "decided": "yes"},
            {"made": "yes", "decided": "yes"},
        ),
        ("steps.tribunal.decision_sent", {"state": "none"}, {"state": "right_available"}),
        ("steps.court.ended", {"state": CourtState.UNDER_WAY}, {"state": CourtState.ENDED}),
        ("organisation.landlord", {"service": "children"}, {"service": "housing"}),
        ("steps.rectification.made", {"state": None}, {"state": RequestState.DONE_UNEXPLAINED}),
        ("steps.dp_complaint.made", {"state": None}, {"state": RequestState.WAITING}),
        (
            "steps.dp_complaint.answered",
            {"state": RequestState.WAITING},
            {"state": RequestState.REFUSED},
        ),
        ("steps.ico.when", {"made": "no"}, {"made": "yes"}),
        ("steps.court.about", {"state": CourtState.NONE}, {"state": CourtState.COULD_BE_USED}),
        (
            "steps.court.same_matter",
            {"state": CourtState.COULD_BE_USED},
            {"state": CourtState.ENDED},
        ),
    ],
)
def test_a_question_is_asked_only_when_it_can_matter(
    path: str, before: dict[str, object], after: dict[str, object]
) -> None:
    """Each question that hangs on another appears with the answer that gives it a sense."""
    group = path.rsplit(".", 1)[0]
    page = next(page for page in PAGES if any(field.path == path for field in page.fields))

    def asked(answers: dict[str, object]) -> bool:
        values = {f"{group}.{name}".replace(".", "__"): value for name, value in answers.items()}
        case = changed(Case(), **values)
        return path in {field.path for field in fields_of(case, Step(page.id), KENT_DAY)}

    assert not asked(before)
    assert asked(after)


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ({"first_knew": "2025-11-24"}, True),
        ({"first_knew": "2025-11-25"}, False),
        ({"first_knew": "2025"}, True),
        ({"first_knew": None}, False),
        ({"first_knew": None, "events": ({"when": "2024", "what": "A visit."},)}, True),
        ({"first_knew": "2026-06", "events": ({"when": "2024", "what": "A visit."},)}, False),
        (
            {
                "first_knew": "2026-06",
                "events": ({"when": "2024", "what": "A visit."},),
                "organisation__service": "children",
            },
            True,
        ),
    ],
)
def test_why_somebody_comes_late_is_asked_only_where_it_may_be_late(
    told: dict[str, object], *, asked: bool
) -> None:
    """It is asked from a year after the first day told; of a span, the earliest day counts."""
    case = changed(Case(), **told)
    asked_for = {field.path for field in fields_of(case, Step("complaint"), KENT_DAY)}
    assert ("steps.complaint.reason_for_lateness" in asked_for) is asked


@pytest.mark.parametrize("page", [p for p in PAGES if p.relevant], ids=lambda page: page.id)
def test_a_page_is_left_out_when_it_cannot_matter(page: Page) -> None:
    """Each page that may be left out is met by somebody, and not by everybody."""
    some = [
        Case(),
        kent(),
        changed(kent(), complainant__role=Role.PARENT),
        Case(issues=(Issue.DELAY,), wants=(Want.APOLOGY,)),
        Case(wants=(Want.SEE_RULES,)),
        Case(issues=(Issue.SEN_DECISION, Issue.FOI_REFUSED), at_risk_now="yes"),
        changed(kent(), steps__court__state="could_be_used", steps__complaint__stage=None),
    ]
    met = {any(step.page == page.id for step in steps(case)) for case in some}
    assert met == {True, False}


def test_records_that_were_listed_stay_in_sight() -> None:
    """Unticking what went wrong does not hide records that the letters would speak of."""
    case = changed(kent(), issues=(Issue.DELAY,))
    assert about_records(case)
    assert not about_records(changed(case, records=()))


@pytest.mark.parametrize("role", Role)
def test_for_whom_is_asked_of_those_who_write_for_another(role: Role) -> None:
    """Who writes about their own records is not asked whose they are; everybody else is.

    Without the name a complaint for a child would not say whom it is about.
    """
    own = {Role.SELF, Role.FORMER_LOOKED_AFTER_CHILD}
    asked = for_somebody_else(changed(Case(), complainant__role=role))
    assert asked is (role not in own)


def test_what_a_finding_leaves_open_can_be_asked() -> None:
    """Each question that the example's findings name is one of the interview."""
    paths = {field.path for field in FIELDS}
    for finding in check(kent(), KENT_DAY, read_law()):
        assert {path.replace("[0]", "[]") for path in finding.unanswered} <= paths


def test_a_question_is_named_by_its_path() -> None:
    """The name of a question's words is the one that findings use too."""
    assert all(field.key == question_key(field.path) for field in FIELDS)
    assert Field("a.b", FieldKind.ONE_OF, ("x_y",)).option_key("x_y") == "ask-a-b-is-x-y"
