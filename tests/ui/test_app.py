"""Promises of the program as a whole, started as a person starts it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.window

# A helper thread waits until the window is up, has something typed, and lets the program end.
_RUN = """
import sys, threading
from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QApplication
from ui.app import main
from ui.window import Window

seen = threading.Event()

def watch():
    for _ in range(4000):
        application = QApplication.instance()
        if application is not None and any(
            isinstance(one, Window) and one.isVisible() for one in application.topLevelWidgets()
        ):
            QMetaObject.invokeMethod(application, "quit", Qt.ConnectionType.QueuedConnection)
            print("seen")
            return
        seen.wait(0.005)

threading.Thread(target=watch, daemon=True).start()
sys.exit(main([]))
"""


def test_the_program_opens_its_window_and_ends_quietly(tmp_path: Path) -> None:
    """`main` shows the window, ends with 0, writes nothing to the terminal, leaves no draft."""
    places = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA")}
    run = subprocess.run(
        [sys.executable, "-c", _RUN],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **places},
    )
    allowed = "This plugin does not support propagateSizeHints()"
    noise = [line for line in run.stderr.splitlines() if line != allowed]
    assert (run.returncode, run.stdout.strip(), noise) == (0, "seen", [])
    assert list(tmp_path.rglob("*.draft*")) == []
