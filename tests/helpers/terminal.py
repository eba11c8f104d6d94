"""A terminal with one program in it: what it shows, and somebody who types."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.helpers import processes

_ECHO_FLAGS = 3  # where `tcgetattr` has the flags of which echo is one
_PATIENCE = 60.0  # seconds until a test gives up on a program that says nothing

# The program has to lead a session of its own for the terminal to be its, and takes Ctrl-C also
# where the tests were started to ignore it.
_LAUNCH = """
import fcntl, os, signal, sys, termios
os.setsid()
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""


class Terminal:
    """The hands and the eyes of whoever sits there."""

    def __init__(self, master: int, slave: int, program: subprocess.Popen[bytes]) -> None:
        """Not to be called: `terminal` makes one."""
        self._master, self._slave, self._program = master, slave, program
        self._seen = b""

    @property
    def shown(self) -> str:
        """All that has stood on the terminal so far."""
        return self._seen.decode("utf-8", "replace").replace("\r\n", "\n")

    def wait_for(self, text: str) -> None:
        """Wait until some text is shown. Fails if the program ends, or says nothing for long."""
        while text not in self.shown:
            assert self._read(), f"“{text}” never came, but: {self.shown}"

    def type(self, keys: str) -> None:
        """Press these keys."""
        os.write(self._master, keys.encode("utf-8"))

    def end(self) -> int:
        """Wait until the program has ended; gives its exit code."""
        code = self._program.wait(_PATIENCE)
        while self._read(patience=0.2):
            pass
        return code

    def shows_what_is_typed(self) -> bool:
        """Whether the terminal echoes, as it does for whoever types commands."""
        return bool(termios.tcgetattr(self._slave)[_ECHO_FLAGS] & termios.ECHO)

    def _read(self, patience: float = _PATIENCE) -> bool:
        """Take in what is shown next; False if nothing comes."""
        until = time.monotonic() + patience
        while time.monotonic() < until:
            if select.select([self._master], [], [], 0.2)[0]:
                with suppress(OSError):  # the last program has closed it
                    read = os.read(self._master, 65536)
                    self._seen += read
                    return bool(read)
                return False
            if self._program.poll() is not None and patience == _PATIENCE:
                return False
        return False


@contextmanager
def terminal(*arguments: str | Path, **extra: str) -> Iterator[Terminal]:
    """Python with these arguments in a terminal, for as long as a `with` lasts."""
    master, slave = os.openpty()
    program = subprocess.Popen(
        [sys.executable, "-c", _LAUNCH, *map(str, arguments)],
        cwd=processes.ROOT,
        env=processes.environment(**extra),
        stdin=slave,
        stdout=slave,
        stderr=slave,
    )
    try:
        yield Terminal(master, slave, program)
    finally:
        program.kill()
        program.wait()
        os.close(master)
        os.close(slave)
