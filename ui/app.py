"""The composition root: everything is made here, handed on, and let go in good order."""

from __future__ import annotations

import faulthandler
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from lgo_desktop import paths
from lgo_desktop.errors import PlaceFault, RightDoorError
from lgo_desktop.settings import Settings, read_settings
from lgo_desktop.wording import Wording, load_wording
from ui import theme
from ui.councils import CouncilNames
from ui.desk import Desk
from ui.dialogs import fault_notice
from ui.draft import Draft
from ui.ending import Ending
from ui.jobs import Runner
from ui.kit import Kit
from ui.menus import build_menus
from ui.pages import PageMaker
from ui.placedialog import keep_no_places
from ui.preferences import Preferences, look_of, still
from ui.recovery import Recovery
from ui.roles import tell_roles
from ui.session import Session
from ui.sheet import style_sheet
from ui.theme import Look
from ui.trouble import Trouble
from ui.warming import Warming
from ui.window import Window
from ui.words import Words


class Program(QObject):
    """One window with all that belongs to it. `close` ends it and deletes the draft.

    `wording` gives the window another language; the letters are English in any case.
    """

    def __init__(
        self,
        look: Look,
        clock: Callable[[], datetime],
        drafts: Callable[[], Path],
        settings: Settings | None = None,
        kept_in: Callable[[], Path] | None = None,
        wording: Wording | None = None,
    ) -> None:
        super().__init__()
        english = load_wording()
        words = Words(wording or english)
        self.runner = Runner(self)
        self.preferences = Preferences(self.runner, settings, kept_in, self)
        self.councils = CouncilNames(self.runner, self)
        self._warming = Warming(self.runner, words.wording, self)
        known = self.councils
        self.kit = Kit(
            words,
            look,
            self.runner,
            clock,
            known.find,
            known.known,
            known.lacks_address,
            self.preferences,
            paths.documents_folder(),
        )
        self.trouble = Trouble(self.kit)
        self.session = Session(parent=self)
        self.draft = Draft(drafts, self.runner, self)
        maker = PageMaker(self.kit, self.session, english)
        self.window = Window(self.kit, self.session, self.draft, maker)
        self.desk = Desk(self.kit, self.session, self.draft, self.window)
        build_menus(self.window, self.desk, words)
        self.recovery = Recovery(self.kit, self.window, self.desk, self.draft, drafts)
        self.trouble.show_over(self.window)
        # Later: what is being clicked on now is made anew too.
        queued = Qt.ConnectionType.QueuedConnection
        self.preferences.looks_changed.connect(self.dress, queued)

    def dress(self) -> None:
        """Show everything in the look that the person, or their system, wants now."""
        self.kit.look = look_of(self.preferences.settings)
        self.window.dress(self._put_on)

    def _put_on(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            still(self.preferences.settings)
            theme.dress(application, self.kit.look, style_sheet(self.kit.look))

    def end(self) -> None:
        """Close the window without a question: the system has asked for the end."""
        self.window.close_now()

    def let_go(self) -> None:
        """Delete the draft; the window may stay. Where that fails, it is said and goes on."""
        try:
            self.draft.discard()
        except PlaceFault as fault:
            # There may be no window any more, and a windowed program may have no terminal.
            if sys.stderr is not None:
                sys.stderr.write(f"{fault}\n")

    def close(self) -> None:
        """Delete the draft, end every job, and let the window go."""
        # First of all: whoever ends a program gives it only so long, and a job takes its time.
        self.let_go()
        self.runner.close()
        self.window.close_now()
        self.window.deleteLater()


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and stay until it is closed; gives the exit code."""
    # A windowed program on Windows has no place to write a crash of Qt to.
    if sys.stderr is not None and not faulthandler.is_enabled():
        faulthandler.enable()
    ending = Ending()
    ending.set_up()
    settings, fault = _settings()
    application = QApplication([*(sys.argv if argv is None else ("lgo-desktop", *argv))])
    keep_no_places()
    tell_roles()
    theme.load_fonts()
    look = look_of(settings)
    still(settings)
    theme.dress(application, look, style_sheet(look))
    program = Program(look, datetime.now, paths.drafts_folder, settings, paths.settings_folder)
    application.styleHints().colorSchemeChanged.connect(program.preferences.system_changed)
    program.window.closed.connect(application.quit)
    program.trouble.set_up()
    ending.wanted.connect(program.end)
    ending.watch(application, program.let_go)
    program.window.show()
    if fault is not None:
        fault_notice(program.window, program.kit, fault)
    try:
        return application.exec()
    finally:
        program.trouble.take_down()
        program.close()
        ending.take_down()


def _settings() -> tuple[Settings, RightDoorError | None]:
    """What the person has chosen; the usual, and why, where that cannot be read."""
    try:
        return read_settings(paths.settings_folder()), None
    except RightDoorError as fault:
        return Settings(), fault
