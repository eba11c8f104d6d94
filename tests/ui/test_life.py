"""Promises about what the program holds on to, and what it never loads."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.helpers.driver import Driver, kent
from ui.page import StepPage

pytestmark = pytest.mark.window


def test_pages_are_let_go(driver: Driver) -> None:
    """However many pages were seen, only the one that is shown is there."""
    driver.begin(kent())
    seen = []
    for page in ("name", "issues", "record", "story", "complaint") * 4:
        driver.go_to(page, 0 if page == "record" else None)
        seen.append(weakref.ref(driver.page()))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert len(driver.window.findChildren(StepPage)) == 1
    assert sum(one() is not None for one in seen) <= 2


def test_a_closed_question_is_let_go(driver: Driver) -> None:
    """A dialog that was answered is not kept."""
    driver.go_to("name")
    driver.write("complainant.person.name", "Ann")
    driver.program.desk.new()
    asked = weakref.ref(driver.question())
    driver.answer("stay")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert asked() is None


_LOADED = """
import sys
from datetime import datetime
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from ui import theme
from lgo_desktop.vault.computer import ThisComputer
from lgo_desktop.vault.sources import NoSource
from ui.app import Program
from ui.keeping import Keeping
from ui.sheet import style_sheet
from ui.theme import Look

application = QApplication([])
theme.load_fonts()
theme.dress(application, Look(), style_sheet(Look()))
folder = lambda: Path(sys.argv[1])
program = Program(Look(), datetime.now, Keeping(ThisComputer(folder, NoSource()), folder))
loaded = []

class Eye(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not loaded:
            loaded.extend(sys.modules)
        return False

eye = Eye()
program.window.plain().heading.installEventFilter(eye)
program.window.show()
while not loaded:
    application.processEvents()
if sys.argv[2] == "new":
    page = program.window.plain()
    page.new.click()
    print(type(program.window.plain()).__name__)
elif sys.argv[2] == "menu":
    next(one for one in program.window.findChildren(QAction)
         if one.text() == "&About").trigger()
    print(type(program.window.wizard.current()).__name__)
else:
    print("\\n".join(loaded))
program.close()
"""

_NOT_YET = {
    "PySide6.QtNetwork",
    "edtf",
    "fluent.syntax",
    "keyring",
    "lgo_desktop.case.model",
    "lgo_desktop.interview.walk",
    "lgo_desktop.law.library",
    "lgo_desktop.letters.compose",
    "pydantic",
    "pypdfium2",
    "reportlab",
    "sqlcipher3",
}


def _at_the_first_page(folder: Path, what: str) -> list[str]:
    """What a program says that does one thing, or nothing, as soon as its first page is up."""
    run = subprocess.run(
        [sys.executable, "-c", _LOADED, str(folder), what],
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout.split()


def test_the_first_page_loads_only_what_it_shows(tmp_path: Path) -> None:
    """A window at its first page has loaded no case, no law, no cipher, no PDF and no network."""
    loaded = set(_at_the_first_page(tmp_path, ""))
    assert "PySide6.QtWidgets" in loaded
    assert not _NOT_YET & loaded


@pytest.mark.parametrize(("what", "shown"), [("new", "NewPage"), ("menu", "AboutPage")])
def test_what_is_chosen_at_once_is_done(tmp_path: Path, what: str, shown: str) -> None:
    """Whoever chooses something the moment the first page is up, gets it: nothing is lost."""
    assert _at_the_first_page(tmp_path, what) == [shown]
