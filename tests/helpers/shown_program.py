"""The real window in a process of its own, told by lines on stdin which page to show.

    python -m tests.helpers.shown_program DRAFTS

Each line `page`, or `page index`, shows that page of the example case (changed where the
example does not meet it). Once all of it can be seen, one line of JSON goes to stdout: what
the page is called, what it asks and how it is explained. `question 2` gives the focus to the
third question of the page, as Tab does; `spoil` types a date that cannot be, and goes on.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication

from lgo_desktop.case.model import Case
from lgo_desktop.interview.answers import TypedDate
from lgo_desktop.interview.question import FieldKind
from lgo_desktop.interview.walk import Step
from lgo_desktop.vault.computer import ThisComputer
from lgo_desktop.vault.sources import NoSource
from tests.helpers.every_page import case_that_meets, is_full
from ui import theme
from ui.app import Program
from ui.form import FormPage
from ui.keeping import Keeping
from ui.page import StepPage
from ui.placedialog import keep_no_places
from ui.roles import tell_roles
from ui.rows import Row
from ui.sheet import style_sheet
from ui.theme import Look


class Shown(QObject):
    """Shows the pages that are asked for, and tells what stands on them."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program
        self._buffer = b""
        self._ears = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._ears.activated.connect(self._hear)
        self._look_again = QTimer(self)
        self._look_again.setInterval(20)
        self._look_again.timeout.connect(self._tell_if_full)
        self._awake = False
        self._look_again.start()

    def _hear(self) -> None:
        """Take whole lines from stdin; its end is the end."""
        read = os.read(0, 4096)
        self._buffer += read or b"quit\n"
        *lines, self._buffer = self._buffer.split(b"\n")
        for line in lines:
            self._obey(line.decode())

    def _obey(self, line: str) -> None:
        if line == "quit":
            QApplication.exit()
            return
        page, *index = line.split()
        if page == "question":
            self._go_to_question(int(index[0]))
            return
        if page == "spoil":
            self._spoil()
            return
        self._program.desk.begin(case_that_meets(page))
        place = int(index[0]) if index else None
        self._program.window.wizard.show_step(Step(page, place))
        self._look_again.start()

    def _rows(self) -> list[Row]:
        page = self._program.window.wizard.current()
        rows = page.rows.values() if isinstance(page, FormPage) else ()
        return [row for row in rows if row.isVisible()]

    def _go_to_question(self, number: int) -> None:
        row = self._rows()[number]
        row.first().setFocus(Qt.FocusReason.TabFocusReason)
        _say({"question": row.asked})

    def _spoil(self) -> None:
        row = next(row for row in self._rows() if row.field.kind is FieldKind.DATE)
        row.control.put(TypedDate("31", "2", "2024"))
        self._program.window.bar.main.click()
        _say({"fault": row.fault()})

    def _tell_if_full(self) -> None:
        if not self._awake:
            self._wake()
            return
        page = self._program.window.wizard.current()
        if page is not None and is_full(page):
            self._look_again.stop()
            _say(_told(page, self._program.kit.words.maybe))

    def _wake(self) -> None:
        """Say that the window is up, once it is active: the window manager may come later."""
        self._awake = self._program.window.isActiveWindow()
        if self._awake:
            self._look_again.stop()
            _say({"ready": True})
        else:
            self._program.window.activateWindow()


def _say(what: dict[str, object]) -> None:
    sys.stdout.write(f"{json.dumps(what)}\n")
    sys.stdout.flush()


def _told(page: StepPage, maybe: Callable[[str], str]) -> dict[str, object]:
    rows = page.rows.values() if isinstance(page, FormPage) else ()
    shown = [row for row in rows if row.isVisible()]
    return {
        "page": page.page.id,
        "heading": page.heading_text,
        "hint": maybe(f"{page.page.key}-hint"),
        "questions": [(row.asked, maybe(f"{row.field.key}-hint")) for row in shown],
    }


def main() -> int:
    """Open the window; gives the exit code."""
    application = QApplication(["right-door"])
    keep_no_places()
    tell_roles()
    theme.load_fonts()
    look = Look()
    theme.dress(application, look, style_sheet(look))
    folder = Path(sys.argv[1])
    computer = ThisComputer(lambda: folder, NoSource())
    program = Program(look, datetime.now, Keeping(computer, lambda: folder))
    program.desk.begin(Case())
    ears = Shown(program)
    program.window.show()
    code = application.exec()
    ears.deleteLater()
    program.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
