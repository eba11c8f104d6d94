"""Promises about what the program holds on to, and what it never loads."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref

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
program.window.show()
application.processEvents()
program.close()
print("\\n".join(sys.modules))
"""


def test_the_first_page_loads_no_network_and_no_pdf(tmp_path: object) -> None:
    """A window at its first page has loaded neither QtNetwork nor what makes PDF files."""
    run = subprocess.run(
        [sys.executable, "-c", _LOADED, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(run.stdout.split())
    assert "PySide6.QtWidgets" in loaded
    assert (
        not {"PySide6.QtNetwork", "reportlab", "pypdfium2", "lgo_desktop.letters.compose"} & loaded
    )
