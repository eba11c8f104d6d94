"""The composition root: everything is made here, handed on, and let go in good order."""

from __future__ import annotations

import faulthandler
import gc
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from lgo_desktop import paths
from lgo_desktop.dumps import leave_none
from lgo_desktop.errors import RightDoorError
from lgo_desktop.settings import Settings, read_settings
from lgo_desktop.vault.computer import ThisComputer
from lgo_desktop.vault.sources import KeyringSource
from lgo_desktop.wording import Wording, load_wording
from ui import theme
from ui.application import Application
from ui.collector import Collector
from ui.contrast import watch_contrast
from ui.councils import CouncilNames
from ui.ending import Ending
from ui.front import Front
from ui.jobs import Runner
from ui.keeping import Keeping
from ui.kit import Kit
from ui.menus import Menus
from ui.placedialog import keep_no_places
from ui.preferences import Preferences, look_of, still
from ui.recent import Recent
from ui.roles import tell_roles
from ui.sheet import style_sheet
from ui.theme import Look
from ui.trouble import Trouble
from ui.warming import Warming, house_type
from ui.window import Window
from ui.words import Words

if TYPE_CHECKING:
    from ui.casedesk import CaseDesk
    from ui.caseview import CaseView
    from ui.desk import Desk
    from ui.house import House
    from ui.idle import Idle
    from ui.keeper import Keeper
    from ui.paperdesk import PaperDesk
    from ui.session import Session


class Program(QObject):
    """One window with all that belongs to it. `close` ends it; what was answered is saved.

    The start page is there at once. What works with a case is made when it is first asked for,
    or once the start page is on the screen, whichever comes first.
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
        self._keeping, self._english = keeping, load_wording()
        words = Words(wording or self._english)
        self.runner = Runner(self)
        # Of its own: a save must not wait for pages that are being drawn.
        self.saving = Runner(self)
        self.preferences = Preferences(self.runner, settings, kept_in, self)
        self.councils = CouncilNames(self.runner, self)
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
            keeping.folder(),
        )
        self.trouble = Trouble(self.kit)
        self._house: House | None = None
        self.window = Window(self.kit, self._make_view)
        self.menus = Menus(self.window, words)
        self.recent = Recent(self.kit, keeping.computer, self.window)
        self.front = Front(self.recent, self._desk, self)
        self.warming = Warming(self.runner, words.wording, self)
        self._connect()
        self.front.show()

    # -- what works with a case ----------------------------------------------------------------
    @property
    def house(self) -> House:
        """All of it; made now if it was not needed before."""
        if self._house is None:
            make, kit = house_type(), self.kit
            show, letters = self.front.show, self._english
            self._house = make(kit, self._keeping, self.window, self.saving, show, letters)
            self._house.keeper.changed.connect(self._keeping_changed)
            self.menus.serve(self._house)
        return self._house

    @property
    def session(self) -> Session:
        """The case and the step at which the person is."""
        return self.house.session

    @property
    def keeper(self) -> Keeper:
        """Who keeps the answers."""
        return self.house.keeper

    @property
    def desk(self) -> Desk:
        """Who does what the start page and the File menu say."""
        return self.house.desk

    @property
    def cases(self) -> CaseDesk:
        """Who does what the Case menu says."""
        return self.house.cases

    @property
    def papers(self) -> PaperDesk:
        """Who looks after the papers of a case."""
        return self.house.papers

    @property
    def idle(self) -> Idle:
        """Who notices that nobody is there."""
        return self.house.idle

    def _make_view(self) -> CaseView:
        return self.house.view()

    def _desk(self) -> Desk:
        return self.house.desk

    def _connect(self) -> None:
        self.trouble.show_over(self.window)
        # Later: what is being clicked on now is made anew too.
        queued = Qt.ConnectionType.QueuedConnection
        self.preferences.looks_changed.connect(self.dress, queued)
        self.window.theme_changed.connect(self._follow, queued)
        self.saving.troubled.connect(self.trouble.note)
        self.menus.report.triggered.connect(self.trouble.show_report)
        self.menus.needed.connect(self._build)
        self.window.stop_wanted.connect(self._stop)
        self.window.pause_wanted.connect(self._save_and_stop)
        self.window.file_dropped.connect(self.open_file)
        self.window.painted.connect(self._warm)
        self.warming.loaded.connect(self._build)

    def _warm(self) -> None:
        """The first page is on the screen: get ready for the next."""
        self.recent.begin()
        self.warming.begin()
        self.councils.begin()

    def _build(self) -> None:
        """Have everything there, before somebody waits for it."""
        self.house  # noqa: B018 - asking for it makes it

    def _stop(self) -> None:
        """Nothing has to be settled while nothing is there that works with a case."""
        if self._house is None:
            self.window.close_now()
        else:
            self._house.desk.stop()

    def _save_and_stop(self) -> None:
        self.desk.save_and_stop()

    def open_file(self, path: str) -> None:
        """Open the file that was dropped on the window, or that the program was started with."""
        self.desk.open_dropped(path)

    def _keeping_changed(self) -> None:
        if self.keeper.is_keeping:
            self.preferences.leave_traces()

    def dress(self) -> None:
        """Show everything in the look that the person, or their system, wants now."""
        self.kit.look = look_of(self.preferences.settings)
        self.window.dress(self._put_on)

    def _follow(self) -> None:
        """Look as the system does where that was chosen; it also tells of what changes nothing."""
        if look_of(self.preferences.settings) != self.kit.look:
            self.dress()

    def _put_on(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            still(self.preferences.settings)
            theme.dress(application, self.kit.look, style_sheet(self.kit.look))

    # -- the end ---------------------------------------------------------------------------------
    def end(self) -> None:
        """Close the window without a question: the system has asked for the end."""
        self.window.close_now()

    def save(self) -> None:
        """Save what is not saved yet; the window may stay. Where that fails, it is said."""
        if self._house is None:
            return
        try:
            self.window.keep_answers()
            self._house.keeper.save_now(self._house.session.case)
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
        if self._house is not None:
            self._house.keeper.finish()
        self.window.close_now()
        self.window.deleteLater()


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and stay until it is closed; gives the exit code."""
    leave_none()
    # A windowed program on Windows has no place to write a crash of Qt to.
    if sys.stderr is not None and not faulthandler.is_enabled():
        faulthandler.enable()
    ending = Ending()
    ending.set_up()
    settings, fault = _settings()
    application = Application([*(sys.argv if argv is None else ("lgo-desktop", *argv))])
    collector = Collector(application)
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
    watch_contrast(application.styleHints(), program.preferences.system_changed)
    program.window.closed.connect(application.quit)
    program.warming.ended.connect(_spare_collector)
    program.trouble.set_up()
    ending.wanted.connect(program.end)
    ending.watch(application, program.save)
    program.window.show()
    if fault is not None:
        from ui.dialogs import fault_notice  # noqa: PLC0415 - few starts have a fault

        fault_notice(program.window, program.kit, fault)
    application.file_wanted.connect(program.open_file)
    for path in application.arguments()[1:2]:
        program.open_file(path)
    try:
        return application.exec()
    finally:
        program.trouble.take_down()
        program.close()
        collector.end()
        ending.take_down()


def _spare_collector() -> None:
    """What is loaded by now stays to the end: Python need not look through it for waste again.

    It did so between two pages every now and then, and that took as long as three pages.
    """
    gc.freeze()


def _settings() -> tuple[Settings, RightDoorError | None]:
    """What the person has chosen; the usual, and why, where that cannot be read."""
    try:
        return read_settings(paths.settings_folder()), None
    except RightDoorError as fault:
        return Settings(), fault
