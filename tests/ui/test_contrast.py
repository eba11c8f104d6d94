"""Promises to whoever has asked the system for high contrast: the program follows."""

from __future__ import annotations

from enum import Enum

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from lgo_desktop.settings import Colours, Settings
from ui.contrast import wants_contrast, watch_contrast
from ui.preferences import tokens_of
from ui.theme import DARK, HIGH_CONTRAST, LIGHT, Tokens


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


@pytest.mark.parametrize(
    ("hints", "platform", "tokens"),
    [
        (NewerHints(_LIGHT, _HIGH), "cocoa", HIGH_CONTRAST),
        (NewerHints(_DARK, _HIGH), "wayland", HIGH_CONTRAST),
        (NewerHints(_DARK, _NONE), "windows", DARK),
        (NewerHints(_UNKNOWN, _NONE), "windows", LIGHT),
        (OlderHints(_UNKNOWN), "windows", HIGH_CONTRAST),
        (OlderHints(_LIGHT), "windows", LIGHT),
        (OlderHints(_DARK), "windows", DARK),
        (OlderHints(_UNKNOWN), "xcb", LIGHT),
    ],
)
def test_as_the_system_is_in_high_contrast_too(
    hints: OlderHints, platform: str, tokens: Tokens
) -> None:
    """Where Qt tells of it, whatever the colours are; where it does not, light or dark."""
    assert tokens_of(Settings(), hints, platform) == tokens


def test_what_was_chosen_stays() -> None:
    """Whoever chose light colours has them on any system."""
    chosen = Settings(colours=Colours.LIGHT)
    assert tokens_of(chosen, NewerHints(_DARK, _HIGH), "windows") == LIGHT


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
