"""The letter in its envelope: the address is in the window, and nothing else is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from lgo_desktop.letters.document import Document, LetterHead
from lgo_desktop.pack import sheet
from lgo_desktop.pack.notices import notices
from lgo_desktop.pack.pdf import render_pdf
from tests.helpers import documents

SENDER = tuple(f"Line {number} of my long address" for number in range(1, 9))
ADDRESSES = {
    "three lines": ("Kent County Council", "Maidstone", "ME14 1XQ"),
    "five lines": documents.HEAD.addressee,
    "six lines": ("Data Protection Officer", *documents.HEAD.addressee),
    "eight lines": (
        "The Data Protection Officer",
        "Information Governance",
        "Legal Services",
        *documents.HEAD.addressee[1:],
    ),
    "long lines": (
        "The Information Governance and Records Management Officer",
        "The Royal Borough of Kensington and Chelsea Council",
        "Hornton Street",
        "W8 7NX",
    ),
}


def addressed(addressee: tuple[str, ...], sender: tuple[str, ...] = SENDER) -> Document:
    """A letter with this address."""
    letter = documents.letter()
    head = replace(documents.HEAD, addressee=addressee, sender=sender)
    return replace(letter, blocks=(head, *letter.blocks[1:]))


def within(pdf: bytes, area: sheet.Area) -> str:
    """What stands in an area of the first page, white space folded."""
    page = pypdfium2.PdfDocument(pdf)[0]
    text = page.get_textpage().get_text_bounded(
        left=area.left,
        right=area.right,
        top=sheet.HEIGHT - area.top,
        bottom=sheet.HEIGHT - area.bottom,
    )
    return " ".join(text.split())


@pytest.mark.parametrize("name", ADDRESSES)
def test_the_window_shows_the_address_and_nothing_else(name: str) -> None:
    """Wherever the letter slips in its envelope, all of the address shows, and only that."""
    pdf = render_pdf(addressed(ADDRESSES[name]), made_on=date(2026, 11, 24))
    whole = " ".join(ADDRESSES[name])
    assert within(pdf, sheet.SAFE) == whole
    assert within(pdf, sheet.VISIBLE) == whole


def test_every_ordinary_address_needs_no_notice() -> None:
    """An address of up to eight lines fits; a longer one is said to be too long."""
    for addressee in ADDRESSES.values():
        assert notices(addressed(addressee)) == ()
    (notice,) = notices(addressed(tuple(f"Line {number}" for number in range(1, 12))))
    assert "window envelope" in notice


def test_a_very_long_head_pushes_the_letter_down() -> None:
    """However long the addresses are, nothing is printed over anything else."""
    head = LetterHead(
        tuple(f"Sender {n}" for n in range(40)),
        tuple(f"Addressee {n}" for n in range(30)),
        ("Your reference: 1", "Our reference: 2"),
        "24 November 2026",
    )
    letter = documents.letter()
    pdf = render_pdf(replace(letter, blocks=(head, *letter.blocks[1:])), made_on=date(2026, 11, 24))
    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    last, first = page.search("Sender 39").get_next(), page.search("Our reference").get_next()
    assert last is not None
    assert first is not None
    assert page.get_charbox(last[0])[1] > page.get_charbox(first[0])[3]


def test_the_window_is_that_of_the_envelope() -> None:
    """The two areas follow from the envelope, the window and how far the letter can slip."""
    envelope_height, window_height, panel = 110, 35, 105
    slip = envelope_height - panel
    for foot in (18, 20):
        top = envelope_height - foot - window_height
        # The panel lies at the foot of the envelope, or `slip` higher.
        for above in (slip, 0):
            seen = (top - above, top - above + window_height)
            assert seen[0] <= sheet.SAFE.top / sheet.MM + 0.001
            assert seen[1] >= sheet.SAFE.bottom / sheet.MM - 0.001
            assert seen[0] >= sheet.VISIBLE.top / sheet.MM - 0.001
            assert seen[1] <= sheet.VISIBLE.bottom / sheet.MM + 0.001
    assert sheet.FOLDS[0] == pytest.approx(panel * sheet.MM)
