"""Every document of some hundreds of different packs keeps both standards and loses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from lgo_desktop.case.vocabulary import OrganisationKind, Role, Stage
from lgo_desktop.letters.document import Document, Kind
from lgo_desktop.pack.expected import parts
from lgo_desktop.pack.fonts import FontBook
from lgo_desktop.pack.pdf import render_pdf
from lgo_desktop.pack.plaintext import folded
from lgo_desktop.pack.proof import prove
from lgo_desktop.pack.reading import read_pdf
from tests.helpers import verapdf
from tests.helpers.grid import OPTIONS, STRANDS, Cell, grid
from tests.helpers.packs import composed
from tests.helpers.validators import breaches

EACH = 32
"""Cells for each role: with eleven roles, 352."""

pytestmark = pytest.mark.slow


@cache
def packs(role: Role) -> dict[Cell, tuple[Document, ...]]:
    """The documents of each cell of the grid for a role."""
    return {cell: composed(cell.case()).documents for cell in grid(role, EACH)}


def made_for(role: Role) -> Iterator[tuple[Document, bytes]]:
    """Each different document of the packs for a role, with its file."""
    for document in dict.fromkeys(one for pack in packs(role).values() for one in pack):
        yield document, render_pdf(document, made_on=date(2026, 11, 24))


def test_the_grid_has_two_hundred_different_packs_and_every_value() -> None:
    """No pack counts twice, no value of the grid is left out, every kind of document is made."""
    made = {cell: pack for role in Role for cell, pack in packs(role).items()}
    assert len(set(made.values())) >= 200
    assert {cell.body for cell in made} == set(OrganisationKind)
    assert {cell.stage for cell in made} == set(Stage)
    assert {cell.strand for cell in made} == STRANDS.keys()
    assert {cell.option for cell in made} == OPTIONS.keys()
    assert {document.kind for pack in made.values() for document in pack} == set(Kind)


@pytest.mark.parametrize("role", Role)
def test_every_document_of_every_pack_keeps_both_standards(role: Role) -> None:
    """PDF/UA-1 and PDF/A-2a; our own proof; the text in its order, to the last character."""
    fonts = FontBook()
    for document, pdf in made_for(role):
        assert breaches(pdf) == [], document.stem
        assert prove(pdf, document).problems == (), document.stem
        found = [(part.place, folded(part.text)) for part in read_pdf(pdf).parts]
        wanted = parts(document, lambda text: folded(fonts.printable(text)))
        assert [part for part in found if part[1]] == [(p.place, p.text) for p in wanted]


@pytest.mark.skipif(verapdf.missing() != "", reason=verapdf.missing())
def test_a_second_judge_agrees_on_a_sample(tmp_path: Path) -> None:
    """Nor does veraPDF find a breach, in a file of every kind and of every way of telling."""
    chosen: dict[tuple[Kind, str], tuple[Document, bytes]] = {}
    for role in Role:
        for cell, pack in packs(role).items():
            for document in pack:
                key = (document.kind, cell.option)
                if key not in chosen:
                    pdf = render_pdf(document, made_on=date(2026, 11, 24))
                    chosen[key] = (document, pdf)
    files = []
    for number, (document, pdf) in enumerate(chosen.values()):
        files.append(tmp_path / f"{number:03} {document.kind}.pdf")
        files[-1].write_bytes(pdf)
    assert verapdf.breaches(files) == []
    spoilt = tmp_path / "spoilt.pdf"
    spoilt.write_bytes(files[0].read_bytes().replace(b"/Lang (en-GB)", b"/Gnal (en-GB)"))
    assert verapdf.breaches([spoilt]) != []
