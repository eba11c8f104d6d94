"""The composition root: everything is made here, handed on, and let go in good order."""

from __future__ import annotations

import faulthandler
import sys
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from lgo_desktop import paths
from lgo_desktop.errors import RightDoorError
from lgo_desktop.vault.computer import ThisComputer
from lgo_desktop.vault.sources import KeyringSource
from lgo_desktop.wording import load_wording
from ui import theme
from ui.casedesk import CaseDesk
from ui.councils import CouncilNames
from ui.desk import Desk
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
from ui.session import Session
from ui.sheet import style_sheet
from ui.theme import Look
from ui.trouble import Trouble
from ui.window import Window
from ui.words import Words


class Program(QObject):
    """One window with all that belongs to it. `close` ends it; what was answered is saved."""

    def __init__(self, look: Look, clock: Callable[[], datetime], keeping: Keeping) -> None:
        super().__init__()
        words = Words(load_wording())
        self.runner = Runner(self)
        # Of its own: a save must not wait for pages that are being drawn.
        self.saving = Runner(self)
        self.councils = CouncilNames(self.runner, self)
        known = self.councils
        self.kit = Kit(
            words, look, self.runner, clock, known.find, known.known, known.lacks_address
        )
        self.trouble = Trouble(self.kit)
        self.session = Session(parent=self)
        self.keeper = Keeper(keeping.computer, self.saving, clock, self)
        self.session.pack_written.connect(self.keeper.note_letters)
        maker = PageMaker(self.kit, self.session)
        self.window = Window(self.kit, self.session, self.keeper, maker)
        self.desk = Desk(self.kit, keeping, self.session, self.keeper, self.window)
        computer = keeping.computer
        self.cases = CaseDesk(self.kit, computer, self.session, self.keeper, self.window, self.desk)
        self.papers = PaperDesk(self.kit, computer, self.keeper, self.window)
        self.menus = Menus(self.window, self.keeper, (self.desk, self.cases, self.papers), words)
        self.idle = Idle(keeping.idle_minutes, self)
        self.idle.idle.connect(self.desk.lock)
        self.trouble.show_over(self.window)
        self.desk.start()

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
    application = QApplication([*(sys.argv if argv is None else ("lgo-desktop", *argv))])
    keep_no_places()
    theme.load_fonts()
    dark = application.styleHints().colorScheme() is Qt.ColorScheme.Dark
    look = Look(theme.DARK if dark else theme.LIGHT, theme.system_scale())
    theme.dress(application, look, style_sheet(look))
    computer = ThisComputer(paths.index_folder, KeyringSource())
    program = Program(look, datetime.now, Keeping(computer, paths.documents_folder))
    program.window.closed.connect(application.quit)
    program.trouble.set_up()
    ending.wanted.connect(program.end)
    ending.watch(application, program.save)
    program.window.show()
    try:
        return application.exec()
    finally:
        program.trouble.take_down()
        program.close()
        ending.take_down()
