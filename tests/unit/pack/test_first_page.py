"""“Where you stand” has one page that can be read, and handed on, by itself."""

from __future__ import annotations

import pypdfium2
import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.letters.document import Kind
from lgo_desktop.pack.pdf import render_pdf
from tests.helpers import pack_grid
from tests.helpers.days import KENT_DAY
from tests.helpers.grid import grid
from tests.helpers.packs import WORDS, documents

_EVERY_SEVENTH = [pytest.param(case, id=name) for name, case in list(grid())[::7]]


_IN_DANGER = [
    pytest.param(cell.case(), id=str(cell))
    for cell in pack_grid.grid(120)
    if cell.option == "danger"
]


@pytest.mark.parametrize("case", [*_EVERY_SEVENTH, *_IN_DANGER])
def test_the_doors_begin_on_the_second_page(case: Case) -> None:
    """What stands before them, the table among it, has room on the first."""
    made = pypdfium2.PdfDocument(render_pdf(documents(case)[Kind.SUMMARY], made_on=KENT_DAY))
    pages = [page.get_textpage().get_text_range().replace("\r", "") for page in made]
    made.close()
    assert WORDS.text("sum-doors") in pages[1].splitlines()[:2]
