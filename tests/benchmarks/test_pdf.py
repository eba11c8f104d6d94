"""How long PDF files take. Figures are printed (`-s` shows them); nothing fails on time."""

from __future__ import annotations

from datetime import date

import pypdfium2

from lgo_desktop.letters.document import Block, Document, Heading, Kind, Paragraph, Table, said
from lgo_desktop.pack.pdf import render_pdf
from lgo_desktop.pack.proof import prove
from tests.helpers import documents
from tests.helpers.timing import median_of, medians_in_turn
from tests.helpers.untagged import Untagged

DAY = date(2026, 11, 24)
TOLD = (
    "The council wrote to me that the visit had been made, and that it would put this in the "
    "records of my family. I asked for the log of that day. Nobody answered for seven weeks. "
)


def chronology() -> Document:
    """Thirty pages, with a chronology of a hundred rows."""
    rows = tuple(
        (said(f"{number % 28 + 1} May 2024"), said(TOLD * 2), said(f"Letter {number} (example)"))
        for number in range(100)
    )
    pages: list[Block] = [
        block for n in range(18) for block in (Heading(2, f"Part {n}"), *_pages(n))
    ]
    table = Table(("When", "What happened", "How I know"), rows, (20, 55, 25))
    blocks: tuple[Block, ...] = (Heading(1, "What happened"), table, *pages)
    return Document(Kind.CHRONOLOGY, "you", "What happened", "What happened", "Foot", blocks)


def _pages(number: int) -> list[Block]:
    return [Paragraph(said(f"{number}.{part} {TOLD * 3}")) for part in range(8)]


def test_one_letter() -> None:
    """A letter, warm (aim: 40 ms and at most 1.7 times the untagged one), and its proof."""
    letter = documents.letter()
    tagged = _compare("one letter", letter, 31)
    pdf = render_pdf(letter, made_on=DAY)
    proving = median_of(lambda: prove(pdf, letter), 9)
    print(f"its proof: {proving * 1000:.1f} ms; the letter {tagged / 0.04:.2f} of 40 ms")  # noqa: T201 - a benchmark prints


def test_thirty_pages() -> None:
    """Thirty pages with a table of a hundred rows (aim: under 2.0 times the untagged ones)."""
    document = chronology()
    pages = len(pypdfium2.PdfDocument(render_pdf(document, made_on=DAY)))
    assert pages >= 30
    _compare(f"{pages} pages", document, 5)


def _compare(what: str, document: Document, times: int) -> float:
    """Print how long it takes tagged and untagged; the two in turn."""
    untagged = Untagged()
    assert untagged.render(document)
    tagged, plain = medians_in_turn(
        (lambda: render_pdf(document, made_on=DAY), lambda: untagged.render(document)), times
    )
    print(  # noqa: T201 - a benchmark prints
        f"\n{what}: {tagged * 1000:.1f} ms tagged, {plain * 1000:.1f} ms untagged, "
        f"ratio {tagged / plain:.2f}"
    )
    return tagged
