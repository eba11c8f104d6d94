"""Does the system itself ask for high contrast?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt

_WINDOWS = "windows"  # as Qt names its plugin for that system
_HIGH = "HighContrast"


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


def watch_contrast(hints: SystemHints, changed: Callable[..., None]) -> None:
    """Have `changed` called when the system's wish changes, where Qt tells it apart.

    Before 6.10 a change shows as one of the colour scheme, which is not watched here.
    """
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None:
        accessibility().contrastPreferenceChanged.connect(changed)
