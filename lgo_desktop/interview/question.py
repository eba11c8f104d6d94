"""What a question is, and what a page of questions is.

The words of each question stand in `resources/wording/`, under names that follow from the
question's place in the case, so that a question cannot be without its words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lgo_desktop.case.model import Case
from lgo_desktop.interview.relevance import Relevance, RelevanceOn
from lgo_desktop.wording import question_key


class FieldKind(StrEnum):
    """How a question is answered."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    ONE_OF = "one_of"
    SOME_OF = "some_of"
    COUNCIL = "council"
    DATE = "date"


class PageKind(StrEnum):
    """What a page is: one that asks, that shows, for who comes back, or about the program."""

    FORM = "form"
    NOTICE = "notice"
    DOORS = "doors"
    LETTERS = "letters"
    SAVE = "save"
    HOME = "home"
    NEWS = "news"
    SETTINGS = "settings"
    ABOUT = "about"


@dataclass(frozen=True)
class Field:
    """One question.

    `path` is its place in the case (`organisation.name`); on a page that is repeated,
    `[]` stands for the item (`records[].says`). `options` are the values offered;
    “not sure” is offered by leaving a question unanswered. `relevant` says whether the
    question can still matter, given the answers so far; `relevant_on`, whether it can on a
    day. `default` says what is ticked before anyone has answered. `may_be_today` marks a day
    that most often is today.
    `asked_as` names other words, where a page asks it in its own way. `unlike` is the path of a
    question of the same page whose answer is not offered here again.
    """

    path: str
    kind: FieldKind
    options: tuple[str, ...] = ()
    relevant: Relevance | None = None
    default: Callable[[Case], tuple[str, ...]] | None = None
    may_be_today: bool = False
    asked_as: str = ""
    unlike: str = ""
    relevant_on: RelevanceOn | None = None

    def matters(self, case: Case, on: date) -> bool:
        """Whether an answer can still matter, given the answers so far, on that day."""
        by_answers = self.relevant is None or self.relevant(case)
        return by_answers and (self.relevant_on is None or self.relevant_on(case, on))

    @property
    def key(self) -> str:
        """The name under which the words of this question stand."""
        return question_key(self.asked_as or self.path)

    def option_key(self, value: str) -> str:
        """The name under which the words of one option stand."""
        return f"{self.key}-is-{value.replace('_', '-')}"


@dataclass(frozen=True)
class Page:
    """One page. `items` names the list of the case that the page is repeated over."""

    id: str
    section: str
    kind: PageKind = PageKind.FORM
    fields: tuple[Field, ...] = ()
    items: str | None = None
    relevant: Relevance | None = None

    @property
    def key(self) -> str:
        """The name under which the words of this page stand."""
        return f"page-{self.id}"


YES_NO = ("yes", "no")


def values(*members: StrEnum) -> tuple[str, ...]:
    """The options of a choice, as the case keeps them."""
    return tuple(str(member) for member in members)
