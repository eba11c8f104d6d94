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
from lgo_desktop.errors import RightDoorError
from lgo_desktop.settings import Settings, read_settings
from lgo_desktop.vault.computer import ThisComputer
from lgo_desktop.vault.sources import KeyringSource
from lgo_desktop.wording import Wording, load_wording
from ui import theme
from ui.casedesk import CaseDesk
from ui.councils import CouncilNames
from ui.desk import Desk
from ui.dialogs import fault_notice
from ui.ending import Ending
from ui.idle import Idle
from ui.jobs import Runner
from ui.keeper import Keeper
from ui.keeping import Keeping
from ui.kit import Kit
from ui.menus import Menus
from ui.pages import PageMaker
from ui.paperdesk import PaperDesk
from ui.placedialog import keep_no_places
from ui.preferences import Preferences, look_of, still
from ui.roles import tell_roles
from ui.session import Session
from ui.sheet import style_sheet
from ui.theme import Look
from ui.trouble import Trouble
from ui.warming import Warming
from ui.window import Window
from ui.words import Words


class Program(QObject):
    """One window with all that belongs to it. `close` ends it; what was answered is saved.

    `wording` gives the window another language; the letters are English in any case.
    """

    def __init__(
        self,
        look: Look,
        clock: Callable[[], datetime],
        keeping: Keeping,
        settings: Settings | None = None,
        kept_in: Callable[[], Path] | None = None,
        wording: Wording | None = None,
    ) -> None:
        super().__init__()
        english = load_wording()
        words = Words(wording or english)
        self.runner = Runner(self)
        # Of its own: a save must not wait for pages that are being drawn.
        self.saving = Runner(self)
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
        self.keeper = Keeper(keeping.computer, self.saving, clock, self)
        self.session.pack_written.connect(self.keeper.note_letters)
        maker = PageMaker(self.kit, self.session, english)
        self.window = Window(self.kit, self.session, self.keeper, maker)
        self._build_desks(keeping)
        self.idle = Idle(self._idle_minutes, self)
        self.idle.idle.connect(self.desk.lock)
        self.trouble.show_over(self.window)
        # Later: what is being clicked on now is made anew too.
        queued = Qt.ConnectionType.QueuedConnection
        self.preferences.looks_changed.connect(self.dress, queued)
        self.desk.start()

    def _build_desks(self, keeping: Keeping) -> None:
        kit, computer = self.kit, keeping.computer
        keeper, session, window = self.keeper, self.session, self.window
        self.desk = Desk(kit, keeping, session, keeper, window)
        self.cases = CaseDesk(kit, computer, session, keeper, window, self.desk)
        self.papers = PaperDesk(kit, computer, keeper, window)
        self.menus = Menus(window, keeper, (self.desk, self.cases, self.papers), kit.words)

    def _idle_minutes(self) -> int:
        return self.preferences.settings.lock_minutes

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

    def save(self) -> None:
        """Save what is not saved yet; the window may stay. Where that fails, it is said."""
        try:
            self.window.keep_answers()
            self.keeper.save_now(self.session.case)
        except RightDoorError as fault:
            # There may be no window any more, and a windowed program may have no terminal.
            if sys.stderr is not None:
                sys.stderr.write(f"{fault}\n")

    def close(self) -> None:
        """Save, end every job, close the file, and let the window go."""
        # First of all: whoever ends a program gives it only so long, and a job takes its time.
        self.save()
        self.runner.close()
        self.saving.close()
        self.keeper.finish()
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
    computer = ThisComputer(paths.index_folder, KeyringSource())
    keeping = Keeping(computer, paths.documents_folder)
    program = Program(look, datetime.now, keeping, settings, paths.settings_folder)
    application.styleHints().colorSchemeChanged.connect(program.preferences.system_changed)
    program.window.closed.connect(application.quit)
    program.trouble.set_up()
    ending.wanted.connect(program.end)
    ending.watch(application, program.save)
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
