"""Key stores for the tests: one in memory, and gnome-keyring on a session bus of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from keyring.backend import KeyringBackend


def _program(name: str) -> str:
    found = shutil.which(name)
    assert found is not None, f"{name} is missing: packaging/dev.py test installs it"
    return found


@contextmanager
def session_bus(home: Path) -> Iterator[dict[str, str]]:
    """A bus for as long as a `with` lasts; yields the environment of its programs."""
    data = home / "data"
    (data / "keyrings").mkdir(parents=True)
    environment = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(data)}
    environment |= {"XDG_RUNTIME_DIR": str(home), "XDG_CACHE_HOME": str(home / "cache")}
    environment.pop("DISPLAY", None)
    bus = subprocess.Popen(
        [_program("dbus-daemon"), "--session", "--print-address", "--nofork"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        yield environment
    finally:
        bus.terminate()
        bus.communicate()


@contextmanager
def gnome_keyring(home: Path) -> Iterator[dict[str, str]]:
    """An unlocked gnome-keyring; yields the environment in which it is found."""
    with session_bus(home) as environment:
        # It returns once the store can be asked, and its daemon ends with the bus.
        subprocess.run(
            [_program("gnome-keyring-daemon"), "--unlock", "--components=secrets"],
            env=environment,
            input="the password of this test",
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
            check=True,
        )
        yield environment


class MemoryStore(KeyringBackend):
    """A key store that forgets everything at the end of the test."""

    # The name by which the program knows that a store is the system's own, not a file.
    __module__ = "keyring.backends.SecretService.ForTests"
    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """What was kept."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Keep it no longer."""
        del self.kept[service, username]
