"""Help before any form: where somebody is in danger now."""

from __future__ import annotations

import pytest

from lgo_desktop.letters.document import Block, Heading, Kind, Paragraph, plain
from tests.helpers.cases import changed, kent
from tests.helpers.packs import documents, letters, text

HELP = "Get help now, before any form"


def _after_the_title(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    assert isinstance(blocks[0], Heading)
    assert blocks[0].level == 1
    return blocks[1:]


@pytest.mark.parametrize("kind", [Kind.SUMMARY, Kind.CHECKLIST])
def test_help_stands_before_everything_else(kind: Kind) -> None:
    """Right below the title: before the limits of a court, the doors, and what to post."""
    made = documents(changed(kent(), at_risk_now="yes"))[kind]
    first, call, *_ = _after_the_title(made.blocks)
    assert isinstance(first, Heading)
    assert first.text == HELP
    assert isinstance(call, Paragraph)
    assert plain(call.runs).startswith("Call 999 if the danger is now.")
    said = text(made)
    for later in ("Time limits that go on while you wait", "At a glance", "File 02:"):
        assert said.find(later) == -1 or said.index(HELP) < said.index(later)


@pytest.mark.parametrize("answer", ["no", None])
def test_where_nobody_is_in_danger_nothing_is_said_of_it(answer: str | None) -> None:
    """Without a yes to the question the pages begin as they always do."""
    case = changed(kent(), at_risk_now=answer)
    for document in documents(case).values():
        assert "999" not in text(document)


def test_the_list_names_help_once() -> None:
    """What stands at its head is not one of the other doors at its end as well."""
    to_do = text(documents(changed(kent(), at_risk_now="yes"))[Kind.CHECKLIST])
    assert to_do.count("Call 999 if the danger is now.") == 1


def test_no_letter_speaks_of_the_danger() -> None:
    """It is for the person; what goes to the council says nothing of it."""
    for letter in letters(changed(kent(), at_risk_now="yes")).values():
        assert "999" not in text(letter)
