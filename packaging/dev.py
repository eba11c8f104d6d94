"""The two commands of a checkout: `run` the program, `test` it.

    python3 packaging/dev.py run  [-- what the program is to be told]
    python3 packaging/dev.py test [--full] [-- what pytest is to be told]
    python3 packaging/dev.py lock

Each works by itself on a machine that has only Python 3.11 and git. This file uses the standard
library alone. It makes `.venv` beside the checkout's files, installs into it exactly what a lock
file names (every file is checked against its hash), and on Linux first asks the loader whether
the system libraries of a window are there. It names no package index: it takes the machine's own.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import platform
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
NEWEST_VENV = ROOT / ".venv-newest"
RUN_LOCK = ROOT / "packaging" / "requirements.lock"
TEST_LOCK = ROOT / "packaging" / "requirements-dev.lock"
NEWEST_LOCK = ROOT / "packaging" / "requirements-newest.lock"
EXAMPLE = ROOT / "resources" / "examples" / "kent.json"
EXAMPLE_PACK = ROOT / "example-pack"

# What Qt loads, and the Debian packages that hold it: the newer name first, where it changed.
DRAWING = {
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
}
SCREEN = {
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
}
# Programs that the tests need: a screen in memory, somebody who gives focus, a store for keys.
STAGE = {
    "Xvfb": ("xvfb",),
    "xauth": ("xauth",),
    "openbox": ("openbox",),
    "dbus-daemon": ("dbus-daemon", "dbus"),
    "gnome-keyring-daemon": ("gnome-keyring",),
}

PROXIES = frozenset({"http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy"})
# A person's own settings that would send what pip installs past the `.venv`.
ELSEWHERE = frozenset({"PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_DRY_RUN"})

# xvfb-run starts one command; the window manager has to live beside it, and ends with the screen.
UNDER_A_WINDOW_MANAGER = 'openbox >/dev/null 2>&1 & "$@"'


class SetUpFault(Exception):
    """Something is missing that this script cannot mend itself; the text says what to do."""


# ------------------------------------------------------------------------------ the two commands
def run(told: Sequence[str]) -> int:
    """Open the window; where there is no display, build the example pack and say where it is."""
    named = has_display(platform.system(), os.environ)
    prepare_system(DRAWING | SCREEN if named else {}, {})
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
    prepare_system(DRAWING | SCREEN, STAGE)
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


# ------------------------------------------------------------------------- the system's own parts
def prepare_system(
    libraries: Mapping[str, tuple[str, ...]], programs: Mapping[str, tuple[str, ...]]
) -> None:
    """Find the parts of the system that are missing, and install them where that is allowed.

    Raises `SetUpFault` with the exact line to type where it is not.
    """
    if platform.system() != "Linux":
        return
    missing = [names for file, names in libraries.items() if not loads(file)]
    missing += [names for program, names in programs.items() if shutil.which(program) is None]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append(venv_package(sys.version_info[:2]))
    if not missing:
        return
    if shutil.which("apt-get") is None:
        parts = " ".join(names[-1] for names in missing)
        raise SetUpFault(f"Please install what your system calls these Debian packages: {parts}")
    become_root = rights(os.geteuid(), sudo_works)
    if become_root is None:
        line = install_line(choose(missing, apt_knows))
        sudo = shlex.join(["sudo", *keeping(os.environ)])
        raise SetUpFault(
            f"Parts of the system are missing. Please type this, then try again:\n"
            f"    {sudo} apt-get update && {sudo} {line}"
        )
    say("Installing the parts of the system that are missing. This can take a few minutes.")
    apt = [*become_root, "env", "DEBIAN_FRONTEND=noninteractive"]
    quietly([*apt, "apt-get", "update"], "apt could not read its lists of packages.")
    line = install_line(choose(missing, apt_knows))
    quietly([*apt, *shlex.split(line)], f"apt could not install them. The line was: {line}")


def loads(library: str) -> bool:
    """Whether the system's loader finds this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def venv_package(version: tuple[int, int]) -> tuple[str, ...]:
    """The Debian packages, best first, that let this version of Python make a `.venv`."""
    return (f"python{version[0]}.{version[1]}-venv", "python3-venv")


def choose(missing: Iterable[tuple[str, ...]], known: Callable[[str], bool]) -> list[str]:
    """For each part the first package name that this release knows; otherwise its oldest name."""
    return sorted({next(filter(known, names), names[-1]) for names in missing})


def install_line(packages: Iterable[str]) -> str:
    """The line that installs these packages, as root types it."""
    return "apt-get install -y --no-install-recommends " + " ".join(packages)


def rights(user: int, sudo_works: Callable[[], bool]) -> list[str] | None:
    """What to put before a command so that root runs it; None if we may not."""
    if user == 0:
        return []
    return ["sudo", "-n", *keeping(os.environ)] if sudo_works() else None


def sudo_works() -> bool:
    """Whether sudo runs a command here without asking for a password, as we have to call it."""
    sudo = ["sudo", "-n", *keeping(os.environ)]
    return shutil.which("sudo") is not None and succeeds([*sudo, "true"])


def keeping(environment: Mapping[str, str]) -> list[str]:
    """What sudo has to be told so that apt finds the proxy; nothing where there is none."""
    kept = sorted(name for name in environment if name.casefold() in PROXIES)
    return [f"--preserve-env={','.join(kept)}"] if kept else []


def apt_knows(package: str) -> bool:
    """Whether this release of the system has a package of this name."""
    return succeeds(["apt-cache", "show", "--no-all-versions", package])


def succeeds(command: Sequence[str]) -> bool:
    """Whether a command ends well; what it says is not shown."""
    quiet = subprocess.DEVNULL
    done = subprocess.run(command, stdin=quiet, stdout=quiet, stderr=quiet, check=False)
    return done.returncode == 0


# ------------------------------------------------------------------------------------- the `.venv`
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


# ------------------------------------------------------------------------------------------ helpers
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


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line and do it; the exit code says whether all went well."""
    own, told = split(sys.argv[1:] if arguments is None else arguments)
    parser = argparse.ArgumentParser(
        description="Sets itself up, then runs or tests Right Door.",
        epilog="What stands after -- is passed on to the program, or to pytest.",
    )
    parser.add_argument("command", choices=["run", "test", "lock"])
    parser.add_argument("--full", action="store_true", help="with test: the slow tests as well")
    asked = parser.parse_args(own)
    if sys.version_info < (3, 11):  # noqa: UP036 - somebody may well start it with an older one
        raise SetUpFault(
            "This needs Python 3.11 or newer; this one is " + platform.python_version()
        )
    if asked.command == "lock":
        return lock()
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
