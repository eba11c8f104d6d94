"""The sheet: what is printed can be read without colour."""

from __future__ import annotations

import pytest

from lgo_desktop.pack import sheet


def lightness(colour: str) -> float:
    """The relative luminance of a colour (WCAG 2.2): what a black and white printer keeps."""
    shares = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(
    "name", ["ink", "muted", "accent", "go", "next", "careful", "shut", "edge"]
)
def test_text_and_boxes_are_dark_enough_also_in_grey(name: str) -> None:
    """Each colour of a letter stands out from white paper by 4.5 to 1, with or without colour.

    No two of them tell anything that words do not: how a door stands is its tag.
    """
    assert 1.05 / (lightness(sheet.COLOURS[name]) + 0.05) >= 4.5
