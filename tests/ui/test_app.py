"""Promises of the program as a whole, started as a person starts it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from lgo_desktop.case.form import to_json
from tests.helpers.cases import kent

pytestmark = pytest.mark.window

# What stands in {does} is done once the window is up, a step at a time between two `yield`s. All
# of it runs on the GUI thread: no other may touch a widget. The helper thread only hands it over.
_RUN = """
import signal, sys, threading
from PySide6.QtCore import QMetaObject, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication
from ui.app import main
from ui.window import Window

# Whoever runs the tests may have told them to ignore these, and a child inherits that.
signal.signal(signal.SIGINT, signal.default_int_handler)
if sys.platform != "win32":
    signal.signal(signal.SIGHUP, signal.SIG_DFL)

def call(target, slot):
    QMetaObject.invokeMethod(target, slot, Qt.ConnectionType.QueuedConnection)

def does(application, window):
    {does}
    print("seen", flush=True)
    yield

class Watcher(QObject):
    steps = None

    @Slot()
    def look(self):
        application = QApplication.instance()
        shown = [one for one in application.topLevelWidgets()
                 if isinstance(one, Window) and one.isVisible()]
        if self.steps is None and shown:
            self.steps = does(application, shown[0])
        if self.steps is not None and next(self.steps, "done") == "done":
            return
        QTimer.singleShot(5, self.look)

def hand_over():
    while QApplication.instance() is None or QApplication.startingUp():
        pause.wait(0.005)
    call(watcher, "look")

pause = threading.Event()
watcher = Watcher()
threading.Thread(target=hand_over, daemon=True).start()
sys.exit(main([]))
"""


@pytest.mark.parametrize(
    "does",
    [
        pytest.param('call(application, "quit")', id="quit"),
        pytest.param('call(window.rail.leave, "click")', id="leave quickly"),
        pytest.param('call(window, "close")', id="close"),
    ],
)
def test_the_program_opens_its_window_and_ends_quietly(tmp_path: Path, does: str) -> None:
    """However it is left, `main` ends with 0, says nothing and leaves neither file nor process."""
    places = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA")}
    run = subprocess.run(
        [sys.executable, "-c", _RUN.replace("{does}", does)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, **places},
    )
    allowed = "This plugin does not support propagateSizeHints()"
    noise = [line for line in run.stderr.splitlines() if line != allowed]
    assert (run.returncode, run.stdout.strip(), noise) == (0, "seen", [])
    assert [one for one in tmp_path.rglob("*") if one.is_file()] == []


_SHOWN = """
while "example" not in window.windowTitle():
        yield
    call(application, "quit")"""
_ASKED = """
from PySide6.QtGui import QFileOpenEvent
    QApplication.sendEvent(application, QFileOpenEvent({path!r}))
    """


@pytest.mark.parametrize("how", ["named", "asked"])
def test_a_file_that_is_opened_with_the_program_is_shown(tmp_path: Path, how: str) -> None:
    """Named where the program is started, as on most systems, or asked for as macOS does."""
    path, home = tmp_path / "A case.json", tmp_path / "home"
    path.write_text(to_json(kent()), encoding="utf-8")
    asked = _ASKED.format(path=str(path)).strip() + "\n    " if how == "asked" else ""
    script = _RUN.replace("{does}", asked + _SHOWN.strip())
    if how == "named":
        script = script.replace("main([])", f"main([{str(path)!r}])")
    run = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=_environment(home),
    )
    noise = [line for line in run.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (run.returncode, run.stdout.strip(), noise) == (0, "seen", [])


# The example is opened as by the menu, so that there are answers.
_BUSY = """
names = [one for one in window.findChildren(QAction) if one.text() == "Open the &example"]
    call(names[0], "trigger")
    while "example" not in window.windowTitle():
        yield
    {then}"""
_ASKS = """
call(next(one for one in window.findChildren(QAction) if one.text().startswith("Save in plain")),
         "trigger")
    while not any(one.isVisible() for one in application.topLevelWidgets()
                  if isinstance(one, Question)):
        yield"""
_MORE = """
import sys
from pathlib import Path
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog
from ui.dialogs import Question
home = Path(sys.argv[1])
"""


def _environment(home: Path) -> dict[str, str]:
    """An environment with a home of its own."""
    names = ("HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA")
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", **dict.fromkeys(names, str(home))}


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
@pytest.mark.parametrize("then", ["", _ASKS], ids=["at work", "under a question"])
def test_a_signal_ends_the_program_and_leaves_no_answers(
    tmp_path: Path, name: str, then: str
) -> None:
    """Logging out, `kill` and Ctrl-C end the program in good order and leave no file."""
    does = _BUSY.strip().replace("{then}", then.strip())
    script = _MORE + _RUN.replace("{does}", does)
    with subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=_environment(tmp_path),
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == "seen"
        assert program.poll() is None
        program.send_signal(getattr(signal, name))
        said, complained = program.communicate(timeout=60)
    noise = [line for line in complained.splitlines() if "propagateSizeHints" not in line]
    assert (program.returncode, said, noise) == (0, "", [])
    assert [one for one in tmp_path.rglob("*") if one.is_file()] == []


_OPENS_A_DIALOG = """
names = [one for one in window.findChildren(QAction) if one.text() == "&Open case…"]
    call(names[0], "trigger")
    while not (dialogs := [one for one in application.topLevelWidgets()
                           if isinstance(one, QFileDialog) and one.isVisible()]):
        yield
    call(dialogs[0], "reject")
    call(application, "quit")"""


def test_no_folder_is_noted_anywhere(tmp_path: Path) -> None:
    """After a dialog for files nothing in the person's settings names a folder."""
    does = _OPENS_A_DIALOG.strip()
    script = _MORE + _RUN.replace("{does}", does)
    config = {"XDG_CONFIG_HOME": str(tmp_path / "config")}
    run = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**_environment(tmp_path), **config},
    )
    assert (run.returncode, run.stdout.strip()) == (0, "seen"), run.stderr
    noted = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert [one.name for one in noted if "file:" in one.read_text("utf-8", "replace")] == []
    assert list(tmp_path.rglob("QtProject*")) == []
