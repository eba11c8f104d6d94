"""kill -9 while saving, adding papers and changing the key: no acknowledged change is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers import processes

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot split a program")


def _kills(folder: Path, times: int) -> dict[str, int]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.crash.kills", str(folder), str(times), "7"],
        cwd=processes.ROOT,
        env=processes.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    counts: dict[str, int] = json.loads(done.stdout)
    return counts


def _held(counts: dict[str, int], times: int) -> None:
    """Every file opened, every promise was kept, and the kills hit something."""
    assert (counts["kills"], counts["unreadable"], counts["lost"]) == (times, 0, 0)
    assert counts["promises"] >= times // 2
    assert counts["half_made"] >= times // 50


def test_fifty_kills(tmp_path: Path) -> None:
    """Fifty kills, some of them in the middle of a change."""
    _held(_kills(tmp_path, 50), 50)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_a_thousand_kills(tmp_path: Path) -> None:
    """A thousand of them."""
    _held(_kills(tmp_path, 1000), 1000)
