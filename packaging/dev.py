"""The commands of a checkout: `run` the program, `test` it; and what its builders need.

    python3 packaging/dev.py run  [-- what the program is to be told]
    python3 packaging/dev.py test [--full] [-- what pytest is to be told]
    python3 packaging/dev.py screenshots [FOLDER]
    python3 packaging/dev.py lock

Each works by itself on a machine that has only Python 3.11 and git. This file, and what it
imports from beside it, use the standard library alone. It makes `.venv` beside the checkout's
files (`venvs.py`), installs into it exactly what a lock file names (every file is checked against
its hash), and on Linux first asks the loader whether the system libraries of a window are there
(`system_packages.py`). It names no package index: it takes the machine's own.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from steps import ROOT, SetUpFault, quietly, say, succeeds
from system_packages import DRAWING, READERS, SCREEN, SPELLING, STAGE, prepare_system
from venvs import NEWEST_LOCK, RUN_LOCK, TEST_LOCK, prepare_venv, venv_python

VENV = ROOT / ".venv"
NEWEST_VENV = ROOT / ".venv-newest"
EXAMPLE = ROOT / "resources" / "examples" / "kent.json"
EXAMPLE_PACK = ROOT / "example-pack"
PICTURES = ROOT / "screenshots"

# xvfb-run starts one command; the window manager has to live beside it, and ends with the screen.
UNDER_A_WINDOW_MANAGER = 'openbox >/dev/null 2>&1 & "$@"'


# ------------------------------------------------------------------------------ the two commands
def run(told: Sequence[str]) -> int:
    """Open the window; where there is no display, build the example pack and say where it is."""
    named = has_display(platform.system(), os.environ)
    prepare_system(DRAWING | SCREEN if named else {})
    prepare_venv(VENV, [RUN_LOCK])
    python = venv_python(VENV)
    if named and opens_a_window(python):
        # -P: a folder called `ui` where the person happens to stand is none of ours.
        return subprocess.run([python, "-P", "-m", "ui", *told], check=False).returncode
    why = "The display that is named here does not answer" if named else "There is no display here"
    say(f"{why}, so no window can open. Building the example pack instead.")
    pack = [python, "-P", "-m", "lgo_desktop", "pack", str(EXAMPLE)]
    pack += ["--out", str(EXAMPLE_PACK), "--force"]
    code = subprocess.run([*pack, *told], check=False).returncode
    if code == 0:
        say(f"The example pack lies in {EXAMPLE_PACK}")
    return code


def test(told: Sequence[str], *, full: bool) -> int:
    """Lint, types, import contracts and tests; `full` adds the slow ones. 0 if all is well."""
    on_linux = platform.system() == "Linux"
    prepare_system(DRAWING | SCREEN | STAGE, SPELLING | (READERS if full else {}))
    prepare_venv(VENV, [TEST_LOCK])
    tools = Path(venv_python(VENV)).parent
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    pytest = [venv_python(VENV), "-m", "pytest", "-q"]
    checks = Checks()
    checks.check("lint", [tools / "ruff", "check", "."])
    checks.check("layout of the code", [tools / "ruff", "format", "--check", "."])
    checks.check("types", [tools / "mypy"])
    checks.check("import contracts", [tools / "lint-imports", "--no-logo"])
    checks.check("tests", [*pytest, "-n", "auto", "-m", "not slow", *told], offscreen)
    if on_linux:
        checks.check("the window on a screen", [*on_a_screen(), *pytest, "-m", "window", *told])
    if full:
        checks.check("slow tests", [*pytest, "-m", "slow", *told], offscreen)
    if full and on_linux:
        prepare_venv(NEWEST_VENV, [TEST_LOCK, NEWEST_LOCK])
        newest = [venv_python(NEWEST_VENV), "-m", "pytest", "-q"]
        checks.check("the window on the newest Qt", [*newest, "-m", "window", *told], offscreen)
    return checks.sum_up()


# A laptop of 1366 by 768 pixels at 200 % leaves the window 683 by 384.
PICTURE_SETS: dict[str, tuple[dict[str, str], list[str]]] = {
    "light": ({}, ["--colours", "light"]),
    "dark": ({}, ["--colours", "dark"]),
    "high-contrast-dark": ({}, ["--colours", "contrast"]),
    "high-contrast-light": ({}, ["--colours", "contrast-light"]),
    "200-percent": ({"QT_SCALE_FACTOR": "2"}, ["--colours", "light", "--size", "683x384"]),
}


def screenshots(folder: Path) -> int:
    """Take a picture of every page in every set of colours, and at 200 %; 0 if all were taken."""
    prepare_system(DRAWING)
    prepare_venv(VENV, [TEST_LOCK])
    takes = [venv_python(VENV), str(ROOT / "packaging" / "pictures.py")]
    pictures = Checks()
    for name, (more, told) in PICTURE_SETS.items():
        extra = {"QT_QPA_PLATFORM": "offscreen", **more}
        pictures.check(f"pictures, {name}", [*takes, str(folder / name), *told], extra)
    say(f"The pictures lie in {folder}")
    return pictures.sum_up()


def lock() -> int:
    """Write the lock files anew with uv, without the address of any index."""
    uv = shutil.which("uv")
    if uv is None:
        raise SetUpFault("This needs the program uv: python3 -m pip install uv")
    compiling = [uv, "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
    compiling += ["--generate-hashes", "--upgrade", "--no-header"]
    compiling += ["--no-emit-index-url", "--no-emit-find-links"]
    everything = ["requirements-dev.in", "--output-file", TEST_LOCK.name]
    # The program gets what the tests were run with, never something newer.
    program = ["requirements.in", "--constraint", TEST_LOCK.name, "--output-file", RUN_LOCK.name]
    newest = ["requirements-newest.in", "--output-file", NEWEST_LOCK.name]
    for part in (everything, program, newest):
        quietly([*compiling, *part], "The lock could not be written.", cwd=ROOT / "packaging")
    say("The lock files are written anew. Run the tests before you keep them.")
    return 0


class Checks:
    """Runs one check after the other and remembers which failed."""

    def __init__(self) -> None:
        """Nothing has been checked yet."""
        self.failed: list[str] = []

    def check(
        self, name: str, command: Sequence[str | Path], extra: Mapping[str, str] | None = None
    ) -> None:
        """Run one check in the checkout; what it prints is shown as it comes."""
        say(f"Checking: {name}")
        start = time.monotonic()
        env = {**os.environ, **(extra or {})}
        done = subprocess.run(command, cwd=ROOT, env=env, stdin=subprocess.DEVNULL, check=False)
        if done.returncode:
            self.failed.append(name)
        verdict = "FAILED" if done.returncode else "good"
        say(f"{name}: {verdict} ({time.monotonic() - start:.0f} s)")

    def sum_up(self) -> int:
        """Say how it went; 0 if every check was good, otherwise 1."""
        if self.failed:
            say("These checks failed (see above): " + ", ".join(self.failed))
            return 1
        say("Every check was good.")
        return 0


def on_a_screen() -> list[str]:
    """The start of a command that is to run on a real X server with a window manager."""
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1366x900x24"]
    return ["env", "QT_QPA_PLATFORM=xcb", *screen, "sh", "-c", UNDER_A_WINDOW_MANAGER, "sh"]


def has_display(system: str, environment: Mapping[str, str]) -> bool:
    """Whether a display is named here. Only Linux has machines without a screen."""
    named = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    return system != "Linux" or bool(named)


# A display that is named may be gone. Qt then ends its process at once, so one of its own is
# spent on the question; it leaves no image of its memory behind.
_TRIES_A_WINDOW = """import resource
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
from PySide6.QtGui import QGuiApplication
QGuiApplication([])"""


def opens_a_window(python: str) -> bool:
    """Whether Qt finds a display that answers; only Linux can be without one."""
    return platform.system() != "Linux" or succeeds([python, "-P", "-c", _TRIES_A_WINDOW])


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line and do it; the exit code says whether all went well."""
    own, told = split(sys.argv[1:] if arguments is None else arguments)
    parser = argparse.ArgumentParser(
        description="Sets itself up, then runs or tests Right Door.",
        epilog="What stands after -- is passed on to the program, or to pytest.",
    )
    parser.add_argument("command", choices=["run", "test", "screenshots", "lock"])
    parser.add_argument("folder", nargs="?", help="with screenshots: where the pictures go")
    parser.add_argument("--full", action="store_true", help="with test: the slow tests as well")
    asked = parser.parse_args(own)
    if sys.version_info < (3, 11):  # noqa: UP036 - somebody may well start it with an older one
        raise SetUpFault(
            "This needs Python 3.11 or newer; this one is " + platform.python_version()
        )
    if asked.folder is not None and asked.command != "screenshots":
        parser.error(f"{asked.command} takes no folder")
    if asked.command == "lock":
        return lock()
    if asked.command == "screenshots":
        return screenshots(Path(asked.folder or PICTURES).resolve())
    return test(told, full=asked.full) if asked.command == "test" else run(told)


def split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """What is meant for this script, and what stands after `--` for the program behind it."""
    before = [*arguments, "--"].index("--")
    return list(arguments[:before]), list(arguments[before + 1 :])


if __name__ == "__main__":
    try:
        sys.exit(main())
    except SetUpFault as fault:
        print(f"\n{fault}", file=sys.stderr)
        sys.exit(1)
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        sys.exit(130)
