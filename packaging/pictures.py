"""Pictures of every page of the window, drawn from the program itself.

    python packaging/pictures.py FOLDER [--colours light|dark|contrast|contrast-light]
                                        [--text 1.0] [--size 1104x760]

It walks the real window through an example case and saves what it shows: one picture a
page, and one more for each screenful that has to be scrolled to; then the pages that only
other answers lead to, those outside a case, and a few dialogs. Set `QT_SCALE_FACTOR=2`
for a screen at 200 %, and `QT_QPA_PLATFORM=offscreen` where there is no screen at all;
`dev.py screenshots` sets both and takes every set. The pictures of the README are made with
it; the others are for looking at, not for keeping.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from lgo_desktop.case.model import Case
from lgo_desktop.interview.walk import Step
from lgo_desktop.settings import Colours
from lgo_desktop.vault.computer import ThisComputer
from lgo_desktop.vault.sources import NoSource
from tests.helpers.every_page import EVERY, case_that_meets, is_full
from tests.helpers.plain_pages import PLAIN_PAGES
from ui import theme
from ui.app import Program
from ui.dialogs import Question
from ui.keeping import Keeping
from ui.preferences import TOKENS
from ui.save import SavePage
from ui.sheet import style_sheet
from ui.theme import Look

_NOON = datetime(2026, 11, 24, 14, 2)  # noqa: DTZ001 - the wall clock of the pictures
_PATIENCE = 20_000


class Camera:
    """Saves pictures of one window, numbered in the order in which they are taken."""

    def __init__(self, program: Program, folder: Path) -> None:
        self._program, self._folder = program, folder
        self._count = 0
        self.taken: set[str] = set()

    def take(self, suffix: str = "") -> None:
        """Save the page that is shown, from its top to its end."""
        page = self._program.window.wizard.current()
        if page is not None:
            self.taken.add(page.page.id)
            self._take(f"{page.page.id}{suffix}", page.area)

    def take_plain(self, name: str) -> None:
        """Save the page outside a case that is shown, from its top to its end."""
        page = self._program.window.plain()
        if page is not None:
            self._take(name, page.area)

    def take_dialog(self, name: str, dialog: QWidget) -> None:
        """Save a window over the window by itself."""
        settle(dialog.isVisible)
        self._count += 1
        dialog.grab().save(str(self._folder / f"{self._count:02}-{name}.png"))

    def _take(self, name: str, area: QScrollArea) -> None:
        self._count += 1
        stem = f"{self._count:02}-{name}"
        bar = area.verticalScrollBar()
        bar.setValue(0)
        for screen in count():
            settle()
            self._program.window.grab().save(str(self._folder / f"{stem}-{screen:02}.png"))
            if bar.value() >= bar.maximum():
                break
            bar.setValue(bar.value() + max(1, int(bar.pageStep() * 0.9)))


def settle(until: Callable[[], bool] | None = None) -> None:
    """Let the window draw; wait until something is so, if that is asked."""
    loop = QEventLoop()
    ticks = QTimer()
    ticks.setInterval(20)
    waited = 0

    def look() -> None:
        nonlocal waited
        waited += ticks.interval()
        if until is None or until() or waited > _PATIENCE:
            loop.quit()

    ticks.timeout.connect(look)
    ticks.start()
    loop.exec()
    ticks.stop()


def walk_through(program: Program, camera: Camera, pack: Path) -> None:
    """Take every page from the first to the last, and the end of the last."""
    wizard, bar = program.window.wizard, program.window.bar
    program.desk.begin(Case())
    camera.take("-empty")
    program.desk.open_example()
    settle(lambda: program.session.case.complainant.is_example)
    while True:
        page = wizard.current()
        settle(lambda: is_full(wizard.current()))
        camera.take()
        if isinstance(page, SavePage):
            break
        bar.main.click()
    page.folder.setText(str(pack))
    camera.take("-chosen")
    bar.main.click()
    saved = page
    settle(lambda: saved.written is not None)
    camera.take("-saved")


def show_the_others(program: Program, camera: Camera) -> None:
    """Take the pages that the example case does not meet."""
    for page, index in (one for one in EVERY if one[0] not in camera.taken):
        program.desk.begin(case_that_meets(page))
        program.window.wizard.show_step(Step(page, index))
        settle(lambda: is_full(program.window.wizard.current()))
        camera.take()


def show_pages_outside(program: Program, camera: Camera) -> None:
    """Take the pages that belong to no step of the interview."""
    for name, make in PLAIN_PAGES.items():
        page = make(program.kit)
        program.window.show_plain(page)
        settle(lambda: page.full)  # noqa: B023 - at once
        camera.take_plain(name.replace(" ", "-"))


def show_dialogs(program: Program, camera: Camera) -> None:
    """Take a question, a notice of a fault, and the report that it leads to."""
    program.window.begin()
    case = case_that_meets("name")
    program.desk.begin(case)
    # As it began it is saved; only what was changed since is asked about.
    program.session.go_on_with(case.model_copy(update={"title": "A case"}))
    program.desk.new()
    settle(lambda: bool(program.window.findChildren(Question)))
    for asked in program.window.findChildren(Question):
        camera.take_dialog("question", asked)
        asked.reject()
    trouble = program.trouble
    trouble.caught(LookupError, LookupError(), None)
    settle(lambda: trouble.open_notice is not None)
    if trouble.open_notice is not None:
        camera.take_dialog("trouble", trouble.open_notice)
        trouble.open_notice.reject()
    trouble.show_report()
    if trouble.open_report is not None:
        camera.take_dialog("report", trouble.open_report)
        trouble.open_report.reject()


def main() -> int:
    """Take the pictures; gives the exit code."""
    options = argparse.ArgumentParser(description="Take pictures of every page of the window.")
    options.add_argument("folder", type=Path)
    options.add_argument("--colours", choices=sorted(TOKENS), default="light")
    options.add_argument("--text", type=float, default=1.0, help="size of the text")
    options.add_argument("--size", default="1104x760", help="size of the window")
    asked = options.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    width, height = (int(part) for part in asked.size.split("x"))
    application = QApplication([])
    theme.load_fonts()
    look = Look(TOKENS[Colours(asked.colours)], asked.text)
    theme.dress(application, look, style_sheet(look))
    with tempfile.TemporaryDirectory() as private:
        folder = Path(private)
        computer = ThisComputer(lambda: folder, NoSource())
        program = Program(look, _now, Keeping(computer, lambda: folder))
        program.window.resize(width, height)
        program.window.show()
        settle()
        camera = Camera(program, asked.folder)
        walk_through(program, camera, Path(private) / "Right Door letters")
        show_the_others(program, camera)
        show_pages_outside(program, camera)
        show_dialogs(program, camera)
        program.close()
    return 0


def _now() -> datetime:
    return _NOON


if __name__ == "__main__":
    sys.exit(main())
