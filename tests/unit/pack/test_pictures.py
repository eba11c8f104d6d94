"""Pictures of the pages for the preview."""

from __future__ import annotations

from datetime import date

from lgo_desktop.pack import sheet
from lgo_desktop.pack.pdf import render_pdf
from lgo_desktop.pack.pictures import page_pictures
from tests.helpers import documents


def test_every_page_has_its_picture() -> None:
    """One picture a page, of the right size, with white paper and dark letters on it."""
    pdf = render_pdf(documents.letter(), made_on=date(2026, 11, 24))
    pictures = list(page_pictures(pdf, scale=1.5))
    assert len(pictures) == 2
    for picture in pictures:
        assert abs(picture.width - 1.5 * sheet.WIDTH) <= 1
        assert abs(picture.height - 1.5 * sheet.HEIGHT) <= 1
        assert len(picture.rgba) == picture.width * picture.height * 4
        assert picture.rgba[:4] == b"\xff\xff\xff\xff"
        assert min(picture.rgba[0::4]) < 0x40


def test_red_comes_first() -> None:
    """The colours are in the order red, green, blue: the mark of an open door is green."""
    pdf = render_pdf(documents.summary(), made_on=date(2026, 11, 24))
    (picture,) = page_pictures(pdf, scale=2)
    pixels = {picture.rgba[place : place + 3] for place in range(0, len(picture.rgba), 4)}
    assert bytes.fromhex(sheet.COLOURS["go"][1:]) in pixels
    assert bytes.fromhex(sheet.COLOURS["careful"][1:]) in pixels
