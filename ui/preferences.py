"""What the person has chosen for the program: kept off the GUI thread, in effect at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from lgo_desktop.errors import RightDoorError
from lgo_desktop.settings import Colours, Motion, Settings, TextSize, write_settings
from ui import theme
from ui.contrast import SystemHints, is_light, wants_contrast
from ui.jobs import Job, Runner
from ui.theme import Look, Tokens

TOKENS: Mapping[Colours, Tokens] = MappingProxyType(
    {
        Colours.LIGHT: theme.LIGHT,
        Colours.DARK: theme.DARK,
        Colours.CONTRAST: theme.CONTRAST_DARK,
        Colours.CONTRAST_LIGHT: theme.CONTRAST_LIGHT,
    }
)
"""Every set of colours that there is, by what it is chosen with."""

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def look_of(settings: Settings) -> Look:
    """The look that was chosen, as far as it was; the system's for the rest."""
    hints, palette = QGuiApplication.styleHints(), QGuiApplication.palette()
    tokens = tokens_of(settings, hints, QGuiApplication.platformName(), palette)
    if settings.text_size is TextSize.SYSTEM:
        return Look(tokens, theme.system_scale())
    return Look(tokens, int(settings.text_size) / 100)


def tokens_of(settings: Settings, hints: SystemHints, platform: str, palette: QPalette) -> Tokens:
    """The colours that were chosen, or those that the system asks for.

    `platform` and `palette` are those of `QGuiApplication`.
    """
    chosen = TOKENS.get(settings.colours)
    if chosen is not None:
        return chosen
    if wants_contrast(hints, platform):
        return theme.CONTRAST_LIGHT if is_light(hints, palette) else theme.CONTRAST_DARK
    return theme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else theme.LIGHT


def still(settings: Settings) -> None:
    """Keep everything still that would move by itself, where that was chosen."""
    for effect in _EFFECTS:
        if settings.motion is Motion.NONE:
            QApplication.setEffectEnabled(effect, False)
    QApplication.setCursorFlashTime(0 if settings.motion is Motion.NONE else _BLINKS)


_BLINKS = 1000  # milliseconds, as on an untouched system


class Preferences(QObject):
    """Holds the settings of this person. `looks_changed` says that they want another look.

    `folder` is asked for the place at the first writing; without one nothing is written. What
    nobody chose, such as where the window stands, is written only once something else is kept on
    this computer: whoever only looks around leaves no trace.
    `failed` carries a `RightDoorError` where the disk does not take them: they count all the
    same, until the end of the program.
    """

    looks_changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        runner: Runner,
        settings: Settings | None = None,
        folder: Callable[[], Path] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._folder = runner, folder
        self.settings = Settings() if settings is None else settings
        self._leaves_traces = self.settings != Settings()

    def leave_traces(self) -> None:
        """Something of this person is kept on this computer now: the rest may be, too."""
        if not self._leaves_traces:
            self._leaves_traces = True
            if self.settings != Settings():
                self._write()

    def note(self, **values: object) -> None:
        """Take what nobody chose, and keep it only where something else is kept already."""
        if self._leaves_traces:
            self.choose(**values)
        else:
            self.settings = self.settings.changed(**values)

    def choose(self, **values: object) -> None:
        """Take one or more choices, by the names that `Settings` has for them, and keep them."""
        before = self.settings
        self.settings = before.changed(**values)
        if self.settings == before:
            return
        self._leaves_traces = True
        self._write()
        if _looks(before) != _looks(self.settings):
            self.looks_changed.emit()

    def system_changed(self, _how: object = None) -> None:
        """The system has other colours, as at night: so has the program, where it follows."""
        if self.settings.colours is Colours.SYSTEM:
            self.looks_changed.emit()

    def _write(self) -> None:
        if self._folder is not None:
            work = _Keeping(self._folder, self.settings)
            self._runner.start(work.run, self._kept, self._failed)

    def _kept(self, _nothing: object) -> None:
        """All is well."""

    def _failed(self, fault: RightDoorError) -> None:
        self.failed.emit(fault)


def _looks(settings: Settings) -> tuple[object, ...]:
    return settings.text_size, settings.colours, settings.motion


class _Keeping:
    """The writing of the settings."""

    def __init__(self, folder: Callable[[], Path], settings: Settings) -> None:
        self._folder, self._settings = folder, settings

    def run(self, _job: Job) -> None:
        """Write them."""
        write_settings(self._folder(), self._settings)
