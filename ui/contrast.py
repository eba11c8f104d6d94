"""Does the system itself ask for high contrast, and on a light ground or on a dark one?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette

_WINDOWS = "windows"  # as Qt names its plugin for that system
_HIGH = "HighContrast"
_LIGHT_MID = 85  # of 255: Qt on Windows has "mid" 1.5 times darker than a button, and that at 128


class SystemHints(Protocol):
    """What Qt tells of the system: `QStyleHints` is one."""

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name for it
        """Light, dark, or none of them."""


def wants_contrast(hints: SystemHints, platform: str) -> bool:
    """Whether the person has asked the system for high contrast, as far as Qt tells.

    Qt tells it from version 6.10 on, as `QStyleHints.accessibility().contrastPreference()`. An
    earlier one tells it of Windows alone: there it names the colours of every theme light or
    dark, but of a contrast theme, whose colours are unknown to it. Of other systems Qt 6.9
    tells nothing, and the answer is no. `platform` is `QGuiApplication.platformName()`.
    """
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None:
        return bool(accessibility().contrastPreference().name == _HIGH)
    return platform == _WINDOWS and hints.colorScheme() is Qt.ColorScheme.Unknown


def is_light(hints: SystemHints, palette: QPalette) -> bool:
    """Whether the colours of the system are light ones, as in its contrast theme on white.

    `palette` is `QGuiApplication.palette()`. Qt on Windows does not call a contrast theme light
    or dark, whichever the version; its colours tell. Once the program has a look of its own
    only those of them are the system's that the look leaves alone, and `Mid` is one: between
    the ground of a button and what is darker.
    """
    scheme = hints.colorScheme()
    if scheme is not Qt.ColorScheme.Unknown:
        return scheme is Qt.ColorScheme.Light
    return palette.color(QPalette.ColorRole.Mid).lightness() > _LIGHT_MID


def watch_contrast(hints: SystemHints, changed: Callable[..., None]) -> None:
    """Have `changed` called when the system's wish changes, where Qt tells it apart.

    Before 6.10 a change shows as one of the colour scheme, which is not watched here.
    """
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None:
        accessibility().contrastPreferenceChanged.connect(changed)
