"""Promises about the GUI thread and the network: no file, key store, PDF or socket there."""

from __future__ import annotations

import os
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lgo_desktop.vault.drawn_words import word_list
from lgo_desktop.vault.opening import new_case
from lgo_desktop.vault.sources import NoSource
from tests.helpers import processes
from tests.helpers.driver import Driver, kent
from tests.helpers.every_page import EVERY, case_that_meets
from tests.helpers.plain_pages import PLAIN_PAGES
from tests.helpers.vaults import NOW
from tests.helpers.window import now, opening, plain, whole
from ui.app import Program
from ui.casepages import DonePage, UntilPage
from ui.keeping import Keeping
from ui.newpage import ChangePage, HandOverPage, NewPage
from ui.papers import PapersPage
from ui.save import SavePage
from ui.start import StartPage
from ui.theme import Look
from ui.unlock import UnlockPage

pytestmark = pytest.mark.window

_FILES = {
    "open",
    "os.listdir",
    "os.mkdir",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.scandir",
    "os.truncate",
    "os.utime",
    "shutil.copyfile",
    "shutil.move",
    "shutil.rmtree",
    "sqlite3.connect",
    "subprocess.Popen",
}


class Watch:
    """Hears, while it is on, what the thread that made it does with files and processes.

    An audit hook cannot be taken away: one watch serves all tests. Loading a module is not
    counted: each is read once in the life of a program.
    """

    def __init__(self) -> None:
        self._thread = threading.get_ident()
        self.on = False
        self.heard: list[str] = []
        sys.addaudithook(self._hear)

    @contextmanager
    def watching(self) -> Iterator[list[str]]:
        """Watch for the length of a `with`; gives what is heard."""
        self.heard = []
        self.on = True
        try:
            yield self.heard
        finally:
            self.on = False

    def _hear(self, event: str, args: tuple[object, ...]) -> None:
        if not self.on or event not in _FILES or threading.get_ident() != self._thread:
            return
        callers = [frame.f_code.co_filename for frame, _ in traceback.walk_stack(None)]
        loading = any("importlib" in caller or "linecache" in caller for caller in callers)
        if not loading:
            ours = [caller for caller in callers if "/ui/" in caller]
            self.heard.append(f"{event} {args[0]} by {ours[:3]}")


@pytest.fixture(scope="module")
def watch() -> Watch:
    """The watch over this thread."""
    return Watch()


def test_the_watch_hears(watch: Watch, tmp_path: Path) -> None:
    """A file that is opened on this thread is heard; one that another thread opens is not."""
    with watch.watching() as heard:
        (tmp_path / "a").write_text("a", "utf-8")
        other = threading.Thread(target=(tmp_path / "b").write_text, args=("b", "utf-8"))
        other.start()
        other.join()
    assert len(heard) == 1
    assert str(tmp_path / "a") in heard[0]


def test_no_page_touches_a_file(driver: Driver, watch: Watch) -> None:
    """Every page is shown without one file, key store or PDF call on the GUI thread."""
    cases = {page: case_that_meets(page) for page, _ in EVERY}
    _started(driver)
    with watch.watching() as heard:
        for page, index in EVERY:
            driver.begin(cases[page])
            driver.go_to(page, index)
    assert heard == []


def test_no_page_outside_a_case_touches_a_file(
    driver: Driver, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same holds of every page outside the interview, as full as each can be."""
    _started(driver)
    word_list.cache_clear()  # as in a program that has just been started
    places = _looking_for_places(monkeypatch)
    with watch.watching() as heard:
        for make in PLAIN_PAGES.values():
            page = make(driver.program.kit)
            driver.window.show_plain(page)
            driver.until(lambda: page.full)  # noqa: B023 - at once
    assert heard == []
    assert threading.get_ident() not in places


def test_what_leads_out_of_a_case_touches_no_file(
    driver: Driver, watch: Watch, keeping: Keeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new case is begun, its papers and deeds are shown and its words changed off the thread."""
    _started(driver)
    word_list.cache_clear()
    places = _looking_for_places(monkeypatch)
    program = driver.program
    with watch.watching() as heard:
        program.desk.keep_case()
        whole(driver, NewPage).act()
        driver.until(lambda: program.keeper.is_keeping)
        for show, kind in (
            (program.papers.show, PapersPage),
            (program.cases.show_done, DonePage),
            (program.cases.choose_until, UntilPage),
            (program.cases.hand_over, HandOverPage),
            (program.cases.change_words, ChangePage),
        ):
            show()
            driver.until(lambda: isinstance(driver.window.plain(), kind))  # noqa: B023 - at once
            whole(driver, kind).back_wanted.emit()
        program.desk.start()
        driver.until(lambda: isinstance(driver.window.plain(), StartPage))
        path = keeping.documents() / "My case.lgocase"
        driver.until(lambda: [link.path for link in plain(driver, StartPage).links] == [str(path)])
    assert heard == []
    assert places
    assert threading.get_ident() not in places


def test_wrong_words_are_explained_without_a_file(
    driver: Driver, watch: Watch, tmp_path: Path
) -> None:
    """Whoever types other words than ours has our list looked at off the thread too."""
    path = tmp_path / "other.lgocase"
    new_case(path, "six words", kent(), NOW, NoSource()).file.close()
    _started(driver)
    word_list.cache_clear()
    with watch.watching() as heard:
        driver.program.desk.open_path(path)
        driver.until(lambda: isinstance(driver.window.plain(), UnlockPage))
        page = plain(driver, UnlockPage)
        page.field.setText("not these")
        page.act()
        driver.until(lambda: bool(page.told()))
    assert heard == []


def test_a_slow_place_keeps_nobody_waiting(
    dressed: QApplication, qtbot: QtBot, keeping: Keeping
) -> None:
    """While a network drive does not answer, the page is there, says so, and makes no file."""
    answered = threading.Event()
    asked: list[int] = []

    def documents() -> Path:
        asked.append(threading.get_ident())
        if len(asked) > 1:  # the first time is before the window
            answered.wait(20)
        return keeping.documents()

    with opening(qtbot, dressed) as opened:
        slow = Keeping(keeping.computer, documents)
        driver = opened(Look(), partial(Program, Look(), now, slow))
        driver.program.desk.keep_case()
        page = plain(driver, NewPage)
        driver.until(lambda: page.words.full)
        assert page.where.text() == driver.words.text("vault-place-coming")
        page.act()
        assert page.told() == driver.words.text("vault-place-coming")
        assert page.place is None
        answered.set()
        driver.until(lambda: page.full)
        assert page.objection() == ""
        assert page.place == keeping.documents() / "My case.lgocase"


def _looking_for_places(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """On which threads somebody asks the disk whether a file is there: no audit hook hears it."""
    threads: list[int] = []
    exists = os.path.lexists

    def lexists(path: str | Path) -> bool:
        threads.append(threading.get_ident())
        return exists(path)

    monkeypatch.setattr(os.path, "lexists", lexists)
    return threads


def test_answering_and_saving_touch_no_file(driver: Driver, watch: Watch, tmp_path: Path) -> None:
    """An answer is kept, and a pack written, off the GUI thread."""
    driver.begin(kent())
    _started(driver)
    with watch.watching() as heard:
        driver.go_to("name")
        driver.write("complainant.person.name", "Ann")
        driver.form().keep()
        driver.go_to("pack")
        page = driver.page_of_kind(SavePage)
        page.folder.setText(str(tmp_path / "letters"))
        driver.window.bar.main.click()
        driver.until(lambda: page.written is not None)
    assert heard == []


def _started(driver: Driver) -> None:
    """Wait until what is loaded at the start is there."""
    driver.until(lambda: bool(driver.program.councils.known()))
    driver.program.runner._pool.waitForDone()


_SHOWS_EVERYTHING = """
import sys
from datetime import datetime
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from lgo_desktop.interview.walk import Step
from tests.helpers.every_page import EVERY, case_that_meets
from lgo_desktop.vault.computer import ThisComputer
from lgo_desktop.vault.sources import NoSource
from ui.app import Program
from ui.keeping import Keeping
from ui.theme import Look

application = QApplication([])
folder = lambda: Path(sys.argv[1])
program = Program(Look(), datetime.now, Keeping(ThisComputer(folder, NoSource()), folder))
program.window.show()
for page, index in EVERY:
    program.desk.begin(case_that_meets(page))
    program.window.wizard.show_step(Step(page, index))
    application.processEvents()
program.runner._pool.waitForDone()
application.processEvents()
program.close()
print(" ".join(name for name in sys.modules if "QtNetwork" in name) or "none", end="; ")
print(any("QtNetwork" in line or "Qt6Network" in line for line in open("/proc/self/maps")))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux which libraries are loaded")
def test_the_library_for_networks_is_never_loaded(tmp_path: Path) -> None:
    """After every page was shown, neither Python nor Qt has loaded QtNetwork."""
    run = processes.python("-c", _SHOWS_EVERYTHING, tmp_path)
    assert run.returncode == 0, run.stderr
    assert run.stdout.strip() == "none; False"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can take the network away")
def test_the_window_runs_without_a_network_interface(tmp_path: Path) -> None:
    """Where there is no network interface at all, not even to itself, every page is shown."""
    if not _can_be_cut_off():
        pytest.skip("this machine does not let a process give up its network (unshare -n)")
    command = ["unshare", "-r", "-n", sys.executable, "-c", _SHOWS_EVERYTHING, str(tmp_path)]
    run = processes.run(command)
    assert run.returncode == 0, run.stderr


def _can_be_cut_off() -> bool:
    try:
        return processes.run(["unshare", "-r", "-n", "true"]).returncode == 0
    except FileNotFoundError:
        return False
