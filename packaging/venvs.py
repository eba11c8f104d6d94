"""The `.venv` of a checkout: made by the Python at hand, and filled with what locks name."""

from __future__ import annotations

import hashlib
import os
import platform
import re
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

from steps import ROOT, quietly, say

RUN_LOCK = ROOT / "packaging" / "requirements.lock"
TEST_LOCK = ROOT / "packaging" / "requirements-dev.lock"
NEWEST_LOCK = ROOT / "packaging" / "requirements-newest.lock"


def prepare_venv(venv: Path, locks: Sequence[Path]) -> None:
    """Make `venv` hold what the locks name, the last word to the last, and see the checkout.

    Quick if it does already. The program itself is not installed: a `.pth` file names the
    checkout. That needs no build tool (the lock of `run` has none), works offline, and never
    goes stale.
    """
    stamps = venv / "stamps"
    if (stamps / stamp_name(locks, sys.version)).exists():
        return
    say(f"Setting up {venv.name}. The first time, this takes a minute or two.")
    clear = ["--clear"] if made_by_another(venv) else []
    quietly([sys.executable, "-m", "venv", *clear, venv], "Python could not make its folder.")
    pip = [venv_python(venv), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pip += ["--no-input", "--require-hashes", "--only-binary", ":all:"]
    for lock_file in locks:
        quietly(
            [*pip, "--requirement", lock_file],
            "pip could not install the libraries. Is this machine connected? "
            "When it is, the same command goes on from here.",
        )
    # Python reads `.pth` files in the encoding of the machine.
    Path(site_packages(venv), "checkout.pth").write_text(f"{ROOT}\n", encoding="locale")
    stamps.mkdir(exist_ok=True)
    # What an older lock installed has been replaced: only the stamps of these hold.
    for old in stamps.iterdir():
        old.unlink()
    for held in [locks, [RUN_LOCK]] if locks == [TEST_LOCK] else [locks]:
        (stamps / stamp_name(held, sys.version)).touch()


def stamp_name(locks: Sequence[Path], python: str) -> str:
    """A name that changes when a lock, the Python or the place of the checkout changes."""
    parts = [*(lock_file.read_bytes() for lock_file in locks), python.encode(), os.fsencode(ROOT)]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def made_by_another(venv: Path) -> bool:
    """Whether `venv` was made by another Python than this one, so that it must be made anew."""
    notes = venv / "pyvenv.cfg"
    if not notes.exists():
        return False
    version = re.search(r"^version\s*=\s*(\S+)", notes.read_text("utf-8"), re.MULTILINE)
    return version is None or version[1] != platform.python_version()


def venv_python(venv: Path) -> str:
    """The Python of a `.venv`."""
    windows = platform.system() == "Windows"
    return str(venv / ("Scripts/python.exe" if windows else "bin/python"))


def site_packages(venv: Path) -> str:
    """The folder of a `.venv` where libraries lie."""
    return sysconfig.get_path("purelib", "venv", {"base": str(venv), "platbase": str(venv)})
