"""Starting our own program in a process of its own, without a network."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_NO_NETWORK = ROOT / "tests" / "helpers" / "no_network"


def environment(**extra: str) -> dict[str, str]:
    """An environment in which Python finds the checkout and may not use the internet."""
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(_NO_NETWORK), str(ROOT)]),
        "PYTHONUTF8": "1",
        "QT_QPA_PLATFORM": "offscreen",
        # Nobody's own key store is asked, unless a test brings one.
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        **extra,
    }


def python(
    *arguments: str | Path, cwd: Path | None = None, fds: tuple[int, ...] = (), **extra: str
) -> subprocess.CompletedProcess[str]:
    """Run Python with these arguments to its end and return what it said.

    `extra` adds variables to its environment, `fds` are open in it as well. A warning in the
    process is shown on stderr.
    """
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=cwd or ROOT,
        env=environment(**extra),
        stdin=subprocess.DEVNULL,
        pass_fds=fds,
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )


def run(command: Sequence[str], **extra: str) -> subprocess.CompletedProcess[str]:
    """Run any command to its end, in the same environment, and return what it said."""
    return subprocess.run(
        command,
        cwd=ROOT,
        env=environment(**extra),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )


def lgo(
    *arguments: str | Path, cwd: Path | None = None, fds: tuple[int, ...] = (), **extra: str
) -> subprocess.CompletedProcess[str]:
    """Run the command line `lgo` as `python -m lgo_desktop` and return what it said."""
    return python("-m", "lgo_desktop", *arguments, cwd=cwd, fds=fds, **extra)
