"""Promises of the program as a whole, started as a person starts it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.window

# A helper thread waits until the window is up, and then does what stands in {does}.
_RUN = """
import sys, threading
from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QApplication
from ui.app import main
from ui.window import Window

seen = threading.Event()

def call(target, slot):
    QMetaObject.invokeMethod(target, slot, Qt.ConnectionType.QueuedConnection)

def watch():
    for _ in range(4000):
        application = QApplication.instance()
        shown = [] if application is None else [
            one for one in application.topLevelWidgets() if isinstance(one, Window)
            and one.isVisible()
        ]
        if shown:
            window = shown[0]
            {does}
            print("seen")
            return
        seen.wait(0.005)

threading.Thread(target=watch, daemon=True).start()
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
    """However it is left, `main` ends with 0, says nothing and leaves neither draft nor process."""
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
    assert list(tmp_path.rglob("*.draft*")) == []
