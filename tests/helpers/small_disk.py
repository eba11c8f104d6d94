"""A disk of its own, as small as a test wants it, where this machine lets one be put in."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


class SmallDisk:
    """A disk in memory: it can be filled, made room on, made read-only, and pulled out."""

    def __init__(self, place: Path, kilobytes: int) -> None:
        """Put it in. Skips the test where nobody may do that."""
        self.place = place
        place.mkdir()
        if sys.platform != "linux" or shutil.which("mount") is None:
            pytest.skip("no disk can be put in here")
        asked = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k,mode=700", "tmpfs", str(place)]
        if subprocess.run(asked, capture_output=True, check=False).returncode != 0:
            pytest.skip("only root may put a disk in")

    def fill(self) -> None:
        """Leave no room for a single page."""
        with contextlib.suppress(OSError), self._filler.open("ab", buffering=0) as file:
            while file.write(bytes(4096)):
                pass

    def make_room(self) -> None:
        """Take away what it was filled with."""
        self._filler.unlink()

    def keep_as_it_is(self) -> None:
        """From now on it can only be read, also by root."""
        _do("mount", "-o", "remount,ro", str(self.place))

    def pull_out(self) -> None:
        """Take it out, with files open or not."""
        _do("umount", "--lazy", str(self.place))

    @property
    def _filler(self) -> Path:
        return self.place / "filler"


@contextmanager
def small_disk(place: Path, kilobytes: int) -> Iterator[SmallDisk]:
    """A disk at `place` for as long as a `with` lasts. Skips the test where there can be none."""
    disk = SmallDisk(place, kilobytes)
    try:
        yield disk
    finally:
        if place.is_mount():
            disk.pull_out()


def _do(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
