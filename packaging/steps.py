"""One step of a set-up: a command that is run quietly, and what is said when it fails.

It uses the standard library alone, as all that `dev.py` rests on: there is no `.venv` yet.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

# A person's own settings that would send what pip installs past the `.venv`.
ELSEWHERE = frozenset({"PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_DRY_RUN"})


class SetUpFault(Exception):
    """Something is missing that this script cannot mend itself; the text says what to do."""


def quietly(command: Sequence[str | Path], advice: str, cwd: Path = ROOT) -> None:
    """Run a command and show what it said only if it failed; then raise `SetUpFault`."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env={name: value for name, value in os.environ.items() if name not in ELSEWHERE},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        print(done.stdout, file=sys.stderr)
        raise SetUpFault(advice)


def say(sentence: str) -> None:
    """Tell the person what is going on, at once also where the output goes to a file."""
    print(f"-- {sentence}", flush=True)


def succeeds(command: Sequence[str]) -> bool:
    """Whether a command ends well; what it says is not shown."""
    quiet = subprocess.DEVNULL
    done = subprocess.run(command, stdin=quiet, stdout=quiet, stderr=quiet, check=False)
    return done.returncode == 0
