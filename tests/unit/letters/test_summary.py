"""“Where you stand”: what its table of doors says at a glance."""

from __future__ import annotations

from lgo_desktop.case.model import Case
from lgo_desktop.letters.document import Door, Heading, Kind, PageBreak, Table, plain
from tests.helpers.cases import changed, kent
from tests.helpers.letter_cases import all_stages_done, first_steps
from tests.helpers.packs import composed, documents, text


def _glance(case: Case) -> list[list[str]]:
    """The table of doors, cell by cell."""
    tables = [b for b in documents(case)[Kind.SUMMARY].blocks if isinstance(b, Table)]
    return [[plain(cell) for cell in row] for row in tables[0].rows]


def test_a_date_that_is_over_is_no_date_to_watch() -> None:
    """A day that has passed is told as passed; one still to come stands alone."""
    late = changed(kent(), steps__access={"state": "waiting", "made": "2026-09-01"})
    days = [row[2] for row in _glance(late)]
    assert "Passed: Thursday 1 October 2026" in days
    assert "Thursday 1 October 2026" not in days
    running = changed(kent(), steps__access={"state": "waiting", "made": "2026-11-02"})
    days = [row[2] for row in _glance(running)]
    assert "Wednesday 2 December 2026" in days
    assert not any("Passed: Wednesday" in day for day in days)


def test_the_first_page_stands_by_itself() -> None:
    """How things are and every door at a glance; the reasons begin on a page of their own."""
    blocks = composed(kent()).documents[0].blocks
    broken = next(n for n, block in enumerate(blocks) if isinstance(block, PageBreak))
    assert any(isinstance(block, Table) for block in blocks[:broken])
    assert not any(isinstance(block, Door) for block in blocks[:broken])
    following = blocks[broken + 1]
    assert isinstance(following, Heading)
    assert following.source == "sum-doors"


def _summary(case: Case) -> str:
    return text(documents(case)[Kind.SUMMARY])


def test_the_story_says_in_which_letters_it_stands() -> None:
    """By file and title, as the pack has it; where no letter tells it, that is said."""
    assert "It stands in file 06 (Complaint to Kent County Council)." in _summary(first_steps())
    told = _summary(changed(all_stages_done(), story="I was not\nheard.\n\nNobody came."))
    assert "It stands in file 02 (Complaint for the Local Government" in told
    assert "No letter in this pack tells it. It is for a complaint to the council" in _summary(
        kent()
    )
    assert "in this pack tells it" not in _summary(changed(kent(), story=" "))
