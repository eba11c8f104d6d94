"""Every dialog that the program can open is gone once it is closed."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QWizard

from lgo_desktop.errors import OwnFault
from lgo_desktop.vault.opening import new_case
from tests.helpers import sources
from tests.helpers.driver import Driver, kent
from tests.helpers.vaults import NOW
from tests.helpers.window import plain
from ui import printing
from ui.dialogs import fault_notice
from ui.keeping import Keeping
from ui.newpage import NewPage
from ui.papers import PapersPage
from ui.preview import LettersPage
from ui.reportdialog import ReportDialog
from ui.save import SavePage
from ui.settingspage import SettingsPage

pytestmark = pytest.mark.window

WORDS = "wharf lemon quilt sandal violin pepper"
_OPENS = {"PlaceDialog", "Question", "ReportDialog", "ask", "fault_notice", "notice"}


@pytest.fixture
def kept(driver: Driver, keeping: Keeping) -> Driver:
    """The example in a locked file, shown at its first page."""
    path = keeping.documents() / "case.lgocase"
    opened = new_case(path, WORDS, kent(), NOW, keeping.computer.keys)
    driver.begin(kent())
    driver.program.keeper.hold(opened, kent())
    return driver


def _desk(driver: Driver) -> None:
    driver.program.desk.open_case()


def _casedesk(driver: Driver) -> None:
    driver.program.cases.erase()


def _casedesk_places(driver: Driver) -> None:
    driver.program.cases.take_in()
    driver.answer("yes")


def _paperdesk(driver: Driver) -> None:
    driver.program.papers.show()
    plain(driver, PapersPage).add.click()


def _newpage(driver: Driver) -> None:
    driver.program.desk.beginning.offer(kent(), driver.window.begin)
    plain(driver, NewPage).choose.click()


def _beginning(driver: Driver) -> None:
    driver.program.desk.beginning.save_sheet(WORDS)


def _beginning_words(driver: Driver) -> None:
    driver.program.desk.beginning.ask_for_words(WORDS)


def _opener(driver: Driver) -> None:
    driver.program.desk.opener.open(Path("nowhere.lgocase"))


def _settings(driver: Driver) -> None:
    driver.go_to("settings")
    driver.page_of_kind(SettingsPage)._choose_folder()


def _save(driver: Driver) -> None:
    driver.go_to("pack")
    driver.page_of_kind(SavePage).choose.click()


def _trouble(driver: Driver) -> None:
    driver.program.trouble.caught(ValueError, ValueError("of a test"), None)


def _report(driver: Driver) -> None:
    driver.program.trouble.show_report()


def _report_place(driver: Driver) -> None:
    driver.program.trouble.show_report()
    (report,) = (one for one in _dialogs() if isinstance(one, ReportDialog))
    report.save.click()


def _app(driver: Driver) -> None:
    fault_notice(driver.window, driver.program.kit, OwnFault("A fault of a test.", "Nothing."))


_OPENERS: tuple[tuple[str, Callable[[Driver], None]], ...] = (
    ("app", _app),
    ("beginning", _beginning),
    ("beginning", _beginning_words),
    ("casedesk", _casedesk),
    ("casedesk", _casedesk_places),
    ("desk", _desk),
    ("newpage", _newpage),
    ("opener", _opener),
    ("paperdesk", _paperdesk),
    ("reportdialog", _report_place),
    ("save", _save),
    ("settingspage", _settings),
    ("trouble", _trouble),
    ("trouble", _report),
)
"""For each module that opens dialogs, how a person comes to one of each of its kinds."""


def test_no_module_that_opens_dialogs_is_forgotten() -> None:
    """Whoever opens a dialog from elsewhere adds it to the list."""
    opening = {
        path.stem
        for path in sources.modules("ui")
        for called, _ in sources.calls(path)
        if called in _OPENS and path.stem != "dialogs"
    }
    assert opening == {module for module, _ in _OPENERS}


@pytest.mark.parametrize(
    "opens", [one for _, one in _OPENERS], ids=[one.__name__ for _, one in _OPENERS]
)
def test_a_closed_dialog_is_gone(kept: Driver, opens: Callable[[Driver], None]) -> None:
    """Neither Qt nor Python knows any dialog any more after all that were open are closed."""
    opens(kept)
    kept.until(lambda: any(one.isVisible() for one in _dialogs()))
    seen = [weakref.ref(one) for one in _dialogs()]
    while any(one.isVisible() for one in _dialogs()):
        next(one for one in reversed(_dialogs()) if one.isVisible()).reject()
        _clear()
    _clear()
    assert seen
    assert [one() for one in seen] == [None] * len(seen)
    assert _dialogs() == []


def test_the_dialog_of_the_printer_is_gone(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the system's own dialog is shown for paper, and nothing is printed."""
    monkeypatch.setattr(printing, "there_is_a_printer", lambda: True)
    driver.begin(kent())
    driver.go_to("letters")
    panel = driver.page_of_kind(LettersPage).printer
    panel.ask((), date(2026, 11, 24))
    dialog = panel.dialog
    assert dialog is not None
    seen = weakref.ref(dialog)
    dialog.reject()
    del dialog
    _clear()
    assert seen() is None
    assert _dialogs() == []


def _dialogs() -> list[QDialog]:
    """Every dialog that there is, shown or not; the wizard is one to Qt only."""
    whole = QApplication.allWidgets()
    return [one for one in whole if isinstance(one, QDialog) and not isinstance(one, QWizard)]


def _clear() -> None:
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
