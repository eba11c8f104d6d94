"""Which answers of a case still apply? Those whose question is still asked.

An early answer that changes hides later questions. What was typed there is kept, in case the
answer changes back, but no rule may reckon with it and no letter may print it.
"""

from __future__ import annotations

from lgo_desktop.case.model import Case
from lgo_desktop.interview import answers
from lgo_desktop.interview.answers import Answer, empty_answer
from lgo_desktop.interview.pages import PAGES
from lgo_desktop.interview.question import Field, Page
from lgo_desktop.interview.walk import Step, count_items

_ROUNDS = 10


def that_apply(case: Case) -> Case:
    """The case without answers to questions that are no longer asked, and without empty items.

    One answer that falls away may take another with it, and so may an item that holds nothing.
    What is not asked of anybody, such as the title, stays. That somebody is not sure is for
    their own eyes: it is a blank here.
    """
    case = case.model_copy(update={"not_sure": ()})
    for _ in range(_ROUNDS):
        left = answers.without_empty_items(_once(case))
        if left == case:
            break
        case = left
    return case


def _once(case: Case) -> Case:
    left = case
    for page in PAGES:
        gone = [field for field in page.fields if not _applies(case, page, field)]
        if not gone:
            continue
        given: dict[str, Answer] = {field.path: empty_answer(field) for field in gone}
        for index in range(count_items(case, page) if page.items else 1):
            left = answers.write(left, Step(page.id, index if page.items else None), given).case
    return left


def _applies(case: Case, page: Page, field: Field) -> bool:
    asked = page.relevant is None or page.relevant(case)
    return asked and (field.relevant is None or field.relevant(case))
