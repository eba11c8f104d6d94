"""Contrast as WCAG 2 reckons it, and the sets of colours that it has to hold in."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from ui.preferences import TOKENS

EVERY_SET = pytest.mark.parametrize("tokens", TOKENS.values(), ids=list(TOKENS))
"""Runs a test in every set of colours that can be chosen."""


def luminance(colour: str | QColor) -> float:
    """Relative luminance, WCAG 2."""
    made = QColor(colour)

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (made.redF(), made.greenF(), made.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str | QColor, other: str | QColor) -> float:
    """Contrast ratio, WCAG 2."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
