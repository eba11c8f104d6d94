"""The watch in `tests/conftest.py` hears what it is there to hear."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.helpers import processes

_NOISY = """
import contextlib, logging, socket, warnings
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QWidget

kept = []

def test_quiet(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

def test_log():
    logging.getLogger("somebody").warning("hm")

def test_warning():
    warnings.warn("old")

def test_network():
    with contextlib.suppress(BaseException), socket.socket() as opened:
        opened.connect(("127.0.0.1", 9))

def test_lookup():
    with contextlib.suppress(BaseException):
        socket.getaddrinfo("localhost", 80)

def test_qt(qapp):
    qWarning("hm")

def test_window(qapp):
    kept.append(QWidget())
"""


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What pytest says of a file of noisy tests that is watched as ours are."""
    noisy = tmp_path_factory.mktemp("noise") / "test_noisy.py"
    noisy.write_text(_NOISY, "utf-8")
    house = [
        "-c",
        str(processes.ROOT / "pyproject.toml"),
        "-p",
        "tests.conftest",
        "-p",
        "no:randomly",
    ]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *house, "-p", "no:cacheprovider", "-rA", str(noisy)],
        cwd=processes.ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout


def _verdicts(outcome: str, name: str) -> set[str]:
    """What the summary says of one noisy test."""
    return {words[0] for line in outcome.splitlines() if (words := line.split())[1:2] == [name]}


@pytest.mark.parametrize("noise", ["log", "warning", "network", "lookup", "qt", "window"])
def test_noise_fails(outcome: str, noise: str) -> None:
    """A test that makes this kind of noise does not pass."""
    assert _verdicts(outcome, f"::test_{noise}") & {"FAILED", "ERROR"}, outcome


def test_quiet_passes(outcome: str) -> None:
    """A test that opens a window and lets it go passes."""
    assert _verdicts(outcome, "::test_quiet") == {"PASSED"}, outcome


def test_a_started_program_cannot_use_the_network() -> None:
    """A process that the tests start ends at once when it reaches for another machine."""
    reach = "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"
    done = processes.python("-c", reach)
    assert (done.returncode, done.stderr.strip()) == (97, "NETWORK USED: socket.connect")
