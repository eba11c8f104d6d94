"""Which parts of the system the program and its tests need, and how they get there.

Only Linux is asked: the wheels of Qt bring everything with them on the other systems.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import shlex
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from steps import SetUpFault, quietly, say, succeeds

# A part is a library, a program or a file (a path, with `*` where it differs from machine to
# machine), and the Debian packages that hold it: the newer name first, where it changed.
# These are what Qt loads.
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
# What lets one more check of the tests run: British spelling.
SPELLING = {"/usr/share/hunspell/en_GB.dic": ("hunspell-en-gb",)}
# And of the slow ones: a word processor that opens our letters, the validator of PDF/UA, and the
# screen reader with what it stands on.
READERS = {
    "soffice": ("libreoffice-writer-nogui",),
    "java": ("default-jre-headless",),
    "orca": ("orca",),
    "speech-dispatcher": ("speech-dispatcher",),
    "xdotool": ("xdotool",),
    "dbus-run-session": ("dbus-daemon", "dbus"),
    "/usr/libexec/at-spi-bus-launcher": ("at-spi2-core",),
    "/usr/lib/python3/dist-packages/gi/__init__.py": ("python3-gi",),
    "/usr/lib/*/girepository-1.0/Atspi-2.0.typelib": ("gir1.2-atspi-2.0",),
}

PROXIES = frozenset({"http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy"})


def prepare_system(
    needed: Mapping[str, tuple[str, ...]], wished: Mapping[str, tuple[str, ...]] | None = None
) -> None:
    """Find the parts of the system that are missing, and install them where that is allowed.

    What is `wished` is asked for only where apt can bring it; the checks that need it say that
    they were left out anywhere else. Raises `SetUpFault` with the exact line to type where
    something is missing that this command may not install.
    """
    if platform.system() != "Linux":
        return
    has_apt = shutil.which("apt-get") is not None
    wanted = {**needed, **((wished or {}) if has_apt else {})}
    missing = [names for part, names in wanted.items() if not is_there(part)]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append(venv_package(sys.version_info[:2]))
    if not missing:
        return
    if not has_apt:
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


def is_there(part: str) -> bool:
    """Whether this machine has a library, a program or a file."""
    if part.startswith("/"):
        return any(Path("/").glob(part[1:]))
    return loads(part) if ".so" in part else shutil.which(part) is not None


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
