"""The start page: on the screen before anything that it leads to is loaded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.recent import Recent

if TYPE_CHECKING:
    from ui.desk import Desk


class Front(QObject):
    """Shows the start page and passes on what is chosen there.

    `desk` gives who does it, and makes them where they were not needed before: whatever is
    chosen, however early, is done.
    """

    def __init__(self, recent: Recent, desk: Callable[[], Desk], parent: QObject) -> None:
        super().__init__(parent)
        self._recent, self._desk = recent, desk

    def show(self) -> None:
        """Show a new start page."""
        page = self._recent.show()
        page.new_wanted.connect(self._new)
        page.client_wanted.connect(self._new_for_client)
        page.centre_wanted.connect(self._settings)
        page.open_wanted.connect(self._open_case)
        page.look_wanted.connect(self._look_around)
        page.example_wanted.connect(self._open_example)
        page.help_wanted.connect(self._about)
        page.case_chosen.connect(self._open_path)

    def _new(self) -> None:
        self._desk().new()

    def _new_for_client(self) -> None:
        self._desk().new_for_client()

    def _settings(self) -> None:
        self._desk().settings_of_centre()

    def _open_case(self) -> None:
        self._desk().open_case()

    def _look_around(self) -> None:
        self._desk().look_around()

    def _open_example(self) -> None:
        self._desk().open_example()

    def _about(self) -> None:
        self._desk().about()

    def _open_path(self, path: Path) -> None:
        self._desk().open_path(path)
