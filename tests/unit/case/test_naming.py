"""What the body is called in the questions about it."""

from __future__ import annotations

import re

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.case.naming import names_of
from lgo_desktop.case.vocabulary import OrganisationKind
from lgo_desktop.interview.pages import PAGES
from lgo_desktop.interview.pages_of_news import PAGES_OF_NEWS
from lgo_desktop.wording import load_wording, message
from tests.helpers.cases import changed

WORDS = load_wording()
OTHERS = [kind for kind in OrganisationKind if kind is not OrganisationKind.COUNCIL]

# Sentences that are asked before anybody said what the body is, or only about a council.
_OF_COUNCILS = frozenset(
    {
        *("ask-organisation-kind-is-council", "ask-organisation-kind-is-school"),
        *("ask-organisation-kind", "page-body"),
        "ask-professionals-harmed-child-hint",
        "ask-steps-complaint-childrens-procedure-hint",
        "ask-steps-complaint-childrens-procedure-is-not-applicable",
        "ask-steps-court-ended-hint",
    }
)
_COUNCIL = re.compile(r"\bcouncils?\b(?! tax)", re.IGNORECASE)


def _asked() -> set[str]:
    """The name of every sentence of a page that asks: headings, questions, hints and choices."""
    keys: set[str] = set()
    for page in (*PAGES, *PAGES_OF_NEWS):
        keys |= {page.key, f"{page.key}-hint", f"{page.key}-why"}
        for field in page.fields:
            keys |= {field.key, f"{field.key}-hint"}
            for value in field.options:
                keys |= {field.option_key(value), f"{field.option_key(value)}-hint"}
    return keys & set(WORDS.ids())


@pytest.mark.parametrize("kind", OTHERS)
def test_no_question_speaks_of_a_council_where_there_is_none(kind: OrganisationKind) -> None:
    """Once the case says that it is about a school, a school is what we ask about."""
    names = names_of(changed(Case(), organisation__kind=kind))
    found = {key: WORDS.say(message(key).naming(names)) for key in _asked()}
    about = {key: text for key, text in found.items() if _COUNCIL.search(text)}
    assert {k: t for k, t in about.items() if k not in _OF_COUNCILS} == {}


def test_every_kind_of_body_has_its_noun() -> None:
    """No kind but a council is called one, and each noun has its words."""
    nouns = {kind: names_of(changed(Case(), organisation__kind=kind)) for kind in OTHERS}
    for kind, names in nouns.items():
        assert names["the-body"].id != "body-council", kind
        assert all(name.english for name in names.values())
