"""Every document of some hundreds of different packs keeps both standards and loses nothing."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from lgo_desktop.case.vocabulary import OrganisationKind, Role, Stage
from lgo_desktop.letters.document import Document
from lgo_desktop.pack.expected import parts
from lgo_desktop.pack.fonts import FontBook
from lgo_desktop.pack.pdf import render_pdf
from lgo_desktop.pack.plaintext import folded
from lgo_desktop.pack.proof import prove
from lgo_desktop.pack.reading import read_pdf
from tests.helpers import verapdf
from tests.helpers.pack_grid import OPTIONS, STRANDS, Cell, grid
from tests.helpers.packs import composed
from tests.helpers.validators import breaches

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

DAY = date(2026, 11, 24)
SHARES = 44
CELLS = grid(8 * SHARES)


@cache
def pack(cell: Cell) -> tuple[Document, ...]:
    """The documents of one cell."""
    return composed(cell.case()).documents


def test_the_grid_has_two_hundred_different_packs_and_every_value() -> None:
    """No pack counts twice, no value of the grid is left out, every kind of letter is made."""
    made = {pack(cell) for cell in CELLS}
    assert len(made) >= 200
    assert {cell.role for cell in CELLS} == set(Role)
    assert {cell.body for cell in CELLS} == set(OrganisationKind)
    assert {cell.stage for cell in CELLS} == set(Stage)
    assert {cell.strand for cell in CELLS} == STRANDS.keys()
    assert {cell.option for cell in CELLS} == OPTIONS.keys()
    assert len({document.kind for documents in made for document in documents}) >= 19


@pytest.mark.parametrize("share", range(SHARES))
def test_every_document_of_every_pack_keeps_both_standards(share: int) -> None:
    """PDF/UA-1 and PDF/A-2a; our own proof; the text in its order, to the last character."""
    fonts = FontBook()
    for document in dict.fromkeys(one for cell in CELLS[share::SHARES] for one in pack(cell)):
        pdf = render_pdf(document, made_on=DAY)
        assert breaches(pdf) == [], document.stem
        assert prove(pdf, document).problems == (), document.stem
        found = [(part.place, folded(part.text)) for part in read_pdf(pdf).parts]
        wanted = parts(document, lambda text: folded(fonts.printable(text)))
        assert [part for part in found if part[1]] == [(p.place, p.text) for p in wanted]


@pytest.mark.skipif(verapdf.missing() != "", reason=verapdf.missing())
def test_a_second_judge_agrees_on_a_sample(tmp_path: Path) -> None:
    """Nor does veraPDF find a breach, in a file of every kind and of every way of telling."""
    chosen = {(one.kind, cell.option): one for cell in CELLS for one in pack(cell)}
    files = []
    for number, document in enumerate(chosen.values()):
        files.append(tmp_path / f"{number:03} {document.kind}.pdf")
        files[-1].write_bytes(render_pdf(document, made_on=DAY))
    assert verapdf.breaches(files) == []


@pytest.mark.skipif(verapdf.missing() != "", reason=verapdf.missing())
def test_the_second_judge_finds_a_fault(tmp_path: Path) -> None:
    """A file that does not say its language does not keep PDF/UA: the judge is awake."""
    spoilt = tmp_path / "spoilt.pdf"
    pdf = render_pdf(pack(CELLS[0])[0], made_on=DAY)
    spoilt.write_bytes(pdf.replace(b"/Lang (en-GB)", b"/Gnal (en-GB)"))
    (breach,) = verapdf.breaches([spoilt])
    assert breach.startswith("broken 7.2-")
