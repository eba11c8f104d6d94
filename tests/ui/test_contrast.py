"""Promises to whoever has asked the system for high contrast: the program follows."""

from __future__ import annotations

from enum import Enum

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from lgo_desktop.settings import Colours, Settings
from ui.contrast import is_light, wants_contrast, watch_contrast
from ui.preferences import TOKENS, tokens_of
from ui.sheet import style_sheet
from ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Look, Tokens, dress


class ContrastPreference(Enum):
    """The values as a newer Qt names them."""

    NoPreference = 0
    HighContrast = 1


class AccessibilityHints(QObject):
    """What a newer Qt tells of accessibility."""

    contrastPreferenceChanged = Signal(object)  # noqa: N815 - Qt's name for it

    def __init__(self, preference: ContrastPreference) -> None:
        super().__init__()
        self.preference = preference

    def contrastPreference(self) -> ContrastPreference:  # noqa: N802 - Qt's name for it
        """What the person has asked the system for."""
        return self.preference


class OlderHints:
    """A system as Qt 6.9 tells of it."""

    def __init__(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name for it
        """Its colour scheme."""
        return self.scheme


class NewerHints(OlderHints):
    """A system as Qt tells of it from 6.10 on."""

    def __init__(self, scheme: Qt.ColorScheme, preference: ContrastPreference) -> None:
        super().__init__(scheme)
        self.hints = AccessibilityHints(preference)

    def accessibility(self) -> AccessibilityHints:
        """Its hints about accessibility."""
        return self.hints


_LIGHT, _DARK, _UNKNOWN = Qt.ColorScheme.Light, Qt.ColorScheme.Dark, Qt.ColorScheme.Unknown
_NONE, _HIGH = ContrastPreference.NoPreference, ContrastPreference.HighContrast


def palette_of(ground: str) -> QPalette:
    """The palette of a program with a look of its own, on a system with buttons of a colour.

    Qt on Windows has it so: what the look leaves alone is the system's.
    """
    palette = Look(DARK).palette()
    palette.setColor(QPalette.ColorRole.Mid, QColor(ground).darker(150))
    return palette


_ON_WHITE, _ON_BLACK = "#FFFFFF", "#000000"
_ON_CREAM, _ON_SLATE = "#FFFAEF", "#2D3236"


@pytest.mark.parametrize(
    ("hints", "platform", "ground", "tokens"),
    [
        (NewerHints(_LIGHT, _HIGH), "cocoa", _ON_BLACK, CONTRAST_LIGHT),
        (NewerHints(_DARK, _HIGH), "wayland", _ON_WHITE, CONTRAST_DARK),
        (NewerHints(_DARK, _NONE), "windows", _ON_BLACK, DARK),
        (NewerHints(_UNKNOWN, _NONE), "windows", _ON_WHITE, LIGHT),
        (NewerHints(_UNKNOWN, _HIGH), "windows", _ON_WHITE, CONTRAST_LIGHT),
        (NewerHints(_UNKNOWN, _HIGH), "windows", _ON_BLACK, CONTRAST_DARK),
        (OlderHints(_UNKNOWN), "windows", _ON_WHITE, CONTRAST_LIGHT),
        (OlderHints(_UNKNOWN), "windows", _ON_CREAM, CONTRAST_LIGHT),
        (OlderHints(_UNKNOWN), "windows", _ON_SLATE, CONTRAST_DARK),
        (OlderHints(_UNKNOWN), "windows", _ON_BLACK, CONTRAST_DARK),
        (OlderHints(_LIGHT), "windows", _ON_WHITE, LIGHT),
        (OlderHints(_DARK), "windows", _ON_BLACK, DARK),
        (OlderHints(_UNKNOWN), "xcb", _ON_WHITE, LIGHT),
    ],
)
def test_as_the_system_is_in_high_contrast_too(
    hints: OlderHints, platform: str, ground: str, tokens: Tokens
) -> None:
    """Light or dark as Qt calls it; where it calls it neither, as the system's own colours are."""
    assert tokens_of(Settings(), hints, platform, palette_of(ground)) == tokens


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST_DARK, CONTRAST_LIGHT])
def test_the_look_of_the_program_hides_no_colour_of_the_system(
    dressed: QApplication, tokens: Tokens
) -> None:
    """This screen is light, and is known to be, in whatever colours the program is itself."""
    look = Look(tokens)
    dress(dressed, look, style_sheet(look))
    assert is_light(OlderHints(_UNKNOWN), QGuiApplication.palette())
    dress(dressed, Look(), style_sheet(Look()))


def test_what_was_chosen_stays() -> None:
    """Whoever chose colours has them on any system."""
    hints, palette = NewerHints(_DARK, _HIGH), palette_of(_ON_BLACK)
    for colours, tokens in TOKENS.items():
        assert tokens_of(Settings(colours=colours), hints, "windows", palette) == tokens


def test_every_choice_of_colours_has_its_set() -> None:
    """No choice of the settings is without colours, and no two have the same."""
    assert {Colours.SYSTEM, *TOKENS} == set(Colours)
    assert len(set(TOKENS.values())) == len(TOKENS)


def test_a_change_is_told() -> None:
    """As soon as the system tells of it; an older Qt is not asked for what it has not."""
    told: list[object] = []
    hints = NewerHints(_LIGHT, _NONE)
    watch_contrast(hints, told.append)
    hints.accessibility().contrastPreferenceChanged.emit(_HIGH)
    assert told == [_HIGH]
    watch_contrast(OlderHints(_LIGHT), told.append)


def test_the_hints_of_this_qt_can_be_asked(dressed: QApplication) -> None:
    """Whichever version is installed, the real hints give an answer; this screen wants none."""
    assert dressed is QApplication.instance()
    hints = QGuiApplication.styleHints()
    assert not wants_contrast(hints, QGuiApplication.platformName())
    watch_contrast(hints, _nothing)


def _nothing(*_what: object) -> None:
    """Nothing is to be done."""
